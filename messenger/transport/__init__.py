"""What python-socketio, engineio and eventlet are told or spared. Everything works without it, slower or less
strictly.
"""

import gc
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

import engineio
from engineio.exceptions import EngineIOError, QueueEmpty
from engineio.payload import Payload
from socketio import Server
from socketio.packet import EVENT

from messenger.config import BODY_LIMIT
from messenger.errors import TooLarge
from messenger.transport.codec import Json, TextPacket
from messenger.transport.rooms import Rooms

LARGEST_FRAME = 1_000_000  # bytes: a polling client may post many messages at once
MOST_PACKETS = 4_096  # engineio drops a whole POST of more than this, in silence; its own default is 16
READ_SIZE = 65_536  # bytes
MOST_PACKETS_A_POLL = 16  # python-engineio's client cuts a connection whose server answers with more
MOST_CONNECTIONS = 50_000  # eventlet.wsgi lets the 1,025th connection wait for ever by default


SERVER_OPTIONS: dict[str, Any] = {
    "json": Json,
    "serializer": TextPacket,
    "async_handlers": False,  # one event at a time per socket: keeps a client's order, and is the back-pressure
    "manage_session": False,
    "max_http_buffer_size": LARGEST_FRAME,
}


class ChunkedInput:
    """WSGI middleware: eventlet does not say that it ends a chunked body by itself, and Flask then reads none of it."""

    def __init__(self, wsgi_app: Callable[..., Iterable[bytes]]) -> None:
        self._wsgi_app = wsgi_app

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ.get("HTTP_TRANSFER_ENCODING", "").lower() == "chunked":
            environ["wsgi.input_terminated"] = True
        return self._wsgi_app(environ, start_response)


class PoliteSocket(engineio.socket.Socket):
    """A connection that gives python-engineio's own client no more than it takes, waits for nobody who does not read
    and answers nonsense with 400.
    """

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

    def handle_post_request(self, environ: dict[str, Any]) -> None:
        try:
            super().handle_post_request(environ)
        except (ValueError, LookupError) as error:
            raise EngineIOError from error


class BufferedSocket:
    """A socket read in large pieces: eventlet asks the kernel for 2, 2, 4 and n bytes of each WebSocket frame."""

    __slots__ = ("_buffer", "_socket")

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._buffer = b""

    def recv(self, size: int) -> bytes:
        if not self._buffer:
            self._buffer = self._socket.recv(READ_SIZE)
        piece, self._buffer = self._buffer[:size], self._buffer[size:]
        return piece

    def __getattr__(self, name: str) -> Any:
        return getattr(self._socket, name)


def unmask(data: bytes, mask: Sequence[int], length: int | None = None, offset: int = 0) -> bytes:  # noqa: ARG001
    """A WebSocket payload, XORed with its mask as one large integer; eventlet goes byte by byte."""
    size = len(data)
    key = bytes(mask[(offset + place) % 4] for place in range(4)) * (size // 4 + 1)
    return (int.from_bytes(data, "big") ^ int.from_bytes(key[:size], "big")).to_bytes(size, "big")


def speed_up_eventlet() -> None:
    """Read and unmask WebSocket frames in fewer steps: 1.2 times the messages a second, one in flight a pair."""
    import eventlet.websocket

    class BufferedWebSocket(eventlet.websocket.RFC6455WebSocket):
        _apply_mask = staticmethod(unmask)

        def __init__(self, sock: Any, *args: Any, **options: Any) -> None:
            super().__init__(BufferedSocket(sock), *args, **options)

    eventlet.websocket.RFC6455WebSocket = BufferedWebSocket


def collect_garbage_less() -> None:
    """Leave what is there at the start to itself.

    A full collection of it stopped every socket: frozen, an ack's p99 under load fell from 100 ms to 25 ms.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 100)


def client_manager(redis_url: str | None) -> Rooms:
    """Who is in which room, here and, with Redis, in other processes."""
    if redis_url is None:
        return Rooms()
    from messenger.transport.cluster import ClusterRooms

    return ClusterRooms(redis_url)


def init_server(server: Server, port: int) -> None:
    """Refuse what no honest client sends, before it costs memory; and begin each session's id with the process's port,
    so that a proxy knows where a polling session lives.
    """
    generate_id = server.eio.generate_id
    server.eio.generate_id = lambda: f"{port}-{generate_id()}"
    Payload.max_decode_packets = MOST_PACKETS
    engineio.socket.Socket = PoliteSocket
    handle, handle_event = server._handle_eio_message, server._handle_event
    server._handle_event = lambda eio_sid, namespace, event_id, data: handle_event(
        eio_sid, namespace, event_id, _without_reserved_name(data)
    )

    def receive(eio_sid: str, packet: str | bytes) -> None:
        if isinstance(packet, str) and len(packet) > BODY_LIMIT:
            _answer_too_large(server, eio_sid, packet)
            return
        try:
            if not isinstance(packet, str) or packet[:1] in ("5", "6"):
                raise ValueError("binary packets are not used here")
            handle(eio_sid, packet)
        except (ValueError, TypeError, LookupError, RecursionError):
            # In the background: the request at hand still uses the connection.
            server.start_background_task(server.eio.disconnect, eio_sid)

    server.eio.on("message", receive)


def _without_reserved_name(data: list[Any]) -> list[Any]:
    """The library calls its own `connect` and `disconnect` handlers for a client that names them: our list of open
    sockets would forget one that goes on hearing.
    """
    return ["unknown", *data[1:]] if data[0] in ("connect", "disconnect", "*") else data


def _answer_too_large(server: Server, eio_sid: str, packet: str) -> None:
    """An ack, if the event asks for one: its id stands between the type and the data."""
    event_id = packet[1 : packet.find("[")]
    if packet[:1] == str(EVENT) and event_id.isascii() and event_id.isdigit() and len(event_id) < 16:
        ack = TextPacket(3, data=[{"ok": False, "error": TooLarge().as_dict()}], id=int(event_id))
        server._send_packet(eio_sid, ack)
