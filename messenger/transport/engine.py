"""Engine.IO connections, in any async mode: patient with its own client, impatient with those who do not read."""

import threading
import time
import weakref
from collections import deque
from contextlib import suppress
from typing import Any

import engineio
from engineio.exceptions import EngineIOError, QueueEmpty
from engineio.packet import PING, Packet

MOST_PACKETS_A_POLL = 16  # python-engineio's client cuts a connection whose server answers with more


class Pings:
    """When to ask which connection whether it is still there: one task for all, where the library has one for each.

    All wait equally long, so what was scheduled first is due first.
    """

    def __init__(self, server: Any) -> None:
        self._server = server
        self._due: deque[tuple[float, weakref.ref[PoliteSocket]]] = deque()
        self._runs = False
        self._lock = threading.Lock()

    def schedule(self, socket: "PoliteSocket") -> None:
        with self._lock:
            self._due.append((time.monotonic() + self._server.ping_interval, weakref.ref(socket)))
            starts, self._runs = not self._runs, True
        if starts:
            self._server.start_background_task(self._send_due)

    def _send_due(self) -> None:
        while self._runs:
            at, socket = self._due[0]
            self._server.sleep(max(0.0, at - time.monotonic()))
            _ping(socket())
            with self._lock:
                self._due.popleft()
                self._runs = bool(self._due)


def _ping(socket: "PoliteSocket | None") -> None:
    if socket is not None and not socket.closing and not socket.closed:
        socket.last_ping = time.time()
        socket.send(Packet(PING))


class PoliteSocket(engineio.socket.Socket):
    """A connection that gives python-engineio's own client no more than it takes, waits for nobody who does not read
    and answers nonsense with 400.
    """

    queue: Any
    connected: bool
    last_ping: float | None

    def send(self, pkt: Packet) -> None:
        if not self.closed:
            self.queue.put(pkt)

    def schedule_ping(self) -> None:
        if self.last_ping:  # None while one is due
            self.last_ping = None
            self.server.pings.schedule(self)

    def poll(self) -> list[Any]:
        packets = [self._next(self.server.ping_interval + self.server.ping_timeout)]
        with suppress(QueueEmpty):
            while packets[-1] is not None and len(packets) < MOST_PACKETS_A_POLL:
                packets.append(self._next(0))
        if packets[-1] is None and len(packets) > 1:
            self.queue.put(None)  # the end is for the next poll
        return [packet for packet in packets if packet is not None]

    def _next(self, seconds: float) -> Any:
        try:
            packet = self.queue.get(timeout=seconds) if seconds else self.queue.get(block=False)
        except self.server.get_queue_empty_exception():
            raise QueueEmpty from None
        self.queue.task_done()
        return packet

    def close(self, wait: bool = True, abort: bool = False, reason: str | None = None) -> None:  # noqa: ARG002
        super().close(wait=False, abort=abort, reason=reason)

    def hang_up(self) -> None:
        """End the transport without a goodbye: after one, python-socketio's client does not come back by itself."""
        self.close(abort=True, reason=self.server.reason.TRANSPORT_CLOSE)

    def handle_post_request(self, environ: dict[str, Any]) -> None:
        try:
            super().handle_post_request(environ)
        except (ValueError, LookupError) as error:
            raise EngineIOError from error
