"""What waits for a row that another transaction holds, on PostgreSQL, and what does not."""

# ruff: noqa: S608 (no input)

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager

import psycopg
import pytest
from flask import current_app

from messenger.errors import MessengerError, StorageUnavailable
from messenger.messages import read_marks
from messenger.messages.schemas import SendMessage
from messenger.messages.sending import mark_read, send_message, sends
from messenger.messages.statements import PostgresqlStatements
from tests.personas import ADA, NOBODY_ID, SAM, SUE, TESS, THEO
from tests.waiting import eventually

pytestmark = [
    pytest.mark.parametrize("database_url", ["postgresql"], indirect=True),
    pytest.mark.usefixtures("in_app"),
]  # services need a context

SOON = 20.0  # seconds, after which a wait has failed

CONVERSATION = f"SELECT 1 FROM conversations WHERE low_user_id = {TESS.id} AND high_user_id = {SAM.id} FOR UPDATE"
OTHER_CONVERSATION = f"SELECT 1 FROM conversations WHERE low_user_id = {THEO.id} AND high_user_id = {SUE.id} FOR UPDATE"
PERSON = f"SELECT 1 FROM users WHERE id = {TESS.id} FOR UPDATE"
NEW_CONVERSATION = f"""
    INSERT INTO conversations (low_user_id, high_user_id, last_seq, low_read_seq, high_read_seq, last_message_id)
    VALUES ({THEO.id}, {SUE.id}, 0, 0, 0, 0)
"""
ALL = "LOCK TABLE conversations IN EXCLUSIVE MODE"


@contextmanager
def held(url: str, what: str) -> Iterator[None]:
    """By another transaction, which changes nothing in the end."""
    with psycopg.connect(url) as connection:
        connection.execute(what)
        yield
        connection.rollback()


def started(task: Callable[..., object], *arguments: object) -> Future:
    """`task` in a thread of its own, in the application at hand."""
    app, future = current_app._get_current_object(), Future()  # type: ignore[attr-defined]

    def run() -> None:
        with app.app_context():
            try:
                future.set_result(task(*arguments))
            except MessengerError as error:
                future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future


def wait_for_retries(count: int) -> None:
    """Until so many sends wait for what is held."""
    retries = sends(current_app)._retry_queue
    eventually(lambda: len(retries.pending_drafts()) == count, SOON)


@pytest.mark.parametrize("what", [CONVERSATION, PERSON], ids=["conversation", "person"])
def test_only_those_of_a_held_row_wait_and_keep_their_order(database_url, stored, what):
    send_message(TESS.caller, SendMessage(SAM.id, "a"))
    with held(database_url, what):
        first = started(send_message, SAM.caller, SendMessage(TESS.id, "b"))
        wait_for_retries(1)
        second = started(send_message, TESS.caller, SendMessage(SAM.id, "c"))
        wait_for_retries(2)
        assert send_message(SUE.caller, SendMessage(THEO.id, "b")).message.seq == 1
        assert not first.done()
        assert not second.done()
    assert [future.result(SOON).message.seq for future in (first, second)] == [2, 3]
    assert [row.content for row in stored() if TESS.id in (row.sender_id, row.receiver_id)] == ["a", "b", "c"]


def test_who_shares_a_batch_with_a_held_row_is_stored_at_once(database_url):
    send_message(TESS.caller, SendMessage(SAM.id, "a"))
    with held(database_url, CONVERSATION):
        futures = [started(send_message, sender.caller, SendMessage(ADA.id, "b")) for sender in (SAM, SUE, TESS, THEO)]
        waits = started(send_message, SAM.caller, SendMessage(TESS.id, "c"))
        assert [future.result(SOON).message.seq for future in futures] == [1] * 4
        wait_for_retries(1)
    assert waits.result(SOON).message.seq == 2


def test_what_is_free_again_does_not_wait_for_what_is_not(database_url):
    send_message(TESS.caller, SendMessage(SAM.id, "a"))
    send_message(THEO.caller, SendMessage(SUE.id, "a"))
    with held(database_url, CONVERSATION):
        waits = started(send_message, SAM.caller, SendMessage(TESS.id, "b"))
        wait_for_retries(1)
        with held(database_url, OTHER_CONVERSATION):
            soon = started(send_message, SUE.caller, SendMessage(THEO.id, "b"))
            wait_for_retries(2)
        assert soon.result(SOON).message.seq == 2
        assert not waits.done()
    assert waits.result(SOON).message.seq == 2


def test_who_shares_a_batch_with_a_conversation_that_somebody_else_begins_is_stored_soon(database_url):
    with held(database_url, NEW_CONVERSATION):
        futures = [started(send_message, sender.caller, SendMessage(ADA.id, "b")) for sender in (SAM, SUE, TESS, THEO)]
        waits = started(send_message, SUE.caller, SendMessage(THEO.id, "c"))
        assert [future.result(SOON).message.seq for future in futures] == [1] * 4
        assert not waits.done()
    assert waits.result(SOON).message.seq == 1


def test_a_conversation_that_somebody_else_begins_just_now_waits(database_url):
    with held(database_url, NEW_CONVERSATION):
        waits = started(send_message, SUE.caller, SendMessage(THEO.id, "a"))
        wait_for_retries(1)
        assert send_message(SAM.caller, SendMessage(TESS.id, "b")).message.seq == 1
    assert waits.result(SOON).message.seq == 1


def test_what_waits_is_refused_as_if_it_had_not(database_url, change_user):
    send_message(TESS.caller, SendMessage(SAM.id, "a"))
    with held(database_url, CONVERSATION):
        waits = started(send_message, SAM.caller, SendMessage(TESS.id, "b"))
        wait_for_retries(1)
        nobody = started(send_message, SAM.caller, SendMessage(NOBODY_ID, "c"))
        assert type(nobody.exception(SOON)).__name__ == "UserNotFound"
        change_user(SAM, is_active=False)
    assert type(waits.exception(SOON)).__name__ == "AccountDisabled"


def test_what_holds_all_is_answered_in_time_and_the_next_is_stored(database_url, stored):
    with held(database_url, ALL):
        refused = [
            started(send_message, SAM.caller, SendMessage(TESS.id, "a")),
            started(send_message, SUE.caller, SendMessage(THEO.id, "b")),
        ]
        assert all(isinstance(future.exception(SOON), StorageUnavailable) for future in refused)
    eventually(lambda: sends(current_app).is_idle, SOON)
    last = send_message(SAM.caller, SendMessage(TESS.id, "c")).message
    contents = [row.content for row in stored() if row.conversation_id == last.conversation_id]
    assert contents in (["c"], ["a", "c"])  # who was answered so does not know
    assert last.seq == len(contents)


def test_a_marker_waits_alone_too(database_url):
    for sender, receiver in ((TESS, SAM), (THEO, SUE)):
        send_message(sender.caller, SendMessage(receiver.id, "a"))
    with held(database_url, CONVERSATION):
        waits = started(mark_read, SAM.caller, TESS.id, 1)
        assert mark_read(SUE.caller, THEO.id, 1).read_seq == 1
        assert not waits.done()
    assert waits.result(SOON).read_seq == 1


def test_what_waits_is_work_in_hand_until_it_is_decided(database_url):
    send_message(TESS.caller, SendMessage(SAM.id, "a"))
    with held(database_url, CONVERSATION):
        waits = started(send_message, SAM.caller, SendMessage(TESS.id, "b"))
        wait_for_retries(1)
        assert not sends(current_app).is_idle
    waits.result(SOON)
    eventually(lambda: sends(current_app).is_idle, SOON)


DISABLE = f"UPDATE users SET is_active = false WHERE id = {SAM.id}"


def may_be_disabled(url: str) -> bool:
    """Whether another transaction could end Sam's right at this moment; it changes nothing in the end."""
    with psycopg.connect(url) as connection:
        connection.execute("SET lock_timeout = '100ms'")
        try:
            connection.execute(DISABLE)
        except psycopg.errors.LockNotAvailable:
            return False
        finally:
            connection.rollback()
    return True


@pytest.mark.parametrize("what", ["send", "read"])
def test_no_right_ends_between_the_look_at_it_and_the_deed(database_url, monkeypatch, what):
    send_message(TESS.caller, SendMessage(SAM.id, "a"))
    module, name = (PostgresqlStatements, "reserve") if what == "send" else (read_marks, "_advance_one")
    deed, seen = getattr(module, name), []

    def look_and_do(*arguments):
        seen.append(may_be_disabled(database_url))
        return deed(*arguments)

    monkeypatch.setattr(module, name, look_and_do)
    if what == "send":
        send_message(SAM.caller, SendMessage(TESS.id, "b"))
    else:
        mark_read(SAM.caller, TESS.id, 1)
    assert seen == [False]
    assert may_be_disabled(database_url)
