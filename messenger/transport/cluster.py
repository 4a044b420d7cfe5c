"""Rooms that reach into other processes, by Redis.

A channel for each person, subscribed while they have a socket here: what two people write costs the workers that have
neither of them nothing. python-socketio's RedisManager has one channel, and each worker decodes all that goes over it.

With Redis 7 or newer the channels are sharded (SPUBLISH). This is for one Redis, or an address that leads to the living
one. A Redis Cluster is used as one, by ordinary channels, which the nodes pass on to each other. To spread these over
its shards takes one `RedisLink` a shard, chosen by the channel's hash slot (`RedisCluster.get_node_from_key`).

While Redis is away or silent, events reach the sockets of this process alone. When it is back, `on_missed` hears of all
here, and other processes of those to whom something was told in vain: their clients ask what they have missed.
"""

import logging
import random
import secrets
import threading
from collections import deque
from collections.abc import Callable, Collection

from hiredis import HiredisError, PushNotification
from redis import RedisError

from messenger.transport.outbox import Outbox
from messenger.transport.redis_link import PONG, Question, RedisLink, publish_alone
from messenger.transport.rooms import NAMESPACE, Rooms

log = logging.getLogger(__name__)

RETRY_SECONDS = 0.5
MOST_WAITING = 4_096  # events that wait until Redis has answered those before
AWAY = (OSError, RedisError, HiredisError)
RECHECK, MISSED = b"!", b"~"  # in the place of a packet, which begins with a digit


class ClusterRooms(Rooms):
    """The rooms of one process, told what happens in the others."""

    def __init__(self, redis_url: str, *, sharded: bool | None = None) -> None:
        super().__init__()
        self._url = redis_url
        self._sharded = sharded
        self._host = secrets.token_hex(4).encode()
        self._lock = threading.Lock()
        self._started = self.is_away = self._is_closed = False  # away: what is told reaches this process alone
        self._link: RedisLink | None = None
        self._outbox = Outbox(self._host + MISSED)
        self._questions: deque[Question] = deque()
        self._arriving: dict[str, Question] = {}  # rooms whose subscription is under way

    def initialize(self) -> None:
        self._start()  # python-socketio calls it at the first connection

    def _start(self) -> None:
        with self._lock:
            starts, self._started = not self._started, True
        if starts:
            self.server.start_background_task(self._run)

    def close(self) -> None:
        """Let go of Redis; the sockets of this process stay."""
        with self._lock:
            self._is_closed, link = True, self._link
        if link:
            link.give_up()

    def tell(self, rooms: Collection[str], packet: str, skip_sid: str | None = None) -> None:
        self.deliver(rooms, packet, skip_sid)
        people = [room for room in rooms if ":" in room]  # a socket's id has none
        if self.is_away:
            self._outbox.add_in_vain(people)
        else:
            self._outbox.add(people, self._host + packet.encode())

    def flush(self) -> None:
        super().flush()
        if self._outbox.waiting:
            if not self._started:
                self._start()
            with self._lock:
                self._publish()

    def _publish(self) -> None:
        """Send what waits, unless Redis still has to answer: a crowd shares one write, and nobody waits for Redis."""
        if self._link and not self._outbox.in_flight:
            self._send_waiting(self._link)
        elif len(self._outbox.waiting) > MOST_WAITING:
            log.warning("Redis does not keep up: %d events reach this process alone", self._outbox.give_up_waiting())

    def _send_waiting(self, link: RedisLink) -> None:
        self._send(link, b"".join([link.publish(room, body) for room, body in self._outbox.take()]))

    def _send(self, link: RedisLink, commands: bytes) -> None:
        try:
            link.send(commands)
        except OSError:
            link.give_up()  # `_run` sees it, and says so

    def admit(self, sid: str, room: str) -> bool:
        """Put a socket in the room, and wait a moment until it hears other processes too. Whether these had nobody in
        it, as far as one can know.
        """
        self._start()
        with self._lock:
            is_new = room not in self.members()
            self.enter_room(sid, NAMESPACE, room)
            question = self._subscribe(room) if is_new else self._arriving.get(room)
        return question is None or question.most(1)

    def _subscribe(self, room: str) -> Question | None:
        """In one piece with the count, so that of two processes that do this at once one is the first."""
        if self.is_away:
            return None
        question = self._arriving[room] = Question([room], self.server.eio.create_event())
        if self._link:
            self._ask(self._link, question, self._link.subscribe([room]))
        return question

    def _ask(self, link: RedisLink, question: Question, before: bytes = b"") -> None:
        self._questions.append(question)
        self._send(link, before + link.count(question.rooms))

    def dismiss(self, sid: str, room: str) -> Callable[[], bool]:
        question = self._leave(sid, NAMESPACE, room)
        return lambda: question is None or question.most(0)

    def basic_leave_room(self, sid: str, namespace: str, room: str | None) -> None:
        self._leave(sid, namespace, room)

    def _leave(self, sid: str, namespace: str, room: str | None) -> Question | None:
        with self._lock:
            was_there = room in self.members()
            super().basic_leave_room(sid, namespace, room)
            if room is None or not was_there or room in self.members():
                return None
            self._arriving.pop(room, None)
            if self._link is None:
                return None
            question = Question([room], self.server.eio.create_event())
            self._ask(self._link, question, self._link.unsubscribe([room]))
            return question

    def present(self, rooms: Collection[str]) -> set[str]:
        here = super().present(rooms)
        elsewhere = [room for room in rooms if room not in here]
        question = Question(elsewhere, self.server.eio.create_event())
        with self._lock:
            if not elsewhere or not self._link:
                return here
            self._send_waiting(self._link)  # first what was told: the answer is what is true after it
            self._ask(self._link, question)
        return here | {room for room, count in question.answer().items() if count}

    def ask_recheck(self, rooms: Collection[str]) -> None:
        try:
            publish_alone(self._url, rooms, self._host + RECHECK, sharded=self._sharded)
        except AWAY as error:
            log.warning("Redis does not answer, so other processes look at open sockets a little later: %s", error)

    def _run(self) -> None:
        while not self._is_closed:
            try:
                link = RedisLink(self._url, sharded=self._sharded)
                self.server.start_background_task(link.watch, self._lock, self.server.sleep)
                try:
                    self._join(link)
                    self._listen(link)
                finally:
                    link.close()
            except Exception as error:
                self._lose(error)
            if not self._is_closed:
                self.server.sleep(RETRY_SECONDS * (1 + random.random()))  # noqa: S311 (not a secret)

    def _join(self, link: RedisLink) -> None:
        """Subscribe to everyone who is here, then put the link into use."""
        subscribed: set[str] = set()
        while True:
            with self._lock:
                rooms = {room for room in self.members() if room is not None and room not in self._arriving}
                if rooms == subscribed:
                    was_away, self._link, self.is_away = self.is_away, link, False
                    for question in self._arriving.values():  # in one piece with the count, as in `_subscribe`
                        self._ask(link, question, link.subscribe(question.rooms))
                    self._publish()
                    if was_away:
                        log.warning("Redis is back")
                        self._ask(link, question := Question([], self.server.eio.create_event()))
                        self.server.start_background_task(self._catch_up, question)
                    return
            link.send(link.subscribe(rooms - subscribed) + link.unsubscribe(subscribed - rooms))
            subscribed = rooms

    def _catch_up(self, question: Question) -> None:
        """Once Redis has answered, and so has subscribed all who are here: what they ask for from now on is whole."""
        question.answered.wait()
        if question.counts is not None:
            self.on_missed([room for room in list(self.members()) if room is not None])

    def _lose(self, error: Exception) -> None:
        with self._lock:
            if not (self.is_away or self._is_closed):
                is_ours = not isinstance(error, AWAY)
                log.warning("Redis is away, so events reach this process alone: %s", error, exc_info=is_ours)
            self._link, self.is_away = None, True
            unanswered = [*self._questions, *self._arriving.values()]
            self._outbox.give_up()
            self._questions, self._arriving = deque(), {}
        for question in unanswered:
            question.answered.set()

    def _listen(self, link: RedisLink) -> None:
        while not self._is_closed:
            published = 0
            for reply in link.receive():
                if isinstance(reply, PushNotification):
                    if reply[0] in (b"smessage", b"message"):
                        self._hear(link.room(reply[1]), reply[2])
                elif isinstance(reply, int):
                    published += 1
                elif isinstance(reply, list):
                    self._answer(link.counts(reply))
                elif reply != PONG:
                    raise RedisError(str(reply))
            super().flush()
            with self._lock:
                self._outbox.answered(published)
                if self._outbox.has_some():
                    self._publish()

    def _hear(self, room: str, body: bytes) -> None:
        if body.startswith(self._host):
            return  # said here, so delivered already
        try:
            if body.startswith(RECHECK, len(self._host)):
                self.server.start_background_task(self.on_recheck, room)
            elif body.startswith(MISSED, len(self._host)):
                self.on_missed([room])
            else:
                self.deliver([room], body[len(self._host) :].decode())
        except Exception:  # one bad event must not be the last
            log.exception("an event of another process was lost")

    def _answer(self, counts: dict[str, int]) -> None:
        question = self._questions.popleft()
        question.counts = counts
        for room in question.rooms:
            if self._arriving.get(room) is question:
                del self._arriving[room]
        question.answered.set()
