"""What is read, who is typing, who is there."""

import pytest

from tests.personas import ADA, NOBODY_ID, SAM, SUE, TESS


def test_reading_is_told_to_both_and_leaves_nothing_unread(live_server, connect):
    sam, tess, own, outsider = connect(SAM), connect(TESS), connect(TESS), connect(SUE)
    for n in range(3):
        last = sam.send(TESS, f"n° {n}")["message"]
    (conversation,) = live_server.get(TESS, f"/messages/{TESS.id}").json()["conversations"]
    assert conversation["unreadCount"] == 3

    ack = tess.ask("message:read", {"otherUserId": SAM.id, "seq": 3})
    assert (ack["ok"], ack["conversation"]["unreadCount"], ack["conversation"]["readSeq"]) == (True, 0, 3)
    notice = {"conversationId": last["conversationId"], "readerId": TESS.id, "seq": 3}
    assert [socket.wait_for("message:read") for socket in (sam, tess, own)] == [[notice]] * 3
    (conversation,) = live_server.get(TESS, f"/messages/{TESS.id}").json()["conversations"]
    assert conversation["unreadCount"] == 0
    (conversation,) = live_server.get(SAM, f"/messages/{SAM.id}").json()["conversations"]
    assert conversation["otherReadSeq"] == 3
    outsider.settle()
    assert outsider.heard("message:read") == []


def test_a_marker_goes_neither_back_nor_past_the_end(live_server, connect):
    sam, tess = connect(SAM), connect(TESS)
    for n in range(3):
        sam.send(TESS, f"n° {n}")
    read = [tess.ask("message:read", {"otherUserId": SAM.id, "seq": seq}) for seq in (2, 1, 99)]
    assert [ack["conversation"]["readSeq"] for ack in read] == [2, 2, 3]
    sam.settle()
    assert [notice["seq"] for notice in sam.wait_for("message:read", 2)] == [2, 3]


def test_reading_over_rest_is_told_to_sockets(live_server, connect):
    sam = connect(SAM)
    sam.send(TESS)
    assert live_server.post(TESS, f"/messages/conversation/{SAM.id}/read", {"seq": 1}).ok
    assert [notice["readerId"] for notice in sam.wait_for("message:read")] == [TESS.id]


def test_typing_reaches_the_receiver_alone(connect):
    sam, own, tess, sue = connect(SAM), connect(SAM), connect(TESS), connect(SUE)
    assert sue.ask("typing", {"receiverId": TESS.id}) == {"ok": True}
    assert sam.ask("typing", {"receiverId": TESS.id}) == {"ok": True}
    assert tess.wait_for("typing", 2) == [{"userId": SUE.id}, {"userId": SAM.id}]
    assert tess.ask("typing", {"receiverId": SUE.id}) == {"ok": True}
    assert sue.wait_for("typing") == [{"userId": TESS.id}]
    for socket in (sam, own):
        socket.settle()
        assert socket.heard("typing") == []


@pytest.mark.parametrize(
    ("receiver_id", "code"),
    [(SUE.id, "pair_not_allowed"), (SAM.id, "pair_not_allowed"), (NOBODY_ID, "user_not_found")],
    ids=["same role", "oneself", "nobody"],
)
@pytest.mark.parametrize(
    ("event", "field", "more"), [("typing", "receiverId", {}), ("message:read", "otherUserId", {"seq": 1})]
)
def test_a_signal_to_someone_one_may_not_write_to_is_refused(connect, event, field, more, receiver_id, code):
    sam, sue = connect(SAM), connect(SUE)
    assert sam.ask(event, {field: receiver_id, **more})["error"]["code"] == code
    sue.settle()
    assert sue.heard(event) == []


def test_presence_reaches_those_who_share_a_conversation(live_server, connect):
    tess, sue, ada = connect(TESS), connect(SUE), connect(ADA)
    for person, other in ((SAM, TESS), (SUE, ADA)):
        assert live_server.post(person, "/messages/send", {"receiverId": other.id, "content": "a"}).ok
    assert (tess.heard("presence"), sue.heard("presence")) == ([], [])

    first = connect(SAM)
    assert tess.wait_for("presence") == [{"userId": SAM.id, "online": True}]
    assert first.wait_for("presence") == [{"userId": TESS.id, "online": True}]
    second = connect(SAM)
    first.close()
    second.settle()
    second.close()
    assert tess.wait_for("presence", 2)[1:] == [{"userId": SAM.id, "online": False}]
    ada.close()  # so that Sue is known to hear of those who are hers
    assert sue.wait_for("presence") == [{"userId": ADA.id, "online": False}]
    tess.settle()
    assert len(tess.heard("presence")) == 2
