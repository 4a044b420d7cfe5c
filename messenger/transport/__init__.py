"""Configure Socket.IO and the WSGI server under it, in any async mode; `tuning` adds to it for green threads."""

import gc
from typing import Any

from messenger.transport.codec import Json
from messenger.transport.rooms import Rooms
from messenger.transport.seams.socketio import SocketServer, TextPacket

MAX_POST_BYTES = 1_000_000  # a polling client may send many messages at once

SERVER_OPTIONS: dict[str, Any] = {
    "json": Json,
    "serializer": TextPacket,
    "async_handlers": False,  # one event at a time per socket: keeps the order, and is the backpressure
    "max_http_buffer_size": MAX_POST_BYTES,
}


def tune_garbage_collector() -> None:
    """Exempt objects made at the start from garbage collection: a full one paused every socket for 100 ms."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 100)


def client_manager(redis_url: str | None) -> Rooms:
    """Return the room manager: of this process, or with Redis of all processes."""
    if redis_url is None:
        return Rooms()
    from messenger.transport.cluster import ClusterRooms

    return ClusterRooms(redis_url)


def new_server(async_mode: str, redis_url: str | None, port: int) -> Any:
    """Make the Socket.IO server of a process that listens at `port`."""
    server = SocketServer(async_mode=async_mode, client_manager=client_manager(redis_url), **SERVER_OPTIONS)
    server.eio.port = port
    return server
