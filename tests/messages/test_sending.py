import pytest

from messenger.errors import AccountDisabled, ClientIdConflict, PairNotAllowed, TokenInvalid, UserNotFound
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import send_message
from tests.personas import ABEL, ADA, EVERYONE, NOBODY_ID, SAM, SUE, TESS, THEO, caller_of

pytestmark = pytest.mark.usefixtures("in_app")  # services need an application context

MAY = {("student", "teacher"), ("student", "admin"), ("teacher", "admin")}


@pytest.mark.parametrize("sender", EVERYONE, ids=lambda p: p.name)
@pytest.mark.parametrize("receiver", EVERYONE, ids=lambda p: p.name)
def test_it_stores_what_the_matrix_allows_and_nothing_else(stored, sender, receiver):
    allowed = (sender.role, receiver.role) in MAY or (receiver.role, sender.role) in MAY
    if allowed:
        message = send_message(sender.caller, SendMessage(receiver.id, "Bonjour")).message
        assert [row.id for row in stored()] == [message.id]
    else:
        with pytest.raises(PairNotAllowed):
            send_message(sender.caller, SendMessage(receiver.id, "Bonjour"))
        assert stored() == []


def test_it_returns_the_row_as_stored(stored):
    sent = send_message(SAM.caller, SendMessage(TESS.id, "Bonjour 👋", "c-1"))
    (row,) = stored()
    assert sent.created
    assert tuple(sent.message) == tuple(row._mapping[field] for field in sent.message._fields)


def test_it_numbers_each_conversation_from_one_without_holes():
    seqs = [send_message(SAM.caller, SendMessage(TESS.id, "a")).message.seq for _ in range(3)]
    back = send_message(TESS.caller, SendMessage(SAM.id, "b")).message
    other = send_message(SAM.caller, SendMessage(THEO.id, "c")).message
    assert seqs == [1, 2, 3]
    assert back.seq == 4
    assert other.seq == 1


def test_a_refused_message_leaves_no_hole():
    send_message(SAM.caller, SendMessage(TESS.id, "a"))
    with pytest.raises(PairNotAllowed):
        send_message(SAM.caller, SendMessage(SUE.id, "b"))
    assert send_message(SAM.caller, SendMessage(TESS.id, "c")).message.seq == 2


def test_a_retry_gets_the_first_message_again(stored):
    first = send_message(SAM.caller, SendMessage(TESS.id, "Bonjour", "c-1"))
    again = send_message(SAM.caller, SendMessage(TESS.id, "Bonjour", "c-1"))
    assert again.message == first.message
    assert not again.created
    assert len(stored()) == 1


@pytest.mark.parametrize(("receiver", "content"), [(TESS, "Autre texte"), (THEO, "Bonjour")])
def test_it_refuses_a_client_id_used_for_another_message(stored, receiver, content):
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour", "c-1"))
    with pytest.raises(ClientIdConflict):
        send_message(SAM.caller, SendMessage(receiver.id, content, "c-1"))
    assert len(stored()) == 1


def test_a_client_id_belongs_to_its_sender(stored):
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour", "c-1"))
    assert send_message(SUE.caller, SendMessage(TESS.id, "Bonsoir", "c-1")).created
    assert len(stored()) == 2


def test_the_role_is_the_one_in_the_database(change_user):
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    change_user(SAM, role="teacher")
    with pytest.raises(PairNotAllowed):
        send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    assert send_message(SAM.caller, SendMessage(SUE.id, "Bonjour")).created


def test_a_disabled_sender_is_refused(change_user, stored):
    change_user(SAM, is_active=False)
    with pytest.raises(AccountDisabled):
        send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    assert stored() == []


def test_a_disabled_receiver_gets_nothing(change_user, stored):
    change_user(TESS, is_active=False)
    with pytest.raises(PairNotAllowed):
        send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    assert stored() == []


def test_nobody_is_not_found(stored):
    with pytest.raises(UserNotFound):
        send_message(SAM.caller, SendMessage(NOBODY_ID, "Bonjour"))
    with pytest.raises(TokenInvalid):
        send_message(caller_of(NOBODY_ID), SendMessage(SAM.id, "Bonjour"))
    assert stored() == []


def test_nobody_writes_to_themselves():
    for person in (SAM, TESS, ADA, ABEL):
        with pytest.raises(PairNotAllowed):
            send_message(person.caller, SendMessage(person.id, "Bonjour"))
