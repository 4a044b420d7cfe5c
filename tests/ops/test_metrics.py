import pytest

from tests.personas import SAM, SUE, TESS
from tests.problems import assert_problem

TOKEN = "a-token-for-prometheus-0123456789"


@pytest.fixture
def app(make_app):
    return make_app(METRICS_TOKEN=TOKEN)


@pytest.fixture
def figures(client):
    """`figures()`: what Prometheus is told, by name and labels."""

    def scrape():
        answer = client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
        assert (answer.status_code, answer.mimetype) == (200, "text/plain")
        lines = [line.rpartition(" ") for line in answer.text.splitlines() if not line.startswith("#")]
        return {name: float(value) for name, _, value in lines}

    return scrape


def send(client, header, receiver, content="Bonjour", **more):
    body = {"receiverId": receiver.id, "content": content, **more}
    return client.post("/messages/send", json=body, headers=header).status_code


def test_without_the_setting_there_is_nothing(make_app):
    for headers in ({}, {"Authorization": f"Bearer {TOKEN}"}):
        assert_problem(make_app().test_client().get("/metrics", headers=headers), 404, "not_found")


def test_it_asks_for_the_token(client, login):
    assert_problem(client.get("/metrics"), 401, "token_missing")
    assert_problem(client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}x"}), 401, "token_invalid")
    assert_problem(client.get("/metrics", headers={"Authorization": "Bearer é"}), 401, "token_invalid")
    assert_problem(client.get("/metrics", headers=login(SAM)), 401, "token_invalid")
    assert_problem(client.get(f"/metrics?token={TOKEN}"), 401, "token_missing")


def test_sends_are_counted_by_what_became_of_them(client, login, figures):
    sam = login(SAM)
    statuses = [
        send(client, sam, TESS, clientId="c-1"),
        send(client, sam, TESS, clientId="c-1"),
        send(client, sam, TESS),
    ]
    statuses += [
        send(client, sam, SUE),
        send(client, sam, TESS, content=""),
        send(client, sam, TESS, content="x" * 4001),
    ]
    assert statuses == [201, 200, 201, 403, 400, 400]
    told = figures()
    assert told["messenger_messages_stored_total"] == 2
    assert told["messenger_messages_repeated_total"] == 1
    assert told["messenger_batch_messages_count"] == told["messenger_commit_seconds_count"] == 4
    assert told["messenger_batch_messages_sum"] == 4
    assert told['messenger_refusals_total{code="pair_not_allowed",door="rest"}'] == 1
    assert told['messenger_refusals_total{code="validation_failed",door="rest"}'] == 2
    assert told['messenger_http_requests_total{endpoint="messages.send",status="201"}'] == 2
    assert told['messenger_http_requests_total{endpoint="messages.send",status="400"}'] == 2


def test_sockets_typing_and_what_is_refused_there(app, connect, figures):
    sam = connect(SAM)
    sam.emit("typing", {"receiverId": TESS.id}, callback=True)
    sam.emit("message:send", {"receiverId": SUE.id, "content": "Bonjour"}, callback=True)
    sam.emit("message:send", {"receiverId": TESS.id, "content": "Bonjour"}, callback=True)
    told = figures()
    assert told["messenger_sockets_open"] == told["messenger_people_online"] == 1
    assert told["messenger_typing_total"] == 1
    assert told["messenger_messages_stored_total"] == 1
    assert told['messenger_refusals_total{code="pair_not_allowed",door="socket"}'] == 1
    sam.disconnect()
    assert figures()["messenger_sockets_open"] == 0


def test_an_address_that_is_not_there_makes_no_new_label(client, figures):
    for n in range(3):
        client.open(f"/nothing/{n}", method=f"METHOD{n}")
    assert figures()['messenger_http_requests_total{endpoint="none",status="404"}'] == 3


def test_each_application_counts_for_itself(make_app, client, login, figures):
    other = make_app(METRICS_TOKEN=TOKEN).test_client()
    assert send(other, login(SAM), TESS) == 201
    assert figures()["messenger_messages_stored_total"] == 0
