import pytest
import sqlalchemy as sa

from messenger.messages.schemas import SendMessage
from messenger.messages.sending import send_message
from messenger.notices import emits
from messenger.people import accounts, presence
from messenger.people.presence import PEOPLE_BY_ID, announce_arrival, announce_departure
from messenger.policy.callers import System
from tests.personas import SAM, TESS

pytestmark = pytest.mark.usefixtures("in_app")  # services need an application context


@pytest.fixture
def told(in_app, monkeypatch):
    """What Tess, with whom Sam has a conversation, is told of him."""
    send_message(SAM.caller, SendMessage(TESS.id, "Bonjour"))
    heard = []
    monkeypatch.setattr(emits, "presence", lambda user_id, online, rooms: heard.append((user_id, online, rooms)))
    return heard


@pytest.fixture
def there(monkeypatch):
    """`there(True, False)`: whether Sam is online, each time that one looks."""

    def set_answers(*answers):
        left = list(answers)
        monkeypatch.setattr(emits, "online_among", lambda ids: set(ids) if left.pop(0) else set())
        return left

    return set_answers


def arrive():
    announce_arrival(SAM.id, "his socket", is_first=True)


def leave():
    announce_departure(SAM.id, SAM.role)


# The last look of one who arrives is at who else is there.
@pytest.mark.parametrize(
    ("move", "looks", "online"), [(arrive, [True, True, False], True), (leave, [False] * 2, False)]
)
def test_who_came_or_left_is_shown_once(told, there, move, looks, online):
    left = there(*looks)
    move()
    assert told == [(SAM.id, online, [emits.room(TESS.id)])]
    assert left == []


@pytest.mark.parametrize(("move", "looks"), [(arrive, [False, False]), (leave, [True])])
def test_nothing_is_shown_when_it_is_as_before(told, there, move, looks):
    there(*looks)
    move()
    assert told == []


def test_the_last_that_is_shown_is_true_though_it_changes_meanwhile(told, there):
    left = there(False, True, True)
    leave()
    assert [online for _id, online, _rooms in told] == [False, True]
    assert left == []


def test_a_new_socket_is_told_who_is_there(told, there):
    there(True)
    announce_arrival(SAM.id, "his socket", is_first=False)
    assert told == [(TESS.id, True, ["his socket"])]


@pytest.mark.parametrize("move", [arrive, leave])
def test_who_is_no_more_is_shown_to_nobody(told, there, monkeypatch, move):
    nobody = sa.select(*PEOPLE_BY_ID.selected_columns).where(sa.false())
    monkeypatch.setattr(presence, "PEOPLE_BY_ID", nobody)  # deleted since their conversations were looked up
    there()
    move()
    assert told == []


def test_who_may_not_see_somebody_any_more_sees_them_leave(told, there):
    accounts.set_role(System.OPS, accounts.find_account(SAM.id), TESS.role)
    left = there()
    leave()
    assert told == [(SAM.id, False, [emits.room(TESS.id)])]
    assert left == []
