"""A Redis of our own, on a free port, that tests may stop and start. It keeps nothing."""

import shutil
import signal
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

import redis

from tests.servers import absent, free_port
from tests.waiting import eventually


class RedisServer:
    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.ask = redis.Redis.from_url(self.url)
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        if shutil.which("redis-server") is None:
            absent("redis-server")
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()
        self.ask.close()

    def start(self) -> None:
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self._process = subprocess.Popen(command, cwd=self._folder, stdout=subprocess.DEVNULL)
        eventually(self._answers)

    def _answers(self) -> bool:
        try:
            return bool(self.ask.ping())
        except redis.ConnectionError:
            return False

    def stop(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait(10)
            self._process = None

    def freeze(self) -> None:
        """It accepts what it is sent, until the buffers are full, and answers nothing."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def listeners(self, user_id: int) -> int:
        """How many processes listen for this person."""
        ((_channel, number),) = self.ask.pubsub_shardnumsub(f"messenger:0:user:{user_id}")
        return int(number)
