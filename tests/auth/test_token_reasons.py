"""Each refusal of a token says why: the log names the rule and what to do, the answer the kind of fault."""

import time

import jwt
import pytest

from messenger.roles import NAMES
from tests.conftest import SECRET
from tests.personas import SAM
from tests.problems import assert_problem
from tests.token_corpus import (
    HOST_CLAIMS,
    KID,
    NOW,
    OWN_CLAIMS,
    RSA_KEY,
    STRANGERS_RSA_KEY,
    Issuer,
    corpus,
    own_corpus,
    public_pem,
    serving_jwks,
)

OWN = Issuer("HS256", SECRET, OWN_CLAIMS)
HOST = Issuer("RS256", RSA_KEY, HOST_CLAIMS)
BY_KEY = {"JWT_PUBLIC_KEY": public_pem(RSA_KEY), "JWT_ISSUER": "https://host.example", "JWT_AUDIENCE": "messenger"}


@pytest.fixture
def reason_of(caplog):
    """`reason_of(app, token)`: what the log says of the refusal; "" if it says nothing."""

    def ask(app, token):
        caplog.clear()
        with caplog.at_level("INFO", "messenger.security"):
            answer = app.test_client().get("/auth/me", headers={"Authorization": f"Bearer {token}"})
        assert_problem(answer, 401, "token_invalid")
        (fields,) = (record.fields for record in caplog.records if record.getMessage() == "refused")
        return fields.get("reason", "")

    return ask


@pytest.mark.parametrize(
    ("token", "words"),
    [
        (HOST.without("exp"), "exp is missing"),
        (HOST.with_claims(exp="soon"), "exp is no time"),
        (HOST.without("sub"), "sub is missing (JWT_IDENTITY_CLAIM"),
        (HOST.with_claims(sub=" "), "sub names nobody"),
        (HOST.without("role"), f"role is None: a new account needs one of {NAMES}"),
        (HOST.with_claims(role="headmaster"), "role is headmaster:"),
        (HOST.with_claims(role="nour@host.example"), "role is (not shown):"),
        (HOST.without("aud"), "aud is None, and JWT_AUDIENCE is messenger"),
        (HOST.with_claims(aud=["chat", "mail"]), "aud is chat, mail, and JWT_AUDIENCE is messenger"),
        (HOST.without("iss"), "iss is None, and JWT_ISSUER is https://host.example"),
        (HOST.with_claims(iss="https://other.example"), "iss is https://other.example, and JWT_ISSUER is https://host"),
        (HOST.with_claims(nbf=NOW + 900), "ahead of our clock: compare the clocks"),
        (HOST.with_claims(typ="Refresh"), "typ is Refresh"),
        (HOST.sign(key=STRANGERS_RSA_KEY), "the signature does not match JWT_PUBLIC_KEY"),
        (Issuer("RS512", RSA_KEY, HOST_CLAIMS).sign(), "alg is RS512: taken here are HS256, RS256"),
        (HOST.with_header(typ="dpop+jwt"), "typ of the header is dpop+jwt"),
        ("abc", "it has 1 parts between dots"),
    ],
)
def test_the_log_names_the_rule_that_a_host_s_token_breaks(make_app, reason_of, token, words):
    reason = reason_of(make_app(**BY_KEY), token)
    assert words in reason
    assert token not in reason


@pytest.mark.parametrize("iss", [None, "https://host.example"])
def test_a_host_s_token_taken_for_ours_is_told_which_setting_is_missing(app, reason_of, iss):
    claims = {"sub": "1", "role": "student", "exp": int(time.time()) + 600, **({"iss": iss} if iss else {})}
    reason = reason_of(app, jwt.encode(claims, SECRET, "HS256"))
    assert f"iss is {iss}, and our own tokens say messenger" in reason
    assert "set JWT_ALGORITHM=HS256, and JWT_ISSUER" in reason


def test_no_token_of_the_corpus_is_refused_without_a_reason(make_app, caplog):
    app = make_app()
    with caplog.at_level("INFO", "messenger.security"):
        for token in (corpus(OWN) | own_corpus(OWN)).values():
            app.test_client().get("/auth/me", headers={"Authorization": f"Bearer {token}"})
    refused = [record.fields for record in caplog.records if record.getMessage() == "refused"]
    assert len(refused) >= 15  # one of each rule
    assert [fields for fields in refused if not fields.get("reason")] == []


def test_each_kind_of_fault_has_a_sentence_of_its_own_for_the_bearer(make_app):
    app = make_app(**BY_KEY)
    kinds = [HOST.without("exp"), HOST.without("sub"), HOST.without("role"), HOST.without("aud"), HOST.without("iss")]
    kinds += [HOST.with_claims(nbf=NOW + 900), HOST.sign(key=STRANGERS_RSA_KEY), HOST.with_claims(typ="Refresh"), "a.b"]
    for language, name in (("fr", "jeton"), ("en", "token")):
        client = app.test_client()
        headers = [{"Authorization": f"Bearer {token}", "Accept-Language": language} for token in kinds]
        details = {client.get("/auth/me", headers=header).get_json()["detail"] for header in headers}
        assert len(details) == len(kinds)
        assert all(name in detail for detail in details)


def test_a_second_fault_from_the_same_address_is_logged_too(make_app, reason_of):
    app = make_app(**BY_KEY)
    assert "exp is missing" in reason_of(app, HOST.without("exp"))
    assert "aud is None" in reason_of(app, HOST.without("aud"))


@pytest.fixture
def nameless_url():
    with serving_jwks(RSA_KEY, None) as url:
        yield url


@pytest.fixture
def jwks_url():
    with serving_jwks(RSA_KEY, KID) as url:
        yield url


def test_the_log_names_the_kid_that_a_key_set_lacks(make_app, reason_of, jwks_url):
    app = make_app(JWT_JWKS_URL=jwks_url, JWT_AUDIENCE="messenger")
    assert "kid k2 is not in the key set at JWT_JWKS_URL, which has: k1" in reason_of(app, HOST.with_header(kid="k2"))
    assert "the header has no kid" in reason_of(app, HOST.sign())


@pytest.mark.parametrize("header", [{}, {"kid": KID}])
def test_a_key_set_without_kids_is_named_as_such(make_app, reason_of, nameless_url, header):
    app = make_app(JWT_JWKS_URL=nameless_url)
    assert "no key at JWT_JWKS_URL has a kid" in reason_of(app, HOST.with_header(**header))


def test_a_key_for_another_algorithm_is_named_as_such(make_app, reason_of, jwks_url):
    app = make_app(JWT_JWKS_URL=jwks_url, JWT_ALGORITHM="ES256")
    token = HOST.sign(header={"alg": "ES256", "typ": "JWT", "kid": KID})
    assert "the key k1 at JWT_JWKS_URL is for RSA, and JWT_ALGORITHM is ES256" in reason_of(app, token)


def test_a_token_of_an_account_that_is_gone_says_so(app, reason_of):
    assert "no account of ours" in reason_of(app, OWN.with_claims(sub=str(SAM.id + 10_000)))
