"""What python-socketio and engineio are told, in any async mode; `tuning` is what eventlet is spared."""

import gc
from functools import partial
from typing import Any

import engineio
from engineio.payload import Payload
from socketio import Server
from socketio.packet import EVENT

from messenger.config.settings import BODY_LIMIT
from messenger.errors import TooLarge
from messenger.transport.codec import Json, TextPacket
from messenger.transport.engine import LOOK_SECONDS, Later, PoliteSocket, look_whether_it_reads, ping
from messenger.transport.rooms import Rooms

LARGEST_POST = 1_000_000  # bytes: a polling client may send many messages at once
MOST_PACKETS = 4_096  # engineio drops a whole POST of more than this, in silence; its own default is 16
REFUSED_SECONDS = 3.0
LIBRARY_SOCKET = engineio.socket.Socket
MOST_CONNECTIONS = 50_000  # eventlet.wsgi lets the 1,025th connection wait for ever by default


SERVER_OPTIONS: dict[str, Any] = {
    "json": Json,
    "serializer": TextPacket,
    "async_handlers": False,  # one event at a time per socket: keeps a client's order, and is the back-pressure
    "manage_session": False,
    "max_http_buffer_size": LARGEST_POST,
}


def collect_garbage_less() -> None:
    """Leave what is there at the start to itself: a full collection of it stopped every socket for 100 ms."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 100)


def client_manager(redis_url: str | None) -> Rooms:
    """Who is in which room, here and, with Redis, in other processes."""
    if redis_url is None:
        return Rooms()
    from messenger.transport.cluster import ClusterRooms

    return ClusterRooms(redis_url)


# A proxy that names another host lets no socket open at all. Other faults are those of clients.
FAULTS_OF_SETTINGS = {"bad-origin", "no-websocket"}


def init_server(server: Server, port: int) -> None:
    """Refuse what no honest client sends, before it costs memory; and begin each session's id with the process's port,
    so that a proxy knows where a polling session lives.
    """
    generate_id = server.eio.generate_id
    server.eio.generate_id = lambda: f"{port}-{generate_id()}"
    Payload.max_decode_packets = MOST_PACKETS
    engineio.socket.Socket = _new_socket
    server.eio.socket_class = PoliteSocket
    log_once = server.eio._log_error_once
    server.eio._log_error_once = lambda fault, kind: (
        log_once(fault, kind) if kind in FAULTS_OF_SETTINGS else server.eio.logger.info(fault)
    )
    _bound_websockets(server.eio)
    server.eio.pings = Later(server.eio, server.eio.ping_interval, partial(_ping_member, server))
    server.eio.looks = Later(server.eio, LOOK_SECONDS, look_whether_it_reads)
    _tell_strangers_apart(server)
    server.eio.on("connect", lambda eio_sid, environ: server._handle_eio_connect(eio_sid, _kept(environ)))
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


def excuse(server: Server, sid: str) -> None:
    """What a socket has just asked counts in a limit of its own, not among all that it may ask."""
    connection = server.eio.sockets.get(server.manager.eio_sid_from_sid(sid, "/"))
    if connection is not None:
        connection.excuse()


def _bound_websockets(engine_server: engineio.Server) -> None:
    """Where WebSockets are simple-websocket's; on eventlet they are our own, see `tuning`."""
    if engine_server.async_mode in ("gevent", "threading"):
        from messenger.transport.threaded_websocket import ThreadedWebSocket

        websocket = partial(_new_websocket, ThreadedWebSocket)
        engine_server._async = {**engine_server._async, "websocket": websocket}


def _new_websocket(websocket_class: Any, answer: Any, _engine_server: engineio.Server) -> Any:
    return websocket_class(answer)


def _ping_member(server: Server, socket: PoliteSocket) -> None:
    if _is_member(server, socket.sid):
        ping(socket)
    else:
        server.eio.disconnect(socket.sid)


def _is_member(server: Server, eio_sid: str) -> bool:
    """Whether a connection has become a socket of somebody's; else it is nobody's, or no longer."""
    return server.manager.sid_from_eio_sid(eio_sid, "/") is not None


def _tell_strangers_apart(server: Server) -> None:
    """Let a connection that has shown a token send more at once; close that of one who was refused, after a moment in
    which to hear so.
    """

    def end(socket: PoliteSocket) -> None:
        if not _is_member(server, socket.sid):
            server.eio.disconnect(socket.sid)

    refused, connect = Later(server.eio, REFUSED_SECONDS, end), server._handle_connect

    def connect_or_end(eio_sid: str, namespace: str, data: Any) -> None:
        connect(eio_sid, namespace, data)
        socket = server.eio.sockets.get(eio_sid)
        if socket is not None and _is_member(server, eio_sid):
            socket.join()
        elif socket is not None:
            refused.schedule(socket)

    server._handle_connect = connect_or_end


def _new_socket(engine_server: engineio.Server, eio_sid: str) -> Any:
    return getattr(engine_server, "socket_class", LIBRARY_SOCKET)(engine_server, eio_sid)


def _kept(environ: dict[str, Any]) -> dict[str, Any]:
    """What an event may ask of the request that opened its connection; the rest would be held as long as it is open."""
    return {name: value for name, value in environ.items() if isinstance(value, str) or name == "flask.app"}


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
