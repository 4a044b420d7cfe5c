"""Run Engine.IO connections on a HubWebSocket, without python-engineio's three green threads and queue for each.

Events with a fast path are handled in the hub, without blocking. All others pass, in order, through python-engineio's
own code in a green thread that ends when the inbox is empty.
"""

import re
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from engineio.exceptions import QueueEmpty, SocketIsClosedError, UnknownPacketError
from engineio.packet import NOOP, Packet

from messenger.config.settings import MAX_BODY_BYTES
from messenger.transport.frames import CLOSE, frame
from messenger.transport.seams.engineio import MAX_FRAME_BYTES, MAX_UNAUTHENTICATED_BYTES, BoundedSocket
from messenger.transport.websocket import FlushQueue, HubWebSocket, handshake

MAX_UNANSWERED_EVENTS = 64  # per client: from here on its connection is not read
GOING_AWAY = frame((1001).to_bytes(2, "big"), CLOSE)
EVENT = re.compile(rb'42(\d{0,15})\["([\w:]+)",').match

FastPath = Callable[[str, bytes, Callable[[bytes], None]], bool]


class NullQueue:
    """Queue that discards its packets, for a connection that writes to its socket at once."""

    def put(self, _packet: Any) -> None:
        pass


class HubSocket(BoundedSocket):
    """Connection that runs on the hub once it is upgraded to a WebSocket, and polls like any other until then."""

    def __init__(self, server: Any, sid: str) -> None:
        super().__init__(server, sid)
        self.websocket: HubWebSocket | None = None
        self._inbox: deque[bytes] = deque()
        self._is_working = False
        self._unanswered = 0

    def send(self, pkt: Packet) -> None:
        if self.upgraded and self.websocket:
            self.websocket.write(_encoded_frame(pkt))
        else:
            super().send(pkt)

    def accept_websocket(self, environ: dict[str, Any], start_response: Any) -> Any:  # noqa: ARG002
        if self.websocket:  # left from an attempt that the client gave up
            self.websocket.close()
        environ["wsgi.input"].get_socket().sendall(handshake(environ["HTTP_SEC_WEBSOCKET_KEY"]))
        flush_queue: FlushQueue = self.server.flush_queue
        connection = flush_queue.hub.detach_connection(environ)
        on_text = self._probe if self.connected else self._receive
        self.upgrading = self.connected
        limit = MAX_FRAME_BYTES if self.is_authenticated else MAX_UNAUTHENTICATED_BYTES
        self.websocket = HubWebSocket(flush_queue, connection, limit, on_text, self._on_disconnect)
        if not self.connected:
            self.connected = True
            self._bypass_queue()
        return []

    def _bypass_queue(self) -> None:
        self.upgraded, self.upgrading = True, False
        with suppress(QueueEmpty):
            while True:
                self.send(self._next_packet(0))
        self.queue = NULL_QUEUE
        self.bypasses_queue = True

    def _probe(self, payload: bytes) -> None:
        """Handle the upgrade of a polling client, which probes the WebSocket before it switches to it."""
        if self.websocket is None:
            return
        if payload == b"2probe":
            self.websocket.write(frame(b"3probe"))
            self.queue.put(Packet(NOOP))  # ends the poll that is open
        elif payload == b"5":
            self._bypass_queue()
            self.websocket.on_text = self._receive
        else:
            self.websocket.close()

    def _receive(self, payload: bytes) -> None:
        if not self._is_working and self._try_fast_path(payload):
            return
        self._inbox.append(payload)
        if not self._is_working:
            self._is_working = True
            self.server.flush_queue.hub.spawn(self._process_inbox)
        self._apply_backpressure(len(self._inbox))

    def _try_fast_path(self, payload: bytes) -> bool:
        event = EVENT(payload)
        fast_path: FastPath | None = event and self.server.fast_paths.get(event[2])
        if event is None or fast_path is None or len(payload) > MAX_BODY_BYTES:
            return False
        if not fast_path(self.sid, payload[event.end(1) :], partial(self._send_ack, event[1])):
            return False
        self._unanswered += 1
        self._apply_backpressure(self._unanswered)
        return True

    def mark_authenticated(self) -> None:
        super().mark_authenticated()
        if self.websocket:
            self.websocket.limit = MAX_FRAME_BYTES

    def _apply_backpressure(self, waiting: int) -> None:
        if waiting >= (MAX_UNANSWERED_EVENTS if self.is_authenticated else 1) and self.websocket:
            self.websocket.pause()

    def _send_ack(self, event_id: bytes, arguments: bytes) -> None:
        self._unanswered -= 1
        if self.websocket is None:
            return
        if event_id:
            self.websocket.write(frame(b"43" + event_id + arguments))
        if self._unanswered < MAX_UNANSWERED_EVENTS // 2:
            self.websocket.resume()

    def _process_inbox(self) -> None:
        """Process received packets one by one, in a green thread, where it may block."""
        while self._inbox and not self.closed:
            self._process(self._inbox.popleft())
        self._is_working = False
        if self.websocket and self._unanswered < MAX_UNANSWERED_EVENTS:
            self.websocket.resume()

    def _process(self, payload: bytes) -> None:
        try:
            self.receive(Packet(encoded_packet=payload.decode()))
        except (UnknownPacketError, SocketIsClosedError):
            pass
        except (ValueError, LookupError):
            self.close(abort=True, reason=self.server.reason.TRANSPORT_ERROR)
        except Exception:
            self.server.logger.exception("a packet could not be processed")
            self.close(abort=True, reason=self.server.reason.TRANSPORT_ERROR)

    def _on_disconnect(self) -> None:
        """Close the connection after its WebSocket. The hub calls this, so handlers run in a green thread."""
        self.websocket = None
        if self.upgraded:
            self.server.flush_queue.hub.spawn(self.abort)
        self.upgrading = False  # if it was only probed, polling goes on

    def close_for_reconnect(self) -> None:
        if self.upgraded and self.websocket:
            self.websocket.write(GOING_AWAY)
        super().close_for_reconnect()

    def close(self, wait: bool = True, abort: bool = False, reason: str | None = None) -> None:
        super().close(wait, abort, reason)
        if self.websocket:
            self.websocket.close()


def _encoded_frame(packet: Packet) -> bytes:
    """Return the packet as a frame, encoded once for all recipients."""
    try:
        return packet.frame
    except AttributeError:
        packet.frame = frame(packet.encode().encode())
        return packet.frame


NULL_QUEUE = NullQueue()
