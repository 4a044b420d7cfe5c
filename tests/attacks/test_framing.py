"""Where a request ends: what readers of HTTP might differ about is refused, and the connection closed, in each mode."""

import json
import socket
import time
from contextlib import suppress

import pytest

from tests.live.attacks import UPGRADE, dial, heard_until_closed, statuses

GET = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n"
POST = "POST /auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
SMUGGLED = "GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n"  # whose answer nobody could mistake
CHUNKED = f"{POST}Transfer-Encoding: chunked\r\n\r\n"
BODY = '{"email": "a", "password": "b"}'
SIZE = f"{len(BODY):x}"
UPGRADING = UPGRADE.removesuffix("\r\n")

BAD_HEADS = {
    "no version": "GET /healthz\r\n\r\n",
    "another protocol": "GET /healthz SMTP/1.1\r\n\r\n",
    "no host": "GET /healthz HTTP/1.1\r\n\r\n",
    "two hosts": f"{GET}Host: elsewhere\r\n\r\n",
    "a host with a path": "GET /healthz HTTP/1.1\r\nHost: a/b\r\n\r\n",
    "words too many": "GET /healthz x HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "a method with a colon": "G:T /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "lines that end in LF": "GET /healthz HTTP/1.1\nHost: localhost\n\n",
    "a header that ends in LF": f"{GET}X-One: a\n\r\n",
    "an end in LF": f"{GET}\n",
    "a line that ends in CR": f"{GET}X-One: a\r\r\n\r\n",
    "a header without a colon": f"{GET}nothing\r\n\r\n",
    "a header without a name": f"{GET}: nothing\r\n\r\n",
    "a space before the colon": f"{GET}Content-Length : 3\r\n\r\nabc",
    "a folded header": f"{GET}X-One: a\r\n b\r\n\r\n",
    "a folded first header": "GET /healthz HTTP/1.1\r\n X-One: a\r\nHost: localhost\r\n\r\n",
    "a carriage return within": f"{GET}X-One: a\rb\r\n\r\n",
    "a zero byte within": f"{GET}X-One: a\0b\r\n\r\n",
    "two lengths": f"{POST}Content-Length: 3\r\ncontent-length: 4\r\n\r\nabc",
    "the same length twice": f"{POST}Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc",
    "a list of lengths": f"{POST}Content-Length: 3, 3\r\n\r\nabc",
    "an empty length": f"{POST}Content-Length: \r\n\r\n",
    "a length with a plus": f"{POST}Content-Length: +3\r\n\r\nabc",
    "a length with a minus": f"{POST}Content-Length: -3\r\n\r\nabc",
    "a length in hexadecimal": f"{POST}Content-Length: 0x3\r\n\r\nabc",
    "a length of a program's": f"{POST}Content-Length: 0_3\r\n\r\nabc",
    "a length beyond all machines": f"{POST}Content-Length: 99999999999999999999\r\n\r\nabc",
    "a length and chunks": f"{POST}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks and a length": f"{POST}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
    "chunks twice": f"{POST}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks, and something after": f"{POST}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "chunks of 1.0": "POST /healthz HTTP/1.0\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a vertical tab before chunked": f"{POST}Transfer-Encoding: \vchunked\r\n\r\n0\r\n\r\n",
    "a coding that is none": f"{POST}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "a coding that we do not know": f"{POST}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "another version": "GET /healthz HTTP/2.0\r\nHost: localhost\r\n\r\n",
    "HTTP/2 itself": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "an empty line in LF before": f"\n{GET}\r\n",
    "a carriage return before": f"\r{GET}\r\n",
    "a blank before": f" {GET}\r\n",
    "empty lines without end": "\r\n" * 100 + f"{GET}\r\n",
    "an address without a slash": "GET healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "an address with a fragment": "GET /healthz#a HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "an asterisk": "GET * HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "a tunnel": "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost:443\r\n\r\n",
    "an address of another host": "GET http://elsewhere/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "an address with a name and a password": "GET http://a:b@localhost/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "an address with half an IPv6 address": "GET http://[::1/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "an address of another protocol": "GET ftp://localhost/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "an upgrade with a length": f"{UPGRADING}Content-Length: 3\r\n\r\nabc",
    "an upgrade that waits for no answer": UPGRADE,
    "an upgrade with chunks": f"{UPGRADING}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "an upgrade among others with a length": f"{UPGRADING}Upgrade: h2c\r\nContent-Length: 3\r\n\r\nabc",
}
BAD_BODIES = {
    "a chunk extension without end": f"{SIZE};{'a' * 1_025}\r\n{BODY}\r\n0\r\n\r\n",
    "a chunk extension of control characters": f"{SIZE};\x01\r\n{BODY}\r\n0\r\n\r\n",
    "letters where the line ends": f"{SIZE}\r\n{BODY}ff",
    "a header where the line ends": f"{SIZE}\r\n{BODY}a:b\r\n0\r\n\r\n",
    "LF where the line ends": f"{SIZE}\r\n{BODY}\n0\r\n\r\n",
    "LF after the size": f"{SIZE}\n{BODY}\r\n0\r\n\r\n",
    "no size": f"\r\n{BODY}\r\n0\r\n\r\n",
    "a size below zero": f"-{SIZE}\r\n{BODY}\r\n0\r\n\r\n",
    "a size with a plus": f"+{SIZE}\r\n{BODY}\r\n0\r\n\r\n",
    "a size with a prefix": f"0x{SIZE}\r\n{BODY}\r\n0\r\n\r\n",
    "a size with a space before": f" {SIZE}\r\n{BODY}\r\n0\r\n\r\n",
    "a size that overflows": f"1{'0' * 15}{SIZE}\r\n{BODY}\r\n0\r\n\r\n",
    "more than its size": f"2\r\n{BODY}\r\n0\r\n\r\n",
    "a trailer without a colon": f"{SIZE}\r\n{BODY}\r\n0\r\nnothing\r\n\r\n",
    "a folded trailer": f"{SIZE}\r\n{BODY}\r\n0\r\nA: b\r\n c\r\n\r\n",
    "a trailer that ends in LF": f"{SIZE}\r\n{BODY}\r\n0\r\nA: b\n\r\n",
    "a long trailer": f"{SIZE}\r\n{BODY}\r\n0\r\nA: {'b' * 1_025}\r\n\r\n",
    "many trailers": f"{SIZE}\r\n{BODY}\r\n0\r\n" + "A: b\r\n" * 17 + "\r\n",
}
GOOD = {
    "a length": f"{POST}Content-Length: {len(BODY)}\r\n\r\n{BODY}",
    "a chunk": f"{CHUNKED}{SIZE}\r\n{BODY}\r\n0\r\n\r\n",
    "chunks": f"{CHUNKED}1\r\n{BODY[0]}\r\n{len(BODY) - 1:X}\r\n{BODY[1:]}\r\n000\r\n\r\n",
    "an extension and trailers": f'{CHUNKED}{SIZE};a=b ; c="d"\r\n{BODY}\r\n0;e\r\nX-One: a\r\nX-Two:\r\n\r\n',
}


def answers_to(server, text, pause=0.0):
    """All that is answered until the server hangs up, which it does although we do not."""
    with dial(server) as wire:
        with suppress(ConnectionError):  # it need not take the whole
            for piece in text.split("|") if pause else [text]:
                wire.sendall(piece.encode("latin-1"))
                time.sleep(pause)
        return heard_until_closed(wire)


@pytest.mark.parametrize("head", BAD_HEADS.values(), ids=BAD_HEADS)
def test_a_head_that_readers_differ_about_closes_the_connection(server_of_each_mode, head):
    answers = answers_to(server_of_each_mode, head + SMUGGLED)
    assert statuses(answers) in ([400], [501], [505])
    assert b"openapi" not in answers


def test_a_refused_head_gets_a_problem_in_the_language_of_the_client(server_of_each_mode):
    answer = answers_to(server_of_each_mode, f"{GET}Host: elsewhere\r\nAccept-Language: en\r\n\r\n")
    problem = json.loads(answer.partition(b"\r\n\r\n")[2])
    assert (problem["code"], problem["title"]) == ("bad_request", "Request refused")


LONG_ADDRESS = "/healthz?" + "a" * 40_000
BIG_COOKIE = f"Cookie: a={'b' * 20_000}; messenger_locale={{}}; c={'d' * 9_000}\r\n"
REFUSED_UNREAD = {
    "414": (414, GET.replace("/healthz", LONG_ADDRESS)),
    "414 of a line just too long": (414, GET.replace("/healthz", "/healthz?" + "a" * 8_060)),
    "505": (505, GET.replace("HTTP/1.1", "HTTP/2.0")),
    "431": (431, f"{GET}X-One: {'a' * 17_000}\r\n"),
    "431 of many": (431, GET + "X-One: a\r\n" * 120),
}
TITLES = {"en": {"Request refused", "Headers too large"}, "fr": {"Requête refusée", "En-têtes trop volumineux"}}


@pytest.mark.parametrize(("status", "head"), REFUSED_UNREAD.values(), ids=REFUSED_UNREAD)
@pytest.mark.parametrize(
    ("language", "headers"),
    [
        ("en", "Accept-Language: en\r\n"),
        ("en", f"{BIG_COOKIE.format('en')}Accept-Language: fr\r\n"),
        ("fr", f"Accept-Language: en\r\n{BIG_COOKIE.format('fr')}"),
    ],
    ids=["browser's", "chosen", "chosen last"],
)
def test_what_follows_the_fault_decides_on_the_form_and_the_language(
    server_of_each_mode, status, head, language, headers
):
    answer = answers_to(server_of_each_mode, f"{head}{headers}\r\n{SMUGGLED}")
    assert statuses(answer) == [status]
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["title"] in TITLES[language]
    answer = answers_to(server_of_each_mode, f"{head}{headers}ACCEPT: text/html,*/*\r\n\r\n{SMUGGLED}")
    assert statuses(answer) == [status]
    assert f'<html lang="{language}"'.encode() in answer


@pytest.mark.parametrize("door", ["/auth/login", "/healthz", "/auth/logout"])
@pytest.mark.parametrize("body", BAD_BODIES.values(), ids=BAD_BODIES)
def test_chunks_that_go_wrong_close_the_connection(server_of_each_mode, body, door):
    answers = answers_to(server_of_each_mode, CHUNKED.replace("/auth/login", door) + body + SMUGGLED)
    (status,) = statuses(answers)
    assert 400 <= status < 500
    assert b"openapi" not in answers


@pytest.mark.parametrize("request_", GOOD.values(), ids=GOOD)
def test_a_body_that_is_in_order_is_read_and_what_follows_is_answered(server_of_each_mode, request_):
    last = GET + "Connection: close\r\n\r\n"
    kept = [] if server_of_each_mode.async_mode == "threading" else [200]  # werkzeug keeps no connection
    assert statuses(answers_to(server_of_each_mode, request_ + last)) == [401, *kept]


@pytest.mark.parametrize("count", [1, 2, 8])
def test_empty_lines_before_a_request_are_passed_over(server_of_each_mode, count):
    assert statuses(answers_to(server_of_each_mode, "\r\n" * count + f"{GET}Connection: close\r\n\r\n")) == [200]


@pytest.mark.parametrize("before", ["", "\r\n"])
def test_an_address_that_is_too_long_is_refused_as_such(server_of_each_mode, before):
    address = "/healthz?" + "a" * 40_000
    long = before + GET.replace("/healthz", address) + "\r\n"
    assert statuses(answers_to(server_of_each_mode, long + SMUGGLED)) == [414]


def test_who_sends_empty_lines_alone_is_told_nothing(server_of_each_mode):
    with dial(server_of_each_mode, b"\r\n\r\n") as wire:
        wire.shutdown(socket.SHUT_WR)
        assert wire.recv(65_536) == b""


def test_a_request_that_asks_for_another_protocol_than_websocket_keeps_its_body(server_of_each_mode):
    wishes = "Connection: close, Upgrade\r\nUpgrade: h2c\r\n"
    assert statuses(answers_to(server_of_each_mode, f"{POST}{wishes}Content-Length: {len(BODY)}\r\n\r\n{BODY}")) == [
        401
    ]


def test_an_upgrade_that_says_that_it_has_no_body_is_taken(server_of_each_mode):
    with dial(server_of_each_mode, f"{UPGRADING}Content-Length: 0\r\n\r\n".encode()) as wire:
        assert b" 101 " in wire.recv(65_536)


@pytest.mark.parametrize("address", ["http://localhost/healthz", "HTTPS://LOCALHOST/healthz?a=b", "/healthz"])
def test_an_address_may_name_the_host_that_is_asked(server_of_each_mode, address):
    request_ = f"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    assert statuses(answers_to(server_of_each_mode, request_)) == [200]


@pytest.mark.parametrize(
    "head",
    [
        f"{GET}Connection: close\r\nExpect: 100-continue\r\n\r\n",
        f"{GET}Connection: close\r\nExpect: 100-continue\r\nContent-Length: 0\r\n\r\n",
        "GET /healthz HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nab",
    ],
    ids=["no body", "an empty body", "HTTP/1.0"],
)
def test_who_has_nothing_to_wait_for_is_not_told_to_go_on(server_of_each_mode, head):
    assert statuses(answers_to(server_of_each_mode, head)) == [200]


def test_a_body_in_many_pieces_is_one_body(server_of_each_mode):
    pieces = "|".join([CHUNKED, SIZE[0], SIZE[1:] + "\r", "\n", BODY[:5], BODY[5:], "\r", "\n0\r\n", "\r\n"])
    close = pieces.replace("Host: localhost", "Host: localhost\r\nConnection: close")
    assert statuses(answers_to(server_of_each_mode, close, 0.02)) == [401]


def test_who_waits_to_be_told_to_go_on_is_told_so_once(server_of_each_mode):
    head = f"{POST}Connection: close\r\nExpect: 100-continue\r\nContent-Length: {len(BODY)}\r\n\r\n"
    with dial(server_of_each_mode, head.encode()) as wire:
        heard = wire.recv(65_536)
        assert heard.startswith(b"HTTP/1.1 100 ")
        wire.sendall(BODY.encode())
        heard += heard_until_closed(wire)
    assert statuses(heard) == [100, 401]
