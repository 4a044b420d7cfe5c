"""Compare the catalogues with the texts of the code: `check_translations.py messages.pot messenger/translations`.

A line on stderr for each text that is missing, left over, untranslated or uncertain, and for each catalogue that is
not compiled; exit code 1 when there is one.
"""

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def main(template: Path, folder: Path) -> int:
    texts = _read(template)
    catalogues = sorted(folder.glob("*/LC_MESSAGES/*.po"))
    problems = [problem for path in catalogues for problem in _problems(texts, path)]
    if not catalogues:
        problems.append(f"{folder}: no catalogue")
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print("Run `make translations`, translate what is empty or fuzzy, and run it again.", file=sys.stderr)
        return 1
    print(f"{len(texts)} texts, {len(catalogues)} catalogue(s) complete and compiled")
    return 0


def _problems(texts: Catalog, path: Path) -> Iterator[str]:
    catalogue = _read(path)
    for message in texts:
        if message.id and message.id not in catalogue:
            yield f"{path}: missing: {message.id!r}"
    for message in catalogue:
        if message.id and message.id not in texts:
            yield f"{path}: no longer used: {message.id!r}"
        elif message.id and (message.fuzzy or not all(_strings(message.string))):
            yield f"{path}: not translated: {message.id!r}"
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    mo = path.with_suffix(".mo")
    if not mo.exists() or mo.read_bytes() != compiled.getvalue():
        yield f"{mo}: not compiled from {path.name}"


def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=None if path.suffix == ".pot" else path.parts[-3])


def _strings(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return (string,) if isinstance(string, str) else string


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
