"""The people of the benchmark: odd ids are students, even ones teachers, the same on every server."""

import csv
import json
import time
from pathlib import Path

import jwt

SECRET = "the-benchmark-signs-its-tokens-with-these-bytes-and-nothing-else-does"
LIFETIME = 24 * 3600  # seconds


def role(number: int) -> str:
    return "student" if number % 2 else "teacher"


def email(number: int) -> str:
    return f"personne{number}@ecole.example"


def write_csv(path: Path, people: int) -> Path:
    """For `flask users import`."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["email", "name", "role"])
        rows.writerows([email(number), f"Personne n° {number}", role(number)] for number in range(1, people + 1))
    return path


def write_rivals_tokens(path: Path, people: int) -> Path:
    """Who and with what token, one JSON line each, as `flask tokens issue` prints for ours."""
    expires = int(time.time()) + LIFETIME
    lines = (
        {
            "id": number,
            "role": role(number),
            "token": jwt.encode({"sub": str(number), "role": role(number), "exp": expires}, SECRET, "HS256"),
        }
        for number in range(1, people + 1)
    )
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return path
