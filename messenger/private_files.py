"""Files and folders that nobody but their owner may read, from the first moment on."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

FOLDER_MODE = 0o700
OTHERS_MODE = 0o077


def make_private_folder(path: Path) -> None:
    """Create the folder, or take all rights of other users on it and its files. A failure, as on a read-only disk, is
    ignored: later use reports it.
    """
    with suppress(OSError):
        path.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        for each in (path, *path.iterdir()):
            _tighten(each)


def _tighten(path: Path) -> None:
    """Take other users' rights on the path. Ignores failures, on a read-only disk or another user's file: `flask
    doctor` reports them.
    """
    if path.is_symlink():
        return
    with suppress(OSError):
        mode = path.stat().st_mode & 0o777
        if mode & OTHERS_MODE:
            path.chmod(mode & ~OTHERS_MODE)


def place_private_file(path: Path, content: str = "") -> None:
    """Make the file, whole or not at all, unless there is one. Raises OSError.

    Made by root it belongs to the folder's owner, who is to serve with it; SQLite does the same with its own files.
    """
    descriptor, draft = tempfile.mkstemp(dir=path.parent)  # mode 0600
    try:
        with open(descriptor, "w", encoding="ascii") as file:
            if os.geteuid() == 0:
                folder = path.parent.stat()
                os.fchown(descriptor, folder.st_uid, folder.st_gid)
            file.write(content)
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        os.unlink(draft)


def is_readable_by_others(path: Path) -> bool:
    """Check whether other users of this machine may read the file, by its mode and its folder's."""
    try:
        return bool(path.stat().st_mode & 0o004 and path.parent.stat().st_mode & 0o001)
    except OSError:
        return False
