"""The machine's clock is set back by an hour: who may come in does not change by it."""

import time
from datetime import datetime, timedelta
from types import SimpleNamespace

import flask_jwt_extended.tokens
import jwt.api_jwt
import pytest

from messenger.auth import keys
from messenger.people import accounts
from messenger.people.accounts import find_account, log_out_everywhere, set_password
from messenger.policy import session_validity
from messenger.policy.callers import System
from tests.conftest import SECRET, token_of
from tests.personas import PASSWORD, SAM
from tests.problems import assert_problem
from tests.token_corpus import HOST_CLAIMS, Issuer

HOST = {"JWT_ALGORITHM": "HS256", "JWT_ISSUER": "https://host.example", "JWT_AUDIENCE": "messenger"}


@pytest.fixture
def set_clock(monkeypatch):
    """What sets the clock of all that looks at it for tokens; it stands still then."""
    now = datetime.now().astimezone()

    def to(change):
        class Clock(datetime):
            @classmethod
            def now(cls, tz=None):
                return cls.fromtimestamp((now + change).timestamp(), tz)

        for module in (accounts, flask_jwt_extended.tokens, jwt.api_jwt):
            monkeypatch.setattr(module, "datetime", Clock)
        for module in (keys, session_validity):
            monkeypatch.setattr(
                module, "time", SimpleNamespace(time=lambda: Clock.now().timestamp(), monotonic=time.monotonic)
            )

    to(timedelta())
    return to


@pytest.fixture
def set_back(set_clock):
    return lambda: set_clock(timedelta(hours=-1))


@pytest.fixture
def me(client):
    return lambda token: client.get("/auth/me", headers={"Authorization": f"Bearer {token}"})


def revoke(app):
    with app.app_context():
        log_out_everywhere(System.OPS, SAM.id)


def test_a_token_from_before_stays_good(app, me, set_back):
    token = token_of(app, SAM)
    set_back()
    assert me(token).status_code == 200


def test_who_logged_out_before_may_come_in_again(app, client, me, set_back):
    with app.app_context():
        set_password(System.OPS, find_account(SAM.id), PASSWORD)
    revoke(app)
    set_back()
    tokens = client.post("/auth/login", json={"email": SAM.email, "password": PASSWORD}).get_json()
    assert me(tokens["accessToken"]).status_code == 200
    assert me(token_of(app, SAM)).status_code == 200


def test_what_is_revoked_after_it_stays_so_when_the_clock_has_caught_up(app, me, set_clock, set_back):
    token = token_of(app, SAM)
    set_back()
    revoke(app)
    assert_problem(me(token), 401, "token_revoked")
    set_clock(timedelta(minutes=1))
    assert_problem(me(token), 401, "token_revoked")


def test_two_revocations_at_the_same_time_are_two(app, me, set_back):
    revoke(app)
    token = token_of(app, SAM)
    assert me(token).status_code == 200
    revoke(app)
    assert_problem(me(token), 401, "token_revoked")
    set_back()
    token = token_of(app, SAM)
    revoke(app)
    assert_problem(me(token), 401, "token_revoked")


def test_a_host_s_token_is_asked_for_its_time(make_app, set_clock):
    app, issuer = make_app(**HOST), Issuer("HS256", SECRET, HOST_CLAIMS)
    client, header = app.test_client(), {"Authorization": f"Bearer {issuer.with_claims(after=0)}"}
    user = client.get("/auth/me", headers=header).get_json()["user"]
    set_clock(timedelta(minutes=1))
    with app.app_context():
        log_out_everywhere(System.OPS, user["id"])
    assert_problem(client.get("/auth/me", headers=header), 401, "token_revoked")
