"""Whom one may write to, and who is there."""

from heapq import merge
from itertools import islice
from typing import Any

import sqlalchemy as sa

from messenger import notices
from messenger.access import access_recipient
from messenger.driver_query import DriverQuery
from messenger.errors import UserNotFound
from messenger.limits import limit_typing
from messenger.models import PERSON_COLUMNS, Person, conversations, named, select_people, users
from messenger.policy import Caller
from messenger.roles import contact_roles, may_message
from messenger.services.sharing import both_share, shares
from messenger.storage import storage


def list_contacts(user_id: int, query: str = "", *, role: str | None = None, limit: int | None = None) -> list[Person]:
    """The people whom the user may write to, of one role or of all, whose name holds each word of `query` (case,
    accents and order ignored), by name.
    """
    with storage().read() as connection:
        me = connection.execute(select_people(users.c.id == user_id)).one_or_none()
        if me is None:
            raise UserNotFound
        roles = [each for each in contact_roles(me.role) if role in (None, each)]
        # Role by role, each a walk along its index that ends at the limit.
        found = [connection.execute(_select_named(each, query, limit)) for each in roles]
        return [Person._make(row[1:]) for row in islice(merge(*found, key=lambda row: (row[0], row.id)), limit)]


def _select_named(role: str, query: str, limit: int | None) -> sa.Select[Any]:
    people = sa.select(users.c.search_name, *PERSON_COLUMNS).where(users.c.role == role, users.c.is_active)
    return people.where(*named(query)).order_by(users.c.search_name, users.c.id).limit(limit)


def show_typing(caller: Caller, receiver_id: int) -> None:
    """Tell the receiver that the caller is writing, if both share that.

    Raises RateLimited, AccountDisabled, TokenRevoked, UserNotFound or PairNotAllowed.
    """
    limit_typing(caller.user_id)
    with storage().read() as connection:
        me, receiver = access_recipient(connection, caller, receiver_id)
    if both_share("typing", me, receiver):
        notices.typing(me.id, receiver_id)


def show_arrival(user_id: int, sid: str, *, is_first: bool) -> None:
    """Tell a new socket of the user who is online of those to whom they may write and have written; and tell those who
    may write to the user and have that the user came, if this is their first socket.
    """
    me, partners = _me_and_partners(user_id)
    if me is None:
        return
    if is_first:
        _tell_presence(me, partners, was_online=False)
    receivers = [partner.id for partner in partners if _may_see(me, partner)]
    for receiver in notices.present(receivers) if receivers else ():
        notices.presence(receiver, True, [sid])


def show_again(user_id: int) -> None:
    """After notices may have been lost: tell the user's sockets who is there and who is not, and those who may write to
    the user that the user is.
    """
    me, partners = _me_and_partners(user_id)
    if me is None:
        return
    _tell_presence(me, partners, was_online=False)
    receivers = {partner.id for partner in partners if _may_see(me, partner)}
    told: set[int] | None = None
    while receivers and told != (there := notices.present(receivers)):  # told, look again, as in `_tell_presence`
        for receiver in receivers if told is None else told ^ there:
            notices.presence(receiver, receiver in there, [notices.room(user_id)])
        told = there


def show_departure(user_id: int, role: str) -> None:
    """Tell those who may write to the user and have a conversation with them that the user left, if so. Who could see
    them in the `role` that they had, and cannot any more, sees them leave in any case, and asks what holds now.
    """
    me, partners = _me_and_partners(user_id)
    if me is None:
        return
    former = me._replace(role=role)
    lost = [notices.room(each.id) for each in partners if _may_see(each, former) and not _may_see(each, me)]
    if lost:
        notices.presence(me.id, False, lost)
    _tell_presence(me, partners, was_online=True)
    if me.role != role or not me.is_active:
        notices.ask_again([partner.id for partner in partners])  # who may write to whom has changed


def stop_showing(user_id: int) -> None:
    """The user has just ceased to share presence: those who saw them see them leave, and the other way round."""
    me, partners = _me_and_partners(user_id)
    if me is not None:
        sharing = [partner for partner in partners if shares(partner, "presence")]
        notices.presence(me.id, False, [notices.room(partner.id) for partner in sharing])
        for partner in sharing:
            notices.presence(partner.id, False, [notices.room(me.id)])


def start_showing(user_id: int) -> None:
    """The user has just begun to share presence: they see who is there, and are seen."""
    show_arrival(user_id, notices.room(user_id), is_first=True)


def refresh_receipts(user_id: int) -> None:
    """The user has just begun or ceased to share receipts: those whom it concerns ask what they may see."""
    me, partners = _me_and_partners(user_id)
    if me is not None:
        notices.ask_again([me.id, *(partner.id for partner in partners if shares(partner, "receipts"))])


def _may_see(watcher: Person, seen: Person) -> bool:
    return may_message(watcher.role, seen.role) and both_share("presence", watcher, seen)


def _tell_presence(me: Person, partners: list[Person], *, was_online: bool) -> None:
    watchers = [notices.room(partner.id) for partner in partners if _may_see(partner, me)]
    told = was_online
    # Told, look again: another process may have told the opposite meanwhile, and been heard first.
    while watchers and told != (online := me.id in notices.present([me.id])):
        notices.presence(me.id, online, watchers)
        told = online


def _me_and_partners(user_id: int) -> tuple[Person | None, list[Person]]:
    """The user, and everyone who has a conversation with them; None where nobody has, or the user is no more."""
    # In two steps: in one, PostgreSQL looks at everybody in the school.
    ids = [partner_id for (partner_id,) in storage().rows(PARTNER_IDS, id=user_id)]
    if not ids:
        return None, []
    with storage().read() as connection:
        found = connection.execute(PEOPLE_BY_ID, {"ids": [user_id, *ids]})
        people = {row.id: Person._make(row) for row in found}
    return people.pop(user_id, None), list(people.values())


def _partner_ids() -> DriverQuery:
    user_id = sa.bindparam("id", type_=sa.BigInteger)
    low, high = conversations.c.low_user_id, conversations.c.high_user_id
    return DriverQuery(sa.union_all(sa.select(high).where(low == user_id), sa.select(low).where(high == user_id)))


PARTNER_IDS = _partner_ids()
PEOPLE_BY_ID = select_people(users.c.id.in_(sa.bindparam("ids", expanding=True)))
