"""What can keep a database from taking a message: each is a context manager `trouble(server)`, over when it ends."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import sqlalchemy as sa

from tests.live_server import LiveServer
from tests.servers import POSTGRESQL, absent

# As root nothing is read-only; without these rights root is like anyone.
UNPRIVILEGED = (
    ("setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all") if os.geteuid() == 0 else ()
)
AS_ROOT = () if os.geteuid() == 0 else ("sudo", "-n")


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    disk = folder / "disk"
    disk.mkdir()
    mount = [*AS_ROOT, "mount", "-t", "tmpfs", "-o", "size=2m,mode=777", "tmpfs", str(disk)]
    if shutil.which(mount[0]) is None or subprocess.run(mount, capture_output=True).returncode:
        absent("the right to mount a small disk")
    try:
        yield disk
    finally:
        subprocess.run([*AS_ROOT, "umount", "--lazy", str(disk)], check=True)


@contextmanager
def full_disk(server: LiveServer) -> Iterator[None]:
    ballast = sqlite_file(server).with_name("ballast")
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:  # not one byte more
            pass
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def locked(server: LiveServer) -> Iterator[None]:
    """Another process holds what a send must lock."""
    with server.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.connection.driver_connection.isolation_level = None
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.execute(sa.text("LOCK TABLE conversations IN EXCLUSIVE MODE"))
        yield
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("ROLLBACK")


@contextmanager
def read_only_file(server: LiveServer) -> Iterator[None]:
    """A server starts on a file that it may not write to: restored by another user, say."""
    server.stop()
    sqlite_file(server).chmod(0o444)
    server.start("/healthz")
    try:
        yield
    finally:
        sqlite_file(server).chmod(0o644)


@contextmanager
def read_only_sessions(server: LiveServer) -> Iterator[None]:
    """New connections may only read, and those there are end: as when another machine takes over too early."""
    with altered(server, "SET default_transaction_read_only = on", "RESET default_transaction_read_only"):
        yield


@contextmanager
def nobody_let_in(server: LiveServer) -> Iterator[None]:
    with altered(server, "ALLOW_CONNECTIONS false", "ALLOW_CONNECTIONS true"):
        yield


@contextmanager
def altered(server: LiveServer, change: str, change_back: str) -> Iterator[None]:
    """The server's database; its connections start anew under the change."""
    name = server.engine.url.database
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
    with psycopg.connect(POSTGRESQL, autocommit=True) as administrator:
        administrator.execute(f"ALTER DATABASE {name} {change}")
        administrator.execute(end, [name])
        try:
            yield
        finally:
            administrator.execute(f"ALTER DATABASE {name} {change_back}")


def sqlite_file(server: LiveServer) -> Path:
    return Path(server.database_url.removeprefix("sqlite:///"))
