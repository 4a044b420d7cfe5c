"""Graceful shutdown of a process."""

import time
from collections.abc import Callable

from flask import Flask

from messenger.messages import sending
from messenger.web.draining import Draining

FINISHING_SECONDS = 7.0  # for what has been begun; a send is decided within 5
READING_SECONDS = 1.0  # for those who poll to fetch their answers
CLOSING_SECONDS = 1.0  # for the last bytes of polls and WebSockets
POLL_SECONDS = 0.01


def drain(app: Flask, seconds: float, close_listener: Callable[[], None]) -> None:
    """Refuse new work for `seconds`, so that whoever asks `/readyz` sends it elsewhere; answer all that was begun; then
    disconnect the open sockets, whose clients reconnect by themselves, to another process or the next one.

    DRAIN_SECONDS = 0 is for a proxy that asks nobody, as nginx does: it goes elsewhere when nobody listens.
    """
    draining: Draining = app.extensions["draining"]
    server = app.extensions["socketio_server"]
    draining.began = True
    if not app.config["DRAIN_SECONDS"]:
        close_listener()
    time.sleep(seconds)
    draining.is_closing = True
    getattr(server.eio, "fast_paths", {}).clear()  # every event takes the way on which it is refused
    sends = sending.sends(app)
    _wait_while(lambda: bool(draining.work) or not sends.is_idle, FINISHING_SECONDS)
    connections = server.eio.sockets
    _wait_while(lambda: any(each.has_queued_packets for each in list(connections.values())), READING_SECONDS)
    for connection in list(connections.values()):
        connection.close_for_reconnect()
    _wait_while(lambda: bool(draining.waits), CLOSING_SECONDS)


def _wait_while(condition: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    while condition() and time.monotonic() < until:
        time.sleep(POLL_SECONDS)
