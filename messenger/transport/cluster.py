"""Share rooms among processes by Redis Pub/Sub.

A process subscribes to one channel for each person connected to it, not to one with every event, as RedisManager does.

One Redis, version 7 or newer, has sharded channels (SPUBLISH); a Redis Cluster is used through ordinary ones, which its
nodes forward. To spread them over its shards takes a `RedisLink` a shard (`RedisCluster.get_node_from_key`).

While Redis is unreachable, events stay in this process. After a reconnect `on_resync` is called with all rooms here,
and in other processes with those that may have missed events: their clients then resynchronise.
"""

import logging
import random
import secrets
import threading
from collections import deque
from collections.abc import Callable, Collection

from hiredis import HiredisError, PushNotification
from redis import RedisError

from messenger.transport.publish_queue import PublishQueue
from messenger.transport.redis_link import PONG, RedisLink, SubscriberQuery, publish_once
from messenger.transport.rooms import NAMESPACE, Rooms

log = logging.getLogger(__name__)

RETRY_SECONDS = 0.5
MAX_PENDING_EVENTS = 4_096  # not yet sent, because Redis has not acknowledged those before
CONNECTION_ERRORS = (OSError, RedisError, HiredisError)
SESSION_CHECK, RESYNC = b"!", b"~"  # instead of a packet, which begins with a digit


class ClusterRooms(Rooms):
    """Rooms whose broadcasts and presence reach all processes."""

    def __init__(self, redis_url: str, *, sharded: bool | None = None) -> None:
        super().__init__()
        self._url = redis_url
        self._sharded = sharded
        self._host = secrets.token_hex(4).encode()
        self._lock = threading.Lock()
        self._started = self.is_disconnected = self._is_closed = False
        self._link: RedisLink | None = None
        self._publish_queue = PublishQueue(self._host + RESYNC)
        self._queries: deque[SubscriberQuery] = deque()
        self._subscribing: dict[str, SubscriberQuery] = {}  # rooms whose subscription is not confirmed

    def initialize(self) -> None:
        self._start()  # python-socketio calls it at the first connection

    def _start(self) -> None:
        with self._lock:
            starts, self._started = not self._started, True
        if starts:
            self.server.start_background_task(self._stay_connected)

    def close(self) -> None:
        """Disconnect from Redis; the sockets of this process stay open."""
        with self._lock:
            self._is_closed, link = True, self._link
        if link:
            link.shutdown()

    def broadcast(self, rooms: Collection[str], packet: str, skip_sid: str | None = None) -> None:
        self.deliver(rooms, packet, skip_sid)
        people = [room for room in rooms if ":" in room]  # a socket's id has none
        if self.is_disconnected:
            self._publish_queue.add_missed_rooms(people)
        else:
            self._publish_queue.add(people, self._host + packet.encode())

    def flush(self) -> None:
        super().flush()
        if self._publish_queue.pending:
            if not self._started:
                self._start()
            with self._lock:
                self._publish()

    def _publish(self) -> None:
        """Send pending events in one write, unless Redis has yet to acknowledge the last; never block on Redis."""
        if self._link and not self._publish_queue.in_flight:
            self._send_pending(self._link)
        elif len(self._publish_queue.pending) > MAX_PENDING_EVENTS:
            log.warning(
                "Redis does not keep up: %d events reach this process alone", self._publish_queue.drop_pending()
            )

    def _send_pending(self, link: RedisLink) -> None:
        self._send(link, b"".join([link.publish(room, body) for room, body in self._publish_queue.take_all()]))

    def _send(self, link: RedisLink, commands: bytes) -> None:
        try:
            link.send(commands)
        except OSError:
            link.shutdown()  # `_stay_connected` notices, and logs it

    def join(self, sid: str, room: str) -> bool:
        """Put a socket in the room, wait for the subscription, and check that no other process has one in the room."""
        self._start()
        with self._lock:
            is_new = room not in self.local_rooms()
            self.enter_room(sid, NAMESPACE, room)
            query = self._subscribe(room) if is_new else self._subscribing.get(room)
        return query is None or query.at_most(1)

    def _subscribe(self, room: str) -> SubscriberQuery | None:
        """Subscribe and count in one write, so that of two processes that do so at once exactly one is first."""
        if self.is_disconnected:
            return None
        query = self._subscribing[room] = SubscriberQuery([room], self.server.eio.create_event())
        if self._link:
            self._send_query(self._link, query, self._link.subscribe([room]))
        return query

    def _send_query(self, link: RedisLink, query: SubscriberQuery, before: bytes = b"") -> None:
        self._queries.append(query)
        self._send(link, before + link.count_subscribers(query.rooms))

    def leave(self, sid: str, room: str) -> Callable[[], bool]:
        query = self.remove_from_room(sid, NAMESPACE, room)
        return lambda: query is None or query.at_most(0)

    def remove_from_room(self, sid: str, namespace: str, room: str | None) -> SubscriberQuery | None:
        with self._lock:
            was_there = room in self.local_rooms()
            super().remove_from_room(sid, namespace, room)
            if room is None or not was_there or room in self.local_rooms():
                return None
            self._subscribing.pop(room, None)
            if self._link is None:
                return None
            query = SubscriberQuery([room], self.server.eio.create_event())
            self._send_query(self._link, query, self._link.unsubscribe([room]))
            return query

    def occupied(self, rooms: Collection[str]) -> set[str]:
        here = super().occupied(rooms)
        elsewhere = [room for room in rooms if room not in here]
        query = SubscriberQuery(elsewhere, self.server.eio.create_event())
        with self._lock:
            if not elsewhere or not self._link:
                return here
            self._send_pending(self._link)  # so that the count is later than these events
            self._send_query(self._link, query)
        return here | {room for room, count in query.result().items() if count}

    def request_session_check(self, rooms: Collection[str]) -> None:
        try:
            publish_once(self._url, rooms, self._host + SESSION_CHECK, sharded=self._sharded)
        except CONNECTION_ERRORS as error:
            log.warning("Redis does not answer, so other processes look at open sockets a little later: %s", error)

    def _stay_connected(self) -> None:
        while not self._is_closed:
            try:
                link = RedisLink(self._url, sharded=self._sharded)
                self.server.start_background_task(link.run_heartbeat, self._lock, self.server.sleep)
                try:
                    self._resubscribe(link)
                    self._receive(link)
                finally:
                    link.close()
            except Exception as error:
                self._disconnect(error)
            if not self._is_closed:
                self.server.sleep(RETRY_SECONDS * (1 + random.random()))  # noqa: S311 (not a secret)

    def _resubscribe(self, link: RedisLink) -> None:
        """Subscribe to all rooms of this process, then use the link. Rooms may come and go meanwhile, so repeat."""
        subscribed: set[str] = set()
        while True:
            with self._lock:
                rooms = {room for room in self.local_rooms() if room is not None and room not in self._subscribing}
                if rooms == subscribed:
                    self._activate(link)
                    return
            link.send(link.subscribe(rooms - subscribed) + link.unsubscribe(subscribed - rooms))
            subscribed = rooms

    def _activate(self, link: RedisLink) -> None:
        """Publish and count over this link from now on. The caller holds the lock."""
        was_disconnected, self._link, self.is_disconnected = self.is_disconnected, link, False
        for query in self._subscribing.values():
            self._send_query(link, query, link.subscribe(query.rooms))
        self._publish()
        if was_disconnected:
            log.warning("Redis is back")
            self._send_query(link, query := SubscriberQuery([], self.server.eio.create_event()))
            self.server.start_background_task(self._resync_all, query)

    def _resync_all(self, query: SubscriberQuery) -> None:
        """Call `on_resync` once Redis has confirmed all subscriptions, so that nothing more can be missed."""
        query.answered.wait()
        if query.counts is not None:
            self.on_resync([room for room in list(self.local_rooms()) if room is not None])

    def _disconnect(self, error: Exception) -> None:
        with self._lock:
            if not (self.is_disconnected or self._is_closed):
                is_ours = not isinstance(error, CONNECTION_ERRORS)
                log.warning("Redis is away, so events reach this process alone: %s", error, exc_info=is_ours)
            self._link, self.is_disconnected = None, True
            unanswered = [*self._queries, *self._subscribing.values()]
            self._publish_queue.drop_all()
            self._queries, self._subscribing = deque(), {}
        for query in unanswered:
            query.answered.set()

    def _receive(self, link: RedisLink) -> None:
        while not self._is_closed:
            published = 0
            for reply in link.receive():
                if isinstance(reply, PushNotification):
                    if reply[0] in (b"smessage", b"message"):
                        self._receive_event(link.room(reply[1]), reply[2])
                elif isinstance(reply, int):
                    published += 1
                elif isinstance(reply, list):
                    self._resolve_query(link.parse_counts(reply))
                elif reply != PONG:
                    raise RedisError(str(reply))
            super().flush()
            with self._lock:
                self._publish_queue.acknowledge(published)
                if self._publish_queue.has_pending():
                    self._publish()

    def _receive_event(self, room: str, body: bytes) -> None:
        if body.startswith(self._host):
            return  # our own, delivered already
        try:
            if body.startswith(SESSION_CHECK, len(self._host)):
                self.server.start_background_task(self.on_session_check, room)
            elif body.startswith(RESYNC, len(self._host)):
                self.on_resync([room])
            else:
                self.deliver([room], body[len(self._host) :].decode())
        except Exception:  # one malformed event must not end the loop
            log.exception("an event of another process was lost")

    def _resolve_query(self, counts: dict[str, int]) -> None:
        query = self._queries.popleft()
        query.counts = counts
        for room in query.rooms:
            if self._subscribing.get(room) is query:
                del self._subscribing[room]
        query.answered.set()
