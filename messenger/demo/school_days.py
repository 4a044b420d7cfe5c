"""Dates of "n school days ago" on the calendar of a school in Paris, seen from now."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
SATURDAY, SUNDAY = 5, 6
NEAR_DAYS = {-1: "hier", 0: "aujourd’hui", 1: "demain"}

GATES_OPEN = timedelta(hours=8)
LATEST_LINE = timedelta(hours=10, minutes=30)  # no line of the last day is later than this
EARLIEST_VISIT = timedelta(hours=9)
JUST_NOW = timedelta(minutes=3)


class Calendar:
    """Day 0 is today, or the day before until nine; never a Sunday."""

    def __init__(self, now: datetime) -> None:
        local = now.astimezone(PARIS)
        since_midnight = timedelta(hours=local.hour, minutes=local.minute, seconds=local.second)
        is_early = since_midnight < EARLIEST_VISIT
        day = local.date() - timedelta(days=is_early)
        is_sunday = day.weekday() == SUNDAY
        self.last_day = day - timedelta(days=is_sunday)
        is_today = not is_early and not is_sunday
        self.last_hour = min(LATEST_LINE, since_midnight - JUST_NOW) if is_today else LATEST_LINE

    def moment(self, days_ago: int, time_of_day: timedelta) -> datetime:
        """Return the time in Paris; the last day is squeezed so that it ends before now."""
        if days_ago == 0:
            pace = (self.last_hour - GATES_OPEN) / (LATEST_LINE - GATES_OPEN)
            time_of_day = GATES_OPEN + (time_of_day - GATES_OPEN) * pace
        midnight = datetime.combine(self.day(days_ago), time(), PARIS)
        moment = midnight + time_of_day
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def day(self, days_ago: int) -> date:
        """Return the date that many school days ago, Monday to Friday; negative is the future."""
        step = timedelta(days=-1 if days_ago > 0 else 1)
        day = self.last_day
        for _ in range(abs(days_ago)):
            day += step
            while day.weekday() >= SATURDAY:
                day += step
        return day

    def name_days(self, content: str, days_ago: int) -> str:
        """`{d3}` becomes what one would have said of that day: "demain", "lundi"."""
        said_on = self.day(days_ago)

        def name(found: re.Match[str]) -> str:
            day = self.day(int(found[1]))
            return NEAR_DAYS.get((day - said_on).days, WEEKDAYS[day.weekday()])

        return re.sub(r"\{d(-?\d+)\}", name, content)
