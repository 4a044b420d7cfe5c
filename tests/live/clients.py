"""Ways to speak to a live server: the real Python client, and Engine.IO's long polling by hand."""

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any

import engineio
import requests
import socketio

from tests.live_server import LiveServer, wait_until
from tests.personas import Persona

WEBSOCKET, POLLING = ["websocket"], ["polling"]


class EngineInOrder(engineio.Client):
    """The stock client handles each packet in a thread of its own, so it may tell of two in the wrong order; and it
    waits 3 seconds for a server that hangs up without a goodbye, as Werkzeug's does.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._worker = ThreadPoolExecutor(1)

    def _trigger_event(self, event: str, *args: Any, run_async: bool = False, **options: Any) -> Any:
        if run_async and event in self.handlers:
            return self._worker.submit(self.handlers[event], *args)
        return super()._trigger_event(event, *args, run_async=run_async, **options)

    def disconnect(self, *args: Any, **options: Any) -> None:
        if self.ws:
            self.ws.close = partial(self.ws.close, timeout=0.02)
        elif self.state == "connected":
            self._wait_for_posts()
        super().disconnect(*args, **options)

    def _wait_for_posts(self) -> None:
        """While it posts, the stock client forgets its goodbye; then its GET waits for the server's next ping."""
        with suppress(AssertionError):
            wait_until(lambda: not self.queue.unfinished_tasks, 1)

    def _reset(self) -> None:
        super()._reset()
        if self.ws:
            self.ws.shutdown()
        if self.http:
            self.http.close()


class ClientInOrder(socketio.Client):
    """When it comes back by itself, the stock client waits one second to be let in: less than two round trips of a
    slow network, so that one who polls never comes back over it.
    """

    def connect(self, *args: Any, **options: Any) -> None:
        super().connect(*args, **{"wait_timeout": 10, **options})

    def disconnect(self) -> None:
        """The stock client fails where the server's own goodbye comes meanwhile: then there is nobody to say it to."""
        try:
            super().disconnect()
        except RuntimeError:
            self.eio.disconnect()

    def _engineio_client_class(self) -> type[engineio.Client]:
        return EngineInOrder


class Speaker:
    """One socket of somebody, and all that it hears."""

    def __init__(self, **options: Any) -> None:
        self.events: list[tuple[str, Any]] = []
        self.acks: list[dict[str, Any]] = []
        self.refusal: dict[str, Any] | None = None
        self.socket = ClientInOrder(handle_sigint=False, **{"reconnection": False, **options})
        self.socket.on("*", lambda event, argument: self.events.append((event, argument)))
        self.socket.on("connect_error", self._keep_refusal)

    def _keep_refusal(self, refusal: Any) -> None:
        self.refusal = refusal

    def connect(
        self,
        url: str,
        auth: object = None,
        transports: Sequence[str] = WEBSOCKET,
        headers: dict[str, str] | None = None,
    ) -> None:
        self.socket.connect(url, headers or {}, auth, list(transports))

    def ask(self, event: str, *arguments: object) -> dict[str, Any]:
        """The ack of an event."""
        return self.socket.call(event, arguments, timeout=20)

    def send(self, receiver: Persona, content: str = "Bonjour", **more: object) -> dict[str, Any]:
        return self.ask("message:send", {"receiverId": receiver.id, "content": content, **more})

    def send_without_waiting(self, receiver: Persona, content: str, **more: object) -> None:
        body = {"receiverId": receiver.id, "content": content, **more}
        self.socket.emit("message:send", body, callback=self.acks.append)

    def wait_for_acks(self, count: int) -> list[dict[str, Any]]:
        wait_until(lambda: len(self.acks) >= count, 20)
        assert all(ack["ok"] for ack in self.acks), self.acks
        return [ack["message"] for ack in self.acks]

    def heard(self, event: str) -> list[Any]:
        return [argument for name, argument in list(self.events) if name == event]

    def wait_for(self, event: str, count: int = 1, seconds: float = 10.0) -> list[Any]:
        wait_until(lambda: len(self.heard(event)) >= count, seconds)
        return self.heard(event)

    def wait_for_end(self, seconds: float = 5.0) -> None:
        wait_until(lambda: not self.socket.connected, seconds)

    def settle(self) -> None:
        """All that the server had for this socket when called has been heard when this returns."""
        assert self.ask("nothing", {})["error"]["code"] == "not_found"

    def close(self) -> None:
        self.socket.disconnect()
        self.socket.shutdown()
        self.socket.eio._worker.shutdown()


class RawPolling:
    """A client that says exactly what it is told to, right or wrong."""

    def __init__(self, server: LiveServer, **headers: str) -> None:
        self._http = requests.Session()
        self._http.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
        self._url = f"{server.url}/socket.io/?EIO=4&transport=polling"
        self.opened = self._http.get(self._url, timeout=10)
        if self.opened.ok:
            self._url += f"&sid={json.loads(self.opened.text[1:])['sid']}"

    def enter(self, auth: object = None) -> str:
        """The server's answer to CONNECT: `40{"sid":…}` or `44{…refusal…}`."""
        self.post("40" if auth is None else f"40{json.dumps(auth)}")
        return self.receive()[0]

    def post(self, *packets: str) -> requests.Response:
        return self._http.post(self._url, "\x1e".join(packets).encode(), timeout=30)

    def poll(self, seconds: float = 30.0) -> requests.Response:
        return self._http.get(self._url, timeout=seconds)

    def receive(self) -> list[str]:
        answer = self.poll()
        return answer.text.split("\x1e") if answer.ok else []

    def receive_all(self) -> list[str]:
        """All that waits, up to the answer to an event that comes last, or to the server's goodbye."""
        self.post('4299["nothing"]')
        packets: list[str] = []
        while not any(packet.startswith(("4399", "41", "1")) for packet in packets):
            new = self.receive()
            if not new:
                break
            packets += new
        return packets

    def receive_acks(self, count: int) -> list[dict[str, Any]]:
        """The acks in the order in which they come."""
        acks: list[dict[str, Any]] = []
        while len(acks) < count:
            packets = self.receive()
            assert packets, f"cut after {len(acks)} acks"
            acks += [json.loads(packet[packet.index("[") :])[0] for packet in packets if packet.startswith("43")]
            if "2" in packets:
                self.post("3")
        return acks

    def close(self) -> None:
        """Say goodbye, so that the server does not count the session among the open ones until it times out."""
        self.post("1")
        self._http.close()
