"""The checker finds each way in which a server can break the contract."""

import pytest

from tests.faults.history import BROKEN, OK, REFUSED, UNKNOWN, Screen, Send, outcome_of, problems

PAIR = frozenset((2, 4))


def message(seq, text):
    return {"id": seq, "seq": seq, "content": text}


STORED = [message(1, "a"), message(2, "b"), message(3, "c")]
SENDS = [
    Send("sam", PAIR, "a", OK, STORED[0]),
    Send("sam", PAIR, "b", OK, STORED[1]),
    Send("tess", PAIR, "c", UNKNOWN),
    Send("tess", PAIR, "d", UNKNOWN),
    Send("tess", PAIR, "e", REFUSED),
]


def found(stored=STORED, sends=SENDS, shown=None):
    return problems(sends, {PAIR: stored}, [Screen("tess", PAIR, stored if shown is None else shown)])


def test_what_keeps_the_contract_has_no_problem():
    assert found() == []


@pytest.mark.parametrize(
    ("stored", "problem"),
    [
        (STORED[1:], "lost: a"),
        ([*STORED, message(4, "a")], "stored 2 times: a"),
        ([*STORED, message(4, "c")], "stored 2 times: c"),
        ([*STORED, message(4, "e")], "refused but stored: e"),
        ([*STORED, message(4, "x")], "nobody sent this to them"),
        ([message(1, "a"), message(3, "b")], "seq with a hole"),
        ([STORED[0], STORED[2], STORED[1]], "seq with a hole or out of order"),
        ([message(1, "b"), message(2, "a"), STORED[2]], "out of its sender's order: b"),
        ([{**STORED[0], "content": "a", "id": 7}, *STORED[1:]], "altered"),
    ],
    ids=["lost", "doubled", "unknown doubled", "refused", "unsent", "hole", "seq", "order", "altered"],
)
def test_it_finds_what_a_server_did_wrong(stored, problem):
    assert any(line.startswith(problem) for line in found(stored))


def test_it_finds_a_message_in_a_conversation_of_others():
    elsewhere = {PAIR: STORED[:2], frozenset((2, 5)): [message(1, "c")]}
    assert problems(SENDS, elsewhere)[0].startswith("nobody sent this to them")


def test_an_unknown_one_may_come_late_but_not_before_what_was_acknowledged_earlier():
    sends = [Send("tess", PAIR, "c", UNKNOWN), Send("tess", PAIR, "d", OK, message(1, "d"))]
    stored = [message(1, "d"), message(2, "c")]
    assert problems(sends, {PAIR: stored}) == []
    acknowledged = [Send("tess", PAIR, "c", OK, message(2, "c")), Send("tess", PAIR, "d", UNKNOWN)]
    assert problems(acknowledged, {PAIR: stored}) == ["out of its sender's order: d"]


@pytest.mark.parametrize(
    "shown",
    [STORED[:2], [STORED[0], STORED[2]], [*STORED, STORED[2]], [STORED[1], STORED[0], STORED[2]], []],
    ids=["behind", "hole", "doubled", "reordered", "empty"],
)
def test_it_finds_a_screen_that_is_not_a_fresh_load(shown):
    (problem,) = found(shown=shown)
    assert problem.startswith(f"tess shows {len(shown)} messages where a fresh load has 3")


def test_it_finds_a_broken_answer_and_one_that_took_too_long():
    sends = [*SENDS, Send("sue", PAIR, "f", BROKEN, detail="500"), Send("sue", PAIR, "g", UNKNOWN, seconds=30.0)]
    assert found(sends=sends) == ["answered 500: f", "30.0 s without an answer: g"]


def test_an_answer_tells_the_fate_of_a_message():
    assert [outcome_of(status) for status in (200, 201, 503, None, 409, 429, 500)] == [
        OK, OK, UNKNOWN, UNKNOWN, REFUSED, REFUSED, BROKEN
    ]  # fmt: skip
