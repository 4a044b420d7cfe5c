"""The load generator finds each fault that a server can have."""

import pytest

from tests.load.verdict import WORDS, Stored, problems


def test_a_server_without_fault_is_right(exchange):
    outcome = exchange("none")
    assert outcome["acked"] == outcome["sent"] > 0
    assert problems(outcome, Stored(outcome["acked"], outcome["acked"])) == []
    assert outcome["perSecond"] == pytest.approx(outcome["completed"] / outcome["seconds"])


@pytest.mark.parametrize("fault", WORDS)
def test_it_finds_a_message_that_was(exchange, fault):
    outcome = exchange(fault)
    assert outcome["faults"][fault] > 0
    # A socket that is cut misses what comes later.
    others = {name for name, count in outcome["faults"].items() if count} - {fault}
    assert others <= ({"copiesMissing"} if fault == "disconnected" else set())
    assert any(WORDS[fault] in problem for problem in problems(outcome, Stored(outcome["acked"], outcome["acked"])))


def test_it_finds_a_server_that_lets_students_write_to_students(exchange):
    outcome = exchange("permissive")
    assert problems(outcome, Stored(outcome["acked"], outcome["acked"])) == ["a student could write to a student"]
