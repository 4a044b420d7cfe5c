import re

from tests.conftest import heard
from tests.personas import ADA, NOBODY_ID, SAM, SUE, TESS, THEO
from tests.problems import assert_problem


def test_it_answers_with_the_message_of_the_contract(send):
    response = send(SAM, TESS, "  Bonjour 👋\n", clientId="c-1")
    message = response.get_json()["message"]
    assert response.status_code == 201
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", message.pop("createdAt"))
    assert message == {
        "id": 1,
        "conversationId": 1,
        "seq": 1,
        "senderId": SAM.id,
        "receiverId": TESS.id,
        "content": "Bonjour 👋",
        "clientId": "c-1",
    }


def test_it_stores_and_tells_both_people_and_nobody_else(send, connect, stored):
    sam, tess, sue = connect(SAM), connect(TESS), connect(SUE)
    message = send(SAM, TESS).get_json()["message"]
    assert [row.content for row in stored()] == ["Bonjour"]
    assert heard(sam, "message:new") == [message]
    assert heard(tess, "message:new") == [message]
    assert heard(sue, "message:new") == []
    assert heard(connect_and_write(connect, SUE, THEO, send), "message:new")


def connect_and_write(connect, sender, receiver, send):
    """Proof that a socket which heard nothing would have heard its own."""
    socket = connect(sender)
    send(sender, receiver)
    return socket


def test_a_retry_answers_200_with_the_same_message_and_tells_nobody_again(send, connect, stored):
    first = send(SAM, TESS, clientId="c-1")
    tess = connect(TESS)
    again = send(SAM, TESS, clientId="c-1")
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.get_json() == first.get_json()
    assert len(stored()) == 1
    assert heard(tess, "message:new") == []


def test_a_client_id_of_another_message_is_a_conflict(send, stored):
    send(SAM, TESS, "Bonjour", clientId="c-1")
    assert_problem(send(SAM, TESS, "Autre", clientId="c-1"), 409, "client_id_conflict")
    assert len(stored()) == 1


def test_a_pair_of_the_same_role_is_refused(send, stored, connect):
    sue = connect(SUE)
    assert_problem(send(SAM, SUE), 403, "pair_not_allowed")
    assert stored() == []
    assert heard(sue, "message:new") == []


def test_nobody_is_not_found(client, login, stored):
    body = {"receiverId": NOBODY_ID, "content": "Bonjour"}
    assert_problem(client.post("/messages/send", json=body, headers=login(SAM)), 404, "user_not_found")
    assert stored() == []


def test_the_role_in_the_database_decides_not_the_one_at_login(send, change_user):
    assert send(SAM, TESS).status_code == 201
    change_user(SAM, role="teacher")
    assert_problem(send(SAM, TESS), 403, "pair_not_allowed")
    assert send(SAM, ADA).status_code == 201
