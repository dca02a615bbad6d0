"""The floor draws what Weave draws: the same rows at about the same length; and writes the same rows."""

import asyncio
import re
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import func, select
from starlette.testclient import TestClient

from bench.asking import Seen, get
from bench.building.stage import NOW
from bench.costs import seen_in, tell_floor
from bench.floor.app import DRAWN, floor_app
from bench.floor.writes import WRITTEN
from bench.networks import Place, counts, place
from bench.pages import NETWORK, PAGES, WRITES, Page, Write
from weave.app import create_app
from weave.db import Actor, global_session, make_engine, network_session
from weave.models import FormReceipt
from weave.services.trails import check_network_trail

MEMBERS = 150
# What has an id, and every person who is named with a link.
ROWS = re.compile(r'id="([a-z-]+-\d+)"|href="/n/riverside/members/(\d+)"')


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return place(tmp_path_factory.mktemp("floor"), MEMBERS)


@pytest.fixture(scope="module")
def seen(at: Place) -> dict[str, Seen]:
    found = seen_in(at, PAGES)
    tell_floor(at, PAGES, found)
    return found


def test_every_page_with_a_budget_has_a_floor() -> None:
    assert {page.name for page in PAGES} == set(DRAWN)
    assert {write.name for write in WRITES} == set(WRITTEN)
    assert all(page.ratio and page.queries for page in PAGES)


@pytest.mark.parametrize("wanted", PAGES, ids=lambda wanted: wanted.name)
def test_the_floor_draws_the_same_rows(at: Place, seen: dict[str, Seen], wanted: Page) -> None:
    least = asyncio.run(get(floor_app(at.folder), f"/{wanted.name.replace(' ', '-')}", {}))
    assert ROWS.findall(least) == ROWS.findall(seen[wanted.name].html)
    assert len(ROWS.findall(least)) > 5
    assert 0.9 <= len(least.encode()) / seen[wanted.name].size <= 1.1


@pytest.mark.parametrize("write", WRITES, ids=lambda write: write.name)
def test_the_floor_writes_the_same_rows(tmp_path: Path, write: Write) -> None:
    """In a network of its own: what is written would show on the pages of the other tests."""
    at = place(tmp_path, MEMBERS)
    tell_floor(at, [], {})
    engine = make_engine(at.settings.database)
    ours = TestClient(create_app(at.settings, engine, lambda: NOW), base_url="http://localhost")
    least = TestClient(floor_app(at.folder))
    fields = {name: at.filled(value) for name, value in write.fields.items()}
    added = []
    for number, (client, path) in enumerate(((ours, at.filled(write.path)), (least, f"/{write.name}"))):
        client.cookies.update(at.cookies(write.by))
        before = _counted(engine)
        answer = client.post(
            path,
            data=fields | {"form_key": f"key {number}"},
            headers={"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"},
            follow_redirects=False,
        )
        added.append({name: count - before[name] for name, count in _counted(engine).items()})
        assert (answer.status_code, answer.headers["Location"]) == (303, _leads_to(at, write))
    assert added[0] == added[1]
    assert added[0]["audit_entry"] == sum(added[0].values()) - added[0]["audit_entry"] - 1
    with network_session(engine, 1, actor=Actor(via="command"), writes=False) as db:
        assert check_network_trail(db).is_whole
    engine.dispose()


def _counted(engine: sa.Engine) -> dict[str, int]:
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        receipts = db.scalar(select(func.count()).select_from(FormReceipt)) or 0
    return counts(engine) | {"form_receipt": receipts}


def _leads_to(at: Place, write: Write) -> str:
    return f"{NETWORK}/members/{at.member}" if write.by == "coordinator" else f"{NETWORK}/me"
