"""Tokens that open nothing, at any door: header, cookie and socket."""

import base64
import hashlib
import hmac
import json
import time

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from messenger.extensions import socketio
from tests.conftest import SECRET
from tests.people import NOBODY_ID, SAM
from tests.problems import assert_problem

RSA_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PUBLIC_PEM = RSA_KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
NOW = int(time.time())
GOOD = {"sub": str(SAM.id), "iat": NOW, "exp": NOW + 3600, "type": "access"}


def unsigned(algorithm):
    parts = [encoded({"alg": algorithm, "typ": "JWT"}), encoded(GOOD), b""]
    return b".".join(parts).decode()


def encoded(part):
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=")


def signed(claims=GOOD, key=SECRET, algorithm="HS256", **header):
    return jwt.encode(claims, key, algorithm, headers=header)


def signed_with_the_public_key():
    head = encoded({"alg": "HS256", "typ": "JWT"}) + b"." + encoded(GOOD)
    signature = base64.urlsafe_b64encode(hmac.digest(PUBLIC_PEM, head, hashlib.sha256)).rstrip(b"=")
    return (head + b"." + signature).decode()


def without(claim):
    return {name: value for name, value in GOOD.items() if name != claim}


INVALID = {
    "not a token": "abc",
    "two parts": "a.b",
    "three parts of rubbish": "a.b.c",
    "another secret": signed(key="x" * 40),
    "alg none": unsigned("none"),
    "alg None": unsigned("None"),
    "alg NONE": unsigned("NONE"),
    "alg empty": unsigned(""),
    "signature cut off": signed().rpartition(".")[0] + ".",
    "signature of another token": signed().rpartition(".")[0] + "." + signed({**GOOD, "x": 1}).rpartition(".")[2],
    "HS384": signed(algorithm="HS384", key=SECRET * 2),
    "HS256 with a public key": signed_with_the_public_key(),
    "RS256 by a stranger": signed(key=RSA_KEY, algorithm="RS256"),
    "no exp": signed(without("exp")),
    "exp a word": signed({**GOOD, "exp": "tomorrow"}),
    "no sub": signed(without("sub")),
    "sub a number": signed({**GOOD, "sub": SAM.id}),
    "sub null": signed({**GOOD, "sub": None}),
    "sub an object": signed({**GOOD, "sub": {"id": SAM.id}}),
    "sub not a number": signed({**GOOD, "sub": "sam"}),
    "sub of nobody": signed({**GOOD, "sub": str(NOBODY_ID)}),
    "sub too large": signed({**GOOD, "sub": "9" * 40}),
    "sub with a sign": signed({**GOOD, "sub": f"+{SAM.id}"}),
    "sub in other digits": signed({**GOOD, "sub": "٤"}),
    "not yet": signed({**GOOD, "nbf": NOW + 3600}),
    "issued in the future": signed({**GOOD, "iat": NOW + 3600}),
    "issuer of another service": signed({**GOOD, "iss": "https://evil.example"}),
    "audience of another service": signed({**GOOD, "aud": "other"}),
    "refresh token": signed({**GOOD, "type": "refresh"}),
    "unknown crit": signed(crit=["x-unknown"]),
    "too long": signed({**GOOD, "padding": "x" * 20_000}),
    "claims not an object": "eyJhbGciOiJIUzI1NiJ9.W10.AAAA",
}
HARMLESS_HEADERS = {
    "foreign kid": {"kid": "../../../../dev/null"},
    "jku": {"jku": "https://evil.example/jwks.json"},
    "x5u": {"x5u": "https://evil.example/cert.pem"},
    "jwk": {"jwk": {"kty": "oct", "k": "eA"}},
}


@pytest.mark.parametrize("case", INVALID)
def test_no_door_takes_it(app, client, case):
    token = INVALID[case]
    assert_problem(client.get("/auth/me", headers={"Authorization": f"Bearer {token}"}), 401, "token_invalid")
    without_jar = app.test_client(use_cookies=False)
    assert_problem(without_jar.get("/auth/me", headers={"Cookie": f"access_token={token}"}), 401, "token_invalid")
    assert not socketio.test_client(app, auth={"token": token}).is_connected()


@pytest.mark.parametrize("case", HARMLESS_HEADERS)
def test_a_header_never_chooses_the_key(client, case):
    forged = signed(key="x" * 40, **HARMLESS_HEADERS[case])
    assert_problem(client.get("/auth/me", headers={"Authorization": f"Bearer {forged}"}), 401, "token_invalid")
    ours = signed(**HARMLESS_HEADERS[case])
    assert client.get("/auth/me", headers={"Authorization": f"Bearer {ours}"}).status_code == 200


@pytest.mark.parametrize("header", [None, "", "Bearer", "Basic c2FtOnNhbQ==", signed(), f"bearer {signed()}"])
def test_a_header_without_a_bearer_token_is_missing_it(client, header):
    headers = {} if header is None else {"Authorization": header}
    response = client.get("/auth/me", headers=headers)
    assert response.status_code == 401
    assert response.get_json()["code"] in ("token_missing", "token_invalid")


def test_an_expired_token_says_so(app, client):
    expired = signed({**GOOD, "iat": NOW - 100, "exp": NOW - 10})
    assert_problem(client.get("/auth/me", headers={"Authorization": f"Bearer {expired}"}), 401, "token_expired")
    assert not socketio.test_client(app, auth={"token": expired}).is_connected()


@pytest.mark.parametrize(
    "auth", [None, {}, "token", [], {"token": None}, {"token": 5}, {"token": {"a": 1}}, {"token": ""}]
)
def test_a_socket_without_a_token_is_refused(app, auth):
    assert not socketio.test_client(app, auth=auth).is_connected()


def test_the_role_in_a_token_means_nothing(client):
    header = {"Authorization": f"Bearer {signed({**GOOD, 'role': 'admin'})}"}
    assert client.get("/auth/me", headers=header).get_json()["user"]["role"] == "student"
