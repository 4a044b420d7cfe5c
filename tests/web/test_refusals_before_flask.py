"""Refusals that are decided before Flask has a request: counted, and in the form and language of the client."""

import json

import pytest


def count_of(app, door, code):
    return dict(app.extensions["counters"].refusals.items()).get((door, code), 0)


@pytest.mark.parametrize(
    ("language", "title"), [("en", "The server is restarting"), ("fr", "Serveur en cours de redémarrage")]
)
def test_a_new_socket_is_refused_by_a_process_that_ends_like_any_other_request(app, client, language, title):
    app.extensions["draining"].began = True
    answer = client.get("/socket.io/?EIO=4&transport=polling", headers={"Accept-Language": language})
    assert (answer.status_code, answer.mimetype) == (503, "application/problem+json")
    assert int(answer.headers["Retry-After"]) > 0
    problem = answer.get_json()
    assert (problem["code"], problem["title"]) == ("shutting_down", title)
    assert problem["requestId"] == answer.headers["X-Request-ID"]
    assert count_of(app, "socket", "shutting_down") == 1


def refuse_head(app, status, *lines):
    """The head and the body of the answer."""
    answer = app.extensions["refuse_head"](status, [line.encode() + b"\r\n" for line in lines])
    head, _, body = answer.partition(b"\r\n\r\n")
    assert f"Content-Length: {len(body)}" in head.decode().split("\r\n")
    return head.decode(), body.decode()


@pytest.mark.parametrize(
    ("status", "code"), [*((status, "bad_request") for status in (400, 414, 501, 505)), (431, "headers_too_large")]
)
def test_a_program_gets_a_problem_in_its_language(app, status, code):
    head, body = refuse_head(app, status, "Accept: */*", "Accept-Language: en")
    assert head.startswith(f"HTTP/1.1 {status} ")
    assert "Connection: close" in head
    assert "Content-Type: application/problem+json" in head
    problem = json.loads(body)
    assert (problem["status"], problem["code"]) == (status, code)
    assert "request" in problem["detail"] or "cookies" in problem["detail"]
    assert problem["requestId"]
    assert count_of(app, "rest", code) == 1


@pytest.mark.parametrize(
    ("lines", "language", "words"),
    [
        (["Accept-Language: en"], "en", "Delete this site’s cookies"),
        (["Accept-Language: en", "Cookie: a=b; messenger_locale=fr"], "fr", "Effacez les cookies"),
        ([], "fr", "Effacez les cookies"),
    ],
    ids=["browser's", "chosen", "default"],
)
def test_a_browser_gets_a_page_in_its_language(app, lines, language, words):
    head, body = refuse_head(app, 431, "accept: text/html,*/*", *lines)
    assert "Content-Type: text/html; charset=utf-8" in head
    assert "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'" in head
    assert f'<html lang="{language}"' in body
    assert words in body
    assert count_of(app, "page", "headers_too_large") == 1


@pytest.mark.parametrize("line", ["nothing", ": x", "Accept-Language: \xff;q=x", "Cookie: messenger_locale=xx"])
def test_lines_that_make_no_sense_are_passed_over(app, line):
    assert "bad_request" in refuse_head(app, 400, line)[1]
