import pytest

from messenger import notices
from messenger.services import send_message, show_presence
from tests.people import SAM, TESS


@pytest.fixture
def told(in_app, monkeypatch):
    """What Tess, with whom Sam has a conversation, is told of him."""
    send_message(SAM.id, TESS.id, "Bonjour")
    heard = []
    monkeypatch.setattr(notices, "presence", lambda user_id, online, rooms: heard.append((user_id, online, rooms)))
    return heard


@pytest.fixture
def there(monkeypatch):
    """`there(True, False)`: whether Sam is online, each time that one looks."""

    def set_answers(*answers):
        left = list(answers)
        monkeypatch.setattr(notices, "present", lambda ids: set(ids) if left.pop(0) else set())
        return left

    return set_answers


@pytest.mark.parametrize("came", [True, False])
def test_who_came_or_left_is_shown_once(told, there, came):
    there(came, came)
    show_presence(SAM.id, was_online=not came)
    assert told == [(SAM.id, came, [notices.room(TESS.id)])]


@pytest.mark.parametrize("there_now", [True, False])
def test_nothing_is_shown_when_it_is_as_before(told, there, there_now):
    there(there_now)
    show_presence(SAM.id, was_online=there_now)
    assert told == []


def test_the_last_that_is_shown_is_true_though_it_changes_meanwhile(told, there):
    left = there(False, True, True)
    show_presence(SAM.id, was_online=True)
    assert [online for _id, online, _rooms in told] == [False, True]
    assert left == []
