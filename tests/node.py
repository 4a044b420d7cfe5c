"""Node packages for the tests that need them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.servers import absent

PACKAGE = "socket.io-client@4.8"


@pytest.fixture(scope="session")
def node_modules(request: pytest.FixtureRequest) -> Path:
    """Where the official client is: installed once, kept in pytest's cache."""
    if not (shutil.which("node") and shutil.which("npm")) or node_version() < 18:
        absent("Node 18 with npm")
    assert request.config.cache is not None
    folder = request.config.cache.mkdir("socket.io-client")
    modules = folder / "node_modules"
    if not (modules / "socket.io-client").exists():
        command = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), PACKAGE]
        if subprocess.run(command, capture_output=True, timeout=100).returncode:
            absent("the npm registry")
    return modules


def node_version() -> int:
    said = subprocess.run(["node", "--version"], capture_output=True, text=True, timeout=10).stdout
    return int(said.lstrip("v").partition(".")[0])
