"""What a new message or a moved read marker changes in a conversation, as one of its members sees it: from the facts of
its transaction.
"""

from typing import NamedTuple

from messenger.messages.conversations import ConversationView, History, read_message
from messenger.messages.log import Sent
from messenger.messages.read_marks import Advanced, ReadMark
from messenger.models.people import Person
from messenger.policy.may_write import may_write
from messenger.policy.sharing import both_share


class Reading(NamedTuple):
    """A marker on its way, and the conversation as the reader saw it."""

    mark: ReadMark
    view: ConversationView


def message_as_seen(sent: Sent, user_id: int) -> History:
    """The new message and its conversation. Of several that were stored together each tells its own moment."""
    message, grown = sent.message, sent.grown
    assert grown is not None  # noqa: S101 (only a new message is told)
    is_sender = user_id == message.sender_id
    other_id = message.receiver_id if is_sender else message.sender_id
    me, other = sent.accounts[user_id], sent.accounts[other_id]
    low_read, high_read = (min(seq, message.seq) for seq in (grown.low_read_seq, grown.high_read_seq))
    mine, theirs = (low_read, high_read) if user_id < other_id else (high_read, low_read)
    shared = both_share("receipts", me, other)
    view = ConversationView(
        grown.id,
        Person(other_id, other.name, other.role, None, other.is_active, None),
        message,
        message.seq,
        mine,
        theirs if shared else 0,
        can_send=may_write(me, other),
        shares_receipts=shared,
    )
    return History(view, [message], has_more=False)


def reading_as_seen(reading: Reading, advanced: Advanced, user_id: int) -> History:
    """The conversation without new messages. For the other member only the reader's marker has changed, so their view
    says no more than that.
    """
    mark, view = reading
    if user_id == mark.reader_id:
        return History(view_after(view, advanced), [], has_more=False)
    reader = Person(mark.reader_id, "", "", None, True, None)
    if mark.kind == "delivered" or not view.shares_receipts:
        read = view.read_seq if view.shares_receipts else 0
        reached = ConversationView(
            advanced.conversation_id, reader, None, 0, 0, read, False, view.shares_receipts, advanced.seq
        )
        return History(reached, [], has_more=False)
    reads = (advanced.other_read_seq, advanced.seq)
    return History(ConversationView(advanced.conversation_id, reader, None, 0, *reads, False), [], has_more=False)


def view_after(view: ConversationView, advanced: Advanced) -> ConversationView:
    """The reader's view after the marker has moved."""
    last = view.last_message
    if last is None or last.id != advanced.last_message_id:
        last = read_message(advanced.last_message_id)
    return view._replace(
        last_message=last,
        last_seq=advanced.last_seq,
        read_seq=advanced.seq,
        other_read_seq=advanced.other_read_seq if view.shares_receipts else 0,
    )
