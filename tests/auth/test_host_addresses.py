"""How far a host's word on an e-mail address is believed: it links the account that ops prepared, and no other's."""

import pytest
import sqlalchemy as sa

from messenger.extensions import db
from messenger.models.people import users
from tests.personas import ADA, SAM
from tests.token_corpus import HOST_CLAIMS, RSA_KEY, Issuer, public_pem

HOST = Issuer("RS256", RSA_KEY, HOST_CLAIMS)


@pytest.fixture
def app(make_app):
    return make_app(JWT_PUBLIC_KEY=public_pem(RSA_KEY), JWT_AUDIENCE="messenger")


def record(app, **claims):
    answer = app.test_client().get("/auth/me", headers={"Authorization": f"Bearer {HOST.with_claims(**claims)}"})
    assert answer.status_code == 200
    return answer.get_json()["user"]


def spelled(address, old, new):
    assert old in address
    return address.replace(old, new, 1)


UNVERIFIED = [False, "false", None, 0, 1, "yes", [], {}]
NEED_CLEANING = {
    "zero width space": lambda a: f"{a[:2]}\u200b{a[2:]}",
    "zero width joiner": lambda a: f"{a[:2]}\u200d{a[2:]}",
    "soft hyphen": lambda a: f"{a[:2]}\u00ad{a[2:]}",
    "byte order mark": lambda a: f"\ufeff{a}",
    "Hangul filler": lambda a: f"{a[:2]}\u3164{a[2:]}",
    "long s": lambda a: spelled(a, "s", "\u017f"),
    "full width": lambda a: spelled(a, "a", "\uff41"),
    "Kelvin sign": lambda a: spelled(a, "k", "\u212a"),
    "capital I with a dot": lambda a: spelled(a, "i", "\u0130"),
    "blank before": lambda a: f" {a}",
    "blank behind": lambda a: f"{a} ",
    "NUL": lambda a: f"{a}\0",
    "line end": lambda a: f"{a}\n",
    "full-width at": lambda a: spelled(a, "@", "\uff20"),
}


@pytest.mark.parametrize("verified", UNVERIFIED)
def test_an_address_that_the_host_calls_unverified_links_nobody_and_is_not_kept(app, verified):
    user = record(app, email=SAM.email, email_verified=verified)
    assert (user["id"] == SAM.id, user["email"]) == (False, None)


@pytest.mark.parametrize("verified", [True, "true"])
def test_a_verified_one_links_the_account_whatever_its_role(app, verified):
    user = record(app, email=ADA.email, email_verified=verified)
    assert (user["id"], user["role"]) == (ADA.id, "admin")


@pytest.mark.parametrize(("person", "role"), [(SAM, "student"), (ADA, "student"), (ADA, "admin")])
def test_without_that_claim_it_links_nobody(app, person, role):
    stranger = record(app, email=person.email, role=role)
    assert (stranger["id"] == person.id, stranger["role"], stranger["email"]) == (False, role, None)


@pytest.fixture
def vouching(make_app):
    """Of a host that verifies every address, and says so by the setting."""
    return make_app(JWT_PUBLIC_KEY=public_pem(RSA_KEY), JWT_AUDIENCE="messenger", JWT_EMAIL_VERIFIED="always")


def test_a_host_that_vouches_for_all_addresses_need_not_say_so_in_each_token(vouching):
    assert record(vouching, sub="host-1", email=SAM.email)["id"] == SAM.id
    denied = record(vouching, sub="host-2", email=ADA.email, role="admin", email_verified=False)
    assert (denied["id"] == ADA.id, denied["email"]) == (False, None)


@pytest.mark.parametrize("case", NEED_CLEANING)
@pytest.mark.parametrize("verified", [{}, {"email_verified": True}])
def test_an_address_that_needs_cleaning_is_nobody_s(app, case, verified):
    address = "kirsa@ecole.example"
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == ADA.id).values(email=address))
    user = record(app, email=NEED_CLEANING[case](address), role="admin", **verified)
    assert (user["id"] == ADA.id, user["email"]) == (False, None)
