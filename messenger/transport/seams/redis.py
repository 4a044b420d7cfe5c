"""Private names of redis 8.1: the socket of a connection."""

import socket
from typing import Any

from redis import ConnectionPool
from redis.backoff import NoBackoff
from redis.retry import Retry


def open_connection(url: str, seconds: float) -> tuple[Any, socket.socket]:
    """Open a connection as the URL says (TLS, passwords, Unix sockets), within so many seconds for each step; return
    it, which closes it, and its socket.
    """
    options: dict[str, Any] = {"retry": Retry(NoBackoff(), 0)}  # redis-py's own would multiply the time
    timeouts = {"socket_connect_timeout": seconds, "socket_timeout": seconds}
    pool: Any = ConnectionPool.from_url(url, **timeouts, **options)
    connection = pool.make_connection()
    connection.connect()
    return connection, connection._sock
