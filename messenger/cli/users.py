"""`flask users`."""

import csv
import sys
from pathlib import Path
from typing import Any

import click
from flask.cli import AppGroup

from messenger.auth import accounts
from messenger.auth.accounts import NewUser
from messenger.auth.passwords import LONGEST_PASSWORD, SHORTEST_PASSWORD, make_password
from messenger.cli.output import print_json, reporting
from messenger.models import Person
from messenger.roles import Role

ROLE = click.Choice([role.value for role in Role])

users = AppGroup("users", help="Create, list and change users.")


def _record(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "email": person.email,
        "name": person.name,
        "role": person.role,
        "active": person.is_active,
    }


def _checked_email(_context: click.Context, _parameter: click.Parameter, email: str) -> str:
    problem = _email_problem(email)
    if problem:
        raise click.BadParameter(problem)
    return accounts.normal_email(email)


def _email_problem(email: str) -> str | None:
    local, at, domain = email.strip().rpartition("@")
    good = (
        at
        and local
        and domain
        and len(email) <= 254
        and not any(c.isspace() or not c.isprintable() for c in email.strip())
    )
    return None if good else f"{email!r} is not an e-mail address"


def _name_problem(name: str) -> str | None:
    return None if 0 < len(name) <= 200 and name.isprintable() else f"{name!r} is not a name of 1 to 200 characters"


@users.command("create")
@click.argument("email", callback=_checked_email)
@click.option("--name", required=True)
@click.option("--role", type=ROLE, required=True)
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input; without it one is made and printed."
)
@reporting
def create_user(email: str, name: str, role: str, password_stdin: bool) -> None:
    """Create a user and print it as one JSON line."""
    problem = _name_problem(name.strip())
    if problem:
        raise click.BadParameter(problem, param_hint="--name")
    password = _password_from_stdin() if password_stdin else make_password()
    person = accounts.create_account(NewUser(email, name.strip(), role), password)
    print_json(_record(person) if password_stdin else {**_record(person), "password": password})


def _password_from_stdin() -> str:
    password = sys.stdin.readline().rstrip("\r\n")
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise click.ClickException(f"the password must have {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters")
    return password


@users.command("list")
@click.option("--role", type=ROLE)
@click.option("--json", "as_json", is_flag=True, help="One JSON line a user.")
@reporting
def list_users(role: str | None, as_json: bool) -> None:
    """List the users."""
    for person in accounts.list_accounts(role):
        if as_json:
            print_json(_record(person))
        else:
            state = "" if person.is_active else "  (disabled)"
            click.echo(f"{person.id:6}  {person.role:8}  {person.email or '-':40}  {person.name}{state}")


@users.command("set-role")
@click.argument("email")
@click.argument("role", type=ROLE)
@reporting
def set_role(email: str, role: str) -> None:
    """Give a user another role."""
    print_json(_record(accounts.set_role(email, role)))


@users.command("disable")
@click.argument("email")
@reporting
def disable(email: str) -> None:
    """Close an account: no login, no token, no open socket."""
    print_json(_record(accounts.set_active(email, False)))


@users.command("enable")
@click.argument("email")
@reporting
def enable(email: str) -> None:
    """Open a closed account again."""
    print_json(_record(accounts.set_active(email, True)))


@users.command("reset-password")
@click.argument("email")
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input; without it one is made and printed."
)
@reporting
def reset_password(email: str, password_stdin: bool) -> None:
    """Set a new password and end the user's sessions."""
    password = _password_from_stdin() if password_stdin else make_password()
    record = _record(accounts.set_password(email, password))
    print_json(record if password_stdin else {**record, "password": password})


@users.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@reporting
def import_users(file: Path) -> None:
    """Create or update users from a CSV file with the columns email,name,role: all of them, or none."""
    rows, problems = _read_csv(file)
    if problems:
        raise click.ClickException("nothing imported:\n" + "\n".join(problems))
    report = accounts.import_accounts(rows)
    click.echo(f"created {report.created}, updated {report.updated}, unchanged {report.unchanged}")


def _read_csv(file: Path) -> tuple[list[NewUser], list[str]]:
    """The rows, and a sentence for each bad line."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{file}: not UTF-8 text; save the file as UTF-8") from error
    lines = csv.DictReader(text.splitlines(keepends=True), restkey="extra", restval="")
    missing = [column for column in NewUser._fields if column not in (lines.fieldnames or [])]
    if missing:
        return [], [f"line 1: no column {', '.join(missing)} (expected email,name,role)"]
    rows: list[NewUser] = []
    problems: list[str] = []
    seen: set[str] = set()
    try:
        for line in lines:
            row = NewUser(*(line[column].strip() for column in NewUser._fields))
            problem = _row_problem(row, seen)
            if problem:
                problems.append(f"line {lines.line_num}: {problem}")
            rows.append(row)
    except csv.Error as error:
        problems.append(f"line {lines.line_num}: {error}")
    return rows, problems


def _row_problem(row: NewUser, seen: set[str]) -> str | None:
    email = accounts.normal_email(row.email)
    role_problem = None if row.role in list(Role) else f"{row.role!r} is not a role (student, teacher or admin)"
    twice = f"{row.email} stands twice in the file" if email in seen else None
    seen.add(email)
    return _email_problem(row.email) or _name_problem(row.name) or role_problem or twice
