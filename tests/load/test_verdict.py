from tests.load.verdict import WORDS, Stored, problems

RIGHT = {"faults": dict.fromkeys(WORDS, 0), "forbiddenRefused": True, "acked": 1200, "refusal": None}


def test_a_run_without_fault_is_right():
    assert problems(RIGHT, Stored(1200, 1200)) == []


def test_each_fault_is_named_with_its_number():
    outcome = {**RIGHT, "faults": {**RIGHT["faults"], "lost": 3, "altered": 1200}}
    assert problems(outcome, Stored(1200, 1200)) == ["3 acknowledged but not delivered", "1,200 altered on the way"]


def test_what_is_acknowledged_must_be_stored():
    assert problems(RIGHT, Stored(1199, 1199)) == ["1,200 acknowledged but 1,199 stored"]


def test_nothing_may_be_stored_twice():
    assert problems(RIGHT, Stored(1200, 1198)) == ["2 stored twice"]


def test_a_run_in_which_nothing_happened_is_wrong():
    assert problems({**RIGHT, "acked": 0}, Stored(0, 0)) == ["nothing was acknowledged"]


def test_the_first_refusal_is_quoted():
    outcome = {**RIGHT, "faults": {**RIGHT["faults"], "refused": 2}, "refusal": "503 storage_unavailable"}
    assert problems(outcome, Stored(1200, 1200)) == ["2 refused", "first refusal: 503 storage_unavailable"]
