"""Trusted proxies: take the client's address, scheme and host from their headers."""

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix


def init_app(app: Flask) -> None:
    """Trust as many proxies as TRUSTED_PROXIES says; none by default, since anyone can write X-Forwarded-For."""
    count: int = app.config["TRUSTED_PROXIES"]
    if count:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=count, x_proto=count, x_host=count)  # type: ignore[method-assign]
