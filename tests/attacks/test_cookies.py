"""What other applications on the same host leave in a browser, and what it then sends us."""

import socket
from collections.abc import Callable

import pytest

from tests.live.attacks import dial
from tests.live_server import LiveServer

MODES = ("eventlet", "threading", "gevent")
BROWSER = "GET /login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*\r\nConnection: close\r\n"
PROGRAM = "GET /auth/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"


def answer_to(server: LiveServer, head: str) -> str:
    """All that is answered until the server hangs up; a reset that swallows the answer fails."""
    heard = b""
    with dial(server, head.encode()) as wire:
        while data := wire.recv(65_536):
            heard += data
    return heard.decode()


@pytest.mark.parametrize("mode", MODES)
def test_sixteen_kilobytes_of_cookies_are_taken(start_server: Callable[..., LiveServer], mode: str) -> None:
    head = f"{BROWSER}Cookie: other={'a' * (16_384 - len('other='))}\r\n\r\n"
    assert answer_to(start_server(mode), head).startswith("HTTP/1.1 200 ")


@pytest.mark.parametrize("size", [17_000, 64_000, 200_000])
def test_a_browser_with_more_gets_a_page_that_says_what_to_do(server: LiveServer, size: int) -> None:
    answer = answer_to(server, f"{BROWSER}Cookie: other={'a' * size}\r\n\r\n")
    head, _, page = answer.partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 431 ")
    assert "Effacez les cookies" in page
    assert "Delete this site’s cookies" in page
    assert f"Content-Length: {len(page.encode())}" in head


def test_a_program_with_more_gets_a_problem(server: LiveServer) -> None:
    head, _, body = answer_to(server, f"{PROGRAM}X-One: {'a' * 17_000}\r\n\r\n").partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 431 ")
    assert "application/problem+json" in head
    assert '"code": "headers_too_large"' in body


def test_nothing_behind_an_oversized_head_is_carried_out(server: LiveServer) -> None:
    answer = answer_to(server, f"{PROGRAM}X-One: {'a' * 17_000}\r\n\r\n{BROWSER}\r\n")
    assert answer.count("HTTP/1.1 ") == 1


def test_a_head_without_end_is_not_read_for_ever(server: LiveServer) -> None:
    with dial(server, PROGRAM.encode()) as wire, pytest.raises(ConnectionError):
        _send_headers(wire, 1_000)


def _send_headers(wire: socket.socket, count: int) -> None:
    for _ in range(count):
        wire.sendall(b"X-One: " + b"a" * 65_536 + b"\r\n")
