"""The ways in which a client writes and hears: REST, and Socket.IO over WebSocket or polling."""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Protocol

import requests
import socketio

from tests.faults.history import OK, Message, Pair, Send, outcome_of
from tests.live.clients import Speaker
from tests.live_server import LiveServer, wait_until
from tests.personas import Persona

ANSWER_SECONDS = 15.0
COMES_BACK = {
    "reconnection": True,
    "reconnection_delay": 0.1,
    "reconnection_delay_max": 0.3,
    "request_timeout": 30,  # its own 5 seconds are short for a burst on a crowded machine
}
LIFETIME = 24 * 3600

Answer = tuple[int | None, dict[str, Any]]  # status, None for no answer; message or error


class Door(Protocol):
    """`tell(None)` says that something may have been missed; one that hears nothing must ask for all."""

    hears: bool

    def open(self, tell: Callable[[Message | None], None]) -> None: ...
    def send(self, body: dict[str, Any]) -> Answer: ...
    def close(self) -> None: ...


class Api:
    """One person's REST calls to one server."""

    def __init__(self, server: LiveServer, person: Persona) -> None:
        self._server = server
        self._http = requests.Session()
        self._http.headers["Authorization"] = f"Bearer {lasting_token(server, person)}"

    def ask(self, method: str, path: str, body: object = None) -> Answer:
        try:
            answer = self._http.request(method, f"{self._server.url}{path}", json=body, timeout=ANSWER_SECONDS)
            return answer.status_code, answer.json()
        except requests.RequestException:
            return None, {}

    def messages_after(self, other: Persona, seq: int) -> list[Message] | None:
        """None when there is no answer."""
        status, answer = self.ask("GET", f"/messages/conversation/{other.id}?after={seq}")
        return answer["messages"] if status == 200 else None

    def close(self) -> None:
        self._http.close()


class Rest(Api):
    hears = False

    def __str__(self) -> str:
        return "REST"

    def open(self, tell: Callable[[Message | None], None]) -> None:
        pass

    def send(self, body: dict[str, Any]) -> Answer:
        status, answer = self.ask("POST", "/messages/send", body)
        return status, answer.get("message", answer)


class Socket:
    hears = True

    def __init__(self, server: LiveServer, person: Persona, transports: Sequence[str]) -> None:
        self._server = server
        self._auth = {"token": lasting_token(server, person)}
        self._transports = transports
        self.speaker = Speaker(**COMES_BACK)

    def __str__(self) -> str:
        return f"{self._transports[0]}, {'' if self.speaker.socket.connected else 'not '}connected"

    def open(self, tell: Callable[[Message | None], None]) -> None:
        self.speaker.socket.on("message:new", tell)
        for missed in ("connect", "sync"):
            self.speaker.socket.on(missed, lambda *_: tell(None))
        self.speaker.connect(self._server.url, self._auth, self._transports)

    def send(self, body: dict[str, Any]) -> Answer:
        socket, acks = self.speaker.socket, SimpleQueue()
        try:
            sid = socket.get_sid()
            socket.emit("message:send", body, callback=acks.put)
        except (socketio.exceptions.SocketIOError, AttributeError):  # the latter where the connection ends just now
            return None, {}
        ack = _wait(acks, lambda: socket.connected and socket.get_sid() == sid)
        return (None, {}) if ack is None else _answer(ack)

    def send_all(self, bodies: Sequence[dict[str, Any]]) -> list[Answer]:
        """Without waiting for one answer before the next message."""
        acks: dict[int, dict[str, Any]] = {}
        sid = self.speaker.socket.get_sid()
        with suppress(socketio.exceptions.SocketIOError):  # cut meanwhile: what has no ack is unknown
            for n, body in enumerate(bodies):
                self.speaker.socket.emit("message:send", body, callback=partial(acks.__setitem__, n))
        wait_until(lambda: len(acks) == len(bodies) or self.speaker.socket.get_sid() != sid, 4 * ANSWER_SECONDS)
        return [_answer(acks[n]) if n in acks else (None, {}) for n in range(len(bodies))]

    def close(self) -> None:
        self.speaker.close()


def _answer(ack: dict[str, Any]) -> Answer:
    return (200, ack["message"]) if ack["ok"] else (ack["error"]["status"], ack["error"])


def _wait(acks: SimpleQueue[Any], is_same_connection: Callable[[], bool]) -> Any:
    until = time.monotonic() + ANSWER_SECONDS
    while time.monotonic() < until:
        try:
            return acks.get(timeout=0.1)
        except Empty:
            if not is_same_connection():
                return None
    return None


def lasting_token(server: LiveServer, person: Persona) -> str:
    return server.token(person, exp=int(time.time()) + LIFETIME)


def fate(client: str, pair: Pair, text: str, answer: Answer, seconds: float) -> Send:
    """What an answer says of a message."""
    status, said = answer
    outcome = outcome_of(status)
    return Send(client, pair, text, outcome, said if outcome == OK else None, seconds, _said(status, said))


def _said(status: int | None, answer: dict[str, Any]) -> str:
    return "no answer" if status is None else f"{status} {answer.get('code', '')}".strip()
