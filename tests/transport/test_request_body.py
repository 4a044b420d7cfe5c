import socket
from types import SimpleNamespace

import pytest

from messenger.transport import request_body
from messenger.transport.request_body import InvalidBody, RequestBody


@pytest.fixture
def pair():
    ours, theirs = socket.socketpair()
    with ours, theirs, ours.makefile("rb") as file:
        yield ours, theirs, file


@pytest.fixture
def slow_clock(monkeypatch):
    """Let 0.2 seconds pass between two looks of the module, and of no other, at the clock."""
    ticks = iter(n * 0.2 for n in range(100))
    monkeypatch.setattr(request_body, "time", SimpleNamespace(monotonic=ticks.__next__))


def body_of(pair, length, broken):
    return RequestBody(pair[2], pair[0], length, lambda: broken.append(True))


@pytest.mark.usefixtures("slow_clock")
def test_a_body_has_a_deadline_as_a_whole_and_not_for_each_piece(pair, monkeypatch):
    monkeypatch.setattr(request_body, "BODY_SECONDS", 0.5)
    broken = []
    body = body_of(pair, 100, broken)
    pair[1].sendall(b"abc")
    for _ in range(2):
        assert len(body.read(1)) == 1
    with pytest.raises(InvalidBody):
        body.read(1)
    assert broken


@pytest.mark.usefixtures("slow_clock")
def test_what_has_come_gives_time_for_more(pair, monkeypatch):
    monkeypatch.setattr(request_body, "BODY_SECONDS", 0.5)
    monkeypatch.setattr(request_body, "MIN_BYTES_PER_SECOND", 1)
    pair[1].sendall(b"a" * 50)
    body = body_of(pair, 50, [])
    assert b"".join(body.read(1) for _ in range(50)) == b"a" * 50


@pytest.mark.parametrize("sent", [b"", b"abc"])
def test_a_body_that_breaks_off_is_none(pair, sent):
    broken = []
    pair[1].sendall(sent)
    pair[1].shutdown(socket.SHUT_WR)
    with pytest.raises(InvalidBody):
        body_of(pair, 10, broken).read()
    assert broken


def test_it_reads_no_further_than_its_end(pair):
    pair[1].sendall(b"one\ntwo\nGET / HTTP/1.1")
    body = body_of(pair, 8, [])
    assert list(body) == [b"one\n", b"two\n"]
    assert body.read() == b""
    assert not body.has_more
    assert pair[2].read1(100) == b"GET / HTTP/1.1"


def test_what_is_too_much_to_discard_ends_the_connection(pair):
    broken = []
    body_of(pair, request_body.MAX_DISCARDED_BYTES + 1, broken).discard()
    assert broken


def test_what_is_left_is_discarded(pair):
    broken = []
    pair[1].sendall(b"a" * 30_000 + b"next")
    body_of(pair, 30_000, broken).discard()
    assert not broken
    assert pair[2].read1(100) == b"next"
