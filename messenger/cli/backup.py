"""`flask backup` and `flask restore`."""

from functools import partial
from pathlib import Path

import click
from flask.cli import with_appcontext

from messenger.cli.output import reporting
from messenger.ops import backup as backups

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("backup")
@click.argument("file", type=FILE)
@click.option("--force", is_flag=True, help="Replace the file if it is there.")
@with_appcontext
@reporting
def back_up(file: Path, force: bool) -> None:
    """Write the whole database to FILE, while Messenger runs."""
    try:
        seal = backups.back_up(file, partial(click.echo, err=True), force=force)
    except backups.BackupError as error:
        raise click.ClickException(f"no backup: {error}") from error
    click.echo(f"{file}: {seal.size:,} bytes, begun at {seal.details['at']}")


@click.command("restore")
@click.argument("file", type=FILE)
@with_appcontext
@reporting
def restore(file: Path) -> None:
    """Fill an empty database from a FILE of `flask backup`."""
    try:
        backups.restore(file, click.echo)
    except backups.BackupError as error:
        raise click.ClickException(f"not restored: {error}") from error
    click.echo("restored")
