"""What other applications on the same host leave in a browser, and what it then sends us."""

import json
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests
import sqlalchemy as sa

from messenger.models.people import users
from tests.live.attacks import dial
from tests.live.clients import Speaker
from tests.live_server import LiveServer
from tests.personas import PASSWORD, PASSWORD_HASH, SAM, TESS

MODES = ("eventlet", "threading", "gevent")
BROWSER = "GET /login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*\r\nConnection: close\r\n"
PROGRAM = "GET /auth/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"


@pytest.fixture(scope="module")
def server(empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """One for all tests here: what they do leaves nothing."""
    folder = tmp_path_factory.mktemp("cookies")
    with LiveServer(f"sqlite:///{shutil.copy(empty_sqlite, folder / 'cookies.db')}", folder) as started:
        started.put_people()
        yield started


def answer_to(server: LiveServer, head: str) -> str:
    """All that is answered until the server hangs up; a reset that swallows the answer fails."""
    heard = b""
    with dial(server, head.encode()) as wire:
        while data := wire.recv(65_536):
            heard += data
    return heard.decode()


@pytest.mark.parametrize("mode", MODES)
def test_sixteen_kilobytes_of_cookies_are_taken(start_server: Callable[..., LiveServer], mode: str) -> None:
    head = f"{BROWSER}Cookie: other={'a' * (16_384 - len('other='))}\r\n\r\n"
    assert answer_to(start_server(mode), head).startswith("HTTP/1.1 200 ")


@pytest.mark.parametrize("size", [17_000, 64_000, 200_000])
@pytest.mark.parametrize(("language", "words"), [("fr", "Effacez les cookies"), ("en", "Delete this site’s cookies")])
def test_a_browser_with_more_gets_a_page_that_says_what_to_do(
    server: LiveServer, size: int, language: str, words: str
) -> None:
    answer = answer_to(server, f"{BROWSER}Accept-Language: {language}\r\nCookie: other={'a' * size}\r\n\r\n")
    head, _, page = answer.partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 431 ")
    assert words in page
    assert f"Content-Length: {len(page.encode())}" in head


def test_a_program_with_more_gets_a_problem(server: LiveServer) -> None:
    head, _, body = answer_to(server, f"{PROGRAM}X-One: {'a' * 17_000}\r\n\r\n").partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 431 ")
    assert "application/problem+json" in head
    assert json.loads(body)["code"] == "headers_too_large"


def test_nothing_behind_an_oversized_head_is_carried_out(server: LiveServer) -> None:
    answer = answer_to(server, f"{PROGRAM}X-One: {'a' * 17_000}\r\n\r\n{BROWSER}\r\n")
    assert answer.count("HTTP/1.1 ") == 1


def test_a_head_without_end_is_not_read_for_ever(server: LiveServer) -> None:
    with dial(server, PROGRAM.encode()) as wire, pytest.raises(ConnectionError):
        _send_headers(wire, 1_000)


def _send_headers(wire: socket.socket, count: int) -> None:
    for _ in range(count):
        wire.sendall(b"X-One: " + b"a" * 65_536 + b"\r\n")


def pages_with(server: LiveServer, *cookies: str) -> requests.Response:
    """The list of conversations, redirects followed, for a browser that sends these cookies of our name."""
    header = "; ".join(f"messenger_access={cookie}" for cookie in cookies)
    return requests.get(f"{server.url}/conversations", headers={"Cookie": header}, timeout=20)


def test_among_several_cookies_of_our_name_the_one_that_opens_a_session_counts(server: LiveServer) -> None:
    good, revoked = server.token(SAM), server.token(SAM, sid=999)
    for stray in ("x", revoked, server.token(TESS, exp=1), ""):
        for cookies in ([stray, good], [good, stray], [stray] * 20 + [good]):
            answer = pages_with(server, *cookies)
            assert answer.url == f"{server.url}/conversations"
            assert f'data-user="{SAM.id}"' in answer.text


def test_where_none_of_them_opens_one_the_login_is_shown(server: LiveServer) -> None:
    answer = pages_with(server, "x", server.token(SAM, exp=1))
    assert answer.url.startswith(f"{server.url}/login")
    assert answer.status_code == 200


def test_a_form_is_checked_by_the_session_that_counts(server: LiveServer) -> None:
    good = server.token(SAM, csrf="of-sam")
    for csrf, status in (("of-sam", 201), ("of-somebody-else", 403)):
        headers = {"Cookie": f"messenger_access=x; messenger_access={good}", "X-CSRF-TOKEN": csrf}
        body = {"receiverId": TESS.id, "content": "Bonjour"}
        answer = requests.post(f"{server.url}/messages/send", json=body, headers=headers, timeout=20)
        assert answer.status_code == status


def test_a_socket_opens_with_the_session_that_counts(server: LiveServer, make_speaker: Callable[..., Speaker]) -> None:
    speaker = make_speaker(websocket_extra_options={"origin": server.url})
    speaker.connect(server.url, headers={"Cookie": f"messenger_access=x; messenger_access={server.token(SAM)}"})
    assert speaker.send(TESS)["message"]["senderId"] == SAM.id


def test_cookies_of_usual_names_are_another_programs(server: LiveServer) -> None:
    answer = requests.post(f"{server.url}/language", data={"locale": "en"}, allow_redirects=False, timeout=20)
    with server.engine.begin() as connection:
        connection.execute(sa.update(users).values(password_hash=PASSWORD_HASH))
    session = requests.Session()
    session.post(f"{server.url}/login", data={"email": SAM.email, "password": PASSWORD}, timeout=20)
    names = {*answer.cookies.keys(), *session.cookies.keys()}
    assert names == {f"messenger_{name}" for name in ("locale", "access", "csrf", "device", "key", f"run_{SAM.id}")}
