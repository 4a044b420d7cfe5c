from datetime import UTC, datetime, timedelta
from itertools import groupby, pairwise

import pytest
import sqlalchemy as sa

from messenger import demo
from messenger.demo import loading
from messenger.extensions import db
from messenger.messages.conversations import list_conversations, read_whole_history
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import send_message
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.models.times import utc_now
from messenger.people import passwords
from messenger.people.passwords import is_password
from messenger.roles import may_message
from tests.cli.commands import application
from tests.personas import caller_of

MOMENTS = {
    "a Tuesday at noon": datetime(2026, 11, 24, 11, 0, tzinfo=UTC),
    "a Monday before nine": datetime(2026, 11, 23, 6, 30, tzinfo=UTC),
    "a Sunday": datetime(2026, 11, 22, 14, 0, tzinfo=UTC),
    "a Saturday night": datetime(2026, 11, 21, 22, 59, tzinfo=UTC),
    "one minute past nine": datetime(2026, 11, 24, 8, 1, tzinfo=UTC),
    "New Year": datetime(2027, 1, 1, 0, 0, tzinfo=UTC),
    "the day the clocks change": datetime(2026, 10, 25, 12, 0, tzinfo=UTC),
}


@pytest.fixture
def school(database_url):
    """The demo school, loaded into a database of each kind."""
    with application(database_url) as app, app.app_context():
        assert loading.load()
        yield app


def all_rows(table: sa.Table) -> list[sa.Row]:
    with db.engine.connect() as connection:
        return list(connection.execute(sa.select(table).order_by(table.c.id)))


def test_everyone_is_there_with_the_one_password(school):
    found = all_rows(users)
    assert [(user.email, user.name, user.role) for user in found] == [tuple(user) for user in demo.users()]
    assert {user.role for user in found} == {"student", "teacher", "admin"}
    assert len({user.password_hash for user in found}) == 1
    assert is_password(found[0].password_hash, passwords.PUBLISHED_PASSWORD, "test")
    assert all(user.is_active for user in found)


def test_every_message_is_between_people_who_may_write_to_each_other(school):
    role = {user.id: user.role for user in all_rows(users)}
    stored = all_rows(messages)
    assert len(stored) == len(demo.messages(utc_now()))
    assert all(may_message(role[row.sender_id], role[row.receiver_id]) for row in stored)


def test_every_message_belongs_to_the_conversation_of_its_two_people(school):
    members = {row.id: {row.low_user_id, row.high_user_id} for row in all_rows(conversations)}
    assert all(members[row.conversation_id] == {row.sender_id, row.receiver_id} for row in all_rows(messages))


def test_each_conversation_is_numbered_from_one_in_the_order_of_time(school):
    by_conversation = sorted(all_rows(messages), key=lambda row: (row.conversation_id, row.seq))
    last_seq = {row.id: row.last_seq for row in all_rows(conversations)}
    for conversation_id, group in groupby(by_conversation, key=lambda row: row.conversation_id):
        history = list(group)
        assert [row.seq for row in history] == list(range(1, len(history) + 1))
        assert all(earlier.created_at < later.created_at for earlier, later in pairwise(history))
        assert all(earlier.id < later.id for earlier, later in pairwise(history))
        assert last_seq.pop(conversation_id) == len(history)
    assert last_seq == {}


def test_each_conversation_knows_its_newest_message(school):
    newest = {row.conversation_id: row.id for row in sorted(all_rows(messages), key=lambda row: row.seq)}
    assert {row.id: row.last_message_id for row in all_rows(conversations)} == newest


def test_what_came_after_the_last_word_of_a_reader_is_unread(school):
    email = {user.id: user.email for user in all_rows(users)}
    stored = all_rows(messages)
    unread = set()
    for row in all_rows(conversations):
        for reader, other, marker in (
            (row.low_user_id, row.high_user_id, row.low_read_seq),
            (row.high_user_id, row.low_user_id, row.high_read_seq),
        ):
            if marker < row.last_seq:
                unread.add((email[reader], email[other]))
                own = [m.seq for m in stored if m.conversation_id == row.id and m.sender_id == reader]
                assert marker == max(own, default=0)
    assert unread == demo.unread()
    assert unread


def test_the_services_read_it(school):
    lina = next(user for user in all_rows(users) if user.email == "lina.haddad@ecole.example")
    views = list_conversations(lina.id)
    unread = {view.other_user.email for view in views if view.unread_count}
    assert unread == {other for reader, other in demo.unread() if reader == lina.email}
    for view in views:
        _, chunks = read_whole_history(caller_of(lina.id), view.other_user.id)
        assert [message.seq for chunk in chunks for message in chunk] == list(range(1, view.last_seq + 1))


def test_the_conversation_goes_on_where_the_demo_stops(school):
    view = list_conversations(1)[0]
    sent = send_message(caller_of(1), SendMessage(view.other_user.id, "Bonjour")).message
    assert (sent.conversation_id, sent.seq) == (view.id, view.last_seq + 1)
    assert sent.created_at > view.last_message.created_at


def test_nothing_was_written_in_the_future(school):
    assert max(row.created_at for row in all_rows(messages)) <= utc_now()


def test_a_second_load_changes_nothing(school):
    before = [all_rows(table) for table in (users, conversations, messages)]
    assert not loading.load()
    assert [all_rows(table) for table in (users, conversations, messages)] == before


@pytest.mark.parametrize("now", MOMENTS.values(), ids=MOMENTS)
def test_on_any_day_the_messages_are_in_the_past_and_in_order(now):
    times = [message.created_at for message in demo.messages(now)]
    assert all(earlier < later for earlier, later in pairwise(times))
    assert timedelta(0) < now - times[-1] < timedelta(days=4)


@pytest.mark.parametrize("now", MOMENTS.values(), ids=MOMENTS)
def test_on_any_day_the_messages_say_the_same_to_the_same_people(now):
    pairs = [{message.sender_email, message.receiver_email} for message in demo.messages(now)]
    assert len(pairs) == len(demo.messages(MOMENTS["a Tuesday at noon"]))
    assert all(len(pair) == 2 for pair in pairs)
    assert not any("{d" in message.content for message in demo.messages(now))


def test_what_is_said_fits_a_message():
    assert all(message.content == message.content.strip() for message in demo.messages(utc_now()))
    assert all(0 < len(message.content) <= 4000 for message in demo.messages(utc_now()))


def test_both_members_of_an_unread_conversation_exist():
    emails = {user.email for user in demo.users()}
    assert all(set(pair) <= emails for pair in demo.unread())
