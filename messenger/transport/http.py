"""How long a server waits for what a client does not send or does not take."""

import socket
import sys
import threading
import time
from contextlib import suppress
from typing import Any

HEAD_SECONDS = 15.0  # for a request's line and headers, from the connection or the first byte on
IDLE_SECONDS = 75.0  # for the next request: nginx lets go after 60, and must not meet a closing connection
TCP_USER_TIMEOUT_SECONDS = 25.0  # for a client's kernel to take something, whatever it is
SEND_BUFFER_BYTES = 262_144  # bytes a connection in the kernel, which would take megabytes for one who does not read
MAX_PENDING_HEADS = 256  # that have begun and not ended: each keeps a green thread waiting


class ReadDeadline:
    """With connections from which something is to come: who takes longer than `seconds` is hung up on within another,
    and of more than `most` the one that has waited longest. A timer for each cost a thirtieth of a request's time.
    """

    def __init__(self, seconds: float, max_connections: int = sys.maxsize) -> None:
        self._seconds, self._max_connections = seconds, max_connections
        self._since: dict[Any, float] = {}

    def start(self, connection: Any) -> None:
        self._since[connection] = time.monotonic()
        if len(self._since) > self._max_connections:
            self._close_oldest()

    def stop(self, connection: Any) -> bool:
        """Whether it has come in time."""
        return self._since.pop(connection, None) is not None

    def close_expired(self) -> None:
        late = time.monotonic() - self._seconds
        while (since := self._oldest()) and since[1] < late:
            self._close_oldest()

    def close_oldest(self, count: int) -> None:
        """Hang up on as many as that, those that have waited longest first."""
        for _ in range(count):
            self._close_oldest()

    def _oldest(self) -> tuple[Any, float] | None:
        with suppress(RuntimeError):  # another thread has just begun or ended one
            return next(iter(self._since.items()), None)
        return None

    def _close_oldest(self) -> None:
        oldest = self._oldest()
        if oldest and self._since.pop(oldest[0], None) is not None:
            with suppress(OSError):
                oldest[0].shutdown(socket.SHUT_RDWR)


class Deadlines:
    """Until when a server's connections must have sent the head of a request, or begun the next one."""

    def __init__(self) -> None:
        self.heads, self.idle = ReadDeadline(HEAD_SECONDS, MAX_PENDING_HEADS), ReadDeadline(IDLE_SECONDS)
        _run_in_background(self.heads, self.idle)


def _run_in_background(*deadlines: ReadDeadline) -> None:
    """In the background, in the async mode at hand."""

    def watch() -> None:
        while True:
            time.sleep(1)
            for deadline in deadlines:
                deadline.close_expired()

    threading.Thread(target=watch, daemon=True).start()


def set_socket_options(listener: socket.socket) -> None:
    """Connections inherit it. Heads and bodies are written apart: with a delay the body waits 40 ms for the head's ack.
    Linux cuts who takes nothing for long, whoever waits for that, and shows us nobody who says nothing.
    """
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
    if sys.platform == "linux":
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(TCP_USER_TIMEOUT_SECONDS * 1000))
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, int(HEAD_SECONDS))
