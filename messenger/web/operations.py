"""Descriptions of views, for `openapi`. The decorators that authenticate and parse add theirs too, so that the document
names the guard and the body that are at work.
"""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from messenger.errors import MessengerError
from messenger.web.schemas import Shape

V = TypeVar("V", bound=Callable[..., Any])


class Operation(NamedTuple):
    """The description of a view: everything but the path, the method and the docstring, which is the summary.

    `answers`: the shape for each status, None without a body; by default, what the view's annotation says.
    """

    refusals: tuple[type[MessengerError], ...] = ()
    answers: dict[int, Any] | None = None
    body: type[Shape] | None = None
    query: type[Shape] | None = None
    guard: str | None = None  # the kind of token that lets in: "access" or "refresh"


def operation(*refusals: type[MessengerError], answers: dict[int, Any] | None = None) -> Callable[[V], V]:
    """Describe a view of the API: the refusals of its service, and its answers."""
    return lambda view: describe(view, *refusals, answers=answers)


def describe(view: V, *refusals: type[MessengerError], **facts: Any) -> V:
    """Add to the description of a view."""
    known: Operation = getattr(view, "operation", Operation())
    view.operation = known._replace(refusals=known.refusals + refusals, **facts)  # type: ignore[attr-defined]
    return view
