"""Medians decide, and what a page lacks is named where it falls short."""

from tests.lighthouse.scores import FIGURES, Measured, shortfalls, table


def run(performance=100, accessibility=100, *lacks):
    scores = {"performance": performance, "accessibility": accessibility, "best-practices": 100}
    return {"scores": scores, "figures": dict.fromkeys(FIGURES, 1234.5), "lacks": list(lacks)}


def cells(*runs):
    line = table([Measured("chat", "mobile", runs)]).splitlines()[-1]
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_a_line_gives_medians_and_ranges():
    assert cells(run(96), run(90), run(99)) == [
        "chat", "mobile", "96 (90–99)", "100", "100", "1,234 ms", "1,234 ms", "1,234 ms", "1234.500",
    ]  # fmt: skip


def test_a_page_at_its_goals_says_nothing():
    assert list(shortfalls([Measured("chat", "mobile", [run(95), run(80), run(95)])])) == []


def test_a_page_below_a_goal_says_what_it_lacks_once():
    lacking = run(100, 96, "Accessibility: Links do not have a discernible name")
    assert list(shortfalls([Measured("chat", "mobile", [lacking, lacking, run()])])) == [
        "chat, mobile: accessibility 96, goal 100",
        "  Accessibility: Links do not have a discernible name",
    ]
