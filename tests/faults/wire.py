"""A bad network: between the tests and a network namespace of its own, packets are lost, come late, or not at all.

Two TUN devices, and a thread that carries the packets from one to the other. `tc netem` does the same where the kernel
has it; this needs root, `ip` and /dev/net/tun.
"""

import fcntl
import os
import random
import shutil
import struct
import subprocess
import threading
import time
from contextlib import suppress
from heapq import heappop, heappush
from itertools import count
from pathlib import Path
from select import select
from types import TracebackType
from typing import Self

from tests.servers import absent

TUN_SET_INTERFACE, TUN_WITHOUT_HEADER = 0x400454CA, 0x1001


class Wire:
    """`with Wire() as wire:` what runs `within` is at `there`. `loss` (0 to 1), `delay` (seconds) and `is_cut` hold for
    each direction.
    """

    def __init__(self) -> None:
        number = os.getpid() % 60_000
        self.name = f"messenger{number}"
        self.here, self.there = (f"10.77.{number >> 8}.{number & 255}", f"10.78.{number >> 8}.{number & 255}")
        self.within = ("ip", "netns", "exec", self.name)
        self.loss, self.delay, self.is_cut = 0.0, 0.0, False
        self.carried = self.lost = 0
        self._chance = random.Random(4)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._carry, daemon=True)

    def __enter__(self) -> Self:
        if os.geteuid() != 0 or shutil.which("ip") is None or not Path("/dev/net/tun").exists():
            absent("root with iproute2 and /dev/net/tun")
        _ip("netns", "add", self.name)
        near, far = f"{self.name}a", f"{self.name}b"
        self._ends = [_tun(near), _tun(far)]
        _ip("link", "set", far, "netns", self.name)
        _ip("addr", "add", self.here, "peer", self.there, "dev", near)
        _ip("link", "set", near, "up")
        _ip("-n", self.name, "addr", "add", self.there, "peer", self.here, "dev", far)
        for device in ("lo", far):
            _ip("-n", self.name, "link", "set", device, "up")
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ended.set()
        self._thread.join()
        for end in self._ends:
            os.close(end)
        _ip("netns", "delete", self.name)

    def _carry(self) -> None:
        other = dict(zip(self._ends, reversed(self._ends), strict=True))
        waiting: list[tuple[float, int, int, bytes]] = []  # when, in which order, to which end, what
        order = count()
        while not self._ended.is_set():
            patience = min(0.1, max(0.0, waiting[0][0] - time.monotonic())) if waiting else 0.1
            for end in select(self._ends, [], [], patience)[0]:
                packet = os.read(end, 65_536)
                if self.is_cut or self._chance.random() < self.loss:
                    self.lost += 1
                else:
                    heappush(waiting, (time.monotonic() + self.delay, next(order), other[end], packet))
            while waiting and waiting[0][0] <= time.monotonic():
                _, _, end, packet = heappop(waiting)
                self.carried += 1
                with suppress(OSError):  # the device is not up
                    os.write(end, packet)


def _tun(name: str) -> int:
    end = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(end, TUN_SET_INTERFACE, struct.pack("16sH", name.encode(), TUN_WITHOUT_HEADER))
    return end


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)
