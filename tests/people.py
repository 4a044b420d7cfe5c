"""The people of the tests, one place for all."""

from typing import NamedTuple


class Persona(NamedTuple):
    id: int
    email: str
    name: str
    role: str


ADA = Persona(1, "ada@ecole.example", "Ada Amrani", "admin")  # runs the school
TESS = Persona(2, "tess@ecole.example", "Tess Thévenet", "teacher")  # teaches Sam
THEO = Persona(3, "theo@ecole.example", "Théo Tallec", "teacher")  # a colleague, to whom Tess may not write
SAM = Persona(4, "sam@ecole.example", "Sam Sissoko", "student")  # writes to Tess
SUE = Persona(5, "sue@ecole.example", "Sue Sánchez", "student")  # the outsider of what Sam and Tess write
ABEL = Persona(6, "abel@ecole.example", "Abel Aubert", "admin")  # to whom Ada may not write

EVERYONE = (ADA, TESS, THEO, SAM, SUE, ABEL)
NOBODY_ID = 999_999  # no such user
PASSWORD = "correct horse battery"
