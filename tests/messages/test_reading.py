import pytest

from messenger.errors import AccountDisabled, PairNotAllowed, UserNotFound
from messenger.messages.conversations import list_conversations, open_conversation, read_history, read_whole_history
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import mark_read, send_message
from messenger.people.contacts import list_contacts
from tests.personas import ABEL, ADA, NOBODY_ID, SAM, SUE, TESS, THEO

pytestmark = pytest.mark.usefixtures("in_app")  # services need an application context


def write(sender, receiver, count):
    return [send_message(sender.caller, SendMessage(receiver.id, f"message {n}")).message for n in range(1, count + 1)]


def test_the_list_is_newest_first_with_the_last_message():
    write(SAM, TESS, 2)
    (to_theo,) = write(SAM, THEO, 1)
    (from_ada,) = write(ADA, SAM, 1)
    (again,) = write(TESS, SAM, 1)
    views = list_conversations(SAM.id)
    assert [view.other_user.id for view in views] == [TESS.id, ADA.id, THEO.id]
    assert [view.last_message for view in views] == [again, from_ada, to_theo]


def test_the_list_holds_only_ones_own_conversations():
    write(SAM, TESS, 1)
    write(SUE, TESS, 1)
    assert [view.other_user.id for view in list_conversations(SUE.id)] == [TESS.id]
    assert list_conversations(ABEL.id) == []


def test_the_list_pages_by_key():
    for other in (TESS, THEO, ADA, ABEL):
        write(SAM, other, 1)
    first = list_conversations(SAM.id, limit=3)
    rest = list_conversations(SAM.id, limit=3, before=first[-1].last_message.id)
    assert [view.other_user.id for view in first + rest] == [ABEL.id, ADA.id, THEO.id, TESS.id]


def test_unread_counts_what_the_other_wrote_since_one_last_wrote_or_read():
    write(SAM, TESS, 3)
    assert open_conversation(TESS.caller, SAM.id).unread_count == 3
    assert open_conversation(SAM.caller, TESS.id).unread_count == 0
    write(TESS, SAM, 1)
    assert open_conversation(TESS.caller, SAM.id).unread_count == 0
    assert open_conversation(SAM.caller, TESS.id).unread_count == 1


def test_reading_moves_the_marker_forward_only_and_never_past_the_end():
    write(SAM, TESS, 3)
    assert mark_read(TESS.caller, SAM.id, 2).read_seq == 2
    assert mark_read(TESS.caller, SAM.id, 1).read_seq == 2
    assert mark_read(TESS.caller, SAM.id, 99).read_seq == 3
    assert open_conversation(SAM.caller, TESS.id).other_read_seq == 3


def test_a_conversation_that_has_not_begun_is_empty_and_may_be_read():
    view = mark_read(SAM.caller, TESS.id, 5)
    assert (view.id, view.last_seq, view.unread_count, view.can_send) == (None, 0, 0, True)
    assert read_history(SAM.caller, TESS.id).messages == []


def test_a_pair_that_may_not_write_has_no_conversation():
    for door in (open_conversation, read_history, read_whole_history):
        with pytest.raises(PairNotAllowed):
            door(SAM.caller, SUE.id)
    with pytest.raises(PairNotAllowed):
        mark_read(SAM.caller, SUE.id, 1)


def test_a_conversation_survives_a_change_of_role_but_takes_no_more_messages(change_user):
    write(SAM, TESS, 1)
    change_user(SAM, role="teacher")
    assert len(read_history(SAM.caller, TESS.id).messages) == 1
    assert not open_conversation(SAM.caller, TESS.id).can_send
    with pytest.raises(PairNotAllowed):
        write(SAM, TESS, 1)


@pytest.mark.parametrize("stranger", [NOBODY_ID, 0, -1, 2**63, 2**80])
def test_nobody_is_not_found(stranger):
    with pytest.raises(UserNotFound):
        open_conversation(SAM.caller, stranger)


def test_a_disabled_user_reads_nothing(change_user):
    write(SAM, TESS, 1)
    change_user(SAM, is_active=False)
    with pytest.raises(AccountDisabled):
        read_history(SAM.caller, TESS.id)


def test_history_pages_backwards_and_forwards():
    write(SAM, TESS, 10)
    newest = read_history(TESS.caller, SAM.id, limit=4)
    older = read_history(TESS.caller, SAM.id, before=7, limit=4)
    oldest = read_history(TESS.caller, SAM.id, before=3, limit=4)
    after = read_history(TESS.caller, SAM.id, after=8, limit=4)
    partly = read_history(TESS.caller, SAM.id, after=2, limit=4)
    seqs = [[message.seq for message in page.messages] for page in (newest, older, oldest, after, partly)]
    assert seqs == [[7, 8, 9, 10], [3, 4, 5, 6], [1, 2], [9, 10], [3, 4, 5, 6]]
    assert [page.has_more for page in (newest, older, oldest, after, partly)] == [True, True, False, False, True]


def test_the_whole_history_comes_in_chunks(monkeypatch):
    monkeypatch.setattr("messenger.messages.conversations.HISTORY_CHUNK", 4)
    write(SAM, TESS, 10)
    _, chunks = read_whole_history(SAM.caller, TESS.id)
    assert [[message.seq for message in chunk] for chunk in chunks] == [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10]]
    _, chunks = read_whole_history(SAM.caller, TESS.id, before=6, after=1)
    assert [[message.seq for message in chunk] for chunk in chunks] == [[2, 3, 4, 5]]


def test_the_whole_history_ends_where_it_ended_when_asked_for():
    write(SAM, TESS, 3)
    view, chunks = read_whole_history(SAM.caller, TESS.id)
    write(SAM, TESS, 1)
    assert view.last_seq == sum(len(chunk) for chunk in chunks) == 3


@pytest.mark.parametrize(
    ("person", "names"),
    [
        (SAM, ["Abel Aubert", "Ada Amrani", "Tess Thévenet", "Théo Tallec"]),
        (TESS, ["Abel Aubert", "Ada Amrani", "Sam Sissoko", "Sue Sánchez"]),
        (ADA, ["Sam Sissoko", "Sue Sánchez", "Tess Thévenet", "Théo Tallec"]),
    ],
)
def test_contacts_are_those_one_may_write_to(person, names):
    assert [contact.name for contact in list_contacts(person.id)] == names


@pytest.mark.parametrize(("query", "found"), [("theo", [THEO]), ("THÉV", [TESS]), ("  tall ", [THEO]), ("sanchez", [])])
def test_contacts_are_found_without_case_or_accents(query, found):
    assert [contact.id for contact in list_contacts(SAM.id, query)] == [person.id for person in found]


def test_disabled_people_are_no_contacts(change_user):
    change_user(THEO, is_active=False)
    assert THEO.id not in {contact.id for contact in list_contacts(SAM.id)}
