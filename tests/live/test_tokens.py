"""The forged and the confused tokens at a real server, and those that are too large for any."""

import json
import socket
from contextlib import suppress

import pytest
import requests

from tests.conftest import SECRET
from tests.personas import SAM, TESS
from tests.token_corpus import OWN_CLAIMS, Issuer, corpus, own_corpus

OWN = Issuer("HS256", SECRET, OWN_CLAIMS)
TOO_LARGE = ["x" * 20_000, "x" * 1_000_000, "a.b." + "c" * 1_000_000]


def answer_to(server, header):
    """The status line of the answer to a request with this header; "" if the server hangs up."""
    request = f"GET /auth/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{header}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", server.port), 10) as wire:
        with suppress(ConnectionError):  # it need not take the whole
            wire.sendall(request.encode())
        with suppress(ConnectionError):
            return wire.recv(4_096).decode().partition("\r\n")[0]
    return ""


def test_a_session_opens_with_none_of_the_corpus(live_server, raw_polling):
    refused = corpus(OWN) | own_corpus(OWN)
    with requests.Session() as http:
        for name, token in refused.items():
            answer = http.get(f"{live_server.url}/auth/me", headers={"Authorization": f"Bearer {token}"}, timeout=10)
            assert answer.status_code in (401, 431), name
    for name in list(refused)[::25]:
        answer = raw_polling().enter({"token": refused[name]})
        assert json.loads(answer.removeprefix("44"))["data"]["status"] == 401, name


@pytest.mark.parametrize("token", TOO_LARGE, ids=len)
@pytest.mark.parametrize("header", ["Authorization: Bearer ", "Cookie: messenger_access="])
def test_a_token_too_large_for_a_header_is_refused_and_the_server_goes_on(live_server, header, token):
    status = answer_to(live_server, header + token)
    if live_server.async_mode == "gevent" and len(token) > 65_536:  # its server says so for every line that long
        status = status.replace("400", "431")
    assert not status or status.split()[1] in ("401", "431"), status
    assert live_server.get(SAM, "/auth/me").ok


@pytest.mark.parametrize("token", TOO_LARGE, ids=len)
def test_a_socket_with_a_token_too_large_does_not_open(live_server, raw_polling, connect, token):
    session = raw_polling()
    with suppress(requests.ConnectionError):  # who has not joined is hung up on, in the midst of what is too much
        session.post("40" + json.dumps({"token": token}))
    packets = session.receive()
    assert not [packet for packet in packets if packet.startswith("40")]
    assert connect(SAM).send(TESS)["ok"]
