"""What each page asks of the database: how often, as often in a large network, and how it is found.

The numbers stand by hand in `queries.csv`, a line for each page of the app's own list and a column for each
kind of reader, whom it may also refuse; a page that is not there fails. A plan that walks through all of a
network's rows in a table that grows stands in `WALKS`, with the reason.
"""

import csv
import datetime as dt
import gzip
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import event
from sqlmodel import SQLModel
from starlette.testclient import TestClient

from bench.pages import PAGES
from proof.figures import Figures
from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import Browse, SqliteCopies, browser_of, inside
from tests.stock import MISSING, Ids, stock
from tests.test_house import routes_of
from weave.app import COMPRESSION
from weave.models import (
    Application,
    CheckIn,
    CheckInMember,
    Contribution,
    GroupPlace,
    Member,
    Network,
    Task,
)
from weave.services.people.personal_links import renew
from weave.statistics import GROWING

NUMBERS = Path(__file__).with_name("queries.csv")
SIZES = (60, 1_500)
READERS = ("coordinator", "member", "link")
# What stands in a path beside the ids of things.
PARTS: dict[str, object] = {"network": "riverside", "kind": "csv", "token": "x" * 43, "sign_in": MISSING}
# Pages that look at all of a network's rows of a table, and why they may.
ALL_WEIGHED = "weighs everybody against each other"
BY_ORDER = "reads as far as the page goes, in the order of the page"
FEW_A_MONTH = "a row for each task and month"
WALKS = {
    ("assignments.new", "member"): ALL_WEIGHED,
    ("assignments.new", "member_interest"): ALL_WEIGHED,
    ("changes.index", "account_audit_entry"): BY_ORDER,
    ("changes.index", "audit_entry"): BY_ORDER,
    ("desk.show", "member"): ALL_WEIGHED,
    ("events.show", "member"): BY_ORDER,
    ("loads.index", "member"): ALL_WEIGHED,
    ("matrix_exports.show", "given_in_month"): FEW_A_MONTH,
    ("member_invitations.index", "invitation"): "shows all that are open",
    ("members.index", "member"): BY_ORDER,
    ("overview.show", "assignment"): "stops at the first",
    ("overview.show", "member"): ALL_WEIGHED,
    ("roles.show", "member"): BY_ORDER,
    ("set_ups.new", "account"): "stops at the first",
    ("tasks.index", "given_in_month"): FEW_A_MONTH,
    ("working_groups.show", "member"): BY_ORDER,
}


@dataclass(frozen=True, slots=True)
class Asked:
    statement: str
    values: tuple[object, ...]


@pytest.fixture
def copies(sqlite_copies: SqliteCopies) -> SqliteCopies:
    """Plans are SQLite's; the questions are the same on PostgreSQL."""
    return sqlite_copies


def numbers() -> dict[tuple[str, str], int]:
    """By page and reader."""
    with NUMBERS.open(encoding="utf-8", newline="") as file:
        return {(row["page"], who): int(row[who]) for row in csv.DictReader(file) for who in READERS}


def test_every_page_has_its_number(app: FastAPI) -> None:
    assert {page for page, _who in numbers()} == _pages(app).keys()


@pytest.mark.parametrize("size", SIZES)
def test_each_page_asks_as_often_as_the_table_says(
    app: FastAPI, browse: Browse, engine: sa.Engine, cast: Cast, size: int, figures: Figures
) -> None:
    ids = _grown(engine, cast, size)
    asked = {each: len(said) for each, said in _asked(app, browse, engine, cast, ids).items()}
    stated = numbers()
    wrong = [
        f"{page} by {who}: {count} and not {stated.get((page, who))}"
        for (page, who), count in asked.items()
        if count != stated.get((page, who))
    ]
    figures.told(f"pages and readers whose questions were counted among {size} members", len(asked))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("who", ["ana", "bo", "mei"])
def test_a_members_page_stays_within_its_budget_whoever_reads(
    app: FastAPI, browse: Browse, engine: sa.Engine, cast: Cast, who: str, figures: Figures
) -> None:
    """A coordinator, a weaver and a member, each on another's page and on her own."""
    ids = _grown(engine, cast, SIZES[0])
    reader: Person = getattr(cast, who)
    budget = next(page.queries for page in PAGES if page.name == "member")
    for member in (ids["member"], cast.lin.member_id, reader.member_id):
        address = f"/n/riverside/members/{member}"
        client = browse(reader)
        assert client.get(address).status_code == 200
        asked = len(_questions_of(client, engine, address))
        figures.at_most(f"questions of a member's page to {who}", asked, budget)


def test_no_page_walks_through_a_table_that_grows(
    app: FastAPI, browse: Browse, engine: sa.Engine, cast: Cast, figures: Figures
) -> None:
    ids = _grown(engine, cast, SIZES[0])
    walks: dict[tuple[str, str], str] = {}
    plans: dict[str, set[str]] = {}
    for (page, _who), said in _asked(app, browse, engine, cast, ids).items():
        for each in said:
            if each.statement not in plans:
                plans[each.statement] = _walked(engine, each)
            for name in plans[each.statement]:
                walks[page, name] = " ".join(each.statement.split())[:200]
    strange = walks.keys() - WALKS.keys()
    figures.told("plans that were looked at", len(plans))
    figures.none("walks through a growing table that nobody gave a reason for", len(strange))
    assert not strange, "\n".join(
        f"{page} walks through {name}: {walks[page, name]}" for page, name in strange
    )
    left = WALKS.keys() - walks.keys()
    assert not left, f"nobody walks there any more: {left}"


def test_the_matrix_stays_light(browse: Browse, figures: Figures, cast: Cast) -> None:
    page = browse(cast.ana).get("/n/riverside/tasks").content
    figures.at_most("KB of the matrix", round(len(page) / 1024, 1), 120)
    figures.at_most(
        "KB of the matrix, compressed", round(len(gzip.compress(page, COMPRESSION)) / 1024, 1), 15
    )


def _pages(app: FastAPI) -> dict[str, str]:
    return {str(route.name): str(route.path) for route in routes_of(app) if "GET" in (route.methods or ())}


def _asked(
    app: FastAPI, browse: Browse, engine: sa.Engine, cast: Cast, ids: Ids
) -> dict[tuple[str, str], list[Asked]]:
    """What each page asks for each reader, who has read it before."""
    clients = {
        "coordinator": browse(cast.ana),
        "member": browse(cast.mei),
        "link": browser_of(app, link=_link_of(engine, cast.mei)),
    }
    asked: dict[tuple[str, str], list[Asked]] = {}
    for name, path in _pages(app).items():
        address = re.sub(r"{(\w+)}", lambda part: str((PARTS | ids)[part[1]]), path)
        for who in READERS:
            clients[who].get(address)
            asked[name, who] = _questions_of(clients[who], engine, address)
    return asked


def _link_of(engine: sa.Engine, person: Person) -> str:
    with inside(engine, person) as db:
        member = db.get_one(Member, (person.network_id, person.member_id))
        return renew(db, member=member, by_id=None, now=NOW)


def _questions_of(client: TestClient, engine: sa.Engine, address: str) -> list[Asked]:
    said: list[Asked] = []

    def note(_connection: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        if statement.lstrip("( ").startswith(("SELECT", "WITH")) and isinstance(values, tuple):
            said.append(Asked(statement, values))

    event.listen(engine, "before_cursor_execute", note)
    try:
        answer = client.get(address)
        assert answer.status_code < 500, address
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return said


def _walked(engine: sa.Engine, asked: Asked) -> set[str]:
    """The growing tables of which a plan reads all rows, or all of the network's."""
    named = re.findall(r'\b(?:FROM|JOIN) "?(\w+)"? AS "?(\w+)"?', asked.statement)
    tables = {alias: name for name, alias in named}
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked.statement}", asked.values).all()
    found: set[str] = set()
    for *_others, detail in rows:
        walk = re.match(r"SCAN (\w+)|SEARCH (\w+) USING .*\(network_id=\?\)", detail)
        if walk:
            alias = str(walk[1] or walk[2])
            name = tables.get(alias, alias)
            found |= {name} & GROWING.keys()
    return found


def _grown(engine: sa.Engine, cast: Cast, size: int) -> Ids:
    """The network with one of every kind of thing, and so many people who were talked with and gave."""
    ids, _others, _foreign = stock(engine, cast)
    here, first = cast.ana.network_id, 5_000_000
    with engine.connect() as connection, connection.begin():
        task = connection.execute(sa.select(_table(Task).c.id).limit(1)).scalar_one()
        people = range(first, first + size)
        connection.execute(sa.insert(_table(Member)), [_member(here, person) for person in people])
        connection.execute(sa.insert(_table(CheckIn)), [_talk(here, person, cast) for person in people])
        connection.execute(
            sa.insert(_table(CheckInMember)),
            [{"network_id": here, "check_in_id": person, "member_id": person} for person in people],
        )
        connection.execute(sa.insert(_table(Contribution)), [_gift(here, person, task) for person in people])
        connection.execute(
            sa.insert(_table(Application)), [_wish(here, person, ids["working_group"]) for person in people]
        )
        connection.execute(
            sa.insert(_table(GroupPlace)), [_place(here, person, ids["working_group"]) for person in people]
        )
        door = sa.update(_table(Network)).where(_table(Network).c.id == here)
        connection.execute(door.values(takes_applications=True))
    return ids


def _table(kind: type[SQLModel]) -> sa.Table:
    found: sa.Table = getattr(kind, "__table__")  # noqa: B009 - SQLModel does not type it
    return found


def _member(network_id: int, person: int) -> dict[str, object]:
    return {
        "network_id": network_id,
        "id": person,
        "name": f"Person {person}",
        "sort_key": f"person {person}",
        "search_text": f"person {person}",
        "initials": "P",
        "avatar": person % 12,
        "standing": "active",
        "standing_since": TODAY,
        "joined_on": TODAY - dt.timedelta(days=person % 900),
        "contacts": 1,
        "last_contact_on": TODAY - dt.timedelta(days=person % 400),
        "last_given_on": TODAY - dt.timedelta(days=person % 200),
    }


def _talk(network_id: int, person: int, cast: Cast) -> dict[str, object]:
    day = TODAY - dt.timedelta(days=person % 400)
    return {
        "network_id": network_id,
        "id": person,
        "weaver_id": cast.bo.member_id,
        "channel": "phone",
        "on": day,
        "logged_at": dt.datetime.combine(day, dt.time(12), dt.UTC),
    }


def _wish(network_id: int, person: int, group_id: int) -> dict[str, object]:
    """One of twenty waits for an answer."""
    waits = person % 20 == 0
    return {
        "network_id": network_id,
        "id": person,
        "member_id": person,
        "state": "new" if waits else "placed",
        "language": "en",
        "applied_at": NOW,
        "asked_id": group_id,
        "due_on": TODAY + dt.timedelta(days=person % 7) if waits else None,
        "token_hash": f"of {person}",
    }


def _place(network_id: int, person: int, group_id: int) -> dict[str, object]:
    """One of fifty is in the group still."""
    return {
        "network_id": network_id,
        "id": person,
        "working_group_id": group_id,
        "member_id": person,
        "starts_on": TODAY - dt.timedelta(days=100),
        "ends_on": None if person % 50 == 0 else TODAY - dt.timedelta(days=9),
    }


def _gift(network_id: int, person: int, task_id: int) -> dict[str, object]:
    day = TODAY - dt.timedelta(days=person % 200)
    return {
        "network_id": network_id,
        "id": person,
        "task_id": task_id,
        "member_id": person,
        "what": "Helped",
        "done_on": day,
        "state": "thanked",
        "reported_at": dt.datetime.combine(day, dt.time(12), dt.UTC),
    }
