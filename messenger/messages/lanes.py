"""Two queues for the writes of one kind, on PostgreSQL: what has to wait for a row that another transaction holds goes
aside, with all that comes for the same conversation meanwhile, and is tried again and again. The others go on.

SQLite lets one write at a time, whatever it writes: there one queue is all.
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
KEEP_USERS = "FOR SHARE"  # as a batch does that looks at what they may


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
        return make_queue(partial(store.write, System.BATCH, write), False)
    return _Lanes(store, write, pair_of, make_queue).queue


class _Lanes(Generic[Draft, Result]):
    def __init__(
        self,
        store: Storage,
        write: Write[Draft, Result],
        pair_of: Callable[[Draft], Pair],
        make_queue: Callable[..., GroupCommit[Draft, Result]],
    ) -> None:
        self._store, self._write, self._pair_of = store, write, pair_of
        self._aside = make_queue(self._write_a_round, True)
        self.queue = make_queue(self._write_at_once, False, aside=self._aside)

    def _write_at_once(self, drafts: list[Draft]) -> Outcomes[Result]:
        held = set() if self._aside.is_idle else set(map(self._pair_of, self._aside.in_hand()))
        return self._around(held, drafts, self._write_soon)

    def _write_soon(self, drafts: list[Draft]) -> Outcomes[Result]:
        with suppress(RowInUse):
            return self._store.write(System.BATCH, self._all, drafts)
        return self._write_free(drafts)

    def _write_free(self, drafts: list[Draft]) -> Outcomes[Result]:
        with suppress(RowInUse):  # neither by a conversation nor by a person: what it is may hold all
            return self._store.write(System.BATCH, self._free, drafts)
        return [UNDECIDED] * len(drafts)

    def _write_a_round(self, drafts: list[Draft]) -> Outcomes[Result]:
        """What is free now; or, where nothing is, what becomes so in a moment. The others have the next round."""
        outcomes = self._write_free(drafts)
        if any(outcome is not UNDECIDED for outcome in outcomes):
            return outcomes
        decided: dict[int, Result | Exception] = {}
        for pair in dict.fromkeys(map(self._pair_of, drafts)):
            theirs = [draft for draft in drafts if self._pair_of(draft) == pair]
            decided.update(zip(map(id, theirs), self._write_alone(theirs, pair), strict=True))
        return [decided[id(draft)] for draft in drafts]

    def _write_alone(self, drafts: list[Draft], pair: Pair) -> Outcomes[Result]:
        """The drafts of one conversation; its trouble is not its neighbours', which may be stored already."""
        try:
            return self._store.write(System.BATCH, self._awaited, drafts, pair)
        except RowInUse:
            return [UNDECIDED] * len(drafts)
        except Exception as error:
            return [error] * len(drafts)

    def _all(self, connection: sa.Connection, drafts: list[Draft]) -> Outcomes[Result]:
        driver_connection(connection).execute(PATIENCE)
        return self._write(connection, drafts)

    def _free(self, connection: sa.Connection, drafts: list[Draft]) -> Outcomes[Result]:
        driver_connection(connection).execute(PATIENCE)
        held = _held(connection, {self._pair_of(draft) for draft in drafts})
        return self._around(held, drafts, partial(self._write, connection))

    def _awaited(self, connection: sa.Connection, drafts: list[Draft], pair: Pair) -> Outcomes[Result]:
        driver_connection(connection).execute(PATIENCE)
        _await(connection, pair)  # who may write is looked up after that
        return self._write(connection, drafts)

    def _around(
        self, held: set[Pair], drafts: list[Draft], write: Callable[[list[Draft]], Outcomes[Result]]
    ) -> Outcomes[Result]:
        """The outcomes of what `write` is given: all but the drafts of these pairs, which are left undecided."""
        if not held:
            return write(drafts)
        free = [draft for draft in drafts if self._pair_of(draft) not in held]
        outcomes = iter(write(free) if free else ())
        return [UNDECIDED if self._pair_of(draft) in held else next(outcomes) for draft in drafts]


def _held(connection: sa.Connection, pairs: set[Pair]) -> set[Pair]:
    """Those whose conversation another transaction holds, or one of the two people; the others are ours now."""
    execute = driver_connection(connection).execute
    columns = [list(column) for column in zip(*pairs, strict=True)]
    ids = (list({user_id for pair in pairs for user_id in pair}),)
    held = set(execute(USERS, ids)) - set(execute(f"{USERS} {KEEP_USERS} SKIP LOCKED", ids))
    held |= set(execute(CONVERSATIONS, columns)) - set(
        execute(f"{CONVERSATIONS} {KEEP_CONVERSATIONS} SKIP LOCKED", columns)
    )
    return {pair for pair in pairs if not held.isdisjoint({pair, pair[:1], pair[1:]})}


def _await(connection: sa.Connection, pair: Pair) -> None:
    """Until it is ours."""
    execute = driver_connection(connection).execute
    execute(f"{USERS} ORDER BY id {KEEP_USERS}", (list(pair),))
    execute(f"{CONVERSATIONS} {KEEP_CONVERSATIONS}", [[member] for member in pair])
