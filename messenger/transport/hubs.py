"""The hub of the green threads, eventlet's (0.41) or gevent's (26), for what runs in it without one of its own.

Callbacks are called between the turns of the green threads and must not wait.
"""

from collections.abc import Callable
from typing import Any, Protocol

READ, WRITE = 1, 2  # as a sum: both; psycopg counts alike


class Hub(Protocol):
    """What `websocket` and `hub_engine` need of a hub, and psycopg."""

    def listen(self, fileno: int, event: int, callback: Callable[..., None], on_reused: Callable[..., None]) -> Any:
        """Call back whenever a descriptor can be read (READ) or written to (WRITE); `on_reused` when somebody else has
        closed it. Gives what `unlisten` takes.
        """

    def unlisten(self, listener: Any) -> None: ...

    def call_soon(self, callback: Callable[[], None]) -> None: ...

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        """Gives a function that calls it off."""

    def spawn(self, task: Callable[[], None]) -> None:
        """Run in a green thread, where it may wait."""

    def wait(self, fileno: int, events: int) -> int:
        """Let this green thread wait for a descriptor; gives what it is ready for."""

    def detach_connection(self, environ: dict[str, Any]) -> Any:
        """The connection of a request as a plain socket. The WSGI server answers nothing and closes nothing then."""


class EventletHub:
    def __init__(self) -> None:
        from eventlet import hubs, patcher, spawn_n, wsgi
        from eventlet.green import select

        self._hub, self._local = hubs.get_hub(), wsgi.WSGI_LOCAL
        self._kinds = {READ: hubs.hub.READ, WRITE: hubs.hub.WRITE}
        self._trampoline, self._select = hubs.trampoline, select.select
        self._socket = patcher.original("socket").socket
        self.spawn = spawn_n

    def listen(self, fileno: int, event: int, callback: Callable[..., None], on_reused: Callable[..., None]) -> Any:
        listener = self._hub.add(self._kinds[event], fileno, callback, on_reused, None)
        listener.greenlet = self._hub.greenlet  # not the one that served the handshake: it would be kept for nothing
        return listener

    def unlisten(self, listener: Any) -> None:
        self._hub.remove(listener)

    def call_soon(self, callback: Callable[[], None]) -> None:
        self._hub.schedule_call_global(0, callback)

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        cancel: Callable[[], None] = self._hub.schedule_call_global(seconds, callback).cancel
        return cancel

    def wait(self, fileno: int, events: int) -> int:
        if events == READ | WRITE:
            return _ready(*self._select([fileno], [fileno], [])[:2])
        self._trampoline(fileno, read=events == READ, write=events == WRITE)
        return events

    def detach_connection(self, environ: dict[str, Any]) -> Any:
        self._local.already_handled = True
        return self._socket(fileno=environ["wsgi.input"].get_socket().fd.detach())


class GeventHub:
    """Descriptors that somebody else closes are none of libev's concern: nothing here is told of them."""

    def __init__(self) -> None:
        from gevent import get_hub, monkey, select, spawn_raw

        self._hub = get_hub()
        self._loop = self._hub.loop
        self._select = select.select
        self._socket = monkey.get_original("socket", "socket")
        self.spawn = spawn_raw

    def listen(self, fileno: int, event: int, callback: Callable[..., None], _on_reused: Callable[..., None]) -> Any:
        watcher = self._loop.io(fileno, event)  # libev counts alike, too
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
            return _ready(*self._select([fileno], [fileno], [])[:2])
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


def _ready(readable: list[int], writable: list[int]) -> int:
    return (READ if readable else 0) | (WRITE if writable else 0)
