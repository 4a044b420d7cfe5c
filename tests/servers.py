"""What the tests need of the machine: PostgreSQL, Redis, Chromium.

Where one is absent, its tests skip with one line that names what to install; with CI=true they fail.
"""

import os
import random
import shutil
import socket
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

import pytest

POSTGRESQL = os.environ.get("TEST_POSTGRESQL_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
REDIS = os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379/15")
WINDOWLESS = "/usr/bin/chromium-headless-shell"  # the same browser for a third of the CPU
CHROMIUM = os.environ.get("CHROMIUM", WINDOWLESS if Path(WINDOWLESS).exists() else "/usr/bin/chromium")


# What is absent, and how it comes here on Debian.
INSTALL = {
    "PostgreSQL": "apt install postgresql, or set TEST_POSTGRESQL_URL",
    "pg_dump and pg_restore": "apt install postgresql-client",
    "Redis": "apt install redis-server, or set TEST_REDIS_URL",
    "redis-server": "apt install redis-server",
    "Chromium": "apt install chromium-headless-shell, or set CHROMIUM",
    "what Playwright's own program needs": "apt install libatomic1",
    "nginx": "apt install nginx-light",
    "cc": "apt install gcc libc6-dev",
    "curl, openssl or make": "apt install curl openssl make",
    "Node 18 with npm": "apt install nodejs npm",
    "root with iproute2 and /dev/net/tun": "apt install iproute2, and run the tests as root",
    "the right to mount a small disk": "run the tests as root",
    "the right to run programs with fewer rights": "apt install util-linux",
}


def absent(what: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is needed in CI")
    pytest.skip(f"{what} is not on this machine ({INSTALL.get(what, 'see CONTRIBUTING.md')})")


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


def redis_url() -> str:
    import redis

    try:
        with redis.Redis.from_url(REDIS) as client:
            client.ping()
    except redis.RedisError:
        absent("Redis")
    return REDIS


def require_postgresql_tools() -> None:
    if not (shutil.which("pg_dump") and shutil.which("pg_restore")):
        absent("pg_dump and pg_restore")


@contextmanager
def playwright():
    """Playwright, whose own program is a Node that needs a library which a bare system has not."""
    import playwright
    from playwright.sync_api import sync_playwright

    chromium()
    driver = Path(playwright.__file__).parent / "driver" / "node"
    if subprocess.run([driver, "--version"], capture_output=True).returncode:
        absent("what Playwright's own program needs")
    with sync_playwright() as started:
        yield started


def chromium() -> str:
    if not Path(CHROMIUM).exists():
        absent("Chromium")
    return CHROMIUM
