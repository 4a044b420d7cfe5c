"""However many act on each other at once: where there was an active administrator, there still is one."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress

import jwt
import pytest
import sqlalchemy as sa

from messenger.auth.tokens import issue_access_token
from messenger.errors import LastAdministrator
from messenger.extensions import db
from messenger.models.people import users
from messenger.people import accounts, register
from messenger.people.accounts import find_account, set_active, set_role
from messenger.people.register import NewUser, import_accounts
from messenger.policy import administrators as policy_administrators
from messenger.policy.administrators import ADMINISTRATORS
from messenger.policy.callers import System
from tests.personas import ABEL, ADA, SAM

SOON = 1.0  # seconds that each waits for the other, if nothing holds it up before


def administrators(app):
    with app.app_context(), db.engine.connect() as connection:
        return set(connection.execute(sa.select(users.c.id).where(ADMINISTRATORS)).scalars())


@pytest.fixture
def browse(app):
    """`browse(person)`: what posts forms as they do."""

    def log_in(person):
        with app.app_context():
            token = issue_access_token(find_account(person.id))
        client = app.test_client()
        client.set_cookie("messenger_access", token)
        headers = {"X-CSRF-TOKEN": jwt.decode(token, options={"verify_signature": False})["csrf"]}
        return lambda path, **form: client.post(path, headers=headers, data=form)

    return log_in


@pytest.fixture
def together(monkeypatch):
    """Whoever has checked that they may act waits until the other has too: unless one of them is not let so far."""
    barrier = threading.Barrier(2)

    @contextmanager
    def keep_an_administrator(connection):
        with policy_administrators.keep_an_administrator(connection):
            with suppress(threading.BrokenBarrierError):
                barrier.wait(SOON)
            yield

    for module in (accounts, register):
        monkeypatch.setattr(module, "keep_an_administrator", keep_an_administrator)


def demoting(person):
    return f"email,name,role\n{person.email},{person.name},teacher\n"


def at_once(*deeds):
    with ThreadPoolExecutor() as pool:
        return [future.result() for future in [pool.submit(deed) for deed in deeds]]


def test_of_two_who_import_files_that_demote_each_other_one_remains(app, browse, together):
    ada, abel = browse(ADA), browse(ABEL)
    answers = at_once(
        lambda: ada("/admin/import/apply", csv=demoting(ABEL)), lambda: abel("/admin/import/apply", csv=demoting(ADA))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 403]
    assert len(administrators(app)) == 1


@pytest.mark.parametrize(("form", "field"), [("role", {"role": "teacher"}), ("active", {"active": "0"})])
def test_of_two_who_demote_or_disable_each_other_one_remains(app, browse, together, form, field):
    ada, abel = browse(ADA), browse(ABEL)
    answers = at_once(
        lambda: ada(f"/admin/users/{ABEL.id}/{form}", **field), lambda: abel(f"/admin/users/{ADA.id}/{form}", **field)
    )
    assert answers[0].status_code != answers[1].status_code
    assert len(administrators(app)) == 1


COMMANDS = {
    "set-role": lambda person: set_role(System.OPS, find_account(person.id), "teacher"),
    "disable": lambda person: set_active(System.OPS, find_account(person.id), False),
    "import": lambda person: import_accounts(System.OPS, [NewUser(person.email, person.name, "student")]),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_of_two_commands_at_once_the_second_is_refused(app, together, command):
    def run(person):
        with app.app_context():
            try:
                COMMANDS[command](person)
            except LastAdministrator:
                return "refused"
        return "done"

    assert sorted(at_once(lambda: run(ADA), lambda: run(ABEL))) == ["done", "refused"]
    assert len(administrators(app)) == 1


@pytest.mark.parametrize("command", COMMANDS)
def test_the_last_one_stays_whatever_came_before(app, in_app, change_user, command):
    change_user(ABEL, is_active=False)  # one who is disabled does not count
    with pytest.raises(LastAdministrator):
        COMMANDS[command](ADA)
    assert administrators(app) == {ADA.id}


def test_an_import_that_names_another_in_the_last_ones_place_goes_through(app, in_app, change_user):
    change_user(ABEL, role="teacher")
    import_accounts(System.OPS, [NewUser(ADA.email, ADA.name, "teacher"), NewUser(SAM.email, SAM.name, "admin")])
    assert administrators(app) == {SAM.id}


def test_a_school_that_has_none_is_changed_like_any_other(app, in_app, change_user):
    for person in (ADA, ABEL):
        change_user(person, role="teacher")
    set_role(System.OPS, find_account(SAM.id), "teacher")
    set_role(System.OPS, find_account(ADA.id), "admin")
    assert administrators(app) == {ADA.id}
