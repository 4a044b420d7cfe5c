"""Outside of the seams no private name of a library is read, overridden or put into another's place."""

import ast
import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from functools import cache

from tests.seams.overrides import HOUSE, NAMES, overrides, written_for

MODULES = {
    ".".join(path.relative_to(HOUSE.parent).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(HOUSE.rglob("*.py"))
}
OUTSIDE = [name for name in MODULES if name not in NAMES]
# What begins with an underscore and is documented all the same: namedtuple's, so that no field has such a name, and
# the way from a proxy of Werkzeug's to what stands behind it.
DOCUMENTED = {"_make", "_fields", "_replace", "_asdict", "_get_current_object"}
PRIVATE = re.compile(r"_(?!_)")


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text())


@cache
def bound(name: str) -> frozenset[str]:
    """The private names that a module defines or assigns itself: functions, classes, attributes of its objects."""
    found = set()
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Attribute | ast.Name) and isinstance(node.ctx, ast.Store) and is_own(node):
            found.add(node.attr if isinstance(node, ast.Attribute) else node.id)
    return frozenset(found)


def is_own(node: ast.expr) -> bool:
    """Whether it is a plain name, or an attribute of `self` or `cls`."""
    return isinstance(node, ast.Name) or (isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"))


def reads() -> Iterator[tuple[str, str, ast.Attribute]]:
    """Each private name of an object: the module, the place, the name."""
    for name in OUTSIDE:
        for node in ast.walk(tree(name)):
            if isinstance(node, ast.Attribute) and PRIVATE.match(node.attr) and node.attr not in DOCUMENTED:
                yield name, f"{name}:{node.lineno} {ast.unparse(node)}", node


def test_a_private_name_of_another_object_is_one_that_the_module_gave_it():
    assert len(list(reads())) > 500
    assert [place for name, place, node in reads() if not is_own(node) and node.attr not in bound(name)] == []


def test_a_private_name_of_an_object_itself_is_ours():
    """Also where its class extends a library's: it may have come from there."""
    ours = frozenset().union(*map(bound, OUTSIDE), *map(offered, NAMES))
    assert [place for _name, place, node in reads() if is_own(node) and node.attr not in ours] == []


def offered(seam: str) -> set[str]:
    """The methods of a seam's classes that are ours alone."""
    functions = {node.name for node in ast.walk(tree(seam)) if isinstance(node, ast.FunctionDef)}
    return functions - {override.name for override in overrides(importlib.import_module(seam))}


def imports(name: str) -> Iterator[tuple[str, str, str]]:
    """Of each name that a module has imported: where from, what, and its name here."""
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                source = node.module or "" if isinstance(node, ast.ImportFrom) else alias.name
                yield source, alias.name, (alias.asname or alias.name).partition(".")[0]


def test_no_private_name_is_imported():
    parts = [(name, part) for name in OUTSIDE for source, what, _here in imports(name) for part in (source, what)]
    assert [(name, part) for name, part in parts if re.search(r"(^|\.)_(?!_)", part)] == []


OF_A_REQUEST = {"g", "request"}  # Flask's own: what is kept there ends with the request


@cache
def libraries(name: str) -> set[str]:
    """What a module has imported of libraries, by the names that it has there."""
    ours = {"messenger", *sys.stdlib_module_names}
    return {here for source, _what, here in imports(name) if source.partition(".")[0] not in ours} - OF_A_REQUEST


def test_nothing_is_put_into_a_librarys_module_or_class():
    put = [
        f"{name}:{node.lineno} {ast.unparse(node)}"
        for name in OUTSIDE
        for node in ast.walk(tree(name))
        if (is_put_into(node, libraries(name)) or is_call_of(node, {"setattr", "delattr"}))
    ]
    assert put == []


def is_put_into(node: ast.AST, names: set[str]) -> bool:
    if not (isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)):
        return False
    return ast.unparse(node).partition(".")[0] in names


def is_call_of(node: ast.AST, names: set[str]) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def test_no_method_of_a_librarys_object_is_replaced_but_flasks_wsgi_app():
    """mypy sees the others: Flask says in its own documentation how middleware is put around `wsgi_app`."""
    lines = [line.strip() for name in OUTSIDE for line in MODULES[name].read_text().splitlines()]
    replaced = [line for line in lines if "method-assign" in line]
    assert replaced
    assert [line for line in replaced if not line.startswith("app.wsgi_app = ")] == []


WRITTEN_FOR = [written_for(importlib.import_module(name))[0] for name in NAMES]
OVERRIDDEN = {name.lower().removeprefix("python-").replace("-", "_") for name in WRITTEN_FOR}


def test_the_libraries_are_known_by_their_packages():
    assert [name for name in OVERRIDDEN if importlib.util.find_spec(name) is None] == []


def test_no_class_overrides_what_is_a_librarys():
    """A method in the place of one of a library that has a seam, or in that of a private one of any library."""
    taken = [
        f"{name}.{cls.__name__}.{member}"
        for name in OUTSIDE
        for cls in vars(importlib.import_module(name)).values()
        if inspect.isclass(cls) and cls.__module__ == name
        for member in vars(cls)
        if is_taken(cls, member)
    ]
    assert taken == []


def is_taken(cls: type, member: str) -> bool:
    if member.startswith("__"):
        return False
    owner = next((base for base in cls.__mro__[1:] if member in vars(base)), None)
    if owner is None or owner.__module__.startswith("messenger"):
        return False
    root = owner.__module__.partition(".")[0]
    return root in OVERRIDDEN or (bool(PRIVATE.match(member)) and root not in sys.stdlib_module_names)
