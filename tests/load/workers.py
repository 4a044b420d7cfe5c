"""Our processes: one, or several that share PostgreSQL and Redis and spread over the cores."""

import contextlib
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.load.load import Running
from tests.load.machine import ALLOWED, SERVER_CORE, Unavailable
from tests.load.process import free_port, listens, running
from tests.load.quota import held_to
from tests.load.stage import Database, Stage

# Workers have a core each. What is left serves database, Redis and load; on two cores, both serve them too.
OTHERS = ALLOWED[2:] or ALLOWED


@contextlib.contextmanager
def our_worker(
    stage: Stage, database: Database, cores: Sequence[int] = (SERVER_CORE,), **settings: object
) -> Iterator[tuple[str, int]]:
    """One process of ours on a database: its address and its id."""
    port = free_port()
    env = stage.our_environment(database, PORT=port, **settings)
    log = stage.folder / f"ours-{port}.log"
    with running([sys.executable, "wsgi.py"], log, listens(port), env=env, cores=cores) as process:
        yield f"http://127.0.0.1:{port}", process.pid


@contextlib.contextmanager
def serve(stage: Stage, count: int, *, idle: bool = False, share: float = 0) -> Iterator[Running]:
    """`count` workers; `idle`: and one more, whose people exchange nothing; `share`: each gets so much of a core.

    Raises Unavailable.
    """
    with contextlib.ExitStack() as opened:
        redis_url, redis_pid = opened.enter_context(_redis(stage.folder))
        database = opened.enter_context(stage.our_database("postgresql"))
        opened.enter_context(stage.postgresql().moved_to(OTHERS))
        workers = [
            opened.enter_context(our_worker(stage, database, [ALLOWED[n % len(ALLOWED)]], REDIS_URL=redis_url))
            for n in range(count + idle)
        ]
        for _, pid in workers if share else ():
            opened.enter_context(held_to(share, pid))
        busy, idle_ones = workers[:count], workers[count:]
        processes = {
            "app": [pid for _, pid in busy],
            "db": database.processes,
            "redis": [redis_pid],
            "idle": [pid for _, pid in idle_ones],
        }
        idle_url = "".join(url for url, _ in idle_ones)
        urls = [url for url, _ in busy]
        yield Running(urls, processes, stage.our_tokens, database.stored, idle_url, OTHERS)


@contextlib.contextmanager
def _redis(folder: Path) -> Iterator[tuple[str, int]]:
    if not shutil.which("redis-server"):
        raise Unavailable("Redis is not on this machine (Debian: apt install redis-server)")
    port = free_port()
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    with running(command, folder / "redis.log", listens(port), cores=OTHERS) as process:
        yield f"redis://127.0.0.1:{port}/0", process.pid
