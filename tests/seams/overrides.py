"""The seam modules, and what they override: nothing needs to be listed, they are asked."""

import inspect
import re
from collections.abc import Callable, Iterator
from functools import wraps
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

HOUSE = Path(__file__).parents[2] / "messenger"
FILES = sorted(path for path in HOUSE.rglob("seams/*.py") if path.name != "__init__.py")
NAMES = [".".join(path.relative_to(HOUSE.parent).with_suffix("").parts) for path in FILES]
WRITTEN_FOR = re.compile(r"\bof ([A-Za-z][\w-]+) (\d+\.\d+)\b")


class Override(NamedTuple):
    """A method of ours that stands in the place of a library's."""

    cls: type
    name: str
    ours: Callable[..., Any]
    theirs: Callable[..., Any]

    def __str__(self) -> str:
        return f"{self.cls.__name__}.{self.name}"


def written_for(seam: ModuleType) -> tuple[str, str]:
    """The distribution and the minor version in the first line of a seam's docstring."""
    found = WRITTEN_FOR.search((seam.__doc__ or "").partition("\n")[0])
    assert found, f"{seam.__name__} does not say what it was written for"
    return found[1], found[2]


def overrides(seam: ModuleType) -> Iterator[Override]:
    """Each method that a class of this module, or a mixin of ours below it, has instead of a library's."""
    for cls in vars(seam).values():
        if inspect.isclass(cls) and cls.__module__ == seam.__name__:
            yield from _overrides(cls)


def _overrides(cls: type) -> Iterator[Override]:
    ours = [base for base in cls.__mro__ if base.__module__.startswith("messenger.")]
    theirs = [base for base in cls.__mro__ if base not in (*ours, object)]
    for base in ours:
        for name, method in vars(base).items():
            replaced = next((vars(each)[name] for each in theirs if name in vars(each)), None)
            if name != "__init__" and inspect.isfunction(method) and inspect.isfunction(replaced):
                yield Override(cls, name, method, replaced)


def record(names: list[str], note: Callable[[str], None], replace: Callable[[type, str, Any], None] = setattr) -> None:
    """Note each override of these seam modules when it is called."""
    for name in names:
        for override in overrides(import_module(name)):
            replace(override.cls, override.name, _recorded(override, note))


def _recorded(override: Override, note: Callable[[str], None]) -> Callable[..., Any]:
    @wraps(override.ours)
    def recorded(*args: Any, **kwargs: Any) -> Any:
        note(str(override))
        return override.ours(*args, **kwargs)

    return recorded
