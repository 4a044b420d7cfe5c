"""Who runs beside whom, where pytest-xdist spreads the tests over processes.

A test marked `quiet` measures times or memory: it has the machine to itself. When the network interfaces change, a
browser drops all its requests: so a test that makes some (with the fixture `wire`) and those in a browser take turns.
"""

import fcntl
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

FIGURES = "figures"
_figures: list[str] = []


def report(line: str) -> None:
    """A line of figures for the end of the run."""
    _figures.append(line)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "quiet: measures times or memory, so nothing else may run")


@pytest.hookimpl(wrapper=True, tryfirst=True)  # before the clock of pytest-timeout starts
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    with ExitStack() as held:
        if hasattr(item.config, "workerinput"):
            for name, alone in _needs(item):
                held.enter_context(_turn(_folder(item.config) / name, alone))
        return (yield)


def _needs(item: pytest.Item) -> Iterator[tuple[str, bool]]:
    """What the test shares with others, or needs alone; always in this order, so that no two wait for each other."""
    yield "machine", item.get_closest_marker("quiet") is not None
    fixtures = getattr(item, "fixturenames", ())
    if "wire" in fixtures or "browser" in fixtures:
        yield "network", "wire" in fixtures


@contextmanager
def _turn(path: Path, alone: bool) -> Iterator[None]:
    """Hold the lock, shared or alone. Who waits to be alone keeps the door, so that newcomers do not pass by."""
    with path.open("w") as lock:
        with path.with_suffix(".door").open("w") as door:
            fcntl.flock(door, fcntl.LOCK_EX)
            fcntl.flock(lock, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        yield


def _folder(config: pytest.Config) -> Path:
    """The temporary folder that all processes of this run share."""
    return Path(config._tmp_path_factory.getbasetemp()).parent  # type: ignore[attr-defined]


def pytest_sessionfinish(session: pytest.Session) -> None:
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput[FIGURES] = _figures


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    _figures.extend(getattr(node, "workeroutput", {}).get(FIGURES, []))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _figures:
        terminalreporter.section("figures")
        for line in _figures:
            terminalreporter.write_line(line)
