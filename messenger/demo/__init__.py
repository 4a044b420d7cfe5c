"""The demo school: its people, and what they wrote over the last three weeks."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from messenger.demo.school_days import Calendar
from messenger.demo.script import Scene, read_scenes

HERE = Path(__file__).parent


class DemoUser(NamedTuple):
    email: str
    name: str
    role: str


class DemoMessage(NamedTuple):
    sender_email: str
    receiver_email: str
    content: str
    created_at: datetime


def users() -> list[DemoUser]:
    """Return everyone, in the columns of `flask users import`."""
    with (HERE / "people.csv").open(encoding="utf-8", newline="") as people:
        return [DemoUser(**row) for row in csv.DictReader(people)]


def messages(now: datetime) -> list[DemoMessage]:
    """Return all messages before `now` (aware), oldest first, no two at the same time."""
    calendar = Calendar(now)
    drafts = [message for scene in _scenes() for message in _messages_of(scene, calendar)]
    return _apart(sorted(drafts, key=lambda message: message.created_at))


def unread() -> set[tuple[str, str]]:
    """(reader, other): all that came after the reader's last message is unread."""
    return {(scene.unread_by, scene.other(scene.unread_by)) for scene in _scenes() if scene.unread_by}


def _scenes() -> list[Scene]:
    return read_scenes((HERE / "conversations.txt").read_text(encoding="utf-8"))


def _messages_of(scene: Scene, calendar: Calendar) -> list[DemoMessage]:
    return [
        DemoMessage(
            line.sender,
            scene.other(line.sender),
            calendar.name_days(line.content, line.days_ago),
            calendar.moment(line.days_ago, line.time_of_day).astimezone(UTC),
        )
        for line in scene.lines
    ]


def _apart(ordered: list[DemoMessage]) -> list[DemoMessage]:
    spread: list[DemoMessage] = []
    for message in ordered:
        if spread and message.created_at <= spread[-1].created_at:
            message = message._replace(created_at=spread[-1].created_at + timedelta(milliseconds=1))
        spread.append(message)
    return spread
