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
STAND_INS = {
    "eventlet": [
        "report_timer", "report_descriptor", "EventletBody.chunked_input", "EventletBody.content_length",
        "EventletBody.should_send_hundred_continue",
        "FailedResponseLog.debug",
    ],
    "engineio": ["_new_websocket"],
    "simple_websocket": [
        "ThreadedWebSocket.send", "ThreadedWebSocket.wait", "ThreadedWebSocket.close", "LockedSocket.send",
    ],
    "gevent": ["report_task", "GeventBody._discard"],
    "werkzeug": ["UnreadBody.read"],
}  # fmt: skip
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


def expected_calls(seam: ModuleType) -> set[str]:
    """What the libraries call of this module where all is done that can be."""
    return {str(override) for override in overrides(seam)} | {name for name, *_ in stand_ins(seam)}


def stand_ins(seam: ModuleType) -> Iterator[tuple[str, Any, str, Any]]:
    """What a library is given in the place of something of its own that has no class to extend: functions, and methods
    and properties of small classes. (Its name, where it stands, its name there, and itself.)
    """
    for path in STAND_INS.get(seam.__name__.rpartition(".")[2], ()):
        *owner, name = path.split(".")
        place = getattr(seam, owner[0]) if owner else seam
        yield path, place, name, vars(place)[name]


def record(names: list[str], note: Callable[[str], None], replace: Callable[[Any, str, Any], None] = setattr) -> None:
    """Note each override of these seam modules when it is called."""
    for seam in map(import_module, names):
        for override in overrides(seam):
            replace(override.cls, override.name, _recorded(str(override), override.ours, note))
        for path, place, name, ours in stand_ins(seam):
            if isinstance(ours, property):
                replace(place, name, property(_recorded(path, ours.fget, note)))
            else:
                replace(place, name, _recorded(path, ours, note))


def _recorded(path: str, ours: Callable[..., Any], note: Callable[[str], None]) -> Callable[..., Any]:
    @wraps(ours)
    def recorded(*args: Any, **kwargs: Any) -> Any:
        note(path)
        return ours(*args, **kwargs)

    return recorded
