"""A Messenger that listens on a port: `python wsgi.py` in a process of its own, on a database that is migrated."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import jwt
import requests
import sqlalchemy as sa

from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.models.sessions import sessions
from tests.conftest import SECRET
from tests.personas import EVERYONE, Persona
from tests.servers import free_port

ROOT = Path(__file__).parent.parent
SETTINGS = {
    "HOST": "127.0.0.1",
    "FLASK_APP": "wsgi.py",
    "SECRET_KEY": SECRET,
    "JWT_SECRET_KEY": SECRET,
    "SEND_LIMIT": "off",
    "LOGIN_LIMIT": "off",
    "DRAIN_SECONDS": "0",
    "SOCKET_LIMIT": "off",
    "PYTHONUNBUFFERED": "1",
}
OTHERS = ("JWT_", "REDIS_URL", "DEFAULT_LOCALE", "MESSENGER_", "FLASK_", "SQLITE_", "TRUSTED_PROXIES", "PORT")

T = TypeVar("T")


def wait_until(condition: Callable[[], T], seconds: float = 10.0) -> T:
    """What `condition` gives, as soon as it is true; fails when it has not become so in time."""
    until = time.monotonic() + seconds
    while not (result := condition()):
        assert time.monotonic() < until, "it did not happen in time"
        time.sleep(0.01)
    return result


class LiveServer:
    """`with LiveServer(database_url, folder) as server:` runs one; `settings` go to its environment. `wrapper`: what
    runs the command, for another network.
    """

    def __init__(
        self,
        database_url: str,
        folder: Path,
        async_mode: str = "eventlet",
        *,
        wrapper: Sequence[str] = (),
        **settings: object,
    ) -> None:
        self.async_mode = async_mode
        self._command = [*wrapper, sys.executable, "wsgi.py"]
        self.database_url = database_url
        self.log = folder / "server.log"
        self.port = int(str(settings.get("PORT") or free_port()))
        self.url = f"http://{settings.get('HOST', '127.0.0.1')}:{self.port}"
        spelled = database_url.replace("postgresql://", "postgresql+psycopg://")
        self.engine = sa.create_engine(spelled, poolclass=sa.NullPool)
        own = {name: value for name, value in os.environ.items() if not name.startswith(OTHERS)}
        mine = {"DATABASE_URL": database_url, "MESSENGER_ASYNC_MODE": async_mode, "PORT": self.port, **settings}
        self._environment = {**own, **SETTINGS, **{name: str(value) for name, value in mine.items()}}
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self, probe: str = "/readyz") -> None:
        """`probe`: what answers 200 once it has started. One that cannot write is never ready."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, cwd=ROOT, env=self._environment, stdout=log, stderr=log, start_new_session=True
            )
        try:
            wait_until(lambda: self._answers(probe), 30)
        except BaseException as error:
            self.kill()
            error.add_note(self.log.read_text())
            raise

    def _answers(self, path: str) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, "the server ended"
        try:
            return requests.get(f"{self.url}{path}", timeout=5).ok
        except requests.ConnectionError:
            return False

    def stop(self) -> None:
        if self._process is None:
            return
        self.tell(signal.SIGTERM)
        try:
            self.wait_for_end()
        except subprocess.TimeoutExpired:
            self.kill()

    def tell(self, signal_: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(signal_)

    def wait_for_end(self, seconds: float = 15.0) -> int:
        """The process's exit code, once it has ended by itself."""
        assert self._process is not None
        code = self._process.wait(seconds)
        self._process = None
        return code

    def kill(self) -> None:
        """As a power cut: nothing is flushed, nobody is told."""
        assert self._process is not None
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(10)
        self._process = None

    def put_people(self) -> None:
        """The people of the tests as they were at first, and no message."""
        with self.engine.begin() as connection:
            for table in (messages, conversations, sessions, users):
                connection.execute(sa.delete(table))
            connection.execute(sa.insert(users), [person._asdict() for person in EVERYONE])

    def rows(self, *where: sa.ColumnElement[bool]) -> list[sa.Row[Any]]:
        """What is stored in `messages`, conversation by conversation in the order of `seq`."""
        query = sa.select(messages).where(*where).order_by(messages.c.conversation_id, messages.c.seq)
        with self.engine.connect() as connection:
            return list(connection.execute(query))

    def token(self, person: Persona, **claims: object) -> str:
        now = time.time()
        own = {"iss": "messenger", "sub": str(person.id), "type": "access", "iat": now, "exp": int(now) + 600}
        return jwt.encode({**own, **claims}, SECRET, "HS256")

    def flask(self, *arguments: str, seconds: float = 60, **settings: str) -> str:
        """What a CLI command prints, run in a process of its own."""
        command, environment = [sys.executable, "-m", "flask", *arguments], {**self._environment, **settings}
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=seconds)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def get(self, person: Persona, path: str, **options: Any) -> requests.Response:
        return self.ask("GET", person, path, **options)

    def post(self, person: Persona, path: str, body: object, **options: Any) -> requests.Response:
        return self.ask("POST", person, path, json=body, **options)

    def ask(self, method: str, person: Persona, path: str, timeout: float = 30, **options: Any) -> requests.Response:
        headers = {"Authorization": f"Bearer {self.token(person)}"}
        return requests.request(method, f"{self.url}{path}", headers=headers, timeout=timeout, **options)
