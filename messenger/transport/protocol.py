"""eventlet's HTTP (0.41), led to `request_head` and `request_body`; `handlers` leads the other two there."""

import logging
import sys
from typing import Any

from eventlet.wsgi import HttpProtocol

from messenger.errors import MessengerError
from messenger.transport.handlers import RequestHeadMixin
from messenger.transport.request_body import EventletBody, expects_continue

log = logging.getLogger(__name__)


class EventletProtocol(RequestHeadMixin, HttpProtocol):
    def setup(self) -> None:
        super().setup()
        self.server.log = FAILED_RESPONSE_LOG  # eventlet takes none where it is to log no requests
        self.capitalize_response_headers = False  # our names are well written; to write each anew costs a thirtieth

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()
        body = environ["wsgi.input"] = environ["eventlet.input"] = self.new_body(EventletBody)
        body.must_send_continue = expects_continue(self.headers)
        return environ


class FailedResponseLog:
    """What eventlet logs to: of all it says, only that an answer broke off, and not in the error's own words. A client
    that hangs up is no error.
    """

    def info(self, _words: str, *_more: object) -> None:
        error = sys.exc_info()[1]
        if isinstance(error, MessengerError):  # the database went away: a line, as wherever it is missed
            log.error("an answer broke off: %s", error.code)
        elif error is not None and not isinstance(error, OSError):
            log.error("an answer broke off", exc_info=error)

    def error(self, *_words: object) -> None:
        """Of a body that broke off: it may be in the words."""

    debug = info


FAILED_RESPONSE_LOG = FailedResponseLog()
