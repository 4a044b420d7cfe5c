"""What a socket that one of our own pages has opened hears besides."""

import re

import pytest

from tests.conftest import heard, token_of
from tests.personas import SAM, SUE, TESS
from tests.waiting import eventually


@pytest.fixture
def asked(app, login):
    """`asked(person, other, after)`: what `/conversations/changes` answers to their page that has this chat open."""

    def ask(person, other, after, locale="fr"):
        client = app.test_client()
        client.set_cookie("messenger_access", token_of(app, person))
        client.set_cookie("messenger_locale", locale)
        html = client.get(f"/conversations/changes?with={other.id}&after={after}").text
        return words(re.sub("<title>.*?</title>", "", html))

    return ask


def words(html):
    return html.split()


def write(socket, receiver, content="Bonjour"):
    return socket.emit("message:send", {"receiverId": receiver.id, "content": content}, callback=True)["message"]


def read(socket, other, seq):
    return socket.emit("message:read", {"otherUserId": other.id, "seq": seq}, callback=True)["conversation"]


@pytest.fixture
def changes(app):
    """`changes(socket)`: what a page has been told, once all are told."""

    def told(socket):
        eventually(lambda: not app.extensions["page_sockets"].is_working)
        return heard(socket, "page:changed")

    return told


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_both_members_pages_get_what_they_would_be_answered(connect, open_page, asked, locale, changes):
    sam, pages = connect(SAM), [(SAM, TESS), (TESS, SAM)]
    sockets = [open_page(person, locale) for person, _other in pages]
    for seq, content in enumerate(["Bonjour", "Voir https://ecole.example/devoir", "x" * 200], 1):
        write(sam, TESS, content)
        for (person, other), socket in zip(pages, sockets, strict=True):
            (change,) = changes(socket)
            assert (change["with"], change["seq"]) == (other.id, seq)
            assert words(change["html"]) == asked(person, other, seq - 1, locale)


def test_pages_of_one_person_get_it_each_in_its_language(connect, open_page, changes):
    sam, french, english = connect(SAM), open_page(TESS), open_page(TESS, "en")
    write(sam, TESS)
    assert "1 message non lu<" in changes(french)[0]["html"]
    assert "1 unread message<" in changes(english)[0]["html"]


def test_only_pages_of_the_two_get_it(connect, open_page, changes):
    sam, tess, outsider, page = connect(SAM), connect(TESS), open_page(SUE), open_page(TESS)
    write(sam, TESS)
    assert len(changes(page)) == 1
    assert changes(sam) == changes(tess) == changes(outsider) == []
    write(connect(SUE), TESS)
    assert len(changes(outsider)) == 1


def test_a_read_marker_changes_the_readers_row_and_the_others_receipt(connect, open_page, asked, changes):
    sam, tess = connect(SAM), connect(TESS)
    write(sam, TESS)
    reader, writer = open_page(TESS), open_page(SAM)
    assert read(tess, SAM, 1)["unreadCount"] == 0
    (for_reader,), (for_writer,) = changes(reader), changes(writer)
    assert (for_reader["with"], for_writer["with"], for_writer["seq"]) == (SAM.id, TESS.id, None)
    assert words(for_reader["html"]) == asked(TESS, SAM, 1)
    assert 'data-unread="0"' in for_reader["html"]
    assert 'id="receipt"' in for_writer["html"]
    assert "conversation-" not in for_writer["html"]


def test_the_answer_to_a_read_marker_is_the_conversation_as_it_is_now(connect, client, login):
    sam, tess = connect(SAM), connect(TESS)
    for _ in range(3):
        write(sam, TESS)
    for seq in (1, 3, 2):
        answer = read(tess, SAM, seq)
        history = client.get(f"/messages/conversation/{SAM.id}", headers=login(TESS)).get_json()
        assert answer == history["conversation"]


def test_what_someone_writes_is_text(connect, open_page, changes):
    sam, page = connect(SAM), open_page(TESS)
    write(sam, TESS, "<script>alert(1)</script> https://x.example/?a='\"><img src=x>")
    html = changes(page)[0]["html"]
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html


def test_a_change_that_cannot_be_rendered_tells_the_page_to_ask(app, connect, open_page, monkeypatch, caplog, changes):
    sam, page = connect(SAM), open_page(TESS)
    monkeypatch.setattr(app.extensions["page_sockets"], "_render", lambda *_args: 1 / 0)
    assert write(sam, TESS)["seq"] == 1
    assert changes(page) == [{"with": None, "seq": None, "html": None}]
    assert "a change was not rendered" in caplog.text


def test_an_event_of_another_process_tells_the_page_to_ask(app, open_page, connect, changes):
    page, other_page = open_page(TESS), open_page(SAM)
    rooms = app.extensions["socketio_server"].manager
    rooms.deliver([f"user:{TESS.id}"], '2["message:read",{"conversationId":1,"readerId":4,"seq":1}]')
    rooms.deliver([f"user:{TESS.id}"], '2["typing",{"userId":4}]')
    assert changes(page) == [{"with": None, "seq": None, "html": None}]
    assert changes(other_page) == []


def test_a_page_that_has_gone_costs_nothing_more(app, open_page, connect, changes):
    first, second, sam = open_page(TESS), open_page(TESS), connect(SAM)
    listeners = app.extensions["socketio_server"].manager.listeners
    first.disconnect()
    write(sam, TESS)
    assert len(changes(second)) == 1
    second.disconnect()
    assert listeners == {}


def test_what_has_come_meanwhile_is_rendered_together(app, connect, open_page, changes, monkeypatch):
    sam, sue, page = connect(SAM), connect(SUE), open_page(TESS)
    pages, tasks = app.extensions["page_sockets"], []
    start = pages._server.start_background_task
    with monkeypatch.context() as late:
        late.setattr(
            pages._server,
            "start_background_task",
            lambda task: (tasks.append if task == pages._task._run else start)(task),
        )
        for n in range(1, 4):
            write(sam, TESS, f"line {n}")
        write(sue, TESS)
    (task,) = tasks
    task()
    (for_sam, for_sue) = changes(page)
    assert (for_sam["with"], for_sam["seq"], for_sue["with"]) == (SAM.id, 1, SUE.id)
    assert [for_sam["html"].count(f"line {n}<") for n in (1, 2, 3)] == [1, 1, 2]
    assert 'data-unread="3"' in for_sam["html"]


def test_a_task_that_cannot_be_started_is_started_by_the_next_message(app, connect, open_page, changes, monkeypatch):
    sam, page = connect(SAM), open_page(TESS)
    pages = app.extensions["page_sockets"]
    start = pages._server.start_background_task

    def fail(task, *arguments):
        if getattr(task, "__self__", None) in (pages, getattr(pages, "_task", None)):
            raise RuntimeError("can't start new thread")
        return start(task, *arguments)

    with monkeypatch.context() as without_threads:
        without_threads.setattr(pages._server, "start_background_task", fail)
        write(sam, TESS, "first")
    write(sam, TESS, "second")
    (change,) = changes(page)
    assert "first" in change["html"]
    assert "second" in change["html"]


def test_a_page_that_is_far_behind_asks(app, connect, open_page, changes, monkeypatch):
    monkeypatch.setattr("messenger.sockets.pages.MAX_CHANGES_AT_ONCE", 0)
    sam, page = connect(SAM), open_page(TESS)
    write(sam, TESS)
    assert [change["html"] for change in changes(page)] == [None]


def test_a_page_that_cannot_be_told_costs_the_next_change_nothing(connect, open_page, changes, monkeypatch, caplog):
    sam, page = connect(SAM), open_page(TESS)
    with monkeypatch.context() as broken:
        broken.setattr("messenger.notices.emits.page_changed", lambda *_args: 1 / 0)
        write(sam, TESS, "perdu")
        assert changes(page) == []
    assert "a page was not updated" in caplog.text
    write(sam, TESS)
    assert [change["seq"] for change in changes(page)] == [2]
