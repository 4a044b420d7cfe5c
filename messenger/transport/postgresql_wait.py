"""How psycopg waits for PostgreSQL on eventlet: on the hub itself.

Its own `wait_selector` builds a selector for every answer, of which eventlet has a slow one, and looks up ten times a
second: a batch of messages asks six times, and cost 1.5 times as much.
"""

from collections.abc import Generator
from typing import Any

from eventlet.green import select
from eventlet.hubs import trampoline
from psycopg import waiting
from psycopg.waiting import Ready, Wait

Waiting = Generator[Any, Any, Any]


def wait_on_hub(generator: Waiting, fileno: int, interval: float = 0.0, timeout: float | None = None) -> Any:
    """psycopg's `wait`: run the generator to its end, waiting for the descriptor each time it asks."""
    if timeout is not None:
        return waiting.wait_selector(generator, fileno, interval, timeout)
    try:
        wanted = next(generator)
        while True:
            wanted = generator.send(_wait(fileno, wanted))
    except StopIteration as end:
        return end.value


def _wait(fileno: int, wanted: int) -> int:
    if wanted == Wait.R:
        trampoline(fileno, read=True)
        return Ready.R
    if wanted == Wait.W:
        trampoline(fileno, write=True)
        return Ready.W
    readable, writable, _ = select.select([fileno], [fileno], [])
    return (Ready.R if readable else 0) | (Ready.W if writable else 0)


def speed_up() -> None:
    waiting.wait = wait_on_hub  # type: ignore[assignment]
