from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory
from flask import Flask
from sqlalchemy.exc import IntegrityError

from messenger.config.settings import MIGRATIONS
from messenger.extensions import db
from messenger.models.conversations import Conversation
from messenger.models.messages import Message
from messenger.models.people import User
from messenger.models.sessions import Session
from messenger.roles import Role
from tests.cli.commands import application
from tests.servers import postgresql_database

OURS = {"users", "sessions", "conversations", "messages"}
TIME = sa.DateTime(timezone=True)
NOW = datetime(2026, 11, 22, 8, 15, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh(request: pytest.FixtureRequest, tmp_path) -> Iterator[Flask]:
    """An application on a database with no table in it."""
    if request.param == "sqlite":
        with application(f"sqlite:///{tmp_path}/fresh.db") as app:
            yield app
    else:
        with postgresql_database() as url, application(url) as app:
            yield app


def migrate(app: Flask, *arguments: str) -> str:
    result = app.test_cli_runner().invoke(args=["db", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def tables(app: Flask) -> set[str]:
    with app.app_context():
        return set(sa.inspect(db.engine).get_table_names()) - {"alembic_version"}


def execute(app: Flask, statement: str) -> None:
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.text(statement))


def test_up_down_and_up_again(fresh):
    assert tables(fresh) == set()
    migrate(fresh, "upgrade")
    assert tables(fresh) == OURS
    migrate(fresh, "downgrade", "base")
    assert tables(fresh) == set()
    migrate(fresh, "upgrade")
    assert tables(fresh) == OURS


def test_people_of_every_role_fit_in(fresh):
    migrate(fresh, "upgrade")
    with fresh.app_context(), db.engine.begin() as connection:
        people = [{"email": f"{role}@ecole.example", "name": role, "role": role} for role in Role]
        connection.execute(sa.insert(User), people)
        assert connection.execute(sa.select(sa.func.count()).select_from(User)).scalar_one() == len(Role)


def test_down_leaves_no_index_type_or_sequence_behind(fresh):
    migrate(fresh, "upgrade")
    migrate(fresh, "downgrade", "base")
    listing = {
        "sqlite": "SELECT name FROM sqlite_master WHERE name NOT LIKE '%alembic_version%'",
        "postgresql": "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
        " AND relname NOT LIKE 'alembic_version%'",
    }
    with fresh.app_context(), db.engine.connect() as connection:
        assert connection.execute(sa.text(listing[db.engine.dialect.name])).scalars().all() == []


def test_down_works_with_people_and_messages_in_it(fresh):
    migrate(fresh, "upgrade")
    assert fresh.test_cli_runner().invoke(args=["demo"]).exit_code == 0
    migrate(fresh, "downgrade", "base")
    assert tables(fresh) == set()


ONE_ADDRESS = [
    "zoe\u0308@e.fr",
    "lina@e.fr",
    "no\u00ebl@e.fr",
    "noe\u0308l@e.fr",
    "\uff5aoe\u0308@e.fr",
    "ze\u0301lie@e.fr",
    None,
]


def emails(app: Flask) -> list[str | None]:
    with app.app_context(), db.engine.connect() as connection:
        return list(connection.execute(sa.text("SELECT email FROM users ORDER BY id")).scalars())


def put_accounts(app: Flask, addresses: list[str | None]) -> None:
    """As a version before addresses had a normal form stored them, numbered from 1 on."""
    rows = [{"id": n, "email": email, "now": NOW} for n, email in enumerate(addresses, 1)]
    insert = "INSERT INTO users (id, email, name, role, created_at) VALUES (:id, :email, 'A', 'student', :now)"
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.text(insert).bindparams(sa.bindparam("now", type_=TIME)), rows)


def test_addresses_of_earlier_versions_get_their_normal_form_and_of_two_alike_one_keeps_it(fresh):
    migrate(fresh, "upgrade", "0006")
    put_accounts(fresh, ONE_ADDRESS)
    said = fresh.test_cli_runner().invoke(args=["db", "upgrade"]).stderr
    normal = ["zo\u00eb@e.fr", "lina@e.fr", "no\u00ebl@e.fr", None, None, "z\u00e9lie@e.fr", None]
    assert emails(fresh) == normal
    lost = [line for line in said.splitlines() if "set-email" in line]
    assert [line.partition(":")[0] for line in lost] == ["accounts 3 and 4", "accounts 1 and 5"]
    assert ["flask users set-email 4 " in lost[0], "flask users set-email 5 " in lost[1]] == [True, True]
    migrate(fresh, "downgrade", "0006")
    assert "set-email" not in fresh.test_cli_runner().invoke(args=["db", "upgrade"]).stderr
    assert emails(fresh) == normal


def test_the_command_that_the_migration_names_gives_the_other_account_an_address(fresh):
    migrate(fresh, "upgrade", "0006")
    put_accounts(fresh, ["no\u00ebl@e.fr", "noe\u0308l@e.fr"])
    migrate(fresh, "upgrade")
    runner = fresh.test_cli_runner()
    for number, address, reason in (("2", "No\u00ebl@e.fr", "taken"), ("3", "a@e.fr", "no user has the number 3")):
        refused = runner.invoke(args=["users", "set-email", number, address])
        assert (refused.exit_code, reason in refused.stderr) == (1, True)
    assert runner.invoke(args=["users", "set-email", "2", "noel.b@e.fr"]).exit_code == 0
    assert emails(fresh) == ["no\u00ebl@e.fr", "noel.b@e.fr"]


def test_the_migrations_make_what_the_models_say(fresh):
    migrate(fresh, "upgrade")
    migrate(fresh, "check")


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE users ADD COLUMN nickname VARCHAR(10)",
        "DROP INDEX ix_users_role_search_name_id",
        "DROP TABLE messages",
    ],
)
def test_the_check_sees_a_difference(fresh, change):
    migrate(fresh, "upgrade")
    execute(fresh, change)
    assert fresh.test_cli_runner().invoke(args=["db", "check"]).exit_code != 0


def test_there_is_one_head():
    assert len(ScriptDirectory(MIGRATIONS).get_heads()) == 1


def test_the_indexes_and_checks_of_the_models_are_there(fresh):
    # Alembic's own check looks neither at CHECK constraints nor, on SQLite, at the names of the others.
    migrate(fresh, "upgrade")
    with fresh.app_context():
        there = sa.inspect(db.engine)
        for model in (User, Session, Conversation, Message):
            table = model.__table__
            wanted = {constraint.name for constraint in table.constraints} | {index.name for index in table.indexes}
            found = [
                there.get_pk_constraint(table.name),
                *there.get_check_constraints(table.name),
                *there.get_unique_constraints(table.name),
                *there.get_foreign_keys(table.name),
                *there.get_indexes(table.name),
            ]
            assert wanted - {item["name"] for item in found} == set(), table.name


def test_the_upgrade_can_be_written_as_sql(fresh):
    sql = migrate(fresh, "upgrade", "--sql")
    assert all(f"CREATE TABLE {table}" in sql for table in OURS)
    assert tables(fresh) == set()


USER = {"id": 10, "email": "a@e.fr", "name": "A", "role": "student", "created_at": NOW, "external_id": "h-1"}
CONVERSATION = {
    "id": 20,
    "low_user_id": 1,
    "high_user_id": 2,
    "last_seq": 3,
    "last_message_id": 0,
    "low_read_seq": 0,
    "high_read_seq": 3,
}
MESSAGE = {
    "id": 30,
    "conversation_id": 21,
    "seq": 1,
    "sender_id": 1,
    "receiver_id": 3,
    "content": "Bonjour",
    "created_at": NOW,
    "client_id": "c-1",
}
# Each differs by one fact from the row above, which goes in.
VIOLATIONS = {
    "users": (
        USER,
        [
            ("ck_users_role_known", {"role": "nobody"}),
            ("ck_users_role_known", {"role": ""}),
            ("ck_users_name_length", {"name": ""}),
            ("uq_users_email", {"email": "one@e.fr"}),
            ("uq_users_external_id", {"external_id": "host-1"}),
            ("pk_users", {"id": 1}),
            ("name", {"name": None}),
            ("role", {"role": None}),
            ("created_at", {"created_at": None}),
        ],
    ),
    "conversations": (
        CONVERSATION,
        [
            ("ck_conversations_members_ordered", {"low_user_id": 2, "high_user_id": 1}),
            ("ck_conversations_members_ordered", {"low_user_id": 2}),
            ("uq_conversations_low_user_id_high_user_id", {"high_user_id": 3}),
            ("ck_conversations_low_read_seq_range", {"low_read_seq": 4}),
            ("ck_conversations_low_read_seq_range", {"low_read_seq": -1}),
            ("ck_conversations_high_read_seq_range", {"high_read_seq": 4}),
            ("ck_conversations_high_read_seq_range", {"high_read_seq": -1}),
            ("fk_conversations_low_user_id_users", {"low_user_id": 0}),
            ("fk_conversations_high_user_id_users", {"high_user_id": 99}),
            ("last_seq", {"last_seq": None}),
        ],
    ),
    "messages": (
        MESSAGE,
        [
            ("uq_messages_conversation_id_seq", {"seq": 2}),
            ("uq_messages_sender_id_client_id", {"client_id": "taken"}),
            ("ck_messages_seq_positive", {"seq": 0}),
            ("ck_messages_two_people", {"receiver_id": 1}),
            ("ck_messages_content_length", {"content": ""}),
            ("ck_messages_content_length", {"content": "x" * 4001}),
            ("fk_messages_conversation_id_conversations", {"conversation_id": 99}),
            ("fk_messages_sender_id_users", {"sender_id": 99}),
            ("fk_messages_receiver_id_users", {"receiver_id": 99}),
            ("content", {"content": None}),
            ("created_at", {"created_at": None}),
        ],
    ),
}


@pytest.fixture
def rows(database_url) -> Iterator[sa.Connection]:
    """A connection of the application's own, in a transaction that holds three users, a conversation and a message."""
    with application(database_url) as app, app.app_context(), db.engine.connect() as connection:
        for id_, email in enumerate(("one@e.fr", "two@e.fr", "three@e.fr"), 1):
            insert(connection, "users", {**USER, "id": id_, "email": email, "external_id": f"host-{id_}"})
        insert(connection, "conversations", {**CONVERSATION, "id": 21, "high_user_id": 3})
        insert(connection, "messages", {**MESSAGE, "id": 31, "seq": 2, "client_id": "taken"})
        yield connection


def insert(connection: sa.Connection, table: str, row: dict) -> None:
    # Without the models: what they check or fill in by themselves stays out.
    columns = [sa.column(name, TIME if name == "created_at" else None) for name in row]
    connection.execute(sa.insert(sa.table(table, *columns)), row)


@pytest.mark.parametrize(
    ("table", "constraint", "fact"),
    [(table, *violation) for table, (_, violations) in VIOLATIONS.items() for violation in violations],
)
def test_the_database_itself_refuses(rows, table, constraint, fact):
    good = VIOLATIONS[table][0]
    with pytest.raises(IntegrityError) as refusal, rows.begin_nested():
        insert(rows, table, {**good, **fact})
    assert names(str(refusal.value.orig), constraint)
    insert(rows, table, good)


def names(message: str, constraint: str) -> bool:
    """PostgreSQL names what was violated; SQLite names checks and columns, but no foreign key."""
    if message == "FOREIGN KEY constraint failed":
        return constraint.startswith("fk_")
    if message.startswith("UNIQUE constraint failed"):
        columns = [column.partition(".")[2] for column in message.partition(": ")[2].split(", ")]
        return constraint.startswith(("uq_", "pk_")) and (columns == ["id"] or constraint.endswith("_".join(columns)))
    return constraint in message


def test_a_user_with_messages_cannot_be_deleted(rows):
    with pytest.raises(IntegrityError), rows.begin_nested():
        rows.execute(sa.text("DELETE FROM users WHERE id = 1"))
    rows.execute(sa.text("DELETE FROM users WHERE id = 2"))


def test_content_is_counted_in_characters_not_bytes(rows):
    insert(rows, "messages", {**MESSAGE, "content": "👋" * 4000})
    with pytest.raises(IntegrityError), rows.begin_nested():
        insert(rows, "messages", {**MESSAGE, "id": 32, "seq": 3, "client_id": "c-2", "content": "👋" * 4001})


def test_many_messages_may_come_without_a_client_id(rows):
    insert(rows, "messages", {**MESSAGE, "client_id": None})
    insert(rows, "messages", {**MESSAGE, "id": 32, "seq": 3, "client_id": None})


def test_many_users_may_come_without_an_email(rows):
    insert(rows, "users", {**USER, "email": None, "external_id": None})
    insert(rows, "users", {**USER, "id": 11, "email": None, "external_id": None})


def test_a_new_user_is_active_by_default(rows):
    insert(rows, "users", USER)
    assert rows.execute(sa.text("SELECT is_active FROM users WHERE id = 10")).scalar_one()
