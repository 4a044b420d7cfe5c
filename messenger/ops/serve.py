"""Serve the application in one process, in the async mode chosen by `wsgi.py`, until a signal ends it."""

import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple

from flask import Flask

from messenger import logs
from messenger.config.reading import ConfigError
from messenger.ops import doctor, metrics, stop
from messenger.sockets.connections import send_fast_path
from messenger.transport import MAX_CONNECTIONS, descriptors, handlers, http, tune_garbage_collector
from messenger.transport.accepting import LISTENER_CLOSED, PAUSE_SECONDS, AcceptBackoff, AcceptFailed, FairListener
from messenger.transport.http import set_socket_options

BACKLOG = 1024  # a whole school reconnects at once after a network failure
SERVER_FAILED = b"\0"  # sent in place of a signal's number


class Listener(NamedTuple):
    """Server bound to its port: `serve()` blocks while it serves, `close()` frees the port."""

    port: int
    serve: Callable[[], None]
    close: Callable[[], None]


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
        if refusal := doctor.refusal():
            sys.exit(f"messenger: {refusal}")
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


def _enable_fast_paths(app: Flask, hub: Any) -> None:
    from messenger.transport.tuning import enable_fast_paths

    enable_fast_paths(app.extensions["socketio_server"], hub, {b"message:send": send_fast_path(app)})
    if not app.extensions["storage"].is_sqlite:
        from messenger.store.seams.psycopg import wait_on

        wait_on(hub.wait)


def _listen_eventlet(app: Flask, host: str, port: int) -> Listener:
    """Listen without `socketio.run`, whose socket shares a port in use with its owner and has a backlog of 50."""
    import eventlet
    from eventlet import hubs, wsgi

    from messenger.transport.hubs import EventletHub

    _enable_fast_paths(app, EventletHub())
    hub = hubs.get_hub()
    hub.squelch_timer_exception = lambda _timer, failed: logs.log_uncaught("a task ended", failed[1])

    def end_task(fileno: int, failed: Any) -> None:
        logs.log_uncaught("a task ended", failed[1])
        hub.remove_descriptor(fileno)

    hub.squelch_exception = end_task
    ((family, *_, address), *_others) = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    listener = eventlet.listen(address, family, backlog=BACKLOG, reuse_port=False)
    set_socket_options(listener)
    deadlines = http.Deadlines()
    fair = FairListener(listener, eventlet.sleep, AcceptBackoff(deadlines.idle.close_oldest))
    options = {
        "max_size": MAX_CONNECTIONS,
        "log_output": False,
        "debug": False,
        **handlers.eventlet_options(deadlines),
    }

    def serve() -> None:
        try:
            wsgi.server(fair, app, **options)
        except OSError as error:
            if error.errno not in LISTENER_CLOSED:  # `close` was called during `accept`
                raise

    return Listener(listener.getsockname()[1], serve, lambda: listener.shutdown(socket.SHUT_RDWR))


def _listen_gevent(app: Flask, host: str, port: int) -> Listener:
    from gevent import get_hub
    from gevent.pywsgi import WSGIServer

    from messenger.transport.hubs import GeventHub

    _enable_fast_paths(app, GeventHub())
    deadlines = http.Deadlines()
    backoff = AcceptBackoff(deadlines.idle.close_oldest)

    class Server(WSGIServer):
        min_delay = max_delay = PAUSE_SECONDS  # gevent's own timer, after a failure

        def do_read(self) -> Any:
            try:
                return super().do_read()
            except OSError as error:
                backoff.handle(error)
                raise AcceptFailed from error

    def log_error(_context: Any, _kind: Any, error: Any, _at: Any) -> None:
        if not isinstance(error, AcceptFailed):
            logs.log_uncaught("a task ended", error)

    get_hub().print_exception = log_error
    quiet: dict[str, Any] = {"log": None, "error_log": None}
    server = Server((host, port), app, backlog=BACKLOG, handler_class=handlers.gevent_handler(deadlines), **quiet)
    server.init_socket()
    set_socket_options(server.socket)
    return Listener(server.server_port, server.serve_forever, server.close)


def _listen_threading(app: Flask, host: str, port: int) -> Listener:
    from werkzeug.serving import ThreadedWSGIServer

    deadlines = http.Deadlines()
    backoff = AcceptBackoff(deadlines.heads.close_oldest)

    class Server(ThreadedWSGIServer):
        def get_request(self) -> Any:
            try:
                return super().get_request()
            except OSError as error:
                time.sleep(backoff.handle(error))
                raise

        def handle_error(self, _request: Any, _address: Any) -> None:
            logs.log_uncaught("a connection failed", sys.exc_info()[1])

    server = Server(host, port, app, handlers.werkzeug_handler(deadlines))
    set_socket_options(server.socket)

    def close() -> None:
        server.shutdown()
        server.server_close()

    return Listener(server.port, server.serve_forever, close)


LISTENERS = {"eventlet": _listen_eventlet, "gevent": _listen_gevent, "threading": _listen_threading}
