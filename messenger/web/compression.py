"""Compression of pages, for browsers that take brotli or gzip."""

import gzip

import brotli
from flask import Flask, Response, request

CODINGS = ("br", "gzip")
MIN_BYTES = 1_000  # bytes: below, headers weigh more than what is saved


def init_app(app: Flask) -> None:
    """Compress pages. Only pages: API clients gain little, and a streamed history must not wait for its end."""

    @app.after_request
    def compress_page(response: Response) -> Response:
        if response.mimetype != "text/html" or response.is_streamed or "Content-Encoding" in response.headers:
            return response
        response.vary.add("Accept-Encoding")
        coding = accepted_coding()
        if coding and len(body := response.get_data()) >= MIN_BYTES:
            response.set_data(compressed(body, coding, quality=5))
            response.headers["Content-Encoding"] = coding
        return response


def accepted_coding() -> str | None:
    """Return the best content coding that the request accepts."""
    return next((coding for coding in CODINGS if request.accept_encodings[coding]), None)


def compressed(body: bytes, coding: str, *, quality: int) -> bytes:
    """Compress a body at a `quality` up to 11. For a page of 30 kB, 5 takes 1 ms and 9 twice as long; 11 is for what is
    stored.
    """
    if coding == "br":
        return bytes(brotli.compress(body, mode=brotli.MODE_TEXT, quality=quality))
    return gzip.compress(body, min(quality, 9), mtime=0)
