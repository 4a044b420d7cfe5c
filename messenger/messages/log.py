"""The transaction that checks roles, numbers and stores messages, a batch at a time."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

import msgspec
import orjson
import sqlalchemy as sa

from messenger.errors import ClientIdConflict, MessengerError, PairNotAllowed, TokenInvalid, UserNotFound
from messenger.messages.schemas import SendMessage, message_json
from messenger.messages.statements import STATEMENTS, ConversationState, Reservation, Statements
from messenger.models.conversations import Pair
from messenger.models.messages import StoredMessage
from messenger.models.people import Account
from messenger.models.times import utc_now
from messenger.policy.callers import Caller
from messenger.policy.may_write import may_write
from messenger.policy.session_validity import session_refusal

Key = tuple[int, str | None]  # (sender, client id)
sender_columns = attrgetter(*SendMessage.__struct_fields__)  # what the sender writes


class Draft(NamedTuple):
    """A message to be sent, and by whom."""

    caller: Caller
    message: SendMessage

    @property
    def sender_id(self) -> int:
        return self.caller.user_id

    @property
    def receiver_id(self) -> int:
        return self.message.receiver_id

    @property
    def key(self) -> Key:
        return self.sender_id, self.message.client_id


class Sent:
    """The stored message of a draft; `created` is False for the retry of a message that was stored before.

    A new one has the state of its `conversation` after the whole batch, and the `accounts` of the members.
    """

    def __init__(
        self,
        message: StoredMessage,
        created: bool,
        conversation: ConversationState | None = None,
        accounts: dict[int, Account] | None = None,
    ) -> None:
        self.message = message
        self.created = created
        self.conversation = conversation
        self.accounts = accounts or {}

    @cached_property
    def encoded(self) -> bytes:
        """Encode the contract's `message` as JSON, once for all its receivers."""
        return orjson.dumps(message_json(self.message))


def append(connection: sa.Connection, drafts: Sequence[Draft]) -> list[Sent | MessengerError]:
    """Store the drafts that may be stored, in the order given; one outcome each.

    A refused draft gets its MessengerError and leaves no trace; it never fails its neighbours.
    """
    statements = STATEMENTS[connection.dialect.name]
    user_ids = {user_id for draft in drafts for user_id in (draft.sender_id, draft.receiver_id)}
    session_ids = {draft.caller.token_issue.session_id for draft in drafts}
    accounts, open_sessions = statements.accounts(connection, list(user_ids), session_ids)
    keys = [(draft.sender_id, key) for draft in drafts if (key := draft.message.client_id) is not None]
    earlier = statements.find_stored(connection, keys) if keys else []
    known: dict[Key, StoredMessage | Draft] = {(message.sender_id, message.client_id): message for message in earlier}
    decisions = [_decide(draft, accounts, open_sessions, known) for draft in drafts]
    accepted = [draft for draft, decision in zip(drafts, decisions, strict=True) if decision is draft]
    stored = dict(zip(map(id, accepted), _store(connection, statements, accepted, accounts), strict=True))
    return [_outcome(draft, decision, stored) for draft, decision in zip(drafts, decisions, strict=True)]


def _decide(
    draft: Draft,
    accounts: dict[int, Account],
    open_sessions: set[int | None],
    known: dict[Key, StoredMessage | Draft],
) -> Draft | StoredMessage | MessengerError:
    """Return the draft itself if it is to be stored, the equal one that came first, or the refusal."""
    sender, receiver = accounts.get(draft.sender_id), accounts.get(draft.receiver_id)
    refusal = session_refusal(sender, draft.caller.token_issue, open_sessions)
    if refusal or sender is None:
        return refusal or TokenInvalid("its account is gone")
    earlier = known.get(draft.key)
    if earlier is not None:
        return earlier if _is_the_same(earlier, draft) else ClientIdConflict()
    if receiver is None:
        return UserNotFound()
    if not may_write(sender, receiver):
        return PairNotAllowed()
    if draft.message.client_id is not None:
        known[draft.key] = draft
    return draft


def _is_the_same(earlier: StoredMessage | Draft, draft: Draft) -> bool:
    sent = earlier.message if isinstance(earlier, Draft) else earlier
    return bool(sender_columns(sent) == sender_columns(draft.message))


def _store(
    connection: sa.Connection, statements: Statements, drafts: Sequence[Draft], accounts: dict[int, Account]
) -> list[Sent]:
    """Number and insert the drafts; return what each has become, in their order."""
    if not drafts:
        return []
    now = utc_now()
    numbered = _assign_seqs(connection, statements, drafts)
    rows = [_row(draft, conversation.id, seq, now) for draft, (conversation, seq) in zip(drafts, numbered, strict=True)]
    return [
        Sent(message, True, conversation, accounts)
        for message, (conversation, _seq) in zip(statements.insert(connection, rows), numbered, strict=True)
    ]


def _assign_seqs(
    connection: sa.Connection, statements: Statements, drafts: Sequence[Draft]
) -> list[tuple[ConversationState, int]]:
    """Reserve consecutive `seq` numbers in each conversation; return, for each draft, its conversation and its
    `seq`.
    """
    pairs = list(map(pair_of, drafts))
    senders: defaultdict[Pair, list[int]] = defaultdict(list)
    for pair, draft in zip(pairs, drafts, strict=True):
        senders[pair].append(draft.sender_id)
    # Locked in one order, so that two workers never wait for each other.
    states = statements.reserve(connection, [_reservation(pair, senders[pair]) for pair in sorted(senders)])
    next_seq = {pair: state.last_seq - len(senders[pair]) + 1 for pair, state in states.items()}
    assigned = []
    for pair in pairs:
        assigned.append((states[pair], next_seq[pair]))
        next_seq[pair] += 1
    return assigned


def _reservation(pair: Pair, senders: list[int]) -> Reservation:
    low, high = pair
    last_seqs = {sender_id: seq for seq, sender_id in enumerate(senders, 1)}
    return Reservation(
        low_user_id=low,
        high_user_id=high,
        last_seq=len(senders),
        low_read_seq=last_seqs.get(low, 0),
        high_read_seq=last_seqs.get(high, 0),
    )


def _row(draft: Draft, conversation_id: int, seq: int, now: datetime) -> StoredMessage:
    return StoredMessage(
        id=0,
        conversation_id=conversation_id,
        seq=seq,
        sender_id=draft.sender_id,
        created_at=now,
        **msgspec.structs.asdict(draft.message),
    )


def pair_of(draft: Draft) -> Pair:
    sender_id, receiver_id = draft.sender_id, draft.receiver_id
    return min(sender_id, receiver_id), max(sender_id, receiver_id)


def _outcome(
    draft: Draft, decision: Draft | StoredMessage | MessengerError, stored: dict[int, Sent]
) -> Sent | MessengerError:
    if isinstance(decision, Draft):
        sent = stored[id(decision)]
        return sent if decision is draft else Sent(sent.message, created=False)
    return Sent(decision, created=False) if isinstance(decision, StoredMessage) else decision
