"""A row and its table name the same columns."""

import pytest

from messenger.messages.schemas import SendMessage
from messenger.models.conversations import StoredConversation, conversations
from messenger.models.messages import StoredMessage, messages
from messenger.models.people import Account, Person


@pytest.mark.parametrize(("row", "table"), [(StoredMessage, messages), (StoredConversation, conversations)])
def test_a_row_holds_every_column_of_its_table(row, table):
    assert set(row._fields) == set(table.columns.keys())


def test_what_a_sender_writes_is_stored_under_the_same_names():
    given_by_us = {"id", "conversation_id", "seq", "sender_id", "created_at"}
    assert {*SendMessage.__struct_fields__, *given_by_us} == set(StoredMessage._fields)
    assert not given_by_us & {*SendMessage.__struct_fields__}


def test_an_account_is_a_part_of_a_person():
    assert set(Account._fields) < set(Person._fields)
