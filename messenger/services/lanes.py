"""Two queues for the writes of one kind, on PostgreSQL: what has to wait for a row that another transaction holds goes
aside, with all that comes for the same conversation meanwhile. The others go on.

SQLite lets one write at a time, whatever it writes: there one queue is all.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

import sqlalchemy as sa

from messenger.driver_query import driver_connection
from messenger.group_commit import UNDECIDED, GroupCommit
from messenger.models import Pair
from messenger.storage import RowInUse, Storage

Draft = TypeVar("Draft")
Result = TypeVar("Result")
Outcomes = Sequence[Result | Exception]
Write = Callable[[sa.Connection, list[Draft]], Outcomes[Result]]
WriteBatch = Callable[[list[Draft]], Outcomes[Result]]

PATIENCE = "SET LOCAL lock_timeout = 30"  # ms: workers that share a conversation wait less long for each other

CONVERSATIONS = """
    SELECT low_user_id, high_user_id FROM unnest(%s::bigint[], %s::bigint[]) AS pair (low, high)
    JOIN conversations ON low_user_id = low AND high_user_id = high
"""
KEEP_CONVERSATIONS = "FOR NO KEY UPDATE OF conversations"
USERS = "SELECT id FROM users WHERE id = ANY(%s)"
KEEP_USERS = "FOR KEY SHARE"  # as a message does that names them


def two_lanes(
    store: Storage,
    write: Write[Draft, Result],
    pair_of: Callable[[Draft], Pair],
    make_queue: Callable[..., GroupCommit[Draft, Result]],
) -> GroupCommit[Draft, Result]:
    """The queue that callers use.

    `write(connection, drafts)` gives the outcomes of one transaction. `make_queue(write_batch, is_aside, **options)`
    makes a `GroupCommit`; `is_aside` where all its drafts come out of the other one.
    """
    if store.is_sqlite:
        return make_queue(partial(store.write, write), False)

    def write_when_free(connection: sa.Connection, drafts: list[Draft]) -> Outcomes[Result]:
        _await(connection, {pair_of(draft) for draft in drafts})  # who may write is looked up after that
        return write(connection, drafts)

    slow = make_queue(partial(store.write, write_when_free), True)

    def write_free(drafts: list[Draft]) -> Outcomes[Result]:
        held = set() if slow.is_idle else set(map(pair_of, slow.in_hand()))
        return _around(held, drafts, pair_of, lambda free: _written(store, write, free, pair_of))

    return make_queue(write_free, False, aside=slow)


def _around(
    held: set[Pair],
    drafts: list[Draft],
    pair_of: Callable[[Draft], Pair],
    write: Callable[[list[Draft]], Outcomes[Result]],
) -> Outcomes[Result]:
    """The outcomes of what `write` is given: all but the drafts of these pairs, which are left undecided."""
    if not held:
        return write(drafts)
    free = [draft for draft in drafts if pair_of(draft) not in held]
    outcomes = iter(write(free) if free else ())
    return [UNDECIDED if pair_of(draft) in held else next(outcomes) for draft in drafts]


def _written(
    store: Storage, write: Write[Draft, Result], drafts: list[Draft], pair_of: Callable[[Draft], Pair]
) -> Outcomes[Result]:
    def write_soon(connection: sa.Connection) -> Outcomes[Result]:
        driver_connection(connection).execute(PATIENCE)
        return write(connection, drafts)

    def write_what_is_free(connection: sa.Connection) -> Outcomes[Result]:
        driver_connection(connection).execute(PATIENCE)
        held = _held(connection, {pair_of(draft) for draft in drafts})
        return _around(held, drafts, pair_of, lambda free: write(connection, free))

    try:
        return store.write(write_soon)
    except RowInUse:
        pass
    try:
        return store.write(write_what_is_free)
    except RowInUse:  # not by a conversation or a person: whatever it is may hold all
        return [UNDECIDED] * len(drafts)


def _held(connection: sa.Connection, pairs: set[Pair]) -> set[Pair]:
    """Those whose conversation another transaction holds, or one of the two people; the others are ours now."""
    execute = driver_connection(connection).execute
    columns, users = _columns(pairs), _users(pairs)
    free_users = {user_id for (user_id,) in execute(f"{USERS} {KEEP_USERS} SKIP LOCKED", (users,))}
    there = set(execute(CONVERSATIONS, columns))
    free = set(execute(f"{CONVERSATIONS} {KEEP_CONVERSATIONS} SKIP LOCKED", columns))
    return {pair for pair in pairs if pair in there - free or not free_users.issuperset(pair)}


def _await(connection: sa.Connection, pairs: set[Pair]) -> None:
    """Until all are ours."""
    execute = driver_connection(connection).execute
    execute(f"{USERS} ORDER BY id {KEEP_USERS}", (_users(pairs),))
    execute(f"{CONVERSATIONS} ORDER BY low, high {KEEP_CONVERSATIONS}", _columns(pairs))


def _columns(pairs: set[Pair]) -> list[list[int]]:
    return [list(column) for column in zip(*pairs, strict=True)]


def _users(pairs: set[Pair]) -> list[int]:
    return list({user_id for pair in pairs for user_id in pair})
