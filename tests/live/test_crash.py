import random
import shutil
import threading

import socketio

from tests.conftest import migrate
from tests.live.clients import Speaker
from tests.live_server import LiveServer, wait_until
from tests.people import SAM, SUE, TESS, THEO
from tests.servers import postgresql_database

PAIRS = ((SAM, TESS), (TESS, SAM), (SUE, TESS), (SAM, THEO))


class Writer(threading.Thread):
    """Somebody who writes until the server is gone, and remembers what was acked and what was not."""

    def __init__(self, server, sender, receiver, name):
        super().__init__()
        self.server, self.sender, self.receiver = server, sender, receiver
        self.speaker = Speaker()
        self.prefix = name
        self.acked, self.sent = {}, []

    def run(self):
        self.speaker.connect(self.server.url, {"token": self.server.token(self.sender)})
        while self.speaker.socket.connected:
            self.sent.append(f"{self.prefix}-{len(self.sent)}")
            try:
                ack = self.speaker.socket.call("message:send", self.body(self.sent[-1]), timeout=1)
            except socketio.exceptions.SocketIOError:
                break
            self.acked[self.sent[-1]] = ack["message"]
        self.speaker.close()

    def body(self, client_id):
        return {"receiverId": self.receiver.id, "content": f"texte {client_id}", "clientId": client_id}


def write_until_killed(server, round_):
    writers = [Writer(server, *pair, f"{round_}-{n}") for n, pair in enumerate(PAIRS)]
    for writer in writers:
        writer.start()
    wait_until(lambda: all(len(writer.acked) > 5 for writer in writers))
    threading.Event().wait(random.uniform(0, 0.4))
    server.kill()
    for writer in writers:
        writer.join()
    return writers


def check_nothing_acked_is_lost(server, writers):
    stored = {row.client_id: row for row in server.rows()}
    for writer in writers:
        for client_id, message in writer.acked.items():
            row = stored[client_id]
            assert (row.id, row.seq, row.content) == (message["id"], message["seq"], message["content"])


def check_retries_store_once(server, writers):
    """What had no ack is sent again: stored before or not, it is there once."""
    for writer in writers:
        for client_id in writer.sent[-2:]:
            answer = server.post(writer.sender, "/messages/send", writer.body(client_id))
            assert answer.status_code in (200, 201)
    rows = server.rows()
    assert len({row.client_id for row in rows}) == len(rows)
    for conversation in {row.conversation_id for row in rows}:
        seqs = [row.seq for row in rows if row.conversation_id == conversation]
        assert seqs == list(range(1, len(seqs) + 1))


def catch_up(server, listener, have):
    """What a client does after an interruption: ask for all that came after the last message it has."""
    for message in listener.heard("message:new"):
        if message["seq"] == len(have) + 1 and SAM.id in (message["senderId"], message["receiverId"]):
            have.append(message)
    have += server.get(TESS, f"/messages/conversation/{SAM.id}?after={len(have)}").json()["messages"]


def survive(server, kills):
    """Kill the server at a bad time, again and again, under a listener that reconnects by itself."""
    server.put_people()
    tess, have = Speaker(reconnection=True, reconnection_delay=0.1, reconnection_delay_max=0.2), []
    tess.connect(server.url, {"token": server.token(TESS)})
    for round_ in range(kills):
        writers = write_until_killed(server, round_)
        check_nothing_acked_is_lost(server, writers)
        server.start()
        wait_until(lambda: tess.socket.connected)
        check_retries_store_once(server, writers)
        catch_up(server, tess, have)
        members = {SAM.id, TESS.id}
        stored = [(row.id, row.seq) for row in server.rows() if {row.sender_id, row.receiver_id} == members]
        assert [(message["id"], message["seq"]) for message in have] == stored
    tess.close()


def test_nothing_acked_is_lost_by_kills_on_sqlite(empty_sqlite, tmp_path):
    database = shutil.copy(empty_sqlite, tmp_path / "crash.db")
    with LiveServer(f"sqlite:///{database}", tmp_path) as server:
        survive(server, kills=5)


def test_nothing_acked_is_lost_by_a_kill_on_postgresql(tmp_path):
    with postgresql_database() as url:
        migrate(url)
        with LiveServer(url, tmp_path) as server:
            survive(server, kills=1)
