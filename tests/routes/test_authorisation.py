"""Who may do what: each route of the app's own list, each principal, on own, other's and missing things.

What is right stands by hand in `authorisation.csv`; a route that is not there, or no longer exists, fails.
Each cell is the status of a refusal (401, 403, 404) or `allow`, which is any other answer but a fault.
"""

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from httpx2 import Response
from sqlalchemy import func, select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, Cast
from tests.conftest import Browse, browser_of, inside
from tests.stock import MISSING, Ids, stock
from tests.test_house import routes_of
from weave.db import Actor, global_session
from weave.models import AccountAuditEntry, AuditEntry, FormReceipt, Member
from weave.services.people.personal_links import renew

TABLE = Path(__file__).with_name("authorisation.csv")
PRINCIPALS = (
    "nobody",
    "stranger",
    "elsewhere",
    "link",
    "link_others",
    "member",
    "member_others",
    "weaver",
    "coordinator",
)
REFUSALS = ("401", "403", "404")
# The random and the echoed parts of a page; all else of two refusals must be equal.
ECHOES = re.compile(r'name="(form_key|next)" value="[^"]*"')


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    method: str
    path: str
    expected: dict[str, str]


def table() -> list[Row]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [
            Row(row["name"], row["method"], row["path"], {who: row[who] for who in PRINCIPALS})
            for row in csv.DictReader(file)
        ]


def listed(app: FastAPI) -> set[tuple[str, str, str]]:
    return {
        (str(route.name), method, str(route.path))
        for route in routes_of(app)
        for method in set(route.methods or ()) - {"HEAD"}
    }


@pytest.fixture
def things(engine: sa.Engine, cast: Cast) -> tuple[Ids, Ids, Ids]:
    return stock(engine, cast)


@pytest.fixture
def by_link(app: FastAPI, engine: sa.Engine, cast: Cast) -> Callable[[], TestClient]:
    """Makes a browser that came with Mei's personal link, renewed each time: some requests revoke it."""

    def browser() -> TestClient:
        with inside(engine, cast.ana) as db:
            mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
            token = renew(db, member=mei, by_id=cast.ana.member_id, now=NOW)
        return browser_of(app, link=token)

    return browser


@pytest.fixture
def principals(
    browse: Browse, cast: Cast, nobody: TestClient, by_link: Callable[[], TestClient]
) -> dict[str, Callable[[], TestClient]]:
    """A fresh browser for each cell, as some requests end the sign-in that they come with."""
    return {
        "nobody": lambda: nobody,
        "stranger": lambda: browse(cast.wei),
        "elsewhere": lambda: browse(cast.sam),
        "link": by_link,
        "link_others": by_link,
        "member": lambda: browse(cast.mei),
        "member_others": lambda: browse(cast.mei),
        "weaver": lambda: browse(cast.bo),
        "coordinator": lambda: browse(cast.ana),
    }


def test_the_table_names_every_route_and_no_other(app: FastAPI) -> None:
    stated = {(row.name, row.method, row.path) for row in table()}
    assert stated == listed(app)


def test_each_principal_may_do_what_the_table_says(
    things: tuple[Ids, Ids, Ids], principals: dict[str, Callable[[], TestClient]], engine: sa.Engine
) -> None:
    hers, others, _foreign = things
    wrong: list[str] = []
    # Refusals first: they must leave nothing, and so change nothing for those who may.
    for refused in (True, False):
        for row in table():
            for who, expected in row.expected.items():
                if (expected in REFUSALS) != refused:
                    continue
                ids = others if who.endswith("_others") else hers
                browser = principals[who]()
                before = trace(engine)
                got = outcome(send(browser, row, ids))
                if got != expected:
                    wrong.append(f"{row.name} as {who}: {got}, not {expected}")
                if refused and trace(engine) != before:
                    wrong.append(f"{row.name} as {who}: refused, and yet it wrote")
    assert not wrong, "\n".join(wrong)


def test_another_networks_thing_is_as_if_it_never_existed(
    things: tuple[Ids, Ids, Ids], principals: dict[str, Callable[[], TestClient]]
) -> None:
    hers, _others, foreign = things
    wrong: list[str] = []
    for row in table():
        named = [part for part in re.findall(r"{(\w+)}", row.path) if part in hers]
        for part in named:
            for who in ("link", "member", "weaver", "coordinator"):
                browser = principals[who]()
                theirs = send(browser, row, hers | {part: foreign[part]})
                never = send(browser, row, hers | {part: MISSING})
                if outcome(theirs) not in REFUSALS or plain(theirs) != plain(never):
                    wrong.append(f"{row.name} as {who}: {part} of another network tells itself apart")
    assert not wrong, "\n".join(wrong)


def send(browser: TestClient, row: Row, ids: Ids) -> Response:
    path = re.sub(r"{(\w+)}", lambda part: str(ids.get(part[1], _words(part[1]))), row.path)
    if row.method == "GET":
        return browser.get(path)
    return browser.request(row.method, path, data={"form_key": "", **_named_in_the_form(row, ids)})


def _named_in_the_form(row: Row, ids: Ids) -> dict[str, str]:
    """Where the thing is named by the form and not by the path."""
    return {
        "pledges.create": {"task": str(ids["task"])},
        "shipped_texts.restore": {"what": "facts"},
        "contribution_answer_undoings.create": {"contribution": str(ids["contribution"])},
    }.get(row.name, {})


def _words(part: str) -> str:
    return {"network": "riverside", "kind": "csv", "token": "x" * 43, "sign_in": str(MISSING)}.get(part, "1")


def outcome(response: Response) -> str:
    assert response.status_code < 500, f"{response.url}: {response.status_code}"
    status = str(response.status_code)
    return status if status in REFUSALS else "allow"


def plain(response: Response) -> tuple[int, str]:
    return response.status_code, ECHOES.sub("", response.text)


def trace(engine: sa.Engine) -> tuple[int, ...]:
    """What any write would move: both trails and the receipts of forms."""
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        counts = [
            db.scalar(select(func.max(col(kind.id))), execution_options={"every_network": True}) or 0
            for kind in (AuditEntry, AccountAuditEntry)
        ]
        receipts = db.scalar(select(func.count()).select_from(FormReceipt)) or 0
    return (*counts, receipts)
