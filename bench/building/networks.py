"""Builds whole databases: one large network, a few small ones beside it."""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from bench.building.applying import apply
from bench.building.book import Book, Chain, Stored, Write, table_of
from bench.building.giving import contribute
from bench.building.groups import group
from bench.building.meeting import meet
from bench.building.people import let_in, tell
from bench.building.stage import FOUNDED, NOW, Stage, Thing
from bench.building.talks import talk
from bench.building.work import give_roles, give_tasks
from weave.db import Actor, global_session, network_session
from weave.kept import count_all
from weave.migrate import migrate
from weave.models import AccountTrail, Category, IdCounter, Role, Task, Tier
from weave.services.network.networks import found_network, ship_matrix

SEED = 20261120
LARGE = "riverside"
SMALL = {"hillside": ("山间读书会", "zh_Hans", 60), "harbour": ("Harbour Repair Café", "en", 120)}


def build(engine: sa.Engine, members: int, *, seed: int = SEED) -> None:
    """A database with one network of so many members, 2 contributions and 5 check-ins for each."""
    migrate(engine)
    accounts = count(1)
    _network(engine, LARGE, "Riverside Commons 河岸共创", "en", members, seed, accounts)
    for slug, (name, language, size) in SMALL.items():
        _network(engine, slug, name, language, size, seed, accounts)


def _network(
    engine: sa.Engine, slug: str, name: str, language: str, members: int, seed: int, accounts: "count[int]"
) -> None:
    with global_session(engine, actor=Actor(via="command", at=FOUNDED)) as db:
        network = found_network(
            db, name=name, slug=slug, language=language, time_zone="Asia/Shanghai", now=FOUNDED
        )
        ship_matrix(db, now=FOUNDED)
        things = _things(db)
    with network_session(engine, network.id, actor=Actor(via="command"), writes=False) as db:
        counter = db.scalars(select(IdCounter)).one()
        trail = Chain(counter.next_id, counter.trail_head)
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        told = db.scalars(select(AccountTrail)).one()
        of_accounts = Chain(told.next_id, told.head)
    with _writing(engine) as write:
        book = Book(write, network.id, trail, of_accounts)
        stage = Stage(book, random.Random(f"{seed} {slug}"), **things)
        let_in(stage, slug, members, accounts)
        give_roles(stage)
        holders = give_tasks(stage)
        contribute(stage, holders)
        talk(stage)
        meet(stage)
        group(stage)
        apply(stage)
        tell(stage)
        book.flush()
    with global_session(engine, actor=Actor(via="command", at=NOW)) as db:
        counters, trails = table_of(IdCounter), table_of(AccountTrail)
        db.connection().execute(
            sa.update(counters)
            .where(counters.c.network_id == network.id)
            .values(next_id=trail.next_id, trail_head=trail.head)
        )
        count_all(db.connection(), network.id)
        db.connection().execute(sa.update(trails).values(next_id=of_accounts.next_id, head=of_accounts.head))


def _things(db: Session) -> dict[str, Any]:
    """What the network was founded with."""
    categories = {
        row.id: row.key or "" for row in db.scalars(select(Category).order_by(col(Category.position)))
    }
    tasks = db.scalars(select(Task).order_by(col(Task.position))).all()
    return {
        "tasks": [
            Thing(task.id, task.key or "", categories[task.category_id], task.workload, task.is_internal)
            for task in tasks
        ],
        "roles": {row.key or "": row.id for row in db.scalars(select(Role).order_by(col(Role.position)))},
        "categories": list(categories),
        "tiers": {row.key: row.id for row in db.scalars(select(Tier))},
    }


@contextmanager
def _writing(engine: sa.Engine) -> Iterator[Write]:
    """Straight to the driver, in one transaction."""
    connection = engine.raw_connection()
    driver: Any = connection.driver_connection
    writing = _to_postgres if engine.dialect.name == "postgresql" else _to_sqlite
    try:
        with writing(driver) as write:
            yield write
    finally:
        connection.close()


@contextmanager
def _to_sqlite(driver: Any) -> Iterator[Write]:
    """A database that is only being built need not survive a power cut."""
    driver.execute("PRAGMA synchronous=OFF")
    driver.execute("BEGIN IMMEDIATE")

    def write(table: sa.Table, columns: Sequence[str], rows: list[Stored]) -> None:
        named, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
        driver.executemany(f'INSERT INTO "{table.name}" ({named}) VALUES ({marks})', rows)

    yield write
    driver.execute("COMMIT")
    driver.execute("PRAGMA synchronous=FULL")


@contextmanager
def _to_postgres(driver: Any) -> Iterator[Write]:
    with driver.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('weave.network_id', '*', true), set_config('TimeZone', 'UTC', true)"
        )

        def write(table: sa.Table, columns: Sequence[str], rows: list[Stored]) -> None:
            # COPY would be quicker, but does not go with row-level security.
            named, marks = ", ".join(f'"{name}"' for name in columns), ", ".join(["%s"] * len(columns))
            cursor.executemany(f'INSERT INTO "{table.name}" ({named}) VALUES ({marks})', rows)

        yield write
        for table in ("account", "sign_in"):
            cursor.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"
            )
    driver.commit()
