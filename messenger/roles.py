"""Roles, and the matrix of who may write to whom."""

from enum import StrEnum


class Role(StrEnum):
    STUDENT = "student"
    TEACHER = "teacher"
    ADMIN = "admin"


NAMES = ", ".join(Role)  # for sentences that name them all

MAY_MESSAGE: frozenset[tuple[str, str]] = frozenset(
    {
        (Role.STUDENT, Role.TEACHER),
        (Role.STUDENT, Role.ADMIN),
        (Role.TEACHER, Role.STUDENT),
        (Role.TEACHER, Role.ADMIN),
        (Role.ADMIN, Role.STUDENT),
        (Role.ADMIN, Role.TEACHER),
    }
)


def may_message(sender_role: str, receiver_role: str) -> bool:
    """Check whether someone of the first role may write to someone of the second."""
    return (sender_role, receiver_role) in MAY_MESSAGE


def contact_roles(role: str) -> list[str]:
    """Return the roles that `role` may write to, sorted."""
    return sorted(receiver for sender, receiver in MAY_MESSAGE if sender == role)
