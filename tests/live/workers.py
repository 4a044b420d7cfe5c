"""Several servers on one database and one Redis."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.live.clients import WEBSOCKET, Speaker
from tests.live_server import LiveServer
from tests.personas import Persona


@contextmanager
def workers(
    database_url: str, redis_url: str, folder: Path, mode: str, ports: Sequence[int], **settings: object
) -> Iterator[list[LiveServer]]:
    with ExitStack() as stack:
        servers = []
        for port in ports:
            (folder / str(port)).mkdir()
            server = LiveServer(database_url, folder / str(port), mode, REDIS_URL=redis_url, PORT=port, **settings)
            servers.append(stack.enter_context(server))
        yield servers


def opener(make_speaker: Callable[..., Speaker]) -> Callable[..., Speaker]:
    """`connect(server, person, transports)`: an open socket of theirs at that server."""

    def connect(server: LiveServer, person: Persona, transports: list[str] = WEBSOCKET) -> Speaker:
        speaker = make_speaker()
        speaker.connect(server.url, {"token": server.token(person)}, transports)
        return speaker

    return connect
