"""Serve a WebSocket by callbacks of the hub, without a green thread or a queue of its own."""

import logging
import socket as _socket
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha1
from typing import Any

from messenger.transport.frames import CLOSE, PING, PONG, TEXT, UNWANTED_TYPE, FrameError, FrameReader, frame
from messenger.transport.hubs import READ, WRITE, Hub

log = logging.getLogger(__name__)

READ_BYTES = 65_536
MAX_UNSENT_BYTES = 1_000_000  # a slower reader is disconnected; it asks `after=` its last `seq` when it returns
ACCEPT_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3
WRITE_STALL_SECONDS = 12  # for the client to take what was unsent; checked this often
MAX_FRAMES_PER_TURN = 64  # of one client, then others get their turn


def handshake(key: str) -> bytes:
    """Build the response to an upgrade request with this Sec-WebSocket-Key. It accepts no extension: a compressor would
    be a connection's largest object.
    """
    accept = b64encode(sha1(key.encode() + ACCEPT_GUID, usedforsecurity=False).digest())
    lines = (b"HTTP/1.1 101 Switching Protocols", b"Upgrade: websocket", b"Connection: Upgrade")
    return b"\r\n".join((*lines, b"Sec-WebSocket-Accept: " + accept, b"", b""))


class FlushQueue:
    """WebSockets with unsent frames, flushed at the end of a turn of the hub: each sends its frames in one call."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self._written: list[HubWebSocket] = []

    def add(self, websocket: "HubWebSocket") -> None:
        if not self._written:
            self.hub.call_soon(self.flush)
        self._written.append(websocket)

    def flush(self) -> None:
        written, self._written = self._written, []
        for websocket in written:
            websocket.flush()


class HubWebSocket:
    """Open WebSocket over a plain socket that it owns.

    `on_text(payload)` and `on_close()` are called in the hub and must not block.
    """

    __slots__ = (
        "_cancel_stall_check", "_flush_queue", "_frames", "_hub", "_listeners", "_on_close", "_paused", "_socket",
        "_unsent", "_unsent_at_check", "_written", "on_text",
    )  # fmt: skip

    def __init__(
        self,
        flush_queue: FlushQueue,
        connection: _socket.socket,
        limit: int,
        on_text: Callable[[bytes], None],
        on_close: Callable[[], None],
    ) -> None:
        connection.setblocking(False)
        connection.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, 1)
        self._socket: Any = connection
        self._flush_queue, self._hub = flush_queue, flush_queue.hub
        self._frames = FrameReader(limit)
        self.on_text = on_text
        self._on_close = on_close
        self._written: list[bytes] = []
        self._unsent: bytes | bytearray = b""
        self._unsent_at_check = 0  # bytes that must be sent by the next check
        self._cancel_stall_check: Callable[[], None] | None = None
        self._paused = False
        self._listeners: dict[int, Any] = {}
        self._listen(READ, self._on_readable)

    @property
    def limit(self) -> int:
        """Maximum size of a message in bytes."""
        return self._frames.limit

    @limit.setter
    def limit(self, limit: int) -> None:
        self._frames.limit = limit

    def write(self, data: bytes) -> None:
        """Buffer whole frames until the end of this turn of the hub, or the next `FlushQueue.flush`."""
        if self._socket is None:
            return
        if not self._written:
            self._flush_queue.add(self)
        self._written.append(data)

    def flush(self) -> None:
        if self._socket is None or not self._written:
            return
        data = self._written[0] if len(self._written) == 1 else b"".join(self._written)
        self._written.clear()
        if self._unsent:
            self._unsent += data
            if len(self._unsent) > MAX_UNSENT_BYTES:
                self._disconnect()
        elif (sent := self._send(data)) < len(data):
            self._buffer_unsent(data[sent:])

    def _send(self, data: bytes | bytearray) -> int:
        """Send without blocking; return the number of bytes sent. On an error, disconnect and count all as sent."""
        try:
            return int(self._socket.send(data))
        except BlockingIOError:
            return 0
        except OSError:
            self._disconnect()
            return len(data)

    def _buffer_unsent(self, data: bytes) -> None:
        self._unsent = bytearray(data)
        self._listen(WRITE, self._on_writable)
        self._schedule_stall_check()

    def _schedule_stall_check(self) -> None:
        self._unsent_at_check = len(self._unsent)
        self._cancel_stall_check = self._hub.call_later(WRITE_STALL_SECONDS, self._close_if_stalled)

    def _close_if_stalled(self) -> None:
        if self._unsent_at_check > 0:
            self._disconnect()
        else:
            self._schedule_stall_check()

    def _on_writable(self, *_fileno: int) -> None:
        self._unlisten(WRITE)
        sent = self._send(self._unsent)
        if self._socket is None:
            return
        self._unsent_at_check -= sent
        del self._unsent[:sent]  # type: ignore[union-attr]
        if self._unsent:
            self._listen(WRITE, self._on_writable)
        else:
            self._clear_unsent()

    def _clear_unsent(self) -> None:
        self._unsent = b""
        if self._cancel_stall_check:
            self._cancel_stall_check()
            self._cancel_stall_check = None

    def pause(self) -> None:
        """Stop reading: TCP then throttles the client."""
        if not self._paused:
            self._paused = True
            self._unlisten(READ)

    def resume(self) -> None:
        """Read again, after processing what is already received."""
        if self._paused and self._socket is not None:
            self._paused = False
            self._listen(READ, self._on_readable)
            self._hub.call_soon(self._process_frames)

    def _on_readable(self, *_fileno: int) -> None:
        try:
            data = self._socket.recv(min(READ_BYTES, self._frames.limit))
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._disconnect()
            return
        self._frames.feed(data)
        self._process_frames()

    def _process_frames(self) -> None:
        try:
            if not self._paused:
                for opcode, payload in self._frames.messages(MAX_FRAMES_PER_TURN):
                    self._process_frame(opcode, payload)
                    if self._paused or self._socket is None:
                        return
                if self._frames.has_more:
                    self.pause()
                    self._hub.call_soon(self.resume)
        except FrameError as error:
            self.write(frame(error.code.to_bytes(2, "big"), CLOSE))
            self.close()
        except Exception:  # the hub would drop the callback, and the connection hang
            log.exception("a message could not be processed")
            self.close()

    def _process_frame(self, opcode: int, payload: bytes) -> None:
        if opcode == TEXT:
            self.on_text(payload)
        elif opcode == PING:
            self.write(frame(payload, PONG))
        elif opcode == CLOSE:
            self.write(frame(payload[:2], CLOSE))
            self.close()
        elif opcode != PONG:  # binary messages are not used
            raise FrameError(UNWANTED_TYPE)

    def close(self) -> None:
        """Send the buffered frames, as far as possible without blocking, and disconnect."""
        self.flush()
        self._disconnect()

    def _disconnect(self) -> None:
        if self._socket is None:
            return
        for event in list(self._listeners):
            self._unlisten(event)
        self._socket.close()
        self._socket = None
        self._written.clear()
        self._clear_unsent()
        self._on_close()

    def _listen(self, event: int, callback: Callable[..., None]) -> None:
        self._listeners[event] = self._hub.listen(self._socket.fileno(), event, callback, self._on_descriptor_reused)

    def _unlisten(self, event: int) -> None:
        listener = self._listeners.pop(event, None)
        if listener is not None:
            self._hub.unlisten(listener)

    def _on_descriptor_reused(self, _error: Exception) -> None:
        """Disconnect: other code has closed our descriptor, and its number is in use again."""
        self._listeners.clear()
        self._disconnect()
