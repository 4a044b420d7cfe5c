"""Shapes of responses and events, in the contract's names: mypy checks the code by them, and the API documents are
generated from them.
"""

from typing import Annotated, Literal, NotRequired, TypedDict

from msgspec import Meta

from messenger.roles import Role as KnownRole

# JSON's numbers are exact up to there (RFC 8259, section 6): a greater one may have been rounded to somebody else's id.
MAX_EXACT = 2**53 - 1
Id = Annotated[int, Meta(ge=1, le=MAX_EXACT)]
Seq = Annotated[int, Meta(ge=0, le=MAX_EXACT)]
UserId = Annotated[Id, Meta(description="Messenger's own number of a user.", examples=[3])]
Role = Annotated[str, Meta(extra_json_schema={"enum": [*KnownRole]}, examples=["teacher"])]
Time = Annotated[str, Meta(extra_json_schema={"format": "date-time"}, examples=["2026-11-22T10:33:02.110Z"])]
Name = Annotated[str, Meta(examples=["Hélène Moreau"])]


class User(TypedDict):
    """A user as the others see them."""

    id: UserId
    name: Name
    role: Role


class OwnUser(User):
    """A user as they see themselves."""

    email: Annotated[str | None, Meta(examples=["helene.moreau@ecole.example"])]


class Message(TypedDict):
    """A message as it is stored."""

    id: Annotated[Id, Meta(examples=[359])]
    conversationId: Annotated[Id, Meta(examples=[2])]
    seq: Annotated[Id, Meta(description="1, 2, 3 … in its conversation, without a hole.", examples=[182])]
    senderId: Annotated[Id, Meta(examples=[9])]
    receiverId: UserId
    content: Annotated[str, Meta(min_length=1, max_length=4000, examples=["Bonjour Madame !"])]
    createdAt: Time
    clientId: Annotated[str | None, Meta(description="What the sender called it.", examples=["demo-1"])]


class Conversation(TypedDict):
    """A conversation as one of its two members sees it."""

    id: Annotated[Id | None, Meta(description="Null while nobody has written.", examples=[2])]
    otherUser: User
    lastMessage: Message | None
    lastSeq: Annotated[Seq, Meta(description="The `seq` of the last message; 0 without one.", examples=[182])]
    readSeq: Annotated[Seq, Meta(description="How far the asker has read.", examples=[182])]
    otherReadSeq: Annotated[Seq, Meta(description="How far the other member has read.", examples=[181])]
    otherDeliveredSeq: Annotated[
        Seq, Meta(description="How far messages have reached a device of the other member.", examples=[182])
    ]
    unreadCount: Annotated[Seq, Meta(examples=[0])]
    canSend: Annotated[bool, Meta(description="Whether the asker may write now.", examples=[True])]


class Tokens(TypedDict):
    """A new session."""

    accessToken: Annotated[str, Meta(description="A JWT, good for one hour.", examples=["eyJhbGciOi…"])]
    refreshToken: Annotated[str, Meta(description="A JWT, good for 30 days.", examples=["eyJhbGciOi…"])]
    user: OwnUser


class Me(TypedDict):
    user: OwnUser


class Contacts(TypedDict):
    users: list[User]


class OneMessage(TypedDict):
    message: Message


class OneConversation(TypedDict):
    conversation: Conversation


class Conversations(TypedDict):
    conversations: Annotated[list[Conversation], Meta(description="Newest first.")]


class HistoryPage(OneConversation):
    messages: Annotated[list[Message], Meta(description="Oldest first.")]
    hasMore: Annotated[bool, Meta(description="In the direction in which one pages.", examples=[True])]


class Health(TypedDict):
    status: Literal["ok"]


class Nothing(TypedDict):
    """Success, without any content."""


class MessagesRead(TypedDict):
    """One of the two members has read up to `seq`."""

    conversationId: Annotated[Id, Meta(examples=[2])]
    readerId: UserId
    seq: Annotated[Seq, Meta(examples=[182])]


class MessagesDelivered(TypedDict):
    """Your messages up to `seq` have reached a device of the receiver."""

    conversationId: Annotated[Id, Meta(examples=[2])]
    receiverId: UserId
    seq: Annotated[Seq, Meta(examples=[182])]


class IsTyping(TypedDict):
    """This person is writing to you."""

    userId: UserId


class Presence(TypedDict):
    """Someone with whom you have a conversation came or left."""

    userId: UserId
    online: Annotated[bool, Meta(examples=[True])]


class Sync(TypedDict):
    """Something may have been missed: ask the REST API for what came after your last `seq`."""


class SessionEnd(TypedDict):
    """The socket is about to be cut."""

    code: Literal["token_expired", "token_revoked", "account_disabled", "role_changed"]


PageChange = TypedDict(
    "PageChange",
    {
        "with": Annotated[Id | None, Meta(description="The other person.", examples=[3])],
        "seq": Annotated[Id | None, Meta(description="Of the first message in it.", examples=[182])],
        "html": Annotated[str | None, Meta(description="Null: ask.", examples=["<li>…</li>"])],
    },
)
PageChange.__doc__ = "For Messenger's own pages alone: it may change whenever they do."


class SocketError(TypedDict):
    """A refusal, by ack or as the `data` of a `connect_error`."""

    code: Annotated[str, Meta(description="Rely on this.")]
    title: Annotated[str, Meta(description="For people, in their language.")]
    detail: Annotated[str, Meta(description="What to do next, for people, in their language.")]
    status: Annotated[int, Meta(description="The status that HTTP would have.", ge=400, le=599)]
    errors: NotRequired[Annotated[dict[str, str], Meta(description="A sentence for each field at fault.")]]
    retryAfter: NotRequired[Annotated[int, Meta(description="Seconds to wait.", ge=1)]]


class Problem(TypedDict):
    """A refusal over HTTP (RFC 9457)."""

    type: Literal["about:blank"]
    code: Annotated[str, Meta(description="Rely on this.")]
    title: Annotated[str, Meta(description="For people, in the language of Accept-Language.")]
    detail: Annotated[str, Meta(description="What to do next, in the same language.")]
    status: Annotated[int, Meta(ge=400, le=599)]
    errors: NotRequired[Annotated[dict[str, str], Meta(description="A sentence for each field at fault.")]]
    requestId: Annotated[str, Meta(description="Under which the server's log has it; in X-Request-ID too.")]


class Document(TypedDict):
    """A description of the interface, for programs."""
