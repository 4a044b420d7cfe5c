"""Live updates of our own pages. Besides the events that every socket gets, their sockets get what these change on the
page, rendered, so that the page need not fetch it.

Rendered after the answers have left, by one task, once for each person, language and time zone; what has come meanwhile
in one conversation is rendered together. What cannot be rendered here makes the page fetch it.
"""

import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

from flask import Flask, current_app

from messenger.messages.conversations import History
from messenger.notices import emits
from messenger.on_demand_task import OnDemandTask
from messenger.web.languages import LocaleAndZone

Change = dict[str, Any]
Render = Callable[[int, LocaleAndZone, list[History]], Change]

MAX_CHANGES_AT_ONCE = 100  # for one person; more are fetched
TIME_SLICE_SECONDS = 0.002  # seconds of rendering after which others come first
REFETCH: Change = {"with": None, "seq": None, "html": None}


class PageSockets:
    """The sockets that pages of ours have open in this process, by person.

    `render(user_id, locale_and_zone, histories)` returns the payload of `page:changed` for new views of one
    conversation, oldest first.
    """

    def __init__(self, app: Flask, render: Render) -> None:
        self._app = app
        self._server = app.extensions["socketio_server"]
        self._render = render
        self._locales: dict[int, dict[str, LocaleAndZone]] = {}  # of each person's sockets
        self._waiting: deque[tuple[int, str]] = deque()
        self._lock = threading.Lock()
        self._task = OnDemandTask(self._emit_waiting, lambda: self._waiting, self._start_task)

    @property
    def is_working(self) -> bool:
        return self._task.is_running

    def add(self, user_id: int, sid: str, locale_and_zone: LocaleAndZone) -> None:
        with self._lock:
            self._locales.setdefault(user_id, {})[sid] = locale_and_zone
            self._server.manager.listeners[emits.room(user_id)] = lambda packet: self._enqueue_event(user_id, packet)

    def remove(self, user_id: int, sid: str) -> None:
        with self._lock:
            own = self._locales.get(user_id, {})
            if own.pop(sid, None) is not None and not own:
                del self._locales[user_id], self._server.manager.listeners[emits.room(user_id)]

    def _enqueue_event(self, user_id: int, packet: str) -> None:
        """Queue a conversation event for rendering; start the background task if it is idle."""
        if not emits.is_conversation_event(packet):
            return
        self._waiting.append((user_id, packet))
        self._task.ensure_running()

    def _start_task(self, task: Callable[[], None]) -> None:
        self._server.start_background_task(task)

    def _emit_waiting(self) -> None:
        with self._app.app_context():
            pause = time.monotonic() + TIME_SLICE_SECONDS
            for user_id, packets in self._take_waiting().items():
                self._emit_changes(user_id, packets)
                if time.monotonic() > pause:
                    self._server.sleep(0)
                    pause = time.monotonic() + TIME_SLICE_SECONDS

    def _take_waiting(self) -> dict[int, list[str]]:
        """Take all pending packets, by person."""
        packets: defaultdict[int, list[str]] = defaultdict(list)
        for _ in range(len(self._waiting)):
            user_id, packet = self._waiting.popleft()
            packets[user_id].append(packet)
        return packets

    def _emit_changes(self, user_id: int, packets: list[str]) -> None:
        sids: defaultdict[LocaleAndZone, list[str]] = defaultdict(list)
        with self._lock:
            for sid, locale_and_zone in self._locales.get(user_id, {}).items():
                sids[locale_and_zone].append(sid)
        try:
            for locale_and_zone, pages in sids.items():
                for change in self._changes(user_id, locale_and_zone, packets):
                    emits.page_changed(pages, change)
        except Exception:  # one page's trouble is not its neighbours'
            self._app.logger.exception("a page was not updated")

    def _changes(self, user_id: int, locale_and_zone: LocaleAndZone, packets: list[str]) -> list[Change]:
        conversations: defaultdict[int, list[History]] = defaultdict(list)
        if len(packets) > MAX_CHANGES_AT_ONCE:
            return [REFETCH]
        try:
            views: list[History] | None = emits.views_of(packets, user_id)
            if views is None:
                return [REFETCH]
            for history in views:
                conversations[history.conversation.other_user.id].append(history)
            return [self._render(user_id, locale_and_zone, histories) for histories in conversations.values()]
        except Exception:
            self._app.logger.exception("a change was not rendered")
            return [REFETCH]


def init_app(app: Flask, render: Render) -> None:
    """Give the application its live updates; after the Socket.IO server is there."""
    app.extensions["page_sockets"] = PageSockets(app, render)


def page_sockets() -> PageSockets:
    return current_app.extensions["page_sockets"]
