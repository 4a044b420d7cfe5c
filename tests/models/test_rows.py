"""A row and its table name the same columns."""

import pytest

from messenger.models.conversations import StoredConversation, conversations
from messenger.models.messages import StoredMessage, messages
from messenger.models.people import Account, Person


@pytest.mark.parametrize(("row", "table"), [(StoredMessage, messages), (StoredConversation, conversations)])
def test_a_row_holds_every_column_of_its_table(row, table):
    assert set(row._fields) == set(table.columns.keys())


def test_an_account_is_a_part_of_a_person():
    assert set(Account._fields) < set(Person._fields)
