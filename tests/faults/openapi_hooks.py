"""What schemathesis is told besides the document: who asks, and which numbers name people."""

import os
import time
from typing import Any

import jwt
import schemathesis
from schemathesis import AuthContext, Case, HookContext

from tests.people import EVERYONE

SECRET = os.environ["ASKER_SECRET"]
ASKER = os.environ["ASKER_ID"]


@schemathesis.auth(refresh_interval=None)
class Token:
    """A new one for each request: `/auth/logout` is among those, and ends all that came before."""

    def get(self, case: Case, _context: AuthContext) -> str:
        kind = "refresh" if case.path == "/auth/refresh" else "access"
        now = time.time()
        claims = {"iss": "messenger", "sub": ASKER, "type": kind, "iat": now, "exp": int(now) + 600}
        return jwt.encode(claims, SECRET, "HS256")

    def set(self, case: Case, data: str, _context: AuthContext) -> None:
        case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def filter_case(_context: HookContext, case: Case) -> bool:
    """`before` and `after` exclude each other, which OpenAPI 3.1 cannot say of parameters: `tests/api` holds that."""
    return not {"before", "after"} <= (case.query or {}).keys()


@schemathesis.hook
def map_path_parameters(_context: HookContext, parameters: Any) -> Any:
    return _about_somebody(parameters)


@schemathesis.hook
def map_body(_context: HookContext, body: Any) -> Any:
    return _about_somebody(body)


def _about_somebody(values: Any) -> Any:
    """A good number becomes that of a person, most times: of 2⁶³ numbers hardly one would be."""
    if not isinstance(values, dict):
        return values
    changed = {
        name: value % len(EVERYONE) + 1
        for name, value in values.items()
        if name in ("userId", "otherUserId", "receiverId") and type(value) is int and 0 < value < 2**63 and value % 8
    }
    return {**values, **changed}
