"""In whose name a transaction writes."""

from typing import Protocol

import sqlalchemy as sa


class Authority(Protocol):
    """In whose name a transaction writes: see `Storage.write`."""

    def check(self, connection: sa.Connection) -> None:
        """Refuse, inside the transaction, what may not be done any more."""
