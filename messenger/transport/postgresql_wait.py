"""How psycopg waits for PostgreSQL on green threads: on the hub itself.

Its own `wait_selector` builds a selector for every answer, of which eventlet has a slow one, and looks up ten times a
second: a batch of messages asks six times, and cost 1.5 times as much.
"""

from collections.abc import Generator
from typing import Any

from psycopg import waiting

from messenger.transport.hubs import Hub

Waiting = Generator[Any, Any, Any]


def wait_on(hub: Hub) -> None:
    """Let psycopg wait on this hub, in the whole process."""

    def wait(generator: Waiting, fileno: int, interval: float = 0.0, timeout: float | None = None) -> Any:
        """psycopg's `wait`: run the generator to its end, waiting for the descriptor each time it asks."""
        if timeout is not None:
            return waiting.wait_selector(generator, fileno, interval, timeout)
        try:
            wanted = next(generator)
            while True:
                wanted = generator.send(hub.wait(fileno, wanted))
        except StopIteration as end:
            return end.value

    waiting.wait = wait  # type: ignore[assignment]
