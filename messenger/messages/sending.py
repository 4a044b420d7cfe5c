"""Send messages and mark them as read or delivered."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from flask import Flask, current_app

from messenger.counters import Counters
from messenger.errors import StorageUnavailable
from messenger.limits.sends import limit_sends
from messenger.messages import read_marks
from messenger.messages.changes import MarkRequest, view_after, view_of_mark, view_of_message
from messenger.messages.conversations import ConversationView, open_conversation
from messenger.messages.lanes import WriteBatch, make_write_queue
from messenger.messages.log import Draft, Sent, append, pair_of
from messenger.messages.read_marks import MovedMark, ReadMark
from messenger.messages.schemas import SendMessage
from messenger.notices import emits
from messenger.policy.callers import Caller
from messenger.store.database import Storage
from messenger.store.group_commit import UNDECIDED, GroupCommit

Sends = GroupCommit[Draft, Sent]
MarkRequests = GroupCommit[MarkRequest, MovedMark | None]


def init_app(app: Flask) -> None:
    """Give the application its two queues of writes; after `store.database.init_app`."""
    store: Storage = app.extensions["storage"]
    options: dict[str, Any] = {"flush": partial(emits.flush, app), "start_task": partial(_start_task, app)}

    def make_sends(write: WriteBatch[Draft, Sent], is_retry: bool, **more: Any) -> Sends:
        write = partial(_counted, app.extensions["counters"], write)
        return Sends(write if is_retry else partial(_write_allowed, app, write), _publish_sent, **options, **more)

    app.extensions["sends"] = make_write_queue(store, append, pair_of, make_sends)
    app.extensions["read_marks"] = make_write_queue(
        store,
        lambda connection, requests: read_marks.advance(connection, [request.mark for request in requests]),
        lambda request: request.mark.pair,
        lambda write, _is_retry, **more: MarkRequests(write, _publish_mark, **options, **more),
    )


def _start_task(app: Flask, task: Callable[[], None]) -> None:
    def in_context() -> None:
        with app.app_context():
            task()

    app.extensions["socketio_server"].start_background_task(in_context)


def _write_allowed(app: Flask, write: WriteBatch[Draft, Sent], drafts: list[Draft]) -> list[Sent | Exception]:
    """Store the drafts of those who do not send too fast."""
    refusals = limit_sends(app, [draft.sender_id for draft in drafts])
    allowed = [draft for draft, refusal in zip(drafts, refusals, strict=True) if refusal is None]
    outcomes = iter(write(allowed) if allowed else ())
    return [refusal or next(outcomes) for refusal in refusals]


def _counted(counters: Counters, write: WriteBatch[Draft, Sent], drafts: list[Draft]) -> Sequence[Sent | Exception]:
    start = time.perf_counter()
    try:
        outcomes = write(drafts)
    except StorageUnavailable:
        counters.failed_batches += 1
        raise
    created = [outcome.created for outcome in outcomes if isinstance(outcome, Sent)]
    decided = sum(outcome is not UNDECIDED for outcome in outcomes)
    if decided:
        counters.batch_stored(decided, time.perf_counter() - start, sum(created), len(created) - sum(created))
    return outcomes


def _publish_sent(draft: Draft, sent: Sent) -> None:
    if sent.created:
        emits.message_sent(sent.message, sent.encoded, draft.caller.socket_id, partial(view_of_message, sent))
    else:
        emits.message_resent(sent.message, draft.caller.socket_id)


def _publish_mark(request: MarkRequest, moved: MovedMark | None) -> None:
    if moved is None:
        return
    mark, view_for = request.mark, partial(view_of_mark, request, moved)
    shares = request.view.shares_receipts
    if mark.kind == "read":
        member_ids = [mark.reader_id, mark.other_user_id] if shares else [mark.reader_id]
        emits.messages_read(moved.conversation_id, mark.reader_id, moved.seq, member_ids, view_for)
    if mark.kind == "delivered" or not shares:
        emits.messages_delivered(moved.conversation_id, mark.reader_id, mark.other_user_id, moved.seq, view_for)


def sends(app: Flask) -> Sends:
    """Return the queue behind `send_message`, for a door that must not block."""
    return app.extensions["sends"]


def send_message(caller: Caller, message: SendMessage) -> Sent:
    """Store a message and emit it to both people's sockets, but for the one that the caller sent it by.

    A `client_id` used before for the same message gives that message again (`created` False).
    On disk when this returns. Raises AccountDisabled, TokenRevoked, UserNotFound, PairNotAllowed, ClientIdConflict,
    RateLimited or StorageUnavailable.
    """
    queue: Sends = current_app.extensions["sends"]
    return queue.submit(Draft(caller, message), caller.asked_at)


def mark_read(caller: Caller, other_user_id: int, seq: int) -> ConversationView:
    """Move the caller's marker up to `seq` (never back, never past the last message) and emit it to both people's
    sockets.

    Raises AccountDisabled, TokenRevoked, UserNotFound or PairNotAllowed.
    """
    view = open_conversation(caller, other_user_id)
    if min(seq, view.last_seq) <= view.read_seq:
        return view
    moved = _advance(ReadMark(caller, other_user_id, seq), view)
    return view_after(view, moved) if moved else open_conversation(caller, other_user_id)


def mark_delivered(caller: Caller, other_user_id: int, seq: int) -> ConversationView:
    """Note that the other's messages up to `seq` have reached a device of the caller, and emit it to the other's
    sockets.

    Raises AccountDisabled, TokenRevoked, UserNotFound or PairNotAllowed.
    """
    view = open_conversation(caller, other_user_id)
    if min(seq, view.last_seq) > view.read_seq:
        _advance(ReadMark(caller, other_user_id, seq, "delivered"), view)
    return view


def _advance(mark: ReadMark, view: ConversationView) -> MovedMark | None:
    queue: MarkRequests = current_app.extensions["read_marks"]
    return queue.submit(MarkRequest(mark, view), mark.caller.asked_at)
