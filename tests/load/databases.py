"""The databases under the servers, new for each run: SQLite files, and a PostgreSQL cluster of our own."""

import contextlib
import os
import pwd
import shutil
import signal
import sqlite3
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import psycopg

from tests.load.machine import SERVER_CORE, Unavailable, version
from tests.load.process import ServerFailed, free_port, running
from tests.load.verdict import Stored

COUNT = "SELECT count(*), count(DISTINCT content) FROM messages WHERE content LIKE {}"


class Sqlite:
    """A database file; `url` is in SQLAlchemy's spelling."""

    processes: Sequence[int] = ()

    def __init__(self, file: Path) -> None:
        self.file = file
        self.url = f"sqlite:///{file}"

    def stored(self, run: str) -> Stored:
        with contextlib.closing(sqlite3.connect(self.file)) as connection:
            return Stored(*connection.execute(COUNT.format("?"), [f"{run}.%"]).fetchone())

    def copy(self, name: str) -> "Sqlite":
        """A new file with the same content; nobody may be writing to this one."""
        with contextlib.closing(sqlite3.connect(self.file)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return Sqlite(Path(shutil.copy(self.file, self.file.with_name(name))))

    def drop(self) -> None:
        for ending in ("", "-wal", "-shm"):
            self.file.with_name(self.file.name + ending).unlink(missing_ok=True)


class Postgresql:
    """One database of a cluster of ours."""

    def __init__(self, cluster: "Cluster", name: str) -> None:
        self._cluster = cluster
        self.name = name
        self.url = f"postgresql://bench@127.0.0.1:{cluster.port}/{name}"
        self.processes = [cluster.pid]

    def stored(self, run: str) -> Stored:
        with psycopg.connect(self.url) as connection:
            rows, texts = connection.execute(COUNT.format("%s"), [f"{run}.%"]).fetchall()[0]
            return Stored(rows, texts)

    def copy(self, name: str) -> "Postgresql":
        return self._cluster.create(name, template=self.name)

    def drop(self) -> None:
        self._cluster.execute(f"DROP DATABASE {self.name} WITH (FORCE)")


class Cluster:
    """A PostgreSQL server with its default settings: each commit is on disk before it is answered."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.pid = 0

    def create(self, name: str, template: str = "template0") -> Postgresql:
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return Postgresql(self, name)

    @contextlib.contextmanager
    def moved_to(self, cores: Iterable[int]) -> Iterator[None]:
        """The server and all its processes, for a while."""
        self._pin(cores)
        try:
            yield
        finally:
            self._pin([SERVER_CORE])

    def _pin(self, cores: Iterable[int]) -> None:
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        for pid in [self.pid, *map(int, children)]:
            with contextlib.suppress(ProcessLookupError):
                os.sched_setaffinity(pid, cores)

    def execute(self, statement: str) -> None:
        with self._connect() as connection:
            connection.execute(statement)

    def accepts(self) -> bool:
        """It listens before it has started up."""
        with contextlib.suppress(psycopg.OperationalError), self._connect():
            return True
        return False

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(f"postgresql://bench@127.0.0.1:{self.port}/postgres", autocommit=True)


@contextlib.contextmanager
def cluster(folder: Path, cores: Sequence[int] = (SERVER_CORE,)) -> Iterator[Cluster]:
    """A running one, on a free port. Raises Unavailable where PostgreSQL is not installed."""
    data = init_cluster(folder)
    port = free_port()
    server = server_command(data, port)
    log = folder / "postgresql.log"
    started = Cluster(port)
    with running(server, log, started.accepts, cores=cores, user=unprivileged_user(), stop=signal.SIGINT) as process:
        started.pid = process.pid
        yield started


def init_cluster(folder: Path) -> Path:
    """The data of a new cluster, whose superuser is `bench`. Raises Unavailable."""
    programs, user = _programs(), unprivileged_user()
    data = folder / "postgresql"
    data.mkdir()
    if user:
        shutil.chown(data, user)
    options = ["-D", str(data), "-U", "bench", "-A", "trust", "-E", "UTF8", "--no-locale"]
    command = [str(programs / "initdb"), *options]
    done = subprocess.run(command, cwd=folder, user=user, capture_output=True, text=True)
    if done.returncode:
        raise ServerFailed(f"initdb failed: {done.stderr.strip()[-300:]}")
    return data


def server_command(data: Path, port: int) -> list[str]:
    settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": data, "max_connections": 200}
    set_to = [f"-c{name}={value}" for name, value in settings.items()]
    return [str(_programs() / "postgres"), "-D", str(data), "-p", str(port), *set_to]


def postgresql_version() -> str:
    """ "" where it is not installed."""
    try:
        return version(str(_programs() / "postgres"), "--version")
    except Unavailable:
        return ""


def _programs() -> Path:
    """Debian keeps them out of the path, by version."""
    found = [Path(path).parent for path in [shutil.which("postgres")] if path and shutil.which("initdb")]
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if not [*found, *debian]:
        raise Unavailable("PostgreSQL is not on this machine (Debian: apt install postgresql)")
    return [*found, *debian][-1]


def unprivileged_user() -> str | None:
    """PostgreSQL does not run as root: who runs it then."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"
