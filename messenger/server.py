"""Serving: one process, in the async mode that `wsgi.py` has patched it for."""

import socket
import sys
from collections.abc import Callable

from flask import Flask

from messenger import doctor
from messenger.config import ConfigError
from messenger.extensions import socketio
from messenger.sockets import take_sends
from messenger.transport import MOST_CONNECTIONS, collect_garbage_less

BACKLOG = 1024  # connections that wait to be accepted: a school comes back at once after a network failure


def create_or_exit(create_app: Callable[[], Flask]) -> Flask:
    """The application; a wrong setting ends the process with a line that names it."""
    try:
        return create_app()
    except ConfigError as error:
        sys.exit(f"messenger: {error}")


def run(app: Flask) -> None:
    """Serve until the process is told to end."""
    host, port = app.config["HOST"], app.config["PORT"]
    with app.app_context():
        for problem in doctor.problems():
            print(f"messenger: {problem}", file=sys.stderr, flush=True)
    collect_garbage_less()
    try:
        SERVERS[app.config["ASYNC_MODE"]](app, host, port)
    except OSError as error:
        sys.exit(f"messenger: cannot listen on {host}:{port} ({error.strerror}). Set PORT to a free one.")
    except KeyboardInterrupt:
        print("Messenger: stopped", flush=True)


def _run_eventlet(app: Flask, host: str, port: int) -> None:
    """Not by `socketio.run`: its socket shares a busy port with whoever has it, and queues 50 connections at most."""
    import eventlet
    from eventlet import wsgi

    from messenger.transport.protocol import Protocol
    from messenger.transport.tuning import speed_up

    is_on_postgresql = not app.extensions["storage"].is_sqlite
    taken_at_once = {b"message:send": take_sends(app)}
    speed_up(app.extensions["socketio_server"], taken_at_once, is_on_postgresql=is_on_postgresql)
    ((family, *_, address), *_others) = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    listener = eventlet.listen(address, family, backlog=BACKLOG, reuse_port=False)
    _send_at_once(listener)
    _announce(host, listener.getsockname()[1])
    wsgi.server(listener, app, protocol=Protocol, log_output=False, debug=False, max_size=MOST_CONNECTIONS)


def _send_at_once(listener: socket.socket) -> None:
    """An answer's head and body are written apart: without this the body waits 40 ms for the head's TCP ack. The
    connections inherit it.
    """
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _run_gevent(app: Flask, host: str, port: int) -> None:
    from gevent.pywsgi import WSGIServer

    server = WSGIServer((host, port), app, log=None, backlog=BACKLOG)
    server.init_socket()
    _send_at_once(server.socket)
    _announce(host, server.server_port)
    server.serve_forever()


def _run_threading(app: Flask, host: str, port: int) -> None:
    _announce(host, port)
    socketio.run(app, host=host, port=port, use_reloader=False, allow_unsafe_werkzeug=True)


def _announce(host: str, port: int) -> None:
    print(f"Messenger: http://{f'[{host}]' if ':' in host else host}:{port}", flush=True)


SERVERS = {"eventlet": _run_eventlet, "gevent": _run_gevent, "threading": _run_threading}
