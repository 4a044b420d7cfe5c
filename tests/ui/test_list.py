"""The list of conversations and of people, narrowed by the links above it."""

import re

import pytest

from messenger.messages.schemas import SendMessage
from messenger.messages.sending import mark_read, send_message
from tests.personas import ADA, SAM, SUE, TESS, THEO


@pytest.fixture
def conversations(app):
    """Sam has read what Théo wrote, and neither Tess nor Ada."""
    with app.app_context():
        for other in (TESS, THEO, ADA):
            send_message(other.caller, SendMessage(SAM.id, "Bonjour"))
        mark_read(SAM.caller, THEO.id, 1)


def names(page):
    return re.findall(r'class="conversation__name" dir="auto">([^<]+)<', page.text)


@pytest.mark.parametrize(
    ("show", "wanted"),
    [
        ("", [ADA, THEO, TESS]),
        ("unread", [ADA, TESS]),
        ("teacher", [THEO, TESS]),
        ("admin", [ADA]),
        ("student", [ADA, THEO, TESS]),  # nobody Sam may write to: as if he had not asked
        ("nonsense", [ADA, THEO, TESS]),
    ],
)
def test_it_shows_what_one_asks_for(conversations, visit, show, wanted):
    page = visit(SAM).get("/conversations", query_string={"show": show})
    assert page.status_code == 200
    assert names(page) == [person.name for person in wanted]


def test_the_link_that_holds_is_marked(conversations, visit):
    page = visit(SAM).get("/conversations?show=unread").text
    chips = re.findall(r'data-chip="([^"]*)"( aria-current="true")?', page)
    assert chips == [("", ""), ("unread", ' aria-current="true"'), ("admin", ""), ("teacher", "")]


def test_older_ones_are_narrowed_alike(conversations, visit, monkeypatch):
    monkeypatch.setattr("messenger.ui.routes.CONVERSATIONS", 1)
    sam = visit(SAM)
    page = sam.get("/conversations?show=unread")
    (older,) = re.findall(r'href="(/conversations\?before=[^"]+)"', page.text)
    assert names(page) == [ADA.name]
    assert names(sam.get(older.replace("&amp;", "&"))) == [TESS.name]


def test_an_empty_view_says_why(visit):
    sue = visit(SUE)
    assert "Vous avez tout lu." in sue.get("/conversations?show=unread").text
    assert "Aucune conversation avec ces personnes." in sue.get("/conversations?show=admin").text


def test_htmx_gets_the_list_alone(conversations, visit):
    page = visit(SAM)._client.get("/conversations?show=unread", headers={"HX-Request": "true"})
    assert "<html" not in page.text
    assert 'data-show="unread"' in page.text


def test_people_are_narrowed_to_a_role(visit):
    sam = visit(SAM)
    assert names(sam.get("/people?role=teacher")) == [TESS.name, THEO.name]
    assert names(sam.get("/people?role=teacher&q=theo")) == [THEO.name]
    assert names(sam.get("/people?role=admin&q=theo")) == []
