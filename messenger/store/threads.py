"""Run blocking C code (SQLite's fsync, argon2) in a native thread, so that the hub of green threads goes on."""

from collections.abc import Callable
from typing import Any

from messenger.config.async_mode import AsyncMode


def native_runner(async_mode: AsyncMode) -> Callable[..., Any]:
    """Return a function `run(function, *args)` that calls `function` outside the hub and waits for its result.

    What runs there must touch nothing green: no lock, logger or pool that green threads share.
    """
    if async_mode == "eventlet":
        from eventlet import tpool

        return tpool.execute
    if async_mode == "gevent":
        from gevent import get_hub

        return lambda function, *args: _raised(get_hub().threadpool.apply(_caught, (function, args)))
    return lambda function, *args: function(*args)


def _caught(function: Callable[..., Any], args: tuple[Any, ...]) -> tuple[Any, Exception | None]:
    """Call a function and return its result or its exception: gevent prints the traceback of what a native thread
    raises.
    """
    try:
        return function(*args), None
    except Exception as error:
        return None, error


def _raised(outcome: tuple[Any, Exception | None]) -> Any:
    result, error = outcome
    if error is not None:
        raise error
    return result
