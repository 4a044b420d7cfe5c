"""Runs of Lighthouse on a page of a server's, each in a Chromium of its own."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from tests.servers import CHROMIUM

HERE = Path(__file__).parent
DEVICES = ("mobile", "desktop")  # a mid-range phone on 4G; a computer on a wire: both simulated, from what is observed
ATTEMPTS = 3  # a busy machine makes it miss the start of a page (NO_NAVSTART) or wait too long
LONGEST = 120  # seconds

Audited = dict[str, Any]


class Page(NamedTuple):
    name: str
    path: str
    login: dict[str, str] | None = None


class Failed(Exception):
    """Lighthouse could not say anything of a page; the message says why."""


def audit(origin: str, page: Page, device: str, tell: Callable[[str], None]) -> Audited:
    """What one run found: `scores`, `figures`, and what the page `lacks`. Raises Failed."""
    spec = {"chromium": CHROMIUM, "origin": origin, "path": page.path, "login": page.login, "device": device}
    problem = ""
    for _attempt in range(ATTEMPTS):
        try:
            return run(["node", str(HERE / "audit.mjs"), json.dumps(spec)])
        except Failed as error:
            problem = f"{page.name}, {device}: {error}"
            tell(problem)
    raise Failed(f"{ATTEMPTS} attempts, the last on {problem}")


def run(command: list[str], seconds: float = LONGEST) -> Audited:
    """What the command prints. Raises Failed."""
    node = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        found, said = node.communicate(timeout=seconds)
    except subprocess.TimeoutExpired as error:
        _end(node)
        raise Failed(f"it was not done within {seconds:.0f} s") from error
    if node.returncode:
        raise Failed(said.strip() or f"it ended with {node.returncode}")
    return json.loads(found)


def _end(node: subprocess.Popen[str]) -> None:
    """Asked to end, it ends its Chromium too; killed, it could not."""
    node.terminate()
    try:
        node.communicate(timeout=10)
    except subprocess.TimeoutExpired:
        node.kill()
        node.communicate()
