"""How often a password may be tried: the rules, without the passwords."""

import secrets
from itertools import cycle

import pytest
import redis

from messenger.config.rates import AttemptRate
from messenger.errors import RateLimited
from messenger.limits import delays
from messenger.limits.logins import LoginLimits, Source, network_of
from messenger.limits.sends import limiters
from tests.limits.test_sends import Clock
from tests.servers import REDIS, absent
from tests.waiting import eventually

HOME = Source("192.0.2.1", None)
SCHOOL = Source("192.0.2.2", None)
DEVICE = Source("192.0.2.2", "a device of the owner's")
GUESSERS = [Source(f"198.51.100.{n}", None) for n in range(12)]


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(delays, "time", clock)
    return clock


@pytest.fixture
def limits(clock):
    return LoginLimits(AttemptRate(5, 900), limiters(None))


@pytest.fixture(params=["here", "in Redis"])
def limits_anywhere(request):
    """By real clocks."""
    try:
        redis.Redis.from_url(REDIS).ping()
    except redis.RedisError:
        absent("Redis")
    return LoginLimits(AttemptRate(5, 900), limiters(None if request.param == "here" else REDIS))


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


def try_to_begin(limits, account, source):
    """The attempt, or None while one must wait."""
    try:
        return limits.begin(account, source)
    except RateLimited:
        return None


def succeed(limits, account, source):
    limits.begin(account, source).forgive()
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


@pytest.mark.parametrize("source", [SCHOOL, DEVICE], ids=["network", "device"])
def test_from_one_source_they_grow_to_half_a_minute_and_never_to_a_lock(limits, clock, source):
    assert [guess(limits, "ada", source) for _ in range(6)] == [0] * 5 + [15]
    for wait in (15, 30, 30, 30):
        clock.now += wait - 1
        assert guess(limits, "ada", source) == 1
        clock.now += 1
        assert guess(limits, "ada", source) == 0
    clock.now += 900
    assert [guess(limits, "ada", source) for _ in range(6)] == [0] * 5 + [15]


def test_who_has_guessed_wrong_twice_waits_longer_than_who_comes_first(limits, clock):
    for _ in range(900):
        for source in GUESSERS:
            guess(limits, "ada", source)
        clock.now += 1
    assert guess(limits, "ada", HOME) <= 15
    assert max(guess(limits, "ada", source) for source in GUESSERS) > 15


LATE_SECONDS = 5  # that a person comes after the moment that they were told


def seconds_until_tried(limits, clock, owner, go_on, account="ada"):
    """How long the owner waits, who does as told, while `go_on(seconds)` says what others do meanwhile."""
    began = clock.now
    while wait := guess(limits, account, owner):
        go_on(wait + LATE_SECONDS)
    return clock.now - began


def test_the_owner_gets_in_while_twelve_others_guess_at_every_second(limits, clock):
    def go_on(seconds):
        for _ in range(seconds):
            for source in GUESSERS:
                guess(limits, "ada", source)
            clock.now += 1

    waited = []
    for n in range(60):
        go_on(9 if n == 0 else 60)  # most when they have just begun
        waited.append(seconds_until_tried(limits, clock, Source(f"203.0.113.{n}", None), go_on))
    assert max(waited) <= 180
    assert sorted(waited)[50] == 0


def test_a_classmate_who_asks_all_the_time_keeps_nobody_out(limits, clock):
    def go_on(seconds):
        for _ in range(10 * seconds):
            guess(limits, "ada", SCHOOL)
            clock.now += 0.1

    waited = []
    for n in range(30):
        go_on(100)
        waited.append(seconds_until_tried(limits, clock, SCHOOL._replace(visitor=f"browser {n}"), go_on))
    assert max(waited) <= 90


def test_three_classmates_who_wait_for_their_turns_too_keep_nobody_out(limits, clock):
    back_at = {SCHOOL._replace(visitor=f"classmate {n}"): 0.0 for n in range(3)}

    def go_on(seconds):
        for _ in range(seconds):
            for source, at in back_at.items():
                if clock.now >= at:
                    back_at[source] = clock.now + guess(limits, "ada", source)
            clock.now += 1

    waited = []
    for n in range(30):
        go_on(100)
        waited.append(seconds_until_tried(limits, clock, SCHOOL._replace(visitor=f"browser {n}"), go_on))
    assert max(waited[:10]) <= 120
    assert max(waited) < 450  # where they have failed a hundred times, the network is slowed down besides


def test_who_asks_all_the_time_tries_no_more_often_than_who_waits(limits, clock):
    tried = 0
    for _ in range(10 * 3_600):
        tried += guess(limits, "ada", SCHOOL) == 0
        clock.now += 0.1
    assert 100 < tried < 130


def test_a_guesser_of_many_accounts_slows_the_network_down_and_does_not_close_it(limits, clock):
    accounts = iter(range(1_000_000))

    def go_on(seconds):
        for _ in range(5 * seconds):
            guess(limits, f"guess{next(accounts)}", SCHOOL)
            clock.now += 0.2

    go_on(60)
    waited = []
    for n in range(30):
        go_on(100)
        pupil = SCHOOL._replace(visitor=f"browser {n}")
        waited.append(seconds_until_tried(limits, clock, pupil, go_on, f"pupil{n}"))
    assert max(waited) <= 60


def test_a_guesser_of_many_accounts_tries_a_few_in_a_minute(limits, clock):
    tried = 0
    for n in range(3_600):
        tried += guess(limits, f"guess{n}", SCHOOL) == 0
        clock.now += 1
    assert 300 < tried < 350  # 100, and one in fifteen seconds


def test_a_class_logs_in_at_once_while_their_network_is_slowed_down(limits, clock):
    for n in range(200):
        guess(limits, f"guess{n}", SCHOOL)
    pupils = {f"pupil{n}": SCHOOL._replace(visitor=f"browser {n}") for n in range(30)}
    back_at = dict.fromkeys(pupils, clock.now)
    began = clock.now
    while back_at:
        guess(limits, f"guess{clock.now}", SCHOOL)
        for account in [account for account, at in back_at.items() if clock.now >= at]:
            try:
                succeed(limits, account, pupils[account])
                del back_at[account]
            except RateLimited as error:
                back_at[account] = clock.now + error.retry_after
        clock.now += 0.5
    assert clock.now - began <= 60


def test_what_a_school_mistypes_in_a_day_adds_up_to_no_delay(limits, clock):
    """Then a class comes with new passwords."""
    for n in range(8 * 60):
        assert guess(limits, f"pupil{n}", SCHOOL) == 0
        clock.now += 60
    assert [guess(limits, f"pupil{n}", SCHOOL) for n in range(30)] == [0] * 30


def test_who_had_waited_and_met_a_full_queue_is_next_again(limits_anywhere, account):
    limits = limits_anywhere
    first, second = (Source(f"{n}.{account}", None) for n in range(2))
    for n in range(10):
        guess(limits, account, Source(f"network {n} of {account}", None))
    wait = guess(limits, account, first)
    assert wait == 1
    eventually(lambda: guess(limits, account, second) == 0)
    assert guess(limits, account, first) == 2  # too late: the next turn is theirs
    attempt = eventually(lambda: try_to_begin(limits, account, first))
    attempt.cancel()
    assert guess(limits, account, second) > 0
    assert guess(limits, account, first) == 0


def guessing_from_one_site(limits, clock, networks):
    """`go_on(seconds)`: from each network of a /48 in turn, twenty times a second."""
    guessers = cycle(Source(network_of(f"2001:db8:1:{n:x}::1"), None) for n in range(networks))

    def go_on(seconds):
        for _ in range(20 * seconds):
            guess(limits, "ada", next(guessers))
            clock.now += 0.05

    return go_on


@pytest.mark.parametrize(
    ("owner", "at_most"),
    [("203.0.113.{n}", 60), ("2001:db8:1:ff{n:02x}::1", 600)],  # a neighbour waits behind the forty, once
    ids=["elsewhere", "a neighbour"],
)
def test_who_has_many_networks_of_a_site_keeps_nobody_out(limits, clock, owner, at_most):
    go_on = guessing_from_one_site(limits, clock, 40)
    go_on(60)
    waited = []
    for n in range(30):
        go_on(100)
        source = Source(network_of(owner.format(n=n)), None)
        waited.append(seconds_until_tried(limits, clock, source, go_on))
    assert max(waited) <= at_most


def test_who_comes_from_elsewhere_gets_a_place_in_a_queue_that_one_site_has_filled(limits, clock):
    go_on = guessing_from_one_site(limits, clock, 500)
    go_on(60)
    for n in range(30):
        assert seconds_until_tried(limits, clock, Source(f"203.0.113.{n}", None), go_on) <= 60


def test_a_network_that_pauses_is_given_no_more_tries_than_one_that_waits(limits, clock):
    tried = 0
    for _ in range(96):
        tried += sum(guess(limits, f"guess{n}", SCHOOL) == 0 for n in range(100))
        clock.now += 900
    assert tried <= 100 + 86_400 / 15


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


def test_a_hundred_failures_in_the_school_do_not_slow_known_devices_down(limits):
    for n in range(100):
        assert guess(limits, f"guess{n}", SCHOOL) == 0
    assert guess(limits, "ada", SCHOOL) == 15
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
