"""One connection's trouble ends neither the heartbeats of the others nor its own stall checks."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from messenger.transport.delay_queue import DelayQueue
from messenger.transport.seams.engineio import MAX_QUEUED_BYTES, BoundedSocket, close_or_recheck
from tests.store.ledger import Stopped


class Server:
    """A server whose background tasks run when the test says so."""

    def __init__(self) -> None:
        self.tasks: list[Callable[[], None]] = []
        self.has_threads = True

    def start_background_task(self, task: Callable[[], None]) -> None:
        if not self.has_threads:
            raise RuntimeError("can't start new thread")
        self.tasks.append(task)

    def sleep(self, _seconds: float) -> None:
        pass


class Connection:
    closing = closed = False


@pytest.fixture
def server() -> Server:
    return Server()


def test_an_action_that_fails_is_logged_and_ends_no_other(server, caplog):
    connections = [Connection() for _ in range(3)]
    acted: list[Connection] = []

    def act(connection: Connection) -> None:
        if connection is connections[0]:
            raise OSError("no more memory")
        acted.append(connection)

    queue = DelayQueue(server, 0.0, act)
    for connection in connections:
        queue.schedule(connection)
    (task,) = server.tasks
    task()
    assert acted == connections[1:]
    assert [str(record.exc_info[1]) for record in caplog.records] == ["no more memory"]
    queue.schedule(connections[2])
    assert len(server.tasks) == 2


def test_a_task_that_cannot_be_started_is_started_by_the_next(server):
    connections = [Connection() for _ in range(2)]
    acted: list[Connection] = []
    queue = DelayQueue(server, 0.0, acted.append)
    server.has_threads = False
    with pytest.raises(RuntimeError):
        queue.schedule(connections[0])
    server.has_threads = True
    queue.schedule(connections[1])
    (task,) = server.tasks
    task()
    assert acted == connections


def test_a_stalled_connection_that_no_thread_could_close_is_checked_again(server):
    checked: list[BoundedSocket] = []
    server.stall_checks = SimpleNamespace(schedule=checked.append)
    server.create_queue = list
    socket = BoundedSocket(server, "1-a")
    socket._queued_bytes = MAX_QUEUED_BYTES + 1
    server.has_threads = False
    close_or_recheck(socket)
    assert checked == [socket, socket]  # at its start, and now
    server.has_threads = True
    close_or_recheck(socket)
    assert server.tasks == [socket.abort]
    assert checked == [socket, socket]


def test_a_task_that_is_killed_is_replaced(server):
    acted: list[Connection] = []
    queue = DelayQueue(server, 0.0, acted.append)
    connection = Connection()

    def die(_seconds: float) -> None:
        queue._sleep = server.sleep
        raise Stopped

    queue._sleep = die
    queue.schedule(connection)
    killed = server.tasks.pop()
    with pytest.raises(Stopped):
        killed()
    (task,) = server.tasks
    task()
    assert acted == [connection]
