"""The people of the tests, one place for all."""

import math
import time
from typing import NamedTuple

from argon2 import PasswordHasher

from messenger.models.sessions import TokenIssue
from messenger.policy.callers import Caller


class Persona(NamedTuple):
    id: int
    email: str
    name: str
    role: str

    @property
    def caller(self) -> Caller:
        """Them, by a token of no session that nobody has revoked."""
        return caller_of(self.id)


def caller_of(user_id: int) -> Caller:
    return Caller(user_id, TokenIssue(math.inf, None, None, None), None, time.monotonic())


ADA = Persona(1, "ada@ecole.example", "Ada Amrani", "admin")  # runs the school
TESS = Persona(2, "tess@ecole.example", "Tess Thévenet", "teacher")  # teaches Sam
THEO = Persona(3, "theo@ecole.example", "Théo Tallec", "teacher")  # a colleague, to whom Tess may not write
SAM = Persona(4, "sam@ecole.example", "Sam Sissoko", "student")  # writes to Tess
SUE = Persona(5, "sue@ecole.example", "Sue Sánchez", "student")  # the outsider of what Sam and Tess write
ABEL = Persona(6, "abel@ecole.example", "Abel Aubert", "admin")  # to whom Ada may not write

EVERYONE = (ADA, TESS, THEO, SAM, SUE, ABEL)
NOBODY_ID = 999_999  # no such user
PASSWORD = "correct horse battery"
CHEAP_HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)  # each hash says its own cost
PASSWORD_HASH = CHEAP_HASHER.hash(PASSWORD)
