"""Bodies that never end: each has a deadline as a whole, at every door; an honest slow client is in time."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier

import pytest

from tests.attacks import test_authority
from tests.faults.conftest import IS_LONG
from tests.live.attacks import dial, resident_megabytes
from tests.live.clients import RawPolling
from tests.personas import SAM

MODES = ["eventlet", "threading", "gevent"] if IS_LONG else ["eventlet"]
UPLOAD = b'--cut\r\nContent-Disposition: form-data; name="file"; filename="school.csv"\r\n\r\nemail,name,role\r\n'
UPLOADS = 20
MAX_MEGABYTES = 5  # for all of them, with their threads
PHONE_SECONDS = 6.5  # for 64 kB: 10 kB/s


def head(path, length, *lines):
    return "\r\n".join([f"POST {path} HTTP/1.1", "Host: localhost", *lines, f"Content-Length: {length}", "", ""])


def seconds_until_cut(wire, wait):
    """How long it is let hang, with a byte now and then."""
    since = time.monotonic()
    wire.settimeout(wait)
    while time.monotonic() - since < 90:
        try:
            if not wire.recv(65_536):
                break
        except TimeoutError:
            with suppress(OSError):
                wire.sendall(b"x")
        except OSError:
            break
    return time.monotonic() - since


def doors(server):
    bearer = f"Authorization: Bearer {server.token(SAM)}"
    form = "Content-Type: application/x-www-form-urlencoded"
    sid = RawPolling(server)._url.partition("sid=")[2]
    return {
        "REST": head("/messages/send", 60_000, bearer, "Content-Type: application/json"),
        "form": head("/login", 60_000, form, f"Origin: {server.url}"),
        "unread": head("/healthz", 60_000),
        "polling": head(f"/socket.io/?EIO=4&transport=polling&sid={sid}", 9_000),
    }


@pytest.mark.skipif(not IS_LONG, reason="half a minute each: FAULTS=long")
@pytest.mark.parametrize("mode", ["eventlet", "threading", "gevent"])
def test_a_byte_now_and_then_keeps_no_body_open(start_server, mode):
    server = start_server(mode)

    def seconds(request):
        with dial(server, request.encode()) as wire:
            return seconds_until_cut(wire, 7)

    requests = doors(server)
    with ThreadPoolExecutor(len(requests)) as pool:
        taken = dict(zip(requests, pool.map(seconds, requests.values()), strict=True))
    assert max(taken.values()) < 45, taken


@pytest.mark.skipif(not IS_LONG, reason="half a minute each: FAULTS=long")
@pytest.mark.parametrize("mode", ["eventlet", "threading", "gevent"])
def test_uploads_of_a_byte_a_second_are_cut_and_hold_no_memory(start_server, mode):
    server = start_server(mode)
    request = test_authority.head(server, "/admin/import", b"x" * 900_000, "multipart/form-data; boundary=cut")

    def seconds_and_memory(_number):
        with dial(server, request) as wire:
            assert wire.recv(100).startswith(b"HTTP/1.1 100 ")  # the session has been looked at
            everybody_in.wait(30)  # so what a request itself costs, its connection to the database too, is there before
            before = resident_megabytes(server)
            wire.sendall(UPLOAD)
            return seconds_until_cut(wire, 1), resident_megabytes(server) - before

    everybody_in = Barrier(UPLOADS)
    with ThreadPoolExecutor(UPLOADS) as pool:
        seconds, memory = zip(*pool.map(seconds_and_memory, range(UPLOADS)), strict=True)
    assert min(seconds) > 25
    assert max(seconds) < 45, seconds
    assert max(memory) < MAX_MEGABYTES
    assert "Traceback" not in server.log.read_text()


@pytest.mark.parametrize("mode", MODES)
def test_a_phone_that_sends_ten_kilobytes_a_second_is_in_time(start_server, mode):
    server = start_server(mode)
    body = b'{"email": "a", "password": "' + b"b" * 60_000 + b'"}'
    with dial(server, head("/auth/login", len(body), "Content-Type: application/json").encode()) as wire:
        for start in range(0, len(body), 5_000):
            wire.sendall(body[start : start + 5_000])
            time.sleep(PHONE_SECONDS / 13)
        assert wire.recv(65_536).startswith((b"HTTP/1.1 4", b"HTTP/1.1 5"))
