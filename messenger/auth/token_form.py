"""Parse tokens before their signature is verified; refuse what no issuer writes, whoever signed it."""

import json
from typing import Any

from jwt.utils import base64url_decode

from messenger.auth.token_errors import TokenExpiryInvalid, TokenMalformed, TokenNotYetValid

MAX_TOKEN_LENGTH = 8_192  # characters; what HTTP servers allow a header
MEDIA_TYPES = (None, "jwt", "at+jwt")  # what the header `typ` of an access token may say
TIME_CLAIMS = {"exp": TokenExpiryInvalid, "nbf": TokenNotYetValid, "iat": TokenNotYetValid}
MAX_TIMESTAMP = 253_402_300_800  # the year 10000: a time beyond is one in milliseconds, or nonsense


def read_token(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the header and the claims of a token, of which nothing but the form is verified yet. Raises
    TokenInvalid.
    """
    if len(token) > MAX_TOKEN_LENGTH:
        raise TokenMalformed("it is longer than {most} characters", most=MAX_TOKEN_LENGTH)
    parts = token.split(".")
    if len(parts) != 3:
        raise TokenMalformed("it has {parts} parts between dots, a JSON Web Token has 3", parts=len(parts))
    header, claims = map(_read_part, parts[:2])
    media_type = header.get("typ")
    if isinstance(media_type, str):
        media_type = media_type.lower().removeprefix("application/")
    if media_type not in MEDIA_TYPES:
        raise TokenMalformed("typ of the header is {typ}: an access token says JWT or at+jwt", typ=media_type)
    if header.keys() & {"crit", "b64"}:
        raise TokenMalformed("the header says crit or b64, of which no extension is known here")
    for name, refusal in TIME_CLAIMS.items():
        if not _is_time(claims.get(name, 0)):
            raise refusal("{claim} is no time in seconds since 1970", claim=name)
    return header, claims


def _read_part(part: str) -> dict[str, Any]:
    """Decode a JSON object; refuse a name that stands twice: of two, some readers take the first, some the last."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) < len(pairs):
            raise TokenMalformed("a name stands twice in the header or in the claims")
        return dict(pairs)

    try:
        read = json.loads(base64url_decode(part).decode(), object_pairs_hook=unique)
    except (ValueError, RecursionError) as error:
        raise TokenMalformed("the header or the claims are no JSON in base64url") from error
    if not isinstance(read, dict):
        raise TokenMalformed("the header or the claims are no JSON object")
    return read


def _is_time(value: object) -> bool:
    """Check that a value is a number of seconds that a clock can show: no text, boolean or NaN."""
    return isinstance(value, int | float) and not isinstance(value, bool) and -MAX_TIMESTAMP < value < MAX_TIMESTAMP
