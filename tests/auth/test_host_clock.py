"""A host's clock may differ from ours by a minute; a revocation wins over that."""

import time

import pytest

from messenger.auth.tokens import authenticate
from messenger.extensions import socketio
from tests.problems import assert_problem
from tests.token_corpus import HOST_CLAIMS, RSA_KEY, Issuer, public_pem

HOST = Issuer("RS256", RSA_KEY, {name: value for name, value in HOST_CLAIMS.items() if name != "iat"})


@pytest.fixture
def app(make_app):
    return make_app(JWT_PUBLIC_KEY=public_pem(RSA_KEY), JWT_AUDIENCE="messenger")


def ask(app, token, method="get", path="/auth/me"):
    return getattr(app.test_client(), method)(path, headers={"Authorization": f"Bearer {token}"})


def issued(seconds_from_now):
    return HOST.with_claims(iat=time.time() + seconds_from_now)


@pytest.mark.parametrize("claim", ["iat", "nbf"])
@pytest.mark.parametrize("ahead", [0.9, 2, 55])
@pytest.mark.parametrize("spelled", [int, float])
def test_a_clock_ahead_by_less_than_a_minute_is_borne(app, claim, ahead, spelled):
    token = HOST.with_claims(**{claim: spelled(time.time() + ahead)})
    assert ask(app, token).status_code == 200
    socket = socketio.test_client(app, auth={"token": token})
    assert socket.is_connected()
    socket.disconnect()


@pytest.mark.parametrize("claim", ["iat", "nbf"])
def test_a_clock_ahead_by_more_is_not(app, claim):
    assert_problem(ask(app, HOST.with_claims(**{claim: time.time() + 65})), 401, "token_invalid")


@pytest.mark.parametrize("past", [1, 55])
def test_its_token_is_good_for_a_minute_more_at_every_door(app, past):
    expiry = int(time.time()) - past
    token = HOST.with_claims(exp=expiry)
    assert [ask(app, token).status_code for _again in range(2)] == [200, 200]
    with app.app_context():
        assert authenticate(token, page_user=None).expires_at == expiry + 60  # by which sockets are cut


def test_and_no_longer(app):
    assert_problem(ask(app, HOST.with_claims(exp=time.time() - 61)), 401, "token_expired")


def test_a_token_from_ahead_of_our_clock_is_revoked_by_the_logout_that_it_makes(app):
    token = issued(50)
    assert ask(app, token).status_code == 200
    assert ask(app, token, "post", "/auth/logout").status_code == 204
    assert_problem(ask(app, token), 401, "token_revoked")


def test_so_is_another_one_that_nobody_has_shown_before(app):
    other = issued(45)
    assert ask(app, issued(50), "post", "/auth/logout").status_code == 204
    assert_problem(ask(app, other), 401, "token_revoked")


def test_so_is_one_that_is_the_first_to_show_how_far_the_clock_is_ahead(app):
    other = issued(30)
    assert ask(app, issued(0), "post", "/auth/logout").status_code == 204
    assert_problem(ask(app, other), 401, "token_revoked")


@pytest.mark.parametrize("ahead", [0, 50])
def test_a_token_issued_after_the_logout_is_good_at_once(app, ahead):
    assert ask(app, issued(ahead), "post", "/auth/logout").status_code == 204
    assert ask(app, issued(ahead + 0.5)).status_code == 200


def test_a_revocation_by_a_process_that_has_seen_no_token_reaches_a_minute_further(app):
    with app.app_context():
        assert app.extensions["token_verifier"].host_clock_skew == 60


def test_without_a_host_a_revocation_reaches_no_further_than_now(make_app):
    assert make_app().extensions["token_verifier"].host_clock_skew == 0
