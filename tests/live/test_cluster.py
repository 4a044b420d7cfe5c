"""Two servers, one database, one Redis: nobody notices who is where."""

import shutil
import time

import pytest

from tests.live.clients import POLLING
from tests.live.conftest import SERVERS
from tests.live.workers import opener, workers
from tests.live_server import wait_until
from tests.personas import ADA, SAM, SUE, TESS
from tests.redis_server import RedisServer
from tests.servers import free_port

ONE_MODE = pytest.mark.parametrize("running_pair", ["eventlet-sqlite"], indirect=True)


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory):
    with RedisServer(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture(scope="module", params=SERVERS)
def running_pair(request, redis_server, empty_sqlite, tmp_path_factory):
    mode, _, database = request.param.partition("-")
    folder = tmp_path_factory.mktemp("pair")
    if database == "sqlite":
        url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
    else:
        url = request.getfixturevalue("live_postgresql")
    with workers(url, redis_server.url, folder, mode, [free_port(), free_port()]) as pair:
        yield pair


@pytest.fixture
def pair(running_pair):
    running_pair[0].put_people()
    before = [len(server.log.read_text()) for server in running_pair]
    yield running_pair
    for server, length in zip(running_pair, before, strict=True):
        assert "Traceback" not in server.log.read_text()[length:]


@pytest.fixture
def connect(make_speaker):
    return opener(make_speaker)


def test_messages_cross_both_ways_once_and_in_order(pair, connect):
    here, there = pair
    sam, tess = connect(here, SAM), connect(there, TESS)
    own, polling = connect(there, SAM), connect(here, TESS, POLLING)
    outsider = connect(there, SUE)
    for n in range(30):
        sam.send_without_waiting(TESS, f"de Sam {n}")
        tess.send_without_waiting(SAM, f"de Tess {n}")
    from_sam, from_tess = sam.wait_for_acks(30), tess.wait_for_acks(30)
    assert sam.wait_for("message:new", 30) == from_tess
    assert tess.wait_for("message:new", 30) == from_sam
    for socket in (own, polling):
        heard = socket.wait_for("message:new", 60)
        assert [message for message in heard if message["senderId"] == SAM.id] == from_sam
        assert [message for message in heard if message["senderId"] == TESS.id] == from_tess
    assert [row.seq for row in here.rows()] == list(range(1, 61))
    last = connect(here, ADA).send(SUE)["message"]
    assert outsider.wait_for("message:new") == [last]


def test_a_message_over_rest_reaches_the_other_server(pair, connect):
    here, there = pair
    tess, own = connect(there, TESS), connect(there, SAM)
    sent = here.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "Bonjour"}).json()["message"]
    assert tess.wait_for("message:new") == own.wait_for("message:new") == [sent]


def test_what_is_sent_right_after_the_connection_arrives(pair, connect):
    here, there = pair
    for n in range(20):
        tess = connect(there, TESS)
        here.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": f"n° {n}"})
        assert [message["content"] for message in tess.wait_for("message:new")] == [f"n° {n}"]
        tess.close()


def test_typing_and_reading_cross(pair, connect):
    here, there = pair
    sam, tess, own = connect(here, SAM), connect(there, TESS), connect(here, TESS)
    sam.ask("typing", {"receiverId": TESS.id})
    for socket in (tess, own):
        assert socket.wait_for("typing") == [{"userId": SAM.id}]
    message = sam.send(TESS)["message"]
    tess.ask("message:read", {"otherUserId": SAM.id, "seq": 1})
    notice = {"conversationId": message["conversationId"], "readerId": TESS.id, "seq": 1}
    for socket in (sam, tess, own):
        assert socket.wait_for("message:read") == [notice]


def test_one_is_online_while_any_server_has_a_socket(pair, connect):
    here, there = pair
    assert here.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "a"}).ok
    tess = connect(there, TESS)
    first, second = connect(here, SAM), connect(there, SAM)
    # One who arrives is shown to those who are there, and shown those who are: both may come about the same person.
    assert first.wait_for("presence")[0] == second.wait_for("presence")[0] == {"userId": TESS.id, "online": True}
    online, offline = {"userId": SAM.id, "online": True}, {"userId": SAM.id, "online": False}
    wait_until(lambda: online in tess.heard("presence"))
    first.close()
    second.settle()
    assert offline not in tess.heard("presence")
    second.close()
    wait_until(lambda: tess.heard("presence")[-1] == offline)
    for n in range(10):  # from one server to the other and back, so quickly that the servers do it at once
        moved = connect(pair[n % 2], SAM)
        first.close()
        first = moved
    first.settle()
    wait_until(lambda: tess.heard("presence")[-1] == online)
    tess.settle()
    first.close()
    wait_until(lambda: tess.heard("presence")[-1] == offline)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (["disable"], "account_disabled"),
        (["set-role", "teacher"], "role_changed"),
        (["reset-password"], "token_revoked"),
        (None, "token_revoked"),
    ],
    ids=["disable", "set-role", "reset-password", "logout"],
)
@ONE_MODE
def test_an_end_cuts_the_sockets_at_every_server(pair, connect, command, code):
    sockets, outsider = [connect(server, SAM) for server in pair], connect(pair[1], SUE)
    if command:
        pair[0].flask("users", command[0], SAM.email, *command[1:])
    else:
        assert pair[0].post(SAM, "/auth/logout", {}).status_code == 204
    for socket in sockets:
        assert socket.wait_for("session:ended", seconds=5) == [{"code": code}]
        socket.wait_for_end()
    outsider.settle()
    assert outsider.heard("session:ended") == []
    ada = connect(pair[0], ADA)
    ada.send(SAM)
    ada.settle()
    assert [socket.heard("message:new") for socket in sockets] == [[], []]


@ONE_MODE
def test_a_token_that_expires_is_cut_at_every_server(pair, connect, make_speaker):
    lasting, brief = connect(pair[1], SAM), [make_speaker(), make_speaker()]
    auth = {"token": pair[0].token(SAM, exp=int(time.time()) + 5)}
    for server, socket in zip(pair, brief, strict=True):
        socket.connect(server.url, auth)
    for socket in brief:
        assert socket.wait_for("session:ended", seconds=5 + 5) == [{"code": "token_expired"}]
        socket.wait_for_end()
    sent = connect(pair[0], ADA).send(SAM)["message"]
    assert lasting.wait_for("message:new") == [sent]
    assert [socket.heard("message:new") for socket in brief] == [[], []]


@ONE_MODE
def test_a_server_listens_for_nobody_but_its_own(pair, connect, redis_server):
    sam, tess = connect(pair[0], SAM), connect(pair[1], TESS)
    assert set(redis_server.ask.pubsub_shardchannels()) == {b"messenger:0:user:4", b"messenger:0:user:2"}
    assert (redis_server.listeners(SAM.id), redis_server.listeners(TESS.id)) == (1, 1)
    sam.close()
    tess.close()
    wait_until(lambda: redis_server.ask.pubsub_shardchannels() == [])


@ONE_MODE
def test_a_server_that_dies_takes_its_people_with_it(pair, connect):
    here, there = pair
    assert here.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "a"}).ok
    connect(there, TESS)
    assert connect(here, SAM).wait_for("presence") == [{"userId": TESS.id, "online": True}]
    there.kill()
    there.start()
    sam = connect(here, SAM)
    tess = connect(there, TESS)
    assert sam.wait_for("presence") == [{"userId": TESS.id, "online": True}]
    assert tess.wait_for("presence") == [{"userId": SAM.id, "online": True}]


@ONE_MODE
def test_redis_may_go_and_come_back(pair, connect, redis_server):
    here, there = pair
    sam, tess, near = connect(here, SAM), connect(there, TESS), connect(here, TESS)
    sam.send(TESS, "avant")
    tess.wait_for("message:new")
    redis_server.stop()
    try:
        assert sam.send(TESS, "pendant")["ok"]
        assert [message["content"] for message in near.wait_for("message:new", 2)] == ["avant", "pendant"]
        late = connect(here, ADA)
        assert late.send(SAM)["ok"]
        assert '"teacher"' in here.flask("users", "set-role", SUE.email, "teacher")  # it warns, and ends well
    finally:
        redis_server.start()
    wait_until(lambda: redis_server.listeners(TESS.id) == 2 and redis_server.listeners(ADA.id) == 1)
    sam.send(TESS, "après")
    heard = [message["seq"] for message in tess.wait_for("message:new", 2)]
    assert heard == [1, 3]
    missed = there.get(TESS, f"/messages/conversation/{SAM.id}?after=1").json()["messages"]
    assert [message["content"] for message in missed] == ["pendant", "après"]
    assert there.post(SAM, "/messages/send", {"receiverId": ADA.id, "content": "Bonjour"}).ok
    late.wait_for("message:new")
