"""What clients do that mean no good, by bare sockets; and innocent people next to them, whose acks are timed."""

import json
import os
import pickle
import resource
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from statistics import quantiles

from websocket import ABNF

from tests.live.clients import Speaker
from tests.live_server import LiveServer
from tests.personas import TESS, Persona

UPGRADE = (
    "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
    "Upgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n"
)


def resident_megabytes(server: LiveServer) -> float:
    """The memory of the server's process, measured by the kernel."""
    pages = int(Path(f"/proc/{server.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Innocents:
    """Somebody who sends, one message after the other, and how long each ack took in milliseconds."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._times: list[float] = []
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._talk)
        self._thread.start()

    def _talk(self) -> None:
        while not self._ended.wait(0.01):
            start = time.monotonic()
            ack = self._speaker.send(TESS)
            assert ack["ok"], ack
            self._times.append((time.monotonic() - start) * 1000)

    @property
    def acks(self) -> int:
        return len(self._times)

    def p99(self) -> float:
        """Of the acks since the last look; the worst, where they are few."""
        times, self._times = self._times, []
        return quantiles(times, n=100)[98] if len(times) > 100 else max(times, default=0.0)

    def stop(self) -> None:
        self._ended.set()
        self._thread.join(30)
        assert not self._thread.is_alive(), "an innocent waits for an ack"


def dial(server: LiveServer, data: bytes = b"", receive_buffer: int = 0) -> socket.socket:
    wire = socket.socket()
    if receive_buffer:
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    wire.settimeout(10)
    wire.connect(("127.0.0.1", server.port))
    wire.sendall(data)
    return wire


def heard_until_closed(wire: socket.socket) -> bytes:
    """All that the server says until it hangs up; it may do so before it has taken what we sent."""
    heard = b""
    with suppress(ConnectionError):
        while data := wire.recv(65_536):
            heard += data
    return heard


def statuses(answers: bytes) -> list[int]:
    """Of HTTP answers, one after the other."""
    return [int(answer[:3]) for answer in answers.split(b"HTTP/1.1 ")[1:]]


def open_websocket(server: LiveServer, receive_buffer: int = 0) -> socket.socket:
    """Past the handshake, and no further."""
    wire = dial(server, UPGRADE.encode(), receive_buffer)
    assert b" 101 " in wire.recv(4096)
    return wire


def masked(payload: bytes | str, opcode: int = ABNF.OPCODE_TEXT, final: int = 1, reserved: int = 0) -> bytes:
    data = payload.encode() if isinstance(payload, str) else payload
    return ABNF(final, reserved, 0, 0, opcode, 1, data).format()


def entered(server: LiveServer, person: Persona, receive_buffer: int = 0) -> socket.socket:
    """A WebSocket that has shown a token."""
    wire = open_websocket(server, receive_buffer)
    wire.sendall(masked(f"40{json.dumps({'token': server.token(person)})}"))
    heard = b""
    while b"40{" not in heard:
        data = wire.recv(4096)
        assert data, heard
        heard += data
    return wire


def flood(server: LiveServer, person: Persona, frames: bytes, seconds: float) -> None:
    """Send the frames over and over, by a process of its own, which does not hold up our own clients."""
    greeting = UPGRADE.encode(), masked(f"40{json.dumps({'token': server.token(person)})}")
    orders = pickle.dumps((server.port, greeting, frames, seconds))
    subprocess.run([sys.executable, Path(__file__).with_name("flooding.py")], input=orders, check=True, timeout=90)


@contextmanager
def crowd(count: int, join: Callable[[], socket.socket]) -> Iterator[list[socket.socket]]:
    """So many connections that stay open. Each takes a descriptor of this process, and most shells allow 1,024."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(soft, count + 1_000), hard), hard))
    with ExitStack() as stack:
        yield [stack.enter_context(join()) for _ in range(count)]


def is_closed(wire: socket.socket) -> bool:
    """Whether the server has hung up; what it said before is read."""
    wire.setblocking(False)
    try:
        while wire.recv(65_536):
            pass
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True
