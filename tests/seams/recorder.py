"""Serve as `python wsgi.py` does, and write down what the libraries call of ours: `recorder FILE SEAM,SEAM…`.

A task, a descriptor's callback and a connection fail on purpose, for what reports these.
"""

import socket
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn


def main(path: str, seams: str) -> None:
    wsgi = import_module("wsgi")  # first: it patches the standard library
    overrides, serve = import_module("tests.seams.overrides"), import_module("messenger.ops.serve")
    called: set[str] = set()

    def note(name: str) -> None:
        if name not in called:
            called.add(name)
            with Path(path).open("a") as file:
                file.write(f"{name}\n")

    overrides.record(seams.split(","), note)
    app = wsgi.create_app()
    app.extensions["socketio_server"].eio.ping_timeout = 1  # the library looks at all connections within that
    mode = app.config["ASYNC_MODE"]
    listen = serve.LISTENERS[mode]

    def listen_and_fail(*arguments: Any) -> Any:
        listener = listen(*arguments)
        FAILURES[mode]()
        return listener

    serve.LISTENERS[mode] = listen_and_fail
    serve.run(app)


def fail(*_arguments: Any) -> NoReturn:
    raise RuntimeError("it fails on purpose")


def fail_on_eventlet() -> None:
    from eventlet import hubs

    hubs.get_hub().schedule_call_global(0, fail)
    readable, KEPT["peer"] = socket.socketpair()
    KEPT["peer"].send(b"!")
    hubs.get_hub().add(hubs.hub.READ, readable.detach(), fail, fail, None)


def fail_on_gevent() -> None:
    import gevent

    gevent.spawn(fail)


def fail_with_threads() -> None:
    """At the first connection."""
    from werkzeug.serving import WSGIRequestHandler

    setup = WSGIRequestHandler.setup

    def fail_once(handler: Any) -> None:
        WSGIRequestHandler.setup = setup
        fail()

    WSGIRequestHandler.setup = fail_once


FAILURES = {"eventlet": fail_on_eventlet, "gevent": fail_on_gevent, "threading": fail_with_threads}
KEPT: dict[str, socket.socket] = {}

if __name__ == "__main__":
    main(*sys.argv[1:3])
