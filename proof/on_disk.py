"""What is acknowledged is on the disk by then: a sync has finished between each form and its answer."""

import bisect
import http.client
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from proof.installations import on_postgres
from proof.people import Writer, settle
from proof.postgres import postgres
from proof.registry import Run, proves
from proof.serving import Server, serving
from proof.tracing import behind_strace, syncs, watched
from proof.writers import forms_of, send

FORMS = 500
FORMS_SHORT = 50
Spans = list[tuple[float, float]]


@proves("on-disk", "each answer that says saved comes after the disk said so")
def on_disk(run: Run) -> None:
    count = FORMS_SHORT if run.is_short else FORMS
    with _sqlite(run.folder) as (server, report):
        _show(run, "SQLite", _post(server, count), report)
    with _postgresql(run.folder) as (server, report):
        _show(run, "PostgreSQL", _post(server, count), report)


@contextmanager
def _sqlite(folder: Path) -> Iterator[tuple[Server, Path]]:
    data = folder / "sqlite"
    data.mkdir()
    server = Server(data)
    report = folder / "sqlite.trace"
    with serving(server, *behind_strace(report)):
        yield server, report


@contextmanager
def _postgresql(folder: Path) -> Iterator[tuple[Server, Path]]:
    """The server of the database is what writes; its processes for Weave are started while it is watched."""
    report = folder / "postgresql.trace"
    with postgres() as database:
        server = on_postgres(folder, database)
        with watched(database.pid, report), serving(server):
            yield server, report


def _post(server: Server, count: int) -> Spans:
    """Post forms one after the other, and tell from when to when each took."""
    town = settle(server.database, writers=1)
    writer: Writer = town.writers[0]
    forms = forms_of(writer, random.Random(0))
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    spans: Spans = []
    try:
        for _ in range(count):
            begun = time.time()
            answer = send(connection, writer.cookie, next(forms))
            assert answer.status == http.client.SEE_OTHER, f"{answer.status}: {answer.text[:500]}"
            spans.append((begun, time.time()))
            # So that no sync of one can be taken for one of the next.
            time.sleep(0.005)
    finally:
        connection.close()
    return spans


def _show(run: Run, where: str, spans: Spans, report: Path) -> None:
    at = syncs(report)
    within = [bisect.bisect_right(at, ended) - bisect.bisect_left(at, begun) for begun, ended in spans]
    run.figures.told(f"forms ({where})", len(spans))
    run.figures.exactly(f"forms answered after a finished sync ({where})", sum(map(bool, within)), len(spans))
    run.figures.told(f"syncs for a form ({where})", round(sum(within) / len(within), 2))
