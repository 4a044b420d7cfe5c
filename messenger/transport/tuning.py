"""Enable the optimisations for green threads, of eventlet and gevent alike. Everything works without them.

Speed-up of each in CPU time a message, measured by disabling it alone: SQLite with `synchronous=FULL`, 100 pairs, one
message in flight and eight (0.09 and 0.047 ms with all). `ops.serve` enables the last.

| optimisation | where | 1 in flight | 8 in flight |
| --- | --- | --- | --- |
| no green threads, no queue, one permanent listener | `hub_engine`, `websocket` | 3.5 × | 6.6 × |
| `message:send` in the hub, acknowledged after commit | `hub_engine`, `connections.send_fast_path` | 1.7 × | 3.0 × |
| a payload unmasked as one large integer | `frames.unmask` | 1.2 × | 1.25 × |
| fewer garbage collections (in every async mode) | `transport.tune_garbage_collector` | 1.1 × | 1.2 × |
| the frames of one turn of the hub sent in one call | `websocket.FlushQueue` | 1.0 × | 1.2 × |
| a frame encoded once for all recipients | `hub_engine._encoded_frame` | 1.05 × | 1.0 × |
| the drivers' own statements for a batch | `messages.statements` | 1.3 × | 1.1 × |
| on PostgreSQL, waiting on the hub itself | `store.seams.psycopg` | 1.1 × | 1.1 × |
"""

from typing import Any

from messenger.transport import hub_engine
from messenger.transport.hubs import Hub
from messenger.transport.websocket import FlushQueue


def enable_fast_paths(server: Any, hub: Hub, fast_paths: dict[bytes, hub_engine.FastPath]) -> None:
    """Make new connections of a Socket.IO server `HubSocket`s on this hub.

    `fast_paths`: handlers by event name, called in the hub as `handler(eio_sid, arguments, ack)`. `arguments` is the
    packet's JSON array; `ack(arguments)` must be called once. A handler returns False to leave an event to the ordinary
    path.
    """
    flush_queue = server.eio.flush_queue = FlushQueue(hub)
    server.eio.fast_paths = fast_paths
    server.eio.socket_class = hub_engine.HubSocket
    server.manager.flush_sockets = flush_queue.flush
