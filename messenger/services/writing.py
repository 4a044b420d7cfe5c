"""Sending and reading: the two verbs that change a conversation."""

from flask import Flask, current_app

from messenger import notices, read_marks
from messenger.group_commit import GroupCommit
from messenger.limits import limit_sends
from messenger.message_log import Draft, Sent, append
from messenger.read_marks import Advanced, ReadMark
from messenger.services.conversations import ConversationView, open_conversation
from messenger.storage import Storage


def init_app(app: Flask) -> None:
    """Give the application its two queues of writes; after `storage.init_app`."""
    store: Storage = app.extensions["storage"]
    app.extensions["sends"] = GroupCommit[Draft, Sent](
        lambda drafts: store.write(append, drafts),
        lambda draft, sent: notices.message_sent(sent.message, draft.origin) if sent.created else None,
    )
    app.extensions["read_marks"] = GroupCommit[ReadMark, Advanced | None](
        lambda marks: store.write(read_marks.advance, marks), _publish_read
    )


def send_message(
    sender_id: int, receiver_id: int, content: str, client_id: str | None = None, *, origin: str | None = None
) -> Sent:
    """Store a message and tell both people's sockets, but for the socket `origin`.

    `content`: 1 to 4,000 characters, trimmed. A `client_id` used before for the same message gives that message again
    (`created` False).
    On disk when this returns. Raises AccountDisabled, UserNotFound, PairNotAllowed, ClientIdConflict, RateLimited or
    StorageUnavailable.
    """
    limit_sends(sender_id)
    sends: GroupCommit[Draft, Sent] = current_app.extensions["sends"]
    return sends.submit(Draft(sender_id, receiver_id, content, client_id, origin))


def mark_read(reader_id: int, other_user_id: int, seq: int) -> ConversationView:
    """Move the reader's marker up to `seq` (never back, never past the last message) and tell both people's sockets.

    Raises UserNotFound or PairNotAllowed.
    """
    view = open_conversation(reader_id, other_user_id)
    if min(seq, view.last_seq) <= view.read_seq:
        return view
    marks: GroupCommit[ReadMark, Advanced | None] = current_app.extensions["read_marks"]
    marks.submit(ReadMark(reader_id, other_user_id, seq))
    return open_conversation(reader_id, other_user_id)


def _publish_read(mark: ReadMark, advanced: Advanced | None) -> None:
    if advanced:
        notices.messages_read(advanced.conversation_id, mark.reader_id, mark.other_user_id, advanced.seq)
