"""Overrides of Werkzeug 3.1: its server with threads, and the handler of its connections."""

import sys
import time
from typing import Any

from flask import Flask
from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

from messenger import logs
from messenger.transport.accepting import AcceptBackoff, Listener
from messenger.transport.handlers import RequestHeadMixin
from messenger.transport.http import Deadlines, set_socket_options
from messenger.transport.request_body import SEND_SECONDS, RequestBody


def listen(app: Flask, host: str, port: int) -> Listener:
    server = Server(host, port, app, Handler)
    set_socket_options(server.socket)

    def close() -> None:
        server.shutdown()
        server.server_close()

    return Listener(server.port, server.serve_forever, close)


class Server(ThreadedWSGIServer):
    """WSGI server that goes on when `accept` fails."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.deadlines = Deadlines()
        self._backoff = AcceptBackoff(self.deadlines.heads.close_oldest)

    def get_request(self) -> Any:
        try:
            return super().get_request()
        except OSError as error:
            time.sleep(self._backoff.handle(error))
            raise

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        logs.log_uncaught("a connection failed", sys.exc_info()[1])


class Handler(RequestHeadMixin, WSGIRequestHandler):
    """HTTP connection with our parser and read deadlines: by itself it has none for a whole head, and no keep-alive."""

    server: Server
    timeout = SEND_SECONDS

    def handle_one_request(self) -> None:
        heads = self.server.deadlines.heads
        heads.start(self.connection)
        try:
            super().handle_one_request()
        finally:
            heads.stop(self.connection)

    def parse_request(self) -> bool:
        try:
            return super().parse_request()
        finally:
            self.server.deadlines.heads.stop(self.connection)

    def make_environ(self) -> dict[str, Any]:
        environ = super().make_environ()
        body = environ["wsgi.input"] = self.new_body(RequestBody)
        environ["wsgi.input_terminated"] = self.body_length is None
        self.rfile = UnreadBody(body)
        return environ


class UnreadBody:
    """Let werkzeug discard an unread body within limits: by itself it reads ten megabytes, without a deadline."""

    def __init__(self, body: RequestBody) -> None:
        self._body = body

    def read(self, _size: int) -> bytes:
        self._body.discard()
        return b""

    def readline(self, _size: int) -> bytes:
        """Return the end of the stream: there is no next request."""
        return b""

    def close(self) -> None:
        self._body.rfile.close()
