"""Where the benchmark runs: which cores, which versions, which commit."""

import os
import platform
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path


class Unavailable(Exception):
    """Something that the benchmark needs is not on this machine; the message says what to install."""


ROOT = Path(__file__).parent.parent.parent
ALLOWED = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]
SERVER_CORE = ALLOWED[0]
LOAD_CORE = ALLOWED[1 if len(ALLOWED) > 1 else 0]


def require() -> None:
    """Raises Unavailable where processes cannot be kept to a core, or their costs not be read."""
    if not (sys.platform == "linux" and shutil.which("taskset") and Path("/proc/self/schedstat").exists()):
        raise Unavailable("it runs on Linux, with taskset (Debian: apt install util-linux)")


def facts(tools: dict[str, str]) -> dict[str, str]:
    """What a reader must know to compare the figures; `tools` are versions of what else took part."""
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "commit": _commit(),
        "CPU": f"{_cpu_model()}, {len(ALLOWED)} core{'s' * (len(ALLOWED) > 1)}; {_placing()}",
        "memory": _memory(),
        "system": f"{platform.system()} {platform.release()}",
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        **tools,
    }


def _placing() -> str:
    if SERVER_CORE == LOAD_CORE:
        return "servers and load share it, which favours nobody but slows everybody"
    return f"servers and databases on core {SERVER_CORE}, load on core {LOAD_CORE}"


def _commit() -> str:
    commit = output("git", "rev-parse", "--short=10", "HEAD")
    changed = output("git", "status", "--porcelain", "--untracked-files=no")
    return f"{commit or 'unknown'}{' with uncommitted changes' if changed else ''}"


def _cpu_model() -> str:
    cpus = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    model = re.search(r"^model name\s*: (.*)$", cpus, re.MULTILINE)
    return model[1] if model else platform.machine()


def _memory() -> str:
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.1f} GiB"


def syncs_per_second(folder: Path, count: int = 50) -> float:
    """How often a second the disk takes a small write for good: what limits a server that commits each message."""
    with tempfile.TemporaryFile(dir=folder) as file:
        start = time.perf_counter()
        for _ in range(count):
            os.pwrite(file.fileno(), bytes(4096), 0)
            os.fdatasync(file.fileno())
    return count / (time.perf_counter() - start)


def output(*command: str) -> str:
    """What a command prints, "" if it cannot be run or fails."""
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=20)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def version(*command: str) -> str:
    """The first number with dots that a command prints."""
    found = re.search(r"\d+(\.\d+)+", output(*command))
    return found[0] if found else ""
