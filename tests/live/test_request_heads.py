"""The heads of requests, by bare sockets: what is too much or broke off is not carried out, what is unusual is taken.

What readers might differ about stands in `tests/attacks/test_framing.py`.
"""

import socket
import time
from contextlib import suppress

import pytest

from tests.live.attacks import dial, heard_until_closed, statuses
from tests.personas import TESS

pytestmark = pytest.mark.parametrize("running_server", ["eventlet-sqlite"], indirect=True)  # whose reader is ours

REST_SECONDS = 33.0  # between the 30 that a body may stop and the 75 that a connection may rest
WORDS = "secret-words-of-somebody"
GOOD = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n"


def answers_to(server, *requests):
    """All that is answered until the server hangs up."""
    with dial(server) as wire:
        with suppress(ConnectionError):  # it need not take the whole
            wire.sendall("".join(requests).encode("latin-1"))
            wire.shutdown(socket.SHUT_WR)
        return heard_until_closed(wire)


@pytest.mark.parametrize(
    ("status", "request_"),
    [
        (431, f"{GOOD}X-One: {'a' * 17_000}\r\n\r\n"),
        (431, GOOD + f"X-One: {'a' * 8_000}\r\n" * 9 + "\r\n"),
        (431, GOOD + "X-One: a\r\n" * 101 + "\r\n"),
        (501, f"{GOOD}Transfer-Encoding: gzip\r\n\r\n"),
        (505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    ],
    ids=["long line", "long", "many", "coding", "version"],
)
def test_a_head_that_is_too_much_is_refused_with_its_own_status(live_server, status, request_):
    assert statuses(answers_to(live_server, request_, f"{GOOD}\r\n")) == [status]


def test_what_broke_off_in_the_middle_of_its_head_is_not_carried_out(live_server):
    head = f"POST /auth/logout HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {live_server.token(TESS)}\r\n"
    assert statuses(answers_to(live_server, head)) == []
    assert live_server.get(TESS, "/auth/me").status_code == 200


def test_one_connection_carries_requests_one_after_the_other_until_one_says_that_it_is_the_last(live_server):
    last = f"{GOOD}connection: Close\r\n\r\n"
    answers = answers_to(live_server, f"{GOOD}\r\n", f"{GOOD}Connection: keep-alive\r\n\r\n", last, f"{GOOD}\r\n")
    assert statuses(answers) == [200, 200, 200]


@pytest.mark.parametrize(("connection", "count"), [("", 1), ("Connection: Keep-Alive\r\n", 2)])
def test_of_http_1_0_a_connection_is_kept_when_asked_for(live_server, connection, count):
    request_ = f"GET /healthz HTTP/1.0\r\n{connection}\r\n"
    assert statuses(answers_to(live_server, request_, request_)) == [200] * count


@pytest.mark.parametrize("lines", ["Connection: TE, close", "Connection: TE\r\nConnection: close"])
def test_the_last_request_may_say_so_among_other_things(live_server, lines):
    assert statuses(answers_to(live_server, f"{GOOD}{lines}\r\n\r\n", f"{GOOD}\r\n")) == [200]


def test_an_empty_line_between_two_requests_is_passed_over(live_server):
    assert statuses(answers_to(live_server, f"{GOOD}\r\n", f"\r\n{GOOD}\r\n")) == [200, 200]


LONG = "a" * 5_000
JSON = "Content-Type: application/json"
CHUNKED = f"POST /auth/login HTTP/1.1\r\nHost: localhost\r\n{JSON}\r\nTransfer-Encoding: chunked\r\n\r\n"
BODIES = {
    "no number": ("5\r\nhello\r\n", f"{WORDS}\r\n"),
    "a size below zero": ("-1\r\n", WORDS),
    "a size with a prefix": (f"0x5\r\nhello\r\n{WORDS}\r\n",),
    "more than its size": (f"2\r\n{{}}{WORDS}\r\n0\r\n\r\n",),
    "a long size": (f"2;{LONG}", LONG),
    "a long trailer": ("2\r\n{}\r\n0\r\n", f"X-One: {LONG}\r\n\r\n"),
    "broken off": ("5\r\nhel",),
}


@pytest.mark.parametrize("pieces", BODIES.values(), ids=BODIES)
def test_a_chunked_body_that_goes_wrong_is_refused_and_quoted_nowhere(live_server, pieces):
    before = len(live_server.log.read_text())
    with dial(live_server, CHUNKED.encode()) as wire:
        with suppress(OSError):  # it may be cut in the middle
            for piece in pieces:
                wire.sendall(piece.encode())
                time.sleep(0.1)  # a packet of its own
            wire.shutdown(socket.SHUT_WR)
        heard = heard_until_closed(wire)
    assert all(400 <= status < 500 for status in statuses(heard))
    log = live_server.log.read_text()[before:]
    assert WORDS not in log
    assert not any(line and not line.startswith(("{", "20")) for line in log.splitlines()), log


def test_a_connection_that_is_kept_may_rest_longer_than_a_body(live_server):
    with dial(live_server, f"{GOOD}\r\n".encode()) as wire:
        assert b" 200 " in wire.recv(65_536)
        wire.settimeout(REST_SECONDS)
        with pytest.raises(TimeoutError):
            wire.recv(1)
        wire.sendall(f"{GOOD}\r\n".encode())
        assert b" 200 " in wire.recv(65_536)


def test_what_is_unusual_and_clear_is_taken(live_server):
    lines = [
        "GET /healthz?%C3%A9=1 HTTP/1.1",
        "HOST:localhost",
        "X-Empty:",
        "X-One:\t a é \t",
        "X-One: c",
        "X_Two: d",
        "",
        "",
    ]
    usual = "\r\n".join(lines)
    assert statuses(answers_to(live_server, usual)) == [200]


def test_a_path_cannot_begin_like_another_host(live_server):
    answers = answers_to(live_server, "GET //evil.example/.. HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert statuses(answers) == [404]
    assert b"//evil" not in answers
