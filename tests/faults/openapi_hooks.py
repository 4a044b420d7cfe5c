"""What schemathesis is told besides the document: who asks, and which numbers name people."""

import os
import time
from typing import Any

import jwt
import schemathesis
import sqlalchemy as sa
from schemathesis import AuthContext, Case, HookContext

from messenger.models.sessions import sessions
from messenger.roles import may_message
from tests.personas import EVERYONE

SECRET = os.environ["ASKER_SECRET"]
ASKER = next(person for person in EVERYONE if str(person.id) == os.environ["ASKER_ID"])
DATABASE = sa.create_engine(os.environ["ASKER_DATABASE"], poolclass=sa.NullPool)
ABOUT_PEOPLE = ("userId", "otherUserId", "receiverId")
PARTNERS = [person.id for person in EVERYONE if may_message(ASKER.role, person.role)]


@schemathesis.auth(refresh_interval=None)
class Token:
    """A new one for each request: `/auth/logout` is among those, and ends all that came before."""

    def get(self, case: Case, _context: AuthContext) -> str:
        now = time.time()
        claims = {"iss": "messenger", "sub": str(ASKER.id), "iat": now, "exp": int(now) + 600}
        if case.path == "/auth/refresh":
            return jwt.encode({**claims, "type": "refresh", "sid": _new_session()}, SECRET, "HS256")
        return jwt.encode({**claims, "type": "access"}, SECRET, "HS256")

    def set(self, case: Case, data: str, _context: AuthContext) -> None:
        case.headers["Authorization"] = f"Bearer {data}"


def _new_session() -> int:
    with DATABASE.begin() as connection:
        begun = sa.insert(sessions).values(user_id=ASKER.id).returning(sessions.c.id)
        return int(connection.execute(begun).scalar_one())


@schemathesis.hook
def filter_case(_context: HookContext, case: Case) -> bool:
    """`before` and `after` exclude each other, as OpenAPI 3.1 cannot say of parameters: `tests/messages` holds that."""
    return not {"before", "after"} <= (case.query or {}).keys()


@schemathesis.hook
def map_case(_context: HookContext, case: Case) -> Case:
    """A good number becomes that of somebody to write to, most times: of 2⁶³ numbers hardly one would be."""
    for values in (case.path_parameters, case.body):
        if isinstance(values, dict):
            values.update({name: _somebody(name, value) for name, value in values.items() if _is_good(name, value)})
    return case


def _is_good(name: str, value: Any) -> bool:
    return (
        name in ("userId", "otherUserId", "receiverId") and type(value) is int and 0 < value < 2**63 and value % 8 > 0
    )


def _somebody(name: str, value: int) -> int:
    return ASKER.id if name == "userId" else PARTNERS[value % len(PARTNERS)]
