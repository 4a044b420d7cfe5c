"""Our own pages among the open sockets. Besides the events that everyone gets, they are told what these change on the
page, rendered, so that they need not ask.

Rendered after the answers have left, by one task, once for each person, language and time zone; what has come meanwhile
in one conversation is rendered together. What cannot be rendered here tells the page to ask.
"""

import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

from flask import Flask, current_app

from messenger.messages.conversations import History
from messenger.notices import emits
from messenger.web.languages import Place

Change = dict[str, Any]
Render = Callable[[int, Place, list[History]], Change]

CHANGING = ('2["message:new"', '2["message:read"', '2["message:delivered"')
MAX_CHANGES_AT_ONCE = 100  # changes for one person; more are fetched
SLICE = 0.002  # seconds of rendering after which others come first
ASK: Change = {"with": None, "seq": None, "html": None}


class PageSockets:
    """The sockets that pages of ours have open in this process, by person.

    `render(user_id, place, histories)`: what the person has newly got to see of one conversation, oldest first.
    """

    def __init__(self, app: Flask, render: Render) -> None:
        self._app = app
        self._server = app.extensions["socketio_server"]
        self._render = render
        self._places: dict[int, dict[str, Place]] = {}  # of each person's sockets
        self._waiting: deque[tuple[int, str]] = deque()
        self.is_working = False
        self._lock = threading.Lock()

    def add(self, user_id: int, sid: str, place: Place) -> None:
        with self._lock:
            self._places.setdefault(user_id, {})[sid] = place
            self._server.manager.listeners[emits.room(user_id)] = lambda packet: self._hear(user_id, packet)

    def remove(self, user_id: int, sid: str) -> None:
        with self._lock:
            own = self._places.get(user_id, {})
            if own.pop(sid, None) is not None and not own:
                del self._places[user_id], self._server.manager.listeners[emits.room(user_id)]

    def _hear(self, user_id: int, packet: str) -> None:
        if not packet.startswith(CHANGING):
            return
        with self._lock:
            self._waiting.append((user_id, packet))
            starts, self.is_working = not self.is_working, True
        if starts:
            self._server.start_background_task(self._work)

    def _work(self) -> None:
        with self._app.app_context():
            pause = time.monotonic() + SLICE
            while waiting := self._next():
                for user_id, packets in waiting.items():
                    self._tell(user_id, packets)
                    if time.monotonic() > pause:
                        self._server.sleep(0)
                        pause = time.monotonic() + SLICE

    def _next(self) -> dict[int, list[str]]:
        """All that waits, by person; the task ends when there is nothing."""
        waiting: defaultdict[int, list[str]] = defaultdict(list)
        with self._lock:
            for user_id, packet in self._waiting:
                waiting[user_id].append(packet)
            self._waiting.clear()
            self.is_working = bool(waiting)
        return waiting

    def _tell(self, user_id: int, packets: list[str]) -> None:
        sids: defaultdict[Place, list[str]] = defaultdict(list)
        with self._lock:
            for sid, place in self._places.get(user_id, {}).items():
                sids[place].append(sid)
        try:
            for place, pages in sids.items():
                for change in self._changes(user_id, place, packets):
                    emits.page_changed(pages, change)
        except Exception:  # one page's trouble is not its neighbours'
            self._app.logger.exception("a page was not told")

    def _changes(self, user_id: int, place: Place, packets: list[str]) -> list[Change]:
        conversations: defaultdict[int, list[History]] = defaultdict(list)
        told = [packet for packet in packets if isinstance(packet, emits.Told)]
        if len(told) < len(packets) or len(told) > MAX_CHANGES_AT_ONCE:  # another process keeps the facts to itself
            return [ASK]
        try:
            for packet in told:
                history: History = packet.seen_by(user_id)
                conversations[history.conversation.other_user.id].append(history)
            return [self._render(user_id, place, histories) for histories in conversations.values()]
        except Exception:
            self._app.logger.exception("a change was not rendered")
            return [ASK]


def init_app(app: Flask, render: Render) -> None:
    """Let the application's pages hear; after the Socket.IO server is there."""
    app.extensions["page_sockets"] = PageSockets(app, render)


def page_sockets() -> PageSockets:
    return current_app.extensions["page_sockets"]
