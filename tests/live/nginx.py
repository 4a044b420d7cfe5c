"""nginx with the very configuration that `docs/deploy` ships: only names, ports and certificate are replaced."""

import select
import socket
import ssl
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import requests

from tests.live_server import ROOT, wait_until
from tests.servers import absent, free_port

NGINX = "/usr/sbin/nginx"
SHIPPED = ROOT / "docs" / "deploy" / "nginx.conf"
CERTIFICATES = "/etc/letsencrypt/live/messenger.ecole.example/"
AROUND = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    scgi_temp_path {folder}/scgi;
    uwsgi_temp_path {folder}/uwsgi;
    include {folder}/messenger.conf;
}}
"""

TLS = threading.Lock()


class OneAtATime(ssl.SSLSocket):
    """One thread reads and another writes, but never both at once: Python lets both into OpenSSL, whose word on the one
    may be taken for the other's (python/cpython#143756), so that a client's connection seemed to have ended.
    """

    def recv(self, size: int = 1024, flags: int = 0) -> bytes:
        if not self.pending() and not select.select([self], [], [], self.gettimeout())[0]:
            raise TimeoutError("timed out")
        with TLS:
            return super().recv(size, flags)

    def send(self, data: Any, flags: int = 0) -> int:
        with TLS:
            return super().send(data, flags)


class Nginx:
    """`with Nginx(folder, ports) as nginx:` in front of the workers on these two ports."""

    def __init__(self, folder: Path, ports: Sequence[int]) -> None:
        self.log = folder / "error.log"
        self.access_log = folder / "access.log"
        self.certificate = str(folder / "fullchain.pem")
        self._folder = folder
        self._port = free_port()
        self.url = f"https://127.0.0.1:{self._port}"
        # The last first: where the first is at 5002, that is no longer to be replaced.
        numbered = [*enumerate(ports, 1)][::-1]
        self._replaced = {
            "listen 80;": f"listen 127.0.0.1:{free_port()};",
            "listen 443 ssl": f"listen 127.0.0.1:{self._port} ssl",
            "server_name messenger.ecole.example;": "server_name 127.0.0.1;",
            CERTIFICATES: f"{folder}/",
            **{f"server 127.0.0.1:500{n}": f"server 127.0.0.1:{port}" for n, port in numbered},
            **{f'"~^500{n}-"   127.0.0.1:500{n}': f'"~^{port}-" 127.0.0.1:{port}' for n, port in numbered},
            "/var/log/nginx/messenger.log": f"{folder}/access.log",
        }
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        if not Path(NGINX).exists():
            absent("nginx")
        text = SHIPPED.read_text()
        for shipped, ours in self._replaced.items():
            assert shipped in text, f"{shipped} is no longer in {SHIPPED.name}"
            text = text.replace(shipped, ours)
        (self._folder / "messenger.conf").write_text(text)
        (self._folder / "nginx.conf").write_text(AROUND.format(folder=self._folder))
        self._make_certificate()
        command = [NGINX, "-c", str(self._folder / "nginx.conf"), "-e", str(self.log)]
        self._process = subprocess.Popen(command)
        wait_until(self._answers)
        return self

    def _make_certificate(self) -> None:
        subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
        files = ["-keyout", str(self._folder / "privkey.pem"), "-out", self.certificate]
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        subprocess.run([*command, "-days", "2", *subject, *files], check=True, capture_output=True)

    def _answers(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.log.read_text()
        try:
            return requests.get(f"{self.url}/healthz", verify=self.certificate, timeout=5).ok
        except requests.ConnectionError:
            return False

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait(10)

    def client_options(self) -> dict[str, Any]:
        """For a Socket.IO client that trusts the certificate."""
        context = ssl.create_default_context(cafile=self.certificate)
        context.sslsocket_class = OneAtATime
        return {"http_session": self.session(), "websocket_extra_options": {"sslopt": {"context": context}}}

    def session(self) -> requests.Session:
        """HTTP that trusts the certificate."""
        session = requests.Session()
        session.trust_env = False  # else certificates that the environment names come first
        session.verify = self.certificate
        return session


def free_worker_ports(number: int) -> list[int]:
    """In the range of ports that the shipped configuration lets a session name."""
    free = []
    for port in range(5001, 5100):
        with socket.socket() as listener, suppress(OSError):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as our servers do
            listener.bind(("127.0.0.1", port))
            free.append(port)
    return free[:number]
