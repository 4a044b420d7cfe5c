"""The pages: what a browser shows, with JavaScript or without."""

from messenger.ui.live import render_change
from messenger.ui.routes import blueprint

__all__ = ["blueprint", "render_change"]
