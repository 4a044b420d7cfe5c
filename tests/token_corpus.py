"""Tokens that open nothing, made for an issuer: what attackers forge, and what a confused issuer may sign."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt import algorithms

from tests.personas import ADA, NOBODY_ID, SAM, TESS

RSA_KEY, STRANGERS_RSA_KEY = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
EC_KEY, STRANGERS_EC_KEY = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
NOW = int(time.time())
KID = "k1"


def public_pem(key: Any) -> str:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


class Issuer(NamedTuple):
    """Who signs: by which algorithm, with which key, under which name of it, and what good claims are."""

    algorithm: str
    key: Any
    claims: dict[str, Any]
    kid: str | None = None

    def header(self, **more: Any) -> dict[str, Any]:
        named = {"kid": self.kid} if self.kid else {}
        return {"alg": self.algorithm, "typ": "JWT", **named, **more}

    def sign(self, claims: Any = None, header: Any = None, key: Any = None, algorithm: str | None = None) -> str:
        """A token of any claims and any header, `str` and `bytes` as they are, signed as the issuer signs."""
        parts = [_part(self.header() if header is None else header), _part(self.claims if claims is None else claims)]
        return _signed(parts, algorithm or self.algorithm, key or self.key)

    def with_claims(self, **claims: Any) -> str:
        return self.sign({**self.claims, **claims})

    def with_header(self, **header: Any) -> str:
        return self.sign(header=self.header(**header))

    def without(self, name: str) -> str:
        return self.sign({claim: value for claim, value in self.claims.items() if claim != name})

    def with_text(self, **texts: str) -> str:
        """Claims whose JSON is written here, such as NaN."""
        claims = {**self.claims, **{name: f"@{name}@" for name in texts}}
        text = json.dumps(claims)
        for name, value in texts.items():
            text = text.replace(f'"@{name}@"', value)
        return self.sign(text)


def _part(part: Any) -> bytes:
    text = part if isinstance(part, bytes) else (part if isinstance(part, str) else json.dumps(part)).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=")


def _signed(parts: list[bytes], algorithm: str, key: Any) -> str:
    signer = algorithms.get_default_algorithms()[algorithm]
    signature = signer.sign(b".".join(parts), signer.prepare_key(key))
    return b".".join([*parts, base64.urlsafe_b64encode(signature).rstrip(b"=")]).decode()


def _unsigned(issuer: Issuer, algorithm: Any, signature: str = "") -> str:
    return b".".join([_part(issuer.header(alg=algorithm)), _part(issuer.claims), signature.encode()]).decode()


def _by_a_public_key(issuer: Issuer, public_key: str) -> str:
    """The key that everyone knows, taken for a shared secret."""
    head = _part(issuer.header(alg="HS256")) + b"." + _part(issuer.claims)
    signature = hmac.digest(public_key.encode(), head, hashlib.sha256)
    return (head + b"." + base64.urlsafe_b64encode(signature).rstrip(b"=")).decode()


def corpus(issuer: Issuer) -> dict[str, str]:
    """Tokens by what is wrong with them."""
    return {
        **_misshapen(issuer),
        **_unsigned_ones(issuer),
        **_by_other_keys(issuer),
        **_with_odd_headers(issuer),
        **_with_odd_times(issuer),
        **_of_odd_people(issuer),
        **_for_others(issuer),
    }


def _misshapen(issuer: Issuer) -> dict[str, str]:
    good = issuer.sign()
    head, claims, signature = good.split(".")
    return {
        "a word": "abc",
        "dots": "...",
        "two dots": "..",
        "two parts": f"{head}.{claims}",
        "four parts": f"{good}.{signature}",
        "five parts, a JWE": ".".join([_part({"alg": "dir", "enc": "A256GCM"}).decode(), "", "AAAA", "AAAA", "AAAA"]),
        "cut short": good[:-3],
        "cut in the middle": good[: len(good) // 2],
        "blank inside": f"{head}. {claims}.{signature}",
        "tab inside": f"{head}\t.{claims}.{signature}",
        "a second token behind": f"{good},{good}",
        "quoted": f"'{good}'",
        "percent-encoded": good.replace(".", "%2E"),
        "other alphabet of base64": f"{head}.{claims}.{signature[:-4]}+/+/",
        "padding inside": f"{head}=.{claims}.{signature}",
        "not base64": f"{head}.!!!!.{signature}",
        "header not JSON": f"{_part('alg').decode()}.{claims}.{signature}",
        "header a list": issuer.sign(header=[issuer.header()]),
        "header a text": issuer.sign(header='"HS256"'),
        "header of a thousand lists": issuer.sign(header='{"alg":' + "[" * 2_000 + "]" * 2_000 + "}"),
        "claims not JSON": issuer.sign("sub"),
        "claims a list": issuer.sign([issuer.claims]),
        "claims a number": issuer.sign("4"),
        "claims null": issuer.sign("null"),
        "claims a token, nested": issuer.sign(good),
        "claims of a thousand lists": issuer.sign('{"sub":' + "[" * 2_000 + "]" * 2_000 + "}"),
        "claims in UTF-16": issuer.sign(json.dumps(issuer.claims).encode("utf-16")),
        "claims not UTF-8": issuer.sign(b'{"sub":"\xff"}'),
        "claims empty": issuer.sign({}),
        "sub twice": issuer.sign(json.dumps(issuer.claims)[:-1] + f', "sub": "{TESS.id}"}}'),
        "exp twice": issuer.sign(json.dumps(issuer.claims)[:-1] + f', "exp": {NOW + 9_000}}}'),
        "alg twice": issuer.sign(header=json.dumps(issuer.header())[:-1] + f', "alg": "{issuer.algorithm}"}}'),
        "too long": issuer.with_claims(padding="x" * 20_000),
    }


def _unsigned_ones(issuer: Issuer) -> dict[str, str]:
    spellings = ("none", "None", "NONE", "nOnE", "none ", "", "\u006eone\u0000", None, 0, True, ["none"], {}, [])
    signature = issuer.sign().rpartition(".")[2]
    return {
        **{f"alg {spelling!r}": _unsigned(issuer, spelling) for spelling in spellings},
        **{f"alg {spelling!r}, with a signature": _unsigned(issuer, spelling, signature) for spelling in ("none", "")},
        "no signature": issuer.sign().rpartition(".")[0] + ".",
        "a signature of nothing": issuer.sign().rpartition(".")[0] + ".AA",
        "no alg": issuer.sign(header={"typ": "JWT"}),
        "alg a list with the right one": issuer.with_header(alg=[issuer.algorithm]),
        "alg in small letters": issuer.with_header(alg=issuer.algorithm.lower()),
        "unsigned, nested in a signed header": issuer.with_header(cty="JWT", alg="none"),
    }


def _by_other_keys(issuer: Issuer) -> dict[str, str]:
    head, _claims, signature = issuer.sign().split(".")
    forged = _part({**issuer.claims, "sub": str(TESS.id)}).decode()
    strangers = STRANGERS_EC_KEY if issuer.algorithm.startswith("ES") else STRANGERS_RSA_KEY
    key = "x" * 40 if issuer.algorithm.startswith("HS") else strangers
    return {
        "another key": issuer.sign(key=key),
        "an empty key": _signed([_part(issuer.header(alg="HS256")), _part(issuer.claims)], "HS256", "\0"),
        "the word secret": _signed([_part(issuer.header(alg="HS256")), _part(issuer.claims)], "HS256", "secret"),
        "another one's sub under the signature": f"{head}.{forged}.{signature}",
        "HS256 with the RSA public key": _by_a_public_key(issuer, public_pem(RSA_KEY)),
        "HS256 with the RSA public key, trimmed": _by_a_public_key(issuer, public_pem(RSA_KEY).strip()),
        "HS256 with the EC public key": _by_a_public_key(issuer, public_pem(EC_KEY)),
        "HS512": issuer.sign(header=issuer.header(alg="HS512"), key="y" * 64, algorithm="HS512"),
        "RS256 by a stranger": issuer.sign(header=issuer.header(alg="RS256"), key=STRANGERS_RSA_KEY, algorithm="RS256"),
        "PS256 by a stranger": issuer.sign(header=issuer.header(alg="PS256"), key=STRANGERS_RSA_KEY, algorithm="PS256"),
        "ES256 by a stranger": issuer.sign(header=issuer.header(alg="ES256"), key=STRANGERS_EC_KEY, algorithm="ES256"),
        "ES256 of zeros": f"{_part(issuer.header(alg='ES256')).decode()}.{forged}.{'A' * 86}",
        "the algorithm of another key": issuer.with_header(alg="ES256" if issuer.algorithm != "ES256" else "RS256"),
        **{f"by a stranger, {name}": issuer.sign(header=issuer.header(**header), key=key) for name, header in LURES},
    }


LURES = [
    *((f"kid {kid!r}"[:60], {"kid": kid}) for kid in ("", "k2", "../../../../dev/null", "/proc/self/environ")),
    *((f"kid {kid!r}"[:60], {"kid": kid}) for kid in ("' OR 1=1 --", "k1' UNION SELECT 'x", "k1|id", "k1\0", "é" * 9)),
    ("kid a number", {"kid": 1}),
    ("kid a list", {"kid": ["k1"]}),
    ("kid null", {"kid": None}),
    ("jku", {"jku": "https://evil.example/jwks.json"}),
    ("jku of a file", {"jku": "file:///etc/passwd"}),
    ("x5u", {"x5u": "https://evil.example/cert.pem"}),
    ("jwk of a secret", {"jwk": {"kty": "oct", "k": "eHh4"}}),
    ("jwk of its own", {"jwk": json.loads(algorithms.RSAAlgorithm.to_jwk(STRANGERS_RSA_KEY.public_key()))}),
    ("x5c", {"x5c": ["MIIB"]}),
    ("x5t", {"x5t": "AAAA"}),
]


def _with_odd_headers(issuer: Issuer) -> dict[str, str]:
    return {
        "crit unknown": issuer.with_header(crit=["x-unknown"], **{"x-unknown": 1}),
        "crit empty": issuer.with_header(crit=[]),
        "crit a text": issuer.with_header(crit="exp"),
        "crit null": issuer.with_header(crit=None),
        "b64 false": issuer.with_header(b64=False),
        "b64 false, critical": issuer.with_header(b64=False, crit=["b64"]),
        "b64 true, critical": issuer.with_header(b64=True, crit=["b64"]),
        "typ of an encrypted one": issuer.with_header(typ="JWE"),
        "typ of a proof": issuer.with_header(typ="dpop+jwt"),
        "typ of a logout": issuer.with_header(typ="logout+jwt"),
        "typ a number": issuer.with_header(typ=1),
        "typ a list": issuer.with_header(typ=["JWT"]),
    }


def _with_odd_times(issuer: Issuer) -> dict[str, str]:
    numbers = {
        "a word": '"tomorrow"',
        "a text": f'"{NOW + 600}"',
        "NaN": "NaN",
        "infinite": "Infinity",
        "huge": "1e308",
    }
    others = {"400 digits": "9" * 400, "milliseconds": str((NOW + 600) * 1000), "true": "true", "a list": f"[{NOW}]"}
    claims = ("exp", "iat", "nbf")
    return {
        **{f"{name} {what}": issuer.with_text(**{name: text}) for name in claims for what, text in numbers.items()},
        **{f"{name} {what}": issuer.with_text(**{name: text}) for name in claims for what, text in others.items()},
        "no exp": issuer.without("exp"),
        "exp null": issuer.with_claims(exp=None),
        "exp past": issuer.with_claims(exp=NOW - 61),
        "exp far past": issuer.with_claims(exp=1),
        "exp zero": issuer.with_claims(exp=0),
        "exp before our time": issuer.with_claims(exp=-1),
        "exp a fraction, past": issuer.with_claims(exp=NOW - 60.5),
        "nbf ahead": issuer.with_claims(nbf=NOW + 3_600),
    }


def _of_odd_people(issuer: Issuer) -> dict[str, str]:
    subjects = (None, "", " ", True, 1.5, [str(SAM.id)], {"id": SAM.id}, f"{SAM.id}\0", "\ud800", "x" * 300)
    return {f"sub {subject!r}"[:40]: issuer.with_claims(sub=subject) for subject in subjects} | {
        "no sub": issuer.without("sub")
    }


def _for_others(issuer: Issuer) -> dict[str, str]:
    return {
        "iss of another": issuer.with_claims(iss="https://evil.example"),
        "iss a list": issuer.with_claims(iss=["messenger", "https://host.example"]),
        "iss null": issuer.with_claims(iss=None),
        "iss with a slash more": issuer.with_claims(iss=f"{issuer.claims.get('iss')}/"),
        "aud of another": issuer.with_claims(aud="https://evil.example"),
        "aud a list of others": issuer.with_claims(aud=["a", "b"]),
        "aud a number": issuer.with_claims(aud=7),
        "aud an object": issuer.with_claims(aud={"messenger": 1}),
    }


# What only our own tokens say, and what only a host's does


def own_corpus(issuer: Issuer) -> dict[str, str]:
    subjects = (SAM.id, "sam", str(NOBODY_ID), "9" * 40, f"+{SAM.id}", f" {SAM.id}", "٤", "-4", "4.0", "0", "4 OR 1=1")
    types = ("Access", "id", "", None, 1, ["access"])
    return {
        **{f"sub {subject!r}"[:40]: issuer.with_claims(sub=subject) for subject in subjects},
        **{f"type {type_!r}": issuer.with_claims(type=type_) for type_ in types},
        "aud of ours": issuer.with_claims(aud="messenger"),
        # The secret may be a host's too, where whoever started the server forgot JWT_ALGORITHM.
        "no iss": issuer.without("iss"),
        "no iss, as a host's": issuer.sign({"sub": str(ADA.id), "role": "student", "exp": NOW + 600}),
        "iss of a host": issuer.with_claims(iss="https://host.example", sub=str(ADA.id)),
        "iss in capitals": issuer.with_claims(iss="Messenger"),
        "exp just past": issuer.with_claims(exp=NOW - 1),
        "exp a fraction just past": issuer.with_claims(exp=NOW - 0.5),
        "nbf just ahead": issuer.with_claims(nbf=time.time() + 30),
        **{f"after {after!r}": issuer.with_claims(after=after) for after in (True, "0", [0])},
    }


def host_corpus(issuer: Issuer) -> dict[str, str]:
    return {
        "iat ahead": issuer.with_claims(iat=NOW + 3_600),
        "no iss": issuer.without("iss"),
        "no aud": issuer.without("aud"),
        "aud empty": issuer.with_claims(aud=[]),
        "iss of ours": issuer.with_claims(iss="messenger"),
        "a refresh token": issuer.with_claims(type="refresh"),
        "typ of a refresh token": issuer.with_claims(typ="Refresh"),
        "typ of an offline token": issuer.with_claims(typ="Offline"),
        "use of a refresh token": issuer.with_claims(token_use="refresh"),
    }


OWN_CLAIMS = {"iss": "messenger", "sub": str(SAM.id), "iat": NOW, "exp": NOW + 3_600, "type": "access"}
HOST_CLAIMS = {
    "iss": "https://host.example",
    "aud": "messenger",
    "sub": "host-42",
    "name": "Nour Haddad",
    "role": "student",
    "iat": NOW,
    "exp": NOW + 3_600,
}


def jwks_of(keys: dict[str, Any]) -> bytes:
    """A key set with the public halves of RSA keys, by their names."""
    entries = [
        {**json.loads(algorithms.RSAAlgorithm.to_jwk(key.public_key())), "kid": kid} for kid, key in keys.items()
    ]
    return json.dumps({"keys": entries}).encode()


@contextmanager
def serving_jwks(key: Any, kid: str | None) -> Iterator[str]:
    """An address that tells the public half of an RSA key under a name, if it has one."""
    named = {"kid": kid} if kid else {}
    jwk = {**json.loads(algorithms.RSAAlgorithm.to_jwk(key.public_key())), **named}

    class Jwks(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"keys": [jwk]}).encode())

        def log_message(self, *_args: object) -> None:
            """Not into the test's output."""

    server = HTTPServer(("127.0.0.1", 0), Jwks)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/jwks.json"
    server.shutdown()
    thread.join()
    server.server_close()
