"""`message:delivered`: how far messages have reached a device of the other."""

from tests.conftest import heard
from tests.personas import SAM, TESS
from tests.waiting import eventually


def emit(socket, event, body):
    return socket.emit(event, body, callback=True)


def write(socket, receiver):
    return emit(socket, "message:send", {"receiverId": receiver.id, "content": "Bonjour"})["message"]


def history(client, login, person, other):
    return client.get(f"/messages/conversation/{other.id}", headers=login(person)).get_json()["conversation"]


def test_the_sender_is_told_once_and_finds_it_later(connect, client, login):
    sam, tess = connect(SAM), connect(TESS)
    message = write(sam, TESS)
    assert history(client, login, SAM, TESS)["otherDeliveredSeq"] == 0

    ack = emit(tess, "message:delivered", {"otherUserId": SAM.id, "seq": 9})
    assert ack["ok"]
    assert ack["conversation"]["unreadCount"] == 1
    notice = {"conversationId": message["conversationId"], "receiverId": TESS.id, "seq": 1}
    assert heard(sam, "message:delivered") == [notice]
    assert heard(tess, "message:delivered") == []
    conversation = history(client, login, SAM, TESS)
    assert (conversation["otherDeliveredSeq"], conversation["otherReadSeq"]) == (1, 0)

    emit(tess, "message:delivered", {"otherUserId": SAM.id, "seq": 1})
    emit(tess, "message:delivered", {"otherUserId": SAM.id, "seq": 0})
    assert heard(sam, "message:delivered") == []


def test_what_is_read_has_been_delivered(connect, client, login):
    sam, tess = connect(SAM), connect(TESS)
    write(sam, TESS)
    emit(tess, "message:read", {"otherUserId": SAM.id, "seq": 1})
    assert history(client, login, SAM, TESS)["otherDeliveredSeq"] == 1
    emit(tess, "message:delivered", {"otherUserId": SAM.id, "seq": 1})
    assert heard(sam, "message:delivered") == []
    write(sam, TESS)
    assert history(client, login, SAM, TESS)["otherDeliveredSeq"] == 1


def test_each_member_has_a_mark_of_their_own(connect, client, login):
    sam, tess = connect(SAM), connect(TESS)
    write(sam, TESS)
    write(tess, SAM)
    emit(sam, "message:delivered", {"otherUserId": TESS.id, "seq": 2})
    assert history(client, login, TESS, SAM)["otherDeliveredSeq"] == 2
    assert history(client, login, SAM, TESS)["otherDeliveredSeq"] == 2  # Tess wrote, so she had read


def test_the_senders_page_gets_the_moved_marker(app, connect, open_page):
    sam, tess = connect(SAM), connect(TESS)
    write(sam, TESS)
    page = open_page(SAM)
    emit(tess, "message:delivered", {"otherUserId": SAM.id, "seq": 1})
    eventually(lambda: not app.extensions["page_sockets"].is_working)
    (change,) = heard(page, "page:changed")
    assert 'id="delivered"' in change["html"]
    assert 'data-revision="1"' in change["html"].partition('id="delivered"')[2]
    assert 'data-revision="0"' in change["html"].partition('id="receipt"')[2]
    assert "conversation-" not in change["html"]
