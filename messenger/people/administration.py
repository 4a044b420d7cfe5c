"""Administration of accounts from its page, as by the CLI, each act logged.

Whoever asks must be an active administrator, which the transaction itself checks (`callers.Administrator`). Nobody
disables or demotes themselves, nor the last one.
"""

import logging
from collections.abc import Collection, Sequence

from flask_babel import lazy_gettext as _
from sqlalchemy.exc import IntegrityError

from messenger.errors import UserNotFound, ValidationFailed
from messenger.models.people import Person
from messenger.names import normal_address
from messenger.people import accounts
from messenger.people.passwords import make_password
from messenger.people.register import ImportReport, NewUser, import_accounts, problem_of
from messenger.policy.administrators import require_administrator
from messenger.policy.callers import Administrator, Caller
from messenger.roles import NAMES, Role

log = logging.getLogger(__name__)
log.setLevel(logging.INFO)


def find_person(actor: Person, user_id: int) -> Person:
    """Return a person for the administration's page. Raises NotYours or UserNotFound."""
    require_administrator(actor)
    return _found(user_id)


def _found(user_id: int) -> Person:
    person = accounts.find_account(user_id)
    if person is None:
        raise UserNotFound
    return person


def create_user(caller: Caller, new: NewUser) -> tuple[Person, str]:
    """Create a user; return them and the password made for them. Raises NotYours or ValidationFailed."""
    problem = problem_of(new)
    if problem:
        raise ValidationFailed(errors={problem.kind: PROBLEM_TEXTS[problem.kind]})
    password = make_password()
    try:
        person = accounts.create_account(Administrator(caller), new, password)
    except IntegrityError as error:
        raise ValidationFailed(errors={"email": PROBLEM_TEXTS["taken"]}) from error
    _log_act(caller, "created", person)
    return person, password


def set_role(caller: Caller, user_id: int, role: str) -> Person:
    """Change a user's role. Raises NotYours, UserNotFound or ValidationFailed."""
    if role not in list(Role):
        raise ValidationFailed(errors={"role": PROBLEM_TEXTS["role"]})
    person = _find_other(caller, user_id)
    return _log_act(caller, f"gave the role {role} to", accounts.set_role(Administrator(caller), person, role))


def set_active(caller: Caller, user_id: int, active: bool) -> Person:
    """Enable or disable a user. Raises NotYours, UserNotFound or ValidationFailed."""
    person = _find_other(caller, user_id)
    deed = "enabled" if active else "disabled"
    return _log_act(caller, deed, accounts.set_active(Administrator(caller), person, active))


def remove_email(caller: Caller, user_id: int) -> Person:
    """Remove a user's address: see `accounts.remove_email`. Raises NotYours, UserNotFound or ValidationFailed."""
    person = _found(user_id)
    return _log_act(caller, "removed the address of", accounts.remove_email(Administrator(caller), person))


def reset_password(caller: Caller, user_id: int) -> tuple[Person, str]:
    """Reset a user's password and log them out everywhere; return them and the new one. Raises NotYours, UserNotFound
    or ValidationFailed: one's own is changed on the account page, with the present one.
    """
    person, password = _find_other(caller, user_id, "own_password"), make_password()
    changed = accounts.set_password(Administrator(caller), person, password)
    return _log_act(caller, "reset the password of", changed), password


def log_out_everywhere(caller: Caller, user_id: int) -> None:
    """End all sessions of a user. Raises NotYours or UserNotFound."""
    person = _found(user_id)
    accounts.log_out_everywhere(Administrator(caller), person.id)
    _log_act(caller, "logged out everywhere", person)


def import_users(caller: Caller, rows: Sequence[NewUser], confirmed: Collection[str]) -> ImportReport:
    """Import users: see `import_accounts`. Raises NotYours, LastAdministrator, TakeOverUnconfirmed, or ValidationFailed
    where a row would demote the caller.
    """
    if demotes(_found(caller.user_id), rows):
        raise ValidationFailed(errors={"own": PROBLEM_TEXTS["own"]})
    report = import_accounts(Administrator(caller), rows, confirmed)
    log.info("admin %d imported %d users: %s", caller.user_id, len(rows), report)
    return report


def demotes(actor: Person, rows: Sequence[NewUser]) -> bool:
    return any(normal_address(row.email) == actor.email and row.role != actor.role for row in rows)


def _find_other(caller: Caller, user_id: int, fault: str = "own") -> Person:
    person = _found(user_id)
    if person.id == caller.user_id:
        raise ValidationFailed(errors={"own": PROBLEM_TEXTS[fault]})
    return person


def _log_act(caller: Caller, deed: str, person: Person) -> Person:
    log.info("admin %d %s user %d", caller.user_id, deed, person.id)
    return person


PROBLEM_TEXTS = {
    "email": _("Ce n’est pas une adresse e-mail."),
    "taken": _("Cette adresse a déjà un compte."),
    "name": _("Le nom doit avoir de 1 à 200 caractères."),
    "role": _("Le rôle est un de ceux-ci : %(roles)s.", roles=NAMES),
    "twice": _("Cette adresse est deux fois dans le fichier."),
    "column": _("Cette colonne manque : il faut email, name et role."),
    "repeated": _("Cette colonne est deux fois dans le fichier."),
    "surplus": _("Cette ligne a plus de cases que de colonnes."),
    "csv": _("Cette ligne n’est pas du CSV."),
    "own": _("Vous ne pouvez ni désactiver votre propre compte ni changer votre propre rôle."),
    "own_password": _("Changez votre propre mot de passe sur la page de votre compte, avec l’actuel."),
}
