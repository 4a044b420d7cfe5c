"""Node, and the packages that the load generator and the Node rival need: installed once for each lock file."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.load import machine

OLDEST = 20
HERE = Path(__file__).parent
GENERATOR = HERE / "generator"
RIVAL = HERE / "rivals" / "node_drizzle"


class Unavailable(Exception):
    """Something that the benchmark needs is not on this machine; the message says what to install."""


def require() -> str:
    """The version of Node. Raises Unavailable."""
    version = machine.version("node", "--version")
    if not version or int(version.partition(".")[0]) < OLDEST or not shutil.which("npm"):
        found = f"found {version}" if version else "found none"
        raise Unavailable(
            f"the load generator needs Node {OLDEST} or newer with npm ({found}): install it, and run again"
        )
    return version


def is_installed(folder: Path) -> bool:
    return _kept(folder).is_dir()


def install(folder: Path, seconds: float = 600) -> None:
    """Let the folder's modules find their packages. Raises Unavailable."""
    kept = _kept(folder)
    if not kept.is_dir():
        _fetch(folder, kept, seconds)
    link = folder / "node_modules"
    if link.is_symlink() and link.resolve() != kept.resolve():
        link.unlink()
    if not link.exists():
        link.symlink_to(kept)


def _kept(folder: Path) -> Path:
    """Where the packages of this lock file are, for all checkouts on this machine."""
    lock = (folder / "package-lock.json").read_bytes() + machine.output("node", "--version").encode()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "messenger-load" / f"{folder.name}-{hashlib.sha256(lock).hexdigest()[:12]}" / "node_modules"


def _fetch(folder: Path, kept: Path, seconds: float) -> None:
    """Into a folder of its own that gets its name when it is complete: an install that is cut short leaves nothing."""
    kept.parent.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f"{folder.name}-", dir=kept.parent.parent))
    try:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(folder / name, draft)
        _npm_ci(draft, seconds)
        if not kept.is_dir():
            draft.rename(kept.parent)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _npm_ci(folder: Path, seconds: float) -> None:
    command = ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"npm ci did not finish within {seconds:.0f} s") from error
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip() or "no reason given").splitlines()[:1]
        raise Unavailable(f"npm ci failed ({last[0]}): is the npm registry reachable, and a C++ compiler installed?")
