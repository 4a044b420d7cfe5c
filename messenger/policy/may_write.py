"""Check whether two people may write to each other."""

from typing import Protocol

from messenger.roles import may_message


class Standing(Protocol):
    """The fields of an account that permissions depend on: a `Person`, or an `Account` of a batch."""

    @property
    def role(self) -> str: ...
    @property
    def is_active(self) -> bool: ...
    @property
    def revoked_at(self) -> float: ...


def may_write(sender: Standing, receiver: Standing) -> bool:
    """Check the matrix of roles, and that the receiver still gets messages."""
    return may_message(sender.role, receiver.role) and receiver.is_active
