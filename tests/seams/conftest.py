"""Fixtures: what a library calls of ours in this process."""

from collections.abc import Callable

import pytest

from tests.seams.overrides import record


@pytest.fixture
def record_calls(monkeypatch: pytest.MonkeyPatch) -> Callable[..., set[str]]:
    """`record_calls("messenger.auth.seams.flask_jwt_extended")`: the overrides there that have been called since."""

    def start(*names: str) -> set[str]:
        called: set[str] = set()
        record(list(names), called.add, monkeypatch.setattr)
        return called

    return start
