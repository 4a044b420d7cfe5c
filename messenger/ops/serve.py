"""Serve the application in one process, in the async mode chosen by `wsgi.py`, until a signal ends it."""

import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress

from flask import Flask

from messenger import logs
from messenger.config.reading import ConfigError
from messenger.ops import doctor, metrics, stop
from messenger.sockets.connections import send_fast_path
from messenger.transport import descriptors, tune_garbage_collector
from messenger.transport.accepting import Listener
from messenger.transport.hubs import Hub

SERVER_FAILED = b"\0"  # sent in place of a signal's number


def create_or_exit(create_app: Callable[[], Flask]) -> Flask:
    """Create the application, or exit with a line that names the invalid setting."""
    try:
        app = create_app()
    except ConfigError as error:
        sys.exit(f"messenger: {error}")
    if os.environ.get("FLASK_RUN_FROM_CLI") != "true" or os.environ.get("LOG_LEVEL"):  # a command has its own output
        logs.configure(app.config["LOG_LEVEL"], app.config["LOG_FORMAT"])
    return app


def run(app: Flask) -> None:
    """Serve until SIGTERM or SIGINT, then shut down gracefully: `stop.drain`."""
    host, port = app.config["HOST"], app.config["PORT"]
    descriptors.raise_limit()
    with app.app_context():
        if reason := doctor.reason_not_to_start():
            sys.exit(f"messenger: {reason}")
        for problem in (*doctor.problems(), *doctor.warnings()):
            print(f"messenger: {problem}", file=sys.stderr, flush=True)
    metrics.start(app)
    tune_garbage_collector()
    try:
        listener = LISTENERS[app.config["ASYNC_MODE"]](app, host, port)
    except OSError as error:
        sys.exit(f"messenger: cannot listen on {host}:{port} ({error.strerror}). Set PORT to a free one.")
    print(f"Messenger: http://{f'[{host}]' if ':' in host else host}:{listener.port}", flush=True)
    _serve_until_signal(app, listener)
    print("Messenger: stopped", flush=True)


def _serve_until_signal(app: Flask, listener: Listener) -> None:
    signals, wakeup = socket.socketpair()
    wakeup.setblocking(False)

    def serve() -> None:
        try:
            listener.serve()
        finally:
            with suppress(OSError):  # closed, because a signal came first
                wakeup.sendall(SERVER_FAILED)

    signal.set_wakeup_fd(wakeup.fileno())
    for signal_ in (signal.SIGTERM, signal.SIGINT):
        signal.signal(signal_, _restore_default_signals)
    app.extensions["socketio_server"].start_background_task(serve)
    first = signals.recv(1)
    if first == SERVER_FAILED:
        sys.exit("messenger: the server failed")
    # Ctrl-C: no proxy has to notice first.
    stop.drain(app, 0 if first[0] == signal.SIGINT else app.config["DRAIN_SECONDS"], listener.close)


def _restore_default_signals(*_: object) -> None:
    for signal_ in (signal.SIGTERM, signal.SIGINT):
        signal.signal(signal_, signal.SIG_DFL)


def _enable_fast_paths(app: Flask, hub: Hub) -> None:
    from messenger.transport.tuning import enable_fast_paths

    enable_fast_paths(app.extensions["socketio_server"], hub, {b"message:send": send_fast_path(app)})
    if not app.extensions["storage"].is_sqlite:
        from messenger.store.seams.psycopg import wait_on

        wait_on(hub.wait)


def _listen_eventlet(app: Flask, host: str, port: int) -> Listener:
    from messenger.transport.seams import eventlet

    _enable_fast_paths(app, eventlet.EventletHub())
    return eventlet.listen(app, host, port)


def _listen_gevent(app: Flask, host: str, port: int) -> Listener:
    from messenger.transport.seams import gevent

    _enable_fast_paths(app, gevent.GeventHub())
    return gevent.listen(app, host, port)


def _listen_threading(app: Flask, host: str, port: int) -> Listener:
    from messenger.transport.seams import werkzeug

    return werkzeug.listen(app, host, port)


LISTENERS = {"eventlet": _listen_eventlet, "gevent": _listen_gevent, "threading": _listen_threading}
