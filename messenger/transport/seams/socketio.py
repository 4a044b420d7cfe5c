"""Override the servers of python-socketio 5.18 and python-engineio 4.15.

The libraries alone call these methods: `tests/seams` fails where a name or a signature is
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
AUTHENTICATION_SECONDS = 3.0  # for a connection to show a token
CONFIGURATION_ERRORS = {"bad-origin", "no-websocket"}  # a proxy that names another host lets no socket open at all
RESERVED = ("connect", "disconnect", "*")
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
        self.stall_checks = DelayQueue(self, STALL_CHECK_SECONDS, check_if_stalled)
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


class SocketServer(socketio.Server):
    """Socket.IO server that refuses oversized and malformed packets early and closes unauthenticated connections.

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
        """Exempt the socket's current event from the general rate limit, because a limit of its own counts it."""
        connection = self.eio.sockets.get(self.manager.eio_sid_from_sid(sid, "/"))
        if connection is not None:
            connection.exempt_from_limit()

    def _engineio_server_class(self) -> type[EngineServer]:
        return EngineServer

    def _handle_eio_connect(self, eio_sid: str, environ: dict[str, Any]) -> None:
        """Keep only the parts of the request that events use: they stay in memory as long as the connection."""
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
        """Raise the limits of a connection that has shown a token; close any other after a moment in which to receive
        the reason.
        """
        super()._handle_connect(eio_sid, namespace, data)
        connection = self.eio.sockets.get(eio_sid)
        if connection is not None and self._is_authenticated(eio_sid):
            connection.mark_authenticated()
        elif connection is not None:
            self._unauthenticated.schedule(connection)

    def _handle_event(self, eio_sid: str, namespace: str | None, id: int | None, data: list[Any]) -> None:
        """Answer an event; treat the library's own names as unknown: a client's `disconnect` event would drop a socket
        from our list that goes on receiving.
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
        """Check that the connection has a Socket.IO session, which takes a valid token."""
        return self.manager.sid_from_eio_sid(eio_sid, "/") is not None


def _new_websocket(handler: Any, _engine_server: engineio.Server) -> Any:
    from messenger.transport.threaded_websocket import ThreadedWebSocket

    return ThreadedWebSocket(handler)


def _new_connection(engine_server: engineio.Server, eio_sid: str) -> Any:
    return getattr(engine_server, "socket_class", LIBRARY_SOCKET)(engine_server, eio_sid)


Payload.max_decode_packets = MAX_PACKETS_PER_POST
engineio.socket.Socket = _new_connection  # the library has no hook for its class
