"""A right that ends while its deed waits: for the end of a body, or for the turn of a password's hash."""

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import orjson
import pytest
import requests

from tests.attacks.test_authority import ADMIN_FORMS, ENDS, JSON_POSTS, head, is_refused, school, stored
from tests.live_server import wait_until
from tests.personas import SAM

__all__ = ["school"]

FORM = "application/x-www-form-urlencoded"
LATE = {
    "/admin/users": (urlencode(ADMIN_FORMS["/admin/users"]).encode(), FORM),
    "/messages/send": (orjson.dumps(JSON_POSTS["/messages/send"]), "application/json"),
    f"/messages/conversation/{SAM.id}/read": (orjson.dumps({"seq": 1}), "application/json"),
}


def send_all_but_the_last_byte(wire, server, path, body, content_type, **claims):
    wire.sendall(head(server, path, body, content_type, **claims))
    assert wire.recv(100).startswith(b"HTTP/1.1 100 ")  # the session has been looked at
    wire.sendall(body[:-1])


def answer_of(wire):
    text = b"".join(iter(lambda: wire.recv(65_536), b"")).decode()
    return int(text.split()[1]), text.partition("\r\nLocation: ")[2].partition("\r\n")[0], text


@pytest.mark.parametrize("path", LATE)
def test_a_body_that_is_held_back_until_the_token_has_expired_does_nothing(school, path):
    body, content_type = LATE[path]
    expires_at = int(time.time()) + 2
    with socket.create_connection(("127.0.0.1", school.port), timeout=10) as wire:
        send_all_but_the_last_byte(wire, school, path, body, content_type, exp=expires_at)
        before = stored(school.engine)
        wait_until(lambda: time.time() > expires_at)
        wire.sendall(body[-1:])
        status, location, text = answer_of(wire)
    assert is_refused(status, location), (status, location)
    if content_type != FORM:
        assert '"token_expired"' in text
    assert stored(school.engine) == before


def test_an_administrator_who_is_disabled_while_logins_fill_the_queue_makes_nobody(school):
    path = "/admin/users"
    body, content_type = LATE[path]

    def guess(n):
        form = {"email": f"guess{n}@ecole.example", "password": "a guess"}
        return requests.post(f"{school.url}/auth/login", json=form, timeout=60).status_code

    with socket.create_connection(("127.0.0.1", school.port), timeout=30) as wire, ThreadPoolExecutor(60) as pool:
        send_all_but_the_last_byte(wire, school, path, body, content_type)
        guesses = [pool.submit(guess, n) for n in range(60)]
        wait_until(lambda: any(each.done() for each in guesses), 30)  # the others wait for their turns
        wire.sendall(body[-1:])
        with school.engine.begin() as connection:
            connection.execute(ENDS["disabled"])
        before = stored(school.engine)
        status, location, _text = answer_of(wire)
        still_waiting = sum(not each.done() for each in guesses)
    assert is_refused(status, location), (status, location)
    assert still_waiting > 0
    assert stored(school.engine) == before
