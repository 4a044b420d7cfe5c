"""Ways to run what the tests drive from outside: `flask`, `python wsgi.py`, an application without its people."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Flask

from messenger import create_app
from tests.conftest import SECRET, SETTINGS, dispose

ROOT = Path(__file__).parents[2]


@contextmanager
def application(url: str, **settings: object) -> Iterator[Flask]:
    """An application on that database, as it is: perhaps empty, perhaps unreachable."""
    app = create_app({**SETTINGS, "DATABASE_URL": url, **settings})
    yield app
    with app.app_context():
        dispose()


def run_flask(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return run_python("-m", "flask", "--app", "wsgi", *arguments, stdin=stdin, **environment)


def run_python(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """In the project's root, as an operator would, with these settings and no others."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    settings = {"SECRET_KEY": SECRET, "JWT_SECRET_KEY": SECRET, **environment}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**inherited, **settings},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def closed_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_clear(text: str) -> bool:
    """Something is said, and it is no traceback."""
    return bool(text.strip()) and "Traceback" not in text and 'File "' not in text
