"""`flask users`, `tokens`, `demo` and `doctor`: for ops, and for scripts that read their JSON lines."""

import csv
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from messenger import demo_school, doctor
from messenger.auth import accounts
from messenger.auth.accounts import NewUser
from messenger.auth.passwords import make_password
from messenger.auth.tokens import issue_access_token
from messenger.errors import MessengerError, StorageUnavailable, UserNotFound
from messenger.models import Person
from messenger.roles import Role

P = ParamSpec("P")
R = TypeVar("R")

SHORTEST_PASSWORD = 8
ROLE = click.Choice([role.value for role in Role])

users = AppGroup("users", help="Create, list and change users.")
tokens = AppGroup("tokens", help="Issue access tokens.")


def init_app(app: Flask) -> None:
    for command in (users, tokens, demo, check_health):
        app.cli.add_command(command)


@contextmanager
def _clear_errors() -> Iterator[None]:
    """Turn refusals into one line on stderr and exit code 1."""
    try:
        yield
    except IntegrityError as error:
        raise click.ClickException("this e-mail address is taken") from error
    except StorageUnavailable as error:
        raise click.ClickException(_database_trouble(error.__cause__)) from error
    except SQLAlchemyError as error:
        raise click.ClickException(_database_trouble(error)) from error
    except MessengerError as error:
        raise click.ClickException(f"{error.title}: {error.detail}") from error


def _database_trouble(cause: BaseException | None) -> str:
    reason = str(cause.orig if isinstance(cause, DBAPIError) else cause).strip().partition("\n")[0]
    return f"the database does not answer as expected ({reason}). Has `flask db upgrade` been run?"


def _reporting(command: Callable[P, R]) -> Callable[P, R]:
    @wraps(command)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        with _clear_errors():
            return command(*args, **kwargs)

    return wrapper


def _print_json(record: dict[str, Any]) -> None:
    click.echo(json.dumps(record, ensure_ascii=False))


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
@_reporting
def create_user(email: str, name: str, role: str, password_stdin: bool) -> None:
    """Create a user and print it as one JSON line."""
    problem = _name_problem(name.strip())
    if problem:
        raise click.BadParameter(problem, param_hint="--name")
    password = _password_from_stdin() if password_stdin else make_password()
    person = accounts.create_account(NewUser(email, name.strip(), role), password)
    _print_json(_record(person) if password_stdin else {**_record(person), "password": password})


def _password_from_stdin() -> str:
    password = sys.stdin.readline().rstrip("\r\n")
    if not SHORTEST_PASSWORD <= len(password) <= 1024:
        raise click.ClickException(f"the password must have {SHORTEST_PASSWORD} to 1024 characters")
    return password


@users.command("list")
@click.option("--role", type=ROLE)
@click.option("--json", "as_json", is_flag=True, help="One JSON line a user.")
@_reporting
def list_users(role: str | None, as_json: bool) -> None:
    """List the users."""
    for person in accounts.list_accounts(role):
        if as_json:
            _print_json(_record(person))
        else:
            state = "" if person.is_active else "  (disabled)"
            click.echo(f"{person.id:6}  {person.role:8}  {person.email or '-':40}  {person.name}{state}")


@users.command("set-role")
@click.argument("email")
@click.argument("role", type=ROLE)
@_reporting
def set_role(email: str, role: str) -> None:
    """Give a user another role."""
    _print_json(_record(accounts.set_role(email, role)))


@users.command("disable")
@click.argument("email")
@_reporting
def disable(email: str) -> None:
    """Close an account: no login, no token, no open socket."""
    _print_json(_record(accounts.set_active(email, False)))


@users.command("enable")
@click.argument("email")
@_reporting
def enable(email: str) -> None:
    """Open a closed account again."""
    _print_json(_record(accounts.set_active(email, True)))


@users.command("reset-password")
@click.argument("email")
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input; without it one is made and printed."
)
@_reporting
def reset_password(email: str, password_stdin: bool) -> None:
    """Set a new password and end the user's sessions."""
    password = _password_from_stdin() if password_stdin else make_password()
    record = _record(accounts.set_password(email, password))
    _print_json(record if password_stdin else {**record, "password": password})


@users.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_reporting
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
    for line in lines:
        row = NewUser(*(line[column].strip() for column in NewUser._fields))
        problem = _row_problem(row, seen)
        if problem:
            problems.append(f"line {lines.line_num}: {problem}")
        rows.append(row)
    return rows, problems


def _row_problem(row: NewUser, seen: set[str]) -> str | None:
    email = accounts.normal_email(row.email)
    role_problem = None if row.role in list(Role) else f"{row.role!r} is not a role (student, teacher or admin)"
    twice = f"{row.email} stands twice in the file" if email in seen else None
    seen.add(email)
    return _email_problem(row.email) or _name_problem(row.name) or role_problem or twice


@tokens.command("issue")
@click.argument("emails", nargs=-1, metavar="EMAIL…")
@click.option("--all", "for_all", is_flag=True, help="For every active user.")
@click.option(
    "--expires", type=click.IntRange(1, 10 * 365 * 86_400), default=3600, show_default=True, help="Lifetime in seconds."
)
@_reporting
def issue_tokens(emails: tuple[str, ...], for_all: bool, expires: int) -> None:
    """Print an access token for each user, as one JSON line each."""
    if bool(emails) == for_all:
        raise click.UsageError("name e-mail addresses, or give --all")
    people = [person for person in accounts.list_accounts() if person.is_active] if for_all else _people(emails)
    for person in people:
        token = issue_access_token(person, timedelta(seconds=expires))
        _print_json({"id": person.id, "email": person.email, "role": person.role, "token": token})


def _people(emails: tuple[str, ...]) -> list[Person]:
    people = []
    for email in emails:
        try:
            people.append(accounts.find_account_by_email(email))
        except UserNotFound as error:
            raise click.ClickException(f"no user has the e-mail address {email}") from error
    return people


@click.command("demo")
@click.option("--if-empty", is_flag=True, help="Do nothing, quietly, when there are users already.")
@with_appcontext
@_reporting
def demo(if_empty: bool) -> None:
    """Load the demo school and print its accounts."""
    if current_app.config["MESSENGER_ENV"] == "production":
        raise click.ClickException("the demo accounts have a known password: not in production")
    loaded = demo_school.load()
    if not loaded and not if_empty:
        raise click.ClickException("there are users already; the demo school needs an empty database")
    if demo_school.is_there():
        click.echo(demo_school.accounts_table())


@click.command("doctor")
@with_appcontext
def check_health() -> None:
    """Check settings, database, migrations, Redis and clock."""
    problems = doctor.problems()
    for problem in problems:
        click.echo(problem, err=True)
    if problems:
        raise SystemExit(1)
    click.echo("everything is in order")
