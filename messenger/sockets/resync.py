"""Resynchronise the sockets of this process after a loss of Redis: people catch up, and get presence, one at a time."""

import threading
from collections.abc import Iterable

from flask import Flask
from socketio import Server

from messenger.errors import MessengerError
from messenger.notices import emits
from messenger.on_demand_task import OnDemandTask
from messenger.people import presence

PAUSE_SECONDS = 0.005  # after each person: all of them ask at once for what they have missed


def init_app(app: Flask, server: Server) -> None:
    server.manager.on_resync = Resync(app, server).add


class Resync:
    """A queue of the rooms that may have missed events, worked off by one task."""

    def __init__(self, app: Flask, server: Server) -> None:
        self._app = app
        self._server = server
        self._waiting: dict[str, None] = {}  # in their order, each once
        self._lock = threading.Lock()
        self._task = OnDemandTask(self._resync_next, lambda: self._waiting, server.start_background_task)

    def add(self, rooms: Iterable[str]) -> None:
        with self._lock:
            self._waiting.update(dict.fromkeys(rooms))
        self._task.ensure_running()

    def _resync_next(self) -> None:
        with self._lock:
            room = next(iter(self._waiting))
            del self._waiting[room]
        with self._app.app_context():
            self._resync(room)
        self._server.sleep(PAUSE_SECONDS)

    def _resync(self, room: str) -> None:
        user_id = emits.user_of_room(room)
        try:
            emits.sync_here(user_id)
            presence.resend_presence(user_id)
        except MessengerError as error:  # presence is a courtesy
            self._app.logger.warning("presence not shown: %s", error.code)
        except Exception:  # one person's trouble is not the next one's
            self._app.logger.exception("resynchronisation failed: %s", room)
