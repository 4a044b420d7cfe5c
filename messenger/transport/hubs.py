"""One interface to the event loops of eventlet and gevent: `seams` adapts each.

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


def ready(readable: list[int], writable: list[int]) -> int:
    """Return the bit flags of what `select` found."""
    return (READ if readable else 0) | (WRITE if writable else 0)
