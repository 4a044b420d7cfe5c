"""The limits of several processes while Redis is away, is full, is stuck, or has its clock set."""

import json
import time

import pytest

from messenger.config.rates import SendRate
from messenger.limits.delays import DelayRate
from messenger.limits.redis_delays import SharedDelays
from messenger.limits.redis_rates import TIMEOUT_SECONDS, RedisCounts, SharedBucket
from tests.conftest import token_of
from tests.personas import SAM, TESS
from tests.redis_server import RedisServer
from tests.waiting import eventually

HOUR = 3_600


@pytest.fixture
def redis_server(tmp_path):
    with RedisServer(tmp_path) as server:
        yield server


@pytest.fixture
def database_url(sqlite_url):
    return sqlite_url


@pytest.fixture
def workers(make_app, redis_server):
    """Two that share a burst of 3; one more would have to wait for an hour."""
    settings = {"SEND_LIMIT": "1/hour burst 3", "LOGIN_LIMIT": "2/hour", "REDIS_URL": redis_server.url}
    return [make_app(**settings) for _ in range(2)]


def send(app, person=SAM):
    header = {"Authorization": f"Bearer {token_of(app, person)}"}
    return app.test_client().post("/messages/send", json={"receiverId": TESS.id, "content": "Bonjour"}, headers=header)


def statuses(app, times):
    return [send(app).status_code for _ in range(times)]


def log_in(app):
    return app.test_client().post("/auth/login", json={"email": SAM.email, "password": "wrong"}).status_code


def test_while_redis_is_away_each_process_limits_by_itself_and_then_all_together_again(workers, redis_server):
    here, there = workers
    assert (statuses(here, 2), statuses(there, 2)) == ([201, 201], [201, 429])
    redis_server.stop()
    assert (statuses(here, 4), statuses(there, 4)) == ([201, 201, 201, 429],) * 2
    redis_server.start()
    for worker in workers:
        eventually(lambda worker=worker: send(worker).status_code == 201)  # Redis is back, and has kept nothing
    assert statuses(here, 1) + statuses(there, 1) == [201, 429]


def test_while_redis_is_away_logins_are_tried_and_limited(workers, redis_server):
    redis_server.stop()
    assert [log_in(workers[0]) for _ in range(3)] == [401, 401, 429]


def test_a_process_that_starts_without_redis_sends(make_app, redis_server):
    redis_server.stop()
    app = make_app(SEND_LIMIT="1/hour burst 1", REDIS_URL=redis_server.url)
    assert statuses(app, 2) == [201, 429]


def test_only_the_first_waits_for_a_redis_that_is_stuck(workers, redis_server):
    assert send(workers[0]).status_code == 201
    redis_server.freeze()
    try:
        started = time.monotonic()
        assert statuses(workers[0], 4) == [201, 201, 201, 429]
        assert time.monotonic() - started < 3 * TIMEOUT_SECONDS  # one answer that does not come, and four sends
    finally:
        redis_server.thaw()


def test_a_redis_that_takes_nothing_more_is_away_until_it_does(workers, redis_server, caplog):
    redis_server.ask.config_set("maxmemory", 1)
    assert statuses(workers[0], 4) == [201, 201, 201, 429]
    assert len([record for record in caplog.records if "away" in record.message]) == 1
    redis_server.ask.config_set("maxmemory", 0)
    eventually(lambda: send(workers[0]).status_code == 201)


# A clock that is set back by an hour: what is kept lies in the future.


@pytest.fixture
def counts(redis_server):
    return RedisCounts(redis_server.url)


def test_redis_s_clock_set_back_lets_one_send_after_an_interval(counts, redis_server):
    bucket = SharedBucket(SendRate(burst=3, interval=0.2), "sends", counts)
    redis_server.ask.set("messenger:sends:4", time.time() + HOUR)
    (wait,) = bucket.seconds_to_wait_for_each(["4"])
    assert 0 < wait <= 0.2
    eventually(lambda: bucket.seconds_to_wait_for_each(["4"]) == [0], seconds=3)
    assert redis_server.ask.pttl("messenger:sends:4") <= 1_000


def test_delays_that_began_in_the_future_lock_nobody_out(counts, redis_server):
    delays = SharedDelays(DelayRate(1, 1, 15, 900), "first_tries", counts)
    waiting = {"who": "sue", "due": time.time() + HOUR, "came": True}
    state = {"count": 9, "last": time.time() + HOUR, "before": 0, "line": [waiting]}
    redis_server.ask.set("messenger:first_tries:sam", json.dumps(state))
    assert delays.take("sam", "") == 0
    assert 14 < delays.take("sam", "") <= 15


def test_tries_are_counted_and_can_be_given_back_and_forgotten(counts, redis_server):
    delays = SharedDelays(DelayRate(2, 1, 1, 2), "logins", counts)
    assert [delays.take("sam", "") > 0 for _ in range(3)] == [False, False, True]
    assert (delays.count("sam"), delays.count("sue")) == (2, 0)
    delays.uncount("sam")
    assert delays.count("sam") == 1
    delays.forget("sam")
    assert [delays.take("sam", "") > 0 for _ in range(3)] == [False, False, True]
    eventually(lambda: delays.take("sam", "") == 0, seconds=3)
    eventually(lambda: not redis_server.ask.exists("messenger:logins:sam"), seconds=3)


def test_a_batch_is_counted_in_its_order(counts):
    bucket = SharedBucket(SendRate(burst=2, interval=HOUR), "sends", counts)
    waits = bucket.seconds_to_wait_for_each(["4", "5", "4", "4", "5", "5"])
    assert [wait > 0 for wait in waits] == [False, False, False, True, False, True]
