import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from messenger.models.people import users
from messenger.models.sessions import sessions
from messenger.models.times import utc_now
from tests.live_server import wait_until
from tests.personas import ABEL, ADA, SAM, SUE, TESS, THEO

ALLOWED = 5.0  # seconds, by the contract
ONE_SERVER = pytest.mark.parametrize("running_server", ["eventlet-sqlite"], indirect=True)


def change(live_server, how):
    """End the right to a session, from another process or over REST."""
    if how == "logout":
        assert live_server.post(SAM, "/auth/logout", {}).status_code == 204
    else:
        live_server.flask("users", how, SAM.email, *(["teacher"] if how == "set-role" else []))


@ONE_SERVER
@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("logout", "token_revoked"),
        ("disable", "account_disabled"),
        ("set-role", "role_changed"),
        ("reset-password", "token_revoked"),
    ],
)
def test_a_session_whose_right_has_ended_is_cut_and_hears_no_more(live_server, connect, how, code):
    sockets = [connect(SAM), connect(SAM, ["polling"])]
    ada = connect(ADA)
    assert ada.send(SAM)["ok"]
    for socket in sockets:
        socket.wait_for("message:new")
    change(live_server, how)
    for socket in sockets:
        assert socket.wait_for("session:ended", seconds=ALLOWED) == [{"code": code}]
        socket.wait_for_end()
    assert ada.socket.connected
    ada.send(SAM)
    ada.settle()
    assert [len(socket.heard("message:new")) for socket in sockets] == [1, 1]


@ONE_SERVER
def test_a_token_that_expires_ends_its_own_sockets_only(live_server, connect, make_speaker):
    lasting, brief = connect(SAM), make_speaker()
    brief.connect(live_server.url, {"token": live_server.token(SAM, exp=int(time.time()) + 3)})
    assert brief.wait_for("session:ended", seconds=3 + ALLOWED) == [{"code": "token_expired"}]
    brief.wait_for_end()
    lasting.settle()
    assert lasting.heard("session:ended") == []


def test_each_end_cuts_its_own_people_and_nobody_else(live_server, connect):
    ends = {SUE: ["disable"], THEO: ["set-role", "student"], TESS: ["reset-password"]}
    ending, staying = [connect(person) for person in ends], [connect(SAM), connect(ABEL)]

    def end(person):
        command, *more = ends[person]
        live_server.flask("users", command, person.email, *more)

    with ThreadPoolExecutor() as pool:
        list(pool.map(end, ends))
    codes = [socket.wait_for("session:ended", seconds=ALLOWED) for socket in ending]
    assert codes == [[{"code": code}] for code in ("account_disabled", "role_changed", "token_revoked")]
    for socket in staying:
        socket.settle()
        assert socket.heard("session:ended") == []
        assert socket.socket.connected


@ONE_SERVER
def test_a_changed_role_counts_at_the_very_next_send(live_server, connect):
    sam = connect(SAM)
    assert sam.send(TESS)["ok"]
    live_server.flask("users", "set-role", TESS.email, "student")
    assert sam.send(TESS)["error"]["code"] == "pair_not_allowed"
    assert len(live_server.rows()) == 1


def test_a_person_may_come_back_after_a_logout(live_server, connect):
    change(live_server, "logout")
    assert connect(SAM).send(TESS)["ok"]


@ONE_SERVER
def test_a_client_that_never_reads_keeps_nobody_else_s_session_open(live_server, connect, raw_polling):
    sam = connect(SAM)
    sam_wrote = live_server.post(SAM, "/messages/send", {"receiverId": ADA.id, "content": "Bonjour"})
    assert sam_wrote.ok
    for _ in range(2):
        assert raw_polling().enter({"token": live_server.token(ADA)}).startswith("40{")
    live_server.flask("users", "disable", ADA.email)
    wait_until(lambda: {"userId": ADA.id, "online": False} in sam.heard("presence"))  # the deaf ones have been cut
    live_server.flask("users", "disable", SAM.email)
    assert sam.wait_for("session:ended", seconds=ALLOWED) == [{"code": "account_disabled"}]
    sam.wait_for_end()


@pytest.mark.parametrize("lie", ['42["disconnect"]', '42["disconnect","x"]', '421["connect",{},{}]', '42["*"]'])
def test_a_socket_does_not_slip_out_of_sight_by_naming_an_event_of_the_library_s(live_server, raw_polling, lie):
    session = raw_polling()
    assert session.enter({"token": live_server.token(SAM)}).startswith("40{")
    session.post(lie)
    assert live_server.post(SAM, "/auth/logout", {}).status_code == 204
    live_server.post(TESS, "/messages/send", {"receiverId": SAM.id, "content": "Bonjour"})
    assert not [packet for packet in session.receive_all() if "message:new" in packet]


EVENTS = {
    "message:send": {"receiverId": TESS.id, "content": "trop tard"},
    "message:read": {"otherUserId": TESS.id, "seq": 1},
    "message:delivered": {"otherUserId": TESS.id, "seq": 1},
    "typing": {"receiverId": TESS.id},
}


@pytest.mark.parametrize("event", EVENTS)
def test_a_revoked_token_does_nothing_more_even_before_its_socket_is_cut(live_server, connect, event):
    sam, tess = connect(SAM), connect(TESS)
    assert tess.send(SAM)["ok"]
    with live_server.engine.begin() as connection:  # as a process does that can tell nobody
        connection.execute(sa.update(users).where(users.c.id == SAM.id).values(tokens_valid_after=utc_now()))
    answer = sam.ask(event, EVENTS[event])
    assert answer["error"]["code"] == "token_revoked"
    assert [row.content for row in live_server.rows()] == ["Bonjour"]
    assert sam.wait_for("session:ended", seconds=ALLOWED) == [{"code": "token_revoked"}]
    tess.settle()
    assert {name for name, _argument in tess.events} <= {"presence"}


def begin_session(live_server, person):
    """A session of theirs, and a token that belongs to it."""
    begun = sa.insert(sessions).values(user_id=person.id).returning(sessions.c.id)
    with live_server.engine.begin() as connection:
        session_id = connection.execute(begun).scalar_one()
    return session_id, live_server.token(person, sid=session_id)


@pytest.mark.parametrize("event", EVENTS)
def test_an_ended_session_does_nothing_more_and_their_other_one_goes_on(live_server, connect, make_speaker, event):
    ended, kept, tess = make_speaker(), make_speaker(), connect(TESS)
    session_id, token = begin_session(live_server, SAM)
    ended.connect(live_server.url, {"token": token})
    kept.connect(live_server.url, {"token": begin_session(live_server, SAM)[1]})
    assert tess.send(SAM)["ok"]
    with live_server.engine.begin() as connection:  # as a process does that can tell nobody
        connection.execute(sa.delete(sessions).where(sessions.c.id == session_id))
    assert ended.ask(event, EVENTS[event])["error"]["code"] == "token_revoked"
    assert [row.content for row in live_server.rows()] == ["Bonjour"]
    assert kept.ask(event, EVENTS[event])["ok"]
    assert ended.wait_for("session:ended", seconds=ALLOWED) == [{"code": "token_revoked"}]
    assert kept.heard("session:ended") == []
