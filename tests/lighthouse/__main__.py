"""`python -m tests.lighthouse [--runs N]`: what Lighthouse makes of the pages; fails where they are below the goals."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from messenger.models.people import users
from tests.browser.school import PUPIL, TEACHER, School, address
from tests.lighthouse.audits import DEVICES, HERE, Failed, Page, audit
from tests.lighthouse.scores import Measured, shortfalls, table
from tests.live_server import LiveServer
from tests.load import node
from tests.load.machine import Unavailable
from tests.personas import CHEAP_HASHER
from tests.servers import CHROMIUM

OWN_PASSWORD = "for Lighthouse alone"  # on a server of its own


def main(arguments: list[str]) -> int:
    options = _options(arguments)
    try:
        _require()
        with (
            tempfile.TemporaryDirectory(prefix="messenger-lighthouse-") as folder,
            serve_school(Path(folder)) as school,
        ):
            measured = list(_measure(*school, options.runs))
    except (Unavailable, Failed) as error:
        return _complain(f"make lighthouse: {error}", 2)
    print(f"\n{table(measured)}\n\n{_busyness()}")
    lines = list(shortfalls(measured))
    return _complain("\n".join(["", "Below the goals:", *lines]), 1) if lines else 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.lighthouse", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="of each page on each device (3)")
    return parser.parse_args(arguments)


def _require() -> None:
    node.require()
    if not Path(CHROMIUM).exists():
        raise Unavailable(f"Chromium is not on this machine ({CHROMIUM}, or where CHROMIUM says); install it")
    node.install(HERE)


@contextmanager
def serve_school(folder: Path) -> Iterator[tuple[str, list[Page]]]:
    """The demo school on a server in production, and the pages to look at. On this machine's own address a browser
    takes plain http for safe, so cookies and headers are those of a school.
    """
    url = f"sqlite:///{folder / 'messenger.db'}"
    filler = LiveServer(url, folder)  # in production the demo school would be refused
    filler.flask("db", "upgrade")
    chat = School(filler).chat(PUPIL)
    login = {"email": address(TEACHER), "password": OWN_PASSWORD}
    pages = [Page("login", "/login"), Page("list", "/conversations", login), Page("chat", chat, login)]
    _change_passwords(filler)
    with LiveServer(url, folder, MESSENGER_ENV="production") as server:
        yield server.url, pages


def _change_passwords(server: LiveServer) -> None:
    """A server in production does not start with those that everybody knows."""
    with server.engine.begin() as connection:
        connection.execute(sa.update(users).values(password_hash=CHEAP_HASHER.hash(OWN_PASSWORD)))


def _measure(origin: str, pages: list[Page], runs: int) -> Iterator[Measured]:
    for page in pages:
        for device in DEVICES:
            _narrate(f"{page.name}, {device}")
            yield Measured(page.name, device, [audit(origin, page, device, _narrate) for _ in range(runs)])


def _busyness() -> str:
    """Lighthouse multiplies what it observes: where others compute too, performance seems less than it is."""
    return f"Load of this machine: {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores (our own part is 1 to 2)."


def _narrate(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {line}", flush=True)


def _complain(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
