"""The protocol of authorities, on which transactions write."""

from typing import Protocol

import sqlalchemy as sa


class Authority(Protocol):
    """The authority on which a transaction writes: see `Storage.write`."""

    def check(self, connection: sa.Connection) -> None:
        """Check, inside the transaction, that the authority still holds; raise its refusal."""
