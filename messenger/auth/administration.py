"""What the administration does to accounts from its page: by the deeds of the CLI, each noted in the log.

Whoever asks must be an active administrator, which is looked at again in the transaction itself. Nobody disables or
demotes themselves, so there is always one.
"""

import logging
from collections.abc import Sequence

import sqlalchemy as sa
from flask_babel import lazy_gettext as _
from sqlalchemy.exc import IntegrityError

from messenger.auth import accounts
from messenger.auth.passwords import make_password
from messenger.auth.register import ImportReport, NewUser, import_accounts, problem_of
from messenger.errors import NotYours, UserNotFound, ValidationFailed
from messenger.models import Person, users
from messenger.names import normal_address
from messenger.roles import Role

log = logging.getLogger(__name__)
log.setLevel(logging.INFO)


def check_admin(person: Person) -> None:
    """Raises NotYours."""
    if person.role != Role.ADMIN or not person.is_active:
        raise NotYours(_("Cette page est réservée à l’administration."))


def find_person(actor: Person, user_id: int) -> Person:
    """Raises NotYours or UserNotFound."""
    check_admin(actor)
    person = accounts.find_account(user_id)
    if person is None:
        raise UserNotFound
    return person


def create_user(actor: Person, new: NewUser) -> tuple[Person, str]:
    """The new user and the password made for them. Raises NotYours or ValidationFailed."""
    check_admin(actor)
    problem = problem_of(new)
    if problem:
        raise ValidationFailed(errors={problem.kind: FAULTS[problem.kind]})
    password = make_password()
    try:
        person = accounts.create_account(new, password)
    except IntegrityError as error:
        raise ValidationFailed(errors={"email": FAULTS["taken"]}) from error
    _note(actor, "created", person)
    return person, password


def set_role(actor: Person, user_id: int, role: str) -> Person:
    """Raises NotYours, UserNotFound or ValidationFailed."""
    if role not in list(Role):
        raise ValidationFailed(errors={"role": FAULTS["role"]})
    person = _other(actor, user_id)
    return _note(actor, f"gave the role {role} to", accounts.set_role(person, role, _still_admin(actor)))


def set_active(actor: Person, user_id: int, active: bool) -> Person:
    """Raises NotYours, UserNotFound or ValidationFailed."""
    person = _other(actor, user_id)
    deed = "enabled" if active else "disabled"
    return _note(actor, deed, accounts.set_active(person, active, _still_admin(actor)))


def reset_password(actor: Person, user_id: int) -> tuple[Person, str]:
    """The user, logged out everywhere, and the password made for them. Raises NotYours or UserNotFound."""
    person, password = find_person(actor, user_id), make_password()
    changed = accounts.set_password(person, password, _still_admin(actor))
    return _note(actor, "reset the password of", changed), password


def log_out_everywhere(actor: Person, user_id: int) -> None:
    """Raises NotYours or UserNotFound."""
    person = find_person(actor, user_id)
    accounts.log_out_everywhere(person.id)
    _note(actor, "logged out everywhere", person)


def import_users(actor: Person, rows: Sequence[NewUser]) -> ImportReport:
    """Raises NotYours, or ValidationFailed where a row would demote the actor."""
    check_admin(actor)
    if demotes(actor, rows):
        raise ValidationFailed(errors={"own": FAULTS["own"]})
    report = import_accounts(rows)
    log.info("admin %d imported %d users: %s", actor.id, len(rows), report)
    return report


def demotes(actor: Person, rows: Sequence[NewUser]) -> bool:
    return any(normal_address(row.email) == actor.email and row.role != actor.role for row in rows)


def _other(actor: Person, user_id: int) -> Person:
    person = find_person(actor, user_id)
    if person.id == actor.id:
        raise ValidationFailed(errors={"own": FAULTS["own"]})
    return person


def _still_admin(actor: Person) -> accounts.Guard:
    """Two administrators who act on each other at once: the second is none any more, and nothing changes."""

    actor_id = actor.id  # in the native thread that writes there is no request to ask who it is

    def guard(connection: sa.Connection) -> None:
        admins = sa.select(users.c.id).where(users.c.role == Role.ADMIN, users.c.is_active).order_by(users.c.id)
        if actor_id not in set(connection.execute(admins.with_for_update()).scalars()):
            raise NotYours(_("Cette page est réservée à l’administration."))

    return guard


def _note(actor: Person, deed: str, person: Person) -> Person:
    log.info("admin %d %s user %d", actor.id, deed, person.id)
    return person


FAULTS = {
    "email": _("Ce n’est pas une adresse e-mail."),
    "taken": _("Cette adresse a déjà un compte."),
    "name": _("Le nom doit avoir de 1 à 200 caractères."),
    "role": _("Le rôle est student, teacher ou admin."),
    "twice": _("Cette adresse est deux fois dans le fichier."),
    "column": _("Cette colonne manque : il faut email, name et role."),
    "repeated": _("Cette colonne est deux fois dans le fichier."),
    "surplus": _("Cette ligne a plus de cases que de colonnes."),
    "csv": _("Cette ligne n’est pas du CSV."),
    "own": _("Vous ne pouvez ni désactiver votre propre compte ni changer votre propre rôle."),
}
