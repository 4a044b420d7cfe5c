"""Puts a load on a server that is up: starts the load generator, reads what it measured."""

import json
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.load import node
from tests.load.machine import LOAD_CORE
from tests.load.process import ServerFailed
from tests.load.verdict import Stored

PATIENCE = 120  # seconds that a run may take beyond its measured part


class Running(NamedTuple):
    """A server that is up: where, which processes it is, who may come, how to count what it has stored."""

    urls: Sequence[str]
    processes: Mapping[str, Sequence[int]]
    users: Path
    stored: Callable[[str], Stored]
    idle_url: str = ""  # one more worker, whose people exchange nothing
    load_cores: Iterable[int] = (LOAD_CORE,)


def generate(server: Running, load: Mapping[str, Any]) -> dict[str, Any]:
    """What the load generator measures. Raises ServerFailed if it cannot come to an end."""
    return finish(start(server, load), PATIENCE + load.get("duration", 5))


def start(server: Running, load: Mapping[str, Any]) -> subprocess.Popen[str]:
    """The load generator at work; `load` and its defaults stand in generate.mjs."""
    idle = {"url": server.idle_url, "sockets": 20 if server.idle_url else 0}
    spec = {**load, "urls": server.urls, "users": str(server.users), "processes": server.processes, "idle": idle}
    cores = ",".join(map(str, server.load_cores))
    command = ["taskset", "-c", cores, "node", str(node.GENERATOR / "generate.mjs"), json.dumps(spec)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def wait_until_measuring(generator: subprocess.Popen[str]) -> None:
    """Until everything is open and warm."""
    for line in generator.stderr or ():
        if line == "measuring\n":
            return


def finish(generator: subprocess.Popen[str], seconds: float) -> dict[str, Any]:
    try:
        output, errors = generator.communicate(timeout=seconds)
    except subprocess.TimeoutExpired as error:
        generator.kill()
        generator.communicate()
        raise ServerFailed("the load generator waited in vain") from error
    if generator.returncode:
        raise ServerFailed(f"the load generator failed: {' / '.join(errors.strip().splitlines()[:6])}")
    return json.loads(output)
