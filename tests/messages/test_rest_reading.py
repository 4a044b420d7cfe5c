import pytest

from tests.personas import ABEL, ADA, NOBODY_ID, SAM, SUE, TESS, THEO
from tests.problems import assert_problem


@pytest.fixture
def get(client, login):
    """`get(person, path, **query)`."""
    return lambda person, path, **query: client.get(path, headers=login(person), query_string=query)


def history(other):
    return f"/messages/conversation/{other.id}"


def test_the_list_has_the_shape_of_the_contract(send, get):
    message = send(SAM, TESS).get_json()["message"]
    (conversation,) = get(TESS, f"/messages/{TESS.id}").get_json()["conversations"]
    assert conversation == {
        "id": message["conversationId"],
        "otherUser": {"id": SAM.id, "name": SAM.name, "role": SAM.role},
        "lastMessage": message,
        "lastSeq": 1,
        "readSeq": 0,
        "otherReadSeq": 1,
        "otherDeliveredSeq": 1,
        "unreadCount": 1,
        "canSend": True,
    }


def test_the_list_pages_from_the_newest(send, get):
    for other in (TESS, THEO, ADA, ABEL):
        send(SAM, other)
    first = get(SAM, f"/messages/{SAM.id}", limit=3).get_json()["conversations"]
    before = first[-1]["lastMessage"]["id"]
    second = get(SAM, f"/messages/{SAM.id}", limit=3, before=before).get_json()["conversations"]
    assert [c["otherUser"]["id"] for c in first + second] == [ABEL.id, ADA.id, THEO.id, TESS.id]


def test_the_list_of_someone_else_is_refused(send, get):
    send(SAM, TESS)
    for stranger in (TESS.id, NOBODY_ID, 0, 2**70):
        assert_problem(get(SAM, f"/messages/{stranger}"), 403, "not_yours")


def test_a_history_is_complete_and_oldest_first(send, get):
    sent = [send(SAM, TESS, f"message {n}").get_json()["message"] for n in range(5)]
    whole = get(TESS, history(SAM)).get_json()
    assert whole["messages"] == sent
    assert (whole["hasMore"], whole["conversation"]["unreadCount"]) == (False, 5)


def test_a_complete_history_streams_through_many_chunks(send, get, monkeypatch):
    monkeypatch.setattr("messenger.messages.conversations.HISTORY_CHUNK", 2)
    sent = [send(SAM, TESS, f"message {n}").get_json()["message"] for n in range(5)]
    response = get(TESS, history(SAM))
    assert response.is_streamed
    assert response.get_json()["messages"] == sent
    assert [m["seq"] for m in get(TESS, history(SAM), after=3).get_json()["messages"]] == [4, 5]


@pytest.mark.parametrize(
    ("query", "seqs", "has_more"),
    [
        ({"limit": 2}, [4, 5], True),
        ({"limit": 2, "before": 4}, [2, 3], True),
        ({"limit": 2, "before": 2}, [1], False),
        ({"limit": 2, "after": 0}, [1, 2], True),
        ({"limit": 2, "after": 3}, [4, 5], False),
        ({"limit": 9}, [1, 2, 3, 4, 5], False),
        ({"after": 5}, [], False),
        ({"after": 99}, [], False),
        ({"before": 1}, [], False),
    ],
)
def test_a_history_pages_by_seq(send, get, query, seqs, has_more):
    for n in range(5):
        send(SAM, TESS, f"message {n}")
    page = get(TESS, history(SAM), **query).get_json()
    assert ([message["seq"] for message in page["messages"]], page["hasMore"]) == (seqs, has_more)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 1001}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"limit": ""}, "limit"),
        ({"limit": "1.5"}, "limit"),
        ({"before": 0}, "before"),
        ({"before": -3}, "before"),
        ({"after": -1}, "after"),
        ({"after": 2**63}, "after"),
        ({"before": 3, "after": 1}, "before"),
    ],
)
def test_a_bad_page_is_refused(get, query, field):
    assert field in assert_problem(get(SAM, history(TESS), **query), 400, "validation_failed")["errors"]


def test_a_history_that_has_not_begun_is_empty(get):
    answer = get(SAM, history(TESS)).get_json()
    assert answer["messages"] == []
    assert answer["conversation"]["id"] is None
    assert answer["conversation"]["canSend"] is True


def test_a_history_of_a_pair_that_may_not_write_is_refused(get):
    assert_problem(get(SAM, history(SUE)), 403, "pair_not_allowed")
    assert_problem(get(SAM, f"/messages/conversation/{NOBODY_ID}"), 404, "user_not_found")
    assert_problem(get(SAM, f"/messages/conversation/{2**70}"), 404, "user_not_found")


def test_reading_answers_with_the_conversation(send, client, login):
    for n in range(3):
        send(SAM, TESS, f"message {n}")
    read = client.post(f"{history(SAM)}/read", json={"seq": 2}, headers=login(TESS))
    conversation = read.get_json()["conversation"]
    assert (read.status_code, conversation["readSeq"], conversation["unreadCount"]) == (200, 2, 1)


@pytest.mark.parametrize("body", [{}, {"seq": -1}, {"seq": "1"}, {"seq": 1.5}, {"seq": True}, {"seq": 2**63}])
def test_a_bad_seq_is_refused(client, login, body):
    response = client.post(f"{history(SAM)}/read", json=body, headers=login(TESS))
    assert "seq" in assert_problem(response, 400, "validation_failed")["errors"]


def test_users_are_the_people_one_may_write_to(get):
    people = get(SAM, "/users").get_json()["users"]
    assert {person["role"] for person in people} == {"teacher", "admin"}
    assert set(people[0]) == {"id", "name", "role"}
    assert [person["id"] for person in get(SAM, "/users", q="thev").get_json()["users"]] == [TESS.id]


def test_health_needs_no_login(client):
    assert client.get("/healthz").status_code == client.get("/readyz").status_code == 200


@pytest.mark.parametrize("path", ["/messages/conversation/x", "/messages/-1", "/nothing", "/auth/nothing"])
def test_an_unknown_address_is_a_problem_too(client, path):
    assert_problem(client.get(path), 404, "not_found")


def test_a_wrong_method_is_a_problem_that_names_the_right_ones(client):
    response = client.get("/messages/send")
    assert_problem(response, 405, "method_not_allowed")
    assert "POST" in response.headers["Allow"]


def test_answers_carry_the_security_headers(client):
    headers = client.get("/healthz").headers
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"


def test_a_search_for_a_number_is_a_search(get):
    assert get(SAM, "/users", q="2024").get_json() == {"users": []}
