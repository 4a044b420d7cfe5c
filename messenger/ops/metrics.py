"""`/metrics`, for Prometheus: the counters of `counters`, and what is open now."""

import hmac
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any

from flask import Blueprint, Flask, Response, current_app, request
from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from sqlalchemy.pool import QueuePool

from messenger.counters import Counters, Histogram, LabelledCounter, watch_loop
from messenger.errors import NotFound, TokenInvalid, TokenMissing

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

blueprint = Blueprint("metrics", __name__)


@blueprint.get("/metrics")
def show() -> Response:
    """Export the metrics to those who have METRICS_TOKEN; without that setting the address does not exist."""
    _check_token(current_app.config["METRICS_TOKEN"])
    registry: CollectorRegistry = current_app.extensions["metrics"]
    return Response(generate_latest(registry), content_type=CONTENT_TYPE)


def _check_token(wanted: str | None) -> None:
    if wanted is None:
        raise NotFound
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not given:
        raise TokenMissing
    if not hmac.compare_digest(given.encode(), wanted.encode()):
        raise TokenInvalid("it is not METRICS_TOKEN")


def init_app(app: Flask) -> None:
    app.extensions["metrics"] = registry = CollectorRegistry()
    registry.register(Figures(app))
    ProcessCollector(registry=registry)


def start(app: Flask) -> None:
    """Start to measure the event loop, where metrics are on."""
    if app.config["METRICS_TOKEN"]:
        server, counts = app.extensions["socketio_server"], app.extensions["counters"]
        server.start_background_task(watch_loop, server, counts.loop_delays)


class Figures:
    """A Prometheus collector of one application's metrics, read at each scrape."""

    def __init__(self, app: Flask) -> None:
        self._app = app

    def describe(self) -> list[Metric]:
        return []  # the registry would collect to find the names, before all parts are there

    def collect(self) -> Iterator[Metric]:
        yield from _counted(self._app.extensions["counters"])
        yield from self._open_now()

    def _open_now(self) -> Iterator[Metric]:
        extensions = self._app.extensions
        yield _gauge("sockets_open", "Open sockets", len(extensions["socket_sessions"].by_sid))
        yield _gauge("people_online", "People with an open socket here", len(extensions["socket_sessions"].sids_of))
        pool = extensions["storage"].reader.pool
        if isinstance(pool, QueuePool):
            yield _gauge("database_connections_in_use", "Connections of the pool that are in use", pool.checkedout())
            yield _gauge("database_connections_limit", "Connections that the pool may open", pool.size())
        if self._app.config["REDIS_URL"]:
            is_up = not extensions["socketio_server"].manager.is_disconnected
            yield _gauge("redis_up", "1 while events reach other processes", is_up)


def _counted(counts: Counters) -> Iterator[Metric]:
    yield _counter("messages_stored", "Messages on disk", counts.stored)
    yield _counter("messages_repeated", "Sends of a clientId that was stored before", counts.repeated)
    yield _counter("batches_failed", "Batches that the database did not take", counts.failed_batches)
    yield _histogram("batch_messages", "Messages that shared a commit", counts.batch_sizes)
    yield _histogram("commit_seconds", "From the begin of a batch to its place on disk", counts.commit_seconds)
    yield _histogram("loop_delay_seconds", "How late a task runs that is due", counts.loop_delays)
    yield _counter("typing", "Events of people who are writing", counts.typing)
    yield _labelled("refusals", "Refusals, by door and code", ("door", "code"), counts.refusals)
    yield _labelled("http_requests", "Requests, by endpoint and status", ("endpoint", "status"), counts.requests)


def _counter(name: str, help_: str, value: float) -> Metric:
    return CounterMetricFamily(f"messenger_{name}", help_, value=value)


def _gauge(name: str, help_: str, value: float) -> Metric:
    return GaugeMetricFamily(f"messenger_{name}", help_, value=value)


def _labelled(name: str, help_: str, labels: Iterable[str], counts: LabelledCounter) -> Metric:
    family = CounterMetricFamily(f"messenger_{name}", help_, labels=list(labels))
    for values, count in counts.items():
        family.add_metric(values, count)
    return family


def _histogram(name: str, help_: str, spread: Histogram) -> Metric:
    bounds: list[Any] = [*spread.bounds, "+Inf"]
    buckets = [(str(bound), count) for bound, count in zip(bounds, accumulate(spread.counts), strict=True)]
    return HistogramMetricFamily(f"messenger_{name}", help_, buckets=buckets, sum_value=spread.total)
