"""The libraries call what we override of them, or else our rules would no longer hold and nobody would notice."""

import select

import flask_socketio
import pytest

from messenger.transport.seams.socketio import SocketServer
from tests.conftest import heard, migrate, token_of
from tests.personas import SAM, TESS
from tests.servers import redis_url
from tests.waiting import eventually


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_flask_jwt_extended_lets_us_check_a_token(record_calls, app, client):
    called = record_calls("messenger.auth.seams.flask_jwt_extended")
    client.set_cookie("messenger_access", token_of(app, SAM))
    assert client.get("/conversations").status_code == 200
    assert called == {"JWTManager._decode_jwt_from_config"}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_jinja_asks_us_for_the_globals_of_a_template_that_is_pushed(record_calls, open_page, send):
    called = record_calls("messenger.ui.seams.jinja")
    page = open_page(TESS)
    called.clear()
    assert send(SAM, TESS).status_code == 201
    (change,) = eventually(lambda: heard(page, "page:changed"))
    assert "Bonjour" in change["html"]
    assert called == {"SharedGlobals.make_globals"}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_psycopg_waits_as_we_tell_it(record_calls, monkeypatch, app, send):
    from messenger.store.seams import psycopg

    waits = []

    def wait(fileno: int, events: int) -> int:
        waits.append(events)
        readable, writable, _ = select.select([fileno] * (events & 1), [fileno] * (events >> 1), [])
        return bool(readable) | bool(writable) << 1

    monkeypatch.setattr(psycopg.WatchedConnection, "wait_on_hub", None)  # put back at the end
    called = record_calls("messenger.store.seams.psycopg")
    assert send(SAM, TESS).status_code == 201
    assert called == {"WatchedConnection.wait"}
    psycopg.wait_on(wait)
    assert send(SAM, TESS).status_code == 201
    assert waits


def test_flask_migrate_writes_folders_down_as_we_do(record_calls, tmp_path):
    called = record_calls("messenger.extensions.seams.flask_migrate")
    migrate(f"sqlite:///{tmp_path}/empty.db")
    assert called == {"PathConfig.set_main_option"}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_flask_socketio_serves_with_our_server(record_calls, make_app):
    called = record_calls("messenger.extensions.seams.flask_socketio")
    app = make_app()
    assert called == {"SocketIO.init_app"}
    assert isinstance(app.extensions["socketio"].server, SocketServer)
    assert isinstance(app.extensions["socketio"].sockio_mw, flask_socketio._SocketIOMiddleware)


def test_redis_py_gives_us_the_socket_of_a_connection():
    from messenger.transport.seams.redis import open_connection

    connection, socket = open_connection(redis_url(), 2.0)
    socket.sendall(b"PING\r\n")
    assert socket.recv(100) == b"+PONG\r\n"
    connection.disconnect()
    assert socket.fileno() == -1
