"""`flask demo --messages N`: whatever the number, what is stored is as if it had been sent."""

from datetime import timedelta
from itertools import pairwise

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func
from sqlalchemy.exc import IntegrityError

from messenger import demo
from messenger.demo import crowd_loader
from messenger.demo.crowd import CONVERSATIONS_A_STUDENT, FEWEST
from messenger.extensions import db
from messenger.messages.conversations import list_conversations, read_history
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import send_message
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.models.times import utc_now
from messenger.people.accounts import find_account_by_email as account
from messenger.policy.callers import System
from messenger.roles import may_message
from messenger.store.database import storage
from tests.cli.commands import application
from tests.personas import caller_of

LINA, HELENE = "lina.haddad@ecole.example", "helene.moreau@ecole.example"
member_of = sa.or_(conversations.c.low_user_id == users.c.id, conversations.c.high_user_id == users.c.id)


@pytest.fixture(params=[FEWEST, 1_000, 12_345])
def count(request):
    return request.param


@pytest.fixture
def school(database_url, count, monkeypatch):
    """So many messages in an empty database of each kind, made in several slices."""
    monkeypatch.setattr(crowd_loader, "SLICE", 5_000)
    with application(database_url) as app, app.app_context():
        reported = []
        app.crowd = crowd_loader.load(count, reported.append)
        assert sum(reported) == count
        yield app


def every(query):
    with db.engine.connect() as connection:
        return list(connection.execute(query))


def number(query):
    return every(query)[0][0]


def test_there_are_as_many_messages_as_wanted_and_a_tenth_in_one_conversation(school, count):
    assert number(sa.select(func.count()).select_from(messages)) == count
    assert number(sa.select(func.count()).select_from(conversations)) == school.crowd.conversations
    assert number(sa.select(func.max(conversations.c.last_seq))) == count // 10


def test_each_conversation_is_numbered_without_a_hole_and_knows_its_last_message(school):
    m = messages.c
    figures = (m.conversation_id, func.count(), func.count(m.seq.distinct()), func.min(m.seq), func.max(m.seq))
    found = every(sa.select(*figures, func.max(m.id)).group_by(m.conversation_id).order_by(m.conversation_id))
    known = sa.select(conversations.c.id, conversations.c.last_seq, conversations.c.last_message_id)
    expected = [(id_, last, last, 1, last, newest) for id_, last, newest in every(known.order_by(conversations.c.id))]
    assert [tuple(row) for row in found] == expected


def test_ids_times_and_numbers_grow_together(school):
    rows = every(sa.select(messages).order_by(messages.c.id))
    assert [row.id for row in rows] == list(range(1, len(rows) + 1))
    assert all(earlier.created_at < later.created_at for earlier, later in pairwise(rows))
    assert timedelta(0) <= utc_now() - rows[-1].created_at < timedelta(minutes=1)
    in_order = sorted(rows, key=lambda row: (row.conversation_id, row.seq))
    assert all(a.id < b.id for a, b in pairwise(in_order) if a.conversation_id == b.conversation_id)


def test_every_message_is_between_the_two_members_who_may_write_to_each_other(school):
    role = dict(every(sa.select(users.c.id, users.c.role)))
    members = {row.id: {row.low_user_id, row.high_user_id} for row in every(sa.select(conversations))}
    for row in every(sa.select(messages)):
        assert members[row.conversation_id] == {row.sender_id, row.receiver_id}
        assert may_message(role[row.sender_id], role[row.receiver_id])


def test_nobody_has_left_unread_what_came_before_their_own_last_message(school):
    own = sa.select(func.coalesce(func.max(messages.c.seq), 0)).where(messages.c.conversation_id == conversations.c.id)
    c, last_of = conversations.c, lambda member: own.where(messages.c.sender_id == member).scalar_subquery()
    marks = every(
        sa.select(c.last_seq, c.low_read_seq, c.high_read_seq, last_of(c.low_user_id), last_of(c.high_user_id))
    )
    assert all(low >= last_low and high >= last_high for _, low, high, last_low, last_high in marks)
    assert any(min(low, high) < last_seq for last_seq, low, high, *_ in marks)


def test_the_database_finds_nothing_to_object_to(school):
    with db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        else:
            assert compare_metadata(MigrationContext.configure(connection), db.metadata) == []
            invalid = "SELECT conname FROM pg_constraint WHERE NOT convalidated"
            assert connection.exec_driver_sql(invalid).all() == []


def test_a_foreign_key_is_checked_again_afterwards(school):
    stray = {"low_user_id": 1, "high_user_id": 10**6}
    with pytest.raises(IntegrityError):
        storage().write(System.OPS, lambda connection: connection.execute(sa.insert(conversations), [stray]) and None)


def test_students_have_as_many_conversations_in_a_school_of_any_size(school, count):
    student = sa.select(func.count()).select_from(users.join(conversations, member_of)).where(users.c.role == "student")
    sizes = [size for (size,) in every(student.group_by(users.c.id).order_by(users.c.id))]
    assert set(sizes[:-1]) <= {CONVERSATIONS_A_STUDENT}
    assert len(list_conversations(account(LINA).id)) == min(CONVERSATIONS_A_STUDENT, count // 10)


def test_only_the_accounts_of_the_demo_school_have_a_password(school):
    found = every(sa.select(users.c.email, users.c.name, users.c.role, users.c.password_hash))
    assert {tuple(row[:3]) for row in found if row.password_hash} == {tuple(user) for user in demo.users()}
    assert len({row.email for row in found}) == len(found)


def test_one_goes_on_from_there(school, count):
    sent = send_message(caller_of(account(LINA).id), SendMessage(account(HELENE).id, "Et moi ?")).message
    assert (sent.id, sent.seq) == (count + 1, count // 10 + 1)
    page = read_history(caller_of(account(HELENE).id), account(LINA).id, limit=2)
    assert [message.seq for message in page.messages] == [count // 10, count // 10 + 1]
    assert page.conversation.last_message == list_conversations(account(LINA).id)[0].last_message == sent


def test_a_second_time_changes_nothing(school, count):
    assert crowd_loader.load(count, print) is None
    assert number(sa.select(func.count()).select_from(messages)) == count


@pytest.mark.parametrize("count", [FEWEST])
def test_another_connection_does_not_stop_it(sqlite_url, count):
    with application(sqlite_url) as app, app.app_context(), db.engine.connect() as other:
        other.execute(sa.select(users)).all()
        other.rollback()
        assert crowd_loader.load(count, lambda _: None)
        assert other.execute(sa.select(func.count()).select_from(messages)).scalar_one() == count
