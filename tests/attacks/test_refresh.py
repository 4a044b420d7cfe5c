"""A refresh token that somebody has copied: used a second time, it ends its session."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import jwt
import pytest
import sqlalchemy as sa

from messenger.auth import sessions as sessions_of
from messenger.auth.refresh import issue_refresh_token
from messenger.extensions import db
from messenger.models.people import users
from messenger.models.sessions import sessions
from messenger.models.times import utc_now
from messenger.people.accounts import find_account
from tests.conftest import SECRET
from tests.personas import SAM
from tests.problems import assert_problem

BEYOND = timedelta(seconds=11)


@pytest.fixture
def first(app):
    """The refresh token of a session that has just begun."""
    with app.app_context():
        person = find_account(SAM.id)
        return issue_refresh_token(person, sessions_of.open_session(person, "Firefox"), 0)


@pytest.fixture
def refresh(app):
    def ask(token):
        return app.test_client().post("/auth/refresh", headers={"Authorization": f"Bearer {token}"})

    return ask


@pytest.fixture
def wait(monkeypatch):
    """`wait(time)`: the clock goes on by so much."""
    gone = []

    def go_on(time):
        gone.append(time)
        monkeypatch.setattr(sessions_of, "utc_now", lambda: utc_now() + sum(gone, timedelta()))

    return go_on


def next_of(answer):
    assert answer.status_code == 200, answer.get_json()
    return answer.get_json()["refreshToken"]


def is_open(app, answer):
    header = {"Authorization": f"Bearer {answer.get_json()['accessToken']}"}
    return app.test_client().get("/auth/me", headers=header).status_code == 200


def test_each_gives_the_next(refresh, first, wait):
    token = first
    for _ in range(4):
        token = next_of(refresh(token))
        wait(BEYOND)


@pytest.mark.parametrize("uses", [1, 2], ids=["the last one", "the one before"])
def test_one_that_comes_again_ends_its_session(app, refresh, first, wait, uses):
    token, answer = first, None
    for _ in range(uses):
        answer = refresh(token)
        token = next_of(answer)
    wait(BEYOND)
    assert_problem(refresh(first), 401, "token_revoked")
    assert_problem(refresh(token), 401, "token_revoked")
    assert not is_open(app, answer)


def test_one_before_the_last_ends_its_session_at_once(refresh, first):
    last = next_of(refresh(next_of(refresh(first))))
    assert_problem(refresh(first), 401, "token_revoked")
    assert_problem(refresh(last), 401, "token_revoked")


def test_after_a_lost_answer_it_gives_tokens_again(app, refresh, first, wait):
    lost, again = refresh(first), refresh(first)
    assert is_open(app, lost)
    assert is_open(app, again)
    wait(BEYOND)
    assert refresh(next_of(again)).status_code == 200


def test_of_the_two_that_it_then_gave_only_one_goes_on(app, refresh, first, wait):
    lost, again = next_of(refresh(first)), next_of(refresh(first))
    wait(BEYOND)
    kept = refresh(again)
    assert kept.status_code == 200
    wait(BEYOND)
    assert_problem(refresh(lost), 401, "token_revoked")
    assert not is_open(app, kept)


def test_two_tabs_at_once_are_not_logged_out(app, refresh, first, wait):
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(refresh, [first] * 6))
    assert [answer.status_code for answer in answers] == [200] * 6
    assert {number_of(next_of(answer)) for answer in answers} == {1}
    wait(BEYOND)
    assert refresh(next_of(answers[0])).status_code == 200


def number_of(token):
    return jwt.decode(token, options={"verify_signature": False})["number"]


def test_a_clock_that_is_set_back_gives_no_longer_grace(refresh, first, wait):
    refresh(first)
    wait(-timedelta(hours=1))
    assert_problem(refresh(first), 401, "token_revoked")


def test_one_from_before_they_had_numbers_is_used_once_too(refresh, first, wait):
    claims = jwt.decode(first, SECRET, ["HS256"])
    del claims["number"]
    old = jwt.encode(claims, SECRET, "HS256")
    assert refresh(old).status_code == 200
    wait(BEYOND)
    assert_problem(refresh(old), 401, "token_revoked")


@pytest.mark.parametrize("change", [{"sid": None}, {"number": "0"}, {"number": True}, {"number": None}])
def test_one_that_cannot_be_counted_is_refused(refresh, first, change):
    claims = {**jwt.decode(first, SECRET, ["HS256"]), **change}
    assert_problem(refresh(jwt.encode(claims, SECRET, "HS256")), 401, "token_invalid")


def test_it_ends_no_other_session(app, refresh, first, wait):
    with app.app_context():
        person = find_account(SAM.id)
        other = issue_refresh_token(person, sessions_of.open_session(person, "Safari"), 0)
    refresh(first)
    wait(BEYOND)
    assert_problem(refresh(first), 401, "token_revoked")
    assert refresh(other).status_code == 200
    with app.app_context(), db.engine.connect() as connection:
        assert len(connection.execute(sa.select(sessions).join(users)).all()) == 1
