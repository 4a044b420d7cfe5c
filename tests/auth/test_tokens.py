"""Tokens that open nothing, at any door: header, cookie and socket."""

import pytest

from messenger.auth.sessions import open_session
from messenger.extensions import socketio
from messenger.people.accounts import find_account
from tests.conftest import SECRET
from tests.personas import SAM
from tests.problems import assert_problem
from tests.token_corpus import (
    EC_KEY,
    HOST_CLAIMS,
    KID,
    NOW,
    OWN_CLAIMS,
    RSA_KEY,
    Issuer,
    corpus,
    host_corpus,
    own_corpus,
    public_pem,
    serving_jwks,
)

DOORS = {"header", "cookie", "page", "socket", "socket by cookie"}
ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

OWN = Issuer("HS256", SECRET, OWN_CLAIMS)
HARMLESS_HEADERS = {
    "foreign kid": {"kid": "../../../../dev/null"},
    "jku": {"jku": "https://evil.example/jwks.json"},
    "x5u": {"x5u": "https://evil.example/cert.pem"},
    "jwk": {"jwk": {"kty": "oct", "k": "eA"}},
}
HOST = {"JWT_ISSUER": "https://host.example", "JWT_AUDIENCE": "messenger"}


@pytest.fixture(params=["own", "host RS256", "host ES256", "host JWKS", "host HS256"])
def trusting_app(request, make_app):
    """An application, an issuer that it trusts, and the tokens that it must refuse all the same."""
    name = request.param
    if name == "own":
        return make_app(), OWN, corpus(OWN) | own_corpus(OWN)
    if name == "host HS256":
        issuer, settings = Issuer("HS256", SECRET, HOST_CLAIMS), {"JWT_ALGORITHM": "HS256"}
    elif name == "host JWKS":
        issuer = Issuer("RS256", RSA_KEY, HOST_CLAIMS, KID)
        settings = {"JWT_JWKS_URL": request.getfixturevalue("jwks_url")}
    else:
        key, algorithm = (RSA_KEY, "RS256") if name == "host RS256" else (EC_KEY, "ES256")
        issuer, settings = Issuer(algorithm, key, HOST_CLAIMS), {"JWT_PUBLIC_KEY": public_pem(key)}
    return make_app(**settings, **HOST), issuer, corpus(issuer) | host_corpus(issuer)


@pytest.fixture
def jwks_url():
    with serving_jwks(RSA_KEY, KID) as url:
        yield url


def answers(app, token):
    """The status and the code of each door: header, cookie, refresh, a page, and what a socket is told."""
    client = app.test_client(use_cookies=False)
    bearer, cookie = {"Authorization": f"Bearer {token}"}, {"Cookie": f"messenger_access={token}"}
    over_http = {
        "header": client.get("/auth/me", headers=bearer),
        "cookie": client.get("/auth/me", headers=cookie),
        "refresh": client.post("/auth/refresh", headers=bearer),
    }
    found = {door: (answer.status_code, (answer.get_json() or {}).get("code")) for door, answer in over_http.items()}
    page = client.get("/conversations", headers=cookie)
    if not page.location:
        found["page"] = page.status_code, None
    ours = {**cookie, "Origin": "http://localhost"}
    for door, options in (("socket", {"auth": {"token": token}}), ("socket by cookie", {"headers": ours})):
        socket = socketio.test_client(app, **options)
        if socket.is_connected():
            found[door] = 200, None
            socket.disconnect()
    return found


@ONE_DATABASE
def test_no_door_takes_one_of_the_corpus(trusting_app):
    app, issuer, tokens = trusting_app
    good = answers(app, issuer.sign())
    assert {door for door, (status, _code) in good.items() if status == 200} == DOORS
    assert len(tokens) >= 150
    refused = {(401, "token_invalid"), (401, "token_expired"), (401, "token_missing")}
    taken = {name: wrong for name, token in tokens.items() if (wrong := set(answers(app, token).values()) - refused)}
    assert taken == {}


def test_a_refresh_token_opens_the_refresh_and_no_other_door(app):
    with app.app_context():
        session_id = open_session(find_account(SAM.id), "Firefox")
    found = answers(app, OWN.with_claims(type="refresh", sid=session_id))
    assert {door for door, (status, _code) in found.items() if status == 200} == {"refresh"}


@ONE_DATABASE
def test_what_is_past_says_so(trusting_app):
    app, _issuer, tokens = trusting_app
    for name in ("exp past", "exp far past", "exp zero", "exp a fraction, past"):
        assert answers(app, tokens[name])["header"] == (401, "token_expired")


@pytest.mark.parametrize("case", HARMLESS_HEADERS)
def test_a_header_never_chooses_the_key(client, case):
    forged = OWN.sign(header=OWN.header(**HARMLESS_HEADERS[case]), key="x" * 40)
    assert_problem(client.get("/auth/me", headers={"Authorization": f"Bearer {forged}"}), 401, "token_invalid")
    ours = OWN.with_header(**HARMLESS_HEADERS[case])
    assert client.get("/auth/me", headers={"Authorization": f"Bearer {ours}"}).status_code == 200


@pytest.mark.parametrize("header", [None, "", "Bearer", "Basic c2FtOnNhbQ==", OWN.sign()])
def test_a_header_without_a_bearer_token_is_missing_it(client, header):
    headers = {} if header is None else {"Authorization": header}
    response = client.get("/auth/me", headers=headers)
    assert response.status_code == 401
    assert response.get_json()["code"] in ("token_missing", "token_invalid")


def test_an_expired_token_says_so(app, client):
    expired = OWN.with_claims(iat=NOW - 100, exp=NOW - 10)
    assert_problem(client.get("/auth/me", headers={"Authorization": f"Bearer {expired}"}), 401, "token_expired")
    assert not socketio.test_client(app, auth={"token": expired}).is_connected()


@pytest.mark.parametrize(
    "auth", [None, {}, "token", [], {"token": None}, {"token": 5}, {"token": {"a": 1}}, {"token": ""}]
)
def test_a_socket_without_a_token_is_refused(app, auth):
    assert not socketio.test_client(app, auth=auth).is_connected()


def test_the_role_in_a_token_means_nothing(client):
    header = {"Authorization": f"Bearer {OWN.with_claims(role='admin')}"}
    assert client.get("/auth/me", headers=header).get_json()["user"]["role"] == "student"
