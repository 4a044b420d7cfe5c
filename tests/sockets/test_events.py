from datetime import timedelta

import pytest
from socketio.exceptions import ConnectionRefusedError

from messenger.extensions import socketio
from messenger.models.times import utc_now
from tests.conftest import heard, token_of
from tests.personas import ADA, SAM, SUE, TESS, THEO
from tests.waiting import eventually


def emit(socket, event, body):
    return socket.emit(event, body, callback=True)


def send(socket, receiver, content="Bonjour", **more):
    return emit(socket, "message:send", {"receiverId": receiver.id, "content": content, **more})


def test_a_message_is_acked_stored_and_told_to_the_others(connect, stored):
    sender, other_device, receiver, outsider = connect(SAM), connect(SAM), connect(TESS), connect(SUE)
    ack = send(sender, TESS, clientId="c-1")
    assert ack["ok"]
    assert [row.id for row in stored()] == [ack["message"]["id"]]
    assert heard(other_device, "message:new") == heard(receiver, "message:new") == [ack["message"]]
    assert heard(sender, "message:new") == []
    assert heard(outsider, "message:new") == []
    send(outsider, TESS)
    assert len(heard(receiver, "message:new")) == 1


def test_a_retry_through_the_other_door_is_the_same_message(connect, client, login, stored):
    first = send(connect(SAM), TESS, clientId="c-1")["message"]
    body = {"receiverId": TESS.id, "content": "Bonjour", "clientId": "c-1"}
    over_rest = client.post("/messages/send", json=body, headers=login(SAM))
    again = send(connect(SAM), TESS, clientId="c-1")
    assert (over_rest.status_code, over_rest.get_json()["message"]) == (200, first)
    assert again["message"] == first
    assert len(stored()) == 1


def test_a_refusal_is_an_ack_in_the_readers_language(app, connect):
    french = send(connect(SAM), SUE)["error"]
    english = socketio.test_client(app, auth={"token": token_of(app, SAM)}, headers={"Accept-Language": "en"})
    assert (french["code"], french["status"]) == ("pair_not_allowed", 403)
    assert french["detail"] == "Vous ne pouvez pas écrire à cette personne."
    assert send(english, SUE)["error"]["detail"] == "You may not write to this person."
    english.disconnect()


def test_what_is_too_large_is_refused_as_anything_else_is(app, connect):
    """In the reader's language, and counted."""
    english = socketio.test_client(app, auth={"token": token_of(app, SAM)}, headers={"Accept-Language": "en"})
    server = app.extensions["socketio_server"]
    sids = [server.manager.sid_from_eio_sid(socket.eio_sid, "/") for socket in (connect(SAM), english)]
    refusals = [server.refuse_too_large(sid)["error"] for sid in sids]
    english.disconnect()
    assert [(each["code"], each["status"]) for each in refusals] == [("too_large", 413)] * 2
    assert [each["title"] for each in refusals] == ["Requête trop volumineuse", "Request too large"]
    assert (("socket", "too_large"), 2) in app.extensions["counters"].refusals.items()


def test_reading_is_told_to_both_and_counted(connect):
    sam, tess = connect(SAM), connect(TESS)
    message = send(sam, TESS)["message"]
    ack = emit(tess, "message:read", {"otherUserId": SAM.id, "seq": message["seq"]})
    notice = {"conversationId": message["conversationId"], "readerId": TESS.id, "seq": 1}
    assert ack["conversation"]["unreadCount"] == 0
    assert heard(sam, "message:read") == heard(tess, "message:read") == [notice]
    emit(tess, "message:read", {"otherUserId": SAM.id, "seq": message["seq"]})
    assert heard(sam, "message:read") == []


def test_typing_reaches_the_receiver_only(connect):
    sam, tess, ada = connect(SAM), connect(TESS), connect(ADA)
    assert emit(sam, "typing", {"receiverId": TESS.id}) == {"ok": True}
    assert heard(tess, "typing") == [{"userId": SAM.id}]
    assert heard(sam, "typing") == heard(ada, "typing") == []


def test_a_connection_that_carries_is_answered_and_nobody_hears_of_it(connect):
    sam, tess = connect(SAM), connect(TESS)
    sam.get_received(), tess.get_received()
    assert emit(sam, "connection:check", {}) == {"ok": True}
    assert emit(sam, "connection:check", {"more": 1})["error"]["code"] == "validation_failed"
    assert sam.get_received() == tess.get_received() == []


def test_nobody_types_to_their_own_role(connect):
    sam, sue = connect(SAM), connect(SUE)
    assert emit(sam, "typing", {"receiverId": SUE.id})["error"]["code"] == "pair_not_allowed"
    assert heard(sue, "typing") == []


def test_presence_reaches_those_who_have_a_conversation_with_the_user(connect):
    writer = connect(SAM)
    send(writer, TESS)
    tess, theo, sue = connect(TESS), connect(THEO), connect(SUE)
    eventually(lambda: {"userId": SAM.id, "online": True} in heard(tess, "presence"))
    eventually(lambda: {"userId": TESS.id, "online": True} in heard(writer, "presence"))
    second = connect(SAM)
    writer.disconnect()
    second.disconnect()
    eventually(lambda: {"userId": SAM.id, "online": False} in heard(tess, "presence"))
    assert heard(theo, "presence") == heard(sue, "presence") == []


def test_a_token_that_expired_ends_the_session_at_its_next_event(app, stored, monkeypatch):
    socket = socketio.test_client(app, auth={"token": token_of(app, SAM, timedelta(seconds=60))})
    with monkeypatch.context() as clock:
        clock.setattr("messenger.notices.open_sockets.time.time", lambda: 10**11)
        assert send(socket, TESS)["error"]["code"] == "token_expired"
    assert stored() == []
    assert not socket.is_connected()


@pytest.mark.parametrize(
    "change", [{"is_active": False}, {"role": "teacher"}, {"tokens_valid_after": utc_now() + timedelta(days=1)}]
)
def test_a_change_made_by_another_process_cuts_the_socket(connect, change_user, change):
    sam, tess = connect(SAM), connect(TESS)
    change_user(SAM, **change)
    eventually(lambda: not sam.is_connected(), seconds=5)
    assert tess.is_connected()


def test_a_logout_cuts_the_sockets_at_once(connect, client, login):
    sam, also_sam, tess = connect(SAM), connect(SAM), connect(TESS)
    client.post("/auth/logout", headers=login(SAM))
    assert not sam.is_connected()
    assert not also_sam.is_connected()
    assert tess.is_connected()


@pytest.mark.parametrize("name", ["disconnect", "connect", "*"])
def test_an_event_with_a_name_of_the_librarys_changes_nothing(connect, client, login, name):
    sam, tess = connect(SAM), connect(TESS)
    assert sam.emit(name, {}, callback=True)["error"]["code"] == "not_found"
    client.post("/auth/logout", headers=login(SAM))
    assert not sam.is_connected()
    assert tess.is_connected()


@pytest.mark.parametrize("auth", [None, {}, {"token": None}, {"token": ""}])
def test_no_token_is_a_missing_one(app, auth):
    server = app.extensions["socketio_server"]
    with pytest.raises(ConnectionRefusedError) as refusal:
        server.handlers["/"]["connect"]("sid", {"REQUEST_METHOD": "GET"}, auth)
    assert refusal.value.error_args["data"]["code"] == "token_missing"
