"""Overrides of python-engineio 4.15: its server, and its connections, which are bounded in all that they may take.

The library alone calls most of these methods: `tests/seams` fails where a name or a signature is gone, and where an
override is no longer called.
"""

import re
import sys
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qs

import engineio
from engineio.exceptions import EngineIOError, QueueEmpty
from engineio.packet import PING, Packet
from engineio.payload import Payload

from messenger.config.settings import MAX_BODY_BYTES
from messenger.transport.delay_queue import DelayQueue
from messenger.transport.request_body import InvalidBody

MAX_FRAME_BYTES = 4 * MAX_BODY_BYTES  # above MAX_BODY_BYTES an event is refused; above this the connection ends
MAX_UNAUTHENTICATED_BYTES = 10_000  # in a frame or a POST: enough for a token
MAX_QUEUED_BYTES = 1_000_000  # per client; a slower reader is disconnected, and asks `after=` its last `seq`
STALL_SECONDS = 15  # without reading anything
STALL_CHECK_SECONDS = 10.0  # while nothing is sent: each send checks too
MAX_BURST_PACKETS, MAX_PACKETS_PER_SECOND = 100, 100  # per client
PACKET_OVERHEAD_BYTES = 100
WEBSOCKET_KEY = re.compile(r"[A-Za-z0-9+/]{22}==")
COUNTER_LOCK = threading.Lock()  # shared: a lock of its own would be a connection's largest object
MAX_PACKETS_PER_POLL = 16  # python-engineio's client disconnects on more
MAX_PACKETS_PER_POST = 4_096  # engineio drops a whole POST of more than this, in silence; its own default is 16
CONFIGURATION_ERRORS = {"bad-origin", "no-websocket"}  # a proxy that names another host lets no socket open at all
LIBRARY_SOCKET = engineio.socket.Socket


class EngineServer(engineio.Server):
    """Engine.IO server whose session ids begin with the process's `port`, so that a proxy can route polling sessions.

    `socket_class` makes its connections; `may_use_session(sid, environ)` checks a request for an open session.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.port = 0
        self.socket_class: type[BoundedSocket] = BoundedSocket
        self.may_use_session: Callable[[str, dict[str, Any]], bool] = lambda _sid, _environ: True
        self.stall_checks = DelayQueue(self, STALL_CHECK_SECONDS, close_or_recheck)
        if self.async_mode in ("gevent", "threading"):  # where `tuning` installs HubSocket, it is not used
            self._async: dict[str, Any] = {**self._async, "websocket": _new_websocket}

    def generate_id(self) -> str:
        return f"{self.port}-{super().generate_id()}"

    def handle_request(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer a poll, POST or upgrade of someone else's session as if the session did not exist."""
        sid = parse_qs(environ.get("QUERY_STRING", "")).get("sid", [""])[0]
        if self.may_use_session(sid, environ):
            response: Iterable[bytes] = super().handle_request(environ, start_response)
            return response
        refusal = self._bad_request(f"Invalid session {sid}")
        start_response(refusal["status"], refusal["headers"])
        return [refusal["response"]]

    def _log_error_once(self, message: str, message_key: str) -> None:
        """Log errors of the configuration as errors, and those of clients as information."""
        if message_key in CONFIGURATION_ERRORS:
            super()._log_error_once(message, message_key)
        else:
            self.logger.info(message)


class BoundedSocket(engineio.socket.Socket):
    """Connection with a bounded send queue and a rate limit; it disconnects a client that stops reading, and
    answers malformed requests with 400.
    """

    queue: Any
    connected: bool
    last_ping: float | None
    bypasses_queue = False  # its packets are written to the socket at once
    is_authenticated = False

    def __init__(self, server: Any, sid: str) -> None:
        super().__init__(server, sid)
        self.threaded_websocket: Any = None  # the WebSocket, if it has a thread that may hang
        self._queued_bytes = 0
        self._progress_at = 0.0  # when the client last took a packet, or the queue was empty
        self._is_closing = False
        self._theoretical_arrival = 0.0  # of the next packet, by the GCRA rate limit
        server.stall_checks.schedule(self)

    def send(self, pkt: Packet) -> None:
        if self.closed or self._is_closing:
            return
        with COUNTER_LOCK:
            if not self._queued_bytes:
                self._progress_at = time.monotonic()
            self._queued_bytes += _memory_bytes(pkt)
        self.queue.put(pkt)
        self.close_if_stalled()

    @property
    def has_queued_packets(self) -> bool:
        """Check for packets that the client has yet to fetch."""
        return self._queued_bytes > 0 and not (self.closed or self._is_closing)

    def close_if_stalled(self) -> bool:
        if not self._is_closing and (self._queued_bytes > MAX_QUEUED_BYTES or self._is_stalled()):
            self._is_closing = True
            try:
                self.server.start_background_task(self.abort)
            except RuntimeError:  # no thread for it: the next check tries again
                self._is_closing = False
        return self._is_closing

    def _is_stalled(self) -> bool:
        return self._queued_bytes > 0 and time.monotonic() - self._progress_at > STALL_SECONDS

    def abort(self) -> None:
        """Close without a closing handshake, in the middle of a write if need be."""
        self.close(abort=True, reason=self.server.reason.TRANSPORT_CLOSE)
        if self.threaded_websocket:
            self.threaded_websocket.abort()

    def check_ping_timeout(self) -> bool:
        return not self.close_if_stalled() and super().check_ping_timeout()

    def receive(self, pkt: Packet) -> None:
        """Take a packet; first throttle a client that exceeds its rate or reads more slowly than it asks."""
        now = time.monotonic()
        self._theoretical_arrival = max(self._theoretical_arrival, now) + 1 / MAX_PACKETS_PER_SECOND
        if self._theoretical_arrival - now > MAX_BURST_PACKETS / MAX_PACKETS_PER_SECOND:
            self.server.sleep(1 / MAX_PACKETS_PER_SECOND)
        while self._queued_bytes > MAX_QUEUED_BYTES // 2 and not (self.closed or self.close_if_stalled()):
            self.server.sleep(0.02)
        super().receive(pkt)

    def exempt_from_limit(self) -> None:
        """Take back the current packet from the rate limit, because another limit counts it."""
        self._theoretical_arrival -= 1 / MAX_PACKETS_PER_SECOND

    def schedule_ping(self) -> None:
        if self.last_ping:  # None while one is due
            self.last_ping = None
            self.server.pings.schedule(self)

    def poll(self) -> list[Any]:
        packets = [self._next_packet(self.server.ping_interval + self.server.ping_timeout)]
        with suppress(QueueEmpty):
            while packets[-1] is not None and len(packets) < MAX_PACKETS_PER_POLL:
                packets.append(self._next_packet(0))
        if packets[-1] is None and len(packets) > 1:
            self.queue.put(None)  # the end is for the next poll
        return [packet for packet in packets if packet is not None]

    def _next_packet(self, seconds: float) -> Any:
        try:
            packet = self.queue.get(timeout=seconds) if seconds else self.queue.get(block=False)
        except self.server.get_queue_empty_exception():
            raise QueueEmpty from None
        self.queue.task_done()
        with COUNTER_LOCK:
            self._queued_bytes = max(0, self._queued_bytes - _memory_bytes(packet))
            self._progress_at = time.monotonic()
        return packet

    def _upgrade_websocket(self, environ: dict[str, Any], start_response: Any) -> Any:
        if not is_handshake(environ):
            refusal = self.server._bad_request("Not a WebSocket of version 13")
            start_response(refusal["status"], [*refusal["headers"], ("Sec-WebSocket-Version", "13")])
            return (refusal["response"],)  # a list would be taken for packets
        return self.accept_websocket(environ, start_response)

    def accept_websocket(self, environ: dict[str, Any], start_response: Any) -> Any:
        """Answer the valid handshake of a WebSocket, and serve it."""
        return super()._upgrade_websocket(environ, start_response)

    def _websocket_handler(self, ws: Any) -> Any:
        self.threaded_websocket = ws
        if self.is_authenticated:  # by polling
            ws.mark_authenticated()
        return super()._websocket_handler(ws)

    def close(self, wait: bool = True, abort: bool = False, reason: str | None = None) -> None:  # noqa: ARG002
        super().close(wait=False, abort=abort, reason=reason)
        if self.closed:  # a POST to a closed connection that is still listed gets a 500
            self.server.sockets.pop(self.sid, None)

    def mark_authenticated(self) -> None:
        """Raise the size limit: the client has shown a valid token."""
        self.is_authenticated = True
        if self.threaded_websocket:
            self.threaded_websocket.mark_authenticated()

    def close_for_reconnect(self) -> None:
        """Close without a Socket.IO disconnect packet: after one, python-socketio's client does not reconnect."""
        self.close(abort=True, reason=self.server.reason.TRANSPORT_CLOSE)

    def handle_post_request(self, environ: dict[str, Any]) -> None:
        if not self.is_authenticated and int(environ.get("CONTENT_LENGTH", 0)) > MAX_UNAUTHENTICATED_BYTES:
            raise EngineIOError
        try:
            super().handle_post_request(environ)
        except (ValueError, LookupError, InvalidBody) as error:
            raise EngineIOError from error


def _memory_bytes(packet: Packet | None) -> int:
    """Estimate the memory that a packet takes: up to four bytes a character, and a constant overhead."""
    return 0 if packet is None else PACKET_OVERHEAD_BYTES + sys.getsizeof(packet.data)


def is_handshake(environ: dict[str, Any]) -> bool:
    """Check that an upgrade request has the WebSocket version and key that RFC 6455 wants."""
    version, key = (environ.get(f"HTTP_SEC_WEBSOCKET_{name}", "") for name in ("VERSION", "KEY"))
    return version == "13" and WEBSOCKET_KEY.fullmatch(key) is not None


def ping(socket: "BoundedSocket") -> None:
    """Send an Engine.IO ping."""
    socket.last_ping = time.time()
    socket.send(Packet(PING))


def close_or_recheck(socket: "BoundedSocket") -> None:
    """Close a connection whose client has stopped reading; schedule the next check of any other."""
    if not socket.close_if_stalled() and not socket.bypasses_queue:
        socket.server.stall_checks.schedule(socket)


def _new_websocket(handler: Any, _engine_server: engineio.Server) -> Any:
    from messenger.transport.seams.simple_websocket import ThreadedWebSocket

    return ThreadedWebSocket(handler)


def _new_connection(engine_server: engineio.Server, eio_sid: str) -> Any:
    return getattr(engine_server, "socket_class", LIBRARY_SOCKET)(engine_server, eio_sid)


Payload.max_decode_packets = MAX_PACKETS_PER_POST
engineio.socket.Socket = _new_connection  # the library has no hook for its class
