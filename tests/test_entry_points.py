"""Every address and every event, as every person, about every other: who gets in, and who sees what.

An entry point that is not named here fails the test: write down who may use it.
"""

import itertools
import re

import jwt
import pytest

from messenger.auth.tokens import issue_access_token
from messenger.people.accounts import find_account
from messenger.roles import may_message
from messenger.sockets.events import CLIENT_EVENTS
from tests.conftest import token_of
from tests.personas import ADA, EVERYONE, SAM, TESS

SECRET_TEXT = "le-texte-que-seuls-Sam-et-Tess-lisent"

PUBLIC = {
    "auth.login", "documents.events", "documents.rest", "health.alive", "health.ready", "static", "ui.login",
    "ui.start_session", "ui.set_language", "ui.confirm_logout", "ui.end_session", "ui.home", "ui.manifest",
    "ui.service_worker", "ui.offline",
    "metrics.show",  # for those who have METRICS_TOKEN: tests/ops/test_metrics.py
    "ui.connection", "ui.connection_cookie",
}  # fmt: skip
OWN = {  # needs a login; shows the caller's own things, whoever else is named in the query
    "auth.logout", "auth.me", "auth.refresh", "messages.contacts", "ui.conversations", "ui.people",
    "ui.changes", "ui.account", "ui.save_display_preferences", "ui.save_sharing_preferences", "ui.change_password",
    "ui.end_one_session", "ui.end_all_sessions",
}  # fmt: skip
OF_ADMINS = {  # needs the login of an active administrator: tests/ui/test_admin.py
    "ui.admin_users", "ui.admin_create", "ui.admin_user", "ui.admin_role", "ui.admin_active", "ui.admin_password",
    "ui.admin_log_out", "ui.admin_import", "ui.admin_preview", "ui.admin_apply", "ui.admin_school",
    "ui.admin_remove_email",
}  # fmt: skip
OF_A_PERSON = {"messages.conversations"}  # needs a login; `user_id` must be the caller
OF_A_PAIR = {  # needs a login; the caller and `other_user_id` (or the body's receiver) must be allowed to write
    "messages.send", "messages.history", "messages.read", "ui.chat", "ui.seen", "ui.send",
}  # fmt: skip

OF_NOBODY = {"connection:check"}  # events that name nobody: whoever has a socket may ask

PEOPLE_PAIRS = list(itertools.product(EVERYONE, EVERYONE))


def rules(app):
    return {rule.endpoint: rule for rule in app.url_map.iter_rules()}


def call(client, rule, header, other):
    """Call the entry point about `other`, with a body that would be good from the right person."""
    method = "POST" if "POST" in rule.methods else "GET"
    arguments = {name: other.id for name in rule.arguments if name in ("user_id", "other_user_id", "session_id")}
    with client.application.test_request_context():
        path = client.application.url_for(rule.endpoint, **arguments)
    if method == "GET":
        return client.get(path, headers=header, query_string={"after": 0, "open": other.id, "other_user_id": other.id})
    if rule.endpoint.startswith("ui."):
        return client.post(path, headers=header, data={"content": "Bonjour"})
    body = {"receiverId": other.id, "content": "Bonjour"} if rule.endpoint == "messages.send" else {"seq": 1}
    return client.post(path, headers=header, json=body)


@pytest.fixture
def log_in_as(app, client):
    """`log_in_as(person)`: the headers of a request as that person, at an API door and at a page."""

    def log_in(person):
        with app.app_context():
            token = issue_access_token(find_account(person.id))
        client.set_cookie("messenger_access", token)
        csrf = jwt.decode(token, options={"verify_signature": False})["csrf"]
        return {"Authorization": f"Bearer {token}", "X-CSRF-TOKEN": csrf}

    return log_in


@pytest.fixture
def secret_conversation(client, login):
    body = {"receiverId": TESS.id, "content": SECRET_TEXT}
    assert client.post("/messages/send", json=body, headers=login(SAM)).status_code == 201


def test_every_entry_point_has_a_rule(app):
    assert set(rules(app)) == PUBLIC | OWN | OF_ADMINS | OF_A_PERSON | OF_A_PAIR
    assert set(CLIENT_EVENTS) == {"message:send", "message:read", "message:delivered", "typing"} | OF_NOBODY


def test_all_but_the_public_ones_need_a_login(app, client):
    for endpoint, rule in rules(app).items():
        if endpoint in PUBLIC or endpoint == "static":
            continue
        response = call(client, rule, {}, TESS)
        if endpoint.startswith("ui."):
            assert response.status_code == 303, endpoint
            assert response.location.startswith("/login"), endpoint
        else:
            assert response.status_code == 401, endpoint


@pytest.mark.parametrize("endpoint", sorted(OF_A_PAIR))
def test_a_pair_is_let_in_exactly_when_it_may_write(app, client, log_in_as, endpoint):
    rule = rules(app)[endpoint]
    for person, other in PEOPLE_PAIRS:
        status = call(client, rule, log_in_as(person), other).status_code
        assert (status < 400) == may_message(person.role, other.role), (person.name, other.name, status)
        assert status in (200, 201, 303, 403)


@pytest.mark.parametrize("endpoint", sorted(OF_A_PERSON))
def test_a_person_sees_only_their_own_list(app, client, log_in_as, endpoint):
    rule = rules(app)[endpoint]
    for person, other in PEOPLE_PAIRS:
        response = call(client, rule, log_in_as(person), other)
        assert response.status_code == (200 if person is other else 403)
        if person is not other:
            assert response.get_json()["code"] == "not_yours"


def test_no_entry_point_shows_a_conversation_to_a_third_person(app, client, log_in_as, secret_conversation):
    seen = {person.name: 0 for person in EVERYONE}
    changing = {"auth.logout", "ui.confirm_logout", "ui.end_session", "ui.end_all_sessions", "auth.refresh", "static"}
    for (person, other), rule in itertools.product(PEOPLE_PAIRS, rules(app).values()):
        if rule.endpoint not in changing | OF_ADMINS:
            seen[person.name] += SECRET_TEXT in call(client, rule, log_in_as(person), other).text
    assert {name for name, times in seen.items() if times} == {SAM.name, TESS.name}


@pytest.mark.parametrize("event", sorted(set(CLIENT_EVENTS) - OF_NOBODY))
def test_an_event_is_let_in_exactly_when_the_pair_may_write(connect, event):
    for person, other in PEOPLE_PAIRS:
        body = {
            "message:send": {"receiverId": other.id, "content": "Bonjour"},
            "message:read": {"otherUserId": other.id, "seq": 1},
            "message:delivered": {"otherUserId": other.id, "seq": 1},
            "typing": {"receiverId": other.id},
        }[event]
        ack = connect(person).emit(event, body, callback=True)
        assert ack["ok"] == may_message(person.role, other.role), (person.name, other.name, ack)


def test_no_event_tells_a_third_person_of_a_conversation(connect, secret_conversation):
    third_people = [connect(person) for person in EVERYONE if person not in (SAM, TESS)]
    sam = connect(SAM)
    sam.emit("message:send", {"receiverId": TESS.id, "content": SECRET_TEXT}, callback=True)
    sam.emit("message:read", {"otherUserId": TESS.id, "seq": 1}, callback=True)
    sam.emit("typing", {"receiverId": TESS.id}, callback=True)
    for socket in third_people:
        assert {packet["name"] for packet in socket.get_received()} <= {"presence"}


def test_no_address_takes_a_number_that_no_database_has(app):
    token, client = token_of(app, ADA), app.test_client()
    client.set_cookie("messenger_access", token)
    csrf = jwt.decode(token, options={"verify_signature": False})["csrf"]
    headers = {"Authorization": f"Bearer {token}", "X-CSRF-TOKEN": csrf}
    numbered = [rule for rule in app.url_map.iter_rules() if "_id>" in rule.rule]
    calls = [(re.sub(r"<[^>]*>", str(10**20), rule.rule), method) for rule in numbered for method in rule.methods]
    assert {f"/admin/users/{10**20}/email/remove", f"/messages/conversation/{10**20}"} <= {path for path, _ in calls}
    answers = {call: client.open(call[0], method=call[1], headers=headers).status_code for call in calls}
    assert {call: status for call, status in answers.items() if status >= 500} == {}
