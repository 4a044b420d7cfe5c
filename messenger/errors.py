"""Every refusal of the product: one class each, with its code, its status and a sentence that says what to do next."""

import re
from collections.abc import Mapping
from typing import Any

from flask_babel import LazyString
from flask_babel import lazy_gettext as _


class MessengerError(Exception):
    """A refusal that the caller can understand and act upon; never a bug of ours."""

    status: int = 400
    code: str = "error"
    title: LazyString | str = ""
    detail: LazyString | str = ""
    retry_after: int | None = None  # seconds

    def __init__(
        self,
        detail: LazyString | str | None = None,
        *,
        errors: Mapping[str, LazyString | str] | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(self.code)
        if detail is not None:
            self.detail = detail
        self.errors = dict(errors or {})
        if retry_after is not None:
            self.retry_after = retry_after

    def as_dict(self) -> dict[str, Any]:
        """Return {code, title, detail, status}, and `errors` where fields are at fault, in the reader's language."""
        body: dict[str, Any] = {
            "code": self.code,
            "title": str(self.title),
            "detail": str(self.detail),
            "status": self.status,
        }
        if self.errors:
            body["errors"] = {field: str(sentence) for field, sentence in self.errors.items()}
        return body

    @property
    def headers(self) -> dict[str, str]:
        """The extra headers of an HTTP response."""
        return {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}


class BadRequest(MessengerError):
    status, code = 400, "bad_request"
    title = _("Requête refusée")
    detail = _("Le serveur ne peut pas répondre à cette requête telle qu’elle est. Corrigez-la et renvoyez-la.")


class InvalidJson(MessengerError):
    status, code = 400, "invalid_json"
    title = _("JSON illisible")
    detail = _("Le corps de la requête n’est pas du JSON valide. Corrigez-le et renvoyez-le.")


class ValidationFailed(MessengerError):
    status, code = 400, "validation_failed"
    title = _("Données refusées")
    detail = _("Corrigez les champs indiqués et recommencez.")


class TokenMissing(MessengerError):
    status, code = 401, "token_missing"
    title = _("Connexion requise")
    detail = _("Connectez-vous, ou joignez un jeton d’accès à la requête.")


class TokenInvalid(MessengerError):
    status, code = 401, "token_invalid"
    title = _("Jeton refusé")
    detail = _("Ce jeton n’est pas valable ici. Connectez-vous de nouveau.")

    def __init__(self, rule: str = "", **values: object) -> None:
        """`rule`: for the log, the rule that the token breaks and what to do about it; `values` fill its fields."""
        super().__init__()
        self.rule = rule
        self.reason = rule.format_map({name: _loggable(value) for name, value in values.items()})


LOGGABLE = re.compile(r"[\w.:/+-]{1,100}", re.ASCII).fullmatch


def _loggable(value: object) -> str:
    """Return a token's value, or list of values, as the log may show it: short names and URLs, no e-mail address or
    text.
    """
    values = value[:5] if isinstance(value, list | tuple) else [value]
    return ", ".join(map(_loggable_scalar, values)) or "none"


def _loggable_scalar(value: object) -> str:
    """Return a value as the log may show it; nested ones are not shown: a header may be a thousand lists deep."""
    text = str(value) if isinstance(value, str | int | float | None) else ""
    return text if LOGGABLE(text) else "(not shown)"


class TokenExpired(MessengerError):
    status, code = 401, "token_expired"
    title = _("Session expirée")
    detail = _("Votre session a expiré. Connectez-vous de nouveau.")


class TokenRevoked(MessengerError):
    status, code = 401, "token_revoked"
    title = _("Session fermée")
    detail = _("Cette session a été fermée. Connectez-vous de nouveau.")


class BadCredentials(MessengerError):
    status, code = 401, "bad_credentials"
    title = _("Identifiants incorrects")
    detail = _("Adresse ou mot de passe incorrect. Vérifiez-les et réessayez.")


class PairNotAllowed(MessengerError):
    status, code = 403, "pair_not_allowed"
    title = _("Conversation non autorisée")
    detail = _("Vous ne pouvez pas écrire à cette personne.")


class NotYours(MessengerError):
    status, code = 403, "not_yours"
    title = _("Accès refusé")
    detail = _("Vous ne pouvez consulter que vos propres conversations.")


class LastAdministrator(MessengerError):
    status, code = 409, "last_administrator"
    title = _("Il faut une administration")
    detail = _("Plus personne n’administrerait l’établissement. Donnez d’abord ce rôle à une autre personne.")


class AccountDisabled(MessengerError):
    status, code = 403, "account_disabled"
    title = _("Compte désactivé")
    detail = _("Ce compte est désactivé. Adressez-vous à l’administration de l’établissement.")


class CsrfFailed(MessengerError):
    status, code = 403, "csrf_failed"
    title = _("Requête non vérifiée")
    detail = _("La page a expiré ou la requête vient d’un autre site. Rechargez la page et réessayez.")


class UserNotFound(MessengerError):
    status, code = 404, "user_not_found"
    title = _("Personne introuvable")
    detail = _("Aucun utilisateur ne porte cet identifiant.")


class NotFound(MessengerError):
    status, code = 404, "not_found"
    title = _("Page introuvable")
    detail = _("Rien ne se trouve à cette adresse.")


class MethodNotAllowed(MessengerError):
    status, code = 405, "method_not_allowed"
    title = _("Méthode non autorisée")
    detail = _("Cette adresse n’accepte pas cette méthode HTTP.")


class OtherAccount(MessengerError):
    status, code = 409, "other_account"
    title = _("Autre compte")
    detail = _(
        "Une autre personne s’est connectée dans ce navigateur : cette page ne sert plus, et rien n’a été envoyé en son"
        " nom. Continuez avec son compte, ou déconnectez-vous pour reprendre le vôtre."
    )


class ClientIdConflict(MessengerError):
    status, code = 409, "client_id_conflict"
    title = _("Identifiant déjà utilisé")
    detail = _("Ce clientId a déjà servi pour un autre message. Choisissez-en un nouveau.")


class TooLarge(MessengerError):
    status, code = 413, "too_large"
    title = _("Requête trop volumineuse")
    detail = _("La limite est de 64 Ko. Envoyez un contenu plus court.")


class UnsupportedMediaType(MessengerError):
    status, code = 415, "unsupported_media_type"
    title = _("Type de contenu refusé")
    detail = _("Envoyez du JSON, avec l’en-tête Content-Type: application/json.")


class RateLimited(MessengerError):
    status, code = 429, "rate_limited"
    title = _("Trop de requêtes")
    detail = _("Vous allez trop vite. Patientez un instant, puis réessayez.")


class HeadersTooLarge(MessengerError):
    status, code = 431, "headers_too_large"
    title = _("En-têtes trop volumineux")
    detail = _("Un en-tête peut compter 16 Ko, et tous ensemble 64 Ko. Envoyez moins de cookies.")


class InternalError(MessengerError):
    status, code = 500, "internal_error"
    title = _("Erreur interne")
    detail = _("Une erreur s’est produite de notre côté. Réessayez ; si elle persiste, prévenez l’administration.")


class ShuttingDown(MessengerError):
    status, code = 503, "shutting_down"
    title = _("Serveur en cours de redémarrage")
    detail = _("Ce serveur va s’arrêter et n’a pas traité la demande. Réessayez dans quelques secondes.")
    retry_after = 2


class Overloaded(MessengerError):
    status, code = 503, "overloaded"
    title = _("Serveur très sollicité")
    detail = _("Trop de mots de passe sont à vérifier en ce moment. Réessayez dans quelques secondes.")


class StorageUnavailable(MessengerError):
    status, code = 503, "storage_unavailable"
    title = _("Enregistrement indisponible")
    detail = _("L’enregistrement est momentanément impossible. Réessayez dans quelques secondes.")
    retry_after = 2


class KeysUnavailable(MessengerError):
    status, code = 503, "keys_unavailable"
    title = _("Clés indisponibles")
    detail = _(
        "Les clés de l’application qui a émis ce jeton ne peuvent pas être lues pour l’instant. "
        "Réessayez dans quelques secondes."
    )
    retry_after = 5

    def __init__(self, reason: str = "") -> None:
        """`reason`: for the log, why they could not be fetched."""
        super().__init__()
        self.reason = reason
