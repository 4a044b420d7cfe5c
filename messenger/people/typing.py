"""Typing notices."""

from messenger.limits.sends import limit_notices
from messenger.notices import emits
from messenger.policy.access import access_recipient
from messenger.policy.callers import Caller
from messenger.policy.sharing import both_share
from messenger.store.database import storage


def show_typing(caller: Caller, receiver_id: int) -> None:
    """Emit to the receiver that the caller is typing, if both share that.

    Raises RateLimited, AccountDisabled, TokenRevoked, UserNotFound or PairNotAllowed.
    """
    limit_notices(caller.user_id)
    with storage().read() as connection:
        me, receiver = access_recipient(connection, caller, receiver_id)
    if both_share("typing", me, receiver):
        emits.typing(me.id, receiver_id)
