"""Answer a request with too large headers, which never reaches the application."""

import json
import re
from collections.abc import Callable, Sequence

MAX_DISCARDED_BYTES = 256 * 1024
READ_BYTES = 8_192
WANTS_HTML = re.compile(rb"^accept:[^\r\n]*text/html", re.IGNORECASE)
RESPONSE = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n"
    b"Cache-Control: no-store\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
    b"X-Content-Type-Options: nosniff\r\n\r\n%s"
)
PROBLEM = json.dumps(
    {
        "type": "about:blank",
        "title": "En-têtes trop volumineux",
        "status": 431,
        "detail": "Un en-tête peut compter 16 Ko, et tous ensemble 64 Ko. Envoyez moins de cookies.",
        "code": "headers_too_large",
    },
    ensure_ascii=False,
).encode()
PAGE = """<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Trop de cookies · Too many cookies</title>
<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }</style>
</head>
<body>
<main>
<h1>Trop de cookies</h1>
<p>Votre navigateur envoie à cette adresse plus de cookies que le serveur n’en accepte. Effacez les cookies de ce site
dans les réglages du navigateur, puis rechargez la page.</p>
<section lang="en">
<h1>Too many cookies</h1>
<p>Your browser sends more cookies to this address than the server accepts. Delete this site’s cookies in the browser’s
settings, then reload the page.</p>
</section>
</main>
</body>
</html>
""".encode()


def discard_head(read_line: Callable[[int], bytes], line: bytes) -> None:
    """Read the rest of the head, within a limit: closing a connection with unread bytes would lose the response."""
    left = MAX_DISCARDED_BYTES
    while line not in (b"", b"\r\n", b"\n") and left > 0:
        was_whole = line.endswith(b"\n")
        line = read_line(READ_BYTES)
        left -= len(line)
        if not was_whole and line in (b"\r\n", b"\n"):  # the end of the line that was too long
            line = b"-"


def oversized_response(lines: Sequence[bytes]) -> bytes:
    """Return the response: a page for a browser, by its Accept header, else a problem document (RFC 9457)."""
    if any(map(WANTS_HTML.match, lines)):
        return RESPONSE % (b"text/html; charset=utf-8", len(PAGE), PAGE)
    return RESPONSE % (b"application/problem+json", len(PROBLEM), PROBLEM)
