import random
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from ipaddress import IPv6Address

import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher
from werkzeug.test import TestResponse

from messenger.config.rates import SendRate
from messenger.extensions import db
from messenger.limits import delays, rates
from messenger.limits.rates import Bucket
from messenger.models.people import users
from messenger.people import accounts
from messenger.policy.callers import System
from tests.conftest import token_of
from tests.personas import ABEL, ADA, PASSWORD, PASSWORD_HASH, SAM, SUE, TESS, THEO, Persona
from tests.servers import REDIS, absent

RIGHT, WRONG = PASSWORD, "not the password"


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch) -> Clock:
    clock = Clock()
    for module in (rates, delays):
        monkeypatch.setattr(module, "time", clock)
    return clock


# The bucket


@pytest.fixture
def bucket(clock: Clock) -> Bucket:
    return Bucket(SendRate(burst=3, interval=2.0))


def taken(bucket: Bucket, user: str, tries: int = 10) -> int:
    """How many of so many sends at once may pass."""
    return sum(bucket.seconds_to_wait(user) == 0 for _ in range(tries))


def test_a_burst_passes_and_no_more(bucket):
    assert taken(bucket, "1") == 3


def test_one_more_passes_after_each_interval(bucket, clock):
    taken(bucket, "1")
    for _ in range(5):
        clock.now += 1.99
        assert taken(bucket, "1") == 0
        clock.now += 0.01
        assert taken(bucket, "1") == 1


def test_after_a_rest_the_burst_is_whole_again_and_not_larger(bucket, clock):
    taken(bucket, "1")
    clock.now += 4
    assert taken(bucket, "1") == 2
    clock.now += 6
    assert taken(bucket, "1") == 3
    clock.now += 1_000_000
    assert taken(bucket, "1") == 3


def test_it_says_how_long_to_wait_and_that_is_long_enough(bucket, clock):
    taken(bucket, "1")
    clock.now += 0.5
    wait = bucket.seconds_to_wait("1")
    assert wait == pytest.approx(1.5)
    clock.now += wait
    assert bucket.seconds_to_wait("1") == 0


def test_a_refused_send_costs_nothing(bucket, clock):
    taken(bucket, "1", tries=1_000)
    clock.now += 2
    assert taken(bucket, "1") == 1


def test_each_user_has_a_bucket(bucket):
    assert taken(bucket, "1") == 3
    assert taken(bucket, "2") == 3


def test_a_steady_sender_is_never_refused(bucket, clock):
    for _ in range(1_000):
        assert bucket.seconds_to_wait("1") == 0
        clock.now += 2.0


def test_a_crowd_of_users_takes_no_memory_for_ever_and_frees_nobody(bucket, clock):
    for user_id in range(12_000):
        bucket.seconds_to_wait(str(user_id))
        clock.now += 0.01
    taken(bucket, "1")
    for user_id in range(20_000, 30_500):
        bucket.seconds_to_wait(str(user_id))
    assert taken(bucket, "1") == 0
    for user_id in range(40_000, 60_000):
        clock.now += 1
        bucket.seconds_to_wait(str(user_id))
    assert len(bucket._by_key) < 20_001


def test_threads_that_send_at_once_share_one_burst(clock):
    bucket = Bucket(SendRate(burst=100, interval=1.0))
    counts: list[int] = []
    threads = [threading.Thread(target=lambda: counts.append(taken(bucket, "1", tries=50))) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sum(counts) == 100


# Sending


LIMITED = {"SEND_LIMIT": "60/minute burst 3"}


@pytest.fixture
def limited(make_app, clock):
    return make_app(**LIMITED)


@pytest.fixture
def app(limited):
    """For the fixtures `client`, `login`, `connect` and `stored`."""
    return limited


@pytest.fixture
def send(client, login):
    """`send(sender, receiver)`: the answer of POST /messages/send."""
    return lambda sender, receiver: client.post(
        "/messages/send", json={"receiverId": receiver.id, "content": "Bonjour"}, headers=login(sender)
    )


def test_too_many_posts_are_refused_and_not_stored(send, stored):
    assert [send(SAM, TESS).status_code for _ in range(3)] == [201] * 3
    answer = send(SAM, TESS)
    assert (answer.status_code, answer.mimetype) == (429, "application/problem+json")
    assert answer.json["code"] == "rate_limited"
    assert answer.headers["Retry-After"] == "1"
    assert len(stored()) == 3


def test_one_who_waits_as_told_may_send_again(send, clock):
    for _ in range(3):
        send(SAM, TESS)
    clock.now += int(send(SAM, TESS).headers["Retry-After"])
    assert send(SAM, TESS).status_code == 201
    assert send(SAM, TESS).status_code == 429


def test_the_limit_is_of_the_sender_whoever_receives(send):
    assert [send(SAM, receiver).status_code for receiver in (TESS, THEO, ADA, ABEL)] == [201, 201, 201, 429]
    assert send(SUE, TESS).status_code == 201
    assert send(TESS, SAM).status_code == 201


def test_too_many_events_are_refused_in_the_ack(connect, stored):
    sam, tess = connect(SAM), connect(TESS)
    event = {"receiverId": TESS.id, "content": "Bonjour"}
    acks = [sam.emit("message:send", event, callback=True) for _ in range(4)]
    assert [ack["ok"] for ack in acks] == [True, True, True, False]
    error = acks[3]["error"]
    assert (error["code"], error["status"], error["retryAfter"]) == ("rate_limited", 429, 1)
    assert len(stored()) == 3
    assert len([packet for packet in tess.get_received() if packet["name"] == "message:new"]) == 3


def test_both_doors_count_together(connect, send):
    sam = connect(SAM)
    event = {"receiverId": TESS.id, "content": "Bonjour"}
    assert [sam.emit("message:send", event, callback=True)["ok"] for _ in range(2)] == [True, True]
    assert [send(SAM, TESS).status_code for _ in range(2)] == [201, 429]
    assert sam.emit("message:send", event, callback=True)["error"]["code"] == "rate_limited"


def test_typing_is_limited_by_a_count_of_its_own(connect, send, clock):
    sam = connect(SAM)
    acks = [sam.emit("typing", {"receiverId": TESS.id}, callback=True) for _ in range(21)]
    assert [ack["ok"] for ack in acks] == [True] * 20 + [False]
    assert (acks[20]["error"]["code"], acks[20]["error"]["retryAfter"]) == ("rate_limited", 1)
    assert send(SAM, TESS).status_code == 201
    clock.now += 0.5
    assert sam.emit("typing", {"receiverId": TESS.id}, callback=True)["ok"]


def test_the_limit_holds_across_workers(make_app, redis_url):
    first, second = (make_app(**LIMITED, REDIS_URL=redis_url) for _ in range(2))
    statuses = []
    for app in (first, second, first, second):
        header = {"Authorization": f"Bearer {token_of(app, SAM)}"}
        body = {"receiverId": TESS.id, "content": "Bonjour"}
        statuses.append(app.test_client().post("/messages/send", json=body, headers=header).status_code)
    assert statuses == [201, 201, 201, 429]


@pytest.fixture
def redis_url():
    import redis

    try:
        with redis.Redis.from_url(REDIS) as server:
            server.delete(f"messenger:sends:{SAM.id}")
    except redis.RedisError:
        absent("Redis")
    return REDIS


# Logging in

HOME, SCHOOL = "192.0.2.1", "192.0.2.2"


@pytest.fixture
def door(make_app):
    """`door(LOGIN_LIMIT=…)(person, password, address)`: the answer of POST /auth/login; everyone has PASSWORD."""

    def open_door(password_hash: str = PASSWORD_HASH, **settings: object) -> Callable[..., TestResponse]:
        app = make_app(**{"LOGIN_LIMIT": "5/15 minutes", **settings})
        with app.app_context(), db.engine.begin() as connection:
            connection.execute(sa.update(users).values(password_hash=password_hash))

        def log_in(person: Persona, password: str, address: str = HOME) -> TestResponse:
            body = {"email": person.email, "password": password}
            return app.test_client().post("/auth/login", json=body, environ_base={"REMOTE_ADDR": address})

        log_in.app = app
        return log_in

    return open_door


def fail(log_in: Callable[..., TestResponse], person: Persona, times: int) -> list[int]:
    return [log_in(person, WRONG).status_code for _ in range(times)]


def test_after_five_failures_that_address_waits_for_the_account_and_then_may_try(door, clock):
    log_in = door()
    assert fail(log_in, SAM, 5) == [401] * 5
    refusal = log_in(SAM, RIGHT)
    assert (refusal.status_code, refusal.json["code"]) == (429, "rate_limited")
    assert refusal.headers["Retry-After"] == "15"
    clock.now += 15
    assert log_in(SAM, RIGHT).status_code == 200


def test_another_account_at_that_address_and_another_address_of_that_account_may(door):
    log_in = door()
    fail(log_in, SAM, 5)
    assert log_in(SAM, RIGHT).status_code == 429
    assert log_in(SUE, RIGHT).status_code == 200
    assert log_in(SAM, RIGHT, SCHOOL).status_code == 200


def test_a_success_is_not_counted(door):
    log_in = door()
    assert [log_in(SAM, RIGHT).status_code for _ in range(7)] == [200] * 7
    assert fail(log_in, SAM, 6) == [401] * 5 + [429]


def test_an_attempt_that_was_refused_is_not_counted(door, clock):
    log_in = door(LOGIN_LIMIT="2/minute")
    assert fail(log_in, SAM, 6) == [401, 401, 429, 429, 429, 429]
    clock.now += 60
    assert log_in(SAM, RIGHT).status_code == 200


def test_tries_at_once_are_no_more_than_tries_in_turn(door):
    log_in = door(PasswordHasher().hash(PASSWORD))  # each try takes long enough to meet the others
    with ThreadPoolExecutor(20) as pool:
        statuses = list(pool.map(lambda _: log_in(SAM, WRONG).status_code, range(20)))
    assert sorted(statuses) == [401] * 5 + [429] * 15


def test_capitals_and_spaces_are_no_way_round(door):
    log_in = door(LOGIN_LIMIT="2/15 minutes")
    fail(log_in, SAM, 1)
    fail(log_in, SAM._replace(email=SAM.email.upper()), 1)
    assert log_in(SAM._replace(email=f" {SAM.email} "), RIGHT).status_code == 429


def test_an_account_that_does_not_exist_is_treated_as_one_that_does(door):
    log_in = door(LOGIN_LIMIT="2/15 minutes")
    nobody = SAM._replace(email="nobody@ecole.example")
    assert fail(log_in, nobody, 3) == fail(log_in, SAM, 3) == [401, 401, 429]


def test_a_new_password_opens_the_account_again(door):
    log_in = door(LOGIN_LIMIT="2/15 minutes")
    assert fail(log_in, SAM, 3) == [401, 401, 429]
    with log_in.app.app_context():
        accounts.set_password(System.OPS, accounts.find_account(SAM.id), "another password")
    assert log_in(SAM, "another password").status_code == 200
    assert fail(log_in, SAM, 3) == [401, 401, 429]


def test_one_address_cannot_try_account_after_account(door):
    log_in = door(LOGIN_LIMIT="1/15 minutes")
    guesses = [SAM._replace(email=f"guess{n}@ecole.example") for n in range(21)]
    assert [log_in(person, WRONG).status_code for person in guesses] == [401] * 20 + [429]
    assert log_in(SAM, RIGHT).status_code == 429
    assert log_in(SAM, RIGHT, SCHOOL).status_code == 200


def test_the_addresses_of_one_ipv6_network_count_as_one(door):
    log_in = door()
    addresses = [f"2001:db8:0:1::{n:x}" for n in range(1, 8)]
    assert [log_in(SAM, WRONG, address).status_code for address in addresses] == [401] * 5 + [429] * 2
    assert log_in(SAM, RIGHT, "2001:db8:0:2::1").status_code == 200


def test_guesses_from_many_addresses_are_not_all_tried(door, clock):
    log_in = door(LOGIN_LIMIT="2/15 minutes")
    guesses = [log_in(SAM, WRONG, f"198.51.100.{n}") for n in range(6)]
    assert [guess.status_code for guess in guesses] == [401] * 4 + [429] * 2
    assert guesses[5].headers["Retry-After"] == "1"
    clock.now += 1
    assert log_in(SAM, RIGHT).status_code == 200


def test_it_can_be_lifted(door):
    log_in = door(LOGIN_LIMIT="off")
    assert fail(log_in, SAM, 7) == [401] * 7
    assert log_in(SAM, RIGHT).status_code == 200


def test_login_failures_count_across_workers(door, redis_url):
    # The counts of an earlier run are still in Redis: an address and an account of our own have none.
    address, nobody = (
        str(IPv6Address(random.getrandbits(128))),
        SAM._replace(email=f"{random.getrandbits(64)}@e.example"),
    )
    here, there = (door(LOGIN_LIMIT="2/15 minutes", REDIS_URL=redis_url) for _ in range(2))
    statuses = [log_in(nobody, WRONG, address).status_code for log_in in (here, there, here, there)]
    assert statuses == [401, 401, 429, 429]
