"""The servers that are measured: ours and its rivals, each started on a new database."""

import contextlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.load import chromium, node, workers
from tests.load.databases import Sqlite
from tests.load.load import Running, generate
from tests.load.process import environment, free_port, listens, running
from tests.load.school import SECRET
from tests.load.stage import Stage
from tests.load.workers import our_worker

PLAIN = Path(__file__).parent / "rivals" / "flask_plain" / "app.py"


class Contestant(NamedTuple):
    """A server in one of its settings, and what is special about the load on it."""

    name: str
    start: Callable[[Stage], contextlib.AbstractContextManager[Running]]
    needs_build: bool = False
    load: Mapping[str, Any] = {}
    exert: Callable[[Running, Mapping[str, Any]], dict[str, Any]] = generate


@contextlib.contextmanager
def _ours(stage: Stage, database: str = "sqlite", async_mode: str = "eventlet") -> Iterator[Running]:
    settings = {"SQLITE_SYNCHRONOUS": "FULL", "MESSENGER_ASYNC_MODE": async_mode}
    with stage.our_database(database) as own, our_worker(stage, own, **settings) as (url, pid):
        yield Running([url], {"app": [pid], "db": own.processes}, stage.our_tokens, own.stored)


@contextlib.contextmanager
def _rival(stage: Stage, command: Sequence[str], database: str, synchronous: str = "FULL") -> Iterator[Running]:
    port = free_port()
    with stage.empty_database(database) as own:
        url = str(own.file) if isinstance(own, Sqlite) and command[0] == "node" else own.url
        env = environment(
            PORT=port,
            DATABASE_URL=url,
            SQLITE_SYNCHRONOUS=synchronous,
            JWT_SECRET_KEY=SECRET,
            USERS=stage.people,
            NODE_ENV="production",
            PYTHONWARNINGS="ignore",
        )
        with running(command, stage.folder / f"rival-{port}.log", listens(port), env=env) as process:
            processes = {"app": [process.pid], "db": own.processes}
            yield Running([f"http://127.0.0.1:{port}"], processes, stage.rivals_tokens, own.stored)


def _node(database: str, synchronous: str = "FULL") -> Callable[[Stage], contextlib.AbstractContextManager[Running]]:
    return lambda stage: _rival(stage, ["node", str(node.RIVAL / "server.mjs")], database, synchronous)


def _plain(stage: Stage) -> contextlib.AbstractContextManager[Running]:
    return _rival(stage, [sys.executable, str(PLAIN)], "sqlite")


CONTESTANTS = {
    "ours": Contestant("ours, SQLite FULL", _ours),
    "ours-postgresql": Contestant("ours, PostgreSQL", lambda stage: _ours(stage, "postgresql")),
    "gevent": Contestant("ours, gevent, SQLite FULL", lambda stage: _ours(stage, async_mode="gevent")),
    "gevent-postgresql": Contestant("ours, gevent, PostgreSQL", lambda stage: _ours(stage, "postgresql", "gevent")),
    "node-full": Contestant("Node, SQLite FULL", _node("sqlite"), needs_build=True),
    "node-normal": Contestant("Node, SQLite NORMAL", _node("sqlite", "NORMAL"), needs_build=True),
    "node-postgresql": Contestant("Node, PostgreSQL", _node("postgresql"), needs_build=True),
    "plain": Contestant("Flask as in tutorials, SQLite FULL", _plain),
    "pages": Contestant("ours, by pages", _ours, load={"mode": "pages"}),
    "rest-api": Contestant("ours, by REST", _ours, load={"mode": "open", "door": "rest", "copies": False}),
    "socket-api": Contestant("ours, by socket events", _ours, load={"mode": "open", "copies": False}),
    "chromium": Contestant("ours, in Chromium", _ours, exert=chromium.write),
    "one-worker": Contestant("ours, one worker", lambda stage: workers.serve(stage, 1)),
    "two-workers": Contestant("ours, two workers", lambda stage: workers.serve(stage, 2)),
    "one-quarter": Contestant("ours, one worker", lambda stage: workers.serve(stage, 1, share=0.25)),
    "two-quarters": Contestant("ours, two workers", lambda stage: workers.serve(stage, 2, share=0.25)),
    "idle-worker": Contestant("ours, two workers and one idle", lambda stage: workers.serve(stage, 2, idle=True)),
}
