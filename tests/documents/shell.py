"""A shell in a copy of the project, in which the commands of a document run one after the other."""

import os
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.documents.reading import ROOT
from tests.live_server import OTHERS, SETTINGS
from tests.servers import free_port

PROJECT = ("Makefile", "wsgi.py", "requirements.txt", "requirements-dev.txt", ".ci", "messenger", "migrations")
# What a shell does not wait for, it waits for here: the server that `make run` starts. The libraries are there already.
PRELUDE = """
exec 2>&1
make() {
  [ "$1" = run ] || { command make "$@"; return; }
  command make -o .venv/run.stamp run </dev/null >made.log 2>&1 &
  until command curl -sf -o /dev/null "$MESSENGER/readyz"; do
    kill -0 $! || { cat made.log; return 1; }
    sleep 0.05
  done
}
curl() { command curl -sS "$@"; }
"""


class Shell:
    """`run` gives what a command prints, and fails where the command does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        own = {name: value for name, value in os.environ.items() if not name.startswith((*OTHERS, "DATABASE_"))}
        self.environment = {
            **own,
            **{name: value for name, value in SETTINGS.items() if "KEY" not in name},
            "PORT": str(port),
            "MESSENGER": self.url,
            "METRICS_TOKEN": secrets.token_hex(16),
            "PATH": f"{folder}/.venv/bin:{os.environ['PATH']}",
        }
        self._mark = secrets.token_hex(8)
        self._bash = subprocess.Popen(
            ["bash"],
            cwd=folder,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self._ask(PRELUDE)

    def run(self, command: str) -> str:
        for name, here in self._places().items():
            command = command.replace(name, here)
        code, printed = self._ask(command)
        assert code == 0, f"{command}\n{printed}"
        return printed

    def _places(self) -> dict[str, str]:
        """What stands for the addresses and folders of the documents."""
        return {
            "http://127.0.0.1:5000": self.url,
            "http://127.0.0.1:5001": self.url,
            "/var/backups": f"{self.folder}/backups",
            "/srv/messenger": str(self.folder),
        }

    def _ask(self, command: str) -> tuple[int, str]:
        assert self._bash.stdin is not None
        assert self._bash.stdout is not None
        self._bash.stdin.write(f"{{\n{command}\n}} </dev/null\nprintf '\\n%s %s\\n' {self._mark} $?\n")
        self._bash.stdin.flush()
        printed = ""
        for line in self._bash.stdout:
            if line.startswith(self._mark):
                return int(line.split()[1]), printed
            printed += line
        raise AssertionError(f"the shell ended: {printed}")

    def close(self) -> None:
        os.killpg(self._bash.pid, signal.SIGTERM)
        self._bash.communicate(timeout=20)


@contextmanager
def shell_in(folder: Path) -> Iterator[Shell]:
    """A shell in a copy of the project, which is a school of its own."""
    for name in PROJECT:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, folder / name)
    (folder / ".venv").symlink_to(sys.prefix)
    (folder / "backups").mkdir()
    shell = Shell(folder)
    try:
        yield shell
    finally:
        shell.close()
