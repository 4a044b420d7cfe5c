"""Public keys that a host application publishes at a URL (JWKS, RFC 7517), fetched and cached."""

import http.client
import json
import socket
import threading
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

import jwt

from messenger.auth.token_errors import TokenUntrusted
from messenger.errors import KeysUnavailable

FETCH_SECONDS = 5.0  # for all of it: name, connection, head and body
COOLDOWN_SECONDS = 5.0  # between two fetches: so long a failure, or an unknown `kid`, is remembered
REFRESH_AFTER_SECONDS = 300.0  # from then on the keys are fetched again, while those that are known go on
MAX_STALE_SECONDS = 24 * 3600.0  # an address that never answers must not keep a withdrawn key good for ever
MAX_BYTES = 512 * 1024


class Keys(NamedTuple):
    """The result of one fetch: the keys that fit, and why the others do not."""

    by_kid: dict[str, Any]
    nameless: int
    unfit: dict[str, object]  # the `alg` or `kty` of those for another algorithm, by kid


class KeySet:
    """The keys at a URL, by `kid`.

    A known key is given at once, whatever the address does. Who asks for an unknown one waits for a fetch, of which
    there is one at a time for all, in a thread of its own: a name server or a host that hangs holds nobody longer than
    FETCH_SECONDS.
    """

    def __init__(self, url: str, algorithm: str) -> None:
        """Store the URL; the first fetch comes later. Raises ValueError unless it is an http(s) URL."""
        if urlsplit(url).scheme.lower() not in ("http", "https") or not urlsplit(url).netloc:
            raise ValueError("only http:// and https:// addresses have keys")
        self._url, self._algorithm = url, algorithm
        self._lock = threading.Lock()
        self._keys: Keys | None = None
        self._loaded_at = 0.0
        self._ended_at = -COOLDOWN_SECONDS  # the last fetch, well or ill
        self._failure = ""  # why it failed
        self._fetch: Fetch | None = None

    def find(self, kid: object) -> Any:
        """Return the key with this `kid`. Raises TokenUntrusted or KeysUnavailable."""
        known, age = self._keys, time.monotonic() - self._loaded_at
        if known is not None and isinstance(kid, str) and kid in known.by_kid and age < MAX_STALE_SECONDS:
            if age > REFRESH_AFTER_SECONDS:
                self._ensure_fetch()
            return known.by_kid[kid]
        if fetch := self._ensure_fetch():
            fetch.ended.wait(fetch.deadline - time.monotonic())
            self._expire_if_late(fetch)
        if self._failure or self._keys is None:
            raise KeysUnavailable(self._failure)
        return self._select_key(self._keys, kid)

    def _select_key(self, keys: Keys, kid: object) -> Any:
        if not keys.by_kid and keys.nameless:
            raise TokenUntrusted("no key at JWT_JWKS_URL has a kid: publish the keys with one, and name it in tokens")
        if kid is None:
            raise TokenUntrusted("the header has no kid, which says which key of JWT_JWKS_URL it is")
        found = keys.by_kid.get(kid) if isinstance(kid, str) else None
        if found is None and isinstance(kid, str) and kid in keys.unfit:
            rule = "the key {kid} at JWT_JWKS_URL is for {other}, and JWT_ALGORITHM is {algorithm}"
            raise TokenUntrusted(rule, kid=kid, other=keys.unfit[kid], algorithm=self._algorithm)
        if found is None:
            rule = "kid {kid} is not in the key set at JWT_JWKS_URL, which has: {kids}"
            raise TokenUntrusted(rule, kid=kid, kids=list(keys.by_kid))
        return found

    def _ensure_fetch(self) -> "Fetch | None":
        """Return the fetch under way, or start one; None within the cooldown after the last."""
        if self._fetch:
            self._expire_if_late(self._fetch)
        with self._lock:
            if self._fetch is None or self._fetch.ended.is_set():
                is_hanging = self._fetch is not None and not self._fetch.is_over
                if is_hanging or time.monotonic() - self._ended_at < COOLDOWN_SECONDS:
                    return None
                self._fetch = Fetch(self._url, self._algorithm)
                threading.Thread(target=self._fetch.run, args=(self._end,), name="keys", daemon=True).start()
            return self._fetch

    def _expire_if_late(self, fetch: "Fetch") -> None:
        if time.monotonic() >= fetch.deadline and not fetch.ended.is_set():
            self._end(fetch, None, f"no answer within {FETCH_SECONDS:.0f} s")
            fetch.abort()

    def _end(self, fetch: "Fetch", keys: Keys | None, failure: str) -> None:
        """Store the outcome of a fetch once: its own, or that it timed out, whichever comes first."""
        with self._lock:
            if fetch.ended.is_set():
                return
            self._ended_at, self._failure = time.monotonic(), failure
            if keys is not None:
                self._keys, self._loaded_at = keys, self._ended_at
            fetch.ended.set()


class Fetch:
    """One fetch of the keys: `ended` once its outcome is known, `is_over` once its thread has returned."""

    def __init__(self, url: str, algorithm: str) -> None:
        self._url, self._algorithm = url, algorithm
        self.deadline = time.monotonic() + FETCH_SECONDS
        self.ended = threading.Event()
        self.is_over = False
        self.socket: socket.socket | None = None

    def run(self, end: Callable[["Fetch", Keys | None, str], None]) -> None:
        """Fetch, and call `end` with the keys or the reason of the failure."""
        try:
            end(self, read_keys(self._download(), self._algorithm), "")
        except HTTPError as error:
            end(self, None, f"HTTP status {error.code}")
            error.close()
        except (URLError, OSError, http.client.HTTPException, ValueError) as error:
            end(self, None, str(getattr(error, "reason", error)) or type(error).__name__)
        except Exception as error:  # a fetch must end, or nobody begins the next
            end(self, None, type(error).__name__)
        finally:
            self.is_over = True

    def _download(self) -> bytes:
        opener = urllib.request.build_opener(_NoRedirect, _AbortableHttpHandler(self), _AbortableHttpsHandler(self))
        # `KeySet` has checked the scheme.
        headers = {"Accept": "application/jwk-set+json, application/json", "User-Agent": "Messenger"}
        body = bytearray()
        request = urllib.request.Request(self._url, headers=headers)  # noqa: S310
        with opener.open(request, timeout=FETCH_SECONDS) as response:
            while part := response.read1(65_536):
                body += part
                if len(body) > MAX_BYTES:
                    raise ValueError(f"longer than {MAX_BYTES // 1024} kB")
                if time.monotonic() > self.deadline:
                    raise TimeoutError("too slow")
        return bytes(body)

    def abort(self) -> None:
        """Shut the connection down, which wakes the thread."""
        with suppress(OSError, AttributeError):  # it may be over, or not yet connected
            self.socket.shutdown(socket.SHUT_RDWR)  # type: ignore[union-attr]


def read_keys(document: bytes, algorithm: str) -> Keys:
    """Return the signing keys for an algorithm. Raises ValueError where the document is no key set."""
    try:
        entries = json.loads(document)["keys"]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ValueError("what is there is no JSON object with `keys`") from error
    if not isinstance(entries, list):
        raise ValueError("`keys` is no list")
    keys = Keys({}, 0, {})
    for entry in entries:
        if not isinstance(entry, dict) or entry.get("use") not in (None, "sig"):
            continue
        kid = entry.get("kid")
        key = _public_key(entry, algorithm)
        if not isinstance(kid, str) or not kid:
            keys = keys._replace(nameless=keys.nameless + 1)
        elif key is None:
            keys.unfit.setdefault(kid, entry.get("alg") or entry.get("kty"))
        else:
            keys.by_kid.setdefault(kid, key)
    return keys


def _public_key(entry: dict[str, Any], algorithm: str) -> Any:
    """Return the bare key: a `PyJWK` would verify by an algorithm of its own."""
    if entry.get("alg") not in (None, algorithm) or entry.get("kty") not in ("RSA", "EC", "OKP"):
        return None
    try:
        return jwt.PyJWK(entry, algorithm).key
    except (jwt.PyJWTError, ValueError, TypeError):
        return None


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A handler that refuses redirects: keys come from the URL that is set."""

    def redirect_request(self, *_args: Any) -> None:
        return None


class _AbortableHttpHandler(urllib.request.HTTPHandler):
    def __init__(self, fetch: Fetch) -> None:
        super().__init__()
        self._fetch = fetch

    def http_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_abortable_class(self._fetch, http.client.HTTPConnection), request)


class _AbortableHttpsHandler(urllib.request.HTTPSHandler):
    def __init__(self, fetch: Fetch) -> None:
        super().__init__()
        self._fetch = fetch

    def https_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_abortable_class(self._fetch, http.client.HTTPSConnection), request)


def _abortable_class(fetch: Fetch, kind: type[http.client.HTTPConnection]) -> Any:
    """Return a subclass whose connections the fetch can abort."""

    class AbortableConnection(kind):  # type: ignore[misc, valid-type]
        def connect(self) -> None:
            """Connect, and hand the socket to the fetch so that `abort` can shut it down."""
            super().connect()
            fetch.socket = self.sock

    return AbortableConnection
