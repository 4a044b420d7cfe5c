"""Somebody who is disabled and to whom one has never written is like one of one's own role: neither named nor told."""

import jwt
import pytest

from messenger.auth.tokens import issue_access_token
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import send_message
from messenger.people.accounts import find_account
from messenger.sockets.events import CLIENT_EVENTS
from tests.personas import SAM, SUE, TESS, THEO
from tests.test_entry_points import OF_NOBODY


@pytest.fixture
def sam(app, change_user):
    """What asks as Sam, while Tess, to whom nobody has written, is disabled."""
    change_user(TESS, is_active=False)
    with app.app_context():
        token = issue_access_token(find_account(SAM.id))
    client = app.test_client()
    client.set_cookie("messenger_access", token)
    csrf = jwt.decode(token, options={"verify_signature": False})["csrf"]
    return lambda method, path, **options: client.open(path, method=method, headers={"X-CSRF-TOKEN": csrf}, **options)


ABOUT = {
    "the history": ("GET", "/messages/conversation/{id}", {}),
    "a page of it": ("GET", "/messages/conversation/{id}?limit=1", {}),
    "a marker": ("POST", "/messages/conversation/{id}/read", {"json": {"seq": 1}}),
    "a message": ("POST", "/messages/send", {"json": {"receiverId": "{id}", "content": "Bonjour"}}),
    "the chat": ("GET", "/conversations/{id}", {}),
    "the form": ("POST", "/conversations/{id}", {"data": {"content": "Bonjour"}}),
    "the changes": ("GET", "/conversations/changes?with={id}&after=0", {}),
}


def answer_about(ask, person, method, path, options):
    if "json" in options and "receiverId" in options["json"]:
        options = {"json": {**options["json"], "receiverId": person.id}}
    answer = ask(method, path.format(id=person.id), **options)
    return answer.status_code, (answer.get_json(silent=True) or {}).get("detail"), answer.text


@pytest.mark.parametrize("door", ABOUT)
def test_every_door_answers_as_about_a_fellow_pupil(sam, door):
    of_tess, of_sue = (answer_about(sam, person, *ABOUT[door]) for person in (TESS, SUE))
    assert of_tess[:2] == of_sue[:2]
    assert of_tess[0] == 403
    assert TESS.name not in of_tess[2]


@pytest.mark.parametrize("path", ["/users", "/users?q=tess", "/people", "/people?q=tess", "/conversations"])
def test_no_list_names_them(sam, path):
    page = sam("GET", path)
    assert page.status_code == 200
    assert TESS.name not in page.text


@pytest.mark.parametrize("event", sorted(CLIENT_EVENTS.keys() - OF_NOBODY))
def test_every_event_is_answered_as_about_a_fellow_pupil(sam, connect, event):
    socket = connect(SAM)
    of_tess, of_sue = (
        socket.emit(
            event,
            {"receiverId": person.id, **({"content": "Bonjour"} if event == "message:send" else {})}
            if event in ("message:send", "typing")
            else {"otherUserId": person.id, "seq": 1},
            callback=True,
        )
        for person in (TESS, SUE)
    )
    assert of_tess == of_sue
    assert of_tess["error"]["code"] == "pair_not_allowed"


def test_who_has_written_with_somebody_still_reads_it_and_sees_the_name(app, sam, change_user):
    with app.app_context():
        send_message(THEO.caller, SendMessage(SAM.id, "Bonjour"))
    change_user(THEO, is_active=False)
    assert THEO.name in sam("GET", f"/conversations/{THEO.id}").text
    history = sam("GET", f"/messages/conversation/{THEO.id}").get_json()
    assert history["conversation"]["otherUser"]["name"] == THEO.name
    assert history["conversation"]["canSend"] is False
