"""A PostgreSQL of our own, on a free port, that tests may stop and start."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import psycopg

from tests.load.databases import init_cluster, server_command, unprivileged_user
from tests.load.machine import Unavailable
from tests.servers import absent, free_port
from tests.waiting import eventually


class PostgresqlServer:
    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"postgresql://bench@127.0.0.1:{self.port}/postgres"
        self._folder = Path(tempfile.mkdtemp(prefix="messenger-postgresql-"))
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._folder.chmod(0o755)  # another user's process looks into it
        try:
            self._data = init_cluster(self._folder)
        except Unavailable:
            absent("PostgreSQL")
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._process:
            self.thaw()
            self.stop()
        shutil.rmtree(self._folder)

    def start(self) -> None:
        with (self._folder / "server.log").open("ab") as log:
            command = server_command(self._data, self.port)
            self._process = subprocess.Popen(command, user=unprivileged_user(), cwd="/", stdout=log, stderr=log)
        eventually(self._answers, 60)

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url).close()
        except psycopg.OperationalError:
            return False
        return True

    def stop(self) -> None:
        """At once, as after a crash: connections are cut, transactions are lost unless they are committed."""
        assert self._process is not None
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(30)
        self._process = None

    def freeze(self) -> None:
        """The kernel goes on taking connections and what they send; nothing answers."""
        for pid in self._pids():
            os.kill(pid, signal.SIGSTOP)

    def thaw(self) -> None:
        for pid in self._pids():
            os.kill(pid, signal.SIGCONT)

    def _pids(self) -> Iterator[int]:
        """The postmaster, and then those that it has started; frozen, it starts no more."""
        assert self._process is not None
        main = self._process.pid
        yield main
        yield from map(int, Path(f"/proc/{main}/task/{main}/children").read_text().split())

    def connections(self) -> int:
        """How many a Messenger has open, of those that the server knows."""
        with psycopg.connect(self.url) as connection:
            query = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"
            ((number,),) = connection.execute(query).fetchall()
        return int(number) - 1
