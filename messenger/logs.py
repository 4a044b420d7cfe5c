"""The log: a line of JSON for each record in production, a readable one in development, on stderr.

A formatter of the standard library's: what structlog or python-json-logger would add is not needed, and what matters
here neither does. No words of an exception get through that may quote what somebody wrote, and no record can end its
line and begin another one.
"""

import logging
import re
import secrets
import sys
import threading
import traceback
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

import orjson

# Libraries' own records: below these levels they quote requests, packets and statements.
LIBRARY_LEVELS = {
    "": logging.WARNING,
    "engineio.server": logging.ERROR,
    "socketio.server": logging.ERROR,
    "werkzeug": 60,
}
# Errors whose words are about programs and machines; those of others may quote what somebody wrote.
SAFE_ERRORS = (OSError, ImportError, AttributeError, NameError, NotImplementedError)
# Of a database's error, the first line alone: below it PostgreSQL quotes the row.
SAFE_DATABASE_ERRORS = {
    *("OperationalError", "InterfaceError", "ProgrammingError", "IntegrityError", "NotSupportedError"),
    *("InternalError", "TimeoutError", "ConnectionError"),
}
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
ID = re.compile(r"[A-Za-z0-9._-]{1,64}").fullmatch

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LAYOUTS = ("json", "text")

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


def security(event: str, **fields: object) -> None:
    """Log an event for those who watch over the accounts: never with an e-mail address, a token or a text."""
    logging.getLogger("messenger.security").info(event, extra={"fields": fields})


def new_request_id() -> str:
    return secrets.token_hex(8)


def begin_event(connection_id: str | None) -> None:
    """Give what is logged from now on the id of a new event, which begins with its connection's."""
    request_id.set(f"{connection_id or '-'}.{secrets.token_hex(3)}")


def is_request_id(text: str) -> bool:
    """Check that a request id of another program may be logged."""
    return ID(text) is not None


def configure(level: str, layout: str) -> None:
    """Set up this process's log: `level` is for our own records, `layout` json or text."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines() if layout == "json" else TextLines())
    logging.getLogger().handlers = [handler]
    for name, level_of_library in LIBRARY_LEVELS.items():
        logging.getLogger(name).setLevel(level_of_library)
    for name in ("engineio.server", "socketio.server", "werkzeug"):
        logging.getLogger(name).handlers.clear()
    logging.getLogger("messenger").setLevel(level)
    logging.raiseExceptions = False  # it would print the record as it is
    sys.excepthook = lambda _kind, error, _at: log_uncaught("the process ended", error)
    threading.excepthook = lambda failed: log_uncaught("a thread ended", failed.exc_value)


def log_uncaught(event: str, error: BaseException | None) -> None:
    """Log an uncaught exception, unless it is an interruption by the operator."""
    if not isinstance(error, KeyboardInterrupt | SystemExit | None):
        logging.getLogger("messenger").critical(event, exc_info=error)


class TextLines(logging.Formatter):
    """`08:15:00.123 INFO messenger.security: login user=4 …`, and below it what went wrong where."""

    def format(self, record: logging.LogRecord) -> str:
        time = datetime.fromtimestamp(record.created, UTC).astimezone().strftime("%H:%M:%S")
        fields = "".join(f" {name}={_one_line(value)}" for name, value in _fields(record).items())
        line = f"{time}.{record.msecs:03.0f} {record.levelname} {record.name}: {_one_line(record.getMessage())}{fields}"
        return "\n".join([line, *_traceback_lines(_error(record))])


class JsonLines(logging.Formatter):
    """One JSON object: time, level, logger, event, and what the record adds."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": _one_line(record.getMessage()),
            **_fields(record),
        }
        story = list(_traceback_lines(_error(record)))
        return orjson.dumps({**line, "error": story} if story else line).decode()


def _fields(record: logging.LogRecord) -> dict[str, Any]:
    own: Mapping[str, Any] = getattr(record, "fields", {})
    fields = {"request": request_id.get(), **own} if request_id.get() else own
    return {
        name: value if isinstance(value, int | float | None) else _one_line(value) for name, value in fields.items()
    }


def _one_line(value: object) -> str:
    return CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode(), str(value))


def _error(record: logging.LogRecord) -> BaseException | None:
    return record.exc_info[1] if record.exc_info else None


def _traceback_lines(error: BaseException | None) -> Iterator[str]:
    """Yield the traceback, the cause first, without source lines or local values."""
    if error is None:
        return
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    yield from _traceback_lines(cause)
    yield "Traceback (most recent call last):"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {frame.filename}:{frame.lineno} in {frame.name}"
    yield f"{type(error).__name__}: {safe_message(error)}"


def safe_message(error: BaseException | None) -> str:
    """Return the first line of an error's message, if it cannot quote what somebody wrote."""
    original = getattr(error, "orig", None) or error
    is_servers = not SAFE_DATABASE_ERRORS.isdisjoint(kind.__name__ for kind in type(original).__mro__)
    if not (isinstance(original, SAFE_ERRORS) or is_servers):
        return "(not logged: its words may quote someone's)"
    return _one_line(str(original).strip().partition("\n")[0])
