"""A server process: on its core, with its own log, ended for certain."""

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from tests.load.machine import ROOT, SERVER_CORE

# A developer's own settings stay out of the measurements.
OURS = ("JWT_", "REDIS_", "DEFAULT_LOCALE", "MESSENGER_", "FLASK_", "SQLITE_", "TRUSTED_PROXIES", "PORT", "DATABASE_")


class ServerFailed(Exception):
    """A server that did not start or ended; the message holds the end of its log."""


def environment(**settings: object) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    return {**own, **{name: str(value) for name, value in settings.items()}}


@contextlib.contextmanager
def running(
    command: Sequence[str],
    log: Path,
    is_ready: Callable[[], bool],
    *,
    env: Mapping[str, str] | None = None,
    cores: Sequence[int] = (SERVER_CORE,),
    user: str | None = None,
    stop: signal.Signals = signal.SIGTERM,
) -> Iterator[subprocess.Popen[bytes]]:
    """The process, from when it is ready until the end of the block. Raises ServerFailed."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            ["taskset", "-c", ",".join(map(str, cores)), *command],
            cwd=ROOT,
            env=env,
            user=user,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    try:
        _wait(process, log, is_ready)
        yield process
        if process.poll() is not None:
            raise ServerFailed(f"{_name(command)} ended during the run: {_end(log)}")
    finally:
        _stop(process, stop)


def _wait(process: subprocess.Popen[bytes], log: Path, is_ready: Callable[[], bool], seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not is_ready():
        if process.poll() is not None or time.monotonic() > until:
            raise ServerFailed(f"{_name(process.args)} did not start: {_end(log)}")
        time.sleep(0.02)


def _name(command: object) -> str:
    return " ".join(str(part) for part in command[-2:]) if isinstance(command, Sequence) else str(command)


def _end(log: Path) -> str:
    return " / ".join(log.read_text(errors="replace").strip().splitlines()[-4:]) or "it said nothing"


def _stop(process: subprocess.Popen[bytes], stop: signal.Signals) -> None:
    if process.poll() is None:
        process.send_signal(stop)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def listens(port: int) -> Callable[[], bool]:
    """Whether something accepts connections there."""

    def is_open() -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True
        return False

    return is_open
