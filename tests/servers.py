"""What the tests need of the machine: PostgreSQL, Redis, Chromium.

Where one is absent, its tests skip with one line; with CI=true they fail.
"""

import os
import random
import socket
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

import pytest

POSTGRESQL = os.environ.get("TEST_POSTGRESQL_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
REDIS = os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379/15")
WINDOWLESS = "/usr/bin/chromium-headless-shell"  # the same browser for a third of the CPU
CHROMIUM = os.environ.get("CHROMIUM", WINDOWLESS if Path(WINDOWLESS).exists() else "/usr/bin/chromium")


def absent(what: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is needed in CI")
    pytest.skip(f"{what} is not on this machine")


def free_port() -> int:
    """Below those that the kernel gives to connections, so that none has it before the server does."""
    while True:
        port = random.randrange(20_000, 32_000)
        with suppress(OSError), socket.socket() as listener:
            listener.bind(("127.0.0.1", port))
            return port


@contextmanager
def postgresql_database():
    """A database of our own, dropped at the end; gives its URL."""
    import psycopg

    try:
        server = psycopg.connect(POSTGRESQL, autocommit=True, connect_timeout=3)
    except psycopg.OperationalError:
        absent("PostgreSQL")
    name = f"messenger_test_{uuid4().hex[:12]}"
    with server:
        server.execute(f"CREATE DATABASE {name}")
        try:
            yield f"{POSTGRESQL.rpartition('/')[0]}/{name}"
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def chromium() -> str:
    if not Path(CHROMIUM).exists():
        absent("Chromium")
    return CHROMIUM
