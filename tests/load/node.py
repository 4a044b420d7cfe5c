"""Node, and the packages that the load generator and the Node rival need: installed once for each lock file."""

import contextlib
import hashlib
import os
import shutil
import signal
import subprocess
import tempfile
import threading
from pathlib import Path

from tests.load import machine
from tests.load.machine import Unavailable

OLDEST = 20
HERE = Path(__file__).parent
GENERATOR = HERE / "generator"
RIVAL = HERE / "rivals" / "node_drizzle"


def require() -> str:
    """The version of Node. Raises Unavailable."""
    version = machine.version("node", "--version")
    if not version or int(version.partition(".")[0]) < OLDEST or not shutil.which("npm"):
        found = f"found {version}" if version else "found none"
        raise Unavailable(f"it needs Node {OLDEST} or newer with npm ({found}); install it")
    return version


class Build:
    """Packages that are being installed while something else goes on; `seconds` is the longest that it may take."""

    def __init__(self, folder: Path, seconds: float = 600) -> None:
        self._problem = ""
        self._thread = threading.Thread(target=self._install, args=(folder, seconds), daemon=True)
        self._thread.start()

    def _install(self, folder: Path, seconds: float) -> None:
        try:
            install(folder, seconds)
        except Unavailable as error:
            self._problem = str(error)

    def outcome(self) -> str:
        """At its end: what went wrong, "" if all is there."""
        self._thread.join()
        return self._problem


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
    try:
        kept.parent.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="draft-", dir=kept.parent.parent) as draft:
            new = Path(draft) / "new"
            new.mkdir()
            for name in ("package.json", "package-lock.json"):
                shutil.copy(folder / name, new)
            _npm_ci(new, seconds)
            if not kept.is_dir():
                new.rename(kept.parent)
    except OSError as error:
        raise Unavailable(f"the packages cannot be kept in {kept.parent}: {error.strerror}") from error


def _npm_ci(folder: Path, seconds: float) -> None:
    command = ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"]
    log = folder / "npm.log"
    with log.open("w") as output:
        npm = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output, start_new_session=True)
    try:
        npm.wait(seconds)
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"not built within {seconds:.0f} s (better-sqlite3 is compiled once)") from error
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(npm.pid, signal.SIGKILL)
        npm.wait()
    if npm.returncode:
        said = (log.read_text(errors="replace").strip() or "no reason given").splitlines()
        raise Unavailable(f"npm ci failed ({said[0]}): is the npm registry reachable, and a C++ compiler there?")
