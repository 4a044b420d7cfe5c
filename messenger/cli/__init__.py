"""`flask users`, `tokens`, `demo`, `doctor`, `backup`, `restore`: for ops, and scripts that read their JSON lines."""

import json
import sys
import time
from datetime import timedelta

import click
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext

from messenger.auth.token_explanation import explain
from messenger.auth.tokens import issue_access_token
from messenger.cli.backup import back_up, restore
from messenger.cli.output import print_json, reporting
from messenger.cli.users import users
from messenger.demo import crowd_loader, loading
from messenger.demo import removal as demo_removal
from messenger.demo.crowd import FEWEST
from messenger.errors import UserNotFound
from messenger.models.people import Person
from messenger.ops import doctor
from messenger.people import accounts

tokens = AppGroup("tokens", help="Issue access tokens, and explain any.")


def init_app(app: Flask) -> None:
    for command in (users, tokens, demo, check_health, back_up, restore):
        app.cli.add_command(command)


@tokens.command("issue")
@click.argument("emails", nargs=-1, metavar="EMAIL…")
@click.option("--all", "for_all", is_flag=True, help="For every active user.")
@click.option(
    "--expires", type=click.IntRange(1, 10 * 365 * 86_400), default=3600, show_default=True, help="Lifetime in seconds."
)
@reporting
def issue_tokens(emails: tuple[str, ...], for_all: bool, expires: int) -> None:
    """Print an access token for each user, as one JSON line each."""
    if bool(emails) == for_all:
        raise click.UsageError("name e-mail addresses, or give --all")
    people = [person for person in accounts.list_accounts() if person.is_active] if for_all else _people(emails)
    for person in people:
        token = issue_access_token(person, timedelta(seconds=expires))
        print_json({"id": person.id, "email": person.email, "role": person.role, "token": token})


@tokens.command("explain")
@reporting
def explain_token() -> None:
    """Read a token on standard input; print what it says, and whom it opens or which rule refuses it."""
    if sys.stdin.isatty():
        click.echo("paste the token, then Enter and Ctrl-D", err=True)
    explanation = explain("".join(sys.stdin.read().split()).removeprefix("Bearer"))
    for name in ("header", "claims"):
        read = getattr(explanation, name)
        click.echo(f"{name}: {json.dumps(read, ensure_ascii=False) if read is not None else '(cannot be read)'}")
    refusal = explanation.refusal
    if refusal is None:
        click.echo(f"accepted: it opens {explanation.account}")
        return
    click.echo(f"refused: {refusal.status} {refusal.code}: {explanation.reason or refusal.detail}")
    raise SystemExit(1)


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
@click.option(
    "--messages",
    type=click.IntRange(FEWEST, 100_000_000),
    metavar="N",
    help="Instead of what the demo school wrote, N messages between as many people as it takes: for measuring.",
)
@click.option("--remove", is_flag=True, help="Remove the demo school's people and what they wrote.")
@with_appcontext
@reporting
def demo(if_empty: bool, messages: int | None, remove: bool) -> None:
    """Load the demo school and print its accounts, or remove it."""
    if remove and (if_empty or messages is not None):
        raise click.UsageError("--remove goes alone")
    if remove:
        _remove_demo()
    else:
        _load_demo(if_empty, messages)


def _remove_demo() -> None:
    removal = demo_removal.remove()
    click.echo(f"removed {removal.accounts:,} accounts and {removal.messages:,} messages")
    if not accounts.has_administrator():
        click.echo(doctor.NOBODY_ADMINISTERS)
    if removal.closed:
        click.echo(f"closed, because they wrote with others or have the highest number: {', '.join(removal.closed)}")


def _load_demo(if_empty: bool, messages: int | None) -> None:
    if current_app.config["MESSENGER_ENV"] == "production":
        raise click.ClickException("the demo accounts have a known password: not in production")
    loaded = loading.load() if messages is None else _load_crowd(messages)
    if not loaded and not if_empty:
        raise click.ClickException("there are users already; the demo school needs an empty database")
    if loading.is_there():
        click.echo(loading.accounts_table())


def _load_crowd(messages: int) -> bool:
    start = time.monotonic()
    with click.progressbar(length=messages, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        crowd = crowd_loader.load(messages, bar.update)
    if crowd is None:
        return False
    seconds = time.monotonic() - start
    click.echo(
        f"{messages:,} messages in {crowd.conversations:,} conversations of {len(crowd.students):,} students and"
        f" {len(crowd.staff):,} staff, in {seconds:.1f} s: {messages / seconds:,.0f} messages/s"
    )
    return True


@click.command("doctor")
@with_appcontext
def check_health() -> None:
    """Check settings, database, migrations, Redis and clock, and say what runs here."""
    problems = doctor.problems()
    for problem in problems:
        click.echo(problem, err=True)
    if problems:
        raise SystemExit(1)
    for fact in doctor.summary():
        click.echo(fact)
    click.echo("everything is in order")
