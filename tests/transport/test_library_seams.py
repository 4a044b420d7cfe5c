"""What we override of libraries although nobody promised that it stays: it is there, as we know it, and is called."""

import configparser
import inspect
import threading
from contextlib import contextmanager
from pathlib import Path

import eventlet.wsgi
import flask_migrate
import flask_socketio
import gevent.pywsgi
import pytest
import requests
import werkzeug.serving
from packaging.requirements import Requirement
from packaging.version import Version

from messenger.config.settings import BODY_LIMIT
from messenger.extensions.seams.flask_migrate import PathConfig
from messenger.extensions.seams.flask_socketio import SocketIO
from messenger.ops.serve import LISTENERS
from messenger.transport import handlers, http
from messenger.transport.engine import BoundedSocket
from messenger.transport.hub_engine import HubSocket
from messenger.transport.protocol import EventletProtocol
from messenger.transport.seams.socketio import EngineServer, SocketServer
from messenger.transport.threaded_websocket import BoundedWebSocket
from tests.conftest import token_of
from tests.live.clients import POLLING, WEBSOCKET, ClientInOrder
from tests.personas import SAM, TESS
from tests.waiting import eventually

ROOT = Path(__file__).parents[2]
OVERRIDDEN = {
    "python-socketio", "python-engineio", "Flask-SocketIO", "Flask-Migrate", "eventlet", "gevent", "Werkzeug",
    "simple-websocket", "psycopg", "redis",
}  # fmt: skip

GeventHandler = handlers.gevent_handler(http.Deadlines())
WerkzeugHandler = handlers.werkzeug_handler(http.Deadlines())
CLASSES = [
    EngineServer, SocketServer, BoundedSocket, HubSocket, BoundedWebSocket, EventletProtocol, GeventHandler,
    WerkzeugHandler, PathConfig,
]  # fmt: skip
CALLED_IN_ONE_PROCESS = [EngineServer, SocketServer, BoundedSocket, BoundedWebSocket]


def overrides(cls):
    """Each method of ours in `cls` and its mixins that a library's class has too: (name, ours, the library's)."""
    ours = [base for base in cls.__mro__ if base.__module__.startswith("messenger.")]
    for base in ours:
        for name, method in vars(base).items():
            theirs = next((vars(b)[name] for b in cls.__mro__ if b not in (*ours, object) and name in vars(b)), None)
            if name != "__init__" and inspect.isfunction(method) and inspect.isfunction(theirs):
                yield name, method, theirs


def test_the_minor_version_of_what_is_overridden_is_pinned():
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg")
    lines = config["options"]["install_requires"].splitlines()
    lines += [line for extra in config["options.extras_require"].values() for line in extra.splitlines()]
    ranges = {each.name: each.specifier for each in map(Requirement, filter(None, lines))}
    for name in OVERRIDDEN:
        (pin,) = ranges[name]
        assert (pin.operator, len(Version(pin.version).release)) == ("~=", 3), name


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_the_libraries_methods_take_what_ours_take(cls):
    found = list(overrides(cls))
    assert found
    for name, ours, theirs in found:
        given = [each.name for each in inspect.signature(theirs).parameters.values() if each.kind < each.VAR_POSITIONAL]
        bound = inspect.signature(ours)
        if any(each.kind is each.VAR_KEYWORD for each in bound.parameters.values()):
            continue
        assert list(bound.parameters) == given, name


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (flask_socketio, "_SocketIOMiddleware"),
        (flask_migrate, "Config"),
        (eventlet.wsgi, "WSGI_LOCAL"),
        (eventlet.wsgi.HttpProtocol, "_read_request_line"),
        (gevent.pywsgi.WSGIHandler, "process_result"),
        (gevent.pywsgi.WSGIHandler, "read_requestline"),
        (werkzeug.serving.WSGIRequestHandler, "make_environ"),
    ],
)
def test_what_is_used_by_name_is_there(owner, name):
    assert hasattr(owner, name)


def test_the_extension_is_the_librarys_and_flask_migrate_asks_for_our_config():
    assert issubclass(SocketIO, flask_socketio.SocketIO)
    assert flask_migrate.Config is PathConfig


@pytest.fixture
def called(monkeypatch):
    """The names of our overrides, as soon as they are called."""
    names = set()

    def record(cls, name, method):
        def recorded(*args, **kwargs):
            names.add(f"{cls.__name__}.{name}")
            return method(*args, **kwargs)

        monkeypatch.setattr(cls, name, recorded)

    for cls in CALLED_IN_ONE_PROCESS:
        for name, method, _theirs in overrides(cls):
            record(cls, name, method)
    return names


@pytest.fixture
def app(called, make_app):
    return make_app(ASYNC_MODE="threading")


@pytest.fixture
def url(app):
    """A server in this process, with threads."""
    listener = LISTENERS["threading"](app, "127.0.0.1", 0)
    server = threading.Thread(target=listener.serve, daemon=True)
    server.start()
    yield f"http://127.0.0.1:{listener.port}"
    app.extensions["socketio_server"].shutdown()
    listener.close()
    server.join(10)


@contextmanager
def connected(url, token, transports):
    client = ClientInOrder(handle_sigint=False, reconnection=False)
    client.connect(url, auth={"token": token}, transports=transports)
    try:
        yield client
    finally:
        client.disconnect()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_libraries_call_each_of_our_overrides(app, called, url):
    connections = app.extensions["socketio_server"].eio
    connections.ping_timeout = connections.pings._seconds = 1  # the library looks at all connections within that
    token, body = token_of(app, SAM), {"receiverId": TESS.id, "content": "bonjour"}
    with connected(url, token, [*POLLING, *WEBSOCKET]) as moving, connected(url, token, POLLING) as polling:
        assert moving.call("message:send", body, timeout=20)["ok"]
        assert polling.call("message:send", body, timeout=20)["ok"]
        assert polling.call("typing", "x" * (BODY_LIMIT + 1), timeout=20)["error"]["code"] == "too_large"
        connections.sockets[polling.eio.sid].schedule_ping()
        another, poll = {"Authorization": "Bearer another"}, f"{url}/socket.io/?EIO=4&transport=polling"
        assert requests.get(f"{poll}&sid={polling.eio.sid}", headers=another, timeout=20).status_code == 400
        assert requests.get(f"{url}/socket.io/?EIO=3&transport=polling", timeout=20).status_code == 400
        eventually(lambda: "BoundedSocket.check_ping_timeout" in called)
    expected = {f"{cls.__name__}.{name}" for cls in CALLED_IN_ONE_PROCESS for name, *_ in overrides(cls)}
    assert expected <= called
