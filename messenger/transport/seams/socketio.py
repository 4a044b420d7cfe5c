"""The servers of python-socketio 5.18 and python-engineio 4.15, with what we override of them.

The libraries alone call what stands here: `tests/transport/test_library_seams.py` fails where a name or a signature is
gone, and where an override is no longer called.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qs

import engineio
import socketio
from engineio.payload import Payload
from socketio.packet import EVENT

from messenger.config.settings import BODY_LIMIT
from messenger.transport.codec import TextPacket
from messenger.transport.engine import STALL_CHECK_SECONDS, BoundedSocket, DelayQueue, check_if_stalled, ping

MAX_PACKETS_PER_POST = 4_096  # engineio drops a whole POST of more than this, in silence; its own default is 16
AUTHENTICATION_SECONDS = 3.0
CONFIGURATION_ERRORS = {"bad-origin", "no-websocket"}  # a proxy that names another host lets no socket open at all
RESERVED = ("connect", "disconnect", "*")
LIBRARY_SOCKET = engineio.socket.Socket


class EngineServer(engineio.Server):
    """Connections of `socket_class`, each with an id that begins with `port`, the process's, so that a proxy knows
    where a polling session lives.

    `may_use_session(sid, environ)`: whether a request may speak for the open session that it names.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.port = 0
        self.socket_class: type[BoundedSocket] = BoundedSocket
        self.may_use_session: Callable[[str, dict[str, Any]], bool] = lambda _sid, _environ: True
        self.stall_checks = DelayQueue(self, STALL_CHECK_SECONDS, check_if_stalled)
        if self.async_mode in ("gevent", "threading"):  # on a hub that we listen on they are our own: see `tuning`
            self._async: dict[str, Any] = {**self._async, "websocket": _new_websocket}

    def generate_id(self) -> str:
        return f"{self.port}-{super().generate_id()}"

    def handle_request(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer who may not speak for a session as if there were none: no poll, POST or upgrade gets there."""
        sid = parse_qs(environ.get("QUERY_STRING", "")).get("sid", [""])[0]
        if self.may_use_session(sid, environ):
            response: Iterable[bytes] = super().handle_request(environ, start_response)
            return response
        refusal = self._bad_request(f"Invalid session {sid}")
        start_response(refusal["status"], refusal["headers"])
        return [refusal["response"]]

    def _log_error_once(self, message: str, message_key: str) -> None:
        """Log as an error what is wrong with the settings alone; other faults are those of clients."""
        if message_key in CONFIGURATION_ERRORS:
            super()._log_error_once(message, message_key)
        else:
            self.logger.info(message)


class SocketServer(socketio.Server):
    """Answers what no honest client sends before it costs memory, and closes a connection that shows no token.

    `run_event(handler, *arguments)` calls an event's handler; `refuse_too_large(sid)` gives the ack of one that is
    not read at all.
    """

    eio: EngineServer

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.run_event: Callable[..., Any] = lambda handler, *arguments: handler(*arguments)
        self.refuse_too_large: Callable[[str | None], Mapping[str, Any]] = lambda _sid: {"ok": False}
        self.eio.on("message", self._receive)
        self.eio.pings = DelayQueue(self.eio, self.eio.ping_interval, self._ping_or_disconnect)
        self._unauthenticated = DelayQueue(self.eio, AUTHENTICATION_SECONDS, self._disconnect_unauthenticated)

    def exempt_from_limit(self, sid: str) -> None:
        """Count what a socket has just asked in a limit of its own alone, not among all that it may ask."""
        connection = self.eio.sockets.get(self.manager.eio_sid_from_sid(sid, "/"))
        if connection is not None:
            connection.exempt_from_limit()

    def _engineio_server_class(self) -> type[EngineServer]:
        return EngineServer

    def _handle_eio_connect(self, eio_sid: str, environ: dict[str, Any]) -> None:
        """Keep what an event may ask of the request that opened its connection; the rest would be held as long."""
        kept = {name: value for name, value in environ.items() if isinstance(value, str) or name == "flask.app"}
        super()._handle_eio_connect(eio_sid, kept)

    def _receive(self, eio_sid: str, data: str | bytes) -> None:
        if isinstance(data, str) and len(data) > BODY_LIMIT:
            self._refuse_too_large(eio_sid, data)
            return
        try:
            if not isinstance(data, str) or data[:1] in ("5", "6"):
                raise ValueError("binary packets are not used here")
            self._handle_eio_message(eio_sid, data)
        except (ValueError, TypeError, LookupError, RecursionError):
            # In the background: the request at hand still uses the connection.
            self.start_background_task(self.eio.disconnect, eio_sid)

    def _handle_connect(self, eio_sid: str, namespace: str | None, data: Any) -> None:
        """Let a connection that has shown a token send more at once; close another's, after a moment in which to hear
        why.
        """
        super()._handle_connect(eio_sid, namespace, data)
        connection = self.eio.sockets.get(eio_sid)
        if connection is not None and self._is_authenticated(eio_sid):
            connection.mark_authenticated()
        elif connection is not None:
            self._unauthenticated.schedule(connection)

    def _handle_event(self, eio_sid: str, namespace: str | None, id: int | None, data: list[Any]) -> None:
        """Answer an event; one that is called as the library calls its own is unknown: its `disconnect` would make our
        list of open sockets forget one that goes on hearing.
        """
        if data[0] in RESERVED:
            data = ["unknown", *data[1:]]
        self.run_event(super()._handle_event, eio_sid, namespace, id, data)

    def _refuse_too_large(self, eio_sid: str, packet: str) -> None:
        """Refuse an event, and send that as its ack if it asks for one: its id stands between the type and the data."""
        refusal = self.refuse_too_large(self.manager.sid_from_eio_sid(eio_sid, "/"))
        event_id = packet[1 : packet.find("[")]
        if packet[:1] == str(EVENT) and event_id.isascii() and event_id.isdigit() and len(event_id) < 16:
            ack = TextPacket(3, data=[refusal], id=int(event_id))
            self._send_packet(eio_sid, ack)

    def _ping_or_disconnect(self, connection: BoundedSocket) -> None:
        if self._is_authenticated(connection.sid):
            ping(connection)
        else:
            self.eio.disconnect(connection.sid)

    def _disconnect_unauthenticated(self, connection: BoundedSocket) -> None:
        if not self._is_authenticated(connection.sid):
            self.eio.disconnect(connection.sid)

    def _is_authenticated(self, eio_sid: str) -> bool:
        """Whether a connection has become a socket of somebody's; else it is nobody's, or no longer."""
        return self.manager.sid_from_eio_sid(eio_sid, "/") is not None


def _new_websocket(handler: Any, _engine_server: engineio.Server) -> Any:
    from messenger.transport.threaded_websocket import ThreadedWebSocket

    return ThreadedWebSocket(handler)


def _new_connection(engine_server: engineio.Server, eio_sid: str) -> Any:
    return getattr(engine_server, "socket_class", LIBRARY_SOCKET)(engine_server, eio_sid)


Payload.max_decode_packets = MAX_PACKETS_PER_POST
engineio.socket.Socket = _new_connection  # the library has no hook for its class
