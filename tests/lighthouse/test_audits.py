"""A busy machine costs an attempt, never the whole; what is absent or fails is a sentence."""

import os
import subprocess
import sys

import pytest

from tests.lighthouse.audits import ATTEMPTS, Failed, Page, audit, run
from tests.live_server import ROOT

FAILS = "echo NO_NAVSTART >&2; exit 1"


@pytest.fixture
def node(tmp_path, monkeypatch):
    """`node(text)`: a program of this name that does so; each call of it adds a line to the file that is given."""
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    calls = tmp_path / "calls"

    def put(text, name="node"):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\necho >>{calls}\n{text}\n")
        program.chmod(0o755)
        return calls

    return put


def test_a_run_that_fails_is_tried_again(node):
    calls = node(f"""[ $(wc -l <"$(dirname "$0")/calls") -lt 2 ] && {{ {FAILS}; }}; echo '{{"scores": {{}}}}'""")
    told = []
    assert audit("http://127.0.0.1:1", Page("login", "/login"), "mobile", told.append) == {"scores": {}}
    assert (told, len(calls.read_text())) == (["login, mobile: NO_NAVSTART"], 2)


def test_it_is_not_tried_for_ever(node):
    calls = node(FAILS)
    with pytest.raises(Failed, match="3 attempts, the last on login, mobile: NO_NAVSTART"):
        audit("http://127.0.0.1:1", Page("login", "/login"), "mobile", lambda _line: None)
    assert len(calls.read_text()) == ATTEMPTS


def test_a_run_that_does_not_end_is_ended():
    with pytest.raises(Failed, match="not done within 0 s"):
        run(["sleep", "60"], 0.1)


def test_without_chromium_it_says_what_to_install(node):
    node("echo v20.20.2")
    node("exit 1", "npm")
    command = [sys.executable, "-m", "tests.lighthouse"]
    environment = {**os.environ, "CHROMIUM": "/nowhere/chromium"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    sentence = "Chromium is not on this machine (/nowhere/chromium, or where CHROMIUM says); install it\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"make lighthouse: {sentence}")
