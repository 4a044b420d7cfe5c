"""`flask tokens explain`: what a token says, and which rule refuses it."""

import json

import pytest
import sqlalchemy as sa

from messenger.extensions import db
from messenger.models.people import users
from tests.cli.commands import closed_port
from tests.conftest import SECRET
from tests.personas import SAM, TESS
from tests.token_corpus import HOST_CLAIMS, NOW, OWN_CLAIMS, RSA_KEY, Issuer, public_pem

OWN = Issuer("HS256", SECRET, OWN_CLAIMS)
HOST = Issuer("RS256", RSA_KEY, HOST_CLAIMS)


@pytest.fixture
def explain(make_app):
    """`explain(token, **settings)`: the exit code, what is said of header and claims, and the verdict."""

    def ask(token, **settings):
        app = make_app(**settings)
        result = app.test_cli_runner().invoke(args=["tokens", "explain"], input=f"{token}\n")
        assert result.stderr == ""
        header, claims, verdict = result.stdout.splitlines()
        with app.app_context(), db.engine.connect() as connection:
            hosts = sa.select(users.c.id).where(users.c.external_id.is_not(None))
            assert connection.execute(hosts).all() == []  # to explain makes nobody and links nobody
        return result.exit_code, header.removeprefix("header: "), claims.removeprefix("claims: "), verdict

    return ask


BY_KEY = {"JWT_PUBLIC_KEY": public_pem(RSA_KEY), "JWT_ISSUER": "https://host.example", "JWT_AUDIENCE": "messenger"}


def test_it_prints_the_claims_and_whom_a_token_of_ours_opens(explain):
    code, header, claims, verdict = explain(OWN.sign())
    assert (code, json.loads(header), json.loads(claims)) == (0, {"alg": "HS256", "typ": "JWT"}, OWN_CLAIMS)
    assert verdict == f"accepted: it opens user {SAM.id}, {SAM.name}, {SAM.role}"


def test_it_may_be_given_as_the_header_has_it_and_over_several_lines(explain):
    token = OWN.sign()
    assert explain(f"Bearer {token[:40]}\n  {token[40:]}")[0] == 0


def test_it_says_which_account_a_host_s_token_would_make(explain):
    code, _header, claims, verdict = explain(HOST.with_claims(email="nour@host.example"), **BY_KEY)
    assert (code, json.loads(claims)["sub"]) == (0, "host-42")
    assert verdict == "accepted: it opens a new one: Nour Haddad, student, with the address nour@host.example"


def test_it_says_which_account_a_host_s_token_would_be_linked_to(explain):
    verified = HOST.with_claims(email=SAM.email, email_verified=True)
    assert f"user {SAM.id}, whom ops prepared" in explain(verified, **BY_KEY)[3]
    token = HOST.with_claims(email=TESS.email)
    assert f"user {TESS.id} keeps it: the token lacks email_verified" in explain(token, **BY_KEY)[3]
    vouched = explain(token, **BY_KEY, JWT_EMAIL_VERIFIED="always")
    assert f"user {TESS.id}, whom ops prepared" in vouched[3]


@pytest.mark.parametrize(
    ("token", "said"),
    [
        (HOST.without("exp"), "refused: 401 token_invalid: exp is missing"),
        (HOST.with_claims(exp=NOW - 100), "refused: 401 token_expired: exp is "),
        (HOST.with_claims(exp=-200_000_000_000), "refused: 401 token_expired: exp is -200000000000"),
        (HOST.with_claims(role="nobody"), "refused: 401 token_invalid: role is nobody"),
        (HOST.with_claims(aud="chat"), "refused: 401 token_invalid: aud is chat, and JWT_AUDIENCE is messenger"),
        (OWN.without("iss"), "refused: 401 token_invalid: iss is None, and our own tokens say messenger"),
        ("a.b", "refused: 401 token_invalid: it has 2 parts"),
    ],
)
def test_it_names_the_rule_that_refuses(explain, token, said):
    code, _header, _claims, verdict = explain(token, **BY_KEY)
    assert (code, verdict[: len(said)]) == (1, said)


def test_it_names_a_disabled_account(lines, run, school):
    lines("users", "disable", SAM.email)
    result = run("tokens", "explain", input=OWN.sign())
    assert (result.exit_code, "403 account_disabled" in result.stdout) == (1, True)


def test_it_names_a_revocation(lines, run):
    lines("users", "reset-password", SAM.email)
    result = run("tokens", "explain", input=OWN.sign())
    assert (result.exit_code, "401 token_revoked" in result.stdout) == (1, True)


def test_it_names_a_key_server_that_does_not_answer(explain):
    url = f"http://127.0.0.1:{closed_port()}/jwks.json"
    code, _header, _claims, verdict = explain(HOST.with_header(kid="k1"), JWT_JWKS_URL=url)
    assert (code, "503 keys_unavailable" in verdict, "refused" in verdict) == (1, True, True)
