import time

import jwt
import pytest

from tests.conftest import SECRET
from tests.personas import EVERYONE, SAM, SUE, TESS


def claims(record: dict) -> dict:
    return jwt.decode(record["token"], SECRET, algorithms=["HS256"], issuer="messenger")


def test_issue_prints_a_token_that_the_server_takes(lines, me):
    (record,) = lines("tokens", "issue", SAM.email)
    token = record.pop("token")
    assert record == {"id": SAM.id, "email": SAM.email, "role": "student"}
    assert me(token) == (200, SAM.email)


def test_issue_for_several_keeps_their_order(lines, me):
    wanted = [TESS.email, SAM.email, SUE.email]
    records = lines("tokens", "issue", *wanted)
    assert [record["email"] for record in records] == wanted
    assert [me(record["token"]) for record in records] == [(200, email) for email in wanted]


def test_issue_finds_an_address_in_capitals(lines):
    assert lines("tokens", "issue", SAM.email.upper())[0]["id"] == SAM.id


def test_issue_for_all_leaves_out_closed_accounts(lines):
    lines("users", "disable", SUE.email)
    records = lines("tokens", "issue", "--all")
    assert [record["id"] for record in records] == [person.id for person in EVERYONE if person is not SUE]


@pytest.mark.parametrize(
    ("options", "seconds"), [((), 3600), (("--expires", "90"), 90), (("--expires", "604800"), 604_800)]
)
def test_a_token_lives_as_long_as_asked(lines, options, seconds):
    (record,) = lines("tokens", "issue", SAM.email, *options)
    assert claims(record)["exp"] - time.time() == pytest.approx(seconds, abs=5)


def test_a_token_is_refused_when_its_time_is_over(lines, me):
    (record,) = lines("tokens", "issue", SAM.email, "--expires", "1")
    deadline = time.monotonic() + 10
    while (answer := me(record["token"])) == (200, SAM.email) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert answer == (401, "token_expired")


@pytest.mark.parametrize("seconds", ["0", "-1", "soon", "999999999999"])
def test_it_refuses_a_lifetime_that_makes_no_sense(refused, seconds):
    assert "--expires" in refused("tokens", "issue", SAM.email, "--expires", seconds, code=2)


@pytest.mark.parametrize("arguments", [(), (SAM.email, "--all")], ids=["neither", "both"])
def test_it_wants_addresses_or_all(refused, arguments):
    assert "--all" in refused("tokens", "issue", *arguments, code=2).splitlines()[-1]


def test_one_unknown_address_among_several_stops_them_all(refused):
    assert "nobody@ecole.example" in refused("tokens", "issue", SAM.email, "nobody@ecole.example")


def test_a_token_issued_for_a_closed_account_is_refused_by_the_server(lines, me):
    lines("users", "disable", SAM.email)
    (record,) = lines("tokens", "issue", SAM.email)
    assert me(record["token"]) == (403, "account_disabled")
