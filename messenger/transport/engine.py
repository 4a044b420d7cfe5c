"""Engine.IO connections, in any async mode: patient with its own client, impatient with those who do not read."""

import re
import sys
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import engineio
from engineio.exceptions import EngineIOError, QueueEmpty
from engineio.packet import PING, Packet

from messenger.config.settings import BODY_LIMIT
from messenger.transport.request_body import BrokenBody

LARGEST_FRAME = 4 * BODY_LIMIT  # bytes of one packet on a WebSocket: up to here it is told that it is too large
MAX_BEFORE_JOINING = 10_000  # bytes of one frame or one POST of who has not shown a token yet, which is to fit in
MOST_UNREAD = 1_000_000  # bytes of one client: whoever reads so slowly is cut, and asks `after=` its last `seq`
UNREAD_SECONDS = 15  # who has read nothing for so long is cut too, as one is who does not answer a ping
LOOK_SECONDS = 10.0  # how often one looks, where nothing more comes to be sent
PACKETS_AT_ONCE, PACKETS_A_SECOND = 100, 100  # of one client; then it has to wait, and who else is there need not
PACKET_SIZE = 100  # bytes
WEBSOCKET_KEY = re.compile(r"[A-Za-z0-9+/]{22}==")
COUNTS = threading.Lock()  # for all connections: one each would be their largest part
MOST_PACKETS_A_POLL = 16  # python-engineio's client cuts a connection whose server answers with more


class Later:
    """Does something with each connection after a while: one task for all, where the library has one for each.

    All wait equally long, so what was scheduled first is due first.
    """

    def __init__(self, server: Any, seconds: float, deed: Callable[["PoliteSocket"], None]) -> None:
        self._server = server
        self._seconds = seconds
        self._deed = deed
        self._due: deque[tuple[float, weakref.ref[PoliteSocket]]] = deque()
        self._runs = False
        self._lock = threading.Lock()

    def schedule(self, socket: "PoliteSocket") -> None:
        with self._lock:
            self._due.append((time.monotonic() + self._seconds, weakref.ref(socket)))
            starts, self._runs = not self._runs, True
        if starts:
            self._server.start_background_task(self._do_due)

    def _do_due(self) -> None:
        while self._runs:
            at, reference = self._due[0]
            self._server.sleep(max(0.0, at - time.monotonic()))
            socket = reference()
            if socket is not None and not socket.closing and not socket.closed:
                self._deed(socket)
            del socket
            with self._lock:
                self._due.popleft()
                self._runs = bool(self._due)


def ping(socket: "PoliteSocket") -> None:
    """Ask whether it is still there."""
    socket.last_ping = time.time()
    socket.send(Packet(PING))


def look_whether_it_reads(socket: "PoliteSocket") -> None:
    """Cut who does not, and look again later at those who do."""
    if not socket.cut_if_unread() and not socket.writes_straight:
        socket.server.looks.schedule(socket)


def is_handshake(environ: dict[str, Any]) -> bool:
    """Check for a WebSocket's version and key; that it is an upgrade is known."""
    version, key = (environ.get(f"HTTP_SEC_WEBSOCKET_{name}", "") for name in ("VERSION", "KEY"))
    return version == "13" and WEBSOCKET_KEY.fullmatch(key) is not None


class PoliteSocket(engineio.socket.Socket):
    """A connection that gives python-engineio's own client no more than it takes, waits for nobody who does not read
    and answers nonsense with 400.
    """

    queue: Any
    connected: bool
    last_ping: float | None
    writes_straight = False  # nothing waits in the queue
    has_joined = False

    def __init__(self, server: Any, sid: str) -> None:
        super().__init__(server, sid)
        self.wire: Any = None  # the WebSocket, where it has a thread of its own that may hang
        self._unread = 0  # bytes that wait in the queue
        self._read_at = 0.0  # when it was last empty, or less was in it
        self._is_cut = False
        self._calm_at = 0.0  # when as many packets have come as may
        server.looks.schedule(self)

    def send(self, pkt: Packet) -> None:
        if self.closed or self._is_cut:
            return
        with COUNTS:
            if not self._unread:
                self._read_at = time.monotonic()
            self._unread += _size(pkt)
        self.queue.put(pkt)
        self.cut_if_unread()

    @property
    def is_unread(self) -> bool:
        """Whether something waits for its client to fetch it."""
        return self._unread > 0 and not (self.closed or self._is_cut)

    def cut_if_unread(self) -> bool:
        if not self._is_cut and (self._unread > MOST_UNREAD or self._is_unread_for_long()):
            self._is_cut = True
            self.server.start_background_task(self.end)
        return self._is_cut

    def _is_unread_for_long(self) -> bool:
        return self._unread > 0 and time.monotonic() - self._read_at > UNREAD_SECONDS

    def end(self) -> None:
        """Cut it without a goodbye."""
        self.close(abort=True, reason=self.server.reason.TRANSPORT_CLOSE)
        if self.wire:
            self.wire.abort()

    def check_ping_timeout(self) -> bool:
        return not self.cut_if_unread() and super().check_ping_timeout()

    def receive(self, pkt: Packet) -> None:
        """Who asks for more than they read, or faster than any page does, has to wait."""
        now = time.monotonic()
        self._calm_at = max(self._calm_at, now) + 1 / PACKETS_A_SECOND
        if self._calm_at - now > PACKETS_AT_ONCE / PACKETS_A_SECOND:
            self.server.sleep(1 / PACKETS_A_SECOND)
        while self._unread > MOST_UNREAD // 2 and not (self.closed or self.cut_if_unread()):
            self.server.sleep(0.02)
        super().receive(pkt)

    def excuse(self) -> None:
        """The packet at hand is limited elsewhere, so it does not count here."""
        self._calm_at -= 1 / PACKETS_A_SECOND

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
        with COUNTS:
            self._unread = max(0, self._unread - _size(packet))
            self._read_at = time.monotonic()
        return packet

    def _upgrade_websocket(self, environ: dict[str, Any], start_response: Any) -> Any:
        if not is_handshake(environ):
            refusal = self.server._bad_request("Not a WebSocket of version 13")
            start_response(refusal["status"], [*refusal["headers"], ("Sec-WebSocket-Version", "13")])
            return (refusal["response"],)  # a list would be taken for packets
        return super()._upgrade_websocket(environ, start_response)

    def _websocket_handler(self, ws: Any) -> Any:
        self.wire = ws
        if self.has_joined:  # by polling
            ws.join()
        return super()._websocket_handler(ws)

    def close(self, wait: bool = True, abort: bool = False, reason: str | None = None) -> None:  # noqa: ARG002
        super().close(wait=False, abort=abort, reason=reason)
        if self.closed:  # a POST to one that is closed and still there is answered 500
            self.server.sockets.pop(self.sid, None)

    def join(self) -> None:
        """Somebody has shown who they are: they may send as much at once as our own pages do."""
        self.has_joined = True
        if self.wire:
            self.wire.join()

    def hang_up(self) -> None:
        """End the transport without a goodbye: after one, python-socketio's client does not come back by itself."""
        self.close(abort=True, reason=self.server.reason.TRANSPORT_CLOSE)

    def handle_post_request(self, environ: dict[str, Any]) -> None:
        if not self.has_joined and int(environ.get("CONTENT_LENGTH", 0)) > MAX_BEFORE_JOINING:
            raise EngineIOError
        try:
            super().handle_post_request(environ)
        except (ValueError, LookupError, BrokenBody) as error:
            raise EngineIOError from error


def _size(packet: Packet | None) -> int:
    """What it holds in memory, about: a letter takes up to four bytes, an empty packet some too."""
    return 0 if packet is None else PACKET_SIZE + sys.getsizeof(packet.data)
