"""How often a password may be tried: the rules, without the passwords."""

import secrets

import pytest
import redis

from messenger import rates
from messenger.errors import RateLimited
from messenger.limits import counters
from messenger.login_limits import LoginLimits, Source, network_of
from messenger.rates import TryRate
from tests.servers import REDIS, absent
from tests.test_limits import Clock

HOME = Source("192.0.2.1", None)
SCHOOL = Source("192.0.2.2", None)
DEVICE = Source("192.0.2.2", "a device of the owner's")
GUESSERS = [Source(f"198.51.100.{n}", None) for n in range(12)]


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(rates, "time", clock)
    return clock


@pytest.fixture
def limits(clock):
    return LoginLimits(TryRate(5, 900), counters(None))


@pytest.fixture(params=["here", "in Redis"])
def limits_anywhere(request):
    """By real clocks."""
    try:
        redis.Redis.from_url(REDIS).ping()
    except redis.RedisError:
        absent("Redis")
    return LoginLimits(TryRate(5, 900), counters(None if request.param == "here" else REDIS))


@pytest.fixture
def account():
    """One of whom Redis knows nothing yet."""
    return f"{secrets.token_hex(8)}@ecole.example"


def guess(limits, account, source):
    """0 for a wrong password that was tried, or how long to wait."""
    try:
        limits.begin(account, source)
    except RateLimited as error:
        return error.retry_after
    return 0


def succeed(limits, account, source):
    attempt = limits.begin(account, source)
    attempt.cancel()
    limits.forget(account, source)


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("192.0.2.1:4711", "192.0.2.1"),
        ("2001:db8::1:2:3:4", "2001:db8::"),
        ("[2001:db8::1:2:3:4]:4711", "2001:db8::"),
        ("fe80::1%eth0", "fe80::"),
        ("", ""),
        ("unknown", "unknown"),
    ],
)
def test_an_address_belongs_to_a_network(address, network):
    assert network_of(address) == network


def test_of_sixty_guesses_from_twelve_networks_a_third_is_tried(limits_anywhere, account):
    networks = [source._replace(network=f"{source.network}/{account}") for source in GUESSERS]
    waits = [guess(limits_anywhere, account, networks[n // 5]) for n in range(60)]
    assert waits.count(0) == 20  # ten first ones of a network, ten further ones
    assert guess(limits_anywhere, f"not {account}", HOME._replace(network=account)) == 0


def test_the_waits_grow_to_a_quarter_of_a_minute(limits, clock):
    waits = []
    for n in range(20):
        source = Source(f"198.51.100.{n}", None)
        wait = guess(limits, "ada", source)
        if wait:
            waits.append(wait)
            clock.now += wait
            assert guess(limits, "ada", source) == 0
    assert waits == [1, 2, 4, 8, 15, 15, 15, 15, 15, 15]


def test_who_has_guessed_wrong_twice_waits_longer_than_who_comes_first(limits, clock):
    for _ in range(900):
        for source in GUESSERS:
            guess(limits, "ada", source)
        clock.now += 1
    assert guess(limits, "ada", HOME) <= 15
    assert max(guess(limits, "ada", source) for source in GUESSERS) > 60


def test_the_owner_gets_in_while_twelve_others_guess_at_every_second(limits, clock):
    def go_on(seconds):
        for _ in range(seconds):
            for source in GUESSERS:
                guess(limits, "ada", source)
            clock.now += 1

    for n in range(60):
        go_on(60)
        waited, somewhere_new = 0, Source(f"203.0.113.{n}", None)
        while wait := guess(limits, "ada", somewhere_new):
            go_on(wait)  # as told
            waited += wait
        assert waited <= 60


def test_in_six_hours_a_thousand_networks_try_less_than_two_thousand_times(limits, clock):
    sources = [Source(f"10.0.{n // 250}.{n % 250}", None) for n in range(1_000)]
    tried = 0
    for second in range(0, 6 * 3_600, 5):
        tried += sum(guess(limits, "ada", sources[(second + n * 37) % 1_000]) == 0 for n in range(8))
        clock.now += 5
    assert 1_000 < tried < 2_000


def test_a_known_device_has_a_count_of_its_own(limits):
    for source in (*GUESSERS, *[SCHOOL] * 5):
        guess(limits, "ada", source)
    assert guess(limits, "ada", SCHOOL) > 0
    assert [guess(limits, "ada", DEVICE) > 0 for _ in range(6)] == [False] * 5 + [True]
    assert guess(limits, "tess", SCHOOL) == 0


def test_a_hundred_failures_in_the_school_do_not_lock_known_devices_out(limits):
    for n in range(100):
        assert guess(limits, f"guess{n}", SCHOOL) == 0
    assert guess(limits, "ada", SCHOOL) == 900
    assert guess(limits, "ada", DEVICE) == 0


@pytest.mark.parametrize("source", [HOME, DEVICE])
def test_successes_are_not_counted(limits_anywhere, account, source):
    source = Source(f"{source.network} {account}", source.device)
    for _ in range(30):
        succeed(limits_anywhere, account, source)
    assert [guess(limits_anywhere, account, source) > 0 for _ in range(6)] == [False] * 5 + [True]


def test_an_attempt_that_was_not_made_is_not_counted(limits_anywhere, account):
    source = HOME._replace(network=account)
    for _ in range(30):
        limits_anywhere.begin(account, source).cancel()
    assert [guess(limits_anywhere, account, source) > 0 for _ in range(6)] == [False] * 5 + [True]


def test_what_is_refused_counts_nowhere(limits, clock):
    for n in range(10):
        guess(limits, "ada", GUESSERS[n])
    for _ in range(200):
        assert guess(limits, "ada", HOME) == 1
    assert guess(limits, "tess", HOME) == 0
    clock.now += 1
    assert guess(limits, "ada", HOME) == 0
