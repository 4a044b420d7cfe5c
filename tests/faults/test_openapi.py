"""Requests made up from the OpenAPI document, good and bad, to a running server: each answer must be documented."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from messenger.models.people import users
from tests.conftest import SECRET
from tests.faults.conftest import IS_LONG, long_or
from tests.live_server import ROOT, LiveServer
from tests.personas import ADA, CHEAP_HASHER, EVERYONE, SAM, TESS, Persona
from tests.turns import report

PEOPLE = [SAM, TESS, ADA] if IS_LONG else [SAM]
CASES = long_or(short=5, long=300)  # for each operation and phase
LEAST = long_or(short=300, long=1_000)
ALWAYS = ["--checks", "all", "--continue-on-failure", "--generation-database", "none", "--no-color", "--report", "json"]
# The login that the document gives as an example.
LINA = {"id": len(EVERYONE) + 1, "email": "lina.haddad@ecole.example", "name": "Lina Haddad", "role": "student"}


@pytest.fixture
def server(empty_sqlite: Path, tmp_path: Path) -> Iterator[LiveServer]:
    with LiveServer(f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / 'live.db')}", tmp_path, "eventlet") as running:
        running.put_people()
        with running.engine.begin() as connection:
            connection.execute(sa.insert(users).values(**LINA, password_hash=CHEAP_HASHER.hash("demo-2026")))
        yield running


@pytest.mark.timeout(long_or(short=300, long=3_600))
@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.role)
def test_every_answer_is_as_documented(server: LiveServer, tmp_path: Path, person: Persona) -> None:
    done = ask_all(server, tmp_path / "report.json", person)
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads((tmp_path / "report.json").read_text())
    assert (told["failures"], told["errors"]) == ([], [])
    assert told["operations"]["tested"] == told["operations"]["total"] >= 11
    assert {phase["status"] for phase in told["phases"].values()} == {"success"}
    assert told["test_cases"]["generated"] >= LEAST
    assert "Traceback" not in server.log.read_text()
    report(f"OpenAPI, as a {person.role}: {told['test_cases']['generated']} requests, no failure, seed {told['seed']}")


def ask_all(server: LiveServer, path: Path, person: Persona) -> subprocess.CompletedProcess[str]:
    asker = {"ASKER_ID": str(person.id), "ASKER_SECRET": SECRET, "ASKER_DATABASE": server.database_url}
    hooks = {"SCHEMATHESIS_HOOKS": "tests.faults.openapi_hooks", **asker}
    command = [sys.executable, "-m", "schemathesis.cli", "run", f"{server.url}/openapi.json", *ALWAYS]
    options = ["--report-json-path", str(path), "--max-examples", str(CASES)]
    environment = {**os.environ, **hooks}
    return subprocess.run([*command, *options], cwd=ROOT, env=environment, capture_output=True, text=True)
