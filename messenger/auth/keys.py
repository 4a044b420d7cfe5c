"""Whose signature a token may carry: our own secret, and the host application's secret, public key or JWKS."""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from jwt.utils import base64url_decode

from messenger.config import ConfigError
from messenger.errors import StorageUnavailable, TokenExpired, TokenInvalid

OWN_ISSUER = "messenger"
OWN_ALGORITHM = "HS256"
SHARED_SECRET_ALGORITHMS = ("HS256", "HS384", "HS512")
PUBLIC_KEY_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
TRUSTED_SECONDS = 60.0
MOST_VERIFIED = 10_000
LONGEST_TOKEN = 8_192  # characters; what HTTP servers allow a header
OWN_TYPES = ("access", "refresh")
HOST_OTHER_TYPES = ("refresh", "offline", "logout")  # what issuers call those that open no session
MEDIA_TYPES = (None, "jwt", "at+jwt")  # what the header `typ` of an access token may say
TIMES = ("exp", "nbf", "iat")
LATEST = 253_402_300_800  # the year 10000: a time beyond is one in milliseconds, or nonsense


class KeySource(NamedTuple):
    """Keys with the one algorithm that tokens signed by them may name: a token never chooses its own."""

    algorithm: str
    find_key: Callable[[str], Any]
    issuer: str | None
    audience: str | None


class VerifiedTokens:
    """The claims of tokens whose signature was found good within the last minute.

    Checking a signature takes longer than all else that a request does. What may change is asked each time all the
    same: the time of expiry here, the account, its role and revocations in the database.
    """

    def __init__(self) -> None:
        self._claims: dict[str, tuple[float, dict[str, Any]]] = {}

    def find(self, token: str) -> dict[str, Any] | None:
        """Raises TokenExpired."""
        checked_at, claims = self._claims.get(token, (0.0, None))
        if claims is None or time.monotonic() - checked_at > TRUSTED_SECONDS:
            return None
        if float(claims["exp"]) <= time.time():
            raise TokenExpired
        return dict(claims)

    def keep(self, token: str, claims: dict[str, Any]) -> None:
        self._claims.pop(token, None)
        if len(self._claims) >= MOST_VERIFIED:
            self._claims.pop(next(iter(self._claims)), None)  # the one kept first
        self._claims[token] = time.monotonic(), dict(claims)


class TokenVerifier:
    """Tells a good token from a bad one, by the settings."""

    def __init__(self, secret: str, host: Mapping[str, str]) -> None:
        self._own = KeySource(OWN_ALGORITHM, lambda _token: secret, None, None)
        self._host = _host_source(secret, host) if host else None
        self._verified = VerifiedTokens()
        self._identity_claim = host.get("JWT_IDENTITY_CLAIM", "sub")

    def verify(self, token: object) -> dict[str, Any]:
        """The claims of a token, with `source` "own" or "host" and, for the host's, `external_id`. Raises
        TokenInvalid or TokenExpired.
        """
        if not isinstance(token, str) or len(token) > LONGEST_TOKEN:
            raise TokenInvalid
        known = self._verified.find(token)
        if known:
            return known
        claims = self._check(token)
        self._verified.keep(token, claims)
        return claims

    def _check(self, token: str) -> dict[str, Any]:
        try:
            _check_form(token)
            source = self._source(token)
            return self._host_claims(token, source) if source is self._host else self._own_claims(token, source)
        except jwt.ExpiredSignatureError as error:
            raise TokenExpired from error
        except jwt.PyJWKClientConnectionError as error:
            raise StorageUnavailable from error
        except (jwt.PyJWTError, ValueError, TypeError) as error:
            raise TokenInvalid from error

    def _source(self, token: str) -> KeySource:
        """The only source that this token can come from. With a shared secret the issuer tells ours from the host's."""
        if self._host is None or jwt.get_unverified_header(token).get("alg") != self._host.algorithm:
            return self._own
        if self._host.algorithm != OWN_ALGORITHM:
            return self._host
        unverified = jwt.decode(token, options={"verify_signature": False})
        return self._own if unverified.get("iss") == OWN_ISSUER else self._host

    def _own_claims(self, token: str, source: KeySource) -> dict[str, Any]:
        claims = _decode(token, source, required=["exp", "sub"], ours=True)
        if claims.get("iss", OWN_ISSUER) != OWN_ISSUER or claims.get("type", "access") not in OWN_TYPES:
            raise TokenInvalid
        return {"type": "access", "fresh": False, "jti": None, **claims, "source": "own"}

    def _host_claims(self, token: str, source: KeySource) -> dict[str, Any]:
        claims = _decode(token, source, required=["exp", self._identity_claim])
        identity = claims[self._identity_claim]
        if isinstance(identity, bool) or not isinstance(identity, str | int) or not _is_name(str(identity)):
            raise TokenInvalid
        if any(str(claims.get(name)).lower() in HOST_OTHER_TYPES for name in ("typ", "type", "token_use")):
            raise TokenInvalid
        ours = {"sub": str(identity), "source": "host", "external_id": str(identity)}
        return {"type": "access", "fresh": False, "jti": None, **claims, **ours}


def _check_form(token: str) -> None:
    """Refuse what no issuer writes and readers disagree about, whoever signed it. Raises TokenInvalid or ValueError."""
    header, claims = (_unambiguous(base64url_decode(part)) for part in token.split(".", 2)[:2])
    media_type = header.get("typ")
    if isinstance(media_type, str):
        media_type = media_type.lower().removeprefix("application/")
    if media_type not in MEDIA_TYPES or header.keys() & {"crit", "b64"}:
        raise TokenInvalid
    for name in TIMES:
        if not _is_time(claims.get(name, 0)):
            raise TokenInvalid


def _unambiguous(text: bytes) -> dict[str, Any]:
    """A JSON object without a name twice: of two, readers take now the first, now the last."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) < len(pairs):
            raise TokenInvalid
        return dict(pairs)

    try:
        read = json.loads(text.decode(), object_pairs_hook=unique)
    except RecursionError as error:
        raise TokenInvalid from error
    if not isinstance(read, dict):
        raise TokenInvalid
    return read


def _is_time(value: object) -> bool:
    """Whether it is a number of seconds; neither a text, true, NaN nor a number that no clock reaches."""
    return isinstance(value, int | float) and not isinstance(value, bool) and -LATEST < value < LATEST


def _is_name(identity: str) -> bool:
    """Whether a database can hold it and a person can have it: printable, so neither NUL nor a lone surrogate."""
    return 0 < len(identity) <= 255 and identity.isprintable() and bool(identity.strip())


def _decode(token: str, source: KeySource, required: list[str], *, ours: bool = False) -> dict[str, Any]:
    return jwt.decode(
        token,
        source.find_key(token),
        algorithms=[source.algorithm],
        issuer=source.issuer,
        audience=source.audience,
        # Our own clock may have been set back.
        options={"require": required, "verify_sub": False, "verify_aud": True, "verify_iat": not ours},
    )


def _host_source(secret: str, host: Mapping[str, str]) -> KeySource:
    public_key, jwks_url = host.get("JWT_PUBLIC_KEY"), host.get("JWT_JWKS_URL")
    if public_key and jwks_url:
        raise ConfigError("JWT_PUBLIC_KEY and JWT_JWKS_URL are both set: keep the one that your application uses")
    default = "RS256" if jwks_url else OWN_ALGORITHM
    key = _public_key(public_key) if public_key else None
    algorithm = host.get("JWT_ALGORITHM") or (_algorithm_of(key) if key else default)
    allowed = PUBLIC_KEY_ALGORITHMS if public_key or jwks_url else SHARED_SECRET_ALGORITHMS
    if algorithm not in allowed:
        raise ConfigError(f"JWT_ALGORITHM={algorithm!r} does not fit the key given: use one of {', '.join(allowed)}")
    if key and not _fits(algorithm, _algorithm_of(key)):
        raise ConfigError(f"JWT_ALGORITHM={algorithm!r} does not fit JWT_PUBLIC_KEY, a key for {_algorithm_of(key)}")
    issuer, audience = host.get("JWT_ISSUER"), host.get("JWT_AUDIENCE")
    if issuer == OWN_ISSUER:
        raise ConfigError(f"JWT_ISSUER={issuer!r} names our own tokens: your application needs another")
    return KeySource(algorithm, _key_finder(secret, key, jwks_url), issuer, audience)


def _key_finder(secret: str, public_key: Any, jwks_url: str | None) -> Callable[[str], Any]:
    if jwks_url:
        try:
            client = jwt.PyJWKClient(jwks_url, timeout=5, cooldown_duration=5)
        except jwt.PyJWKClientError as error:
            raise ConfigError(f"JWT_JWKS_URL: {error}") from error
        return lambda token: client.get_signing_key(str(jwt.get_unverified_header(token).get("kid")))
    return lambda _token: public_key or secret


def _public_key(pem: str) -> Any:
    """The key in a PEM text; `\\n` may stand for line ends, as in environment files."""
    try:
        return load_pem_public_key(pem.replace("\\n", "\n").encode())
    except ValueError as error:
        raise ConfigError("JWT_PUBLIC_KEY is not a public key in PEM form") from error


def _fits(algorithm: str, of_key: str) -> bool:
    """An RSA key serves for every RS and PS; the others for one algorithm alone."""
    return algorithm == of_key or (of_key == "RS256" and algorithm[:2] in ("RS", "PS"))


def _algorithm_of(key: Any) -> str:
    if isinstance(key, rsa.RSAPublicKey):
        return "RS256"
    if isinstance(key, ec.EllipticCurvePublicKey):
        return {"secp256r1": "ES256", "secp384r1": "ES384", "secp521r1": "ES512"}.get(key.curve.name, "")
    return "EdDSA" if isinstance(key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey) else ""
