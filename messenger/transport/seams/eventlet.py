"""Overrides of eventlet 0.41: its hub, the HTTP protocol of its WSGI server, and what it reports and to whom.

Needs the standard library patched, or nobody else runs while it serves.
"""

import logging
import socket
import sys
from collections.abc import Callable
from typing import Any

import eventlet
from eventlet import hubs, patcher, wsgi
from eventlet.green import select
from flask import Flask

from messenger import logs
from messenger.errors import MessengerError
from messenger.transport.accepting import BACKLOG, LISTENER_CLOSED, AcceptBackoff, FairListener, Listener
from messenger.transport.handlers import RequestHeadMixin
from messenger.transport.http import Deadlines, ReadDeadline, set_socket_options
from messenger.transport.hubs import READ, WRITE, ready
from messenger.transport.request_body import SEND_SECONDS, RequestBody, expects_continue
from messenger.transport.request_head import MAX_REQUEST_LINE_BYTES

log = logging.getLogger(__name__)

MAX_CONNECTIONS = 50_000  # eventlet's default, 1,024, blocks further ones for ever


class EventletHub:
    """Hub over eventlet's; it calls `on_reused` when a descriptor it listens to is opened anew."""

    def __init__(self) -> None:
        self._hub, self._local = hubs.get_hub(), wsgi.WSGI_LOCAL
        self._kinds = {READ: hubs.hub.READ, WRITE: hubs.hub.WRITE}
        self._trampoline, self._select = hubs.trampoline, select.select
        self._socket = patcher.original("socket").socket
        self.spawn = eventlet.spawn_n

    def listen(self, fileno: int, event: int, callback: Callable[..., None], on_reused: Callable[..., None]) -> Any:
        listener = self._hub.add(self._kinds[event], fileno, callback, on_reused, None)
        listener.greenlet = self._hub.greenlet  # else it would keep alive the one that served the handshake
        return listener

    def unlisten(self, listener: Any) -> None:
        self._hub.remove(listener)

    def call_soon(self, callback: Callable[[], None]) -> None:
        self._hub.schedule_call_global(0, callback)

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        cancel: Callable[[], None] = self._hub.schedule_call_global(seconds, callback).cancel
        return cancel

    def wait(self, fileno: int, events: int) -> int:
        if events == READ | WRITE:
            return ready(*self._select([fileno], [fileno], [])[:2])
        self._trampoline(fileno, read=events == READ, write=events == WRITE)
        return events

    def detach_connection(self, environ: dict[str, Any]) -> Any:
        self._local.already_handled = True
        return self._socket(fileno=environ["wsgi.input"].get_socket().fd.detach())


def listen(app: Flask, host: str, port: int) -> Listener:
    """Listen without `socketio.run`, whose socket shares a port in use with its owner and has a backlog of 50."""
    hub = hubs.get_hub()
    hub.squelch_timer_exception, hub.squelch_exception = report_timer, report_descriptor
    ((family, *_, address), *_others) = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    listener = eventlet.listen(address, family, backlog=BACKLOG, reuse_port=False)
    set_socket_options(listener)
    deadlines = Deadlines()
    fair = FairListener(listener, eventlet.sleep, AcceptBackoff(deadlines.idle.close_oldest))

    def serve() -> None:
        try:
            wsgi.server(fair, app, max_size=MAX_CONNECTIONS, **server_options(deadlines))
        except OSError as error:
            if error.errno not in LISTENER_CLOSED:  # `close` was called during `accept`
                raise

    return Listener(listener.getsockname()[1], serve, lambda: listener.shutdown(socket.SHUT_RDWR))


def report_timer(_timer: Any, failed: Any) -> None:
    """Log what a task of the hub's raised, in the place of `Hub.squelch_timer_exception`."""
    logs.log_uncaught("a task ended", failed[1])


def report_descriptor(fileno: int, failed: Any) -> None:
    """Log what a descriptor's callback raised, and forget the descriptor, in the place of `Hub.squelch_exception`."""
    logs.log_uncaught("a task ended", failed[1])
    hubs.get_hub().remove_descriptor(fileno)


def server_options(listener_deadlines: Deadlines) -> dict[str, Any]:
    """Return the options of `eventlet.wsgi.server`."""

    class ListenerProtocol(EventletProtocol):
        deadlines = listener_deadlines

    return {"protocol": ListenerProtocol, "socket_timeout": SEND_SECONDS, "log_output": False, "debug": False}


class EventletProtocol(RequestHeadMixin, wsgi.HttpProtocol):
    """HTTP connection of eventlet's WSGI server, with our parser and read deadlines."""

    rbufsize = 2_048  # bytes that a half-sent request holds in memory
    deadlines: Deadlines
    deadline: ReadDeadline  # of the next request line

    def setup(self) -> None:
        super().setup()
        self.deadline = self.deadlines.heads
        self.server.log = FAILED_RESPONSE_LOG  # `log_output=False` drops any logger given
        self.capitalize_response_headers = False  # ours are; doing it again costs 3 %

    def _read_request_line(self) -> Any:
        self.deadline.start(self.connection)
        self.connection.settimeout(None)  # eventlet sets it anew for what follows
        try:
            return super()._read_request_line()[-MAX_REQUEST_LINE_BYTES:]  # with the line's end
        finally:
            self.deadline.stop(self.connection)
            self.deadline = self.deadlines.idle

    def parse_request(self) -> bool:
        heads = self.deadlines.heads
        heads.start(self.connection)
        try:
            return super().parse_request()
        finally:
            heads.stop(self.connection)

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()
        body = environ["wsgi.input"] = environ["eventlet.input"] = self.new_body(EventletBody)
        body.must_send_continue = expects_continue(self.headers)
        return environ


class EventletBody(RequestBody):
    """Body with the attributes that eventlet reads to decide if it must discard the rest."""

    position = 0

    @property
    def chunked_input(self) -> bool:
        return self.has_more

    @property
    def content_length(self) -> int:
        return 0

    @property
    def should_send_hundred_continue(self) -> bool:
        """Check that "100 Continue" was never sent: then the client may omit the body, and keep-alive is unsafe."""
        return self.must_send_continue


class FailedResponseLog:
    """Logger for eventlet's server that records only responses cut short by an error, without the error's own text.

    A client that disconnects is no error.
    """

    def info(self, _words: str, *_more: object) -> None:
        error = sys.exc_info()[1]
        if isinstance(error, MessengerError):  # the database is down: one line, as elsewhere
            log.error("an answer broke off: %s", error.code)
        elif error is not None and not isinstance(error, OSError):
            log.error("an answer broke off", exc_info=error)

    def error(self, *_words: object) -> None:
        """Drop the message: eventlet quotes a truncated body in it."""

    debug = info


FAILED_RESPONSE_LOG = FailedResponseLog()
