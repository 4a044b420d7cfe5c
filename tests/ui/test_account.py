"""The account page: everything by plain forms."""

import re
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from messenger.auth.tokens import issue_access_token
from messenger.extensions import db, socketio
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import send_message
from messenger.models.people import users
from messenger.models.sessions import sessions
from messenger.people.accounts import find_account
from tests.personas import PASSWORD, SAM, SUE, TESS

NEW_PASSWORD = "another horse battery"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Version/12.1 Safari/604.1"


@pytest.fixture
def account(app):
    """`account(person)`: the row as it is now."""

    def row(person):
        with app.app_context(), db.engine.connect() as connection:
            return connection.execute(sa.select(users).where(users.c.id == person.id)).one()

    return row


def test_it_shows_who_one_is(visit):
    page = visit(SAM).get("/account").text
    assert SAM.name in page
    assert SAM.email in page
    assert "Élève" in page


def test_what_one_chooses_is_kept_for_the_person_and_not_for_the_browser(visit):
    answer = visit(SAM).post("/account/appearance", locale="en", theme="dark", time_zone="America/Martinique")
    assert answer.status_code == 303
    page = visit(SAM, SAFARI).get("/account").text
    assert '<html lang="en" dir="ltr" data-theme="dark">' in page
    assert '<option value="America/Martinique" selected>' in page
    assert '<html lang="fr" dir="ltr">' in visit(SUE).get("/account").text


def test_the_page_of_checks_follows_the_account_and_needs_none(visit, client):
    visit(SAM).post("/account/appearance", locale="en", theme="dark")
    assert '<html lang="en" dir="ltr" data-theme="dark">' in visit(SAM, SAFARI).get("/connection").text
    assert '<html lang="fr" dir="ltr">' in client.get("/connection").text


def test_the_language_button_remembers_for_the_person_too(visit):
    sam = visit(SAM)
    assert sam.post("/language", locale="en").status_code == 303
    assert 'lang="en"' in visit(SAM, SAFARI).get("/conversations").text


def test_without_the_csrf_token_the_language_changes_for_this_browser_alone(visit, account):
    sam = visit(SAM)
    assert sam.post_bare("/language", locale="en").status_code == 303
    assert account(SAM).locale is None


@pytest.mark.parametrize(
    "wrong", [{"locale": "de"}, {"theme": "pink"}, {"time_zone": "Mars/Olympus"}, {"time_zone": "../etc/passwd"}]
)
def test_a_choice_that_is_not_in_the_list_is_refused_and_nothing_changes(visit, account, wrong):
    before = account(SAM)
    answer = visit(SAM).post("/account/appearance", **{"locale": "en", "theme": "dark", "time_zone": "", **wrong})
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert account(SAM) == before


def test_times_are_those_of_the_chosen_time_zone(app, visit):
    with app.app_context():
        moment = send_message(TESS.caller, SendMessage(SAM.id, "Bonjour")).message.created_at
    sam = visit(SAM)
    for zone, hours in (("Asia/Tokyo", 9), ("America/Martinique", -4), ("UTC", 0)):
        sam.post("/account/appearance", locale="", theme="", time_zone=zone)
        page = sam.get(f"/conversations/{TESS.id}").text
        clock = re.search(r'class="message__time".*?>(\d\d:\d\d)</time>', page, re.DOTALL)
        assert clock
        assert clock.group(1) == f"{moment + timedelta(hours=hours):%H:%M}", zone


def test_the_browsers_time_zone_is_noted_once_and_never_over_a_choice(visit, account):
    browser = visit(SAM)
    for said, known in (
        ("", None),
        ("nowhere", None),
        ("Indian/Reunion", "Indian/Reunion"),
        ("Asia/Tokyo", "Indian/Reunion"),
    ):
        assert browser.log_in(SAM, time_zone=said).status_code == 303
        assert account(SAM).time_zone == known, said


def test_a_new_password_ends_every_other_session_and_not_this_one(visit):
    here, there = visit(SAM), visit(SAM, SAFARI)
    answer = here.post("/account/password", current=PASSWORD, new=NEW_PASSWORD, again=NEW_PASSWORD)
    assert answer.status_code == 303
    assert here.get("/account").status_code == 200
    assert there.get("/account").status_code == 303
    assert there.log_in(SAM).status_code == 401
    assert there.log_in(SAM, NEW_PASSWORD).status_code == 303


@pytest.mark.parametrize(
    ("form", "fault"),
    [
        ({"current": "wrong"}, "current"),
        ({"again": "something else"}, "again"),
        ({"new": "short", "again": "short"}, "new"),
        ({"new": "x" * 1025, "again": "x" * 1025}, "new"),
        ({"new": PASSWORD, "again": PASSWORD}, "new"),
        ({"new": SAM.email.upper(), "again": SAM.email.upper()}, "new"),
        ({"new": "azertyuiop", "again": "azertyuiop"}, "new"),
        ({"new": "aaaaaaaaaa", "again": "aaaaaaaaaa"}, "new"),
        ({"new": f"{SAM.name}1", "again": f"{SAM.name}1"}, "new"),
        ({"new": "P@ssw0rd1", "again": "P@ssw0rd1"}, "new"),
        ({"new": "nul\0nul\0nul", "again": "nul\0nul\0nul"}, "new"),
    ],
)
def test_a_password_that_will_not_do_is_refused_with_the_reason_at_its_field(visit, form, fault):
    sam = visit(SAM)
    good = {"current": PASSWORD, "new": NEW_PASSWORD, "again": NEW_PASSWORD}
    answer = sam.post("/account/password", **{**good, **form})
    assert answer.status_code == 400
    assert f'id="{fault}-fault"' in answer.text
    assert f'aria-describedby="{fault}-fault"' in answer.text
    assert visit(SAM).get("/account").status_code == 200
    assert sam.post("/account/password", **good).status_code == 303


def test_guesses_at_the_current_password_are_counted(make_app, visit):
    strict = make_app(LOGIN_LIMIT="2/hour")
    sam = visit(SAM)
    sam._client = strict.test_client()
    sam.log_in(SAM)
    guess = {"current": "wrong", "new": NEW_PASSWORD, "again": NEW_PASSWORD}
    answers = [sam.post("/account/password", **guess) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [400, 400, 429]
    assert int(answers[-1].headers["Retry-After"]) > 0


def test_who_logs_in_elsewhere_has_no_password_to_change(visit, change_user):
    sam = visit(SAM)
    change_user(SAM, password_hash=None)
    assert "/account/password" not in sam.get("/account").text
    answer = sam.post("/account/password", current="", new=NEW_PASSWORD, again=NEW_PASSWORD)
    assert answer.status_code == 400


def test_it_lists_where_one_is_logged_in(visit):
    visit(SAM, SAFARI)
    visit(SUE, "Opera on a fridge")
    page = visit(SAM, FIREFOX).get("/account").text
    devices = re.findall(r'class="session__device">\s*([^<]+?)\s*<', page)
    assert devices == ["Firefox sur Windows", "Safari sur iPhone"]
    assert page.count(">cet appareil<") == 1


def test_a_session_is_ended_alone(visit):
    here, there, elsewhere = visit(SAM, FIREFOX), visit(SAM, SAFARI), visit(SAM)
    (_, other, _) = session_ids(here)
    assert here.post(f"/account/sessions/{other}/end").status_code == 303
    assert [one.get("/account").status_code for one in (here, there, elsewhere)] == [200, 303, 200]
    assert here.post(f"/account/sessions/{other}/end").status_code == 303


def session_ids(visitor):
    """The newest first."""
    return [int(id_) for id_ in re.findall(r"/account/sessions/(\d+)/end", visitor.get("/account").text)]


def test_nobody_ends_the_session_of_another(visit):
    sam, sue = visit(SAM), visit(SUE)
    (his,) = session_ids(sam)
    assert sue.post(f"/account/sessions/{his}/end").status_code == 303
    assert sam.get("/account").status_code == 200


def test_logging_out_ends_this_session_alone(visit):
    here, there = visit(SAM), visit(SAM, SAFARI)
    token = here.token()
    assert here.post("/logout").status_code == 303
    assert there.get("/account").status_code == 200
    here._client.set_cookie("messenger_access", token)
    assert here.get("/account").status_code == 303


def test_logging_out_everywhere_ends_them_all(app, visit, login, client):
    here, there, without_session = visit(SAM), visit(SAM, SAFARI), login(SAM)
    answer = here.post("/account/sessions/end")
    assert answer.location == "/login"
    assert [one.get("/account").status_code for one in (here, there)] == [303, 303]
    assert client.get("/auth/me", headers=without_session).get_json()["code"] == "token_revoked"


@pytest.fixture
def connect_page(app):
    """`connect_page(visitor)`: the socket of a page that is open in that browser."""
    opened = []

    def connect(visitor):
        cookies = f"messenger_access={visitor.token()}"
        opened.append(socketio.test_client(app, headers={"Cookie": cookies, "Origin": "http://localhost"}))
        return opened[-1]

    yield connect
    for socket in opened:
        if socket.is_connected():
            socket.disconnect()


def test_a_session_that_is_ended_loses_its_sockets_and_no_other_does(visit, connect_page):
    here, there = visit(SAM, FIREFOX), visit(SAM, SAFARI)
    mine, theirs = connect_page(here), connect_page(there)
    (other, _) = session_ids(here)
    here.post(f"/account/sessions/{other}/end")
    assert [socket.is_connected() for socket in (mine, theirs)] == [True, False]


def test_a_token_of_a_session_that_is_another_persons_opens_nothing(app, visit, client):
    sue = visit(SUE)
    (hers,) = session_ids(sue)
    with app.app_context():
        forged = {id_: issue_access_token(find_account(SAM.id), session_id=id_) for id_ in (hers, 999_999)}
    for token in forged.values():
        answer = client.get("/auth/me", headers={"Authorization": f"Bearer {token}"})
        assert answer.get_json()["code"] == "token_revoked"


def test_being_seen_is_written_every_few_minutes_and_not_at_each_page(app, visit):
    sam = visit(SAM)
    long_ago = datetime.now(UTC) - timedelta(hours=3)
    just_now = datetime.now(UTC) - timedelta(minutes=2)
    for moment, is_written in ((long_ago, True), (just_now, False)):
        with app.app_context(), db.engine.begin() as connection:
            connection.execute(sa.update(sessions).values(last_seen_at=moment))
        sam.get("/conversations")
        with app.app_context(), db.engine.connect() as connection:
            seen = connection.execute(sa.select(sessions.c.last_seen_at)).scalar_one()
        assert (seen - moment > timedelta(seconds=1)) == is_written


def test_sessions_that_no_token_can_name_any_more_go_at_the_next_login(app, visit):
    visit(SAM)
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(sessions).values(last_seen_at=datetime.now(UTC) - timedelta(days=40)))
    assert len(session_ids(visit(SAM))) == 1


@pytest.mark.parametrize("path", ["appearance", "privacy", "password", "sessions/1/end", "sessions/end"])
def test_no_form_is_taken_without_its_csrf_token(visit, account, path):
    sam, before = visit(SAM), account(SAM)
    assert sam.post_bare(f"/account/{path}", locale="en", time_zone="UTC").status_code == 403
    assert account(SAM) == before
    assert sam.get("/account").status_code == 200
