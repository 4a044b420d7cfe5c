"""A bundler of style sheets and JavaScript modules: one answer in place of many, whose heads weigh as much as a module.

Sheets are put one after another. JavaScript modules become blocks of one module, in the order in which they need each
other; they import and export by name, at the top of the file, and never in a circle. No two have one name.
"""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

# What our pages name; nothing else is joined for anybody. A script stands for that module with all that it needs.
SHEETS = {
    "css/messenger.joined.css": (
        *("values", "base", "controls", "avatar", "entry", "layout", "sidebar", "chips"),
        *("conversation", "chat", "message", "composer"),
    ),
    "css/admin.joined.css": ("page", "table"),
}
SCRIPTS = {f"js/{entry}.joined.js": entry for entry in ("messenger", "session-check", "account", "login", "opening")}
# What a browser need not read: comments (on lines of their own, before declarations, after code), indents, empty lines.
COMMENT = re.compile(r"^\s*//.*\n|^\s*/\*\*(?:(?!\*/)[\s\S])*\*/\n|[ \t]+// .*$", re.MULTILINE)
INDENT = re.compile(r"^\s+", re.MULTILINE)
SHEET_COMMENT = re.compile(rb"/\*.*?\*/\n?", re.DOTALL)
SHEET_SPACE = re.compile(rb"(?<=[{};])\s+|\s+(?={)|(?<=,)\n\s*")
IMPORT = re.compile(r"""^import (?:(\{[^}]*\}) from )?["']\.{1,2}/(?:[\w-]+/)?([\w-]+)\.js["'];""", re.MULTILINE)
LATER = re.compile(r"""\bimport\(["']\.{1,2}/(?:[\w-]+/)?([\w-]+)\.js["']\)""")
EXPORT = re.compile(r"^export ((?:async )?(?:function|const|class) (\w+))", re.MULTILINE)


def build_bundle(files: Mapping[str, bytes], name: str) -> bytes:
    """Build one of SHEETS or SCRIPTS."""
    folder, _, _stem = name.rpartition("/")
    if name in SCRIPTS:
        return join_modules(files, folder, SCRIPTS[name])
    paths = _paths(files, folder)
    sheets = b"".join(SHEET_COMMENT.sub(b"", files[paths[sheet]]) for sheet in SHEETS[name])
    return SHEET_SPACE.sub(b"", sheets)


def join_modules(files: Mapping[str, bytes], folder: str, entry: str) -> bytes:
    """Bundle a module and all that it imports into one. Raises ValueError where they import each other in a circle."""
    blocks: dict[str, str] = {}
    paths = _paths(files, folder)

    def nearer(later: re.Match[str]) -> str:
        """Rewrite a dynamic import relative to the bundle."""
        return f'import("./{PurePosixPath(paths[later[1]]).relative_to(folder)}")'

    def add(stem: str, above: tuple[str, ...]) -> None:
        if stem in above:
            raise ValueError(f"{folder}: {' needs '.join((*above, stem))}")
        if stem not in blocks:
            source = INDENT.sub("", COMMENT.sub("", files[paths[stem]].decode()))
            source = LATER.sub(nearer, source)
            for _names, needed in IMPORT.findall(source):
                add(needed, (*above, stem))
            blocks[stem] = _block(stem, source)

    add(entry, ())
    return f"const modules = {{}};\n{''.join(blocks.values())}".encode()


def _paths(files: Mapping[str, bytes], folder: str) -> dict[str, str]:
    """Return the path of each file by its name without folders: no two files have one name."""
    return {PurePosixPath(path).stem: path for path in files if path.startswith(f"{folder}/")}


def _block(stem: str, source: str) -> str:
    exported = ", ".join(name for _declaration, name in EXPORT.findall(source))
    source = EXPORT.sub(r"\1", IMPORT.sub(_take, source))
    given = f'modules["{stem}"] = {{ {exported} }};\n' if exported else ""
    return f"{{\n{source}{given}}}\n"


def _take(statement: re.Match[str]) -> str:
    names, stem = statement.groups()
    return f'const {names.replace(" as ", ": ")} = modules["{stem}"];' if names else ""
