"""Fixtures: one running server for each async mode and database, cleared between tests, and sockets to it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import migrate
from tests.live.clients import RawPolling, Speaker
from tests.live_server import LiveServer
from tests.personas import Persona
from tests.servers import postgresql_database

SERVERS = ["eventlet-sqlite", "gevent-sqlite", "threading-sqlite", "eventlet-postgresql"]


@pytest.fixture(scope="package")
def live_postgresql() -> Iterator[str]:
    """A database of the servers that a file starts for itself: other tests empty theirs."""
    with postgresql_database() as url:
        migrate(url)
        yield url


@pytest.fixture(scope="package")
def started_server(
    empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], LiveServer]]:
    """`started_server("eventlet-sqlite")`: a server of that kind, one for all files, started when first asked for."""
    with ExitStack() as stack:

        @cache
        def start(kind: str) -> LiveServer:
            mode, _, database = kind.partition("-")
            folder = tmp_path_factory.mktemp("live")
            if database == "sqlite":
                url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
            else:
                url = stack.enter_context(postgresql_database())
                migrate(url)
            return stack.enter_context(LiveServer(url, folder, mode))

        yield start


@pytest.fixture(scope="package", params=SERVERS)
def running_server(request: pytest.FixtureRequest, started_server: Callable[[str], LiveServer]) -> LiveServer:
    return started_server(request.param)


@pytest.fixture
def live_server(running_server: LiveServer) -> Iterator[LiveServer]:
    """A running server with the people and nothing else in it, which must not complain during the test."""
    running_server.put_people()
    before = len(running_server.log.read_text())
    yield running_server
    assert "Traceback" not in running_server.log.read_text()[before:]


@pytest.fixture
def make_speaker() -> Iterator[Callable[..., Speaker]]:
    made: list[Speaker] = []

    def make(**options: object) -> Speaker:
        made.append(Speaker(**options))
        return made[-1]

    yield make
    for speaker in made:
        speaker.close()


@pytest.fixture
def connect(live_server: LiveServer, make_speaker: Callable[..., Speaker]) -> Callable[..., Speaker]:
    """`connect(person, transports)`: an open socket of theirs."""

    def open_socket(person: Persona, transports: tuple[str, ...] = ("websocket",)) -> Speaker:
        speaker = make_speaker()
        speaker.connect(live_server.url, {"token": live_server.token(person)}, transports)
        return speaker

    return open_socket


@pytest.fixture
def raw_polling(live_server: LiveServer) -> Iterator[Callable[..., RawPolling]]:
    """`raw_polling(Header="value")`: an Engine.IO session by hand."""
    made: list[RawPolling] = []

    def open_session(**headers: str) -> RawPolling:
        made.append(RawPolling(live_server, **headers))
        return made[-1]

    yield open_session
    for session in made:
        session.close()
