"""Subscribe, publish and count subscribers over one Redis connection, so that commands take effect in order.

It speaks RESP3 (Redis 6 or newer), where messages may arrive between replies. redis-py opens it (TLS, passwords, Unix
sockets); then bytes pass through the socket and hiredis directly, which is several times cheaper than a pipeline.
"""

import logging
import socket
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

import hiredis
from redis import RedisError

from messenger.transport.seams.redis import open_connection

log = logging.getLogger(__name__)

pack: Any = hiredis.pack_command  # its stub has commands of one word only
CONNECT_TIMEOUT_SECONDS = RESPONSE_TIMEOUT_SECONDS = 2.0
READ_BYTES = 65_536  # bytes
MAX_CHANNELS_PER_COMMAND = 1_000
PING = pack((b"PING",))
PONG = b"PONG"
PING_INTERVAL_SECONDS = 1.0
MAX_UNANSWERED_PINGS = 3  # a frozen Redis is noticed within 4 seconds
TCP_KEEPALIVE = {"TCP_KEEPIDLE": 10, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 3}  # seconds, seconds, probes


def publish_once(url: str, rooms: Iterable[str], body: bytes, *, sharded: bool | None) -> None:
    """Publish to the rooms over a new connection and wait for Redis's replies, for a command that exits right after."""
    link = RedisLink(url, sharded=sharded, timeout=RESPONSE_TIMEOUT_SECONDS)
    commands = [link.publish(room, body) for room in rooms]
    link.send(b"".join(commands))
    answers = 0
    while answers < len(commands):
        answers += len(link.receive())
    link.close()


class SubscriberQuery:
    """Pending query for the number of subscribers of each room; `counts` stays None if Redis disconnects."""

    def __init__(self, rooms: list[str], answered: Any) -> None:
        """`answered`: an event of the server's async mode."""
        self.rooms = rooms
        self.answered = answered
        self.counts: dict[str, int] | None = None

    def result(self) -> dict[str, int]:
        """Wait for the counts; empty after a timeout."""
        self.answered.wait(RESPONSE_TIMEOUT_SECONDS)
        return self.counts or {}

    def at_most(self, number: int) -> bool:
        """Check that no room has more subscribers than this, as far as is known."""
        return max(self.result().values(), default=0) <= number


class RedisLink:
    """Open connection to Redis. Raises RedisError or OSError if it cannot be opened, and when it ends."""

    def __init__(self, url: str, *, sharded: bool | None = None, timeout: float | None = None) -> None:
        """`sharded` None: if the server supports it. `timeout`: seconds to wait for a reply, once open."""
        self._connection, self._socket = open_connection(url, CONNECT_TIMEOUT_SECONDS)
        self._reader = hiredis.Reader()
        self.pings = 0  # sent since the last reply
        self._channel_prefix = (
            f"messenger:{self._connection.db}:".encode()
        )  # channels are shared by all databases of a Redis
        self.is_sharded = self._hello() if sharded is None else bool(self._hello() and sharded)
        self._verb_prefix = b"S" if self.is_sharded else b""
        self._count_verb = b"SHARDNUMSUB" if self.is_sharded else b"NUMSUB"
        self._socket.settimeout(timeout)
        self.is_closed = False

    def _hello(self) -> bool:
        """Switch to RESP3; return True if the server supports sharded channels and is no cluster."""
        self.send(pack((b"HELLO", b"3")))
        (greeting,) = self.receive()
        if not isinstance(greeting, dict):
            raise RedisError(f"Redis 6 or newer is needed: {greeting}")
        with suppress(OSError, AttributeError):  # not on every system, not for a Unix socket
            for name, value in TCP_KEEPALIVE.items():
                self._socket.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
        major = int(greeting[b"version"].split(b".")[0])
        return major >= 7 and greeting[b"mode"] != b"cluster"

    def send(self, commands: bytes) -> None:
        self._socket.sendall(commands)

    def receive(self) -> list[Any]:
        """Wait for replies and messages and return them, at least one. An error reply is a ReplyError."""
        replies: list[Any] = []
        while not replies:
            data = self._socket.recv(READ_BYTES)
            if not data:
                raise ConnectionResetError("Redis has closed the connection")
            self.pings = 0
            self._reader.feed(data)
            while (reply := self._reader.gets()) is not False:
                replies.append(reply)
        return replies

    def publish(self, room: str, body: bytes) -> bytes:
        """Return the command that publishes to the room; its reply is a number."""
        return pack((self._verb_prefix + b"PUBLISH", self._channel(room), body))

    def subscribe(self, rooms: Iterable[str]) -> bytes:
        """Return the commands that subscribe to the rooms; they have no reply, but a push message for each room."""
        return self._in_batches(self._verb_prefix + b"SUBSCRIBE", rooms)

    def unsubscribe(self, rooms: Iterable[str]) -> bytes:
        return self._in_batches(self._verb_prefix + b"UNSUBSCRIBE", rooms)

    def _in_batches(self, verb: bytes, rooms: Iterable[str]) -> bytes:
        channels = [self._channel(room) for room in rooms]
        starts = range(0, len(channels), MAX_CHANNELS_PER_COMMAND)
        return b"".join(pack((verb, *channels[start : start + MAX_CHANNELS_PER_COMMAND])) for start in starts)

    def count_subscribers(self, rooms: Iterable[str]) -> bytes:
        """Return the command that counts each room's subscribers; `parse_counts` reads its reply."""
        return pack((b"PUBSUB", self._count_verb, *map(self._channel, rooms)))

    def parse_counts(self, reply: list[Any]) -> dict[str, int]:
        return {self.room(channel): number for channel, number in zip(reply[::2], reply[1::2], strict=True)}

    def _channel(self, room: str) -> bytes:
        return self._channel_prefix + room.encode()

    def room(self, channel: bytes) -> str:
        return channel[len(self._channel_prefix) :].decode()

    def run_heartbeat(self, lock: Any, sleep: Callable[[float], None]) -> None:
        """Ping Redis, and shut the connection down if it stops replying: a frozen Redis still accepts data.

        Pings are counted, not seconds, so that a pause of this process is not taken for one of Redis. `lock` is held
        while sending.
        """
        while not self.is_closed and self.pings < MAX_UNANSWERED_PINGS:
            self.pings += 1
            if lock.acquire(blocking=False):  # held for long, it means that sending blocks
                try:
                    self.send(PING)
                except OSError:
                    self.shutdown()
                finally:
                    lock.release()
            sleep(PING_INTERVAL_SECONDS)
        if not self.is_closed:
            log.warning("Redis has kept silent for %d s", MAX_UNANSWERED_PINGS * PING_INTERVAL_SECONDS)
            self.shutdown()

    def shutdown(self) -> None:
        """Shut the socket down, which wakes blocked senders and receivers. Closing it would not: on eventlet they would
        block for ever.
        """
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection; only the receiving task may call it."""
        self.is_closed = True
        self._connection.disconnect()
