"""Thousands of packets made up at random: each is answered, ignored or cut off, and nobody else sees anything of it."""

import json
import os
import shutil
import time
from contextlib import suppress
from random import Random

import pytest
import requests
from websocket import ABNF

from tests.faults.conftest import IS_LONG, long_or
from tests.live import made_up
from tests.live.attacks import entered, masked
from tests.live.clients import RawPolling
from tests.live_server import LiveServer
from tests.personas import SAM, SUE, TESS
from tests.turns import report

PACKETS = {"websocket": long_or(600, 4_500), "polling": long_or(100, 1_000)}
A_CONNECTION = 40  # packets: of many more one has to wait, see `transport.seams.engineio`
MUTE_SECONDS = 0.5  # one who has left the namespace is answered nothing more
QUESTION, ANSWER = '42987654["nothing"]', b"43987654["
NEVER = (b'"status":500', b"internal_error", b"Internal Server Error")


@pytest.fixture(scope="module", params=["eventlet", "gevent", "threading"] if IS_LONG else ["eventlet"])
def running_server(request, empty_sqlite, tmp_path_factory):
    folder = tmp_path_factory.mktemp("fuzz")
    url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
    with LiveServer(url, folder, request.param) as server:
        yield server


class WebSocketStranger:
    def __init__(self, server):
        self.wire = entered(server, SUE)
        self.wire.settimeout(MUTE_SECONDS)

    def say(self, packet, random):
        """Whether the server takes more of us, after what it has answered."""
        heard = b""
        opcode = random.choices([ABNF.OPCODE_TEXT, ABNF.OPCODE_BINARY, ABNF.OPCODE_PONG], [98, 1, 1])[0]
        with suppress(OSError):
            self.wire.sendall(masked(packet[:100] if opcode == ABNF.OPCODE_PONG else packet, opcode) + masked(QUESTION))
            while ANSWER not in heard:
                data = self.wire.recv(65_536)
                if not data:
                    break
                heard += data
        assert not any(word in heard for word in NEVER), heard
        return ANSWER in heard

    def leave(self):
        self.wire.close()


class PollingStranger:
    def __init__(self, server):
        self.session = RawPolling(server)
        self.session.post(f"40{json.dumps({'token': server.token(SUE)})}")

    def say(self, packet, _random):
        status = self.session.post(packet).status_code
        assert status < 500
        return status == 200 and self._is_answered()

    def _is_answered(self):
        self.session.post(QUESTION)
        heard = b""
        with suppress(requests.Timeout):
            while ANSWER not in heard:
                answer = self.session.poll(MUTE_SECONDS)
                assert answer.status_code < 500
                if not answer.ok:
                    break
                heard += answer.content
        assert not any(word in heard for word in NEVER), heard
        return ANSWER in heard

    def leave(self):
        with suppress(requests.RequestException):
            self.session.close()


STRANGERS = {"websocket": WebSocketStranger, "polling": PollingStranger}


@pytest.mark.parametrize("transport", STRANGERS)
@pytest.mark.timeout(long_or(120, 1_800))
def test_made_up_packets_harm_nobody(live_server, connect, transport):
    seed = int(os.environ.get("FUZZ_SEED") or time.time_ns())
    print(f"FUZZ_SEED={seed} makes the same packets again")
    random, token, innocent = Random(seed), live_server.token(SUE), connect(SAM)
    cuts = 0
    said = 0
    while said < PACKETS[transport]:
        stranger = STRANGERS[transport](live_server)
        goes_on = True
        for _ in range(A_CONNECTION):
            said += 1
            packet = made_up.packet(random, token)
            goes_on = stranger.say(packet, random)
            if not goes_on:
                cuts += 1
                break
        stranger.leave()
        assert innocent.send(TESS)["ok"], packet
    assert "Traceback" not in live_server.log.read_text()
    report(f"made up, {live_server.async_mode}, {transport}: {said} packets, {cuts} of them ended a connection")
