"""The hot queries read by index: no scan of a whole table, no sort, whatever the size of the school."""

import json

import pytest
import sqlalchemy as sa

from messenger.extensions import db
from messenger.message_log import SELECT_EARLIER
from messenger.models import conversations, messages, select_messages
from messenger.services.conversations import _select_newest

QUERIES = {
    "list, as the lower id": (_select_newest(conversations.c.low_user_id, 4, 30, None), {}),
    "list, as the higher id": (_select_newest(conversations.c.high_user_id, 4, 30, 500), {}),
    "history": (
        select_messages(messages.c.conversation_id == 1, messages.c.seq < 50).order_by(messages.c.seq.desc()).limit(50),
        {},
    ),
    "history after": (
        select_messages(messages.c.conversation_id == 1, messages.c.seq > 50).order_by(messages.c.seq).limit(50),
        {},
    ),
    "retries": (SELECT_EARLIER, {"keys": [(4, "a"), (5, "b")]}),
}


@pytest.mark.parametrize("name", QUERIES)
def test_it_reads_by_index_and_never_sorts(app, name):
    plan = explain(*QUERIES[name])
    assert "INDEX" in plan.upper()
    for costly in ("SCAN messages", "SCAN conversations", "Seq Scan", "TEMP B-TREE", "Sort  ("):
        assert costly not in plan


def explain(query, parameters):
    """The database's plan for the query, on PostgreSQL as it would be for tables too large to scan."""
    with db.engine.connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        if not is_sqlite:
            connection.execute(sa.text("SET enable_seqscan = off; SET enable_sort = off"))
        if isinstance(query, dict):
            query = query[connection.dialect.name]
            parameters = {"keys": json.dumps(parameters["keys"])} if is_sqlite else parameters
        compiled = query.params(parameters).compile(connection, compile_kwargs={"literal_binds": True})
        plan = connection.exec_driver_sql(f"EXPLAIN {'QUERY PLAN ' if is_sqlite else ''}{compiled}")
        return "\n".join(str(row[-1]) for row in plan)
