"""What the servers of one benchmark share: a folder on disk, people with tokens, databases to copy."""

import contextlib
import itertools
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.load import school
from tests.load.databases import Cluster, Postgresql, Sqlite, cluster
from tests.load.machine import ROOT
from tests.load.process import ServerFailed, environment

Database = Sqlite | Postgresql


class Stage:
    """`Stage(folder, people)`; closed, it stops the PostgreSQL that it may have started."""

    def __init__(self, folder: Path, people: int) -> None:
        self.folder = folder
        self.people = people
        self.our_tokens = folder / "ours.jsonl"
        self.rivals_tokens = school.write_rivals_tokens(folder / "rivals.jsonl", people)
        self._open = contextlib.ExitStack()
        self._cluster: Cluster | None = None
        self._templates: dict[str, Database] = {}
        self._numbers = itertools.count()

    def __enter__(self) -> "Stage":
        return self

    def __exit__(self, *_error: object) -> None:
        self._open.close()

    def our_environment(self, database: Database, **settings: object) -> dict[str, str]:
        return environment(
            FLASK_APP="wsgi.py",
            HOST="127.0.0.1",
            DATABASE_URL=database.url,
            SECRET_KEY=school.SECRET,
            JWT_SECRET_KEY=school.SECRET,
            SEND_LIMIT="off",
            LOGIN_LIMIT="off",
            SOCKET_LIMIT="off",
            **settings,
        )

    @contextlib.contextmanager
    def our_database(self, kind: str) -> Iterator[Database]:
        """A migrated one with the people in it."""
        if kind not in self._templates:
            self._templates[kind] = self._populated(self._new(kind, f"template_{kind}"))
        database = self._templates[kind].copy(self._name())
        try:
            yield database
        finally:
            database.drop()

    @contextlib.contextmanager
    def empty_database(self, kind: str) -> Iterator[Database]:
        database = self._new(kind, self._name())
        try:
            yield database
        finally:
            database.drop()

    def postgresql(self) -> Cluster:
        """The benchmark's own. Raises Unavailable."""
        if self._cluster is None:
            self._cluster = self._open.enter_context(cluster(self.folder))
        return self._cluster

    def _name(self) -> str:
        return f"run_{next(self._numbers)}"

    def _new(self, kind: str, name: str) -> Database:
        return self.postgresql().create(name) if kind == "postgresql" else Sqlite(self.folder / name)

    def _populated(self, database: Database) -> Database:
        env = self.our_environment(database)
        people = school.write_csv(self.folder / "people.csv", self.people)
        _flask(env, "db", "upgrade")
        _flask(env, "users", "import", str(people))
        self.our_tokens.write_text(_flask(env, "tokens", "issue", "--all", "--expires", str(school.LIFETIME)))
        return database


def _flask(env: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, "-m", "flask", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
    if done.returncode:
        raise ServerFailed(f"flask {' '.join(arguments[:2])} failed: {done.stderr.strip()[-500:]}")
    return done.stdout
