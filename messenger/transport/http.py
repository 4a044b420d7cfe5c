"""How long a server waits for what a client does not send or does not take."""

import socket
import sys
import threading
import time
from contextlib import suppress
from typing import Any

HEAD_SECONDS = 15.0  # for a request's line and headers, from the connection or the first byte on
IDLE_SECONDS = 75.0  # for the next request: nginx lets go after 60, and must not meet a closing connection
UNTAKEN_SECONDS = 25.0  # for a client's kernel to take something, whatever it is
SEND_BUFFER = 262_144  # bytes a connection in the kernel, which would take megabytes for one who does not read
MOST_HEADS = 256  # that have begun and not ended: each keeps a green thread waiting


class Patience:
    """With connections from which something is to come: who takes longer than `seconds` is hung up on within another,
    and of more than `most` the one that has waited longest. A timer for each cost a thirtieth of a request's time.
    """

    def __init__(self, seconds: float, most: int = sys.maxsize) -> None:
        self._seconds, self._most = seconds, most
        self._since: dict[Any, float] = {}

    def begin(self, connection: Any) -> None:
        self._since[connection] = time.monotonic()
        if len(self._since) > self._most:
            self._hang_up()

    def end(self, connection: Any) -> bool:
        """Whether it has come in time."""
        return self._since.pop(connection, None) is not None

    def end_late(self) -> None:
        late = time.monotonic() - self._seconds
        while (since := self._oldest()) and since[1] < late:
            self._hang_up()

    def shed(self, count: int) -> None:
        """Hang up on as many as that, those that have waited longest first."""
        for _ in range(count):
            self._hang_up()

    def _oldest(self) -> tuple[Any, float] | None:
        with suppress(RuntimeError):  # another thread has just begun or ended one
            return next(iter(self._since.items()), None)
        return None

    def _hang_up(self) -> None:
        oldest = self._oldest()
        if oldest and self._since.pop(oldest[0], None) is not None:
            with suppress(OSError):
                oldest[0].shutdown(socket.SHUT_RDWR)


class Deadlines:
    """Until when a server's connections must have sent the head of a request, or begun the next one."""

    def __init__(self) -> None:
        self.heads, self.idle = Patience(HEAD_SECONDS, MOST_HEADS), Patience(IDLE_SECONDS)
        _watch(self.heads, self.idle)


def _watch(*patiences: Patience) -> None:
    """In the background, in the async mode at hand."""

    def watch() -> None:
        while True:
            time.sleep(1)
            for patience in patiences:
                patience.end_late()

    threading.Thread(target=watch, daemon=True).start()


def tune(listener: socket.socket) -> None:
    """Connections inherit it. Heads and bodies are written apart: with a delay the body waits 40 ms for the head's ack.
    Linux cuts who takes nothing for long, whoever waits for that, and shows us nobody who says nothing.
    """
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
    if sys.platform == "linux":
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(UNTAKEN_SECONDS * 1000))
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, int(HEAD_SECONDS))
