"""What makes green threads fast, eventlet's and gevent's alike, switched on here (the last: by `ops.serve`). Without it
everything works all the same.

What each trick saves, in CPU a message: all of them against all but this one, SQLite with `synchronous=FULL`, 100 pairs
with one message in flight and with eight (0.09 and 0.047 ms with all).

| trick | where | 1 in flight | 8 in flight |
| --- | --- | --- | --- |
| no green threads, no queue, a listener that stays | `hub_engine`, `websocket` | 3.5 × | 6.6 × |
| `message:send` in the hub, acknowledged after commit | `hub_engine`, `connections.send_fast_path` | 1.7 × | 3.0 × |
| a payload unmasked as one large integer | `frames.unmask` | 1.2 × | 1.25 × |
| fewer garbage collections (in every async mode) | `transport.tune_garbage_collector` | 1.1 × | 1.2 × |
| what a socket gets in one turn of the hub, sent in one piece | `websocket.FlushQueue` | 1.0 × | 1.2 × |
| a frame made once for all who get it | `hub_engine._framed` | 1.05 × | 1.0 × |
| the drivers' own statements for a batch | `messages.statements` | 1.3 × | 1.1 × |
| on PostgreSQL, waiting on the hub itself | `store.seams.psycopg` | 1.1 × | 1.1 × |
"""

from typing import Any

from messenger.transport import hub_engine
from messenger.transport.hubs import Hub
from messenger.transport.websocket import FlushQueue


def enable_fast_paths(server: Any, hub: Hub, fast_paths: dict[bytes, hub_engine.FastPath]) -> None:
    """Let new connections of a Socket.IO server be `HubSocket`s on this hub.

    `fast_paths`: by event name, what takes an event in the hub: `take(eio_sid, arguments, answer)`. `arguments` is
    the JSON array of the packet, `answer(arguments)` must be called once. False: it has to go the ordinary way.
    """
    flush_queue = server.eio.flush_queue = FlushQueue(hub)
    server.eio.fast_paths = fast_paths
    server.eio.socket_class = hub_engine.HubSocket
    server.manager.flush_sockets = flush_queue.flush
