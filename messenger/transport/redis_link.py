"""One connection to Redis: it subscribes, publishes and counts, so that each of these comes after what came before.

It speaks RESP3, where messages may come between answers (Redis 6 or newer). redis-py opens it (TLS, passwords, Unix
sockets); then bytes go straight to the socket and through hiredis, which is several times cheaper than a pipeline.
"""

import logging
import socket
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

import hiredis
from redis import ConnectionPool, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry

log = logging.getLogger(__name__)

pack: Any = hiredis.pack_command  # its stub knows commands of one word
CONNECT_TIMEOUT_SECONDS = RESPONSE_TIMEOUT_SECONDS = 2.0
READ_BYTES = 65_536  # bytes
MAX_CHANNELS_PER_COMMAND = 1_000
PING = pack((b"PING",))
PONG = b"PONG"
PING_INTERVAL_SECONDS = 1.0
MAX_UNANSWERED_PINGS = 3  # without an answer: so a frozen Redis is noticed within 4 seconds
TCP_KEEPALIVE = {"TCP_KEEPIDLE": 10, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 3}  # seconds, seconds, times: then it is dead


def publish_once(url: str, rooms: Iterable[str], body: bytes, *, sharded: bool | None) -> None:
    """Tell the rooms by a connection of its own, and wait until Redis has done so: a command's process has no other,
    and ends right after.
    """
    link = RedisLink(url, sharded=sharded, timeout=RESPONSE_TIMEOUT_SECONDS)
    commands = [link.publish(room, body) for room in rooms]
    link.send(b"".join(commands))
    answers = 0
    while answers < len(commands):
        answers += len(link.receive())
    link.close()


class SubscriberQuery:
    """Asked of Redis: how many listen to each of these rooms? `counts` stays None when Redis goes away."""

    def __init__(self, rooms: list[str], answered: Any) -> None:
        """`answered`: an event of the server's async mode."""
        self.rooms = rooms
        self.answered = answered
        self.counts: dict[str, int] | None = None

    def result(self) -> dict[str, int]:
        """Wait for it a while; empty if none comes."""
        self.answered.wait(RESPONSE_TIMEOUT_SECONDS)
        return self.counts or {}

    def at_most(self, number: int) -> bool:
        """Whether no room has more listeners than this, as far as one can know."""
        return max(self.result().values(), default=0) <= number


class RedisLink:
    """An open connection. Raises RedisError or OSError when it cannot be opened, and when it ends."""

    def __init__(self, url: str, *, sharded: bool | None = None, timeout: float | None = None) -> None:
        """`sharded` None: as the server can. `timeout`: seconds to wait for an answer, once open."""
        once: dict[str, Any] = {"retry": Retry(NoBackoff(), 0)}  # redis-py's own would multiply the time
        limits = {"socket_connect_timeout": CONNECT_TIMEOUT_SECONDS, "socket_timeout": CONNECT_TIMEOUT_SECONDS}
        pool: Any = ConnectionPool.from_url(url, **limits, **once)
        self._connection = pool.make_connection()
        self._connection.connect()
        self._socket: socket.socket = self._connection._sock
        self._reader = hiredis.Reader()
        self.pings = 0  # that were sent since something was heard
        self._channel_prefix = f"messenger:{self._connection.db}:".encode()  # channels know no databases of Redis's
        self.is_sharded = self._hello() if sharded is None else bool(self._hello() and sharded)
        self._verb_prefix = b"S" if self.is_sharded else b""
        self._count_verb = b"SHARDNUMSUB" if self.is_sharded else b"NUMSUB"
        self._socket.settimeout(timeout)
        self.is_closed = False

    def _hello(self) -> bool:
        """Switch to RESP3; whether the server has sharded channels, and all of them."""
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
        """The answers and messages that came, at least one. An answer that is an error is a ReplyError."""
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
        """The command that tells the room; its answer is a number."""
        return pack((self._verb_prefix + b"PUBLISH", self._channel(room), body))

    def subscribe(self, rooms: Iterable[str]) -> bytes:
        """The commands that listen to the rooms; they have no answer, but a message for each."""
        return self._in_batches(self._verb_prefix + b"SUBSCRIBE", rooms)

    def unsubscribe(self, rooms: Iterable[str]) -> bytes:
        return self._in_batches(self._verb_prefix + b"UNSUBSCRIBE", rooms)

    def _in_batches(self, verb: bytes, rooms: Iterable[str]) -> bytes:
        channels = [self._channel(room) for room in rooms]
        starts = range(0, len(channels), MAX_CHANNELS_PER_COMMAND)
        return b"".join(pack((verb, *channels[start : start + MAX_CHANNELS_PER_COMMAND])) for start in starts)

    def count_subscribers(self, rooms: Iterable[str]) -> bytes:
        """The command that asks how many listen to each room; `counts` reads its answer."""
        return pack((b"PUBSUB", self._count_verb, *map(self._channel, rooms)))

    def parse_counts(self, answer: list[Any]) -> dict[str, int]:
        return {self.room(channel): number for channel, number in zip(answer[::2], answer[1::2], strict=True)}

    def _channel(self, room: str) -> bytes:
        return self._channel_prefix + room.encode()

    def room(self, channel: bytes) -> str:
        return channel[len(self._channel_prefix) :].decode()

    def run_heartbeat(self, lock: Any, sleep: Callable[[float], None]) -> None:
        """Give up once Redis keeps silent: a frozen one goes on taking what it is sent. Pings are counted, not seconds,
        so that a pause of this process is not Redis's. `lock`: held by whoever sends.
        """
        while not self.is_closed and self.pings < MAX_UNANSWERED_PINGS:
            self.pings += 1
            if lock.acquire(blocking=False):  # who holds it long cannot send
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
        """Wake those who wait to send, or for the next message, with the connection's end. To close it would not do:
        who waits on eventlet for a socket that another closes waits for ever.
        """
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """For the one who listens."""
        self.is_closed = True
        self._connection.disconnect()
