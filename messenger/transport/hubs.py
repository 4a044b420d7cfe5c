"""Adapt the event loops of eventlet (0.41) and gevent (26) to one interface.

Callbacks run in the loop, between two green threads, and must not block.
"""

from collections.abc import Callable
from typing import Any, Protocol

READ, WRITE = 1, 2  # bit flags, with psycopg's values


class Hub(Protocol):
    """Event loop, as `websocket`, `hub_engine` and psycopg use it."""

    def listen(self, fileno: int, event: int, callback: Callable[..., None], on_reused: Callable[..., None]) -> Any:
        """Call back whenever a descriptor is readable (READ) or writable (WRITE); return a handle for `unlisten`.

        `on_reused` is called when other code has closed the descriptor and the number is in use again. eventlet alone
        notices.
        """

    def unlisten(self, listener: Any) -> None: ...

    def call_soon(self, callback: Callable[[], None]) -> None: ...

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        """Schedule a call and return the function that cancels it."""

    def spawn(self, task: Callable[[], None]) -> None:
        """Run in a green thread, where it may block."""

    def wait(self, fileno: int, events: int) -> int:
        """Block this green thread until the descriptor is ready; return the ready events."""

    def detach_connection(self, environ: dict[str, Any]) -> Any:
        """Take a request's connection from the WSGI server, which then leaves it alone; return a plain socket."""


class EventletHub:
    """Hub over eventlet's; it calls `on_reused` when a descriptor it listens to is opened anew."""

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
        listener.greenlet = self._hub.greenlet  # else it would keep alive the one that served the handshake
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
    """Hub over gevent's. It ignores `on_reused`: libev does not notice that other code closed a descriptor."""

    def __init__(self) -> None:
        from gevent import get_hub, monkey, select, spawn_raw

        self._hub = get_hub()
        self._loop = self._hub.loop
        self._select = select.select
        self._socket = monkey.get_original("socket", "socket")
        self.spawn = spawn_raw

    def listen(self, fileno: int, event: int, callback: Callable[..., None], _on_reused: Callable[..., None]) -> Any:
        watcher = self._loop.io(fileno, event)  # libev has the same flags
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
