"""Fixtures: the load generator with its packages, and servers of which one fault is known."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.load import load, node
from tests.load.load import Running
from tests.load.machine import Unavailable
from tests.load.school import role
from tests.load.verdict import Stored
from tests.servers import absent

PEOPLE = 6
BRIEF = {"pairs": 2, "window": 2, "warmup": 0, "duration": 0.15, "drain": 0.3}


@pytest.fixture(scope="package")
def generator() -> None:
    try:
        node.require()
        node.install(node.GENERATOR, 100)
    except Unavailable as error:
        absent(f"what the load generator needs ({error})")


@pytest.fixture
def users(tmp_path: Path) -> Path:
    """The faulty server knows people by their ids alone."""
    path = tmp_path / "users.jsonl"
    people = ({"id": number, "role": role(number), "token": str(number)} for number in range(1, PEOPLE + 1))
    path.write_text("".join(f"{json.dumps(person)}\n" for person in people))
    return path


@pytest.fixture
def exchange(generator: None, users: Path) -> Iterator[Callable[[str], dict[str, Any]]]:
    """`exchange(fault)`: what the load generator measures on a server with this fault."""
    servers = []

    def measure(fault: str) -> dict[str, Any]:
        command = ["node", str(node.GENERATOR / "faulty_server.mjs"), fault]
        servers.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        url = f"http://127.0.0.1:{int(servers[-1].stdout.readline())}"
        return load.generate(Running([url], {}, users, lambda _run: Stored(0, 0)), BRIEF)

    yield measure
    for server in servers:
        server.kill()
        server.communicate()
