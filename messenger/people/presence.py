"""Show who is online."""

import sqlalchemy as sa

from messenger.models.conversations import conversations
from messenger.models.people import Person, select_people, users
from messenger.notices import emits
from messenger.policy.sharing import both_share, shares
from messenger.roles import may_message
from messenger.store.database import storage
from messenger.store.queries import DriverQuery


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
    for receiver in emits.present(receivers) if receivers else ():
        emits.presence(receiver, True, [sid])


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
    while receivers and told != (there := emits.present(receivers)):  # told, look again, as in `_tell_presence`
        for receiver in receivers if told is None else told ^ there:
            emits.presence(receiver, receiver in there, [emits.room(user_id)])
        told = there


def show_departure(user_id: int, role: str) -> None:
    """Tell those who may write to the user and have a conversation with them that the user left, if so. Who could see
    them in the `role` that they had, and cannot any more, sees them leave in any case, and asks what holds now.
    """
    me, partners = _me_and_partners(user_id)
    if me is None:
        return
    former = me._replace(role=role)
    lost = [emits.room(each.id) for each in partners if _may_see(each, former) and not _may_see(each, me)]
    if lost:
        emits.presence(me.id, False, lost)
    _tell_presence(me, partners, was_online=True)
    if me.role != role or not me.is_active:
        emits.ask_again([partner.id for partner in partners])  # who may write to whom has changed


def stop_showing(user_id: int) -> None:
    """The user has just ceased to share presence: those who saw them see them leave, and the other way round."""
    me, partners = _me_and_partners(user_id)
    if me is not None:
        sharing = [partner for partner in partners if shares(partner, "presence")]
        emits.presence(me.id, False, [emits.room(partner.id) for partner in sharing])
        for partner in sharing:
            emits.presence(partner.id, False, [emits.room(me.id)])


def start_showing(user_id: int) -> None:
    """The user has just begun to share presence: they see who is there, and are seen."""
    show_arrival(user_id, emits.room(user_id), is_first=True)


def refresh_receipts(user_id: int) -> None:
    """The user has just begun or ceased to share receipts: those whom it concerns ask what they may see."""
    me, partners = _me_and_partners(user_id)
    if me is not None:
        emits.ask_again([me.id, *(partner.id for partner in partners if shares(partner, "receipts"))])


def _may_see(watcher: Person, seen: Person) -> bool:
    return may_message(watcher.role, seen.role) and both_share("presence", watcher, seen)


def _tell_presence(me: Person, partners: list[Person], *, was_online: bool) -> None:
    watchers = [emits.room(partner.id) for partner in partners if _may_see(partner, me)]
    told = was_online
    # Told, look again: another process may have told the opposite meanwhile, and been heard first.
    while watchers and told != (online := me.id in emits.present([me.id])):
        emits.presence(me.id, online, watchers)
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
