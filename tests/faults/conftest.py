"""`make faults` runs the long forms (FAULTS=long): minutes of each fault, and the figures at the end."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import migrate
from tests.servers import postgresql_database

IS_LONG = os.environ.get("FAULTS") == "long"


def long_or(short: int, long: int) -> int:
    return long if IS_LONG else short


@pytest.fixture(params=["sqlite", "postgresql"])
def either_database(request: pytest.FixtureRequest, empty_sqlite: Path, tmp_path: Path) -> Iterator[str]:
    """An empty database of each kind, of the test alone."""
    if request.param == "sqlite":
        yield f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'live.db')}"
        return
    with postgresql_database() as url:
        migrate(url)
        yield url
