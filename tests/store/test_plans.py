"""What the services execute reads by index: no scan of a whole table, no sort, whatever the size of the school.

The statements are those that the services really send, and the plans those of the database.
"""

import re
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from messenger.auth import sessions
from messenger.auth.device_cookie import Client
from messenger.auth.host_accounts import find_or_create_host_account
from messenger.auth.login import log_in
from messenger.demo import crowd_loader
from messenger.extensions import db
from messenger.messages import conversations, read_marks, sending, statements
from messenger.messages.schemas import SendMessage
from messenger.messages.statements import PostgresqlStatements
from messenger.models.messages import messages
from messenger.models.sessions import TokenIssue
from messenger.notices.open_sockets import SocketSession, recheck, socket_sessions
from messenger.people import accounts, contacts, preferences, presence, typing
from messenger.people.accounts import find_account, find_account_by_email
from messenger.store.database import storage
from messenger.store.queries import DriverQuery, driver_connection
from tests.cli.commands import application
from tests.personas import caller_of

LINA, HELENE = "lina.haddad@ecole.example", "helene.moreau@ecole.example"
PASSWORD = "demo-2026"
CROWD = 5_000
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def school(database_url):
    """Thousands of messages in a database of each kind."""
    with application(database_url) as app, app.app_context():
        crowd_loader.load(CROWD, lambda _: None)
        yield app


@pytest.fixture
def pair(school):
    """A student and her teacher, who have written a lot to each other."""
    return find_account_by_email(LINA).id, find_account_by_email(HELENE).id


class Recorder:
    """A driver's connection that keeps what goes through it."""

    def __init__(self, driver, sent):
        self._driver, self._sent = driver, sent

    def execute(self, statement, parameters=()):
        self._sent.append((statement, parameters))
        return self._driver.execute(statement, parameters)

    def executemany(self, statement, rows):
        self._sent.append((statement, tuple(rows[0])))  # SQLAlchemy, which explains it, takes no list
        return self._driver.executemany(statement, rows)


@contextmanager
def executed():
    """The statements that the application sends meanwhile, with their parameters."""
    sent = []

    def keep(_connection, _cursor, statement, parameters, _context, many):
        sent.append((statement, parameters[0] if many else parameters))

    def keep_and_run(query, engine, **parameters):
        text, names, _readers = query._compiled(engine.dialect)
        sent.append((text, parameters if names is None else tuple(parameters[name] for name in names)))
        return rows(query, engine, **parameters)

    rows = DriverQuery.rows
    for engine in db.engines.values():
        event.listen(engine, "before_cursor_execute", keep)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DriverQuery, "rows", keep_and_run)
        for module in (statements, read_marks):
            patch.setattr(module, "driver_connection", lambda connection: Recorder(driver_connection(connection), sent))
        yield sent
    for engine in db.engines.values():
        event.remove(engine, "before_cursor_execute", keep)


def plan(statement, parameters):
    """The database's plan, one step a line; on PostgreSQL as it would be for tables too large to scan."""
    with db.engine.connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        if not is_sqlite:
            for way in ("seqscan", "bitmapscan", "sort"):  # the ways that it would take only where little is there
                connection.execute(sa.text(f"SET LOCAL enable_{way} = off"))
        explain = "EXPLAIN QUERY PLAN" if is_sqlite else "EXPLAIN (COSTS OFF)"
        return [str(row[-1]) for row in connection.exec_driver_sql(f"{explain} {statement}", parameters)]


# What looks costly and is not: the greatest key of a table is one look at its end, a batch is never more than a batch.
BOUNDED = {
    ("SELECT coalesce(max(id), 0) FROM messages", "SEARCH messages"),
    (PostgresqlStatements.INSERT, "Sort"),
}
WHOLE = re.compile(r"SCAN (messages|conversations|users|sessions)\b|SEARCH \w+$|TEMP B-TREE|Seq Scan on|\bSort\b")
BY_INDEX = re.compile(r"Index (Only )?Scan( Backward)? using")


def costly(statement, parameters):
    """The steps of its plan that take longer the more there is: scans of a whole table or index, and sorts."""
    steps = [step.strip(" ->") for step in plan(statement, parameters)]
    scans = [step for step in steps if WHOLE.search(step) and (statement, step) not in BOUNDED]
    walks = [step for step, next_ in pairwise([*steps, ""]) if BY_INDEX.search(step) and "Index Cond" not in next_]
    return scans + walks


def in_session(user_id):
    """Them, by a token of a session of theirs."""
    person = find_account(user_id)
    session_id = sessions.open_session(person, "Firefox")
    return caller_of(user_id)._replace(
        token_issue=TokenIssue(time.time(), person.revoked_at, session_id, time.time() + 60)
    )


def by(pair):
    return caller_of(pair[0]), pair[1]


def send(pair, client_id=None):
    return sending.send_message(caller_of(pair[0]), SendMessage(pair[1], "Bonjour", client_id))


def watch_a_socket(pair):
    session = SocketSession(pair[0], "student", in_session(pair[0]).token_issue, time.time() + 60, "fr")
    socket_sessions().add("sid", session, lambda: None)
    recheck([pair[0]])


def meet_a_host_account(_pair):
    find_or_create_host_account({"external_id": "ent-4711", "role": "teacher", "email": "awa.kone@ecole.example"})


VERBS = {
    "the list": lambda pair: conversations.list_conversations(pair[0]),
    "a page of the list": lambda pair: conversations.list_conversations(pair[0], limit=5),
    "an older page of the list": lambda pair: conversations.list_conversations(pair[0], limit=5, before=CROWD // 2),
    "those unread": lambda pair: conversations.list_conversations(pair[0], limit=5, show="unread"),
    "those with a role": lambda pair: conversations.list_conversations(pair[0], limit=5, show="teacher"),
    "all that is unread": lambda pair: conversations.count_unread(pair[0]),
    "people": lambda pair: contacts.list_contacts(pair[0], limit=5),
    "people by name": lambda pair: contacts.list_contacts(pair[0], "hel mor", limit=5),
    "the newest messages": lambda pair: conversations.read_history(*by(pair)),
    "older messages": lambda pair: conversations.read_history(*by(pair), before=100),
    "missed messages": lambda pair: conversations.read_history(*by(pair), after=100),
    "a whole history": lambda pair: list(conversations.read_whole_history(*by(pair))[1]),
    "a part of a history": lambda pair: list(conversations.read_whole_history(*by(pair), after=10, before=90)[1]),
    "a conversation": lambda pair: conversations.open_conversation(*by(pair)),
    "a message": send,
    "a message in a session": lambda pair: sending.send_message(in_session(pair[0]), SendMessage(pair[1], "Bonjour")),
    "a message with its clientId": partial(send, client_id="c-1"),
    "a marker": lambda pair: sending.mark_read(*by(pair), send(pair[::-1]).message.seq),
    "typing": lambda pair: typing.show_typing(in_session(pair[0]), pair[1]),
    "an arrival": lambda pair: presence.announce_arrival(pair[0], "sid", is_first=True),
    "a departure": lambda pair: presence.announce_departure(pair[0], "student"),
    "an open socket": watch_a_socket,
    "an account": lambda pair: find_account(pair[0]),
    "an account by e-mail": lambda _: find_account_by_email(LINA),
    "a host's account": meet_a_host_account,
    "a login": lambda _: log_in(LINA, PASSWORD, Client("127.0.0.1", "")),
    "a logout everywhere": lambda pair: accounts.log_out_everywhere(caller_of(pair[0]), pair[0]),
    "a session's beginning": lambda pair: in_session(pair[0]),
    "a session": lambda pair: sessions.find_in_session(pair[0], in_session(pair[0]).token_issue.session_id),
    "a session in use": lambda pair: sessions.touch_session(in_session(pair[0]), LONG_AGO),
    "the sessions": lambda pair: sessions.list_sessions(pair[0]),
    "a session's end": lambda pair: sessions.end_session(in_session(pair[0]), 1),
    "a choice": lambda pair: preferences.save_locale(caller_of(pair[0]), "en"),
    "what one shares": lambda pair: preferences.save_sharing_preferences(
        caller_of(pair[0]), presence=False, typing=True, receipts=True
    ),
}


@pytest.mark.parametrize("verb", VERBS)
def test_it_reads_by_index_and_never_sorts(pair, verb):
    with executed() as sent:
        VERBS[verb](pair)
    sent = [(statement, parameters) for statement, parameters in sent if not statement.startswith("BEGIN")]
    assert sent
    assert {statement: costly(statement, parameters) for statement, parameters in sent} == {
        statement: [] for statement, _parameters in sent
    }


@pytest.mark.parametrize(
    "slow",
    [
        sa.select(messages).where(messages.c.content == "Bonjour"),
        sa.select(messages).where(messages.c.conversation_id == 1).order_by(messages.c.created_at),
        sa.select(sa.func.max(messages.c.seq)).where(messages.c.receiver_id == 4),
        sa.select(messages.c.id).order_by(messages.c.id),
    ],
    ids=["a scan", "a sort", "a scan for a figure", "a walk along a whole index"],
)
def test_a_slow_statement_would_be_seen(school, slow):
    with executed() as sent, storage().read() as connection:
        connection.execute(slow).all()
    assert costly(*sent[-1])


def test_contacts_are_found_by_their_role(pair):
    with executed() as sent:
        contacts.list_contacts(pair[0])
    people = "\n".join(plan(*sent[-1]))
    assert "ix_users_role" in people
