"""Limit the time that clients have to send request heads and to read responses."""

import socket
import sys
import threading
import time
from contextlib import suppress
from typing import Any

HEAD_SECONDS = 15.0  # for the request line and headers
IDLE_SECONDS = 75.0  # for the next request; above nginx's 60, so that it never writes to a closing connection
TCP_USER_TIMEOUT_SECONDS = 25.0  # for a client's kernel to acknowledge data
SEND_BUFFER_BYTES = 262_144  # in the kernel, which would buffer megabytes for a slow reader
MAX_PENDING_HEADS = 256  # half-received; each holds a green thread


class ReadDeadline:
    """Close connections that miss their read deadline, within a second of it, and the oldest if too many wait.

    One timer serves all: one for each connection would cost 3 % of a request.
    """

    def __init__(self, seconds: float, max_connections: int = sys.maxsize) -> None:
        self._seconds, self._max_connections = seconds, max_connections
        self._since: dict[Any, float] = {}

    def start(self, connection: Any) -> None:
        self._since[connection] = time.monotonic()
        if len(self._since) > self._max_connections:
            self._close_oldest()

    def stop(self, connection: Any) -> bool:
        """Stop the clock; return False if the connection has missed its deadline."""
        return self._since.pop(connection, None) is not None

    def close_expired(self) -> None:
        late = time.monotonic() - self._seconds
        while (since := self._oldest()) and since[1] < late:
            self._close_oldest()

    def close_oldest(self, count: int) -> None:
        """Close `count` connections, the longest waiting first."""
        for _ in range(count):
            self._close_oldest()

    def _oldest(self) -> tuple[Any, float] | None:
        with suppress(RuntimeError):  # another thread has just changed the dict
            return next(iter(self._since.items()), None)
        return None

    def _close_oldest(self) -> None:
        oldest = self._oldest()
        if oldest and self._since.pop(oldest[0], None) is not None:
            with suppress(OSError):
                oldest[0].shutdown(socket.SHUT_RDWR)


class Deadlines:
    """The read deadlines of a server's connections: for a request head, and for the next request (idle)."""

    def __init__(self) -> None:
        self.heads, self.idle = ReadDeadline(HEAD_SECONDS, MAX_PENDING_HEADS), ReadDeadline(IDLE_SECONDS)
        _start_timer(self.heads, self.idle)


def _start_timer(*deadlines: ReadDeadline) -> None:
    """Close expired connections every second, in a background thread, green where threads are."""

    def watch() -> None:
        while True:
            time.sleep(1)
            for deadline in deadlines:
                deadline.close_expired()

    threading.Thread(target=watch, daemon=True).start()


def set_socket_options(listener: socket.socket) -> None:
    """Set the TCP options that accepted connections inherit.

    Without TCP_NODELAY a body would wait 40 ms for the acknowledgement of its head. Linux itself closes connections
    that acknowledge nothing, and hands over only those that have sent something.
    """
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
    if sys.platform == "linux":
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(TCP_USER_TIMEOUT_SECONDS * 1000))
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, int(HEAD_SECONDS))
