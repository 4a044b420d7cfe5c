"""The table: ours against each rival, with ratios, goals and what a message costs."""

import math
from collections.abc import Iterator, Mapping, Sequence

from tests.load.contestants import CONTESTANTS
from tests.load.figures import Figure, figure, ratio, spell, spell_figure
from tests.load.runs import Measured
from tests.load.scenarios import Row

HEAD = ("load", "measured", "ours", "rival", "theirs", "ratio", "goal", "met", "CPU s a 1,000: ours", "theirs")
NOTHING = "–"

Cells = Sequence[str]


def table(all_measured: Sequence[Measured]) -> str:
    """Markdown, its columns lined up for the terminal."""
    rows = [HEAD, *(cells for measured in all_measured for cells in _lines(measured))]
    widths = [max(len(cells[column]) for cells in rows) for column in range(len(HEAD))]
    rule = ["-" * width for width in widths]
    lines = [rows[0], rule, *rows[1:]]
    return "\n".join(
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |" for line in lines
    )


def _lines(measured: Measured) -> Iterator[Cells]:
    for row in measured.scenario.rows:
        ours = _values(measured, row, measured.scenario.ours)
        theirs = _values(measured, row, row.rival)
        yield (
            measured.scenario.name,
            row.measure.name,
            _spelled(measured, measured.scenario.ours, ours),
            CONTESTANTS[row.rival].name if row.rival else NOTHING,
            _spelled(measured, row.rival, theirs),
            *_comparison(row, ours, theirs),
            _cost(measured, measured.scenario.ours),
            _cost(measured, row.rival),
        )


def _values(measured: Measured, row: Row, contestant: str | None) -> list[float]:
    return [row.measure.of(outcome) for outcome in measured.outcomes(contestant)]


def _spelled(measured: Measured, contestant: str | None, values: list[float]) -> str:
    return spell_figure(figure(values)) if values else measured.absent.get(contestant or "", NOTHING)


def _comparison(row: Row, ours: list[float], theirs: list[float]) -> Cells:
    """Ratio, goal and whether it is met."""
    between = ratio(ours, theirs) if ours and theirs else None
    met = NOTHING
    if row.goal and ours and (between or row.goal.is_absolute):
        met = _yes(row.goal.is_met(between.median if between else math.nan, figure(ours).median))
    return _times(between) if between else NOTHING, str(row.goal or NOTHING), met


def _yes(is_met: bool) -> str:
    return "yes" if is_met else "no"


def _times(one: Figure) -> str:
    if one.least == one.most:
        return f"{one.median:.2f}×"
    return f"{one.median:.2f}× ({one.least:.2f}–{one.most:.2f})"


def _cost(measured: Measured, contestant: str | None) -> str:
    """CPU seconds of the server's processes for 1,000 messages: application + database + Redis."""
    outcomes = [outcome for outcome in measured.outcomes(contestant) if outcome.get("completed")]
    if not outcomes:
        return NOTHING
    names = [name for name in ("app", "db", "redis") if outcomes[0]["cpu"].get(name)]
    parts = (figure([outcome["cpu"][name] / outcome["completed"] * 1000 for outcome in outcomes]) for name in names)
    return " + ".join(spell(part.median) for part in parts)


DOCUMENT = """\
# Benchmarks

Written by `make bench`, not by hand. Each figure is the median of three runs and, in brackets, their range. The servers
of a load were run in turn, each on a new database, one after the other three times; a run counts only if every message
that was acknowledged was stored, delivered once, unaltered and in order, and copied to the sender's other socket.

{facts}

{table}

What the loads are: 100 pairs of a student and a teacher, 300 sockets (each sender has two). *In flight a pair*: so many
messages that await ack and delivery, as fast as the server can. *500 messages/s*: at random moments, whether the server
keeps up or not; times count from the moment a message was due. *Pages*: each loads its chat, then does on the network
what the page's scripts do; CPU of sending, pushing, fetching and marking as read together. *Enter to bubble*: from the
key in one Chromium to the first frame with the bubble in another.

The Node rival is Express 5, Socket.IO 4.8 and Drizzle with prepared queries, a transaction a message
(`tests/load/rivals/node_drizzle`); the Flask rival is written as tutorials do (`tests/load/rivals/flask_plain`). FULL:
on disk before the ack, which is our default; NORMAL: not.

Two workers share the cores with database, Redis and load where there are no more than two: there the CPU a message says
more than the messages a second. *A quarter of a core a worker*: the kernel gives each no more (a CPU quota), so that
the workers are what limits, and database, Redis and load have what they need.
"""


def document(all_measured: Sequence[Measured], facts: Mapping[str, str]) -> str:
    """docs/benchmarks.md."""
    return DOCUMENT.format(facts=facts_list(facts), table=table(all_measured))


def disturbance(all_measured: Sequence[Measured]) -> dict[str, str]:
    """How quiet the machine was: figures of a disk or a CPU that others use do not compare."""
    outcomes = [run.outcome for measured in all_measured for run in measured.runs]
    syncs = [outcome["syncs"] for outcome in outcomes if "syncs" in outcome]
    others = [outcome["otherCores"] for outcome in outcomes if "otherCores" in outcome]
    return {
        "disk": f"{spell_figure(figure(syncs))} fdatasync/s before the runs" if syncs else "",
        "other work": f"{spell_figure(figure(others))} cores during the runs, the kernel's included" if others else "",
    }


def facts_list(facts: Mapping[str, str]) -> str:
    return "\n".join(f"- {name}: {value}" for name, value in facts.items() if value)
