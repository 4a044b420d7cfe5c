"""nginx in front of two servers, as docs/deploy sets it up."""

import shutil
import socket
import threading
from itertools import count

import pytest
import requests
import socketio

from tests.live.clients import POLLING, WEBSOCKET
from tests.live.nginx import Nginx, free_worker_ports
from tests.live.workers import workers
from tests.live_server import wait_until
from tests.personas import SAM, TESS
from tests.redis_server import RedisServer

BOTH = pytest.mark.parametrize("transports", [WEBSOCKET, POLLING], ids=["websocket", "polling"])
COMES_BACK = {"reconnection": True, "reconnection_delay": 0.1, "reconnection_delay_max": 0.3}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def running_site(request, empty_sqlite, tmp_path_factory):
    folder, ports = tmp_path_factory.mktemp("site"), free_worker_ports(2)
    if request.param == "sqlite":
        url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'live.db')}"
    else:
        url = request.getfixturevalue("live_postgresql")
    with (
        RedisServer(folder) as redis_server,
        workers(url, redis_server.url, folder, "eventlet", ports, TRUSTED_PROXIES=1) as pair,
        Nginx(folder, ports) as nginx,
    ):
        yield nginx, pair


@pytest.fixture
def site(running_site):
    """nginx, and the two servers behind it, with the people and nothing else."""
    _nginx, pair = running_site
    pair[0].put_people()
    yield running_site
    assert all("Traceback" not in server.log.read_text() for server in pair)


@pytest.fixture
def connect(site, make_speaker):
    """`connect(person, transports)`: through nginx, to whichever server; `at` tells which."""
    nginx, (server, _) = site

    def open_socket(person, transports, **options):
        speaker = make_speaker(**nginx.client_options(), **options)
        speaker.connect(nginx.url, {"token": server.token(person)}, transports)
        return speaker

    return open_socket


def at(speaker):
    """The port of the server to which nginx has led it."""
    return int(speaker.socket.eio.sid.partition("-")[0])


def connect_at(server, connect, person, transports, **options):
    """nginx prefers the server with fewer connections, so that one of a few leads to each."""
    while at(speaker := connect(person, transports, **options)) != server.port:
        pass
    return speaker


@BOTH
def test_people_at_two_servers_write_to_each_other(site, connect, transports):
    _nginx, (first, second) = site
    sam, tess = connect_at(first, connect, SAM, transports), connect_at(second, connect, TESS, transports)
    for n in range(20):
        assert sam.send(TESS, f"de Sam {n}")["ok"]
        assert tess.send(SAM, f"de Tess {n}")["ok"]
    assert [message["content"] for message in tess.wait_for("message:new", 20)] == [f"de Sam {n}" for n in range(20)]
    assert [message["content"] for message in sam.wait_for("message:new", 20)] == [f"de Tess {n}" for n in range(20)]
    assert sam.socket.transport() == tess.socket.transport() == transports[0]


def test_a_session_that_begins_with_polling_goes_on_by_websocket(connect):
    assert connect(SAM, ["polling", "websocket"]).socket.transport() == "websocket"


def test_the_servers_know_under_which_name_and_scheme_they_are_visited(site):
    nginx, (server, _) = site
    headers = {"Cookie": f"messenger_access={server.token(SAM)}", "Origin": nginx.url}
    polling = f"{nginx.url}/socket.io/?EIO=4&transport=polling"
    assert nginx.session().get(polling, headers=headers, timeout=10).ok
    other_scheme = {**headers, "Origin": nginx.url.replace("https", "http")}
    assert nginx.session().get(polling, headers=other_scheme, timeout=10).status_code == 400


def test_a_session_of_no_server_is_refused_and_leads_nowhere_else(site):
    nginx, _pair = site
    for sid in ("5099-nobody", "22-nobody", "nobody"):
        answer = nginx.session().get(f"{nginx.url}/socket.io/?EIO=4&transport=polling&sid={sid}", timeout=10)
        assert answer.status_code in (400, 502)


def test_a_session_leads_to_no_other_program_of_the_machine(site):
    nginx, _pair = site
    with socket.socket() as program:
        program.bind(("127.0.0.1", free_worker_ports(99)[-1]))  # the last: the first may be those of another site
        program.listen()
        program.settimeout(0.5)
        sid = f"{program.getsockname()[1]}-x"
        answer = nginx.session().get(f"{nginx.url}/socket.io/?EIO=4&transport=polling&sid={sid}", timeout=10)
        assert answer.status_code == 400
        with pytest.raises(TimeoutError):
            program.accept()


def test_the_log_names_no_session_and_nothing_that_was_searched(site, connect):
    nginx, _pair = site
    polling = connect(SAM, POLLING)
    assert polling.send(TESS)["ok"]
    nginx.session().get(f"{nginx.url}/users?q=Theo-the-searched", timeout=10)
    wait_until(lambda: "/users" in nginx.access_log.read_text())
    log = nginx.access_log.read_text()
    assert "POST /socket.io/" in log
    assert polling.socket.eio.sid not in log
    assert "searched" not in log


class Writer(threading.Thread):
    """Somebody who writes one message after the other, each until it is acknowledged."""

    def __init__(self, person, write):
        super().__init__(daemon=True)
        self.written = []
        self._person, self._write = person, write
        self._ended = threading.Event()

    def run(self):
        for n in count():
            if self._ended.is_set():
                return
            text = f"{self._person.name} {n}"
            wait_until(lambda text=text: self._write(text), 30)
            self.written.append(text)

    def wait_for_more(self, number):
        goal = len(self.written) + number
        wait_until(lambda: len(self.written) >= goal, 30)

    def end(self):
        self._ended.set()
        self.join(30)
        assert not self.is_alive()


class Reader:
    """A client that keeps its copy of a conversation whole: it takes what comes, and asks for what it has missed."""

    def __init__(self, speaker, fetch):
        self.speaker = speaker
        self.have = []
        self._fetch = fetch
        speaker.socket.on("message:new", self._take)
        speaker.socket.on("connect", self._catch_up)

    def _take(self, message):
        if message["seq"] == len(self.have) + 1:
            self.have.append(message)
        elif message["seq"] > len(self.have) + 1:
            self._catch_up()

    def _catch_up(self):
        self.have += wait_until(lambda: self._fetch(len(self.have)), 30)["messages"]


def by_socket(speaker, receiver):
    def write(text):
        try:
            body = {"receiverId": receiver.id, "content": text, "clientId": text.replace("é", "e").replace(" ", "-")}
            return speaker.socket.connected and speaker.socket.call("message:send", body, timeout=2)["ok"]
        except (socketio.exceptions.SocketIOError, requests.RequestException):
            return False

    return write


def over_rest(nginx, server, sender, receiver):
    session = nginx.session()
    session.headers["Authorization"] = f"Bearer {server.token(sender)}"

    def write(text):
        body = {"receiverId": receiver.id, "content": text, "clientId": text.replace("é", "e").replace(" ", "-")}
        return session.post(f"{nginx.url}/messages/send", json=body, timeout=10).ok

    return write


def fetcher(nginx, server, reader, other):
    session = nginx.session()
    session.headers["Authorization"] = f"Bearer {server.token(reader)}"

    def fetch(after):
        answer = session.get(f"{nginx.url}/messages/conversation/{other.id}?after={after}", timeout=10)
        return answer.json() if answer.ok else None

    return fetch


def test_one_server_after_the_other_restarts_and_nothing_is_lost_or_comes_twice(site, connect):
    nginx, pair = site
    readers = [
        Reader(connect_at(server, connect, person, transports, **COMES_BACK), fetcher(nginx, server, person, other))
        for server, transports in ((pair[0], WEBSOCKET), (pair[1], POLLING))
        for person, other in ((SAM, TESS), (TESS, SAM))
    ]
    writers = [
        Writer(SAM, by_socket(connect_at(pair[0], connect, SAM, WEBSOCKET, **COMES_BACK), TESS)),
        Writer(TESS, over_rest(nginx, pair[0], TESS, SAM)),
    ]
    for writer in writers:
        writer.start()
    for server in pair:
        for restarts in (server.stop, server.start):
            goals = [len(writer.written) + 20 for writer in writers]
            wait_until(
                lambda goals=goals: all(len(w.written) >= goal for w, goal in zip(writers, goals, strict=True)), 30
            )
            restarts()
    for writer in writers:
        writer.end()
    wait_until(lambda: all(reader.speaker.socket.connected for reader in readers))
    assert over_rest(nginx, pair[0], SAM, TESS)("le dernier")  # whoever missed one before it sees the gap

    rows = pair[0].rows()
    for writer, person in zip(writers, (SAM, TESS), strict=True):
        sent = [row.content for row in rows if row.sender_id == person.id and row.content != "le dernier"]
        assert sent == writer.written
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    for reader in readers:
        wait_until(lambda reader=reader: len(reader.have) >= len(rows))
        assert [(message["id"], message["content"]) for message in reader.have] == [
            (row.id, row.content) for row in rows
        ]
