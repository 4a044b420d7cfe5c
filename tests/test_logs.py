"""Records as lines: what gets through, and what does not."""

import json
import logging
import sqlite3
from contextvars import Context

import psycopg
import pytest
import sqlalchemy as sa

from messenger import logs
from tests.cli.commands import run_python

LAYOUTS = [logs.JsonLines(), logs.TextLines()]
NASTY = "one\r\ntwo\x1b[2J\x85three\u2028four\ud800\x00"


def record(message="event", error=None, **fields):
    made = logging.LogRecord("messenger", logging.INFO, __file__, 1, message, (), error and (type(error), error, None))
    made.fields = fields
    return made


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_text_ends_its_line(layout):
    line = layout.format(record(NASTY, code=NASTY, other=[NASTY]))
    assert line.isprintable()
    assert len(line.splitlines()) == 1


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_error_ends_its_line(layout):
    said = layout.format(record(error=OSError(NASTY)))
    assert "OSError: one" in said
    assert "two" not in said
    assert all(line.isprintable() for line in said.split("\n"))


def test_json_lines_have_what_the_record_adds():
    line = json.loads(logs.JsonLines().format(record("login", user=4, code="ok")))
    assert (line["level"], line["logger"], line["event"], line["user"], line["code"]) == (
        *("info", "messenger", "login"),
        *(4, "ok"),
    )
    assert line["time"].endswith("+00:00")


def test_a_records_id_is_that_of_the_request_at_hand():
    def said():
        return json.loads(logs.JsonLines().format(record())).get("request")

    request = Context()
    request.run(logs.request_id.set, "of-nginx.1")
    assert request.run(said) == "of-nginx.1"
    assert Context().run(said) is None


def raised(function):
    try:
        function()
    except Exception as error:
        return error


@pytest.mark.parametrize(
    "fail",
    [lambda: int("canari"), lambda: {}["canari"], lambda: "canari\ud800".encode(), lambda: json.loads("canari")],
    ids=["value", "key", "unicode", "json"],
)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_words_that_may_quote_somebody_are_left_out_and_the_place_is_told(layout, fail):
    said = layout.format(record(error=raised(fail)))
    assert "canari" not in said
    assert "Traceback" in said
    assert "test_logs.py" in said


def test_the_words_of_the_cause_are_left_out_too():
    error = RuntimeError("canari")
    error.__cause__ = ValueError("canari")
    said = logs.TextLines().format(record(error=error))
    assert "canari" not in said
    assert said.index("ValueError") < said.index("RuntimeError")


def test_a_database_says_what_is_wrong_and_not_with_which_row():
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE a (b TEXT CHECK (length(b) < 3))")
    with pytest.raises(sqlite3.IntegrityError) as failure:
        connection.execute("INSERT INTO a VALUES ('canari')")
    connection.close()
    assert logs.safe_message(failure.value) == "CHECK constraint failed: length(b) < 3"


def test_postgresql_too(empty_postgresql):
    engine = sa.create_engine(empty_postgresql.replace("postgresql://", "postgresql+psycopg://"), hide_parameters=True)
    checks = {
        "CREATE TEMPORARY TABLE a (b TEXT CHECK (length(b) < 3)); INSERT INTO a VALUES ('canari')": "check constraint",
        "SELECT 'canari'::integer": "not logged",
    }
    for statement, words in checks.items():
        with pytest.raises(sa.exc.DBAPIError) as failure, engine.begin() as connection:
            connection.execute(sa.text(statement))
        assert "canari" in str(failure.value.orig)
        assert words in logs.safe_message(failure.value)
        assert "canari" not in logs.safe_message(failure.value)
        assert isinstance(failure.value.orig, psycopg.Error)
    engine.dispose()


BROKEN_ANSWER = """
import warnings
warnings.simplefilter("ignore")
import eventlet
eventlet.monkey_patch()
import urllib.request
from eventlet import wsgi
from messenger import logs
from tests.cli.commands import run_python
from messenger.transport.seams.eventlet import server_options
from messenger.transport.http import Deadlines

logs.configure("INFO", "json")

def broken(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    yield b"a" * 20_000
    raise ValueError("secret words")

listener = eventlet.listen(("127.0.0.1", 0))
server = eventlet.spawn(wsgi.server, listener, broken, **server_options(Deadlines()))
try:
    urllib.request.urlopen(f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=10).read()
except OSError:
    pass
eventlet.sleep(0.1)
"""


def test_an_answer_that_breaks_off_on_eventlet_is_told_without_its_words():
    done = run_python("-c", BROKEN_ANSWER)
    assert "an answer broke off" in done.stderr, done.stderr
    assert "secret words" not in done.stderr + done.stdout
