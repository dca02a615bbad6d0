"""A database to measure on: the demo, and as many further members as are asked for."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

import weave.audit  # noqa: F401 - the demo's history writes the audit trail
from seeds.demo import DEMO_SIGN_INS, seed_demo_once
from weave.db import Actor, draw_ids, global_session, make_engine, network_session, now
from weave.migrate import migrate
from weave.models import Account, Contribution, ContributionState, Member, Network, Standing, Task
from weave.services.entrance.sign_ins import start_sign_in
from weave.settings import Settings

BENCH = Actor(via="command")
SURNAMES = ("Abe", "Baker", "Chen", "Diaz", "Evans", "Fischer", "Gupta", "Hughes", "Ito", "Jensen")
GIVEN_NAMES = ("Ada", "Ben", "Cora", "Dan", "Ella", "Finn", "Gina", "Hugo", "Ines", "Jon", "Kira")
CITIES = ("Riverside", "Hillcrest", "Eastport", "Northfield", "Lakeview")


def build(folder: Path, members: int) -> tuple[Settings, sa.Engine]:
    """The demo in a database of its own, with `members` people in it at least, two contributions each."""
    settings = Settings(data_dir=folder)
    engine = make_engine(settings.database)
    migrate(engine)
    seed_demo_once(engine, settings)
    with global_session(engine, actor=BENCH) as db:
        network_id = db.scalars(select(col(Network.id))).one()
    with network_session(engine, network_id, actor=BENCH) as db:
        here = db.scalar(select(sa.func.count()).select_from(Member)) or 0
        if members > here:
            _add(db, network_id, members - here)
    with engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
    return settings, engine


def sign_in_coordinator(engine: sa.Engine) -> str:
    """The token of a sign-in of the demo's coordinator."""
    with global_session(engine, actor=BENCH) as db:
        account = db.scalars(select(Account).where(col(Account.email) == DEMO_SIGN_INS["ana"])).one()
        return start_sign_in(db, account=account, browser="bench", now=now())


def _add(db: Session, network_id: int, count: int) -> None:
    """Rows as the services would leave them, written at once: no history is needed to read a page."""
    tasks = db.scalars(select(col(Task.id)).order_by(col(Task.id))).all()
    first = draw_ids(db, network_id, 3 * count)
    people = range(first, first + count)
    _insert(db, Member, [_member(network_id, person) for person in people])
    contributions = range(first + count, first + 3 * count)
    _insert(
        db,
        Contribution,
        [
            _contribution(network_id, at, people[at % count], tasks[at * 7 % len(tasks)])
            for at in contributions
        ],
    )


def _insert(db: Session, kind: type[SQLModel], rows: list[dict[str, Any]]) -> None:
    table: sa.Table = getattr(kind, "__table__")  # noqa: B009 - SQLModel does not type it
    for batch in _batches(rows):
        db.connection().execute(sa.insert(table), batch)


def _batches(rows: list[dict[str, Any]], size: int = 5_000) -> Iterator[list[dict[str, Any]]]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]


def _member(network_id: int, at: int) -> dict[str, Any]:
    surname, given = SURNAMES[at % len(SURNAMES)], GIVEN_NAMES[at % len(GIVEN_NAMES)]
    name = f"{given} {surname} {at}"
    joined = now().date() - dt.timedelta(days=at % 900)
    return {
        "network_id": network_id,
        "id": at,
        "name": name,
        "sort_key": name.casefold(),
        "search_text": name.casefold(),
        "initials": given[0] + surname[0],
        "avatar": at % 12,
        "city": CITIES[at % len(CITIES)],
        "standing": Standing.ACTIVE,
        "standing_since": joined,
        "joined_on": joined,
    }


def _contribution(network_id: int, at: int, member_id: int, task_id: int) -> dict[str, Any]:
    day = now() - dt.timedelta(days=at % 400)
    return {
        "network_id": network_id,
        "id": at,
        "task_id": task_id,
        "member_id": member_id,
        "what": "Helped at an evening",
        "done_on": day.date(),
        "minutes": 60,
        "state": ContributionState.THANKED,
        "reported_at": day,
        "answered_at": day,
    }
