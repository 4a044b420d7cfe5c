"""The same counts in Redis, for all processes together and by Redis's own clock.

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

from messenger.rates import Bucket, DelayRate, Delays, SendRate, Tries, TryRate

log = logging.getLogger(__name__)

ANSWER_SECONDS = 0.5  # it takes a thousandth of that
LOOK_SECONDS = 0.5  # between two looks whether it is back

# A clock that was set back must lock nobody out: no bucket is fuller than full, and no try was in the future.
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
TRIES = """
    local time = redis.call('TIME')
    local now = time[1] + time[2] / 1e6
    local amount, seconds = tonumber(ARGV[1]), tonumber(ARGV[2])
    local oldest = tonumber(redis.call('LINDEX', KEYS[1], amount - 1) or 0)
    if oldest > now then redis.call('DEL', KEYS[1]) end
    if oldest <= now and oldest + seconds > now then return tostring(oldest + seconds - now) end
    redis.call('LPUSH', KEYS[1], string.format('%.6f', now))
    redis.call('LTRIM', KEYS[1], 0, amount - 1)
    redis.call('PEXPIRE', KEYS[1], math.ceil(seconds * 1000))
    return '0'
"""
COUNT_TRIES = """
    local now = tonumber(redis.call('TIME')[1])
    local count = 0
    for _, at in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
        if at + ARGV[1] > now then count = count + 1 end
    end
    return count
"""
GIVE_TRY_BACK = "return redis.call('LPOP', KEYS[1])"
DELAYS = """
    local time = redis.call('TIME')
    local now = time[1] + time[2] / 1e6
    local free, max_delay, seconds = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
    local kept = redis.call('HMGET', KEYS[1], 'count', 'last')
    local count, last = tonumber(kept[1] or 0), tonumber(kept[2] or now)
    local delay = 0
    if count >= free then delay = math.min(2 ^ (count - free), max_delay) end
    local wait = last + delay - now
    if last <= now and wait > 0 then return tostring(wait) end
    redis.call('HSET', KEYS[1], 'count', math.max(count, 0) + 1, 'last', string.format('%.6f', now))
    redis.call('PEXPIRE', KEYS[1], math.ceil(seconds * 1000))
    return '0'
"""
GIVE_DELAY_BACK = "if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('HINCRBY', KEYS[1], 'count', -1) end"


class RedisCounts:
    """Runs scripts in Redis, and knows whether it is there."""

    def __init__(self, url: str) -> None:
        timeouts: dict[str, Any] = {"socket_timeout": ANSWER_SECONDS, "socket_connect_timeout": ANSWER_SECONDS}
        self._redis = redis.Redis.from_url(url, retry=Retry(NoBackoff(), 0), **timeouts)
        self._is_away = self._looks = False
        self._look_at = 0.0
        self._lock = threading.Lock()

    def register(self, script: str) -> Any:
        return self._redis.register_script(script)

    def run(self, script: Any, keys: Sequence[str], arguments: Sequence[object]) -> Any:
        """What the script gives; None while Redis is away."""
        if self._is_away:
            self._look_again()
            return None
        try:
            return script([f"messenger:{key}" for key in keys], arguments)
        except (redis.RedisError, OSError) as error:
            self._lose(error)
            return None

    def forget(self, key: str) -> None:
        if not self._is_away:
            try:
                self._redis.delete(f"messenger:{key}")
            except (redis.RedisError, OSError) as error:
                self._lose(error)

    def _lose(self, error: Exception) -> None:
        with self._lock:
            was_there, self._is_away = not self._is_away, True
            self._look_at = time.monotonic() + LOOK_SECONDS
        if was_there:
            log.warning("Redis is away, so this process counts for the limits by itself: %s", error)

    def _look_again(self) -> None:
        with self._lock:
            if self._looks or time.monotonic() < self._look_at:
                return
            self._looks = True
        threading.Thread(target=self._look, daemon=True).start()  # a green one where threads are green

    def _look(self) -> None:
        try:
            self._redis.set("messenger:limits", "", px=1)  # a Redis that is full or read-only answers a ping
            self._is_away = False
            log.warning("Redis is back, and counts for the limits")
        except (redis.RedisError, OSError):
            pass
        finally:
            self._look_at = time.monotonic() + LOOK_SECONDS
            self._looks = False


class SharedBucket(Bucket):
    def __init__(self, rate: SendRate, name: str, counts: RedisCounts) -> None:
        super().__init__(rate)
        self._name = name
        self._counts = counts
        self._script = counts.register(BUCKETS)

    def seconds_to_wait_of(self, keys: Sequence[str]) -> list[float]:
        """In one round trip."""
        names = [f"{self._name}:{key}" for key in keys]
        waits = self._counts.run(self._script, names, [self._rate.interval, self._rate.burst])
        return super().seconds_to_wait_of(keys) if waits is None else [float(wait) for wait in waits]


class SharedTries(Tries):
    def __init__(self, rate: TryRate, name: str, counts: RedisCounts) -> None:
        super().__init__(rate)
        self._name = name
        self._counts = counts
        self._take, self._count, self._give_back = map(counts.register, (TRIES, COUNT_TRIES, GIVE_TRY_BACK))

    def take(self, key: str) -> float:
        wait = self._counts.run(self._take, [f"{self._name}:{key}"], self._rate)
        return super().take(key) if wait is None else float(wait)

    def count(self, key: str) -> int:
        count = self._counts.run(self._count, [f"{self._name}:{key}"], [self._rate.seconds])
        return super().count(key) if count is None else int(count)

    def give_back(self, key: str) -> None:
        super().give_back(key)
        self._counts.run(self._give_back, [f"{self._name}:{key}"], [])

    def forget(self, key: str) -> None:
        super().forget(key)
        self._counts.forget(f"{self._name}:{key}")


class SharedDelays(Delays):
    def __init__(self, rate: DelayRate, name: str, counts: RedisCounts) -> None:
        super().__init__(rate)
        self._name = name
        self._counts = counts
        self._take, self._give_back = map(counts.register, (DELAYS, GIVE_DELAY_BACK))

    def take(self, key: str) -> float:
        wait = self._counts.run(self._take, [f"{self._name}:{key}"], self._rate)
        return super().take(key) if wait is None else float(wait)

    def give_back(self, key: str) -> None:
        super().give_back(key)
        self._counts.run(self._give_back, [f"{self._name}:{key}"], [])
