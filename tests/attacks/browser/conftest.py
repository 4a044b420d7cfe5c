"""Attacks from and on a browser, with the fixtures of the browser's other tests."""

from tests.browser.conftest import (
    browser,
    live_server,
    log_in,
    new_page,
    open_chat,
    playwright,
    sam,
    sue,
    tess,
)

__all__ = ["browser", "live_server", "log_in", "new_page", "open_chat", "playwright", "sam", "sue", "tess"]
