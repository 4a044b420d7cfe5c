"""Engine.IO over a HubWebSocket: on green threads, instead of three green threads and a queue for each connection.

What an event needs to be answered without waiting is answered in the hub; everything else goes, in order, through
python-engineio's own code in a green thread that lives as long as there is work.
"""

import re
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from engineio.exceptions import QueueEmpty, SocketIsClosedError, UnknownPacketError
from engineio.packet import NOOP, Packet

from messenger.config.settings import BODY_LIMIT
from messenger.transport.engine import LARGEST_FRAME, MAX_BEFORE_JOINING, PoliteSocket, is_handshake
from messenger.transport.frames import CLOSE, frame
from messenger.transport.websocket import HubWebSocket, Outbox, handshake

MOST_WAITING = 64  # events of one client at once: after these its connection is not read, until one is answered
GOING_AWAY = frame((1001).to_bytes(2, "big"), CLOSE)
EVENT = re.compile(rb'42(\d{0,15})\["([\w:]+)",').match

TakeEvent = Callable[[str, bytes, Callable[[bytes], None]], bool]


class Discard:
    """The queue of a connection that writes straight to its socket."""

    def put(self, _packet: Any) -> None:
        pass


class HubSocket(PoliteSocket):
    """One connection; until it is upgraded to a WebSocket it polls like any other."""

    def __init__(self, server: Any, sid: str) -> None:
        super().__init__(server, sid)
        self.websocket: HubWebSocket | None = None
        self._inbox: deque[bytes] = deque()
        self._works = False
        self._unanswered = 0

    def send(self, pkt: Packet) -> None:
        if self.upgraded and self.websocket:
            self.websocket.write(_framed(pkt))
        else:
            super().send(pkt)

    def _upgrade_websocket(self, environ: dict[str, Any], start_response: Any) -> Any:
        if not is_handshake(environ):
            return super()._upgrade_websocket(environ, start_response)
        if self.websocket:  # the client gave up its first trial
            self.websocket.close()
        environ["wsgi.input"].get_socket().sendall(handshake(environ["HTTP_SEC_WEBSOCKET_KEY"]))
        outbox: Outbox = self.server.outbox
        connection = outbox.hub.take_over(environ)
        on_text = self._probe if self.connected else self._receive
        self.upgrading = self.connected
        limit = LARGEST_FRAME if self.has_joined else MAX_BEFORE_JOINING
        self.websocket = HubWebSocket(outbox, connection, limit, on_text, self._on_lost)
        if not self.connected:
            self.connected = True
            self._write_straight()
        return []

    def _write_straight(self) -> None:
        self.upgraded, self.upgrading = True, False
        with suppress(QueueEmpty):
            while True:
                self.send(self._next(0))
        self.queue = DISCARD
        self.writes_straight = True

    def _probe(self, payload: bytes) -> None:
        """A polling client tries the WebSocket before it moves over to it."""
        if self.websocket is None:
            return
        if payload == b"2probe":
            self.websocket.write(frame(b"3probe"))
            self.queue.put(Packet(NOOP))  # ends the poll that is open
        elif payload == b"5":
            self._write_straight()
            self.websocket.on_text = self._receive
        else:
            self.websocket.close()

    def _receive(self, payload: bytes) -> None:
        if not self._works and self._take(payload):
            return
        self._inbox.append(payload)
        if not self._works:
            self._works = True
            self.server.outbox.hub.spawn(self._work)
        self._pause_if_many(len(self._inbox))

    def _take(self, payload: bytes) -> bool:
        event = EVENT(payload)
        take: TakeEvent | None = event and self.server.taken_at_once.get(event[2])
        if event is None or take is None or len(payload) > BODY_LIMIT:
            return False
        if not take(self.sid, payload[event.end(1) :], partial(self._answer, event[1])):
            return False
        self._unanswered += 1
        self._pause_if_many(self._unanswered)
        return True

    def join(self) -> None:
        super().join()
        if self.websocket:
            self.websocket.limit = LARGEST_FRAME

    def _pause_if_many(self, waiting: int) -> None:
        if waiting >= (MOST_WAITING if self.has_joined else 1) and self.websocket:
            self.websocket.pause()

    def _answer(self, event_id: bytes, arguments: bytes) -> None:
        self._unanswered -= 1
        if self.websocket is None:
            return
        if event_id:
            self.websocket.write(frame(b"43" + event_id + arguments))
        if self._unanswered < MOST_WAITING // 2:
            self.websocket.resume()

    def _work(self) -> None:
        """Pass on what has come in, one packet after the other, in a green thread, where it may wait."""
        while self._inbox and not self.closed:
            self._pass_on(self._inbox.popleft())
        self._works = False
        if self.websocket and self._unanswered < MOST_WAITING:
            self.websocket.resume()

    def _pass_on(self, payload: bytes) -> None:
        try:
            self.receive(Packet(encoded_packet=payload.decode()))
        except (UnknownPacketError, SocketIsClosedError):
            pass
        except (ValueError, LookupError):
            self.close(abort=True, reason=self.server.reason.TRANSPORT_ERROR)
        except Exception:
            self.server.logger.exception("a packet could not be passed on")
            self.close(abort=True, reason=self.server.reason.TRANSPORT_ERROR)

    def _on_lost(self) -> None:
        """The WebSocket is gone. Called in the hub, so whoever must be told is told in a green thread."""
        self.websocket = None
        if self.upgraded:
            self.server.outbox.hub.spawn(self.end)
        self.upgrading = False  # it was a trial: polling goes on

    def hang_up(self) -> None:
        if self.upgraded and self.websocket:
            self.websocket.write(GOING_AWAY)
        super().hang_up()

    def close(self, wait: bool = True, abort: bool = False, reason: str | None = None) -> None:
        super().close(wait, abort, reason)
        if self.websocket:
            self.websocket.close()


def _framed(packet: Packet) -> bytes:
    """The packet as a frame, made once however many it is sent to."""
    try:
        return packet.frame
    except AttributeError:
        packet.frame = frame(packet.encode().encode())
        return packet.frame


DISCARD = Discard()
