"""How lists, histories, memory and the start do as messages become many: `python -m tests.load.growth [MESSAGES]`.

On SQLite and on PostgreSQL, two servers run side by side, one on 1,000 messages and one on MESSAGES (default 100,000).
They are asked the same in turn, so that what else the machine does falls on both. Prints a Markdown table.
"""

import http.client
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import sqlalchemy as sa

from messenger.models.conversations import conversations
from messenger.models.people import users
from tests.live_server import LiveServer
from tests.personas import Persona
from tests.servers import postgresql_database

FEW = 1_000
DEFAULT = 100_000
ROUNDS = 150
WARM_UP = 30
PEOPLE = 100
STARTS = 5
LINA, HELENE = "lina.haddad@ecole.example", "helene.moreau@ecole.example"  # they have the longest conversation


def main() -> None:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    print(f"| database | what | {FEW:,} messages | {many:,} messages | ratio |\n| --- | --- | --: | --: | --: |")
    for name, database in DATABASES.items():
        with database(FEW) as few, database(many) as large:
            for row in compare(few, large):
                print(f"| {name} | {row}", flush=True)


@contextmanager
def sqlite(messages: int) -> Iterator[LiveServer]:
    with TemporaryDirectory(prefix="messenger-growth-") as folder:
        yield filled(LiveServer(f"sqlite:///{folder}/school.db", Path(folder)), messages)


@contextmanager
def postgresql(messages: int) -> Iterator[LiveServer]:
    with TemporaryDirectory(prefix="messenger-growth-") as folder, postgresql_database() as url:
        yield filled(LiveServer(url, Path(folder)), messages)


DATABASES = {"SQLite": sqlite, "PostgreSQL": postgresql}


def filled(server: LiveServer, messages: int) -> LiveServer:
    server.flask("db", "upgrade")
    said = server.flask("demo", "--messages", str(messages), seconds=600)
    print(said.partition("\n")[0], file=sys.stderr)
    return server


def compare(few: LiveServer, large: LiveServer) -> Iterator[str]:
    """Rows of the table, without the name of the database."""
    starts = [statistics.median(start_seconds(server) for _ in range(STARTS)) for server in (few, large)]
    yield ratio("start to the first answer, s", starts, "{:.2f}")
    with few, large:
        schools = School(few), School(large)
        for what, path_of in ASKED.items():
            yield ratio(f"{what}, p50 ms", medians(schools, path_of), "{:.2f}")
        yield ratio("the longest history streamed, MB above idle", [streamed(school) for school in schools], "{:.1f}")
        yield ratio(
            "… by a reader who stops, MB above idle", [streamed(school, stops=True) for school in schools], "{:.1f}"
        )


def ratio(what: str, pair: list[float], form: str) -> str:
    return f"{what} | {form.format(pair[0])} | {form.format(pair[1])} | {pair[1] / max(pair[0], 1e-9):.2f} |"


def start_seconds(server: LiveServer) -> float:
    start = time.perf_counter()
    server.start()
    taken = time.perf_counter() - start
    server.stop()
    return taken


class Pair(NamedTuple):
    student: int
    staff: int
    last_seq: int


class School:
    """A server with its people, and a connection to it that stays open."""

    def __init__(self, server: LiveServer) -> None:
        self.server = server
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        c, student, staff = conversations.c, users.alias(), users.alias()
        both = sa.or_(
            sa.and_(c.low_user_id == student.c.id, c.high_user_id == staff.c.id),
            sa.and_(c.high_user_id == student.c.id, c.low_user_id == staff.c.id),
        )
        pairs = sa.select(student.c.id, staff.c.id, c.last_seq).where(both, student.c.role == "student")
        with server.engine.connect() as connection:
            step = connection.execute(sa.select(sa.func.max(c.id))).scalar_one() // PEOPLE + 1
            found = connection.execute(pairs.where(c.id.between(1, 20) | (c.id % step == 0)).order_by(c.id)).all()
        self.longest, *self.others = (Pair(*row) for row in found)
        self.turn = cycle(self.others)
        self.headers: dict[int, dict[str, str]] = {}

    def ask(self, user_id: int, path: str) -> float:
        """Seconds until the whole answer is there."""
        headers = self.headers_of(user_id)
        start = time.perf_counter()
        self.connection.request("GET", path, headers=headers)
        answer = self.connection.getresponse()
        answer.read()
        taken = time.perf_counter() - start
        assert answer.status == 200, (answer.status, path)
        return taken

    def headers_of(self, user_id: int) -> dict[str, str]:
        if user_id not in self.headers:
            token = self.server.token(Persona(user_id, "", "", ""))
            self.headers[user_id] = {"Authorization": f"Bearer {token}", "Cookie": f"messenger_access={token}"}
        return self.headers[user_id]


Asked = Callable[[School], tuple[int, str]]


def longest(path: str) -> Asked:
    """A path asked by the student of the longest conversation."""

    def asked(school: School) -> tuple[int, str]:
        student, staff, last_seq = school.longest
        return student, path.format(student=student, staff=staff, middle=last_seq // 2, late=last_seq // 2 - 1)

    return asked


def any_other(path: str) -> Asked:
    """A path asked by another student each time."""

    def asked(school: School) -> tuple[int, str]:
        student, staff, _ = next(school.turn)
        return student, path.format(student=student, staff=staff)

    return asked


HISTORY = "/messages/conversation/{staff}"
ASKED: dict[str, Asked] = {
    "list, whole (20 conversations)": longest("/messages/{student}"),
    "list, `limit=10`": longest("/messages/{student}?limit=10"),
    "list, another person each time": any_other("/messages/{student}?limit=10"),
    "longest history, `limit=50`": longest(HISTORY + "?limit=50"),
    "… `before=` its middle": longest(HISTORY + "?limit=40&before={middle}"),
    "… `after=` its middle": longest(HISTORY + "?limit=40&after={late}"),
    "history, another pair each time": any_other(HISTORY + "?limit=40"),
    "page of the list": longest("/conversations"),
    "page of the longest chat": longest("/conversations/{staff}"),
    "page of another chat each time": any_other("/conversations/{staff}"),
    "people, `q=hel`": longest("/users?q=hel"),
}


def medians(schools: tuple[School, School], path_of: Asked) -> list[float]:
    """Milliseconds, asked in turn."""
    taken: list[list[float]] = [[], []]
    for _ in range(WARM_UP + ROUNDS):
        for times, school in zip(taken, schools, strict=True):
            times.append(school.ask(*path_of(school)))
    return [statistics.median(times[WARM_UP:]) * 1000 for times in taken]


KEY = b'"conversationId"'


def streamed(school: School, *, stops: bool = False) -> float:
    """Megabytes that the server's memory peaks at above what it has when idle, while the longest history streams."""
    student, staff, last_seq = school.longest
    path = f"/messages/conversation/{staff}"
    school.ask(student, f"{path}?limit=50")
    idle = memory(school.server, "VmRSS")
    Path(f"/proc/{school.server.pid}/clear_refs").write_text("5")  # the peak starts anew
    reader = http.client.HTTPConnection("127.0.0.1", school.server.port, timeout=60)
    reader.request("GET", path, headers=school.headers_of(student))
    answer = reader.getresponse()
    count, slowest, tail = 0, 0.0, b""
    while chunk := answer.read(1 << 20):
        count += (tail + chunk).count(KEY)
        tail = chunk[1 - len(KEY) :]
        slowest = max(slowest, school.ask(student, "/healthz"))
        if stops:
            time.sleep(3)
            break
    reader.close()
    assert stops or count >= last_seq, count
    assert slowest < 1, f"/healthz took {slowest} s"
    return memory(school.server, "VmHWM") - idle


def memory(server: LiveServer, field: str) -> float:
    """Megabytes, as the kernel counts them for the process."""
    lines = Path(f"/proc/{server.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{field}:"))


if __name__ == "__main__":
    main()
