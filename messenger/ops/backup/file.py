"""A backup's file: what the database's own tool wrote, and a last line that says what it is and seals it.

The tools do not mind that line: `sqlite3` and `pg_restore` read the file as well.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

MARK = b"\nMESSENGER-BACKUP "
MAX_SEAL_BYTES = 4_096  # bytes
CHUNK = 1 << 20  # bytes


class BackupError(Exception):
    """A backup or restore that failed; the message says what to do."""


class Seal(NamedTuple):
    """The last line of a backup: the number of bytes, their digest, and details of the database."""

    size: int
    sha256: str
    details: dict[str, Any]


class UnsealedFile:
    """A file under a temporary name."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def seal(self, details: dict[str, Any]) -> Seal:
        size = self.path.stat().st_size
        seal = Seal(size, _digest(self.path, size), details)
        with self.path.open("ab") as file:
            file.write(MARK + json.dumps(seal._asdict()).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        return seal


@contextmanager
def whole_file(path: Path, *, force: bool) -> Iterator[UnsealedFile]:
    """Yield a private temporary file that is renamed to `path` at the end: whole, or not at all."""
    try:
        if path.exists() and not force:
            raise BackupError(f"{path} is there already: choose another name, or add --force")
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mode 0600
        os.close(descriptor)
    except OSError as error:
        raise BackupError(f"{path} cannot be written ({error.strerror})") from error
    draft = Path(name)
    try:
        yield UnsealedFile(draft)
        _put(draft, path, force)
    except OSError as error:
        raise BackupError(f"{path} cannot be written ({error.strerror})") from error
    finally:
        draft.unlink(missing_ok=True)


def _put(draft: Path, path: Path, force: bool) -> None:
    if force:
        draft.replace(path)
    else:
        try:
            os.link(draft, path)  # unlike a rename, it spares a file that came there meanwhile
        except FileExistsError as error:
            raise BackupError(f"{path} has come to be meanwhile: choose another name, or add --force") from error
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def read_seal(path: Path) -> Seal:
    """Read and check the seal of a backup. Raises BackupError."""
    try:
        seal = _last_line(path)
        if seal is None:
            raise BackupError(f"{path} is no backup of `flask backup`, or has lost its end: take another one")
        if path.stat().st_size < seal.size or _digest(path, seal.size) != seal.sha256:
            raise BackupError(f"{path} is damaged: take another one")
    except OSError as error:
        raise BackupError(f"{path} cannot be read ({error.strerror})") from error
    return seal


def _last_line(path: Path) -> Seal | None:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - MAX_SEAL_BYTES))
        _content, mark, line = file.read().rpartition(MARK)
    try:
        seal = Seal(**json.loads(line))
        return seal if mark and {"kind", "revision", "at"} <= seal.details.keys() else None
    except (ValueError, TypeError, AttributeError):
        return None


def _digest(path: Path, size: int) -> str:
    """Return the digest of the first `size` bytes."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while size > 0 and (chunk := file.read(min(CHUNK, size))):
            digest.update(chunk)
            size -= len(chunk)
    return digest.hexdigest()
