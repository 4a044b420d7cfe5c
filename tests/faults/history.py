"""What clients did, against what is there afterwards: a checker in the manner of Jepsen's set-full."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

Message = dict[str, Any]
Pair = frozenset[int]

OK, REFUSED, UNKNOWN, BROKEN = "ok", "refused", "unknown", "broken"
MAX_ANSWER_SECONDS = 8.0  # seconds: 5 by the contract, and what a crowded machine adds
UNDECIDED = (502, 503, 504)  # it may be stored


class Send(NamedTuple):
    """One message that a client tried to send, and what it knows of its fate. `text` is like no other."""

    client: str
    pair: Pair
    text: str
    outcome: str
    message: Message | None = None  # as it was acknowledged
    seconds: float = 0.0  # until there was an answer, or none could come any more
    detail: str = ""


class Screen(NamedTuple):
    """What a client shows of a conversation, in its order."""

    client: str
    pair: Pair
    messages: Sequence[Message]


def outcome_of(status: int | None) -> str:
    """What an answer says of the message's fate; None: there was no answer."""
    if status is None or status in UNDECIDED:
        return UNKNOWN
    if status < 300:
        return OK
    return REFUSED if 400 <= status < 500 else BROKEN


def problems(
    sends: Sequence[Send],
    conversations: Mapping[Pair, Sequence[Message]],
    screens: Iterable[Screen] = (),
    longest: float = MAX_ANSWER_SECONDS,
) -> list[str]:
    """A line for each way in which the delivery contract was broken; none means that it holds.

    `sends`: those of one client in the order in which it sent them. `conversations`: each read back whole.
    """
    return [
        *_acknowledged(sends, conversations),
        *_stored(sends, conversations),
        *_reordered(sends, conversations),
        *_answers(sends, longest),
        *stale(conversations, screens),
    ]


def _acknowledged(sends: Sequence[Send], conversations: Mapping[Pair, Sequence[Message]]) -> Iterable[str]:
    found = {message["content"]: message for messages in conversations.values() for message in messages}
    for send in sends:
        if send.outcome == OK and send.text not in found:
            yield f"lost: {send.text}"
        elif send.outcome == OK and send.message != found[send.text]:
            yield f"altered: {send.message} became {found[send.text]}"


def _stored(sends: Sequence[Send], conversations: Mapping[Pair, Sequence[Message]]) -> Iterable[str]:
    sent = {send.text: send for send in sends}
    counts = Counter(message["content"] for messages in conversations.values() for message in messages)
    yield from (f"stored {count} times: {text}" for text, count in counts.items() if count > 1)
    for pair, messages in conversations.items():
        seqs = [message["seq"] for message in messages]
        if seqs != list(range(1, len(seqs) + 1)):
            yield f"seq with a hole or out of order: {sorted(pair)} has {seqs}"
        for message in messages:
            send = sent.get(message["content"])
            if send is None or send.pair != pair:
                yield f"nobody sent this to them: {message}"
            elif send.outcome == REFUSED:
                yield f"refused but stored: {send.text}"


def _reordered(sends: Sequence[Send], conversations: Mapping[Pair, Sequence[Message]]) -> Iterable[str]:
    """What was acknowledged comes before all that its client sent later; an unknown one may have come at any time."""
    places = {text: place for messages in conversations.values() for place, text in enumerate(_texts(messages))}
    newest: defaultdict[tuple[str, Pair], int] = defaultdict(lambda: -1)  # place of the last acknowledged
    for send in sends:
        place = places.get(send.text)
        if place is None:
            continue
        if place < newest[send.client, send.pair]:
            yield f"out of its sender's order: {send.text}"
        elif send.outcome == OK:
            newest[send.client, send.pair] = place


def _texts(messages: Sequence[Message]) -> list[str]:
    return [message["content"] for message in messages]


def _answers(sends: Sequence[Send], longest: float) -> Iterable[str]:
    for send in sends:
        if send.outcome == BROKEN:
            yield f"answered {send.detail}: {send.text}"
        if send.seconds > longest:
            yield f"{send.seconds:.1f} s without an answer: {send.text}"


def stale(conversations: Mapping[Pair, Sequence[Message]], screens: Iterable[Screen]) -> Iterable[str]:
    """The screens that do not show what a fresh load would."""
    for screen in screens:
        fresh, shown = list(conversations.get(screen.pair, ())), list(screen.messages)
        if shown != fresh:
            place = next((n for n, both in enumerate(zip(shown, fresh, strict=False)) if both[0] != both[1]), "the end")
            yield f"{screen.client} shows {len(shown)} messages where a fresh load has {len(fresh)}; differs at {place}"
