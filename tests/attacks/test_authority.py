"""Whose right ends while their request is under way: nothing of it is done any more, at any door."""

import socket
import time
from urllib.parse import urlencode

import jwt
import orjson
import pytest
import sqlalchemy as sa

from messenger.auth import login as auth_login
from messenger.auth import tokens
from messenger.auth.refresh import issue_refresh_token
from messenger.auth.sessions import open_session
from messenger.errors import AccountDisabled, TokenRevoked
from messenger.extensions import db
from messenger.messages import sending
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import send_message
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.models.sessions import sessions
from messenger.models.times import utc_now
from messenger.people import accounts
from messenger.people.accounts import find_account
from messenger.sockets.events import CLIENT_EVENTS
from tests.personas import ADA, PASSWORD, PASSWORD_HASH, SAM, SUE, TESS
from tests.test_entry_points import OF_NOBODY

NEW_PASSWORD = "another horse battery"
CSRF = "a-token-for-tests"
CSV = f"email,name,role\nnina@ecole.example,Nina Noël,admin\n{TESS.email},{TESS.name},student\n"

JSON_POSTS = {
    "/messages/send": {"receiverId": SAM.id, "content": "trop tard"},
    f"/messages/conversation/{SAM.id}/read": {"seq": 1},
    "/auth/logout": {},
    "/auth/refresh": {},
}
FORMS = {
    f"/conversations/{SAM.id}": {"content": "trop tard"},
    "/account/appearance": {"locale": "en", "theme": "dark", "time_zone": ""},
    "/account/privacy": {"typing": "1"},
    "/account/password": {"current": PASSWORD, "new": NEW_PASSWORD, "again": NEW_PASSWORD},
    "/account/sessions/7/end": {},
    "/account/sessions/end": {},
    "/language": {"locale": "en"},
    "/logout": {},
}
ADMIN_FORMS = {
    "/admin/users": {"email": "nina@ecole.example", "name": "Nina Noël", "role": "admin"},
    f"/admin/users/{SUE.id}/role": {"role": "admin"},
    f"/admin/users/{SUE.id}/active": {"active": "0"},
    f"/admin/users/{SUE.id}/email/remove": {},
    f"/admin/users/{SUE.id}/password": {},
    f"/admin/users/{SUE.id}/sessions/end": {},
    "/admin/import": {"csv": CSV},
    "/admin/import/apply": {"csv": CSV},
}
POSTS = {**JSON_POSTS, **FORMS, **ADMIN_FORMS}
OPEN = {"auth.login", "ui.start_session"}  # who posts there has no session yet
READ_NO_BODY = {
    "/auth/logout",
    "/auth/refresh",
    "/account/sessions/7/end",
    "/account/sessions/end",
    f"/admin/users/{SUE.id}/email/remove",
    f"/admin/users/{SUE.id}/password",
    f"/admin/users/{SUE.id}/sessions/end",
}
READ_IT_FIRST = {"/logout", "/language"}  # and look at the session after that

ENDS = {
    "disabled": sa.update(users).where(users.c.id == ADA.id).values(is_active=False),
    "demoted": sa.update(users).where(users.c.id == ADA.id).values(role="teacher"),
    "logged out": sa.delete(sessions).where(sessions.c.user_id == ADA.id),
    "logged out everywhere": sa.update(users).where(users.c.id == ADA.id).values(tokens_valid_after=utc_now()),
}


def posts_after(end):
    return ADMIN_FORMS if end == "demoted" else POSTS


def stored(engine):
    with engine.connect() as connection:
        tables = (users, sessions, conversations, messages)
        return [sorted(map(repr, connection.execute(sa.select(table)))) for table in tables]


def is_refused(status, location):
    return status in (401, 403) or (status == 303 and location.startswith("/login"))


def test_every_post_is_tried(app):
    posts = {rule.endpoint for rule in app.url_map.iter_rules() if rule.methods - {"GET", "HEAD", "OPTIONS"}}
    tried = {app.url_map.bind("localhost").match(path, "POST")[0] for path in POSTS}
    assert posts == tried | OPEN


# On a real server: the last byte of the body is held back


@pytest.fixture
def school(server):
    """A server with a message to Ada in it, who has a password and sessions."""
    assert server.post(SAM, "/messages/send", {"receiverId": ADA.id, "content": "Bonjour"}).status_code == 201
    with server.engine.begin() as connection:
        connection.execute(sa.update(users).values(password_hash=PASSWORD_HASH))
    return server


def begin_session(engine):
    with engine.begin() as connection:
        change = {"is_active": True, "role": "admin", "tokens_valid_after": None}
        connection.execute(sa.update(users).where(users.c.id == ADA.id).values(change))
        return connection.execute(sa.insert(sessions).values(user_id=ADA.id).returning(sessions.c.id)).scalar_one()


def head(server, path, body, content_type, **claims):
    token = server.token(ADA, sid=begin_session(server.engine), csrf=CSRF, after=0.0, **claims)
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: 127.0.0.1",
        "Connection: close",
        "Expect: 100-continue",  # the answer to which says that the session has been looked at: now the body is read
        f"Cookie: messenger_access={token}",
        f"X-CSRF-TOKEN: {CSRF}",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(body)}",
    ]
    return "\r\n".join([*lines, "", ""]).encode()


def post_held_back(server, path, body, content_type, end):
    """The status and the Location of the answer, and what is stored when the right has ended."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as wire:
        wire.sendall(head(server, path, body, content_type))
        assert wire.recv(100).startswith(b"HTTP/1.1 100 ")
        wire.sendall(body[:-1])
        with server.engine.begin() as connection:
            connection.execute(ENDS[end])
        before = stored(server.engine)
        wire.sendall(body[-1:])
        answer = b"".join(iter(lambda: wire.recv(65_536), b"")).decode()
    location = answer.partition("\r\nLocation: ")[2].partition("\r\n")[0]
    return int(answer.split()[1]), location, before


def test_a_body_that_is_held_back_until_the_right_has_ended_does_nothing(school):
    for end in ENDS:
        for path in posts_after(end).keys() - READ_NO_BODY - READ_IT_FIRST:
            is_json = path in JSON_POSTS
            body = orjson.dumps(POSTS[path]) if is_json else urlencode(POSTS[path]).encode()
            content_type = "application/json" if is_json else "application/x-www-form-urlencoded"
            status, location, before = post_held_back(school, path, body, content_type, end)
            assert is_refused(status, location), (end, path, status, location)
            assert stored(school.engine) == before, (end, path)


# At every POST: the right ends just after the session has been looked at


@pytest.fixture
def ended(app, monkeypatch):
    """`ended(end)`: from now on the right ends so, each time that a session has just been looked at. What is stored
    then stands in `ended.before`.
    """
    look = tokens._session

    def arrange(end):
        def look_and_end(*shown):
            session = look(*shown)
            if end == "expired":
                arrange.before = stored(db.engine)
                issue = session.caller.token_issue._replace(expires_at=time.time())
                return session._replace(caller=session.caller._replace(token_issue=issue))
            with db.engine.begin() as connection:
                connection.execute(ENDS[end])
            arrange.before = stored(db.engine)
            return session

        monkeypatch.setattr(tokens, "_session", look_and_end)

    for module in (accounts, auth_login):
        monkeypatch.setattr(module, "hash_password", lambda password, _asker: f"the hash of {password}")
    monkeypatch.setattr(auth_login, "try_password", lambda *_attempt: True)
    return arrange


def post(app, path):
    with app.test_request_context():
        session_id = begin_session(db.engine)
        person = find_account(ADA.id)
        access = tokens.issue_access_token(person, session_id=session_id)
        refresh = issue_refresh_token(person, session_id, 0)
    client = app.test_client()
    client.set_cookie(app.config["JWT_ACCESS_COOKIE_NAME"], access)
    headers = {"X-CSRF-TOKEN": jwt.decode(access, options={"verify_signature": False})["csrf"]}
    if path == "/auth/refresh":
        headers["Authorization"] = f"Bearer {refresh}"
    body = {"json" if path in JSON_POSTS else "data": POSTS[path]}
    return client.post(path, headers=headers, **body)


def was_refused(answer):
    return is_refused(answer.status_code, answer.headers.get("Location", ""))


@pytest.mark.parametrize("end", [*ENDS, "expired"])
def test_no_post_writes_in_the_name_of_one_whose_right_has_just_ended(app, ended, end):
    with app.app_context():
        send_message(SAM.caller, SendMessage(ADA.id, "Bonjour"))
    ended(end)
    for path in posts_after(end):
        assert was_refused(post(app, path)), path
        with app.app_context():
            assert stored(db.engine) == ended.before, path


def test_nothing_is_written_for_an_administrator_who_is_disabled_while_a_password_is_hashed(app, monkeypatch):
    def disable(password, _asker):
        with db.engine.begin() as connection:
            connection.execute(ENDS["disabled"])
        return f"the hash of {password}"

    monkeypatch.setattr(accounts, "hash_password", disable)
    for path in ("/admin/users", f"/admin/users/{SUE.id}/password"):
        assert was_refused(post(app, path)), path
    with app.app_context(), db.engine.connect() as connection:
        assert connection.execute(sa.select(users.c.id).where(users.c.email == "nina@ecole.example")).all() == []
        assert connection.execute(sa.select(users.c.password_hash).where(users.c.id == SUE.id)).scalar() is None


@pytest.mark.parametrize("change", [{"is_active": False}, {"tokens_valid_after": utc_now()}], ids=["disabled", "reset"])
def test_no_session_opens_for_one_who_was_shut_out_while_the_password_was_checked(app, change):
    with app.app_context():
        person = find_account(SAM.id)
        with db.engine.begin() as connection:
            connection.execute(sa.update(users).where(users.c.id == SAM.id).values(change))
        with pytest.raises(AccountDisabled if "is_active" in change else TokenRevoked):
            open_session(person, "Firefox")
        with db.engine.connect() as connection:
            assert connection.execute(sa.select(sessions)).all() == []


# Events


BODIES = {
    "message:send": {"receiverId": ADA.id, "content": "trop tard"},
    "message:read": {"otherUserId": ADA.id, "seq": 1},
    "message:delivered": {"otherUserId": ADA.id, "seq": 1},
    "typing": {"receiverId": ADA.id},
}


@pytest.mark.parametrize("event", sorted(CLIENT_EVENTS.keys() - OF_NOBODY))
def test_an_event_of_one_who_was_disabled_a_moment_ago_does_nothing(app, connect, event):
    ada, sam = connect(ADA), connect(SAM)
    with app.app_context():
        send_message(ADA.caller, SendMessage(SAM.id, "Bonjour"))
        with db.engine.begin() as connection:
            connection.execute(sa.update(users).where(users.c.id == SAM.id).values(is_active=False))
        before = stored(db.engine)
        ada.get_received()
        assert sam.emit(event, BODIES[event], callback=True)["error"]["code"] == "account_disabled"
        assert stored(db.engine) == before
    assert {packet["name"] for packet in ada.get_received()} <= {"presence"}


@pytest.mark.parametrize("event", ["message:read", "message:delivered"])
def test_no_marker_moves_for_one_who_is_disabled_while_it_waits(app, connect, monkeypatch, event):
    sam, look = connect(SAM), sending.open_conversation

    def look_and_end(caller, other_user_id):
        view = look(caller, other_user_id)
        with db.engine.begin() as connection:
            connection.execute(sa.update(users).where(users.c.id == SAM.id).values(is_active=False))
        return view

    with app.app_context():
        send_message(ADA.caller, SendMessage(SAM.id, "Bonjour"))
        monkeypatch.setattr(sending, "open_conversation", look_and_end)
        assert sam.emit(event, BODIES[event], callback=True)["error"]["code"] == "account_disabled"
        with db.engine.connect() as connection:
            row = connection.execute(sa.select(conversations)).one()
    assert (row.high_read_seq, row.high_delivered_seq) == (0, 0)
