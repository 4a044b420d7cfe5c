import pytest

from messenger import demo
from tests.cli.commands import application, is_clear


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
    assert demo.PASSWORD in first.stdout
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
