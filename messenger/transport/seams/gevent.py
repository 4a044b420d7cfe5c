"""Overrides of gevent 26.9: its hub, the handler of its WSGI server, and what it reports and to whom.

Needs the standard library patched, or nobody else runs while it serves.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from flask import Flask
from gevent import get_hub, monkey, select, spawn_raw
from gevent.pywsgi import WSGIHandler, WSGIServer

from messenger import logs
from messenger.transport.accepting import BACKLOG, PAUSE_SECONDS, AcceptBackoff, AcceptFailed, Listener
from messenger.transport.handlers import refuse_early_frames, response_to
from messenger.transport.http import Deadlines, ReadDeadline, set_socket_options
from messenger.transport.hubs import READ, WRITE, ready
from messenger.transport.request_body import RequestBody, expects_continue
from messenger.transport.request_head import MAX_REQUEST_LINE_BYTES, RefusedHead, read_head


class GeventHub:
    """Hub over gevent's. It ignores `on_reused`: libev does not notice that other code closed a descriptor."""

    def __init__(self) -> None:
        self._hub = get_hub()
        self._loop = self._hub.loop
        self._select = select.select
        self._socket = monkey.get_original("socket", "socket")
        self.spawn = spawn_raw

    def listen(self, fileno: int, event: int, callback: Callable[..., None], _on_reused: Callable[..., None]) -> Any:
        watcher = self._loop.io(fileno, event)  # libev has the same flags
        watcher.start(callback)
        return watcher

    def unlisten(self, listener: Any) -> None:
        listener.close()

    def call_soon(self, callback: Callable[[], None]) -> None:
        self._loop.run_callback(callback)

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        timer = self._loop.timer(seconds)
        timer.start(callback)
        cancel: Callable[[], None] = timer.close
        return cancel

    def wait(self, fileno: int, events: int) -> int:
        if events == READ | WRITE:
            return ready(*self._select([fileno], [fileno], [])[:2])
        watcher = self._loop.io(fileno, events)
        try:
            self._hub.wait(watcher)
        finally:
            watcher.close()
        return events

    def detach_connection(self, environ: dict[str, Any]) -> Any:
        body = environ["wsgi.input"]
        body.is_detached = True
        return self._socket(fileno=body.get_socket().detach())


def listen(app: Flask, host: str, port: int) -> Listener:
    get_hub().print_exception = report_task
    server = Server((host, port), app, backlog=BACKLOG, handler_class=Handler, log=None, error_log=None)
    server.init_socket()
    set_socket_options(server.socket)
    return Listener(server.server_port, server.serve_forever, server.close)


def report_task(_context: Any, _kind: Any, error: Any, _at: Any) -> None:
    """Log what a green thread raised, in the place of `Hub.print_exception`."""
    if not isinstance(error, AcceptFailed):
        logs.log_uncaught("a task ended", error)


class Server(WSGIServer):
    """WSGI server that goes on when `accept` fails."""

    min_delay = max_delay = PAUSE_SECONDS  # gevent's own timer, after a failure

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.deadlines = Deadlines()
        self._backoff = AcceptBackoff(self.deadlines.idle.close_oldest)

    def do_read(self) -> Any:
        try:
            return super().do_read()
        except OSError as error:
            self._backoff.handle(error)
            raise AcceptFailed from error


class Handler(WSGIHandler):
    """HTTP connection of gevent's WSGI server, with our parser and read deadlines."""

    socket: Any
    deadline: ReadDeadline | None = None  # of the next request line

    def handle(self) -> None:
        with suppress(OSError):  # the client has disconnected
            super().handle()

    def read_requestline(self) -> Any:
        deadline = self.deadline or self.server.deadlines.heads
        deadline.start(self.socket)
        self.socket.settimeout(None)
        try:
            return super().read_requestline()[-MAX_REQUEST_LINE_BYTES:]  # with the line's end
        finally:
            deadline.stop(self.socket)
            self.deadline = self.server.deadlines.idle

    def read_request(self, raw_requestline: str) -> bool:
        heads = self.server.deadlines.heads
        heads.start(self.socket)
        try:
            head = read_head(raw_requestline.encode("latin-1"), self.rfile.readline)
            refuse_early_frames(head.headers, self.socket, self.rfile)
        finally:
            heads.stop(self.socket)
        self.command, self.path, self.request_version, self.headers, keep_alive, self.body_length = head
        self.close_connection = not keep_alive
        return True

    def _handle_client_error(self, ex: Any) -> Any:
        if isinstance(ex, RefusedHead):
            return "400", response_to(ex, self.server.application)
        return super()._handle_client_error(ex)

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()
        body = GeventBody(self.rfile, self.socket, self.body_length, self.disable_keep_alive)
        body.must_send_continue = expects_continue(self.headers)
        environ["wsgi.input"] = self.wsgi_input = body
        environ["wsgi.input_terminated"] = self.body_length is None
        return environ

    def process_result(self) -> None:
        if self.wsgi_input.is_detached:
            self.socket, self.close_connection = None, True
        else:
            super().process_result()

    def _headers(self) -> Iterator[tuple[str, str]]:
        for name, value in self.headers.items():
            key = name.replace("-", "_").upper()
            if "_" not in name and key not in ("CONTENT_TYPE", "CONTENT_LENGTH"):
                yield f"HTTP_{key}", value

    def disable_keep_alive(self) -> None:
        self.close_connection = True


class GeventBody(RequestBody):
    """Body with the method by which gevent discards the rest."""

    is_detached = False  # a WebSocket has the connection

    def _discard(self) -> None:
        if not self.is_detached:
            self.discard()
