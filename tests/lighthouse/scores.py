"""Medians of repeated runs, as a table, and where they stay below the goals."""

from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import NamedTuple

from tests.lighthouse.audits import Audited

GOALS = {"performance": 95, "accessibility": 100, "best-practices": 100}
FIGURES = {
    "first-contentful-paint": ("first text", "{:,.0f} ms"),
    "largest-contentful-paint": ("largest", "{:,.0f} ms"),
    "total-blocking-time": ("blocked", "{:,.0f} ms"),
    "cumulative-layout-shift": ("shift", "{:.3f}"),
}


class Measured(NamedTuple):
    page: str
    device: str
    runs: Sequence[Audited]

    def score(self, category: str) -> float:
        return median(run["scores"][category] for run in self.runs)


def table(all_measured: Iterable[Measured]) -> str:
    """Its columns lined up for the terminal."""
    head = ("page", "device", *(f"{name} ≥ {goal}" for name, goal in GOALS.items()), *_titles())
    rows = [head, *map(_cells, all_measured)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [rows[0], ["-" * width for width in widths], *rows[1:]]
    return "\n".join(
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |" for line in lines
    )


def _titles() -> Iterator[str]:
    return (title for title, _form in FIGURES.values())


def _cells(measured: Measured) -> tuple[str, ...]:
    scores = (_spelled(measured, category) for category in GOALS)
    figures = (_figure(measured.runs, audit, form) for audit, (_title, form) in FIGURES.items())
    return (measured.page, measured.device, *scores, *figures)


def _spelled(measured: Measured, category: str) -> str:
    """The median, and the range in brackets if there is one."""
    scores = [run["scores"][category] for run in measured.runs]
    spread = f" ({min(scores)}–{max(scores)})" if min(scores) < max(scores) else ""
    return f"{measured.score(category):.0f}{spread}"


def _figure(runs: Sequence[Audited], audit: str, form: str) -> str:
    return form.format(median(run["figures"][audit] for run in runs))


def shortfalls(all_measured: Iterable[Measured]) -> Iterator[str]:
    """A line for each score below its goal, then one for each thing that this page lacked in any run."""
    for measured in all_measured:
        below = [name for name, goal in GOALS.items() if measured.score(name) < goal]
        for name in below:
            yield f"{measured.page}, {measured.device}: {name} {measured.score(name):.0f}, goal {GOALS[name]}"
        if below:
            yield from sorted({f"  {sentence}" for run in measured.runs for sentence in run["lacks"]})
