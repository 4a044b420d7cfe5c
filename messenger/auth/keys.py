"""Verification of token signatures, for all doors: a good token's claims, or the rule that it breaks."""

import time
from collections.abc import Mapping
from typing import Any, NoReturn

import jwt

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
from messenger.auth.trusted_issuers import (
    HOST_LEEWAY_SECONDS,
    OWN_ALGORITHM,
    OWN_ISSUER,
    TrustedIssuer,
    host_issuer,
    own_issuer,
)
from messenger.errors import TokenExpired

VERIFIED_SECONDS = 60.0
MAX_VERIFIED_TOKENS = 10_000
OWN_TOKEN_TYPES = ("access", "refresh")
HOST_NON_ACCESS_TYPES = ("refresh", "offline", "logout")  # what issuers call those that open no session


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
        if claims is None or time.monotonic() - checked_at > VERIFIED_SECONDS:
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
    def skew(self) -> float:
        """Seconds by which the host's clock is ahead; the largest allowed skew while no token was seen."""
        return HOST_LEEWAY_SECONDS if self._seen is None else self._seen

    def correction(self, issued_at: float) -> float:
        """Return the seconds to subtract from a token's `iat`, where it is the first to show that the clock
        runs ahead.
        """
        if issued_at == 0:
            return 0.0
        seen, ahead = self._seen or 0.0, issued_at - time.time()
        self._seen = max(seen, ahead)
        return HOST_LEEWAY_SECONDS if ahead > seen + self.ROUNDING else 0.0


class TokenVerifier:
    """A verifier of access and refresh tokens, configured by the settings."""

    def __init__(self, secret: str, host: Mapping[str, str]) -> None:
        self._own = own_issuer(secret)
        self._host = host_issuer(secret, host) if host else None
        self._verified = VerifiedTokens()
        self._host_clock = HostClock()

    @property
    def host_clock_skew(self) -> float:
        """Return the seconds by which the host's clock may run ahead of ours; revocation times are moved forward by
        it.
        """
        return self._host_clock.skew if self._host else 0.0

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
        trusted = self._issuer_of(header, unverified)
        claims = _decode(token, trusted, header, unverified)
        issued_at = float(claims.get("iat", 0))
        times = {"issued_at": issued_at, "expires_at": float(claims["exp"]) + trusted.leeway}
        ours = {"type": "access", "fresh": False, "jti": None}
        if trusted is self._host:
            times["issued_at"] -= self._host_clock.correction(issued_at)
            return {**ours, **claims, **_host_identity(claims, trusted), **times, "after": None}
        _check_own(claims)
        return {**ours, "after": None, **claims, "source": "own", **times}

    def _issuer_of(self, header: dict[str, Any], unverified: dict[str, Any]) -> TrustedIssuer:
        """Return the only issuer that can have signed the token. With a shared secret `iss` distinguishes
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
    if claims.get("type", "access") not in OWN_TOKEN_TYPES:
        raise TokenTypeInvalid("type is {type}: a token of ours says access or refresh", type=claims["type"])
    after = claims.get("after")  # the revocation that the token came after
    if after is not None and (isinstance(after, bool) or not isinstance(after, int | float)):
        raise TokenMalformed("after is no number")


def _host_identity(claims: dict[str, Any], trusted: TrustedIssuer) -> dict[str, Any]:
    identity = claims[trusted.identity_claim]
    if isinstance(identity, bool) or not isinstance(identity, str | int) or not _is_name(str(identity)):
        rule = "{claim} names nobody: it must be a number or a text of 1 to 255 printable characters"
        raise TokenIdentityInvalid(rule, claim=trusted.identity_claim)
    for name in ("typ", "type", "token_use"):
        if str(claims.get(name)).lower() in HOST_NON_ACCESS_TYPES:
            rule = "{claim} is {type}: such a token opens no session, an access token does"
            raise TokenTypeInvalid(rule, claim=name, type=claims[name])
    return {"sub": str(identity), "source": "host", "external_id": str(identity)}


def _is_name(identity: str) -> bool:
    """Check that a subject is 1 to 255 printable characters: a database can store it, and a person can have it."""
    return 0 < len(identity) <= 255 and identity.isprintable() and bool(identity.strip())


def _decode(token: str, trusted: TrustedIssuer, header: dict[str, Any], unverified: dict[str, Any]) -> dict[str, Any]:
    key = trusted.find_key(header)
    issuer = ["iss"] if trusted.issuer else []  # first, as it says whose the token is
    try:
        return jwt.decode(
            token,
            key,
            algorithms=[trusted.algorithm],
            issuer=trusted.issuer,
            audience=trusted.audience,
            leeway=trusted.leeway,
            # Our own clock may have been set back.
            options={
                "require": [*issuer, "exp", trusted.identity_claim],
                "verify_sub": False,
                "verify_aud": True,
                "verify_iat": trusted.issuer != OWN_ISSUER,
            },
        )
    except (jwt.PyJWTError, ValueError, TypeError) as error:
        _refuse(error, trusted, unverified)


def _refuse(error: Exception, trusted: TrustedIssuer, claims: dict[str, Any]) -> NoReturn:
    """Raise the refusal that names the rule of PyJWT's that a token breaks; claims are checked after the signature."""
    is_own = trusted.issuer == OWN_ISSUER
    claim = error.claim if isinstance(error, jwt.MissingRequiredClaimError) else None
    if isinstance(error, jwt.ExpiredSignatureError):
        raise TokenExpired from error
    if isinstance(error, jwt.InvalidSignatureError):
        rule = "the signature does not match {name}"
        raise TokenUntrusted(rule + (HOST_SIGNED_IT_HINT if is_own else ""), name=trusted.key_setting) from error
    if is_own and (claim == "iss" or isinstance(error, jwt.InvalidIssuerError)):
        rule = "iss is {iss}, and our own tokens say messenger"
        raise TokenIssuerInvalid(rule + HOST_SIGNED_IT_HINT, iss=claims.get("iss")) from error
    if claim == "iss" or isinstance(error, jwt.InvalidIssuerError):
        rule = "iss is {iss}, and JWT_ISSUER is {issuer}"
        raise TokenIssuerInvalid(rule, iss=claims.get("iss"), issuer=trusted.issuer) from error
    if claim == "aud" or isinstance(error, jwt.InvalidAudienceError):
        rule = "aud is {aud}, and JWT_AUDIENCE is {audience}"
        audience = trusted.audience or "unset"
        raise TokenAudienceInvalid(rule, aud=claims.get("aud"), audience=audience) from error
    if claim == "exp":
        raise TokenExpiryInvalid("exp is missing") from error
    if claim:
        raise TokenIdentityInvalid("{claim} is missing (JWT_IDENTITY_CLAIM names the claim)", claim=claim) from error
    if isinstance(error, jwt.ImmatureSignatureError):
        rule = "iat or nbf is more than {leeway} s ahead of our clock: compare the clocks"
        raise TokenNotYetValid(rule, leeway=int(trusted.leeway)) from error
    raise TokenMalformed("it cannot be verified: {error}", error=type(error).__name__) from error


HOST_SIGNED_IT_HINT = (
    ". If the host application signed it with JWT_SECRET_KEY, set JWT_ALGORITHM=HS256, and JWT_ISSUER to its iss"
)
