from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from tests.personas import ADA, SAM, SUE, TESS, THEO

IN_ORDER = list(range(1, 201))


def seqs(messages):
    return [message["seq"] for message in messages]


def test_everyone_concerned_hears_a_message_and_nobody_else(live_server, connect):
    sender, other_own = connect(SAM), connect(SAM, ["polling"])
    receivers = [connect(TESS), connect(TESS, ["polling"])]
    outsider = connect(SUE)
    outsider_own = connect(ADA).send(SUE, "À vous")["message"]
    assert outsider.wait_for("message:new") == [outsider_own]

    message = sender.send(TESS, "Bonjour 👋", clientId="c-1")["message"]
    for socket in (other_own, *receivers):
        assert socket.wait_for("message:new") == [message]
    for socket in (sender, outsider):
        socket.settle()
    assert sender.heard("message:new") == []
    assert outsider.heard("message:new") == [outsider_own]


def test_the_ack_is_the_row_and_the_contracts_message(live_server, connect):
    message = connect(SAM).send(TESS, "  Bonjour 👋  ", clientId="c-1")["message"]
    (row,) = live_server.rows()
    assert message.keys() == {
        "id", "conversationId", "seq", "senderId", "receiverId", "content", "createdAt", "clientId"
    }  # fmt: skip
    assert (message["id"], message["seq"], message["content"]) == (row.id, 1, "Bonjour 👋")
    assert (row.sender_id, row.receiver_id, row.content, row.client_id) == (SAM.id, TESS.id, "Bonjour 👋", "c-1")


def test_a_message_sent_over_rest_is_heard_by_sockets(live_server, connect):
    own, tess = connect(SAM), connect(TESS)
    answer = live_server.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "Bonjour"})
    assert answer.status_code == 201
    assert own.wait_for("message:new") == [answer.json()["message"]]
    assert tess.wait_for("message:new") == [answer.json()["message"]]


def test_one_clients_order_is_kept_without_waiting_for_acks(live_server, connect):
    sam, own, tess = connect(SAM), connect(SAM), connect(TESS)
    for n in IN_ORDER:
        sam.send_without_waiting(TESS, f"n° {n}")
    acked = sam.wait_for_acks(200)
    assert seqs(acked) == IN_ORDER
    assert [message["content"] for message in acked] == [f"n° {n}" for n in IN_ORDER]
    assert own.wait_for("message:new", 200) == acked
    assert tess.wait_for("message:new", 200) == acked
    assert [row.seq for row in live_server.rows()] == IN_ORDER


def test_two_senders_at_once_are_heard_by_all_in_one_order(live_server, connect):
    senders, listeners = [connect(SAM), connect(TESS)], [connect(SAM), connect(TESS)]
    for n in range(100):
        senders[0].send_without_waiting(TESS, f"sam {n}")
        senders[1].send_without_waiting(SAM, f"tess {n}")
    acked = [sender.wait_for_acks(100) for sender in senders]
    heard = [listener.wait_for("message:new", 200) for listener in listeners]
    assert heard[0] == heard[1]
    assert seqs(heard[0]) == IN_ORDER
    for person, own in zip((SAM, TESS), acked, strict=True):
        assert [message for message in heard[0] if message["senderId"] == person.id] == own


def test_a_history_after_a_seq_is_what_was_pushed_since(live_server, connect):
    sam, tess = connect(SAM), connect(TESS)
    for n in range(20):
        sam.send(TESS, f"n° {n}")
    pushed = tess.wait_for("message:new", 20)
    page = live_server.get(TESS, f"/messages/conversation/{SAM.id}?after=12").json()
    assert page["messages"] == pushed[12:]


@pytest.mark.parametrize("first", ["rest", "socket"])
def test_a_retry_through_the_other_door_gets_the_first_message(live_server, connect, first):
    sam, tess = connect(SAM), connect(TESS)
    body = {"receiverId": TESS.id, "content": "Bonjour", "clientId": "c-1"}
    doors = {
        "rest": lambda: live_server.post(SAM, "/messages/send", body).json()["message"],
        "socket": lambda: sam.ask("message:send", body)["message"],
    }
    one = doors.pop(first)()
    (other,) = doors.values()
    assert other() == one
    tess.settle()
    assert tess.heard("message:new") == [one]
    assert len(live_server.rows()) == 1


def test_fifty_retries_at_once_store_one_row(live_server, connect):
    sockets, tess = [connect(SAM) for _ in range(5)], connect(TESS)
    body = {"receiverId": TESS.id, "content": "Bonjour", "clientId": "c-1"}

    def retry(n):
        if n % 2:
            return sockets[n % 5].ask("message:send", body)["message"]
        answer = live_server.post(SAM, "/messages/send", body)
        assert answer.status_code in (200, 201)
        return answer.json()["message"]

    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(retry, range(50)))
    (row,) = live_server.rows()
    assert answers == [answers[0]] * 50
    assert answers[0]["id"] == row.id
    tess.settle()
    assert tess.heard("message:new") == [answers[0]]


@pytest.mark.parametrize("receiver", [SUE, SAM], ids=["same role", "oneself"])
def test_what_the_matrix_forbids_is_refused_over_a_socket(live_server, connect, receiver):
    sam, sue = connect(SAM), connect(SUE)
    assert sam.send(receiver)["error"]["code"] == "pair_not_allowed"
    assert live_server.rows() == []
    assert sam.send(THEO)["ok"]
    sue.settle()
    assert sue.heard("message:new") == []


def test_the_pages_and_the_sockets_are_one_server(live_server):
    assert requests.get(f"{live_server.url}/login", timeout=10).ok
    assert requests.get(f"{live_server.url}/healthz", timeout=10).json() == {"status": "ok"}
