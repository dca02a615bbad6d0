"""Work that is done after the answer has left: the queue, and the worker that empties it.

A job is written in the same transaction as what asks for it. A worker takes it on a lease; if it dies, the
lease runs out and another takes the job up, so a job may run twice but is never lost.
"""

import datetime as dt
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.db import Actor, global_session
from weave.models import Job, Network
from weave.settings import Settings

LEASE = dt.timedelta(minutes=5)
MAX_ATTEMPTS = 8
IDLE_SECONDS = 2.0
SWEEP_EVERY = dt.timedelta(hours=1)
BY_JOB = Actor(via="job")

log = logging.getLogger("weave.jobs")


@dataclass(frozen=True, slots=True)
class Work:
    """One job at work."""

    engine: sa.Engine
    settings: Settings
    now: dt.datetime
    job_id: int
    payload: dict[str, object]

    def network(self) -> Network:
        """The network that the job is about."""
        with global_session(self.engine, actor=BY_JOB, writes=False) as db:
            return db.get_one(Network, self.payload["network_id"])


Handler = Callable[[Work], None]
Sweep = Callable[[sa.Engine, dt.datetime], None]
_handlers: dict[str, Handler] = {}
_sweeps: list[Sweep] = []


def handles(kind: str) -> Callable[[Handler], Handler]:
    """Say which function does the jobs of a kind."""

    def register(handler: Handler) -> Handler:
        _handlers[kind] = handler
        return handler

    return register


def daily(sweep: Sweep) -> Sweep:
    """Say which function asks for daily work; it is called more often, so its jobs have unique keys."""
    _sweeps.append(sweep)
    return sweep


def ask_for_daily_work(engine: sa.Engine, now: dt.datetime) -> None:
    for sweep in _sweeps:
        sweep(engine, now)


def enqueue(
    db: Session,
    kind: str,
    payload: dict[str, object],
    *,
    now: dt.datetime,
    run_at: dt.datetime | None = None,
    unique_key: str | None = None,
) -> None:
    """Ask for work in this transaction; with a `unique_key` only once, however often it is asked for."""
    if unique_key and db.execute(select(col(Job.id)).where(col(Job.unique_key) == unique_key)).first():
        return
    db.add(Job(kind=kind, payload=payload, run_at=run_at or now, unique_key=unique_key))


def run_due(engine: sa.Engine, settings: Settings, now: dt.datetime) -> int:
    """Do every job that is due, one after the other; returns how many were tried."""
    done = 0
    while job := _take(engine, now):
        _run(engine, settings, now, job)
        done += 1
    return done


def _take(engine: sa.Engine, now: dt.datetime) -> Job | None:
    if not _is_any_due(engine, now):
        return None
    with global_session(engine, actor=BY_JOB) as db:
        job = db.scalars(_due(now).with_for_update(skip_locked=True)).first()
        if job is not None:
            job.leased_until = now + LEASE
            job.attempts += 1
        return job


def _is_any_due(engine: sa.Engine, now: dt.datetime) -> bool:
    """Looked up by reading alone, so that an idle worker never queues for the writer's place."""
    with global_session(engine, actor=BY_JOB, writes=False) as db:
        return db.scalars(_due(now)).first() is not None


def _due(now: dt.datetime) -> sa.Select[Job]:
    return (
        select(Job)
        .where(
            col(Job.done_at).is_(None),
            col(Job.run_at) <= now,
            sa.or_(col(Job.leased_until).is_(None), col(Job.leased_until) < now),
            col(Job.attempts) < MAX_ATTEMPTS,
        )
        .order_by(col(Job.run_at), col(Job.id))
        .limit(1)
    )


@dataclass(frozen=True, slots=True)
class Queue:
    """How the queue stands: jobs that are due, how late the oldest is, and those that are tried no more."""

    waiting: int
    late_seconds: float
    given_up: int


def queue(db: Session, now: dt.datetime) -> Queue:
    due = select(sa.func.count(), sa.func.min(col(Job.run_at))).where(
        col(Job.done_at).is_(None), col(Job.run_at) <= now
    )
    waiting, since = db.execute(due.where(col(Job.attempts) < MAX_ATTEMPTS)).one()
    given_up, _ = db.execute(due.where(col(Job.attempts) >= MAX_ATTEMPTS)).one()
    return Queue(waiting, (now - since).total_seconds() if waiting else 0.0, given_up)


def _run(engine: sa.Engine, settings: Settings, now: dt.datetime, job: Job) -> None:
    error = ""
    try:
        _handlers[job.kind](Work(engine, settings, now, job.id, job.payload))
    except Exception as failure:  # a job of any kind may fail in any way; it is tried again later
        error = type(failure).__name__
        log.exception("job %s (%s) failed, attempt %s", job.id, job.kind, job.attempts)
    with global_session(engine, actor=BY_JOB) as db:
        row = db.get_one(Job, job.id)
        row.error = error
        if error:
            row.leased_until = None
            row.run_at = now + dt.timedelta(minutes=2**job.attempts)
        else:
            row.done_at = now
            row.payload = {}


@contextmanager
def worker(engine: sa.Engine, settings: Settings, clock: Callable[[], dt.datetime]) -> Iterator[None]:
    """Empty the queue in a thread beside the server, until the server stops."""
    stopping = threading.Event()

    def work() -> None:
        swept = dt.datetime.min.replace(tzinfo=dt.UTC)
        while not stopping.wait(IDLE_SECONDS):
            now = clock()
            try:
                if now - swept >= SWEEP_EVERY:
                    ask_for_daily_work(engine, now)
                    swept = now
                run_due(engine, settings, now)
            except Exception:  # whatever a sweep runs into, the queue goes on
                log.exception("the job queue cannot be read; trying again")

    thread = threading.Thread(target=work, name="weave-worker", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        thread.join(timeout=10)
