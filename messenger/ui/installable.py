"""The manifest, icons, service worker and offline page, by which a phone installs the pages as an application."""

from typing import Any

from flask import Blueprint, Response, current_app, jsonify, render_template, url_for
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

ICONS = (
    ("app-192.png", "192x192", "any"),
    ("app-512.png", "512x512", "any"),
    ("maskable-512.png", "512x512", "maskable"),
)
SURFACE_COLOR = "#f6f3ee"  # the light theme's surface, as in values.css


def register(blueprint: Blueprint) -> None:
    """Add the routes of this module to the blueprint of the pages."""
    blueprint.add_url_rule("/manifest.webmanifest", "manifest", manifest)
    blueprint.add_url_rule("/service-worker.js", "service_worker", service_worker)
    blueprint.add_url_rule("/offline", "offline", offline)


def manifest() -> Response:
    response = jsonify(
        id=url_for("ui.home"),
        name="Messenger",
        short_name="Messenger",
        description=_("La messagerie privée de votre établissement."),
        lang=str(get_locale()),
        start_url=url_for("ui.conversations"),
        scope=url_for("ui.home"),
        display="standalone",
        theme_color=SURFACE_COLOR,
        background_color=SURFACE_COLOR,
        icons=[_icon(*icon) for icon in ICONS],
    )
    response.mimetype = "application/manifest+json"
    return response


def _icon(name: str, sizes: str, purpose: str) -> dict[str, str]:
    return {"src": url_for("static", filename=f"icons/{name}"), "sizes": sizes, "type": "image/png", "purpose": purpose}


def service_worker() -> BaseResponse:
    """Serve the script at the root: it controls nothing above its own address. Not cached, so that a new one is
    found.
    """
    answer: Any = current_app.view_functions["static"](version_asked="current", filename="js/device/service-worker.js")
    return answer


def offline() -> str:
    return render_template("page/offline.html")
