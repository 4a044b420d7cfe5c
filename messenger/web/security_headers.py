"""Security headers on every response, Engine.IO's polling included."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask

from messenger.config.reading import ConfigError

CONTENT_SECURITY_POLICY = (
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
)
ORIGIN = re.compile(r"https?://(\*\.)?[\w.-]+(:\d+)?", re.ASCII)
UNUSED_FEATURES = ("camera", "geolocation", "microphone", "payment", "usb", "display-capture", "browsing-topics")
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in UNUSED_FEATURES),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",  # what one pupil has read must not show for the next on the same PC
}


class SecurityHeaders:
    """WSGI middleware: adds the headers that an answer does not have yet."""

    def __init__(self, wsgi_app: Callable[..., Iterable[bytes]], headers: dict[str, str]) -> None:
        self._wsgi_app = wsgi_app
        self._headers = [(name.lower(), (name, value)) for name, value in headers.items()]

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], *exc_info: Any) -> Any:
            present = {name.lower() for name, _value in headers}
            missing = [header for name, header in self._headers if name not in present]
            return start_response(status, [*headers, *missing], *exc_info)

        return self._wsgi_app(environ, start)


def init_app(app: Flask) -> None:
    """Add the middleware; after all that answers. Raises ConfigError."""
    policy = (*CONTENT_SECURITY_POLICY, f"frame-ancestors {_frame_ancestors(app.config['FRAME_ANCESTORS'])}")
    headers = {"Content-Security-Policy": "; ".join(policy), **HEADERS}
    if app.config["MESSENGER_ENV"] == "production":
        headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    app.wsgi_app = SecurityHeaders(app.wsgi_app, headers)  # type: ignore[method-assign]


def _frame_ancestors(text: str) -> str:
    """Return the policy's value of `frame-ancestors` for the setting `none`, `self` or origins."""
    if text in ("none", "self"):
        return f"'{text}'"
    if not all(map(ORIGIN.fullmatch, text.split())):
        raise ConfigError(f"FRAME_ANCESTORS={text!r} cannot be read: write none, self, or https://school.example")
    return " ".join(text.split())
