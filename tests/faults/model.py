"""What the services should do, in the fewest words: dictionaries instead of a database, and nothing at once."""

from collections import defaultdict
from typing import Any

from messenger.roles import MAY_MESSAGE
from tests.personas import EVERYONE

Pair = frozenset[int]
Outcome = tuple[Any, ...] | str  # what is given back, or the code of the refusal


class School:
    def __init__(self) -> None:
        self.roles = {person.id: person.role for person in EVERYONE}
        self.disabled: set[int] = set()
        self.logs: dict[Pair, list[tuple[int, str, str | None]]] = {}  # sender, content, client id; newest pair last
        self.read_seqs: defaultdict[tuple[Pair, int], int] = defaultdict(int)
        self.known: dict[tuple[int, str], tuple[int, str, int]] = {}  # by sender and client id

    def may_write(self, sender: int, receiver: int) -> bool:
        return (self.roles[sender], self.roles[receiver]) in MAY_MESSAGE and receiver not in self.disabled

    def send(self, sender: int, receiver: int, content: str, client_id: str | None) -> Outcome:
        if sender in self.disabled:
            return "account_disabled"
        if client_id and (sender, client_id) in self.known:
            *same, seq = self.known[sender, client_id]
            return ("again", seq) if same == [receiver, content] else "client_id_conflict"
        if receiver not in self.roles:
            return "user_not_found"
        if not self.may_write(sender, receiver):
            return "pair_not_allowed"
        pair = frozenset((sender, receiver))
        log = self.logs[pair] = [*self.logs.pop(pair, ()), (sender, content, client_id)]
        self.read_seqs[pair, sender] = len(log)
        if client_id:
            self.known[sender, client_id] = (receiver, content, len(log))
        return "stored", len(log)

    def read(self, reader: int, other: int, seq: int) -> Outcome:
        refusal = self.refusal(reader, other)
        if refusal:
            return refusal
        pair = frozenset((reader, other))
        self.read_seqs[pair, reader] = min(max(seq, self.read_seqs[pair, reader]), len(self.logs.get(pair, ())))
        return "read", self.read_seqs[pair, reader]

    def refusal(self, asker: int, other: int) -> str | None:
        if other not in self.roles:
            return "user_not_found"
        if asker in self.disabled:
            return "account_disabled"
        return None if self.may_write(asker, other) or frozenset((asker, other)) in self.logs else "pair_not_allowed"

    def give_role(self, person: int, role: str) -> Outcome:
        return self._change({**self.roles, person: role}, self.disabled)

    def disable(self, person: int) -> Outcome:
        return self._change(self.roles, self.disabled | {person})

    def enable(self, person: int) -> Outcome:
        return self._change(self.roles, self.disabled - {person})

    def _change(self, roles: dict[int, str], disabled: set[int]) -> Outcome:
        if _administrators(self.roles, self.disabled) and not _administrators(roles, disabled):
            return "last_administrator"
        self.roles, self.disabled = roles, disabled
        return ("changed",)

    def conversations(self, user: int) -> list[Outcome]:
        return [self.view(pair, user) for pair in reversed(self.logs) if user in pair]

    def view(self, pair: Pair, user: int) -> Outcome:
        (other,) = pair - {user}
        reads = self.read_seqs[pair, user], self.read_seqs[pair, other]
        return other, self.logs[pair][-1], len(self.logs[pair]), *reads, self.may_write(user, other)


def _administrators(roles: dict[int, str], disabled: set[int]) -> set[int]:
    return {person for person, role in roles.items() if role == "admin"} - disabled
