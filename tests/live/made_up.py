"""Packets that no client of ours sends: valid ones, spoilt at random."""

import json
from random import Random
from typing import Any

from tests.personas import EVERYONE, NOBODY_ID

HUGE = "9" * 400  # a whole number, but not in any language's integers
DEEP = 20_000
NASTY = (
    *("null", "true", "-1", "0", "1.5", "1e308", "1e999", "-0.0", "NaN", "Infinity", "9223372036854775808", HUGE),
    *('""', '"\\ud800"', '"\\udfff\\ud800"', '"\\u0000"', '"\\u202e"', '"__proto__"', '"' + "x" * 70_000 + '"'),
    *("[]", "{}", "[" * DEEP + "]" * DEEP, '{"a":' * DEEP + "1" + "}" * DEEP, "[" * DEEP),
    *('{"_placeholder":true,"num":0}', '{"_placeholder":true,"num":-1}', '{"receiverId":1,"receiverId":2}', '{"":{}}'),
)
EVENTS = ("message:send", "message:read", "message:delivered", "typing", "nothing", "connect", "disconnect", "*", "ack")
HEADS = (
    *("42", "421", "42/,", "42/other,", "42/other?x=1,7", "42" + HUGE, "42-1", "421e3", "42\0", "42\ud7ff"),
    *("40", "40/,", "40/other,", "41", "41/,", "43", "430", "43" + HUGE, "44", "45", "451-", "4510000000000-", "45-1-"),
    *("451-/other,1", "461-1", "46", "47", "49", "4", "", "0", "1", "2", "2probe", "3", "3probe", "5", "6", "7", "b"),
)
ODD = ("\0", "\x1e", "\ufffd", "😀", '"', "[", "]", "{", "}", ",", ":", "\\", "\\u", "-", "9", "/", " ", "\u2028", "é")


def packet(random: Random, token: str) -> str:
    """One of them, reproducible by the state of `random`."""
    return random.choice(WAYS)(random, token)


def _valid(random: Random, token: str) -> str:
    person = random.choice([*(each.id for each in EVERYONE), NOBODY_ID])
    bodies: list[tuple[str, Any]] = [
        ("42{}", ["message:send", {"receiverId": person, "content": "Bonjour", "clientId": "c-1"}]),
        ("42{}", ["message:read", {"otherUserId": person, "seq": random.randrange(5)}]),
        ("42{}", ["typing", {"receiverId": person}]),
        ("42{}", ["message:delivered", {"otherUserId": person, "seq": 1}]),
        ("40", {"token": token}),
        ("43{}", [{"ok": True}]),
    ]
    head, body = random.choice(bodies)
    return head.format(random.randrange(100)) + json.dumps(body)


def _spoilt_value(random: Random, token: str) -> str:
    """Of a body that is right otherwise."""
    body = _body(random)
    body[random.choice([*body, "more"])] = "@"
    nasty = random.choice(NASTY)
    return f"42{random.randrange(100)}" + json.dumps([random.choice(EVENTS), body]).replace('"@"', nasty)


def _body(random: Random) -> dict[str, Any]:
    person = random.choice(EVERYONE).id
    return random.choice(
        [{"receiverId": person, "content": "Bonjour", "clientId": "c"}, {"otherUserId": person, "seq": 1}, {}]
    )


def _spoilt_arguments(random: Random, _token: str) -> str:
    """Too few, too many, of any kind."""
    arguments = [json.dumps(random.choice(EVENTS)), *random.choices(NASTY, k=random.randrange(4))]
    random.shuffle(arguments)
    return f"42{random.randrange(100)}[{','.join(arguments)}]"


def _spoilt_head(random: Random, token: str) -> str:
    body = random.choice(
        ["", json.dumps(["typing", _body(random)]), json.dumps({"token": token}), random.choice(NASTY)]
    )
    return random.choice(HEADS).encode(errors="ignore").decode() + body


def _spoilt_letters(random: Random, token: str) -> str:
    letters = list(_valid(random, token))
    for _ in range(random.randrange(1, 6)):
        place = random.randrange(len(letters)) if letters else 0
        letters[place : place + random.choice([0, 1, 1, 8])] = random.choice(ODD) * random.choice([0, 1, 1, 50])
    return "".join(letters)


def _spliced(random: Random, token: str) -> str:
    one, other = _valid(random, token), _spoilt_value(random, token)
    return one[: random.randrange(len(one))] + other[random.randrange(min(len(other), 100)) :]


WAYS = (_valid, _spoilt_value, _spoilt_value, _spoilt_arguments, _spoilt_head, _spoilt_letters, _spliced)
