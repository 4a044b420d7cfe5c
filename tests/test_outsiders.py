"""A third person cannot tell whether two others write to each other: every door answers and tells alike.

Two schools are alike but for whom Sam writes to: what outsiders ask and hear in one is what they ask and hear in the
other.
"""

import re
import shutil
from types import SimpleNamespace

import pytest
from flask_socketio import SocketIOTestClient

from messenger.notices import emits
from messenger.sockets.events import CLIENT_EVENTS
from tests.cli.commands import application
from tests.conftest import add_people, finish_background_tasks, token_of
from tests.personas import ABEL, ADA, EVERYONE, SAM, TESS
from tests.test_entry_points import PUBLIC, call, rules

TEXT = "un-secret-entre-deux"
ENDING = {"auth.logout", "auth.refresh", "static", *PUBLIC}
# Who hears each event is said in the contract; one that is not named here fails.
TOLD = {
    "message:new", "message:read", "message:delivered", "page:changed", "typing", "presence", "session:ended", "sync",
}  # fmt: skip
OWN_TO_EACH = {"Content-Length", "X-Request-ID"}  # the first follows from the body
PASSING = re.compile(
    r"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)|\b\d\d:\d\d\b|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,32}|eyJ[\w.-]+"
)


@pytest.fixture
def schools(empty_sqlite, tmp_path):
    """`schools[partner]`: one in which Sam and the partner write to each other."""
    made = {}
    urls = {partner: f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / partner.role)}" for partner in (TESS, ABEL)}
    with application(urls[TESS]) as first, application(urls[ABEL]) as second:
        for partner, app in ((TESS, first), (ABEL, second)):
            with app.app_context():
                add_people(EVERYONE)
            made[partner] = app
        yield made
        for app in made.values():
            for sid in list(app.extensions["socket_sessions"].by_sid):
                app.extensions["socketio_server"].disconnect(sid)
        finish_background_tasks()


def connect(app, person, *, page=False):
    token, own = token_of(app, person), SimpleNamespace(server=app.extensions["socketio_server"])
    headers = (
        {"Cookie": f"messenger_access={token}; messenger_locale=fr", "Origin": "http://localhost"} if page else None
    )
    return SocketIOTestClient(app, own, auth=None if page else {"token": token}, headers=headers)


def write_to_each_other(app, partner):
    """Three messages, a read marker and a sign of typing."""
    for sender, receiver in ((SAM, partner), (partner, SAM), (SAM, partner)):
        ack = connect(app, sender).emit("message:send", {"receiverId": receiver.id, "content": TEXT}, callback=True)
        assert ack["ok"]
    assert connect(app, partner).emit("message:read", {"otherUserId": SAM.id, "seq": 3}, callback=True)["ok"]
    assert connect(app, SAM).emit("typing", {"receiverId": partner.id}, callback=True)["ok"]


OUTSIDERS = [person for person in EVERYONE if person not in (SAM, TESS, ABEL)]


def everything_asked(app):
    """Each answer to each outsider, of each address about each person and of each event."""
    answers = {}
    for person in OUTSIDERS:
        client, token = app.test_client(), token_of(app, person)
        client.set_cookie("messenger_access", token)
        for other in (SAM, TESS, ABEL):
            for rule in rules(app).values():
                if rule.endpoint not in ENDING:
                    answer = call(client, rule, {"Authorization": f"Bearer {token}"}, other)
                    answers[person.name, rule.endpoint, other.name] = seen(answer)
            for path in (f"/conversations/changes?with={other.id}&after=0", f"/people?q={TEXT}", f"/users?q={TEXT}"):
                answers[person.name, path] = seen(client.get(path, headers={"HX-Request": "true"}))
            socket = connect(app, person)
            for event in CLIENT_EVENTS:
                body = {"otherUserId": other.id, "seq": 1} if event == "message:read" else {"receiverId": other.id}
                body |= {"content": "Bonjour"} if event == "message:send" else {}
                answers[person.name, event, other.name] = lasting(str(socket.emit(event, body, callback=True)))
    return answers


def seen(answer):
    headers = {name: lasting(value) for name, value in answer.headers if name not in OWN_TO_EACH}
    return answer.status_code, lasting(answer.text), headers


def lasting(text):
    return PASSING.sub("·", text)


def test_every_answer_is_the_same_whether_the_conversation_exists_or_not(schools):
    found = []
    for partner, app in schools.items():
        write_to_each_other(app, partner)
        found.append(everything_asked(app))
    with_tess, with_abel = found
    assert len(with_tess) > 50
    assert {door: answer for door, answer in with_tess.items() if answer != with_abel[door]} == {}
    assert TEXT not in str({door: answer for door, answer in with_tess.items() if "q=" not in str(door)})


def test_nothing_is_heard_by_a_third_person(schools):
    for partner, app in schools.items():
        third = [person for person in EVERYONE if person not in (SAM, partner)]
        sockets = [connect(app, person, page=page) for person in third for page in (False, True)]
        assert all(socket.is_connected() for socket in sockets)
        write_to_each_other(app, partner)
        assert [socket.get_received() for socket in sockets] == [[] for _ in sockets]
        if partner is TESS:
            continue
        witness = connect(app, ADA)  # who hears as soon as it concerns her
        connect(app, SAM).emit("message:send", {"receiverId": ADA.id, "content": "Bonjour"}, callback=True)
        assert [packet["name"] for packet in witness.get_received()].count("message:new") == 1


def test_every_event_that_sockets_hear_is_known():
    assert set(emits.SERVER_EVENTS) == TOLD
