"""What a host application's tokens, its clock and its key server can do to us."""

import time

import jwt
import requests

from tests.conftest import SECRET
from tests.people import ADA


def me(server, token, timeout=30):
    return requests.get(f"{server.url}/auth/me", headers={"Authorization": f"Bearer {token}"}, timeout=timeout)


def test_a_host_s_secret_without_its_setting_makes_nobody_our_administrator(server):
    now = int(time.time())
    token = jwt.encode({"sub": str(ADA.id), "role": "student", "exp": now + 600}, SECRET, "HS256")
    answer = me(server, token)
    assert (answer.status_code, answer.json()["code"]) == (401, "token_invalid")
    assert "iss" in answer.json()["detail"]
    assert "JWT_ALGORITHM=HS256" in server.log.read_text()
