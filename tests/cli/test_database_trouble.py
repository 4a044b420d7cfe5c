"""Commands and probes whose database is not as they need it."""

import pytest

from tests.cli.commands import application, closed_port, is_clear

COMMANDS = [
    ("users", "list"),
    ("users", "create", "n@e.fr", "--name", "N", "--role", "admin"),
    ("users", "disable", "n@e.fr"),
    ("users", "set-role", "n@e.fr", "admin"),
    ("users", "reset-password", "n@e.fr"),
    ("tokens", "issue", "--all"),
    ("demo",),
    ("demo", "--messages", "100"),
]
each_command = pytest.mark.parametrize("command", COMMANDS, ids=" ".join)


def complaint(url: str, command: tuple[str, ...]) -> str:
    with application(url) as app:
        result = app.test_cli_runner().invoke(args=list(command))
    assert isinstance(result.exception, SystemExit), result.exc_info
    assert (result.exit_code, result.stdout) == (1, "")
    assert is_clear(result.stderr)
    assert len(result.stderr.splitlines()) == 1
    return result.stderr


@each_command
def test_an_unmigrated_database_is_named(unmigrated_url, command):
    said = complaint(unmigrated_url, command)
    assert "users" in said
    assert "flask db upgrade" in said


@each_command
def test_a_server_that_does_not_answer_is_named(command):
    port = closed_port()
    said = complaint(f"postgresql://nobody@127.0.0.1:{port}/school", command)
    assert str(port) in said


def test_a_folder_that_is_not_there_is_named(tmp_path):
    assert "unable to open database file" in complaint(f"sqlite:///{tmp_path}/nowhere/school.db", ("users", "list"))


@each_command
def test_a_file_that_is_no_database_is_named(tmp_path, command):
    (tmp_path / "school.db").write_text("Bonjour, je ne suis pas une base de données. " * 100)
    assert "not a database" in complaint(f"sqlite:///{tmp_path}/school.db", command)


def test_an_import_into_an_unmigrated_database_is_named(unmigrated_url, tmp_path):
    file = tmp_path / "school.csv"
    file.write_text("email,name,role\nn@e.fr,N,admin\n")
    assert "flask db upgrade" in complaint(unmigrated_url, ("users", "import", str(file)))


def test_a_process_on_an_unmigrated_database_is_not_ready(unmigrated_url):
    with application(unmigrated_url) as app:
        client = app.test_client()
        assert client.get("/healthz").status_code == 200
        answer = client.get("/readyz")
    assert (answer.status_code, answer.get_json()["code"]) == (503, "storage_unavailable")
