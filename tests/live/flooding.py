"""Run by `attacks.flood`: some connections that send all they can, read what is answered, and come back when cut."""

import pickle
import socket
import sys
import threading
import time
from contextlib import suppress

CONNECTIONS = 4


def main() -> None:
    port, greeting, frames, seconds = pickle.load(sys.stdin.buffer)  # noqa: S301 (our own)
    until = time.monotonic() + seconds
    threads = [threading.Thread(target=attack, args=(port, greeting, frames, until)) for _ in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def attack(port: int, greeting: tuple[bytes, ...], frames: bytes, until: float) -> None:
    while time.monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 10) as wire:
            for words in greeting:
                wire.sendall(words)
                wire.recv(4096)
            wire.settimeout(0.1)
            rest = memoryview(frames)
            while time.monotonic() < until:
                with suppress(TimeoutError):
                    rest = rest[wire.send(rest) :] or memoryview(frames)
                read(wire)
        time.sleep(0.02)  # a real attacker would wait for the network, at least


def read(wire: socket.socket) -> None:
    """What is there; raises OSError at the end."""
    with suppress(BlockingIOError):
        while True:
            if not wire.recv(65_536, socket.MSG_DONTWAIT):
                raise ConnectionResetError


if __name__ == "__main__":
    main()
