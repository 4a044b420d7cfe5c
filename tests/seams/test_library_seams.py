"""What we override of libraries although nobody promised that it stays: it is there, and as we know it."""

import ast
import configparser
import inspect
import re
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

import engineio
import pytest
import socketio
from engineio.payload import Payload
from packaging.requirements import Requirement
from packaging.version import Version

from messenger.transport.seams.engineio import LIBRARY_SOCKET, MAX_PACKETS_PER_POST
from tests.seams.overrides import NAMES, STAND_INS, overrides, stand_ins, written_for

ROOT = Path(__file__).parents[2]
SEAMS = [pytest.param(import_module(name), id=name.removeprefix("messenger.")) for name in NAMES]
# What is used by name, or put into another's place, without a class of ours that says so.
USED_BY_NAME = [
    ("flask_socketio", "_SocketIOMiddleware"),
    ("flask_migrate", "Config"),
    ("eventlet.wsgi", "WSGI_LOCAL"),
    ("eventlet.hubs.hub", "BaseHub.squelch_exception"),
    ("eventlet.hubs.hub", "BaseHub.squelch_timer_exception"),
    ("eventlet.hubs.hub", "BaseHub.remove_descriptor"),
    ("eventlet.wsgi", "Input.should_send_hundred_continue"),
    ("gevent.hub", "Hub.print_exception"),
    ("gevent.pywsgi", "Input._discard"),
]


def requirements() -> dict[str, Requirement]:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg")
    lines = config["options"]["install_requires"].splitlines()
    lines += [line for extra in config["options.extras_require"].values() for line in extra.splitlines()]
    return {each.name.lower(): each for each in map(Requirement, filter(None, lines))}


@pytest.mark.parametrize("seam", SEAMS)
def test_the_minor_version_that_a_seam_was_written_for_is_pinned_and_here(seam):
    name, minor = written_for(seam)
    (pin,) = requirements()[name.lower()].specifier
    assert pin.operator == "~="
    assert len(Version(pin.version).release) == 3
    assert f"{Version(pin.version).major}.{Version(pin.version).minor}" == minor
    assert Version(version(name)) in requirements()[name.lower()].specifier


def test_a_library_has_one_seam():
    written = [written_for(import_module(name))[0] for name in NAMES]
    assert len(set(written)) == len(written) > 5


@pytest.mark.parametrize("seam", SEAMS)
def test_the_libraries_methods_take_what_ours_take(seam):
    for override in overrides(seam):
        ours, takes_more = parameters(override.ours)
        theirs, takes_any = parameters(override.theirs)
        known = ours[: len(theirs)] if takes_any else ours
        assert takes_more or known == theirs, str(override)


def parameters(function: Any) -> tuple[list[str], bool]:
    """The names of its parameters, and whether it takes others by name."""
    found = inspect.signature(function).parameters.values()
    names = [each.name for each in found if each.kind < each.VAR_POSITIONAL]
    return names, any(each.kind is each.VAR_KEYWORD for each in found)


@pytest.mark.parametrize(("module", "path"), USED_BY_NAME)
def test_what_is_used_by_name_is_there(module, path):
    found = import_module(module)
    for name in path.split("."):
        found = getattr(found, name)


def test_what_stands_in_for_the_libraries_is_there():
    for seam in map(import_module, NAMES):
        assert len(list(stand_ins(seam))) == len(STAND_INS.get(seam.__name__.rpartition(".")[2], ()))


@pytest.mark.parametrize("seam", SEAMS)
def test_the_private_names_that_a_seam_reads_are_the_librarys_or_ours(seam):
    tree = ast.parse(inspect.getsource(seam))
    nodes = list(ast.walk(tree))
    ours = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    ours |= {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
    private = {node.attr for node in nodes if isinstance(node, ast.Attribute) and re.match(r"_(?!_)", node.attr)}
    theirs = "".join(map(inspect.getsource, foreign_modules(seam)))
    assert [name for name in private - ours if not re.search(rf"\b{name}\b", theirs)] == []


def foreign_modules(seam: ModuleType) -> set[ModuleType]:
    """The modules of what a seam's classes extend and of what it has imported, but for the standard library's."""
    classes = [each for each in vars(seam).values() if inspect.isclass(each)]
    names = {base.__module__ for cls in classes for base in cls.__mro__}
    names |= {each.__name__ for each in vars(seam).values() if inspect.ismodule(each)}
    roots = {"messenger", *sys.stdlib_module_names}
    return {sys.modules[name] for name in names if name.partition(".")[0] not in roots and has_source(name)}


def has_source(name: str) -> bool:
    return (getattr(sys.modules[name], "__file__", None) or "").endswith(".py")


def test_a_connection_of_engineios_has_what_ours_read_of_it():
    server = engineio.Server(async_mode="threading")
    connection = LIBRARY_SOCKET(server, "1-a")
    for name in ("queue", "last_ping", "connected", "upgrading", "upgraded", "closing", "closed", "sid", "server"):
        assert hasattr(connection, name), name
    for name in ("sockets", "ping_interval", "ping_timeout", "reason", "logger", "start_background_task", "_async"):
        assert hasattr(server, name), name
    assert engineio.socket.Socket is not LIBRARY_SOCKET
    assert Payload.max_decode_packets == MAX_PACKETS_PER_POST


def test_a_manager_of_python_socketios_has_what_ours_read_of_it():
    manager = socketio.Manager()
    for name in ("rooms", "callbacks", "pending_connect", "pending_disconnect"):
        assert hasattr(manager, name), name
