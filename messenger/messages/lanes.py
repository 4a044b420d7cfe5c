"""A fast lane and a retry lane for the writes of one kind, on PostgreSQL: what would wait for a row that another
transaction has locked goes to the retry lane, with all that comes for the same conversation meanwhile, until it is
written. The others go on.

SQLite lets one write at a time, whatever it writes: there one queue is enough.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Generic, TypeVar

import sqlalchemy as sa

from messenger.models.conversations import Pair
from messenger.policy.callers import System
from messenger.store.database import RowInUse, Storage
from messenger.store.group_commit import UNDECIDED, GroupCommit
from messenger.store.queries import driver_connection

Item = TypeVar("Item")
Result = TypeVar("Result")
Outcomes = Sequence[Result | Exception]
Write = Callable[[sa.Connection, list[Item]], Outcomes[Result]]
WriteBatch = Callable[[list[Item]], Outcomes[Result]]

LOCK_TIMEOUT = "SET LOCAL lock_timeout = 30"  # ms: workers that share a conversation wait less long for each other

CONVERSATIONS = """
    SELECT low_user_id, high_user_id FROM unnest(%s::bigint[], %s::bigint[]) AS pair (low, high)
    JOIN conversations ON low_user_id = low AND high_user_id = high
"""
LOCK_CONVERSATIONS = "FOR NO KEY UPDATE OF conversations"
USERS = "SELECT id FROM users WHERE id = ANY(%s)"
LOCK_USERS = "FOR SHARE"  # as a batch locks them to check what they may


def make_write_queue(
    store: Storage,
    write: Write[Item, Result],
    pair_of: Callable[[Item], Pair],
    make_queue: Callable[..., GroupCommit[Item, Result]],
) -> GroupCommit[Item, Result]:
    """Make the queue of writes that callers use; on PostgreSQL with both lanes behind it.

    `write(connection, drafts)` returns the outcomes of one transaction. `make_queue(write_batch, is_retry, **options)`
    makes a `GroupCommit`; `is_retry` for the retry lane, whose drafts all come out of the fast one.
    """
    if store.is_sqlite:
        return make_queue(partial(store.write, System.BATCH, write), False)
    return _Lanes(store, write, pair_of, make_queue).queue


class _Lanes(Generic[Item, Result]):
    def __init__(
        self,
        store: Storage,
        write: Write[Item, Result],
        pair_of: Callable[[Item], Pair],
        make_queue: Callable[..., GroupCommit[Item, Result]],
    ) -> None:
        self._store, self._write, self._pair_of = store, write, pair_of
        self._retries = make_queue(self._write_retry_lane, True)
        self.queue = make_queue(self._write_fast_lane, False, retry_queue=self._retries)

    def _write_fast_lane(self, drafts: list[Item]) -> Outcomes[Result]:
        """Write a batch in one transaction, all but the drafts whose conversation is in the retry lane or locked."""
        retried = set() if self._retries.is_idle else set(map(self._pair_of, self._retries.pending_drafts()))
        return self._write_others(retried, drafts, self._write_all)

    def _write_all(self, drafts: list[Item]) -> Outcomes[Result]:
        with suppress(RowInUse):
            return self._store.write(System.BATCH, self._write_with_timeout, drafts)
        return self._write_unlocked(drafts)

    def _write_unlocked(self, drafts: list[Item]) -> Outcomes[Result]:
        """Write the drafts whose rows nobody has locked; UNDECIDED for the others."""
        with suppress(RowInUse):  # neither by a conversation nor by a person: it may concern all
            return self._store.write(System.BATCH, self._skip_locked_and_write, drafts)
        return [UNDECIDED] * len(drafts)

    def _write_retry_lane(self, drafts: list[Item]) -> Outcomes[Result]:
        """Write what is unlocked now. Where nothing is, wait for each conversation in turn, up to the lock timeout.

        UNDECIDED for what is still locked: the queue puts it in the next batch.
        """
        outcomes = self._write_unlocked(drafts)
        if any(outcome is not UNDECIDED for outcome in outcomes):
            return outcomes
        by_draft: dict[int, Result | Exception] = {}
        for pair in dict.fromkeys(map(self._pair_of, drafts)):
            theirs = [draft for draft in drafts if self._pair_of(draft) == pair]
            by_draft.update(zip(map(id, theirs), self._write_conversation(theirs, pair), strict=True))
        return [by_draft[id(draft)] for draft in drafts]

    def _write_conversation(self, drafts: list[Item], pair: Pair) -> Outcomes[Result]:
        """Wait for the rows of one conversation and write its drafts; its error fails none of the other conversations,
        which may be stored already.
        """
        try:
            return self._store.write(System.BATCH, self._lock_and_write, drafts, pair)
        except RowInUse:
            return [UNDECIDED] * len(drafts)
        except Exception as error:
            return [error] * len(drafts)

    def _write_with_timeout(self, connection: sa.Connection, drafts: list[Item]) -> Outcomes[Result]:
        driver_connection(connection).execute(LOCK_TIMEOUT)
        return self._write(connection, drafts)

    def _skip_locked_and_write(self, connection: sa.Connection, drafts: list[Item]) -> Outcomes[Result]:
        driver_connection(connection).execute(LOCK_TIMEOUT)
        locked = _lock_unlocked(connection, {self._pair_of(draft) for draft in drafts})
        return self._write_others(locked, drafts, partial(self._write, connection))

    def _lock_and_write(self, connection: sa.Connection, drafts: list[Item], pair: Pair) -> Outcomes[Result]:
        driver_connection(connection).execute(LOCK_TIMEOUT)
        _lock(connection, pair)  # who may write is checked after that
        return self._write(connection, drafts)

    def _write_others(
        self, excluded: set[Pair], drafts: list[Item], write: Callable[[list[Item]], Outcomes[Result]]
    ) -> Outcomes[Result]:
        """Call `write` with all drafts but those of the excluded pairs; return its outcomes, UNDECIDED for the
        others.
        """
        if not excluded:
            return write(drafts)
        others = [draft for draft in drafts if self._pair_of(draft) not in excluded]
        outcomes = iter(write(others) if others else ())
        return [UNDECIDED if self._pair_of(draft) in excluded else next(outcomes) for draft in drafts]


def _lock_unlocked(connection: sa.Connection, pairs: set[Pair]) -> set[Pair]:
    """Lock the rows of all pairs that are free; return the pairs whose conversation, or one of whose two people,
    another transaction has locked.
    """
    execute = driver_connection(connection).execute
    columns = [list(column) for column in zip(*pairs, strict=True)]
    ids = (list({user_id for pair in pairs for user_id in pair}),)
    locked = set(execute(USERS, ids)) - set(execute(f"{USERS} {LOCK_USERS} SKIP LOCKED", ids))
    locked |= set(execute(CONVERSATIONS, columns)) - set(
        execute(f"{CONVERSATIONS} {LOCK_CONVERSATIONS} SKIP LOCKED", columns)
    )
    return {pair for pair in pairs if not locked.isdisjoint({pair, pair[:1], pair[1:]})}


def _lock(connection: sa.Connection, pair: Pair) -> None:
    """Lock the pair's two people and their conversation, waiting up to the lock timeout."""
    execute = driver_connection(connection).execute
    execute(f"{USERS} ORDER BY id {LOCK_USERS}", (list(pair),))
    execute(f"{CONVERSATIONS} {LOCK_CONVERSATIONS}", [[member] for member in pair])
