"""eventlet's HTTP, with the status that says what is wrong with headers that are too large."""

from eventlet.wsgi import HeaderLineTooLong, HeadersTooLarge, HttpProtocol

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
