"""Runs of the load generator, ours and its rivals in turn, each run judged."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from tests.load import verdict
from tests.load.contestants import CONTESTANTS
from tests.load.load import Running
from tests.load.machine import Unavailable, syncs_per_second
from tests.load.process import ServerFailed
from tests.load.scenarios import Scenario
from tests.load.stage import Stage

Report = Callable[[str], None]


class Run(NamedTuple):
    """One run: what was measured, and what was wrong with it."""

    contestant: str
    outcome: dict[str, Any]
    problems: list[str]


class Measured(NamedTuple):
    """All runs of a scenario, and why contestants are left out."""

    scenario: Scenario
    runs: list[Run]
    absent: dict[str, str]

    def outcomes(self, contestant: str | None) -> list[dict[str, Any]]:
        """Of the runs that were right: the others have measured nothing."""
        return [run.outcome for run in self.runs if run.contestant == contestant and not run.problems]


def measure(stage: Stage, scenario: Scenario, repeats: int, absent: dict[str, str], report: Report) -> Measured:
    """Ours, its rivals, ours, its rivals …; `absent` are contestants that cannot run, and why."""
    measured = Measured(scenario, [], dict(absent))
    for _ in range(repeats):
        for name in scenario.contestants:
            if name not in measured.absent:
                _run(stage, scenario, name, measured, report)
    return measured


def _run(stage: Stage, scenario: Scenario, name: str, measured: Measured, report: Report) -> None:
    syncs = syncs_per_second(stage.folder)
    title = f"{scenario.name}: {CONTESTANTS[name].name}"
    try:
        with CONTESTANTS[name].start(stage) as server:
            run = _judged(name, server, {**scenario.load, **CONTESTANTS[name].load}, syncs)
    except Unavailable as error:
        measured.absent[name] = str(error)
        report(f"{title}: {error}")
        return
    except ServerFailed as error:
        run = Run(name, {}, [str(error)])
    measured.runs.append(run)
    report(f"{title}: {'; '.join(run.problems) or brief(scenario, run)}")


def _judged(name: str, server: Running, load: Mapping[str, Any], syncs: float) -> Run:
    """Load a server that is up."""
    try:
        outcome = CONTESTANTS[name].exert(server, load)
    except ServerFailed as error:
        return Run(name, {}, [str(error)])
    return Run(name, {**outcome, "syncs": syncs}, verdict.problems(outcome, server.stored(outcome["run"])))


def brief(scenario: Scenario, run: Run) -> str:
    """The measured numbers of a run, for those who watch."""
    measures = dict.fromkeys(row.measure for row in scenario.rows)
    return ", ".join(f"{measure.of(run.outcome):,.4g} {measure.name}" for measure in measures)


def wrong(all_measured: Sequence[Measured]) -> Iterator[str]:
    """A line for each run that was not right."""
    for measured in all_measured:
        for run in measured.runs:
            if run.problems:
                yield f"{measured.scenario.name}, {CONTESTANTS[run.contestant].name}: {'; '.join(run.problems)}"
