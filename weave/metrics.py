"""Figures for whoever runs the installation, as Prometheus reads them.

They are kept only where `WEAVE_METRICS_TOKEN` is set, so that nobody else pays for them. No figure names a
person, a network or an address: a request is known by its route, its method and its status alone.
"""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa
from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from weave import __version__
from weave.db import stored_bytes
from weave.jobs import Queue

SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)

_own = CollectorRegistry()
ProcessCollector(registry=_own)
REQUESTS = Counter(
    "weave_requests", "Answers, by route, method and status.", ["route", "method", "status"], registry=_own
)
SECONDS = Histogram(
    "weave_request_seconds", "Seconds until an answer is whole.", ["route"], registry=_own, buckets=BUCKETS
)


class Metered:
    """Stands around the whole app and counts what it answers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status = 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        begun = time.perf_counter()
        try:
            await self.app(scope, receive, sending)
        finally:
            route = _route(scope)
            method = scope["method"] if scope["method"] in METHODS else "other"
            REQUESTS.labels(route, method, str(status)).inc()
            SECONDS.labels(route).observe(time.perf_counter() - begun)


def _route(scope: Scope) -> str:
    """The name of the route, never the address: a stranger must not be able to make figures without end."""
    if name := getattr(scope.get("route"), "name", None):
        return str(name)
    return "static" if scope["path"].startswith("/static/") else "none"


def share_between_workers(folder: Path) -> None:
    """Workers count in files that each of them can add up; to be said before any of them starts."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, parents=True)
    os.environ[SHARED_FOLDER] = str(folder)


def exposition(engine: sa.Engine, queue: Queue) -> bytes:
    """Everything in Prometheus' text format: what was counted, and how things stand now."""
    counted = _own
    if SHARED_FOLDER in os.environ:
        counted = CollectorRegistry()
        MultiProcessCollector(counted)  # type: ignore[no-untyped-call]
    now = CollectorRegistry()
    now.register(_Standing(engine, queue))
    return generate_latest(counted) + generate_latest(now)


class _Standing(Collector):
    """What is asked at each reading rather than counted."""

    def __init__(self, engine: sa.Engine, queue: Queue) -> None:
        self.engine = engine
        self.queue = queue

    def collect(self) -> Iterator[Metric]:
        yield InfoMetricFamily("weave_build", "Which Weave this is.", {"version": __version__})
        yield GaugeMetricFamily(
            "weave_database_bytes", "Bytes that the database takes.", stored_bytes(self.engine)
        )
        yield GaugeMetricFamily("weave_jobs_waiting", "Jobs that are due.", self.queue.waiting)
        yield GaugeMetricFamily(
            "weave_jobs_late_seconds",
            "For how long the oldest of them has been due.",
            self.queue.late_seconds,
        )
        yield GaugeMetricFamily(
            "weave_jobs_given_up", "Jobs that failed too often to be tried again.", self.queue.given_up
        )
