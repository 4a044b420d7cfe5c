"""Parser of `conversations.txt`: `===` scene, `---` school days ago and time, lines."""

import re
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import NamedTuple
from zlib import crc32

DOMAIN = "ecole.example"
SPOKEN = re.compile(r"(?P<who>[a-z-]+): (?P<words>.+)")


class Line(NamedTuple):
    sender: str
    days_ago: int
    time_of_day: timedelta  # since midnight
    content: str


@dataclass
class Scene:
    members: tuple[str, str]
    unread_by: str | None
    lines: list[Line] = field(default_factory=list)

    def other(self, email: str) -> str:
        first, second = self.members
        return second if email == first else first

    def email_of(self, first_name: str) -> str:
        return next(email for email in self.members if re.match(rf"{first_name}[.@]", email))


def read_scenes(text: str) -> list[Scene]:
    """Parse all scenes of the text; a `|` line continues the message above it."""
    return [_read_scene(block) for block in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]]


def _read_scene(block: str) -> Scene:
    heading, *sittings = re.split(r"^--- ", block, flags=re.MULTILINE)
    scene = _open_scene(heading)
    for sitting in sittings:
        scene.lines.extend(_read_sitting(scene, sitting))
    return scene


def _open_scene(heading: str) -> Scene:
    first, second, *unread = heading.split()
    reader = unread[0].removeprefix("unread=") if unread else None
    return Scene((_email(first), _email(second)), _email(reader) if reader else None)


def _email(local_part: str) -> str:
    return f"{local_part}@{DOMAIN}"


def _read_sitting(scene: Scene, sitting: str) -> list[Line]:
    heading, _, talk = sitting.partition("\n")
    days_ago, start = heading.split()
    opening = time.fromisoformat(start)
    clock = timedelta(hours=opening.hour, minutes=opening.minute)
    lines = []
    for who, content in _spoken(talk):
        clock += _pause(content)
        lines.append(Line(scene.email_of(who), int(days_ago), clock, content))
    return lines


def _spoken(talk: str) -> list[tuple[str, str]]:
    joined = re.sub(r"\n\|[ ]?", "\v", talk)
    return [(spoken["who"], spoken["words"].replace("\v", "\n")) for spoken in SPOKEN.finditer(joined)]


def _pause(content: str) -> timedelta:
    """Return the seconds that someone thinks and types: the same at each load, yet irregular."""
    typing = min(len(content), 300) * 300
    return timedelta(milliseconds=20_000 + typing + crc32(content.encode()) % 140_000)
