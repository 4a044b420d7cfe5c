"""eventlet's HTTP, with the status that says what is wrong with headers that are too large."""

import logging
import sys

from eventlet.wsgi import HeaderLineTooLong, HeadersTooLarge, HttpProtocol

log = logging.getLogger(__name__)

TOO_LARGE = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"Connection: close\r\nContent-Length: 0\r\n\r\n"
)  # fmt: skip


class Protocol(HttpProtocol):
    def parse_request(self) -> bool:
        try:
            return bool(super().parse_request())
        except (HeaderLineTooLong, HeadersTooLarge):  # eventlet itself answers 400
            self.wfile.write(TOO_LARGE)
            self.close_connection = 1
            return False


class UnfinishedAnswers:
    """What eventlet logs to: of all it says, only that an answer broke off, and not in the error's own words. A client
    that hangs up is no error.
    """

    def info(self, _words: str, *_more: object) -> None:
        error = sys.exc_info()[1]
        if error is not None and not isinstance(error, OSError):
            log.error("an answer broke off", exc_info=error)

    debug = info
