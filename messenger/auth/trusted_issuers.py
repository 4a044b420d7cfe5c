"""Issuers whose tokens are trusted: ourselves, by our own secret, and the host application, by its secret, public key
or JWKS.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from messenger.auth.key_set import KeySet
from messenger.config.reading import ConfigError

OWN_ISSUER = "messenger"
OWN_ALGORITHM = "HS256"
SHARED_SECRET_ALGORITHMS = ("HS256", "HS384", "HS512")
PUBLIC_KEY_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
HOST_LEEWAY_SECONDS = 60.0  # by which a host's clock may differ from ours (RFC 7519, 4.1.4)


class TrustedIssuer(NamedTuple):
    """An issuer, its keys, and the one algorithm that its tokens may name: a token never chooses its own.

    `find_key` gets a token's header. `key_setting`: the name of the setting that holds the key.
    """

    key_setting: str
    algorithm: str
    find_key: Callable[[dict[str, Any]], Any]
    issuer: str | None
    audience: str | None
    identity_claim: str  # the claim that says who it is
    leeway: float


def own_issuer(secret: str) -> TrustedIssuer:
    return TrustedIssuer("JWT_SECRET_KEY", OWN_ALGORITHM, lambda _header: secret, OWN_ISSUER, None, "sub", 0.0)


def host_issuer(secret: str, host: Mapping[str, str]) -> TrustedIssuer:
    """Build the host application's issuer from its settings. Raises ConfigError."""
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
    key_setting = "JWT_PUBLIC_KEY" if key else "JWT_JWKS_URL" if jwks_url else "JWT_SECRET_KEY"
    find_key = _key_finder(secret, key, jwks_url, algorithm)
    identity_claim = host.get("JWT_IDENTITY_CLAIM", "sub")
    return TrustedIssuer(key_setting, algorithm, find_key, issuer, audience, identity_claim, HOST_LEEWAY_SECONDS)


def _key_finder(secret: str, public_key: Any, jwks_url: str | None, algorithm: str) -> Callable[[dict[str, Any]], Any]:
    if jwks_url:
        try:
            keys = KeySet(jwks_url, algorithm)
        except ValueError as error:
            raise ConfigError(f"JWT_JWKS_URL: {error}") from error
        return lambda header: keys.find(header.get("kid"))
    return lambda _header: public_key or secret


def _public_key(pem: str) -> Any:
    """Parse a public key in PEM; `\\n` may stand for line ends, as in environment files."""
    try:
        return load_pem_public_key(pem.replace("\\n", "\n").encode())
    except ValueError as error:
        raise ConfigError("JWT_PUBLIC_KEY is not a public key in PEM form") from error


def _fits(algorithm: str, of_key: str) -> bool:
    """Check that a key can be used with the algorithm: an RSA key with every RS and PS, the others with one alone."""
    return algorithm == of_key or (of_key == "RS256" and algorithm[:2] in ("RS", "PS"))


def _algorithm_of(key: Any) -> str:
    if isinstance(key, rsa.RSAPublicKey):
        return "RS256"
    if isinstance(key, ec.EllipticCurvePublicKey):
        return {"secp256r1": "ES256", "secp384r1": "ES384", "secp521r1": "ES512"}.get(key.curve.name, "")
    return "EdDSA" if isinstance(key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey) else ""
