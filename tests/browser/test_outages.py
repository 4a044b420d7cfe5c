"""What an open page does when something below the server goes away and comes back."""

import re
from contextlib import contextmanager

import pytest
import sqlalchemy as sa
from playwright.sync_api import expect

from tests.live.workers import workers
from tests.personas import PASSWORD
from tests.redis_server import RedisServer
from tests.servers import free_port
from tests.waiting import eventually

from .chat import row, send, theirs


@pytest.fixture
def redis_server(tmp_path):
    with RedisServer(tmp_path) as server:
        yield server


@pytest.fixture
def pair(live_server, redis_server, tmp_path):
    """Two more servers on the same database."""
    ports = [free_port(), free_port()]
    with workers(live_server.database_url, redis_server.url, tmp_path, "eventlet", ports) as servers:
        yield servers


@pytest.fixture
def open_chat_at(new_page):
    def open_chat(server, person, other):
        page = new_page()
        page.request.post(f"{server.url}/login", form={"email": person.email, "password": PASSWORD})
        page.goto(f"{server.url}/conversations/{other.id}")
        page.wait_for_selector("textarea")
        return page

    return open_chat


def expect_online(page, is_online):
    """What the head of the chat says of the other."""
    shown = page.locator(".chat [data-presence][data-online]")
    expect(shown).not_to_have_count(0) if is_online else expect(shown).to_have_count(0)


def test_a_page_shows_by_itself_what_was_written_and_who_came_while_redis_was_away(
    pair, redis_server, open_chat_at, sam, tess
):
    here, there = pair
    assert there.post(sam, "/messages/send", {"receiverId": tess.id, "content": "avant"}).ok
    teacher = open_chat_at(here, tess, sam)
    pupil = open_chat_at(there, sam, tess)
    expect_online(teacher, True)
    pupil.close()
    expect_online(teacher, False)

    redis_server.stop()
    eventually(lambda: all("Redis is away" in server.log.read_text() for server in pair))
    pupil = open_chat_at(there, sam, tess)
    send(pupil, "pendant")
    redis_server.start()
    expect(theirs(teacher, "pendant")).to_be_visible()
    expect_online(teacher, True)

    redis_server.stop()
    pupil.close()
    eventually(lambda: there.log.read_text().count("Redis is away") == 2)
    redis_server.start()
    expect_online(teacher, False)


@contextmanager
def nobody_can_be_looked_up(server):
    """The database refuses what every connection asks for."""
    with server.engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE users RENAME TO people"))
    try:
        yield
    finally:
        with server.engine.begin() as connection:
            connection.execute(sa.text("ALTER TABLE people RENAME TO users"))


def test_a_page_comes_back_when_its_connection_was_refused_for_want_of_a_database(open_chat, live_server, sam, tess):
    teacher, pupil = open_chat(tess, sam), open_chat(sam, tess)
    teacher.context.set_offline(True)
    expect(teacher.locator("[data-connection]")).to_be_visible()
    said_before = len(live_server.log.read_text())
    with nobody_can_be_looked_up(live_server):
        teacher.context.set_offline(False)
        eventually(lambda: "the database does not answer" in live_server.log.read_text()[said_before:], 30)
    send(pupil, "de retour")
    expect(theirs(teacher, "de retour")).to_be_visible()


AWAY = {
    "nobody listens": lambda route: route.abort(),
    "a proxy answers": lambda route: route.fulfill(status=502, content_type="text/html", body="<h1>Bad Gateway</h1>"),
}


@pytest.mark.parametrize("answer", AWAY.values(), ids=AWAY)
def test_who_asks_while_the_server_is_away_is_told(open_chat, log_in, sam, tess, answer):
    send(open_chat(tess, sam), "Bonjour")
    page = log_in(sam)
    told = page.get_by_role("alert").filter(has_text="Le serveur ne répond pas")
    page.route(re.compile("/(people|conversations/)"), answer)

    page.fill("#people-query", "tess")
    expect(told).to_be_visible()
    page.unroute_all()
    page.fill("#people-query", tess.name)
    expect(page.locator(".people .conversation")).to_have_count(1)
    expect(told).to_have_count(0)

    page.route(re.compile("/(people|conversations/)"), answer)
    page.locator(".people .conversation").click()
    expect(told).to_be_visible()
    page.unroute_all()
    row(page, tess.name).click()
    expect(theirs(page, "Bonjour")).to_be_visible()
    expect(told).to_have_count(0)
    expect(page.get_by_text("Bad Gateway")).to_have_count(0)
