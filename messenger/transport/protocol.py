"""Make eventlet's HTTP protocol (0.41) parse by `request_head` and `request_body`, like the others in `handlers`."""

import logging
import sys
from typing import Any

from eventlet.wsgi import HttpProtocol

from messenger.errors import MessengerError
from messenger.transport.handlers import RequestHeadMixin
from messenger.transport.request_body import EventletBody, expects_continue

log = logging.getLogger(__name__)


class EventletProtocol(RequestHeadMixin, HttpProtocol):
    """HTTP connection of eventlet's WSGI server, with our parser."""

    def setup(self) -> None:
        super().setup()
        self.server.log = FAILED_RESPONSE_LOG  # `log_output=False` drops any logger given
        self.capitalize_response_headers = False  # ours are; doing it again costs 3 %

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()
        body = environ["wsgi.input"] = environ["eventlet.input"] = self.new_body(EventletBody)
        body.must_send_continue = expects_continue(self.headers)
        return environ


class FailedResponseLog:
    """Logger for eventlet's server that records only responses cut short by an error, without the error's own text.

    A client that disconnects is no error.
    """

    def info(self, _words: str, *_more: object) -> None:
        error = sys.exc_info()[1]
        if isinstance(error, MessengerError):  # the database is down: one line, as elsewhere
            log.error("an answer broke off: %s", error.code)
        elif error is not None and not isinstance(error, OSError):
            log.error("an answer broke off", exc_info=error)

    def error(self, *_words: object) -> None:
        """Drop the message: eventlet quotes a truncated body in it."""

    debug = info


FAILED_RESPONSE_LOG = FailedResponseLog()
