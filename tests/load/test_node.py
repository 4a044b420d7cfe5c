"""What is absent is said in a sentence, never in a traceback."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.load import node
from tests.load.machine import ROOT, Unavailable


@pytest.fixture
def programs(tmp_path, monkeypatch) -> Path:
    """A folder that is the whole PATH, with taskset in it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("taskset", "sh"):
        (folder / name).symlink_to(shutil.which(name))
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(programs, name, text):
    program = programs / name
    program.write_text(f"#!/bin/sh\n{text}\n")
    program.chmod(0o755)


def benchmark():
    command = [sys.executable, "-m", "tests.load", "--quick"]
    return subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("version", [None, "v18.20.1"])
def test_without_node_20_it_says_what_to_install(programs, version):
    if version:
        put(programs, "node", f"echo {version}")
        put(programs, "npm", "exit 1")
    done = benchmark()
    found = f"found {version[1:]}" if version else "found none"
    sentence = f"make bench: it needs Node 20 or newer with npm ({found}); install it\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", sentence)


def test_an_install_that_fails_is_a_sentence_and_leaves_nothing(programs, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    put(programs, "node", "echo v20.20.2")
    put(programs, "npm", "echo npm error code ENOTFOUND >&2; exit 1")
    done = benchmark()
    assert done.returncode == 2
    assert done.stderr.startswith("make bench: npm ci failed (npm error code ENOTFOUND)")
    assert done.stderr.count("\n") == 1
    assert list((tmp_path / "cache" / "messenger-load").iterdir()) == []


def test_a_build_that_takes_too_long_is_cut_short(programs, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    put(programs, "npm", "while :; do :; done")
    assert "not built within 0 s" in node.Build(node.RIVAL, 0.2).outcome()
    with pytest.raises(Unavailable, match="not built within 0 s"):
        node.install(node.RIVAL, 0.2)
