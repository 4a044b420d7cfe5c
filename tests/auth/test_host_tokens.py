"""The tokens of an application that already has users: its secret, its public key or its JWKS address."""

import json
import time

import jwt
import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from messenger.config.reading import ConfigError
from messenger.extensions import db, socketio
from messenger.models.people import users
from tests.conftest import SECRET, token_of
from tests.personas import SAM, TESS
from tests.problems import assert_problem
from tests.token_corpus import serving_jwks

RSA_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
EC_KEY = ec.generate_private_key(ec.SECP256R1())
PUBLIC_PEM, EC_PEM = (
    key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode() for key in (RSA_KEY, EC_KEY)
)


def host_token(key=RSA_KEY, algorithm="RS256", headers=None, **claims):
    known = {"sub": "host-42", "name": "Nour Haddad", "role": "student", "email": "Nour@Host.example"}
    return jwt.encode({**known, "exp": int(time.time()) + 600, **claims}, key, algorithm, headers=headers)


def me(app, token):
    return app.test_client().get("/auth/me", headers={"Authorization": f"Bearer {token}"})


def row_of(app, **where):
    with app.app_context(), db.engine.connect() as connection:
        return connection.execute(sa.select(users).filter_by(**where)).one()


@pytest.fixture
def rsa_app(make_app):
    return make_app(JWT_PUBLIC_KEY=PUBLIC_PEM)


@pytest.mark.parametrize(
    ("settings", "token"),
    [
        ({"JWT_PUBLIC_KEY": PUBLIC_PEM}, host_token()),
        ({"JWT_PUBLIC_KEY": PUBLIC_PEM.replace("\n", "\\n"), "JWT_ALGORITHM": "PS256"}, host_token(algorithm="PS256")),
        ({"JWT_PUBLIC_KEY": EC_PEM}, host_token(EC_KEY, "ES256")),
        ({"JWT_ALGORITHM": "HS256"}, host_token(SECRET, "HS256")),
        ({"JWT_ROLE_CLAIM": "groups", "JWT_ALGORITHM": "HS256"}, host_token(SECRET, "HS256", groups="student")),
        (
            {"JWT_PUBLIC_KEY": PUBLIC_PEM, "JWT_ISSUER": "https://host", "JWT_AUDIENCE": "chat"},
            host_token(iss="https://host", aud=["chat", "mail"]),
        ),
        (
            {"JWT_PUBLIC_KEY": PUBLIC_PEM, "JWT_IDENTITY_CLAIM": "uid", "JWT_NAME_CLAIM": "n", "JWT_EMAIL_CLAIM": "m"},
            host_token(uid="host-42", sub=None, n="Nour Haddad", m="nour@host.example", name="X", email="x@x"),
        ),
    ],
    ids=["public key", "escaped PEM", "EC", "shared secret", "role claim", "issuer", "claims"],
)
def test_its_tokens_open_rest_and_sockets_and_make_the_user_once(make_app, settings, token):
    app = make_app(**settings)
    record = me(app, token).get_json()["user"]
    assert (record["name"], record["role"], record["email"]) == ("Nour Haddad", "student", "nour@host.example")
    assert me(app, token).get_json()["user"] == record
    socket = socketio.test_client(app, auth={"token": token})
    assert socket.is_connected()
    socket.disconnect()
    assert row_of(app, external_id="host-42").id == record["id"]


@pytest.mark.parametrize(
    "settings",
    [
        {"JWT_PUBLIC_KEY": PUBLIC_PEM},
        {"JWT_PUBLIC_KEY": EC_PEM, "JWT_ALGORITHM": "ES256"},
        {"JWT_SECRET_KEY": 2 * SECRET, "JWT_ALGORITHM": "HS512"},
    ],
    ids=["RS256", "ES256", "HS512"],
)
def test_our_own_tokens_go_on_beside_it(make_app, settings):
    app = make_app(**settings)
    own = token_of(app, SAM)
    assert jwt.get_unverified_header(own)["alg"] == "HS256"
    assert me(app, own).get_json()["user"]["id"] == SAM.id


@pytest.mark.parametrize("email", [None, "no address", ""])
def test_any_number_of_its_users_may_have_no_email(rsa_app, email):
    found = [me(rsa_app, host_token(sub=f"host-{n}", email=email)) for n in range(4)]
    assert [answer.status_code for answer in found] == [200] * 4
    assert {answer.get_json()["user"]["email"] for answer in found} == {None}
    assert len({answer.get_json()["user"]["id"] for answer in found}) == 4


def test_a_shared_secret_does_not_mix_up_the_two_kinds_of_ids(make_app):
    app = make_app(JWT_ALGORITHM="HS256")
    own = token_of(app, SAM)
    theirs = host_token(SECRET, "HS256", sub=str(SAM.id), email=None)
    assert me(app, own).get_json()["user"]["id"] == SAM.id
    assert me(app, theirs).get_json()["user"]["name"] == "Nour Haddad"


@pytest.mark.parametrize(
    "token",
    [
        host_token(rsa.generate_private_key(public_exponent=65537, key_size=2048)),
        host_token(algorithm="RS512"),
        host_token(exp=None),
        host_token(sub=None),
        host_token(sub=""),
        host_token(sub=True),
        host_token(role="headmaster"),
        host_token(role=None),
        host_token(role=["student"]),
        host_token(aud="chat"),
        host_token(type="refresh"),
        host_token(typ="Refresh"),
        host_token(sub=" "),
        host_token(sub="a\0b"),
        host_token(sub="\ud800"),
    ],
    ids=[
        "key",
        "algorithm",
        "exp",
        "sub",
        "empty",
        "bool",
        "role",
        "no role",
        "list",
        "aud",
        "refresh",
        "typ",
        "blank",
        "NUL",
        "surrogate",
    ],
)
def test_a_token_that_says_too_little_or_too_much_makes_nobody(rsa_app, token):
    assert_problem(me(rsa_app, token), 401, "token_invalid")
    with rsa_app.app_context(), db.engine.connect() as connection:
        assert connection.execute(sa.select(users).where(users.c.external_id.is_not(None))).all() == []


def test_a_name_is_cleaned_of_what_no_database_takes(rsa_app):
    record = me(rsa_app, host_token(name="No\0ur\ud800", email="\ud800@host.example")).get_json()["user"]
    assert (record["name"], record["email"]) == ("Nour", None)


def test_the_public_key_is_no_secret_to_sign_with(rsa_app):
    forged = jwt.api_jws.PyJWS().encode(
        json.dumps({"sub": str(SAM.id), "exp": int(time.time()) + 600}).encode(), "x" * 32, "HS256"
    )
    assert_problem(me(rsa_app, forged), 401, "token_invalid")


def test_the_role_is_taken_from_the_first_token_only(rsa_app):
    me(rsa_app, host_token())
    assert me(rsa_app, host_token(role="admin")).get_json()["user"]["role"] == "student"


def test_an_account_that_ops_prepared_is_linked_by_its_email(rsa_app):
    record = me(rsa_app, host_token(email=SAM.email.upper(), email_verified=True)).get_json()["user"]
    assert record["id"] == SAM.id
    assert row_of(rsa_app, id=SAM.id).external_id == "host-42"


def test_an_account_in_use_is_never_taken_over_by_its_email(rsa_app):
    with rsa_app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == TESS.id).values(password_hash="x"))
    record = me(rsa_app, host_token(email=TESS.email, role="teacher", email_verified=True)).get_json()["user"]
    assert record["id"] != TESS.id
    assert record["email"] is None


def test_a_host_token_cannot_be_refreshed_here(rsa_app):
    response = rsa_app.test_client().post("/auth/refresh", headers={"Authorization": f"Bearer {host_token()}"})
    assert_problem(response, 401, "token_invalid")


@pytest.fixture
def jwks_url():
    with serving_jwks(RSA_KEY, "k1") as url:
        yield url


def test_a_jwks_address_gives_the_keys_by_their_id(make_app, jwks_url):
    app = make_app(JWT_JWKS_URL=jwks_url)
    assert me(app, host_token(headers={"kid": "k1"})).status_code == 200
    for kid in ("k2", "", None):
        unknown = host_token(headers={"kid": kid} if kid is not None else None)
        assert_problem(me(app, unknown), 401, "token_invalid")


def test_a_jwks_address_that_does_not_answer_is_our_fault_not_the_users(make_app):
    app = make_app(JWT_JWKS_URL="http://127.0.0.1:9/jwks.json")
    response = me(app, host_token(headers={"kid": "k1"}))
    assert_problem(response, 503, "keys_unavailable")
    assert response.headers["Retry-After"]


@pytest.mark.parametrize(
    "settings",
    [
        {"JWT_ALGORITHM": "none"},
        {"JWT_ALGORITHM": "RS256"},
        {"JWT_ALGORITHM": "HS256", "JWT_PUBLIC_KEY": PUBLIC_PEM},
        {"JWT_PUBLIC_KEY": "not a key"},
        {"JWT_PUBLIC_KEY": PUBLIC_PEM, "JWT_JWKS_URL": "https://host.example/jwks.json"},
    ],
)
def test_settings_that_contradict_each_other_stop_the_start(make_app, settings):
    with pytest.raises(ConfigError, match="JWT_"):
        make_app(**settings)
