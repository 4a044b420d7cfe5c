"""What people tell each other besides messages: as they and their school want it, and both ways."""

import threading

import pytest

from messenger.messages.changes import view_of_message
from messenger.messages.conversations import list_conversations, open_conversation
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import mark_delivered, mark_read, send_message
from messenger.people.preferences import save_sharing_preferences
from messenger.people.presence import resend_presence
from messenger.people.typing import show_typing
from messenger.sockets import connections
from tests.conftest import heard
from tests.personas import ADA, SAM, SUE, TESS, THEO

pytestmark = pytest.mark.usefixtures("in_app")  # services need an application context

ALL = {"presence": True, "typing": True, "receipts": True}


def keep(person, *what):
    """The person tells nobody about this."""
    save_sharing_preferences(person.caller, **{**ALL, **dict.fromkeys(what, False)})


def share(person):
    save_sharing_preferences(person.caller, **ALL)


@pytest.mark.parametrize("quiet", [SAM, TESS], ids=["the writer", "the reader"])
def test_who_does_not_tell_what_they_have_read_is_not_told_either(connect, quiet):
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    send_message(SAM.caller, SendMessage(TESS.id, "C’est Sam"))
    keep(quiet, "receipts")
    sam, tess = connect(SAM), connect(TESS)
    assert mark_read(TESS.caller, SAM.id, 2).read_seq == 2
    assert open_conversation(SAM.caller, TESS.id).other_read_seq == 0
    assert list_conversations(SAM.id)[0].other_read_seq == 0
    assert heard(sam, "message:read") == []
    assert [event["seq"] for event in heard(tess, "message:read")] == [2]

    share(quiet)
    assert open_conversation(SAM.caller, TESS.id).other_read_seq == 2
    assert list_conversations(SAM.id)[0].other_read_seq == 2


def test_who_ceases_or_begins_to_tell_has_the_open_pages_of_those_who_tell_ask_again(connect):
    for person in (TESS, THEO):
        send_message(SAM.caller, SendMessage(person.id, "Bonjour"))
    keep(THEO, "receipts")
    sockets = [connect(person) for person in (SAM, TESS, THEO, SUE)]
    for change in (lambda: keep(SAM, "receipts"), lambda: share(SAM)):
        change()
        assert [len(heard(socket, "sync")) for socket in sockets] == [1, 1, 0, 0]
    share(SAM)
    assert [len(heard(socket, "sync")) for socket in sockets] == [0, 0, 0, 0]


def test_what_is_shared_is_told(connect):
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    sam = connect(SAM)
    mark_read(TESS.caller, SAM.id, 1)
    assert [event["seq"] for event in heard(sam, "message:read")] == [1]
    assert open_conversation(SAM.caller, TESS.id).other_read_seq == 1


@pytest.mark.parametrize("quiet", [SAM, TESS], ids=["who asks", "who is there"])
def test_after_an_outage_presence_is_told_again_when_both_share_it(connect, quiet):
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    sam, tess = connect(SAM), connect(TESS)
    settle()
    keep(quiet, "presence")
    presence(sam), presence(tess)
    resend_presence(SAM.id)
    assert presence(sam) == presence(tess) == []
    share(quiet)
    resend_presence(SAM.id)
    assert (TESS.id, True) in presence(sam)
    assert (SAM.id, True) in presence(tess)


def test_that_a_message_has_arrived_is_told_all_the_same(connect, client, login):
    keep(TESS, "receipts")
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    sam = connect(SAM)
    mark_delivered(TESS.caller, SAM.id, 1)
    assert [event["seq"] for event in heard(sam, "message:delivered")] == [1]
    seen = client.get(f"/messages/conversation/{TESS.id}?limit=5", headers=login(SAM)).get_json()["conversation"]
    assert (seen["otherReadSeq"], seen["otherDeliveredSeq"]) == (0, 1)


def test_what_a_page_is_told_of_a_message_keeps_the_receipt_too():
    keep(TESS, "receipts")
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    answer = send_message(TESS.caller, SendMessage(SAM.id, "Bonjour Sam"))
    assert view_of_message(answer, SAM.id).conversation.other_read_seq == 0
    share(TESS)
    answer = send_message(TESS.caller, SendMessage(SAM.id, "Oui ?"))
    assert view_of_message(answer, SAM.id).conversation.other_read_seq == 3


def test_the_api_does_not_tell_it_either(client, login):
    keep(TESS, "receipts")
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    answer = client.post(f"/messages/conversation/{SAM.id}/read", json={"seq": 1}, headers=login(TESS)).get_json()
    assert answer["conversation"]["readSeq"] == 1
    for path in (f"/messages/conversation/{TESS.id}", f"/messages/conversation/{TESS.id}?limit=5"):
        assert client.get(path, headers=login(SAM)).get_json()["conversation"]["otherReadSeq"] == 0
    (listed,) = client.get(f"/messages/{SAM.id}", headers=login(SAM)).get_json()["conversations"]
    assert listed["otherReadSeq"] == 0


@pytest.mark.parametrize("quiet", [SAM, TESS], ids=["the writer", "the reader"])
def test_typing_is_told_when_both_share_it(connect, quiet):
    tess = connect(TESS)
    show_typing(SAM.caller, TESS.id)
    assert heard(tess, "typing") == [{"userId": SAM.id}]
    keep(quiet, "typing")
    show_typing(SAM.caller, TESS.id)
    assert heard(tess, "typing") == []


def presence(socket):
    return [(event["userId"], event["online"]) for event in heard(socket, "presence")]


def settle():
    """Presence is told by tasks of the server: wait until those that run have told it."""
    for thread in threading.enumerate():
        if any(
            task.__name__ in thread.name for task in (connections._announce_arrival, connections._announce_departure)
        ):
            thread.join(timeout=10)
            assert not thread.is_alive()


@pytest.mark.parametrize("quiet", [SAM, TESS], ids=["who comes", "who is there"])
def test_presence_is_told_when_both_share_it(connect, quiet):
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    keep(quiet, "presence")
    tess = connect(TESS)
    sam = connect(SAM)
    settle()
    assert presence(tess) == presence(sam) == []
    sam.disconnect()
    settle()
    assert presence(tess) == []


def test_who_ceases_to_share_presence_is_seen_to_leave_and_back_again(connect):
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    send_message(ADA.caller, SendMessage(SAM.id, "Bonjour"))
    sam, tess = connect(SAM), connect(TESS)
    settle()
    presence(sam)
    presence(tess)
    keep(SAM, "presence")
    assert presence(tess) == [(SAM.id, False)]
    assert set(presence(sam)) == {(TESS.id, False), (ADA.id, False)}
    share(SAM)
    assert presence(tess) == [(SAM.id, True)]
    assert presence(sam) == [(TESS.id, True)]


@pytest.mark.parametrize("what", ["presence", "typing", "receipts"])
def test_the_school_says_what_holds_for_who_has_not_chosen(make_app, what):
    app = make_app(**{f"SHARE_{what.upper()}": "off"})
    with app.app_context():
        send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
        mark_read(TESS.caller, SAM.id, 1)
        assert (open_conversation(SAM.caller, TESS.id).other_read_seq == 0) == (what == "receipts")
        share(SAM)
        share(TESS)
        assert open_conversation(SAM.caller, TESS.id).other_read_seq == 1
