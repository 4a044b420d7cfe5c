"""Rate limits in Redis, for all processes together and by Redis's own clock.

While Redis is away each process counts by itself: nobody is refused for it, and nobody waits for it but the one who
finds out.
"""

import logging
import threading
import time
from collections.abc import Sequence
from typing import Any

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from messenger.config.rates import SendRate
from messenger.limits.rates import Bucket

log = logging.getLogger(__name__)

TIMEOUT_SECONDS = 0.5  # it takes a thousandth of that
PROBE_SECONDS = 0.5  # between two looks whether it is back

# A clock that was set back must lock nobody out: no bucket is fuller than full.
BUCKETS = """
    local time = redis.call('TIME')
    local now = time[1] + time[2] / 1e6
    local interval, full = tonumber(ARGV[1]), ARGV[1] * ARGV[2]
    local waits = {}
    for i, key in ipairs(KEYS) do
        local kept = tonumber(redis.call('GET', key) or now)
        local empty_at = math.min(math.max(kept, now), now + full)
        local wait = empty_at + interval - now - full
        waits[i] = tostring(math.max(wait, 0))
        if wait <= 1e-6 then waits[i], empty_at = '0', empty_at + interval end
        if empty_at ~= kept then
            local lives = math.max(1, math.ceil((empty_at - now) * 1000))
            redis.call('SET', key, string.format('%.6f', empty_at), 'PX', lives)
        end
    end
    return waits
"""


class RedisCounts:
    """A runner of scripts in Redis, which knows whether Redis is away."""

    def __init__(self, url: str) -> None:
        timeouts: dict[str, Any] = {"socket_timeout": TIMEOUT_SECONDS, "socket_connect_timeout": TIMEOUT_SECONDS}
        self._redis = redis.Redis.from_url(url, retry=Retry(NoBackoff(), 0), **timeouts)
        self._is_away = self._is_probing = False
        self._probe_at = 0.0
        self._lock = threading.Lock()

    def register(self, script: str) -> Any:
        return self._redis.register_script(script)

    def run(self, script: Any, keys: Sequence[str], arguments: Sequence[object]) -> Any:
        """Run a script and return its result; None while Redis is away."""
        if self._is_away:
            self._start_probe()
            return None
        try:
            return script([f"messenger:{key}" for key in keys], arguments)
        except (redis.RedisError, OSError) as error:
            self._mark_away(error)
            return None

    def forget(self, key: str) -> None:
        if not self._is_away:
            try:
                self._redis.delete(f"messenger:{key}")
            except (redis.RedisError, OSError) as error:
                self._mark_away(error)

    def _mark_away(self, error: Exception) -> None:
        with self._lock:
            was_there, self._is_away = not self._is_away, True
            self._probe_at = time.monotonic() + PROBE_SECONDS
        if was_there:
            log.warning("Redis is away, so this process counts for the limits by itself: %s", error)

    def _start_probe(self) -> None:
        with self._lock:
            if self._is_probing or time.monotonic() < self._probe_at:
                return
            self._is_probing = True
        threading.Thread(target=self._probe, daemon=True).start()  # a green one where threads are green

    def _probe(self) -> None:
        try:
            self._redis.set("messenger:limits", "", px=1)  # a Redis that is full or read-only answers a ping
            self._is_away = False
            log.warning("Redis is back, and counts for the limits")
        except (redis.RedisError, OSError):
            pass
        finally:
            self._probe_at = time.monotonic() + PROBE_SECONDS
            self._is_probing = False


class SharedBucket(Bucket):
    def __init__(self, rate: SendRate, name: str, counts: RedisCounts) -> None:
        super().__init__(rate)
        self._name = name
        self._counts = counts
        self._script = counts.register(BUCKETS)

    def seconds_to_wait_for_each(self, keys: Sequence[str]) -> list[float]:
        """Count a batch in one round trip."""
        names = [f"{self._name}:{key}" for key in keys]
        waits = self._counts.run(self._script, names, [self._rate.interval, self._rate.burst])
        return super().seconds_to_wait_for_each(keys) if waits is None else [float(wait) for wait in waits]
