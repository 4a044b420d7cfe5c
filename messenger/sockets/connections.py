"""Socket.IO connections and events: authenticate, and call for each event the same service as its REST route.

Handlers are registered on the Socket.IO server itself and get a bare application context: Flask-SocketIO's decorator
builds a whole request context for each event, which halves the rate of messages.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec
import orjson
from flask import Flask, current_app
from socketio import Server
from socketio.exceptions import ConnectionRefusedError
from werkzeug.wrappers import Request

from messenger import logs
from messenger.auth import tokens
from messenger.auth.cookies import session_cookie
from messenger.errors import (
    InternalError,
    MessengerError,
    NotFound,
    RateLimited,
    TokenExpired,
    TokenMissing,
    TooLarge,
    ValidationFailed,
)
from messenger.messages import log, sending
from messenger.messages.schemas import SendMessage
from messenger.notices import emits, open_sockets
from messenger.notices.open_sockets import SocketSession, SocketSessions, recheck_here, socket_sessions, watch
from messenger.people import presence
from messenger.sockets.events import CLIENT_EVENTS, Ack, Event
from messenger.sockets.pages import page_sockets
from messenger.web import refusals
from messenger.web.draining import refuse_when_closing
from messenger.web.languages import LocaleAndZone, preferred_locale
from messenger.web.schemas import NOT_AN_OBJECT, parse

RATE_LIMITED_EVENTS = {"message:send"}  # SEND_LIMIT, which may be off
RETRY_SECONDS = 30  # by then a socket whose client has vanished is closed

SEND_ARGUMENTS = msgspec.json.Decoder(tuple[Literal["message:send"], SendMessage])


def init_app(app: Flask, server: Server) -> None:
    """Register the handlers on the application's own Socket.IO server."""
    app.extensions["socketio_server"] = server
    server.refuse_too_large = _in_context(app, _refuse_too_large)
    server.manager.on_session_check = _in_context(app, _recheck)
    server.on("connect", _in_context(app, _connect))
    server.on("disconnect", _in_context(app, _disconnect))
    server.on("*", _in_context(app, _answer_unknown))
    for name in CLIENT_EVENTS:
        server.on(name, _in_context(app, _answerer(name)))


def send_fast_path(app: Flask) -> Callable[[str, bytes, Callable[[bytes], None]], bool]:
    """Return the fast path of `message:send`, which does not block until the commit.

    It takes valid events of open sessions only and leaves every refusal to the ordinary path; see
    `transport.tuning.enable_fast_paths`.
    """
    sessions: SocketSessions = app.extensions["socket_sessions"]
    manager = app.extensions["socketio_server"].manager
    queue = sending.sends(app)

    def take(eio_sid: str, arguments: bytes, answer: Callable[[bytes], None]) -> bool:
        sid = manager.sid_from_eio_sid(eio_sid, "/")
        session = sessions.by_sid.get(sid)
        if session is None or session.has_expired:
            return False
        try:
            _name, message = SEND_ARGUMENTS.decode(arguments)
        except msgspec.MsgspecError:
            return False
        queue.submit_then(log.Draft(session.caller(sid), message), lambda outcome: answer(_ack(app, session, outcome)))
        return True

    return take


def _ack(app: Flask, session: SocketSession, outcome: log.Sent | Exception) -> bytes:
    if isinstance(outcome, log.Sent):
        return b'[{"ok":true,"message":' + outcome.encoded + b"}]"
    logs.begin_event(session.connection_id)
    if not isinstance(outcome, MessengerError):
        app.logger.error("an event failed", exc_info=outcome)
        outcome = InternalError()
    with app.app_context():
        return orjson.dumps([_failed(outcome, session)])


def _in_context(app: Flask, handler: Callable[..., Any]) -> Callable[..., Any]:
    def in_context(*args: Any) -> Any:
        with app.app_context():
            return handler(app, *args)

    return in_context


def _connect(app: Flask, sid: str, environ: dict[str, Any], auth: object) -> None:
    request = Request(environ)
    locale = preferred_locale(request, app.config["BABEL_DEFAULT_LOCALE"])
    logs.request_id.set(environ.get("messenger.request_id"))
    said = auth if isinstance(auth, dict) else {}
    token = said.get("token")
    try:
        opened = tokens.authenticate(token or _cookie(request), said.get("user"))
    except MessengerError as error:
        raise _refused(error, locale, request) from error
    except Exception as error:
        app.logger.exception("a connection failed")
        raise _refused(InternalError(), locale, request) from error
    person, times = opened.person, (opened.caller.token_issue, opened.expires_at)
    if socket_sessions().is_full(person.id, app.config["SOCKET_LIMIT"]):
        raise _refused(RateLimited(retry_after=RETRY_SECONDS), locale, request)
    more: dict[str, Any] = {"is_page": not token, "connection_id": logs.request_id.get()}
    _register_session(
        app, sid, SocketSession(person.id, person.role, *times, person.locale or locale, person.time_zone, **more)
    )


def _cookie(request: Request) -> str:
    """Return our cookie, if one of our own pages connects. Raises TokenMissing."""
    cookie = session_cookie(request) if _is_from_our_page(request) else None
    if cookie is None:
        raise TokenMissing
    return cookie


def _is_from_our_page(request: Request) -> bool:
    """Check that a page of ours connects: any site's page sends cookies. Engine.IO has refused a foreign Origin."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site != "same-origin":
        return False
    page = request.headers.get("Origin") or request.headers.get("Referer", "")
    return site == "same-origin" or urlsplit(page).netloc == request.host


def _refused(error: MessengerError, locale: str, request: Request) -> ConnectionRefusedError:
    answer = refusals.record_event(error, locale, address=request.remote_addr)
    return ConnectionRefusedError(answer["title"], answer)


def _register_session(app: Flask, sid: str, session: SocketSession) -> None:
    server = app.extensions["socketio_server"]
    is_first = server.manager.join(sid, emits.room(session.user_id))
    sessions = socket_sessions()
    is_first_here, starts_watch = sessions.add(sid, session, server.eio.create_event)
    if session.is_page:
        page_sockets().add(session.user_id, sid, LocaleAndZone(session.locale, session.time_zone))
    if starts_watch:
        server.start_background_task(watch, app, sessions.emptied)
    if server.manager.eio_sid_from_sid(sid, "/") not in server.environ:
        _disconnect(app, sid)
        raise ConnectionRefusedError("the client left while its token was being checked")
    server.start_background_task(_announce_arrival, app, sid, session.user_id, is_first and is_first_here)


def _disconnect(app: Flask, sid: str, _reason: str | None = None) -> None:
    session, was_last_here = socket_sessions().remove(sid)
    if session is None:
        return
    if session.is_page:
        page_sockets().remove(session.user_id, sid)
    server = app.extensions["socketio_server"]
    was_last = server.manager.leave(sid, emits.room(session.user_id))
    if was_last_here:
        server.start_background_task(_announce_departure, app, session, was_last)


def _announce_arrival(app: Flask, sid: str, user_id: int, is_first: bool) -> None:
    with app.app_context(), _suppress_presence_errors(app):
        presence.announce_arrival(user_id, sid, is_first=is_first)


def _announce_departure(app: Flask, session: SocketSession, was_last: Callable[[], bool]) -> None:
    if was_last():
        with app.app_context(), _suppress_presence_errors(app):
            presence.announce_departure(session.user_id, session.role)


@contextmanager
def _suppress_presence_errors(app: Flask) -> Iterator[None]:
    """Log presence errors and go on: presence is a courtesy, and the next event mends it."""
    try:
        yield
    except MessengerError as error:
        app.logger.warning("presence not shown: %s", error.code)


def _recheck(_app: Flask, room: str) -> None:
    """Recheck a person's sockets here: another process has changed their account."""
    recheck_here([emits.user_of_room(room)])


def _answerer(name: str) -> Callable[..., Ack]:
    def answer(app: Flask, sid: str, *args: object) -> Ack:
        ack = _answer(app, CLIENT_EVENTS[name], sid, args)
        if ack["ok"] and name in RATE_LIMITED_EVENTS:
            app.extensions["socketio_server"].exempt_from_limit(sid)
        return ack

    return answer


def _answer(app: Flask, event: Event, sid: str, args: tuple[object, ...]) -> Ack:
    session = socket_sessions().by_sid.get(sid)
    logs.begin_event(session and session.connection_id)
    try:
        if session is None:
            raise TokenMissing
        if session.has_expired:
            open_sockets.disconnect(sid, TokenExpired.code)
            raise TokenExpired
        refuse_when_closing()
        if len(args) != 1:
            raise ValidationFailed(errors={"body": NOT_AN_OBJECT})
        return {"ok": True, **event.answer(session.caller(sid), parse(args[0], event.shape))}
    except MessengerError as error:
        return _failed(error, session)
    except Exception:
        app.logger.exception("an event failed")
        return _failed(InternalError(), session)


def _answer_unknown(_app: Flask, _event: str, sid: str, *_args: object) -> Ack:
    return _failed(NotFound(), socket_sessions().by_sid.get(sid))


def _refuse_too_large(_app: Flask, sid: str | None) -> Ack:
    session = socket_sessions().by_sid.get(sid or "")
    logs.begin_event(session and session.connection_id)
    return _failed(TooLarge(), session)


def _failed(error: MessengerError, session: SocketSession | None) -> Ack:
    locale = session.locale if session else current_app.config["BABEL_DEFAULT_LOCALE"]
    return {"ok": False, "error": refusals.record_event(error, locale, user=session and session.user_id)}
