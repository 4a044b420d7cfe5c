"""Static files of the pages: read at the start, compressed, and cached by browsers for a year.

Their address holds a fingerprint of them all. Pages name bundles of many: `make bundles` makes them.
"""

import hashlib
import mimetypes
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask, Response, request
from werkzeug.wrappers import Response as BaseResponse

from messenger.errors import NotFound
from messenger.store.threads import native_runner
from messenger.web.compression import accepted_coding, compressed

FOLDER = Path(__file__).parents[1] / "static"
FOREVER = "public, max-age=31536000, immutable"
COMPRESSIBLE = {"text/css", "text/javascript", "image/svg+xml", "application/manifest+json"}


def init_app(app: Flask) -> None:
    files = {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in FOLDER.rglob("*") if path.is_file()}
    version = _fingerprint(files)
    run_native = native_runner(app.config["ASYNC_MODE"])

    @cache  # as many as there are files, in three codings
    def stored(name: str, coding: str | None) -> bytes:
        return run_native(lambda: compressed(files[name], coding, quality=11)) if coding else files[name]

    @app.get("/static/<version_asked>/<path:filename>")
    def static(version_asked: str, filename: str) -> BaseResponse:
        """Serve a file. During an upgrade, a page of the other version gets ours, but may not cache it."""
        if filename not in files:
            raise NotFound
        mimetype = mimetypes.guess_type(filename)[0] or "application/octet-stream"
        coding = accepted_coding() if mimetype in COMPRESSIBLE else None
        response = Response(stored(filename, coding), mimetype=mimetype)
        response.headers["Cache-Control"] = FOREVER if version_asked == version else "no-cache"
        if coding:
            response.headers["Content-Encoding"] = coding
        response.vary.add("Accept-Encoding")
        response.set_etag(f"{version}-{coding}")
        return response.make_conditional(request, accept_ranges=True, complete_length=response.content_length)

    @app.url_defaults
    def add_version(endpoint: str, values: dict[str, Any]) -> None:
        if endpoint == "static":
            values.setdefault("version_asked", version)


def _fingerprint(files: dict[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, body in sorted(files.items()):
        digest.update(b"%s %d\n%s" % (name.encode(), len(body), body))
    return digest.hexdigest()[:12]
