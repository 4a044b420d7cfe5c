"""Another user of the machine reads what lies on its disk."""

import os
import stat
from pathlib import Path

import pytest

from messenger.config.settings import settings
from tests.cli.commands import application, run_flask
from tests.live_server import LiveServer
from tests.personas import SAM, TESS

OPEN = {"MESSENGER_ASYNC_MODE": "threading"}
USUAL_UMASK = 0o022


@pytest.fixture(autouse=True)
def usual_umask():
    """As most shells have it; the processes that a test starts inherit it."""
    before = os.umask(USUAL_UMASK)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


def test_the_instance_folder_and_its_secrets_are_private_from_the_first_start_on(tmp_path):
    settings(OPEN, str(tmp_path / "instance"))
    assert stat.S_IMODE((tmp_path / "instance").stat().st_mode) == 0o700
    assert modes(tmp_path / "instance") == {"secret_key": 0o600, "jwt_secret_key": 0o600}


def test_an_instance_folder_that_was_open_is_closed_at_the_next_start(tmp_path):
    instance = tmp_path / "instance"
    settings(OPEN, str(instance))
    instance.chmod(0o755)
    for name in ("messenger.db", "messenger.db-wal", "secret_key"):
        (instance / name).touch()
        (instance / name).chmod(0o644)
    (tmp_path / "elsewhere").touch(0o644)
    (instance / "link").symlink_to(tmp_path / "elsewhere")
    settings(OPEN, str(instance))
    assert stat.S_IMODE(instance.stat().st_mode) == 0o700
    found = modes(instance)
    assert found.pop("link") == 0o644  # not ours
    assert set(found.values()) == {0o600}


def test_a_database_is_private_while_it_is_used_and_so_are_those_that_are_copied_and_restored(tmp_path):
    url = f"sqlite:///{tmp_path}/school.db"
    assert run_flask("db", "upgrade", DATABASE_URL=url).returncode == 0
    with LiveServer(url, tmp_path) as server:
        server.put_people()
        assert server.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "Bonjour"}).status_code == 201
        while_used = modes(tmp_path)
        server.flask("backup", f"{tmp_path}/school.backup")
        server.flask("restore", f"{tmp_path}/school.backup", DATABASE_URL=f"sqlite:///{tmp_path}/restored.db")
    while_used.pop("server.log")
    assert while_used == {"school.db": 0o600, "school.db-wal": 0o600, "school.db-shm": 0o600}
    afterwards = modes(tmp_path)
    assert {afterwards["school.backup"], afterwards["restored.db"]} == {0o600}


def test_doctor_names_a_database_elsewhere_that_everybody_may_read(sqlite_url, tmp_path):
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    path.chmod(0o644)
    tmp_path.chmod(0o755)
    assert f"files: every user of this machine may read {path}" in examine(sqlite_url)
    tmp_path.chmod(0o700)
    assert examine(sqlite_url) == ""


def examine(url: str) -> str:
    with application(url) as app:
        return app.test_cli_runner().invoke(args=["doctor"]).stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_what_root_makes_in_anothers_folder_is_that_ones(tmp_path):
    folder = tmp_path / "instance"
    folder.mkdir()
    os.chown(folder, 12_345, 12_345)
    settings(OPEN, str(folder))
    with application(f"sqlite:///{folder}/school.db") as app, app.app_context():
        app.test_cli_runner().invoke(args=["db", "upgrade"])
    assert {path.stat().st_uid for path in folder.iterdir()} == {12_345}
