"""The school's register: list it, and import a CSV file with the columns email,name,role."""

import csv
from collections.abc import Collection, Sequence
from heapq import merge
from itertools import islice
from operator import attrgetter
from typing import Any, NamedTuple

import sqlalchemy as sa
from flask_babel import lazy_gettext as _

from messenger import logs
from messenger.errors import ValidationFailed
from messenger.models.people import PERSON_COLUMNS, Person, name_search_conditions, select_people, users
from messenger.names import MAX_NAME, folded, is_blank, is_clean_address, normal_address, normal_name
from messenger.notices import open_sockets
from messenger.policy.administrators import keep_an_administrator
from messenger.roles import Role
from messenger.store.authority import Authority
from messenger.store.database import storage

EMAILS_A_QUERY = 500
SURPLUS = ""  # the name of what stands right of the last column


class NewUser(NamedTuple):
    email: str
    name: str
    role: str


class Problem(NamedTuple):
    """An error in a line of a CSV file: "email", "name" or "role" is not one, an e-mail stands "twice", there is no
    "column", or it is "repeated", there is a "surplus" of cells, the file is no "csv".
    """

    line: int
    kind: str
    value: str


class ImportPlan(NamedTuple):
    """The changes that an import would make: `updated` as they are and as they would be.

    `taken_over` are the file's people, changed or not, whose account a host's token made: it alone says that the
    address is theirs, so the account may be somebody else's, who would become the file's person. Each is asked for
    once.
    """

    created: list[NewUser]
    updated: list[tuple[Person, NewUser]]
    taken_over: list[tuple[Person, NewUser]]
    unchanged: int


class TakeOverUnconfirmed(ValidationFailed):
    detail = _(
        "Rien n’a été importé : des comptes créés par un jeton seraient repris. Confirmez-le, ou corrigez le fichier."
    )

    def __init__(self, people: Sequence[Person]) -> None:
        super().__init__()
        self.people = people


class ImportReport(NamedTuple):
    created: int
    updated: int
    unchanged: int


def new_user(email: str, name: str, role: str) -> NewUser:
    """Normalise what was typed for a new user; `problem_of` checks it."""
    return NewUser(email.strip(), normal_name(name), role.strip())


def is_email(text: str) -> bool:
    local, at, domain = text.rpartition("@")
    return bool(at and local and domain) and is_clean_address(text)


def is_name(text: str) -> bool:
    return len(text) <= MAX_NAME and text.isprintable() and not is_blank(text)


def problem_of(row: NewUser, line: int = 0) -> Problem | None:
    if not is_email(row.email):
        return Problem(line, "email", row.email)
    if not is_name(row.name):
        return Problem(line, "name", row.name)
    return None if row.role in list(Role) else Problem(line, "role", row.role)


def read_csv(text: str) -> tuple[list[NewUser], list[Problem]]:
    """Parse a CSV file; return its rows, and a problem for each bad line."""
    head = text.partition("\n")[0]
    delimiter = ";" if ";" in head and "," not in head else ","  # as Excel writes it where numbers have a comma
    lines = csv.DictReader(text.splitlines(keepends=True), restkey=SURPLUS, restval="", delimiter=delimiter)
    try:
        columns = lines.fieldnames = [name.strip().lower() for name in lines.fieldnames or []]
    except csv.Error as error:
        return [], [Problem(1, "csv", str(error))]
    missing = [column for column in NewUser._fields if column not in columns]
    if missing:
        return [], [Problem(1, "column", ", ".join(missing))]
    repeated = [column for column in NewUser._fields if columns.count(column) > 1]
    if repeated:
        return [], [Problem(1, "repeated", ", ".join(repeated))]
    rows: list[NewUser] = []
    problems: list[Problem | None] = []
    seen: set[str] = set()
    try:
        for line in lines:
            row = new_user(*(line[column] for column in NewUser._fields))
            surplus = "".join(line.get(SURPLUS, ())).strip()
            if not any(row) and not surplus:
                continue
            email = normal_address(row.email)
            twice = Problem(lines.line_num, "twice", row.email) if email in seen else None
            more = Problem(lines.line_num, "surplus", surplus) if surplus else None
            problems.append(problem_of(row, lines.line_num) or twice or more)
            seen.add(email)
            rows.append(row)
    except csv.Error as error:
        problems.append(Problem(lines.line_num, "csv", str(error)))
    return rows, [problem for problem in problems if problem]


def plan_import(authority: Authority, rows: Sequence[NewUser]) -> ImportPlan:
    """Return what `import_accounts` would change now."""
    with storage().read() as connection:
        authority.check(connection)
        return _plan(connection, rows)


def import_accounts(authority: Authority, rows: Sequence[NewUser], confirmed: Collection[str] = ()) -> ImportReport:
    """Create or update users by e-mail, all or none. New ones get no password: ops set one, or the host application's
    token brings them in. `confirmed`: the addresses whose accounts, made by a token, may be taken over.

    Raises TakeOverUnconfirmed, or LastAdministrator where no administrator would remain.
    """
    plan = storage().write(authority, _import, rows, confirmed)
    logs.security("accounts_imported", created=len(plan.created), changed=len(plan.updated))
    open_sockets.recheck([person.id for person, _row in plan.updated])
    return ImportReport(len(plan.created), len(plan.updated), plan.unchanged)


def _plan(connection: sa.Connection, rows: Sequence[NewUser]) -> ImportPlan:
    rows = [row._replace(email=normal_address(row.email), name=normal_name(row.name)) for row in rows]
    found: dict[str | None, Person] = {}
    from_host: set[int] = set()
    for start in range(0, len(rows), EMAILS_A_QUERY):
        is_named = users.c.email.in_([row.email for row in rows[start : start + EMAILS_A_QUERY]])
        for found_row in connection.execute(select_people(is_named)):
            found[found_row.email] = Person._make(found_row)
        from_host.update(
            connection.execute(sa.select(users.c.id).where(is_named, users.c.is_email_from_host)).scalars()
        )
    known = [(found[row.email], row) for row in rows if row.email in found]
    updated = [(person, row) for person, row in known if (person.name, person.role) != (row.name, row.role)]
    taken_over = [(person, row) for person, row in known if person.id in from_host]
    created = [row for row in rows if row.email not in found]
    return ImportPlan(created, updated, taken_over, len(known) - len(updated))


def _import(connection: sa.Connection, rows: Sequence[NewUser], confirmed: Collection[str]) -> ImportPlan:
    with keep_an_administrator(connection):
        plan = _plan(connection, rows)
        if unconfirmed := [person for person, row in plan.taken_over if row.email not in confirmed]:
            raise TakeOverUnconfirmed(unconfirmed)
        if plan.created:
            connection.execute(sa.insert(users), [row._asdict() for row in plan.created])
        for person, row in plan.updated:
            values = {**row._asdict(), "search_name": folded(row.name)}
            connection.execute(sa.update(users).where(users.c.id == person.id).values(values))
        for person, _row in plan.taken_over:
            connection.execute(sa.update(users).where(users.c.id == person.id).values(is_email_from_host=False))
    return plan


def list_people(query: str = "", *, role: str | None = None, after: int | None = None, limit: int = 50) -> list[Person]:
    """List a page of the register by name, disabled people too, after the person with the id `after`; see
    `list_contacts` for `query`.
    """
    words = name_search_conditions(query)
    with storage().read() as connection:
        last = sa.select(users.c.search_name, users.c.id).where(users.c.id == after)
        start = connection.execute(last).one_or_none() if after else None
        walks = [_by_name(connection, each, words, start, limit) for each in Role if role in (None, each)]
        by_name = merge(*walks, key=attrgetter("search_name", "id"))
        return [Person.of(row) for row in islice(by_name, limit)]


def _by_name(connection: sa.Connection, role: str, where: list[Any], start: Any, limit: int) -> sa.CursorResult[Any]:
    place = sa.tuple_(users.c.search_name, users.c.id)
    query = sa.select(users.c.search_name, *PERSON_COLUMNS).where(users.c.role == role, *where)
    if start is not None:
        query = query.where(place > sa.tuple_(start.search_name, start.id))
    return connection.execute(query.order_by(users.c.search_name, users.c.id).limit(limit))
