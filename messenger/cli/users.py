"""`flask users`."""

import sys
from pathlib import Path
from typing import Any

import click
from flask.cli import AppGroup

from messenger.cli.output import print_json, reporting
from messenger.models.column_types import MAX_ID
from messenger.models.people import Person
from messenger.names import normal_password
from messenger.people import accounts
from messenger.people.passwords import (
    MAX_PASSWORD,
    MIN_PASSWORD,
    has_allowed_length,
    is_easy_to_guess,
    make_password,
)
from messenger.people.register import (
    Problem,
    TakeOverUnconfirmed,
    import_accounts,
    is_email,
    is_name,
    new_user,
    plan_import,
    read_csv,
)
from messenger.policy.callers import System
from messenger.roles import NAMES, Role

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
    if not is_email(email.strip()):
        raise click.BadParameter(_sentence(Problem(0, "email", email)))
    return email


SENTENCES = {
    "email": "{value!r} is not an e-mail address",
    "name": "{value!r} is not a name of 1 to 200 characters",
    "role": f"{{value!r}} is not a role ({NAMES})",
    "twice": "{value} stands twice in the file",
    "column": "no column {value} (expected email,name,role)",
    "repeated": "column {value} stands twice",
    "surplus": "more cells than columns: {value!r}",
    "csv": "{value}",
}


def _sentence(problem: Problem) -> str:
    return SENTENCES[problem.kind].format(value=problem.value)


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
    new = new_user(email, name, role)
    if not is_name(new.name):
        raise click.BadParameter(_sentence(Problem(0, "name", new.name)), param_hint="--name")
    password = _password_from_stdin() if password_stdin else make_password()
    person = accounts.create_account(System.OPS, new, password)
    print_json(_record(person) if password_stdin else {**_record(person), "password": password})


def _password_from_stdin() -> str:
    password = sys.stdin.readline().rstrip("\r\n")
    if not has_allowed_length(password):
        raise click.ClickException(f"the password must have {MIN_PASSWORD} to {MAX_PASSWORD} characters")
    try:
        password = normal_password(password)
    except ValueError as error:
        raise click.ClickException("the password holds a character that cannot be typed everywhere") from error
    if is_easy_to_guess(password):
        raise click.ClickException("the password is among the first that one would try: choose another")
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
    print_json(_record(accounts.set_role(System.OPS, accounts.find_account_by_email(email), role)))


@users.command("disable")
@click.argument("email")
@reporting
def disable(email: str) -> None:
    """Close an account: no login, no token, no open socket."""
    print_json(_record(accounts.set_active(System.OPS, accounts.find_account_by_email(email), False)))


@users.command("enable")
@click.argument("email")
@reporting
def enable(email: str) -> None:
    """Open a closed account again."""
    print_json(_record(accounts.set_active(System.OPS, accounts.find_account_by_email(email), True)))


@users.command("remove-email")
@click.argument("email")
@reporting
def remove_email(email: str) -> None:
    """Free an address that only a host's token gave; the account keeps its messages, and comes by its token."""
    print_json(_record(accounts.remove_email(System.OPS, accounts.find_account_by_email(email))))


@users.command("reset-password")
@click.argument("email")
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input; without it one is made and printed."
)
@reporting
def reset_password(email: str, password_stdin: bool) -> None:
    """Set a new password and end the user's sessions."""
    password = _password_from_stdin() if password_stdin else make_password()
    record = _record(accounts.set_password(System.OPS, accounts.find_account_by_email(email), password))
    print_json(record if password_stdin else {**record, "password": password})


@users.command("set-email")
@click.argument("user_id", metavar="ID", type=click.IntRange(1, MAX_ID))
@click.argument("email", callback=_checked_email)
@reporting
def set_email(user_id: int, email: str) -> None:
    """Give the user with this number another address, or one where there is none."""
    person = accounts.find_account(user_id)
    if person is None:
        raise click.ClickException(f"no user has the number {user_id}")
    print_json(_record(accounts.set_email(System.OPS, person, email)))


@users.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--take-over", is_flag=True, help="Also take accounts that a host's token made: they are the file's people."
)
@reporting
def import_users(file: Path, take_over: bool) -> None:
    """Create or update users from a CSV file with the columns email,name,role: all of them, or none."""
    rows, problems = read_csv(_text(file))
    if problems:
        lines = [f"line {problem.line}: {_sentence(problem)}" for problem in problems]
        raise click.ClickException("nothing imported:\n" + "\n".join(lines))
    confirmed = [row.email for _person, row in plan_import(System.OPS, rows).taken_over] if take_over else []
    try:
        report = import_accounts(System.OPS, rows, confirmed)
    except TakeOverUnconfirmed as error:
        raise click.ClickException(_names_of(error)) from error
    click.echo(f"created {report.created}, updated {report.updated}, unchanged {report.unchanged}")


def _names_of(error: TakeOverUnconfirmed) -> str:
    lines = [f"  {person.email}: user {person.id}, {person.name}, {person.role}" for person in error.people]
    return (
        "nothing imported: a token of the host application made these accounts, and it alone says that the address is"
        " theirs:\n" + "\n".join(lines) + "\nIf they are the people of the file, run it again with --take-over; if not,"
        " free the address with `flask users remove-email`."
    )


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{file}: not UTF-8 text; save the file as UTF-8") from error
