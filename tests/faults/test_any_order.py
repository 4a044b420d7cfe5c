"""Whatever people and ops do, in any order: the services answer as the model does, and show what it shows."""

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from messenger.errors import MessengerError
from messenger.extensions import db
from messenger.messages import sending
from messenger.messages.conversations import list_conversations, read_history
from messenger.messages.schemas import SendMessage
from messenger.models.conversations import conversations
from messenger.models.messages import messages
from messenger.models.people import users
from messenger.people import accounts
from messenger.policy.callers import System
from messenger.roles import Role
from tests.conftest import add_people
from tests.faults.conftest import long_or
from tests.faults.model import School
from tests.personas import EVERYONE, NOBODY_ID, caller_of

PROFILE = settings(
    max_examples=long_or(8, 500),
    stateful_step_count=long_or(25, 60),
    deadline=None,
    print_blob=True,
    suppress_health_check=list(HealthCheck),
)
IDS = st.sampled_from([person.id for person in EVERYONE])
PEOPLE = st.sampled_from(EVERYONE)
RECEIVERS = IDS | st.just(NOBODY_ID)
CONTENTS = st.sampled_from(["a", "b"])
CLIENT_IDS = st.none() | st.sampled_from(["c-1", "c-2", "c-3"])


def outcome(verb, *arguments):
    """What a service gave, or the code with which it refused."""
    try:
        return verb(*arguments)
    except MessengerError as error:
        return error.code


def send(sender, receiver, content, client_id):
    sent = sending.send_message(caller_of(sender), SendMessage(receiver, content, client_id))
    return "stored" if sent.created else "again", sent.message.seq


def read(reader, other, seq):
    return "read", sending.mark_read(caller_of(reader), other, seq).read_seq


def change(deed, person, value):
    deed(System.OPS, accounts.find_account(person), value)
    return ("changed",)


def shown(view):
    last = view.last_message
    newest = (last.sender_id, last.content, last.client_id)
    return view.other_user.id, newest, view.last_seq, view.read_seq, view.other_read_seq, view.can_send


def empty():
    with db.engine.begin() as connection:
        for table in (messages, conversations, users):
            connection.execute(sa.delete(table))
    add_people(EVERYONE)


class Machine(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        empty()
        self.school = School()
        self.sent = []

    @rule(sender=IDS, receiver=RECEIVERS, content=CONTENTS, client_id=CLIENT_IDS)
    def someone_writes(self, sender, receiver, content, client_id):
        self.sent.append((sender, receiver, content, client_id))
        self.write(*self.sent[-1])

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def someone_tries_again(self, data):
        self.write(*data.draw(st.sampled_from(self.sent)))

    def write(self, *message):
        assert outcome(send, *message) == self.school.send(*message)

    @rule(reader=IDS, other=RECEIVERS, seq=st.integers(1, 9))
    def someone_reads(self, reader, other, seq):
        assert outcome(read, reader, other, seq) == self.school.read(reader, other, seq)

    @rule(person=PEOPLE, role=st.sampled_from(list(Role)))
    def someone_gets_another_role(self, person, role):
        assert outcome(change, accounts.set_role, person.id, role) == self.school.give_role(person.id, role)

    @rule(person=PEOPLE)
    def someone_is_disabled(self, person):
        assert outcome(change, accounts.set_active, person.id, False) == self.school.disable(person.id)

    @rule(person=PEOPLE)
    def someone_is_enabled(self, person):
        assert outcome(change, accounts.set_active, person.id, True) == self.school.enable(person.id)

    @rule(user=IDS)
    def someone_looks_at_their_conversations(self, user):
        views = [shown(view) for view in list_conversations(user)]
        assert views == self.school.conversations(user)

    @rule(user=IDS, other=RECEIVERS)
    def someone_opens_a_conversation(self, user, other):
        expected = self.school.refusal(user, other) or [
            (seq, *message) for seq, message in enumerate(self.school.logs.get(frozenset((user, other)), ()), 1)
        ]
        assert outcome(history, user, other) == expected

    def teardown(self):
        for person in EVERYONE:
            self.someone_looks_at_their_conversations(person.id)


def history(user, other):
    page = read_history(caller_of(user), other).messages
    return [(message.seq, message.sender_id, message.content, message.client_id) for message in page]


@pytest.mark.timeout(long_or(120, 3_600))
def test_the_services_agree_with_the_model(app, in_app):
    run_state_machine_as_test(Machine, settings=PROFILE)
