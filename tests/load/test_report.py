"""The table says what was measured, whether it suffices, and who was absent."""

import pytest

from tests.load import report
from tests.load.runs import Measured, Run, wrong
from tests.load.scenarios import THROUGHPUT, Goal, Row, Scenario, at_least


def run(contestant, rate, *problems, cpu=1.0):
    outcome = {"perSecond": rate, "completed": 2000, "cpu": {"app": cpu, "db": 0}}
    return Run(contestant, outcome, list(problems))


def measured(*runs, goal=None, absent=None):
    scenario = Scenario("1 in flight a pair", {}, "ours", [Row(THROUGHPUT, "node-full", goal)])
    return Measured(scenario, list(runs), absent or {})


def cells(one):
    return [cell.strip() for cell in report.table([one]).splitlines()[-1].strip("|").split("|")]


def test_a_line_compares_medians():
    runs = [run("ours", 300), run("node-full", 100), run("ours", 500, cpu=2.0), run("node-full", 200)]
    assert cells(measured(*runs, goal=at_least(1.5))) == [
        "1 in flight a pair", "messages/s", "400 (300–500)", "Node, SQLite FULL", "150 (100–200)",
        "2.67× (2.50–3.00)", "≥ 1.5×", "yes", "0.75", "0.5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("goal", "met"),
    [(at_least(3), "yes"), (at_least(3.1), "no"), (Goal("≤", 2.9), "no"), (Goal("≤", 300, is_absolute=True), "yes")],
)
def test_a_goal_is_met_or_not(goal, met):
    assert cells(measured(run("ours", 300), run("node-full", 100), goal=goal))[7] == met


def test_a_run_that_was_wrong_measures_nothing():
    one = measured(run("ours", 300), run("node-full", 900, "3 stored twice"), run("node-full", 100))
    assert cells(one)[4:6] == ["100", "3.00×"]
    assert list(wrong([one])) == ["1 in flight a pair, Node, SQLite FULL: 3 stored twice"]


def test_a_rival_that_is_absent_says_why():
    one = measured(run("ours", 300), absent={"node-full": "npm ci failed"}, goal=at_least(1.5))
    assert cells(one)[2:8] == ["300", "Node, SQLite FULL", "npm ci failed", "–", "≥ 1.5×", "–"]


def test_the_document_names_the_machine():
    text = report.document([measured(run("ours", 300), run("node-full", 100))], {"CPU": "two cores", "Redis": ""})
    assert "- CPU: two cores\n" in text
    assert "Redis:" not in text
    assert "| 3.00×" in text


def test_it_says_how_quiet_the_machine_was():
    quiet, busy = (Run("ours", {"syncs": syncs, "otherCores": cores}, []) for syncs, cores in ((4000, 0), (1000, 0.5)))
    assert report.disturbance([measured(quiet, busy)]) == {
        "disk": "2,500 (1,000–4,000) fdatasync/s before the runs",
        "other work": "0.25 (0–0.5) cores during the runs, the kernel's included",
    }
    assert report.disturbance([measured(Run("ours", {}, ["it did not start"]))]) == {"disk": "", "other work": ""}
