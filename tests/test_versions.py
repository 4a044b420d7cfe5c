"""Libraries are not older than the versions that closed known holes: in the ranges, in the locks, and as installed."""

import configparser
import re
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parent.parent
FLOORS = {
    "python-engineio": "4.13.2",
    "python-socketio": "5.16.2",
    "eventlet": "0.40.3",
    "PyJWT": "2.15",
    "Werkzeug": "3.1.6",
}
VENDOR = ROOT / "messenger" / "static" / "vendor"


def just_below(floor: str) -> Version:
    *parts, last = [int(part) for part in floor.split(".")]
    return Version(".".join(map(str, [*parts, last - 1, 99_999])))


@pytest.mark.parametrize("name", FLOORS)
def test_what_is_installed_is_new_enough(name):
    assert Version(version(name)) >= Version(FLOORS[name])


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
@pytest.mark.parametrize("name", FLOORS)
def test_the_locks_pin_what_is_new_enough(lock, name):
    pins = dict(re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==(\S+)", (ROOT / lock).read_text(), re.MULTILINE))
    pinned = {canonicalize_name(pin): Version(number) for pin, number in pins.items()}
    assert pinned[canonicalize_name(name)] >= Version(FLOORS[name])


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_the_locks_pin_each_file_by_its_hash(lock):
    pins = re.findall(r"^[\w.-]+==.*?(?=^\w|\Z)", (ROOT / lock).read_text(), re.MULTILINE | re.DOTALL)
    assert len(pins) > 40
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []


@pytest.mark.parametrize("file", ["Makefile", "docs/operate.md", "docs/fr/installer.md"])
def test_nothing_is_installed_without_its_hash(file):
    installs = re.findall(r"install.* -r requirements.*", (ROOT / file).read_text())
    assert installs
    assert [line for line in installs if "--require-hashes" not in line] == []


@pytest.mark.parametrize("name", FLOORS)
def test_the_ranges_admit_nothing_older(name):
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg")
    wanted = [Requirement(line) for line in setup["options"]["install_requires"].split("\n") if line]
    (range_,) = (
        requirement.specifier
        for requirement in wanted
        if canonicalize_name(requirement.name) == canonicalize_name(name)
    )
    assert just_below(FLOORS[name]) not in range_
    assert Version(version(name)) in range_


def test_the_client_in_the_pages_bounds_the_attachments_of_a_packet():
    """What socket.io-parser 4.2.7 mended; it came with socket.io-client 4.8.4, whose bundle does not name it."""
    versions = (VENDOR / "VERSIONS.txt").read_text()
    (client,) = re.findall(r"name +socket\.io-client\nversion +(\S+)", versions)
    assert Version(client) >= Version("4.8.4")
    bundle = (VENDOR / "socket.io.min.js").read_text()
    assert f"Socket.IO v{client}" in bundle[:100]
    assert "too many attachments" in bundle
