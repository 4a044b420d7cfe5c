"""Show who is online."""

import sqlalchemy as sa

from messenger.models.conversations import conversations
from messenger.models.people import Person, select_people, users
from messenger.notices import emits
from messenger.policy.sharing import both_share, shares
from messenger.roles import may_message
from messenger.store.database import storage
from messenger.store.queries import DriverQuery


def announce_arrival(user_id: int, sid: str, *, is_first: bool) -> None:
    """Emit to a new socket of the user who of their partners is online; and, if `is_first`, to the partners that the
    user is. A partner is someone with whom they have a conversation; who may not write to whom sees nothing.
    """
    me, partners = _me_and_partners(user_id)
    if me is None:
        return
    if is_first:
        _broadcast_presence(me, partners, was_online=False)
    visible = [partner.id for partner in partners if _may_see(me, partner)]
    for partner_id in emits.online_among(visible) if visible else ():
        emits.presence(partner_id, True, [sid])


def resend_presence(user_id: int) -> None:
    """Emit presence again after events may have been lost: to the user's sockets who of their partners is online and
    who is not, and to the partners that the user is online.
    """
    me, partners = _me_and_partners(user_id)
    if me is not None:
        _broadcast_presence(me, partners, was_online=False)
        _send_snapshot(me, partners)


def announce_departure(user_id: int, role: str) -> None:
    """Emit to the user's partners that the user is offline, if so. Partners who could see the user in the former `role`
    and cannot any more get that in any case, and are asked to sync.
    """
    me, partners = _me_and_partners(user_id)
    if me is None:
        return
    former = me._replace(role=role)
    lost = [emits.room(each.id) for each in partners if _may_see(each, former) and not _may_see(each, me)]
    if lost:
        emits.presence(me.id, False, lost)
    _broadcast_presence(me, partners, was_online=True)
    if me.role != role or not me.is_active:
        emits.sync([partner.id for partner in partners])  # who may write to whom has changed


def hide_presence(user_id: int) -> None:
    """Emit that the user and their partners are offline to each other: the user has just ceased to share presence."""
    me, partners = _me_and_partners(user_id)
    if me is not None:
        sharing = [partner for partner in partners if shares(partner, "presence")]
        emits.presence(me.id, False, [emits.room(partner.id) for partner in sharing])
        for partner in sharing:
            emits.presence(partner.id, False, [emits.room(me.id)])


def reveal_presence(user_id: int) -> None:
    """Emit who is online to the user and their partners: the user has just begun to share presence."""
    announce_arrival(user_id, emits.room(user_id), is_first=True)


def refresh_receipts(user_id: int) -> None:
    """Ask the user and their partners to sync: the user has just begun or ceased to share receipts."""
    me, partners = _me_and_partners(user_id)
    if me is not None:
        emits.sync([me.id, *(partner.id for partner in partners if shares(partner, "receipts"))])


def _may_see(watcher: Person, seen: Person) -> bool:
    return may_message(watcher.role, seen.role) and both_share("presence", watcher, seen)


def _broadcast_presence(me: Person, partners: list[Person], *, was_online: bool) -> None:
    """Emit whether the user is online to the partners who may see it, if it differs from `was_online`."""
    watchers = [emits.room(partner.id) for partner in partners if _may_see(partner, me)]
    sent = was_online
    # Checked again after each: another process may have sent the opposite meanwhile, and been delivered first.
    while watchers and sent != (is_online := me.id in emits.online_among([me.id])):
        emits.presence(me.id, is_online, watchers)
        sent = is_online


def _send_snapshot(me: Person, partners: list[Person]) -> None:
    """Emit to the user's sockets, for each partner whom they may see, whether that partner is online."""
    visible = {partner.id for partner in partners if _may_see(me, partner)}
    sent: set[int] | None = None
    while visible and sent != (online := emits.online_among(visible)):  # as in `_broadcast_presence`
        for partner_id in visible if sent is None else sent ^ online:
            emits.presence(partner_id, partner_id in online, [emits.room(me.id)])
        sent = online


def _me_and_partners(user_id: int) -> tuple[Person | None, list[Person]]:
    """Return the user, and everyone who has a conversation with them; None where nobody has, or the user is gone."""
    # Two queries: for one, PostgreSQL scans everybody in the school.
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
