"""A backup while everyone writes: nobody is refused, and what is restored is whole."""

import shutil
import threading
from contextlib import ExitStack, contextmanager

import pytest
import sqlalchemy as sa

from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from tests.conftest import migrate
from tests.live.clients import Speaker
from tests.live_server import LiveServer, wait_until
from tests.personas import SAM, SUE, TESS, THEO
from tests.servers import postgresql_database, require_postgresql_tools

PAIRS = ((SAM, TESS), (TESS, SAM), (SUE, TESS), (SAM, THEO))
HOLES = sa.text("SELECT conversation_id FROM messages GROUP BY 1 HAVING max(seq) <> count(*) OR min(seq) <> 1")
LOST = sa.text("SELECT m.id FROM messages m LEFT JOIN conversations c ON c.id = m.conversation_id WHERE c.id IS NULL")


class Writer(threading.Thread):
    """Somebody who writes until told to stop, and keeps every answer."""

    def __init__(self, server, sender, receiver):
        super().__init__()
        self.server, self.sender, self.receiver = server, sender, receiver
        self.acks, self.stopped = [], threading.Event()

    def run(self):
        speaker = Speaker()
        speaker.connect(self.server.url, {"token": self.server.token(self.sender)})
        while not self.stopped.is_set():
            self.acks.append(speaker.send(self.receiver, f"texte {len(self.acks)}"))
        speaker.close()


@contextmanager
def writing(server):
    writers = [Writer(server, *pair) for pair in PAIRS]
    for writer in writers:
        writer.start()
    try:
        wait_until(lambda: all(len(writer.acks) > 20 for writer in writers), 30)
        yield writers
    finally:
        for writer in writers:
            writer.stopped.set()
            writer.join()


@pytest.fixture(params=["sqlite", "postgresql"])
def two_databases(request, empty_sqlite, tmp_path):
    """The URL of one that is migrated, and of one without tables."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            shutil.copy(empty_sqlite, tmp_path / "school.db")
            yield f"sqlite:///{tmp_path}/school.db", f"sqlite:///{tmp_path}/restored.db"
            return
        require_postgresql_tools()
        full, empty = (stack.enter_context(postgresql_database()) for _ in range(2))
        migrate(full)
        yield full, empty


def assert_is_whole(engine):
    """Each conversation has 1, 2, 3 … to its counter, and every key leads somewhere."""
    with engine.connect() as connection:
        assert connection.execute(HOLES).all() == []
        assert connection.execute(LOST).all() == []
        newest = sa.select(messages.c.conversation_id, sa.func.max(messages.c.seq), sa.func.max(messages.c.id))
        counted = connection.execute(newest.group_by(messages.c.conversation_id)).all()
        counters = (conversations.c.id, conversations.c.last_seq, conversations.c.last_message_id)
        kept = connection.execute(sa.select(*counters))
        assert sorted(map(tuple, counted)) == sorted(map(tuple, kept))
        people = set(connection.execute(sa.select(users.c.id)).scalars())
        for column in (messages.c.sender_id, messages.c.receiver_id, conversations.c.low_user_id):
            assert set(connection.execute(sa.select(column)).scalars()) <= people


def test_a_backup_under_load_is_a_whole_prefix_and_refuses_nobody(two_databases, tmp_path):
    full, empty = two_databases
    file = str(tmp_path / "school.backup")
    with LiveServer(full, tmp_path) as server:
        server.put_people()
        with writing(server) as writers:
            before = [ack["message"]["id"] for writer in writers for ack in list(writer.acks)]
            server.flask("backup", file)
            counts = [len(writer.acks) for writer in writers]
            wait_until(lambda: all(len(writer.acks) > n for writer, n in zip(writers, counts, strict=True)), 30)
        acks = [ack for writer in writers for ack in writer.acks]
        assert all(ack["ok"] for ack in acks)
        sent = {ack["message"]["id"]: ack["message"] for ack in acks}
    (tmp_path / "restored").mkdir()
    restored = LiveServer(empty, tmp_path / "restored")
    restored.flask("restore", file)
    with restored:
        rows = restored.rows()
        assert set(before) <= {row.id for row in rows} < set(sent)
        assert all(sent[row.id]["content"] == row.content for row in rows)
        assert_is_whole(restored.engine)
        next_seq = 1 + max(row.seq for row in rows if {row.sender_id, row.receiver_id} == {SAM.id, TESS.id})
        answer = restored.post(SAM, "/messages/send", {"receiverId": TESS.id, "content": "Bonjour"})
        assert answer.json()["message"]["seq"] == next_seq
