"""Health probes: is the process alive, and do the servers that it needs answer?"""

import sqlalchemy as sa
from flask import Blueprint, current_app

from messenger.errors import StorageUnavailable
from messenger.models.messages import messages
from messenger.ops.write_probe import check_write
from messenger.responses import Health
from messenger.store.database import storage
from messenger.web.operations import operation

VERSION = "1.0.0"

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
@operation()
def alive() -> Health:
    """Answer while the process is alive."""
    return {"status": "ok"}


@blueprint.get("/readyz")
@operation(StorageUnavailable)
def ready() -> Health:
    """Check that the database takes reads and writes, and that Redis, where it is set, answers."""
    with storage().read() as connection:
        connection.execute(sa.select(messages.c.id).limit(1))  # it fails before `flask db upgrade` too
    check_write()
    check_redis()
    return {"status": "ok"}


def check_redis() -> None:
    """Check that Redis answers, where REDIS_URL is set. Raises StorageUnavailable."""
    url: str | None = current_app.config["REDIS_URL"]
    if url is None:
        return
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    once = Retry(NoBackoff(), 0)  # redis-py's own would multiply the time
    try:
        with redis.Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2, retry=once) as client:
            client.ping()
    except redis.RedisError as error:
        raise StorageUnavailable from error
