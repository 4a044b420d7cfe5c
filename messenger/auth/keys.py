"""Verification of token signatures, for all doors: a good token's claims, or the rule that it breaks."""

import time
from collections.abc import Mapping
from typing import Any, NoReturn

import jwt

from messenger.auth.key_sources import HOST_LEEWAY, OWN_ALGORITHM, OWN_ISSUER, KeySource, host_source, own_source
from messenger.auth.token_errors import (
    TokenAudienceInvalid,
    TokenExpiryInvalid,
    TokenIdentityInvalid,
    TokenIssuerInvalid,
    TokenMalformed,
    TokenNotYetValid,
    TokenTypeInvalid,
    TokenUntrusted,
)
from messenger.auth.token_form import read_token
from messenger.errors import TokenExpired

TRUSTED_SECONDS = 60.0
MAX_VERIFIED_TOKENS = 10_000
OWN_TYPES = ("access", "refresh")
HOST_OTHER_TYPES = ("refresh", "offline", "logout")  # what issuers call those that open no session


class VerifiedTokens:
    """A cache of the claims of tokens whose signature was verified within the last minute.

    Checking a signature takes longer than all else that a request does. What may change is asked each time all the
    same: the time of expiry here, the account, its role and revocations in the database.
    """

    def __init__(self) -> None:
        self._claims: dict[str, tuple[float, dict[str, Any]]] = {}

    def find(self, token: str) -> dict[str, Any] | None:
        """Return the cached claims, or None. Raises TokenExpired."""
        checked_at, claims = self._claims.get(token, (0.0, None))
        if claims is None or time.monotonic() - checked_at > TRUSTED_SECONDS:
            return None
        if claims["expires_at"] <= time.time():
            raise TokenExpired
        return dict(claims)

    def store(self, token: str, claims: dict[str, Any]) -> None:
        self._claims.pop(token, None)
        if len(self._claims) >= MAX_VERIFIED_TOKENS:
            self._claims.pop(next(iter(self._claims)), None)  # the one kept first
        self._claims[token] = time.monotonic(), dict(claims)


class HostClock:
    """An estimate of how far the host's clock runs ahead of ours, from the tokens seen.

    A revocation must reach as far: a token that was issued before it would else seem to come after it.
    """

    ROUNDING = 1.0  # seconds: some round `iat` up

    def __init__(self) -> None:
        self._seen: float | None = None

    @property
    def lead(self) -> float:
        """The lead in seconds; the largest allowed one while no token was seen."""
        return HOST_LEEWAY if self._seen is None else self._seen

    def correction(self, issued_at: float) -> float:
        """Return the seconds to subtract from a token's `iat`, where it is the first to show that the clock
        runs ahead.
        """
        if issued_at == 0:
            return 0.0
        seen, ahead = self._seen or 0.0, issued_at - time.time()
        self._seen = max(seen, ahead)
        return HOST_LEEWAY if ahead > seen + self.ROUNDING else 0.0


class TokenVerifier:
    """A verifier of access and refresh tokens, configured by the settings."""

    def __init__(self, secret: str, host: Mapping[str, str]) -> None:
        self._own = own_source(secret)
        self._host = host_source(secret, host) if host else None
        self._verified = VerifiedTokens()
        self._host_clock = HostClock()

    @property
    def host_clock_lead(self) -> float:
        """The seconds by which the `iat` of a token that the host has issued by now may lie ahead of our clock."""
        return self._host_clock.lead if self._host else 0.0

    def verify(self, token: object) -> dict[str, Any]:
        """Return the claims of a token, with `source` "own" or "host", `issued_at` and `expires_at` by our own clock
        (seconds since the epoch) and, for the host's, `external_id`.

        Raises TokenInvalid, TokenExpired or KeysUnavailable.
        """
        if not isinstance(token, str):
            raise TokenMalformed("it is no text")
        known = self._verified.find(token)
        if known:
            return known
        claims = self._check(token)
        self._verified.store(token, claims)
        return claims

    def _check(self, token: str) -> dict[str, Any]:
        header, unverified = read_token(token)
        source = self._source(header, unverified)
        claims = _decode(token, source, header, unverified)
        issued_at = float(claims.get("iat", 0))
        times = {"issued_at": issued_at, "expires_at": float(claims["exp"]) + source.leeway}
        ours = {"type": "access", "fresh": False, "jti": None}
        if source is self._host:
            times["issued_at"] -= self._host_clock.correction(issued_at)
            return {**ours, **claims, **_host_identity(claims, source), **times, "after": None}
        _check_own(claims)
        return {**ours, "after": None, **claims, "source": "own", **times}

    def _source(self, header: dict[str, Any], unverified: dict[str, Any]) -> KeySource:
        """Return the only source that can have signed the token. With a shared secret `iss` distinguishes
        ours from the host's.
        """
        algorithm = header.get("alg")
        taken = {OWN_ALGORITHM: self._own, **({self._host.algorithm: self._host} if self._host else {})}
        if not isinstance(algorithm, str) or algorithm not in taken:
            rule = "alg is {alg}: taken here are {algorithms} (JWT_ALGORITHM names the host application's)"
            raise TokenUntrusted(rule, alg=algorithm, algorithms=list(taken))
        if algorithm == OWN_ALGORITHM and unverified.get("iss") == OWN_ISSUER:
            return self._own
        return taken[algorithm]


def _check_own(claims: dict[str, Any]) -> None:
    if claims.get("type", "access") not in OWN_TYPES:
        raise TokenTypeInvalid("type is {type}: a token of ours says access or refresh", type=claims["type"])
    after = claims.get("after")  # the revocation that the token came after
    if after is not None and (isinstance(after, bool) or not isinstance(after, int | float)):
        raise TokenMalformed("after is no number")


def _host_identity(claims: dict[str, Any], source: KeySource) -> dict[str, Any]:
    identity = claims[source.identity]
    if isinstance(identity, bool) or not isinstance(identity, str | int) or not _is_name(str(identity)):
        rule = "{claim} names nobody: it must be a number or a text of 1 to 255 printable characters"
        raise TokenIdentityInvalid(rule, claim=source.identity)
    for name in ("typ", "type", "token_use"):
        if str(claims.get(name)).lower() in HOST_OTHER_TYPES:
            rule = "{claim} is {type}: such a token opens no session, an access token does"
            raise TokenTypeInvalid(rule, claim=name, type=claims[name])
    return {"sub": str(identity), "source": "host", "external_id": str(identity)}


def _is_name(identity: str) -> bool:
    """Check that a subject is 1 to 255 printable characters: a database can store it, and a person can have it."""
    return 0 < len(identity) <= 255 and identity.isprintable() and bool(identity.strip())


def _decode(token: str, source: KeySource, header: dict[str, Any], unverified: dict[str, Any]) -> dict[str, Any]:
    key = source.find_key(header)
    issuer = ["iss"] if source.issuer else []  # first, as it says whose the token is
    try:
        return jwt.decode(
            token,
            key,
            algorithms=[source.algorithm],
            issuer=source.issuer,
            audience=source.audience,
            leeway=source.leeway,
            # Our own clock may have been set back.
            options={
                "require": [*issuer, "exp", source.identity],
                "verify_sub": False,
                "verify_aud": True,
                "verify_iat": source.issuer != OWN_ISSUER,
            },
        )
    except (jwt.PyJWTError, ValueError, TypeError) as error:
        _refuse(error, source, unverified)


def _refuse(error: Exception, source: KeySource, claims: dict[str, Any]) -> NoReturn:
    """Raise the refusal that names the rule of PyJWT's that a token breaks; claims are checked after the signature."""
    is_own = source.issuer == OWN_ISSUER
    claim = error.claim if isinstance(error, jwt.MissingRequiredClaimError) else None
    if isinstance(error, jwt.ExpiredSignatureError):
        raise TokenExpired from error
    if isinstance(error, jwt.InvalidSignatureError):
        rule = "the signature does not match {name}"
        raise TokenUntrusted(rule + (HOW_TO_SHARE if is_own else ""), name=source.name) from error
    if is_own and (claim == "iss" or isinstance(error, jwt.InvalidIssuerError)):
        rule = "iss is {iss}, and our own tokens say messenger"
        raise TokenIssuerInvalid(rule + HOW_TO_SHARE, iss=claims.get("iss")) from error
    if claim == "iss" or isinstance(error, jwt.InvalidIssuerError):
        rule = "iss is {iss}, and JWT_ISSUER is {issuer}"
        raise TokenIssuerInvalid(rule, iss=claims.get("iss"), issuer=source.issuer) from error
    if claim == "aud" or isinstance(error, jwt.InvalidAudienceError):
        rule = "aud is {aud}, and JWT_AUDIENCE is {audience}"
        audience = source.audience or "unset"
        raise TokenAudienceInvalid(rule, aud=claims.get("aud"), audience=audience) from error
    if claim == "exp":
        raise TokenExpiryInvalid("exp is missing") from error
    if claim:
        raise TokenIdentityInvalid("{claim} is missing (JWT_IDENTITY_CLAIM names the claim)", claim=claim) from error
    if isinstance(error, jwt.ImmatureSignatureError):
        rule = "iat or nbf is more than {leeway} s ahead of our clock: compare the clocks"
        raise TokenNotYetValid(rule, leeway=int(source.leeway)) from error
    raise TokenMalformed("it cannot be verified: {error}", error=type(error).__name__) from error


HOW_TO_SHARE = (
    ". If the host application signed it with JWT_SECRET_KEY, set JWT_ALGORITHM=HS256, and JWT_ISSUER to its iss"
)
