"""Folders, disks and users that a server may find itself with: it works, or says in a sentence what to do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from tests.cli.commands import application, is_clear
from tests.conftest import SECRET
from tests.faults.storage_troubles import UNPRIVILEGED, full_disk, small_disk
from tests.live_server import ROOT, LiveServer, wait_until
from tests.servers import free_port

ODD = "50% off? é #1"
TRIAL_SECONDS = 5  # for so long a probe believes that what was written last can be written again


def checkout(folder: Path) -> Path:
    """As `git clone` would make it there."""
    folder.mkdir()
    for name in ("messenger", "migrations"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copy(ROOT / "wsgi.py", folder)
    return folder


def start(folder: Path, *arguments: str, wrapper: tuple[str, ...] = (), **settings: str) -> subprocess.Popen[str]:
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    command = [*wrapper, sys.executable, *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=folder, env={**inherited, **settings}, text=True, stdout=pipe, stderr=pipe)


def run(folder: Path, *arguments: str, **options: object) -> tuple[int, str, str]:
    process = start(folder, *arguments, **options)  # type: ignore[arg-type]
    printed, said = process.communicate(timeout=60)
    return process.returncode, printed, said


def test_it_serves_from_a_folder_whose_name_means_something_in_addresses_and_settings(tmp_path):
    folder = checkout(tmp_path / ODD)
    upgraded = run(folder, "-m", "flask", "db", "upgrade")
    assert upgraded[0] == 0, upgraded
    assert (folder / "instance" / "messenger.db").exists()
    code, _printed, said = run(folder, "-m", "flask", "doctor")
    assert (code, said) == (0, "")
    port = str(free_port())
    server = start(folder, "wsgi.py", PORT=port)
    try:
        assert server.stdout
        assert server.stdout.readline().startswith("Messenger: http://")
        assert requests.get(f"http://127.0.0.1:{port}/readyz", timeout=10).status_code == 200
    finally:
        server.terminate()
        server.communicate(timeout=20)


def test_a_read_only_checkout_that_holds_the_secrets_serves_another_database(tmp_path, sqlite_url):
    folder = checkout(tmp_path / "checkout")
    without = {"wrapper": UNPRIVILEGED, "DATABASE_URL": sqlite_url}
    folder.chmod(0o500)
    code, printed, said = run(folder, "wsgi.py", **without)
    assert (code, printed, is_clear(said)) == (1, "", True)
    assert "SECRET_KEY" in said
    folder.chmod(0o700)
    run(folder, "-m", "flask", "doctor", DATABASE_URL=sqlite_url)
    for each in (*(folder / "instance").iterdir(), folder / "instance", folder):
        each.chmod(0o500 if each.is_dir() else 0o400)
    code, _printed, said = run(folder, "-m", "flask", "doctor", **without)
    assert (code, said) == (0, "")
    code, _printed, said = run(folder, "-m", "flask", "db", "upgrade", wrapper=UNPRIVILEGED)
    assert (code, is_clear(said), "Traceback" in said) == (1, True, False)
    folder.chmod(0o700)


def test_a_database_that_may_only_be_read_is_neither_ready_nor_in_order(sqlite_url, tmp_path):
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    path.chmod(0o400)
    server = LiveServer(sqlite_url, tmp_path, wrapper=UNPRIVILEGED)
    server.start("/healthz")
    try:
        assert requests.get(f"{server.url}/readyz", timeout=10).status_code == 503
        path.chmod(0o600)
        wait_until(lambda: requests.get(f"{server.url}/readyz", timeout=10).status_code == 200)
    finally:
        server.stop()
    path.chmod(0o400)
    settings = {"DATABASE_URL": sqlite_url, "SECRET_KEY": SECRET, "JWT_SECRET_KEY": SECRET}
    doctor = run(ROOT, "-m", "flask", "--app", "wsgi", "doctor", wrapper=UNPRIVILEGED, **settings)
    assert doctor[0] == 1
    assert doctor[2].startswith("database: it cannot be written")
    assert str(path) in doctor[2]


def test_a_process_whose_disk_is_full_is_not_ready_though_nobody_writes(empty_sqlite, tmp_path):
    with small_disk(tmp_path) as folder:
        url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
        with LiveServer(url, tmp_path) as server:
            status = lambda: requests.get(f"{server.url}/readyz", timeout=10).status_code  # noqa: E731
            assert status() == 200
            with full_disk(server):
                wait_until(lambda: status() == 503, TRIAL_SECONDS + 5)
            wait_until(lambda: status() == 200)
        server.engine.dispose()


def test_two_that_migrate_at_once_wait_for_each_other(unmigrated_url):
    settings = {"DATABASE_URL": unmigrated_url, "SECRET_KEY": SECRET, "JWT_SECRET_KEY": SECRET}
    both = [start(ROOT, "-m", "flask", "--app", "wsgi", "db", "upgrade", **settings) for _ in range(2)]
    outcomes = [(process.communicate(timeout=60)[1], process.returncode) for process in both]
    assert [code for _said, code in outcomes] == [0, 0], outcomes
    assert sum("Running upgrade  -> 0001" in said for said, _code in outcomes) == 1


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_doctor_as_root_names_a_database_that_the_folders_owner_does_not_own(sqlite_url, tmp_path):
    def examine() -> str:
        with application(sqlite_url) as app:
            return app.test_cli_runner().invoke(args=["doctor"]).stderr

    assert examine() == ""
    os.chown(tmp_path, 12_345, 12_345)
    assert "chown --reference=" in examine()
    os.chown(sqlite_url.removeprefix("sqlite:///"), 12_345, 12_345)
    assert examine() == ""
