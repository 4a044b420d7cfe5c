"""Twenty clients who write to each other all the while, over every door, and keep their screens whole."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from queue import Empty, SimpleQueue
from typing import Any

from tests.faults.doors import Api, Door, Rest, Socket, fate
from tests.faults.history import MAX_ANSWER_SECONDS, OK, REFUSED, UNKNOWN, Message, Pair, Screen, Send, problems, stale
from tests.live.clients import POLLING, WEBSOCKET
from tests.live_server import LiveServer, wait_until
from tests.personas import ABEL, ADA, EVERYONE, SAM, SUE, TESS, THEO, Persona

STAFF, OTHERS = (ADA, ABEL), (TESS, SAM, THEO, SUE)
BOTH_WAYS = [(a, b) for a, b in [*((x, y) for x in STAFF for y in OTHERS), (TESS, SAM), (THEO, SUE)]]
PAIRS = [pair for a, b in BOTH_WAYS for pair in ((a, b), (b, a))]  # 20: sender, receiver
DOORS: Sequence[Callable[[LiveServer, Persona], Door]] = (
    lambda server, person: Socket(server, person, WEBSOCKET),
    Rest,
    lambda server, person: Socket(server, person, WEBSOCKET),
    lambda server, person: Socket(server, person, POLLING),
)
BACKOFF = 0.4  # seconds before the next try, where there was no answer
EVERY = 10  # sends: one that must be refused, and a REST client's look at the conversation


class Client(threading.Thread):
    """Writes one message after the other. It either tries one again until it is decided (`retries`), or leaves its fate
    unknown. What it shows is what it hears; where something is missing, it asks for what came after.
    """

    def __init__(self, name: str, door: Door, api: Api, sender: Persona, receiver: Persona, retries: bool) -> None:
        super().__init__(name=name, daemon=True)
        self.sends: list[Send] = []
        self.shown: list[Message] = []
        self.acked = 0
        self.unknown = Counter[str]()  # tries, by answer
        self.pair: Pair = frozenset((sender.id, receiver.id))
        self._door, self._api, self._retries = door, api, retries
        self._sender, self._receiver = sender, receiver
        self._heard: SimpleQueue[Message | None] = SimpleQueue()
        self._is_behind = False
        self._stops_writing, self.has_stopped, self._ended = (threading.Event() for _ in range(3))

    def run(self) -> None:
        self._door.open(self._heard.put)
        for n in count():
            if self._stops_writing.is_set():
                break
            self._write(n)
            self._is_behind |= not self._door.hears and n % EVERY == 0
            self.look()
        self.has_stopped.set()
        while not self._ended.wait(0.1):
            self._is_behind |= not self._door.hears
            self.look()

    def _write(self, n: int) -> None:
        text, client_id = f"{self.name} {n}", f"{self.name}-{n}"
        if n % EVERY == EVERY - 1:  # the same id for another text
            client_id = f"{self.name}-{n - 1}"
        send = self._try(text, client_id)
        while send.outcome == UNKNOWN and self._retries:
            self.look()
            again = self._try(text, client_id)
            send = again._replace(seconds=max(send.seconds, again.seconds))
        self._note(send)

    def _note(self, send: Send) -> None:
        self.sends.append(send)
        if send.outcome == OK:
            self.acked += 1
            self._heard.put(send.message)

    def _try(self, text: str, client_id: str) -> Send:
        start = time.monotonic()
        answer = self._door.send(self.body(text, client_id))
        send = fate(self.name, self.pair, text, answer, time.monotonic() - start)
        if send.outcome == UNKNOWN:
            self.unknown[send.detail] += 1
            self._stops_writing.wait(BACKOFF)
        return send

    def body(self, text: str, client_id: str) -> dict[str, Any]:
        return {"receiverId": self._receiver.id, "content": text, "clientId": client_id}

    def look(self) -> None:
        """Show what has come, in order; ask for what has not."""
        while True:
            try:
                message = self._heard.get_nowait()
            except Empty:
                break
            self._show(message)
        if self._is_behind:
            missed = self._api.messages_after(self._receiver, len(self.shown))
            if missed is not None:
                self.shown += missed
                self._is_behind = False

    def _show(self, message: Message | None) -> None:
        if message is None:
            self._is_behind = True
        elif self.pair == {message["senderId"], message["receiverId"]} and message["seq"] > len(self.shown):
            if message["seq"] == len(self.shown) + 1:
                self.shown.append(message)
            else:
                self._is_behind = True

    def state(self) -> str:
        """For the report of a failure."""
        return f"{self.name}, {self._door}: {self.acked} acknowledged, tries that decided nothing: {dict(self.unknown)}"

    def stop_writing(self) -> None:
        self._stops_writing.set()

    def end(self) -> None:
        self._stops_writing.set()
        self._ended.set()
        self.join(60)
        self._door.close()
        self._api.close()


class BurstClient(Client):
    """Writes a hundred messages at once, then waits for the answers."""

    BURST = 100

    def _write(self, n: int) -> None:
        names = [f"{self.name}-{n}-{place}" for place in range(self.BURST)]
        start = time.monotonic()
        answers = self._door.send_all([self.body(name, name) for name in names])
        for name, answer in zip(names, answers, strict=True):
            self._note(fate(self.name, self.pair, name, answer, time.monotonic() - start))


class Crowd:
    """The clients, spread over the servers."""

    def __init__(
        self,
        servers: Sequence[LiveServer],
        doors: Sequence[Callable[..., Door]] = DOORS,
        kind: type[Client] = Client,
        size: int = len(PAIRS),
    ) -> None:
        self.servers = servers
        self.clients = []
        for n, (sender, receiver) in enumerate(PAIRS[:size]):
            server = servers[n % len(servers)]  # the two of a conversation are at different ones
            door, api = doors[(n + n // 4) % len(doors)](server, sender), Api(server, sender)
            name = f"{sender.email.partition('@')[0]}-{receiver.email.partition('@')[0]}"
            self.clients.append(kind(name, door, api, sender, receiver, retries=n % 4 < 2))

    @property
    def acked(self) -> int:
        return sum(client.acked for client in self.clients)

    @property
    def sends(self) -> list[Send]:
        return [send for client in self.clients for send in client.sends]

    @property
    def unknown(self) -> Counter[str]:
        """How many tries had no answer that decides, by what was answered."""
        return sum((client.unknown for client in self.clients), Counter())

    def summary(self) -> str:
        counts = Counter(send.outcome for send in self.sends)
        fates = ", ".join(f"{counts[outcome]:,} {outcome}" for outcome in (OK, REFUSED, UNKNOWN))
        tries = ", ".join(f"{count:,} × {said}" for said, count in self.unknown.items())
        return f"{fates} (tries that decided nothing: {tries or 'none'})"

    def wait_for_acks(self, number: int, seconds: float = 60.0) -> None:
        """`number` more in all, and one at least for each client."""
        goal, goals = self.acked + number, [client.acked + 1 for client in self.clients]

        def behind() -> list[Client]:
            return [client for client, least in zip(self.clients, goals, strict=True) if client.acked < least]

        try:
            wait_until(lambda: self.acked >= goal and not behind(), seconds)
        except AssertionError as error:
            for client in behind():
                error.add_note(client.state())
            raise

    def rate(self, number: int) -> float:
        """Acknowledged messages a second, while `number` come."""
        start, before = time.monotonic(), self.acked
        wait_until(lambda: self.acked >= before + number, 60)
        return (self.acked - before) / (time.monotonic() - start)

    def longest(self) -> float:
        """Seconds until an answer."""
        return max(send.seconds for send in self.sends)

    def stop_writing(self) -> None:
        for client in self.clients:
            client.stop_writing()
        assert all(client.has_stopped.wait(60) for client in self.clients)

    def check(self, seconds: float = 20.0, longest: float = MAX_ANSWER_SECONDS) -> None:
        """Nobody writes any more: what is there keeps the contract, and all screens come to show it by themselves."""
        self.stop_writing()
        stored = read_back(self.servers[0])
        with suppress(AssertionError):  # what is still wrong then is named below
            wait_until(lambda: not list(stale(stored, self.screens())), seconds)
        assert problems(self.sends, stored, self.screens(), longest)[:20] == []

    def screens(self) -> list[Screen]:
        return [Screen(client.name, client.pair, list(client.shown)) for client in self.clients]


def read_back(server: LiveServer) -> dict[Pair, list[Message]]:
    """All conversations, over the API, as both members see them."""
    seen: dict[Pair, list[Message]] = {}
    for person in EVERYONE:
        api = Api(server, person)
        _status, mine = api.ask("GET", f"/messages/{person.id}")
        for conversation in mine["conversations"]:
            other = conversation["otherUser"]["id"]
            _status, history = api.ask("GET", f"/messages/conversation/{other}")
            messages = seen.setdefault(frozenset((person.id, other)), history["messages"])
            assert messages == history["messages"], "the two members see different conversations"
        api.close()
    return seen


@contextmanager
def writing(servers: Sequence[LiveServer], **options: Any) -> Iterator[Crowd]:
    """A crowd at work; `options` are those of `Crowd`."""
    crowd = Crowd(servers, **options)
    try:
        for client in crowd.clients:
            client.start()
        yield crowd
    finally:
        for client in crowd.clients:
            client.stop_writing()
        for client in crowd.clients:
            client.end()
