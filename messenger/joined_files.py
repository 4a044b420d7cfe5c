"""Small files for those who write them, one answer for those who wait: an answer's head weighs as much as a module.

Sheets are put one after another. JavaScript modules become blocks of one module, in the order in which they need each
other; they import and export by name, at the top of the file, and never in a circle.
"""

import re
from collections.abc import Mapping

from messenger.errors import NotFound

SCRIPT_SUFFIX = ".joined.js"
COMMENT = re.compile(r"^\s*//.*\n", re.MULTILINE)
IMPORT = re.compile(r"""^import (?:(\{[^}]*\}) from )?["']\./([\w-]+)\.js["'];""", re.MULTILINE)
EXPORT = re.compile(r"^export ((?:async )?(?:function|const|class) (\w+))", re.MULTILINE)


def joined(files: Mapping[str, bytes], name: str) -> bytes:
    """`css/values+base.css`, or `js/messenger.joined.js`: that module with all it needs. Raises NotFound."""
    folder, _, stem = name.rpartition("/")
    if name.endswith(SCRIPT_SUFFIX):
        return _modules(files, folder, stem.removesuffix(SCRIPT_SUFFIX))
    names = [f"{folder}/{sheet}.css" for sheet in stem.removesuffix(".css").split("+")]
    if not name.endswith(".css") or len(set(names)) < len(names) or not files.keys() >= set(names):
        raise NotFound
    return b"".join(map(files.__getitem__, names))


def _modules(files: Mapping[str, bytes], folder: str, entry: str) -> bytes:
    if f"{folder}/{entry}.js" not in files:
        raise NotFound
    blocks: dict[str, str] = {}

    def add(stem: str, above: tuple[str, ...]) -> None:
        if stem in above:
            raise ValueError(f"{folder}: {' needs '.join((*above, stem))}")
        if stem not in blocks:
            source = COMMENT.sub("", files[f"{folder}/{stem}.js"].decode())
            for _names, needed in IMPORT.findall(source):
                add(needed, (*above, stem))
            blocks[stem] = _block(stem, source)

    add(entry, ())
    return f"const modules = {{}};\n{''.join(blocks.values())}".encode()


def _block(stem: str, source: str) -> str:
    exported = ", ".join(name for _declaration, name in EXPORT.findall(source))
    source = EXPORT.sub(r"\1", IMPORT.sub(_take, source))
    return f'{{\n{source}modules["{stem}"] = {{ {exported} }};\n}}\n'


def _take(statement: re.Match[str]) -> str:
    names, stem = statement.groups()
    return f'const {names.replace(" as ", ": ")} = modules["{stem}"];' if names else ""
