import json

import pytest
import sqlalchemy as sa

from messenger import demo
from messenger.extensions import db
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.models.sessions import sessions
from messenger.people import passwords
from tests.cli.commands import application, is_clear

ADMIN, TEACHER, PUPIL = "admin@ecole.example", "helene.moreau@ecole.example", "lina.haddad@ecole.example"
HIGHEST = demo.users()[-1].email
REAL, REAL_PASSWORD = "nina@college.fr", "four quiet winter walks"


@pytest.fixture
def empty(database_url):
    """A migrated database without anybody."""
    with application(database_url) as app:
        yield app.test_cli_runner()


def test_it_loads_once_and_prints_accounts_that_log_in(empty):
    result = empty.invoke(args=["demo"])
    assert result.exit_code == 0
    rows = [line.split() for line in result.stdout.splitlines()[1:]]
    assert [role for role, _, _ in rows] == ["admin", "teacher", "student"]
    for _role, email, password in rows:
        answer = empty.app.test_client().post("/auth/login", json={"email": email, "password": password})
        assert answer.status_code == 200


def test_it_refuses_a_database_with_people(empty):
    empty.invoke(args=["demo"])
    result = empty.invoke(args=["demo"])
    assert (result.exit_code, result.stdout) == (1, "")
    assert is_clear(result.stderr)
    assert "empty database" in result.stderr
    assert len(empty.invoke(args=["users", "list"]).stdout.splitlines()) == len(demo.users())


def test_if_empty_loads_and_then_only_reminds(empty):
    first, second = empty.invoke(args=["demo", "--if-empty"]), empty.invoke(args=["demo", "--if-empty"])
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.stdout == second.stdout
    assert passwords.PUBLISHED_PASSWORD in first.stdout
    assert len(empty.invoke(args=["users", "list"]).stdout.splitlines()) == len(demo.users())


def test_if_empty_says_nothing_where_others_live(run):
    result = run("demo", "--if-empty")
    assert (result.exit_code, result.output) == (0, "")


def test_it_does_not_put_a_known_password_into_production(database_url):
    with application(database_url, MESSENGER_ENV="production") as app:
        result = app.test_cli_runner().invoke(args=["demo"])
        assert (result.exit_code, result.stdout) == (1, "")
        assert "production" in result.stderr
        assert app.test_cli_runner().invoke(args=["users", "list"]).output == ""


def test_it_fills_the_database_with_as_many_messages_as_wanted(empty):
    result = empty.invoke(args=["demo", "--messages", "1000"])
    assert result.exit_code == 0, result.output
    said, _, *rows = result.stdout.splitlines()
    assert said.startswith("1,000 messages in 20 conversations of 16 students and 20 staff")
    for _role, email, password in map(str.split, rows):
        answer = empty.app.test_client().post("/auth/login", json={"email": email, "password": password})
        assert answer.status_code == 200
    assert empty.invoke(args=["tokens", "issue", "enseignant-000011@ecole.example"]).exit_code == 0


def test_it_puts_no_crowd_among_people_nor_into_production(run, database_url):
    assert (run("demo", "--messages", "100").exit_code, run("demo", "--messages", "99").exit_code) == (1, 2)
    with application(database_url, MESSENGER_ENV="production") as app:
        result = app.test_cli_runner().invoke(args=["demo", "--messages", "100"])
        assert (result.exit_code, result.stdout) == (1, "")
        assert "production" in result.stderr


# Removing it


@pytest.fixture
def loaded(empty):
    """The demo school, and `nina@college.fr`, a real administrator."""
    assert empty.invoke(args=["demo"]).exit_code == 0
    create(empty, REAL, "Nina Noël", "admin")
    return empty


def create(runner, email: str, name: str, role: str) -> None:
    command = ["users", "create", email, "--name", name, "--role", role, "--password-stdin"]
    assert runner.invoke(args=command, input=REAL_PASSWORD).exit_code == 0


def remove(runner) -> str:
    result = runner.invoke(args=["demo", "--remove"])
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def log_in(runner, email: str, password: str) -> tuple[int, str]:
    answer = runner.app.test_client().post("/auth/login", json={"email": email, "password": password})
    return answer.status_code, answer.json.get("accessToken") or answer.json["code"]


def count(runner, table: sa.Table) -> int:
    with runner.app.app_context(), db.engine.connect() as connection:
        return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


def emails(runner) -> list[str]:
    with runner.app.app_context(), db.engine.connect() as connection:
        return list(connection.execute(sa.select(users.c.email).order_by(users.c.id)).scalars())


def test_it_removes_the_demo_schools_people_and_what_they_wrote(loaded):
    assert log_in(loaded, ADMIN, passwords.PUBLISHED_PASSWORD)[0] == 200
    written = count(loaded, messages)
    assert remove(loaded) == f"removed {len(demo.users())} accounts and {written} messages\n"
    assert emails(loaded) == [REAL]
    assert [count(loaded, table) for table in (messages, conversations, sessions)] == [0, 0, 0]
    assert log_in(loaded, REAL, REAL_PASSWORD)[0] == 200
    assert log_in(loaded, ADMIN, passwords.PUBLISHED_PASSWORD) == (401, "bad_credentials")


def test_what_a_real_person_wrote_with_them_stays_and_nobody_answers_any_more(loaded):
    _, pupil = log_in(loaded, PUPIL, passwords.PUBLISHED_PASSWORD)
    _, nina = log_in(loaded, REAL, REAL_PASSWORD)
    client, real_id = loaded.app.test_client(), len(demo.users()) + 1
    header = {"Authorization": f"Bearer {pupil}"}
    sent = client.post("/messages/send", json={"receiverId": real_id, "content": "Bonjour"}, headers=header)
    assert sent.status_code == 201
    said = remove(loaded)
    assert said.splitlines()[0].startswith(f"removed {len(demo.users()) - 1} accounts")
    assert PUPIL in said
    assert emails(loaded) == [PUPIL, REAL]
    mine = client.get(f"/messages/{real_id}", headers={"Authorization": f"Bearer {nina}"}).json["conversations"]
    assert [each["lastMessage"]["content"] for each in mine] == ["Bonjour"]
    assert client.get("/auth/me", headers=header).status_code in (401, 403)
    assert log_in(loaded, PUPIL, passwords.PUBLISHED_PASSWORD)[0] == 401


def test_a_second_time_it_finds_nothing_more(loaded):
    remove(loaded)
    assert remove(loaded) == "removed 0 accounts and 0 messages\n"
    assert emails(loaded) == [REAL]


def test_a_token_of_theirs_is_never_the_next_persons(empty):
    """SQLite gives the highest number that is free: a token names its owner by number."""
    empty.invoke(args=["demo"])
    token = json.loads(empty.invoke(args=["tokens", "issue", HIGHEST]).stdout)["token"]
    said = remove(empty)
    assert HIGHEST in said
    assert "Nobody administers" in said
    assert emails(empty) == [HIGHEST]
    create(empty, REAL, "Nina Noël", "admin")
    header = {"Authorization": f"Bearer {token}"}
    answer = empty.app.test_client().get("/auth/me", headers=header)
    assert answer.status_code in (401, 403)
    remove(empty)
    assert emails(empty) == [REAL]


def test_an_account_that_an_operator_made_at_one_of_its_addresses_stays(empty):
    create(empty, ADMIN, "Nina Noël", "admin")
    assert remove(empty) == "removed 0 accounts and 0 messages\n"
    assert log_in(empty, ADMIN, REAL_PASSWORD)[0] == 200


def test_the_crowd_goes_too(empty):
    empty.invoke(args=["demo", "--messages", "1000"])
    create(empty, REAL, "Nina Noël", "admin")
    assert remove(empty).startswith("removed 36 accounts and 1,000 messages")
    assert emails(empty) == [REAL]


def test_to_load_and_to_remove_at_once_is_refused(empty):
    assert empty.invoke(args=["demo", "--remove", "--if-empty"]).exit_code == 2


def test_the_published_password_cannot_be_chosen_for_an_account(empty):
    command = ["users", "create", REAL, "--name", "Nina", "--role", "admin", "--password-stdin"]
    result = empty.invoke(args=command, input=passwords.PUBLISHED_PASSWORD)
    assert (result.exit_code, result.stdout) == (1, "")
