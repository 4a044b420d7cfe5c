import time
from datetime import timedelta

import pytest

from messenger.people.accounts import find_account, set_password
from messenger.policy.callers import System
from tests.conftest import token_of
from tests.personas import PASSWORD, SAM, TESS
from tests.problems import assert_problem


@pytest.fixture
def sam_has_a_password(app):
    with app.app_context():
        set_password(System.OPS, find_account(SAM.id), PASSWORD)


def log_in(client, email=SAM.email, password=PASSWORD):
    return client.post("/auth/login", json={"email": email, "password": password})


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def test_login_gives_both_tokens_and_ones_own_record(client, sam_has_a_password):
    answer = log_in(client).get_json()
    assert set(answer) == {"accessToken", "refreshToken", "user"}
    assert answer["user"] == {"id": SAM.id, "name": SAM.name, "role": SAM.role, "email": SAM.email}
    me = client.get("/auth/me", headers=bearer(answer["accessToken"]))
    assert me.get_json() == {"user": answer["user"]}


def test_case_and_blanks_of_the_email_do_not_matter(client, sam_has_a_password):
    assert log_in(client, email=f"  {SAM.email.upper()} ").status_code == 200


@pytest.mark.parametrize(
    ("email", "password"),
    [(SAM.email, "wrong"), (SAM.email, PASSWORD + " "), ("nobody@ecole.example", PASSWORD), (TESS.email, PASSWORD)],
)
def test_wrong_credentials_are_refused_alike(client, sam_has_a_password, email, password):
    assert_problem(log_in(client, email, password), 401, "bad_credentials")


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, ["email", "password"]),
        ({"email": 1, "password": None}, ["email", "password"]),
        ({"email": "a\0", "password": "\ud800"}, ["email", "password"]),
        ({"email": "a", "password": "b" * 1025}, ["password"]),
        ({"email": "a", "password": "b", "admin": True}, ["admin"]),
    ],
)
def test_a_bad_login_body_names_its_fields(client, body, fields):
    problem = assert_problem(client.post("/auth/login", json=body), 400, "validation_failed")
    assert sorted(problem["errors"]) == fields


def test_a_disabled_account_cannot_log_in(client, sam_has_a_password, change_user):
    change_user(SAM, is_active=False)
    assert_problem(log_in(client), 403, "account_disabled")
    assert_problem(log_in(client, password="wrong"), 401, "bad_credentials")


def test_a_refresh_token_gives_new_tokens_and_nothing_else(client, sam_has_a_password):
    refresh_token = log_in(client).get_json()["refreshToken"]
    answer = client.post("/auth/refresh", headers=bearer(refresh_token)).get_json()
    assert client.get("/auth/me", headers=bearer(answer["accessToken"])).status_code == 200
    assert_problem(client.get("/auth/me", headers=bearer(refresh_token)), 401, "token_invalid")
    assert_problem(client.post("/auth/refresh", headers=bearer(answer["accessToken"])), 401, "token_invalid")


@pytest.mark.parametrize("scheme", ["bearer", "BEARER"])
def test_the_scheme_may_be_spelled_in_any_case(client, login, sam_has_a_password, scheme):
    tokens = log_in(client).get_json()  # and a cookie, which does not win
    tess = login(TESS)["Authorization"].removeprefix("Bearer ")
    assert client.get("/auth/me", headers={"Authorization": f"{scheme} {tess}"}).get_json()["user"]["id"] == TESS.id
    refreshed = client.post("/auth/refresh", headers={"Authorization": f"{scheme} {tokens['refreshToken']}"})
    assert refreshed.status_code == 200


def test_logout_ends_every_token_issued_before_it(client, sam_has_a_password):
    tokens = log_in(client).get_json()
    assert client.post("/auth/logout", headers=bearer(tokens["accessToken"])).status_code == 204
    assert_problem(client.get("/auth/me", headers=bearer(tokens["accessToken"])), 401, "token_revoked")
    assert_problem(client.post("/auth/refresh", headers=bearer(tokens["refreshToken"])), 401, "token_revoked")


def test_an_ended_session_is_not_opened_again_by_the_next(client, sam_has_a_password):
    ended = bearer(log_in(client).get_json()["accessToken"])
    client.post("/auth/logout", headers=ended)
    log_in(client)
    assert_problem(client.get("/auth/me", headers=ended), 401, "token_revoked")


def test_one_can_log_in_again_at_once_after_a_logout(client, sam_has_a_password):
    for _ in range(3):
        token = log_in(client).get_json()["accessToken"]
        assert client.get("/auth/me", headers=bearer(token)).status_code == 200
        client.post("/auth/logout", headers=bearer(token))


def test_a_logout_ends_only_ones_own_sessions(client, login):
    tess = login(TESS)
    client.post("/auth/logout", headers=login(SAM))
    assert client.get("/auth/me", headers=tess).status_code == 200


def test_a_token_ends_with_its_time(app, client):
    token = token_of(app, SAM, timedelta(seconds=1))
    assert client.get("/auth/me", headers=bearer(token)).status_code == 200
    deadline = time.monotonic() + 5
    while client.get("/auth/me", headers=bearer(token)).status_code == 200 and time.monotonic() < deadline:
        time.sleep(0.1)
    assert_problem(client.get("/auth/me", headers=bearer(token)), 401, "token_expired")


def test_a_disabled_account_has_no_token(client, login, sam_has_a_password, change_user):
    header, refresh_token = login(SAM), log_in(client).get_json()["refreshToken"]
    change_user(SAM, is_active=False)
    assert_problem(client.get("/auth/me", headers=header), 403, "account_disabled")
    assert_problem(client.post("/auth/refresh", headers=bearer(refresh_token)), 403, "account_disabled")


def test_a_cookie_needs_its_csrf_token_for_what_it_changes(client, sam_has_a_password):
    client.post("/login", data={"email": SAM.email, "password": PASSWORD})
    body = {"receiverId": TESS.id, "content": "Bonjour"}
    assert client.get("/auth/me").status_code == 200
    assert_problem(client.post("/messages/send", json=body), 403, "csrf_failed")
    wrong = client.post("/messages/send", json=body, headers={"X-CSRF-TOKEN": "wrong"})
    assert_problem(wrong, 403, "csrf_failed")
    csrf = client.get_cookie("messenger_csrf").value
    assert client.post("/messages/send", json=body, headers={"X-CSRF-TOKEN": csrf}).status_code == 201


def test_the_session_cookie_is_out_of_reach_of_scripts(client, sam_has_a_password):
    client.post("/login", data={"email": SAM.email, "password": PASSWORD})
    cookie = client.get_cookie("messenger_access")
    assert (cookie.http_only, cookie.same_site, cookie.path) == (True, "Lax", "/")


def test_errors_speak_the_readers_language(client):
    french = client.get("/auth/me").get_json()
    english = client.get("/auth/me", headers={"Accept-Language": "en-GB,en;q=0.9"}).get_json()
    assert french["title"] == "Connexion requise"
    assert english["title"] == "Login required"


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("en-GB,fr;q=0.5", "en"),
        ("fr-CA,en;q=0.5", "fr"),
        ("de,en-US;q=0.8,fr;q=0.3", "en"),
        ("de, *", "fr"),
        ("en;q=0, fr;q=0.1", "fr"),
        ("EN", "en"),
        ("", "fr"),
    ],
)
def test_the_language_is_the_one_that_the_reader_likes_best(client, accepted, language):
    title = client.get("/auth/me", headers={"Accept-Language": accepted}).get_json()["title"]
    assert title == {"fr": "Connexion requise", "en": "Login required"}[language]
