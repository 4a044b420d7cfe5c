"""Clients that disconnect within a head, as phones do: nobody is refused, so nothing is answered or counted."""

import socket
import struct
from collections.abc import Callable

import pytest
import requests

from tests.live.attacks import dial, heard_until_closed, statuses
from tests.live_server import LiveServer, wait_until

MODES = ("eventlet", "threading", "gevent")
TOKEN = "metrics-of-the-tests-0123456789abcdef"
GET = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n"
UNFINISHED = {
    "method": "GET",
    "request line": "GET /healthz HTTP/1.",
    "request line without LF": "GET /healthz HTTP/1.1\r",
    "empty line before": "\r\nGET /",
    "headers": GET,
    "header": f"{GET}X-One: a",
    "long request line": f"GET /{'a' * 9_000}",
    "long request line, headers": f"GET /{'a' * 9_000} HTTP/1.1\r\nHost: localhost\r\n",
    "another version": "GET /healthz HTTP/2.0\r\nHost: localhost\r\n",
    "long header": f"{GET}X-One: {'a' * 17_000}",
    "many headers": GET + "X-One: a\r\n" * 99,
}
RESET = struct.pack("ii", 1, 0)  # SO_LINGER: `close` sends RST


def refusals(server: LiveServer) -> dict[str, int]:
    """The counted refusals, by their labels."""
    answer = requests.get(f"{server.url}/metrics", headers={"Authorization": f"Bearer {TOKEN}"}, timeout=10)
    lines = [line for line in answer.text.splitlines() if line.startswith("messenger_refusals_total{")]
    return {name: int(float(value)) for name, _, value in (line.rpartition(" ") for line in lines) if float(value)}


@pytest.mark.parametrize("mode", MODES)
def test_who_disconnects_within_a_head_is_neither_answered_nor_counted(
    start_server: Callable[..., LiveServer], mode: str
) -> None:
    server = start_server(mode, METRICS_TOKEN=TOKEN)
    answers = {}
    for name, head in UNFINISHED.items():
        with dial(server, head.encode()) as wire:
            wire.shutdown(socket.SHUT_WR)
            answers[name] = heard_until_closed(wire)
        with dial(server, head.encode()) as wire:
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    assert {name: statuses(answer) for name, answer in answers.items() if answer} == {}
    with dial(server, b"GET /healthz HTTP/1.1\r\n\r\n") as wire:
        assert statuses(heard_until_closed(wire)) == [400]
    counted = wait_until(lambda: refusals(server))
    assert list(counted.values()) == [1], counted
    assert "Traceback" not in server.log.read_text()
