"""A proxy as bad networks have them: it answers, delays, drops, cuts or freezes one request, hangs or is slow."""

import re
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from types import TracebackType
from typing import Self

HEAD_END = b"\r\n\r\n"
DELAY = 3.0  # seconds
RST = struct.pack("ii", 1, 0)

Fault = Callable[["Proxy", "Exchange"], bool]  # whether the request goes on to the server


class Exchange:
    """A request as it came, on its connection."""

    def __init__(self, client: socket.socket, head: bytes) -> None:
        self.client, self.head = client, head
        self.method, self.target, _version = head.split(b"\r\n", 1)[0].decode().split(" ")
        found = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
        self.body_length = int(found[1]) if found else 0
        self.is_upgrade = b"websocket" in head.lower()

    @property
    def kind(self) -> str:
        """The same for all requests that a page makes for the same reason."""
        path, _, query = self.target.partition("?")
        path = re.sub(r"\d+", "N", re.sub(r"/static/[0-9a-f]+/", "/static/", path))
        names = re.findall(r"(\w+)=", query)
        if path == "/socket.io/":
            how = "websocket" if self.is_upgrade else "next poll" if "sid" in names else "first poll"
            return f"{self.method} {path} {how}"
        wanted = [name for name in ("before", "with", "q", "show") if name in names]
        return " ".join([self.method, path, *wanted])


def answer(status: int) -> Fault:
    """As a proxy does whose server is away or whom one asks too often."""
    page = b"<!DOCTYPE html><title>Proxy</title><h1>Proxy</h1>"
    head = f"HTTP/1.1 {status} Proxy\r\nContent-Type: text/html\r\nContent-Length: {len(page)}\r\n\r\n"

    def refuse(proxy: "Proxy", exchange: Exchange) -> bool:
        _read(exchange.client, exchange.body_length)
        exchange.client.sendall(head.encode() + page)
        return False

    return refuse


def delay(_proxy: "Proxy", _exchange: Exchange) -> bool:
    time.sleep(DELAY)
    return True


def drop(_proxy: "Proxy", _exchange: Exchange) -> bool:
    raise ConnectionAbortedError


def abort(_proxy: "Proxy", exchange: Exchange) -> bool:
    exchange.client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RST)
    raise ConnectionResetError


def freeze(proxy: "Proxy", _exchange: Exchange) -> bool:
    """The connection stands, and nothing is ever answered on it."""
    proxy.stand_still()
    return False


FAULTS: dict[str, Fault] = {
    "503": answer(503), "502": answer(502), "429": answer(429),
    "delayed": delay, "dropped": drop, "aborted": abort, "frozen": freeze,
}  # fmt: skip


class Proxy:
    """`with Proxy(port) as proxy:` listens at `proxy.url` before the server on `port`."""

    def __init__(self, port: int) -> None:
        self._server = ("127.0.0.1", port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.kinds: list[str] = []
        self.is_hung = self.is_cut = self.refuses_upgrades = False
        self.latency = 0.0  # seconds that all takes on its way
        self._epoch = 0  # connections of an earlier one are dead
        self._ended = threading.Event()
        self._open: set[socket.socket] = set()
        self._faults: dict[str, Fault] = {}
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ended.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self.cut()
        for thread in self._threads:
            thread.join()

    def break_once(self, kind: str, fault: Fault) -> None:
        self._faults[kind] = fault

    @property
    def is_used_up(self) -> bool:
        """Whether every fault has happened."""
        return not self._faults

    def cut(self) -> None:
        """Close every connection and take no other, until `mend`."""
        self.is_cut = True
        for connection in list(self._open):
            _end(connection)

    def mend(self) -> None:
        self.is_cut = False

    def hang(self) -> None:
        """Let every connection stand and carry nothing; take others and answer nothing, until `free`."""
        self.is_hung = True
        self._epoch += 1

    def free(self) -> None:
        """Let new connections through. Those from before stay dead."""
        self._epoch += 1
        self.is_hung = False

    def stand_still(self) -> None:
        """Keep the connection of this thread as it is."""
        self._ended.wait()

    def _accept(self) -> None:
        with self._listener, suppress(OSError):
            while True:
                client, _address = self._listener.accept()
                thread = threading.Thread(target=self._serve, args=(client, self._epoch), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, client: socket.socket, epoch: int) -> None:
        self._open.add(client)
        with client, suppress(OSError):
            if self.is_hung:
                self.stand_still()
            if not self.is_cut:
                with socket.create_connection(self._server) as server:
                    self._open.add(server)
                    self._join(client, server, epoch)
        self._open.discard(client)

    def _join(self, client: socket.socket, server: socket.socket, epoch: int) -> None:
        back = threading.Thread(target=self._pump, args=(server, client, epoch), daemon=True)
        back.start()
        try:
            self._pass_requests(client, server, epoch)
        finally:
            _end(server)
            back.join()
            self._open.discard(server)

    def _pass_requests(self, client: socket.socket, server: socket.socket, epoch: int) -> None:
        while head := _read_head(client):
            exchange = Exchange(client, head)
            self.kinds.append(exchange.kind)
            if epoch != self._epoch:
                self.stand_still()
            if exchange.is_upgrade and self.refuses_upgrades:
                return
            fault = self._faults.pop(exchange.kind, None)
            if fault and not fault(self, exchange):
                continue
            server.sendall(head + _read(client, exchange.body_length))
            if exchange.is_upgrade:
                self._pump(client, server, epoch)
                return

    def _pump(self, source: socket.socket, target: socket.socket, epoch: int) -> None:
        line: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
        writer = threading.Thread(target=_deliver, args=(line, target), daemon=True)
        writer.start()
        with suppress(OSError):
            while some := source.recv(65_536):
                if epoch != self._epoch:
                    self.stand_still()
                line.put((time.monotonic() + self.latency, some))
        line.put((0, b""))
        writer.join()
        if epoch == self._epoch:
            _end(target)


def _deliver(line: SimpleQueue[tuple[float, bytes]], target: socket.socket) -> None:
    """Pass each piece on when it is due, up to an empty one."""
    with suppress(OSError):
        while (piece := line.get())[1]:
            time.sleep(max(0, piece[0] - time.monotonic()))
            target.sendall(piece[1])


def _read_head(client: socket.socket) -> bytes:
    head = b""
    while not head.endswith(HEAD_END):
        byte = client.recv(1)
        if not byte:
            return b""
        head += byte
    return head


def _read(client: socket.socket, length: int) -> bytes:
    body = b""
    while len(body) < length:
        body += client.recv(length - len(body)) or b" " * length
    return body


def _end(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
