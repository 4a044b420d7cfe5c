"""What one process says, and who in the others hears it: on a real Redis, by both kinds of channels."""

import pytest

from tests.redis_server import RedisServer
from tests.servers import free_port
from tests.transport.processes import PACKET, Process
from tests.waiting import eventually


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory):
    with RedisServer(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture(params=[True, False], ids=["sharded", "ordinary"])
def process(request, redis_server):
    """`process()`: one more process on the same Redis."""
    made = []

    def start(url=redis_server.url):
        made.append(Process(url, sharded=request.param))
        return made[-1]

    yield start
    for one in made:
        one.rooms.close()


def test_everyone_hears_it_once_wherever_they_are(process):
    here, there = process(), process()
    mine, other, outsider = here.open(1), there.open(1), there.open(3)
    receivers = [there.open(2), there.open(2)]
    here.broadcast(1, 2)
    assert here.heard == [(mine, PACKET)]
    eventually(lambda: len(there.heard) >= 3)
    there.broadcast(3, packet="2[]")
    here.broadcast(3, packet="2[1]")  # comes after all that was said before
    eventually(lambda: (outsider, "2[1]") in there.heard)
    assert sorted(there.heard[:3]) == sorted((name, PACKET) for name in (other, *receivers))
    assert there.heard[3:] == [(outsider, "2[]"), (outsider, "2[1]")]
    assert here.heard == [(mine, PACKET)]


def test_the_order_is_kept_both_ways(process):
    here, there = process(), process()
    sam, tess = here.open(1), there.open(2)
    for n in range(300):
        here.broadcast(2, packet=f"2[{n}]")
        there.broadcast(1, packet=f"2[{n}]")
    eventually(lambda: len(here.heard) == len(there.heard) == 300)
    assert here.heard == [(sam, f"2[{n}]") for n in range(300)]
    assert there.heard == [(tess, f"2[{n}]") for n in range(300)]


def test_a_process_with_none_of_the_people_is_sent_nothing(process, redis_server):
    here, there, idle = process(), process(), process()
    here.open(1)
    there.open(2)
    idle.open(3)
    received = []
    receive = idle.rooms._receive_event
    idle.rooms._receive_event = lambda room, body: (received.append(room), receive(room, body))
    for _ in range(50):
        here.broadcast(1, 2)
    eventually(lambda: len(there.heard) == 50)
    here.broadcast(3)
    eventually(lambda: idle.heard)
    assert received == ["user:3"]


def test_the_first_and_the_last_are_known_across_processes(process):
    here, there = process(), process()
    a, b, c = here.open(1), there.open(1), there.open(1)
    assert (here.firsts[a], there.firsts[b]) == (True, False)
    assert here.occupied(1, 2) == there.occupied(1, 2) == {"user:1"}
    assert [here.close(a), there.close(b)] == [False, True]  # the second is told apart by the sessions of its process
    assert here.occupied(1) == {"user:1"}
    assert there.close(c)
    assert here.occupied(1) == there.occupied(1) == set()
    assert here.firsts[here.open(1)]


def test_one_of_many_that_come_at_once_is_the_first_and_one_that_leave_the_last(process):
    from concurrent.futures import ThreadPoolExecutor

    processes = [process() for _ in range(4)]
    with ThreadPoolExecutor() as pool:
        for _ in range(20):
            names = list(pool.map(lambda one: one.open(7), processes))
            assert [one.firsts[name] for one, name in zip(processes, names, strict=True)].count(True) == 1
            lasts = list(pool.map(lambda one, name: one.close(name), processes, names))
            assert lasts.count(True) == 1


def test_a_session_check_reaches_the_processes_that_have_the_person(process):
    here, there, idle = process(), process(), process()
    for one, user_id in ((here, 1), (there, 1), (idle, 2)):
        one.open(user_id)
    process().rooms.request_session_check(["user:1", "user:9"])
    eventually(lambda: here.session_checks == there.session_checks == ["user:1"])
    process().rooms.request_session_check(["user:2"])
    eventually(lambda: idle.session_checks)
    assert idle.session_checks == ["user:2"]


def test_a_packet_that_cannot_be_delivered_does_not_end_the_listening(process, caplog):
    here, there = process(), process()
    there.open(2)
    deliver = there.rooms.deliver
    there.rooms.deliver = lambda *_args: 1 / 0
    here.broadcast(2)
    eventually(lambda: caplog.records)
    there.rooms.deliver = deliver
    here.broadcast(2)
    eventually(lambda: there.heard)
    assert [record.message for record in caplog.records] == ["an event of another process was lost"]


def test_without_redis_one_s_own_sockets_hear_and_nobody_waits(process, caplog):
    alone = process(f"redis://127.0.0.1:{free_port()}/0")
    name = alone.open(1)
    alone.broadcast(1, 2)
    assert alone.heard == [(name, PACKET)]
    assert alone.occupied(1, 2) == {"user:1"}
    assert alone.firsts[name]
    alone.rooms.request_session_check(["user:1"])
    assert alone.close(name)
    assert [record.message.partition(",")[0] for record in caplog.records] == ["Redis is away", "Redis does not answer"]


def test_redis_comes_back_with_everyone_who_is_here_by_then(process, redis_server, caplog):
    here, there = process(), process()
    here.open(1)
    gone = there.open(2)
    redis_server.stop()
    eventually(lambda: here.rooms.is_disconnected and there.rooms.is_disconnected)
    there.close(gone)
    came = [there.open(user_id) for user_id in range(10, 2_510)]  # more than one command takes
    here.broadcast(2, 10, packet="2[lost]")
    redis_server.start()
    eventually(lambda: not (here.rooms.is_disconnected or there.rooms.is_disconnected))
    here.broadcast(2, *range(10, 2_510))
    eventually(lambda: len(there.heard) == 2_500)
    assert sorted(there.heard) == sorted((name, PACKET) for name in came)
    assert here.occupied(2, 10) == {"user:10"}
    said = [record.message.partition(",")[0] for record in caplog.records]
    assert sorted(said) == ["Redis is away"] * 2 + ["Redis is back"] * 2


def test_a_redis_that_hangs_holds_nobody_up(process, redis_server, caplog, monkeypatch):
    monkeypatch.setattr("messenger.transport.cluster.MAX_PENDING_EVENTS", 100)
    here, there = process(), process()
    here.open(1)
    there.open(2)
    redis_server.freeze()
    for n in range(1_000):
        here.broadcast(1, 2, packet=f"2[{n}]{'x' * 16_000}")
    assert len(here.heard) == 1_000
    redis_server.thaw()
    eventually(lambda: there.heard)
    here.broadcast(2)
    eventually(lambda: there.heard[-1][1] == PACKET)
    assert "Redis does not keep up" in caplog.text


def test_the_kind_of_channels_is_chosen_by_what_redis_can(redis_server, monkeypatch):
    from messenger.transport.redis_link import RedisLink

    version = int(redis_server.ask.info("server")["redis_version"].partition(".")[0])
    link = RedisLink(redis_server.url)
    assert link.is_sharded == (version >= 7)
    receive = RedisLink.receive
    for greeting in ({b"version": b"6.2.14"}, {b"mode": b"cluster"}):
        monkeypatch.setattr(RedisLink, "receive", lambda self, greeting=greeting: [{**receive(self)[0], **greeting}])
        older = RedisLink(redis_server.url)
        assert not older.is_sharded
        older.close()
    link.close()


def test_two_databases_of_one_redis_do_not_hear_each_other(process, redis_server):
    here, elsewhere, same = process(), process(redis_server.url[:-1] + "1"), process()
    for one in (elsewhere, same):
        one.open(2)
    here.broadcast(2)
    eventually(lambda: same.heard)
    assert here.occupied(2) == {"user:2"}
    elsewhere.broadcast(2, packet="2[]")
    assert [packet for _name, packet in elsewhere.heard] == ["2[]"]


def test_all_who_are_here_may_have_missed_something_when_redis_is_back(process, redis_server):
    here, there = process(), process()
    here.open(1)
    there.open(2)
    redis_server.stop()
    eventually(lambda: here.rooms.is_disconnected and there.rooms.is_disconnected)
    redis_server.start()
    eventually(lambda: here.missed and there.missed)
    assert (here.missed, there.missed) == (["user:1"], ["user:2"])


def test_who_was_told_something_in_vain_may_have_missed_it_elsewhere(process):
    here, there = process(), process()
    here.open(1)
    there.open(2)
    there.open(3)
    here.rooms._link.close()
    eventually(lambda: here.rooms.is_disconnected)
    here.broadcast(1, 2)
    eventually(lambda: here.missed and there.missed)
    assert (here.missed, there.missed) == (["user:1"], ["user:2"])


def test_those_who_miss_something_while_redis_does_not_keep_up_are_named_too(process, redis_server, monkeypatch):
    monkeypatch.setattr("messenger.transport.cluster.MAX_PENDING_EVENTS", 100)
    here, there = process(), process()
    there.open(2)
    redis_server.freeze()
    for n in range(1_000):
        here.broadcast(1, 2, packet=f"2[{n}]{'x' * 16_000}")
    redis_server.thaw()
    eventually(lambda: "user:2" in there.missed)
