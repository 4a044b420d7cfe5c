"""Attacks on a real server: one file a kind. What takes minutes runs with `make faults` (FAULTS=long)."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.live.conftest import make_speaker
from tests.live_server import LiveServer

__all__ = ["make_speaker", "server", "start_server"]


@pytest.fixture
def start_server(empty_sqlite: Path, tmp_path: Path) -> Iterator[Callable[..., LiveServer]]:
    """`start_server(mode, database_url=…, wrapper=…, **settings)`: a server of the test's own, with the people in it.

    Its database is an empty SQLite file unless one is named.
    """
    started: list[LiveServer] = []

    def start(mode: str = "eventlet", database_url: str | None = None, **settings: object) -> LiveServer:
        folder = tmp_path / f"server{len(started)}"
        folder.mkdir()
        url = database_url or f"sqlite:///{shutil.copy(empty_sqlite, folder / 'attacked.db')}"
        server = LiveServer(url, folder, mode, **settings)  # type: ignore[arg-type]
        server.put_people()
        started.append(server)
        server.start()
        return server

    yield start
    for server in started:
        server.stop()


@pytest.fixture(scope="module", params=["eventlet", "threading", "gevent"])
def server_of_each_mode(
    request: pytest.FixtureRequest, empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LiveServer]:
    """One for all tests of a file, which must not complain during any."""
    folder = tmp_path_factory.mktemp("attacked")
    url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
    with LiveServer(url, folder, request.param) as server:
        server.put_people()
        yield server
    complaints = [line for line in server.log.read_text().splitlines() if " ERROR " in line or "Traceback" in line]
    assert complaints == []


@pytest.fixture
def server(start_server: Callable[..., LiveServer]) -> LiveServer:
    """One with the settings of all tests."""
    return start_server()
