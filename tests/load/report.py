"""The table: ours against each rival, with ratios, goals and what a message costs."""

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
        ours = [row.measure.of(outcome) for outcome in measured.outcomes(measured.scenario.ours)]
        theirs = [row.measure.of(outcome) for outcome in measured.outcomes(row.rival)]
        yield (
            measured.scenario.name,
            row.measure.name,
            spell_figure(figure(ours)) if ours else NOTHING,
            CONTESTANTS[row.rival].name,
            spell_figure(figure(theirs)) if theirs else measured.absent.get(row.rival, NOTHING),
            *_comparison(row, ours, theirs),
            _cost(measured, measured.scenario.ours),
            _cost(measured, row.rival),
        )


def _comparison(row: Row, ours: list[float], theirs: list[float]) -> Cells:
    """Ratio, goal and whether it is met."""
    goal = str(row.goal) if row.goal else NOTHING
    if not ours or not theirs:
        return NOTHING, goal, NOTHING
    between = ratio(ours, theirs)
    met = NOTHING if row.goal is None else _yes(row.goal.is_met(between.median, figure(ours).median))
    return _times(between), goal, met


def _yes(is_met: bool) -> str:
    return "yes" if is_met else "no"


def _times(one: Figure) -> str:
    if one.least == one.most:
        return f"{one.median:.2f}×"
    return f"{one.median:.2f}× ({one.least:.2f}–{one.most:.2f})"


def _cost(measured: Measured, contestant: str) -> str:
    """CPU seconds of all server processes for 1,000 messages, application + database."""
    outcomes = [outcome for outcome in measured.outcomes(contestant) if outcome.get("completed")]
    if not outcomes:
        return NOTHING
    names = [name for name in outcomes[0]["cpu"] if name != "db" or outcomes[0]["cpu"]["db"]]
    parts = (figure([outcome["cpu"][name] / outcome["completed"] * 1000 for outcome in outcomes]) for name in names)
    return " + ".join(spell(part.median) for part in parts)


def facts_list(facts: Mapping[str, str]) -> str:
    return "\n".join(f"- {name}: {value}" for name, value in facts.items() if value)
