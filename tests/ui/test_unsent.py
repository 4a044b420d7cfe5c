"""A form that cannot be taken now gives back what was written, whatever does not answer."""

from contextlib import contextmanager
from html import unescape

import pytest
import sqlalchemy as sa

from messenger.config.rates import SendRate
from messenger.extensions import db
from messenger.limits.rates import Bucket
from tests.personas import SAM, TESS

TEXT = "Bonjour,\n</textarea><b>l’exercice</b> 3"
CHAT = f"/conversations/{TESS.id}"


@contextmanager
def renamed(app, table):
    """The database refuses what asks for the table."""
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.text(f"ALTER TABLE {table} RENAME TO away"))
    try:
        yield
    finally:
        with app.app_context(), db.engine.begin() as connection:
            connection.execute(sa.text(f"ALTER TABLE away RENAME TO {table}"))


def kept(page):
    """The text of the page's form, as a browser would send it again."""
    text = page.text.partition("<textarea")[2].partition(">")[2].partition("</textarea>")[0]
    return unescape(text).removeprefix("\n")


@pytest.mark.parametrize("table", ["users", "conversations"])
def test_a_message_comes_back_while_the_database_does_not_answer(app, visit, stored, table):
    browser = visit(SAM)
    form = {"content": TEXT.replace("\n", "\r\n"), "client_id": "c-1", "csrf_token": browser.csrf()}
    with renamed(app, table):
        page = browser.post_bare(CHAT, **form)
    assert page.status_code == 503
    assert int(page.headers["Retry-After"]) > 0
    assert kept(page) == form["content"]
    assert f'action="{CHAT}"' in page.text
    assert all(f'name="{name}" value="{form[name]}"' in page.text for name in ("client_id", "csrf_token"))
    assert browser.post_bare(CHAT, **form).status_code == 303
    assert browser.post_bare(CHAT, **form).status_code == 303
    assert [row.content for row in stored()] == [TEXT]


def test_a_message_comes_back_from_a_process_that_ends(app, visit):
    browser = visit(SAM)
    app.extensions["draining"].began = True
    page = browser.post(CHAT, content=TEXT)
    assert (page.status_code, kept(page)) == (503, TEXT)


def test_a_message_sent_too_soon_comes_back_in_its_chat(app, visit):
    app.extensions["send_limit"] = Bucket(SendRate(burst=1, interval=60))
    browser = visit(SAM)
    assert browser.post(CHAT, content="Bonjour").status_code == 303
    page = browser.post(CHAT, content=TEXT)
    assert (page.status_code, kept(page)) == (429, TEXT)
    assert 0 < int(page.headers["Retry-After"]) <= 60
    assert "Bonjour" in page.text


def test_a_login_tried_too_often_keeps_the_address_and_says_when(make_app):
    client = make_app(LOGIN_LIMIT="1/15 minutes").test_client()
    pages = [client.post("/login", data={"email": SAM.email, "password": "a guess"}) for _ in range(2)]
    assert [page.status_code for page in pages] == [401, 429]
    assert f'value="{SAM.email}"' in pages[1].text
    assert 0 < int(pages[1].headers["Retry-After"]) <= 15 * 60
