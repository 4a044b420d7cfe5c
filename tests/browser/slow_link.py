"""A network on which a page comes in pieces, with time to draw what is there."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

import requests

PIECES = 4
BETWEEN = 0.25  # seconds: dozens of frames
KEPT_HEADERS = ("Content-Type", "Content-Security-Policy", "Cache-Control")


class SlowLink:
    """`with SlowLink(url) as link:` gives at `link.url` what the server at `url` answers to GET."""

    def __init__(self, url: str) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"behind": url}))
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    behind: str

    def do_GET(self) -> None:
        answer = requests.get(self.behind + self.path, headers={"Cookie": self.headers.get("Cookie", "")}, timeout=30)
        self.send_response(answer.status_code)
        for name in KEPT_HEADERS:
            if name in answer.headers:
                self.send_header(name, answer.headers[name])
        self.end_headers()
        if answer.headers.get("Content-Type", "").startswith("text/html"):
            self._drip(answer.content)
        else:
            self.wfile.write(answer.content)

    def _drip(self, body: bytes) -> None:
        for n in range(PIECES):
            self.wfile.write(body[n * len(body) // PIECES : (n + 1) * len(body) // PIECES])
            self.wfile.flush()
            time.sleep(BETWEEN)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing to say."""
