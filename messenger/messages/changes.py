"""Views of a conversation after a new message or a moved marker, as each of the two members sees them: built from the
facts of the transaction, without a query.
"""

from typing import NamedTuple

from messenger.messages.conversations import ConversationView, History, read_message
from messenger.messages.log import Sent
from messenger.messages.read_marks import MovedMark, ReadMark
from messenger.models.people import Person
from messenger.policy.may_write import may_write
from messenger.policy.sharing import both_share


class MarkRequest(NamedTuple):
    """A marker to be moved, and the conversation as its reader saw it before."""

    mark: ReadMark
    view: ConversationView


def view_of_message(sent: Sent, user_id: int) -> History:
    """Return the new message and its conversation at that moment, as the member `user_id` sees them. Of several
    messages stored together, each has a view of its own.
    """
    message, conversation = sent.message, sent.conversation
    assert conversation is not None  # noqa: S101 (only a new message is broadcast)
    is_sender = user_id == message.sender_id
    other_id = message.receiver_id if is_sender else message.sender_id
    me, other = sent.accounts[user_id], sent.accounts[other_id]
    low_read, high_read = (min(seq, message.seq) for seq in (conversation.low_read_seq, conversation.high_read_seq))
    mine, theirs = (low_read, high_read) if user_id < other_id else (high_read, low_read)
    shared = both_share("receipts", me, other)
    view = ConversationView(
        id=conversation.id,
        other_user=Person(email=None, **other._asdict()),
        last_message=message,
        last_seq=message.seq,
        read_seq=mine,
        other_read_seq=theirs if shared else 0,
        can_send=may_write(me, other),
        shares_receipts=shared,
    )
    return History(view, [message], has_more=False)


def view_of_mark(request: MarkRequest, moved: MovedMark, user_id: int) -> History:
    """Return the conversation after a marker has moved, without messages, as the member `user_id` sees it: whole for
    the reader whose marker it is, for the other member the markers alone.
    """
    is_reader = user_id == request.mark.reader_id
    view = view_after(request.view, moved) if is_reader else _markers_for_other(request, moved)
    return History(view, [], has_more=False)


def view_after(view: ConversationView, moved: MovedMark) -> ConversationView:
    """Return the reader's view after the marker has moved. Queries the last message if it is a new one."""
    last = view.last_message
    if last is None or last.id != moved.last_message_id:
        last = read_message(moved.last_message_id)
    return view._replace(
        last_message=last,
        last_seq=moved.last_seq,
        read_seq=moved.seq,
        other_read_seq=moved.other_read_seq if view.shares_receipts else 0,
    )


def _markers_for_other(request: MarkRequest, moved: MovedMark) -> ConversationView:
    """Return the markers as the other member may see them. All else is left empty: a page shows it already."""
    mark, view = request
    reader = Person(id=mark.reader_id, name="", role="", email=None, is_active=True, tokens_valid_after=None)
    markers = ConversationView(
        id=moved.conversation_id,
        other_user=reader,
        last_message=None,
        last_seq=0,
        read_seq=0,
        other_read_seq=0,
        can_send=False,
        shares_receipts=view.shares_receipts,
    )
    if not view.shares_receipts:
        return markers._replace(delivered_seq=moved.seq)
    if mark.kind == "delivered":
        return markers._replace(delivered_seq=moved.seq, other_read_seq=view.read_seq)
    return markers._replace(read_seq=moved.other_read_seq, other_read_seq=moved.seq)
