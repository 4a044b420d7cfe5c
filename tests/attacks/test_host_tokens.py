"""What a host application's tokens, its clock and its key server can do to us."""

import re
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt
import pytest
import requests
import socketio

from tests.conftest import SECRET
from tests.faults.conftest import IS_LONG
from tests.live.clients import Speaker
from tests.live_server import wait_until
from tests.personas import ADA
from tests.token_corpus import HOST_CLAIMS, RSA_KEY, STRANGERS_RSA_KEY, Issuer, jwks_of

MODES = ["eventlet", "gevent", "threading"] if IS_LONG else ["eventlet"]
TROUBLES = ["a slow head", "a slow body", "an endless body", "no keys", "a redirect"] if IS_LONG else ["a slow head"]


def me(server, token, timeout=30):
    return requests.get(f"{server.url}/auth/me", headers={"Authorization": f"Bearer {token}"}, timeout=timeout)


def named(kid, key=RSA_KEY, **claims):
    return Issuer("RS256", key, {**HOST_CLAIMS, **claims}, kid).sign()


class KeyServer:
    """A host's key server that answers, or from some moment on hangs in one of the ways in which servers do."""

    def __init__(self):
        self.kids, self.trouble, self.asked = {"k1": RSA_KEY}, None, 0
        self.released = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                outer.asked += 1
                with suppress(OSError):
                    outer.answer(self)

            def log_message(self, *_args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/jwks.json"

    def answer(self, request):
        if self.trouble == "silence":
            self.released.wait(60)
            return
        if self.trouble == "a slow head":
            self.drip(request, b"HTTP/1.1 200 OK\r\n" + b"X-Padding: yes\r\n" * 40)
            return
        request.send_response(302 if self.trouble == "a redirect" else 200)
        if self.trouble == "a redirect":
            request.send_header("Location", "http://127.0.0.1:9/")
        request.end_headers()
        if self.trouble == "a slow body":
            self.drip(request, b" " * 1_000)
        elif self.trouble == "an endless body":
            while not self.released.is_set():
                request.wfile.write(b" " * 65_536)
        elif self.trouble == "no keys":
            request.wfile.write(b"<html>maintenance</html>")
        else:
            request.wfile.write(jwks_of(self.kids))

    def drip(self, request, content):
        for byte in content:
            request.wfile.write(bytes([byte]))
            request.wfile.flush()
            if self.released.wait(0.2):
                return


@contextmanager
def key_server():
    keys = KeyServer()
    with keys.server:
        thread = threading.Thread(target=keys.server.serve_forever, args=(0.05,))
        thread.start()
        yield keys
        keys.released.set()
        keys.server.shutdown()
        thread.join()


@pytest.fixture
def keys():
    with key_server() as found:
        yield found


def test_a_host_s_secret_without_its_setting_makes_nobody_our_administrator(server):
    now = int(time.time())
    token = jwt.encode({"sub": str(ADA.id), "role": "student", "exp": now + 600}, SECRET, "HS256")
    answer = me(server, token)
    assert (answer.status_code, answer.json()["code"]) == (401, "token_invalid")
    assert "iss" in answer.json()["detail"]
    assert "JWT_ALGORITHM=HS256" in server.log.read_text()


@pytest.mark.parametrize("mode", MODES)
def test_made_up_kids_at_a_hanging_key_server_keep_nobody_with_a_known_key_waiting(start_server, keys, mode):
    server = start_server(mode, JWT_JWKS_URL=keys.url, JWT_AUDIENCE="messenger")
    assert me(server, named("k1")).status_code == 200
    keys.trouble = "silence"
    asked = keys.asked
    time.sleep(5.1)  # so long after a fetch an unknown kid begins no other
    with ThreadPoolExecutor(20) as pool:
        begun = time.monotonic()
        strangers = [pool.submit(me, server, named(f"made-up-{n}")) for n in range(20)]
        wait_until(lambda: keys.asked > asked)
        for n in range(5):  # another token each time: none is known by heart
            known = me(server, named("k1", sub=f"host-{n}"), timeout=2)
            assert known.status_code == 200
        assert time.monotonic() - begun < 4
        answers = [stranger.result() for stranger in strangers]
        assert time.monotonic() - begun < 7
    assert {(answer.status_code, answer.json()["code"]) for answer in answers} == {(503, "keys_unavailable")}
    assert all(answer.headers["Retry-After"] for answer in answers)
    assert keys.asked == asked + 1
    begun = time.monotonic()
    assert me(server, named("made-up-again")).json()["code"] == "keys_unavailable"
    assert time.monotonic() - begun < 1  # the failure is remembered
    assert "no answer within 5 s" in server.log.read_text()


@pytest.mark.parametrize("trouble", TROUBLES)
def test_no_answer_of_a_key_server_holds_a_request_longer_than_its_deadline(start_server, keys, trouble):
    keys.trouble = trouble
    server = start_server(JWT_JWKS_URL=keys.url, JWT_AUDIENCE="messenger")
    begun = time.monotonic()
    answer = me(server, named("k1"))
    assert (answer.status_code, answer.json()["code"]) == (503, "keys_unavailable")
    assert time.monotonic() - begun < 6
    with pytest.raises(socketio.exceptions.ConnectionError):
        (speaker := Speaker()).connect(server.url, {"token": named("k1")})
    assert speaker.refusal["data"]["code"] == "keys_unavailable"
    cookie = {"Cookie": f"messenger_access={named('k1')}"}
    page = requests.get(f"{server.url}/conversations", headers=cookie, timeout=30)
    assert page.status_code == 503
    assert "database" not in server.log.read_text()
    keys.trouble = None
    wait_until(lambda: me(server, named("k1")).status_code == 200)  # the failure is remembered for 5 s, and no longer


def test_a_new_key_is_taken_within_five_seconds_and_asked_for_once(start_server, keys):
    server = start_server(JWT_JWKS_URL=keys.url, JWT_AUDIENCE="messenger")
    assert me(server, named("k1")).status_code == 200
    keys.kids = {"k2": STRANGERS_RSA_KEY}
    assert me(server, named("k2", STRANGERS_RSA_KEY)).json()["code"] == "token_invalid"  # so soon: not asked again
    assert keys.asked == 1
    wait_until(lambda: me(server, named("k2", STRANGERS_RSA_KEY)).status_code == 200, 7)
    assert keys.asked == 2
    assert me(server, named("k1", sub="host-43")).json()["code"] == "token_invalid"  # withdrawn


def test_a_name_server_or_a_port_that_is_closed_is_no_trouble_of_the_database(start_server):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        server = start_server(JWT_JWKS_URL=f"http://127.0.0.1:{closed.getsockname()[1]}/")
        assert me(server, named("k1")).json()["code"] == "keys_unavailable"
    assert re.search("the keys at JWT_JWKS_URL cannot be fetched .*cause=.*REFUSED", server.log.read_text(), re.I)
