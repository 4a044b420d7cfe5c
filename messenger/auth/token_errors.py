"""Refusals of tokens: for the bearer a sentence that names the kind of fault; for the log the rule as well.

All have the code `token_invalid`. Their sentences reveal nothing that the token's bearer cannot read in it.
"""

from flask_babel import lazy_gettext as _

from messenger.errors import TokenInvalid
from messenger.roles import NAMES


class TokenMalformed(TokenInvalid):
    detail = _("Ce n’est pas un JSON Web Token bien formé. Envoyez le jeton d’accès tel qu’il a été émis.")


class TokenUntrusted(TokenInvalid):
    detail = _("Ce jeton n’est pas signé par une clé acceptée ici. Demandez un nouveau jeton.")


class TokenExpiryInvalid(TokenInvalid):
    detail = _("Ce jeton ne dit pas jusqu’à quand il est valable (exp). Demandez-en un qui le dise.")


class TokenNotYetValid(TokenInvalid):
    detail = _("Ce jeton n’est pas encore valable (iat, nbf). Comparez l’horloge de son émetteur.")


class TokenIssuerInvalid(TokenInvalid):
    detail = _("L’émetteur de ce jeton (iss) n’est pas accepté ici. Demandez un jeton à l’application prévue.")


class TokenAudienceInvalid(TokenInvalid):
    detail = _("Ce jeton est destiné à une autre application (aud). Demandez-en un pour celle-ci.")


class TokenIdentityInvalid(TokenInvalid):
    detail = _("Ce jeton ne dit pas pour qui il est, ou cette personne est inconnue ici. Demandez un nouveau jeton.")


class TokenRoleInvalid(TokenInvalid):
    detail = _("Ce jeton ne donne pas de rôle connu ici (%(roles)s).", roles=NAMES)


class TokenTypeInvalid(TokenInvalid):
    detail = _("Ce n’est pas le type de jeton attendu à cette adresse. Utilisez un jeton d’accès.")
