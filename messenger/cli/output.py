"""Output of commands: JSON lines, and refusals as one line on stderr with exit code 1, never a traceback."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import click
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from messenger.errors import LastAdministrator, MessengerError, StorageUnavailable, UserNotFound

P = ParamSpec("P")
R = TypeVar("R")


@contextmanager
def _clear_errors(email: object) -> Iterator[None]:
    """Turn refusals into one line on stderr and exit code 1."""
    try:
        yield
    except IntegrityError as error:
        raise click.ClickException("this e-mail address is taken") from error
    except StorageUnavailable as error:
        raise click.ClickException(_database_trouble(error.__cause__)) from error
    except SQLAlchemyError as error:
        raise click.ClickException(_database_trouble(error)) from error
    except UserNotFound as error:
        raise click.ClickException(f"no user has the e-mail address {email}") from error
    except LastAdministrator as error:
        raise click.ClickException(
            "no active administrator would be left: give somebody else the role first"
        ) from error
    except MessengerError as error:
        raise click.ClickException(f"{error.title}: {error.detail}") from error


def _database_trouble(cause: BaseException | None) -> str:
    reason = str(cause.orig if isinstance(cause, DBAPIError) else cause).strip().partition("\n")[0]
    return f"the database does not answer as expected ({reason}). Has `flask db upgrade` been run?"


def reporting(command: Callable[P, R]) -> Callable[P, R]:
    @wraps(command)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        with _clear_errors(kwargs.get("email")):
            return command(*args, **kwargs)

    return wrapper


def print_json(record: dict[str, Any]) -> None:
    click.echo(json.dumps(record, ensure_ascii=False))
