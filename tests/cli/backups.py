"""Commands that back up and restore, and what a database holds before and after."""

import sqlalchemy as sa

from messenger.extensions import db
from tests.cli.commands import is_clear
from tests.conftest import token_of
from tests.personas import SAM, TESS
from tests.servers import require_postgresql_tools


def with_messages(app):
    """The school with a few messages, where its database can be backed up."""
    if not app.extensions["storage"].is_sqlite:
        require_postgresql_tools()
    header = {"Authorization": f"Bearer {token_of(app, SAM)}"}
    for text in ("Bonjour 👋", "Où en êtes-vous ?"):
        body = {"receiverId": TESS.id, "content": text}
        assert app.test_client().post("/messages/send", json=body, headers=header).status_code == 201
    return app


def everything(app):
    """All rows of all tables."""
    with app.app_context(), db.engine.connect() as connection:
        return {
            name: connection.execute(sa.select(table).order_by(*table.primary_key)).all()
            for name, table in db.metadata.tables.items()
        }


def lasting(app):
    """What a restore brings back: all but sessions, and until when tokens were revoked."""
    tables = {name: [row._asdict() for row in rows] for name, rows in everything(app).items() if name != "sessions"}
    for row in tables["users"]:
        del row["tokens_valid_after"]
    return tables


def invoke(app, *arguments):
    result = app.test_cli_runner().invoke(args=list(arguments))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def assert_refused(result, *words):
    assert result.exit_code == 1
    assert is_clear(result.stderr)
    for word in words:
        assert word in result.stderr
