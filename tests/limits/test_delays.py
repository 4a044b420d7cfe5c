"""Delays between tries, and whose turn it is when one ends."""

import secrets
import time

import pytest
import redis

from messenger.limits import delays as module
from messenger.limits.delays import MAX_WAITING, TURN_SECONDS, DelayRate, Delays
from messenger.limits.redis_delays import SharedDelays
from messenger.limits.redis_rates import RedisCounts
from tests.limits.test_sends import Clock
from tests.servers import REDIS, absent
from tests.waiting import eventually


@pytest.fixture
def clock(monkeypatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    return clock


@pytest.fixture
def delays(clock: Clock) -> Delays:
    return Delays(DelayRate(free=2, first_delay=1, max_delay=5, seconds=60))


def take(delays, who=""):
    return delays.take("sam", who)


def come(delays, who):
    """Ask for a try, and be told when to come; 0 where it is made."""
    wait = take(delays, who)
    if wait:
        delays.enqueue("sam", who, wait)
    return wait


def test_after_the_free_ones_each_try_waits_twice_as_long(delays, clock):
    waits = []
    for _ in range(8):
        waits.append(take(delays))
        if waits[-1]:
            clock.now += waits[-1]
            assert take(delays) == 0
    assert waits == pytest.approx([0, 0, 1, 2, 4, 5, 5, 5])


def test_a_try_that_came_too_soon_makes_no_wait_longer(delays, clock):
    for _ in range(2):
        take(delays)
    assert [take(delays) for _ in range(5)] == pytest.approx([1] * 5)
    clock.now += 1
    assert take(delays) == 0


def test_after_a_pause_the_delays_begin_anew(delays, clock):
    for _ in range(4):
        clock.now += take(delays)
    clock.now += 60
    assert [take(delays) for _ in range(3)] == pytest.approx([0, 0, 1])


def test_a_try_that_is_given_back_counts_no_more(delays, clock):
    delays.uncount("sam")
    for _ in range(10):
        assert take(delays) == 0
        delays.uncount("sam")
    take(delays)
    clock.now += 1
    take(delays)
    delays.uncount("sam")
    assert delays.count("sam") == 1
    clock.now += 59
    assert delays.count("sam") == 0


def test_tries_that_are_forgotten_count_no_more(delays):
    assert [take(delays) > 0 for _ in range(3)] == [False, False, True]
    delays.forget("sam")
    assert [take(delays) > 0 for _ in range(3)] == [False, False, True]


def test_keys_that_are_guessed_take_no_memory_for_ever(delays, clock):
    for n in range(40_000):
        clock.now += 0.1
        delays.take(f"guess{n}", "")
    assert len(delays._by_key) < 20_001


def be_too_late(delays, clock, who):
    """Come as told, when somebody else has just been faster."""
    clock.now += come(delays, who)
    assert take(delays) == 0
    assert come(delays, who) > 0


def test_a_try_is_kept_for_who_has_come_too_late_before(delays, clock):
    take(delays), take(delays)
    be_too_late(delays, clock, "hers")
    clock.now += 5
    assert take(delays) > 0
    assert come(delays, "another's") > 0
    assert take(delays, "hers") == 0


def test_it_is_kept_for_a_while(delays, clock):
    take(delays), take(delays)
    be_too_late(delays, clock, "hers")
    clock.now += 2 + TURN_SECONDS - 0.1  # two seconds is what they were told
    assert take(delays) > 0
    clock.now += 0.2
    assert take(delays) == 0


def test_nothing_is_kept_for_who_has_only_been_refused(delays, clock):
    take(delays), take(delays)
    wait = come(delays, "hers")
    clock.now += wait / 2
    assert come(delays, "hers") > 0  # too soon
    clock.now += wait
    assert take(delays) == 0


def test_who_waits_gets_a_try_in_the_order_of_coming(delays, clock):
    take(delays), take(delays)
    for who in ("first", "second", "third"):
        come(delays, who)
    clock.now += 1
    assert take(delays) == 0
    served = []
    while len(served) < 3:
        for who in ("third", "second", "first"):
            if who not in served and not come(delays, who):
                served.append(who)
        clock.now += 1
    assert served == ["first", "second", "third"]


def test_no_line_grows_for_ever(delays):
    take(delays), take(delays)
    for n in range(10 * MAX_WAITING):
        come(delays, f"browser {n}")
    assert len(delays._by_key["sam"].queue) == MAX_WAITING


def test_nobody_stands_in_line_before_there_is_one(delays):
    delays.enqueue("sam", "hers", 1)
    assert "sam" not in delays._by_key


@pytest.fixture
def in_redis():
    """`in_redis(rate)`: delays as one process has them, shared with the others."""
    try:
        redis.Redis.from_url(REDIS).ping()
    except redis.RedisError:
        absent("Redis")
    return lambda rate: SharedDelays(rate, "delays", RedisCounts(REDIS))


def test_in_redis_a_try_is_kept_for_who_has_come_too_late_before(in_redis):
    key, who = secrets.token_hex(8), "hers"
    here, there = (in_redis(DelayRate(1, 0.2, 0.4, 60)) for _ in range(2))
    assert here.take(key, "") == 0
    here.enqueue(key, who, here.take(key, who))
    eventually(lambda: there.take(key, "") == 0)
    wait = there.take(key, who)
    assert 0 < wait <= 0.4
    there.enqueue(key, who, wait)
    assert 0 < here.wait(key, "") <= 0.4
    eventually(lambda: here.take(key, who) == 0)
    assert all(0 < now <= 0.4 for now in (here.take(key, ""), there.take(key, who)))
    eventually(lambda: there.take(key, "") == 0)  # nobody waits any more


@pytest.mark.parametrize("place", ["here", "in Redis"])
def test_flows_take_turns_whoever_has_more_places(place, in_redis):
    rate, key = DelayRate(1, 0.2, 0.4, 60), secrets.token_hex(8)
    delays = in_redis(rate) if place == "in Redis" else Delays(rate)

    def come_to(who):
        wait = delays.take(key, who)
        if wait:
            delays.enqueue(key, who, min(wait, 0.05))
        return wait

    everybody = ["a 1", "a 2", "a 3", "b 1"]
    assert come_to("") == 0
    for who in everybody:
        come_to(who)
    eventually(lambda: delays.take(key, "") == 0)  # each comes back too late
    served = []
    assert all(come_to(who) for who in everybody)
    while len(served) < 4:
        served += [who for who in reversed(everybody) if who not in served and not come_to(who)]
    assert served == ["a 1", "b 1", "a 2", "a 3"]


def test_redis_forgets_as_fast_whatever_is_refused_or_given_back_meanwhile(in_redis):
    delays, key = in_redis(DelayRate(free=3, first_delay=60, max_delay=60, seconds=2)), secrets.token_hex(8)
    assert [delays.take(key, "") for _ in range(3)] == [0, 0, 0]
    began = time.monotonic()
    while delays.count(key):
        delays.enqueue(key, "hers", 1)
        assert time.monotonic() < began + 10
    for _ in range(20):
        assert delays.take(key, "") == 0
        delays.uncount(key)
    assert delays.count(key) == 0
