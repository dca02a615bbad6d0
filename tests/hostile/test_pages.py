"""Hostile text in every column of words, on every page that prints it: it stays a text."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from proof.figures import Figures
from tests.browser.demo import NOW, TODAY, DemoOnSqlite, Place
from tests.browser.pages import addresses, leave_tokens
from tests.browser.readers import SIGN_INS
from tests.hostile.columns import NEVER_SHOWN, fill, mark_of, word_columns
from tests.hostile.reading import WORN, read
from weave import db as database
from weave.app import create_app
from weave.models import CheckIn, CheckInAmendment, Leave, Member, Standing, StandingChange
from weave.settings import Settings


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("hostile")
    url = DemoOnSqlite(folder).copy("hostile")
    engine = database.make_engine(url)
    app = create_app(
        Settings(data_dir=folder, database_url=url, base_url="http://testserver"), engine, lambda: NOW
    )
    place = Place("http://testserver", app, engine)
    leave_tokens(place)
    _add_what_the_demo_lacks(place)
    yield place
    engine.dispose()


def _add_what_the_demo_lacks(place: Place) -> None:
    """Of those whose pages are opened: a leave, a step from standing to standing, a changed check-in."""
    with place.inside() as db:
        people = db.scalars(select(Member).where(col(Member.name).in_(("王小棠", "Oren Bak")))).all()
        changed = db.scalars(select(CheckIn)).all()
        for member in people:
            db.add(Leave(member_id=member.id, starts_on=TODAY, ends_on=TODAY, note="-"))
            db.add(StandingChange(member_id=member.id, after=Standing.ACTIVE, on=TODAY, reason="-"))
        for check_in in changed:
            db.add(
                CheckInAmendment(
                    check_in_id=check_in.id,
                    by_id=check_in.weaver_id,
                    at=NOW,
                    shared_line="-",
                    weavers_line="-",
                )
            )


def visits(place: Place) -> list[tuple[TestClient, list[str]]]:
    """A browser of each kind of person, with the pages that they may open."""
    found: list[tuple[TestClient, list[str]]] = []
    for who in (*SIGN_INS, "link", "nobody"):
        browser = TestClient(place.app)
        if who in SIGN_INS:
            browser.cookies.set("weave-session", place.session_of(SIGN_INS[who]))
        if who == "link":
            browser.get(place.link_of("王小棠"))
        found.append((browser, list(addresses(place, who))))
    return found


@pytest.mark.timeout(240)
def test_no_text_becomes_more_than_a_text(place: Place, figures: Figures) -> None:
    browsers = visits(place)
    pages_before = [read(browser.get(path).text) for browser, paths in browsers for path in paths]
    # What stood there before is struck through once it is changed.
    parts = {part for page in pages_before for part in page.parts} | {("del", ""), ("ins", "")}
    written = fill(place, turn=0)
    columns = {mark_of(column): column for column in word_columns()}
    faults: list[str] = []
    shown: set[str] = set()
    pages = 0
    for browser, paths in browsers:
        for path in paths:
            answer = browser.get(path)
            assert answer.status_code == 200, f"{path}: {answer.status_code}"
            page = read(answer.text)
            faults += [f"{path}: {fault}" for fault in page.faults]
            faults += [
                f"{path}: <{tag} {name}> is new" for tag, name in page.parts - parts if name not in WORN
            ]
            shown |= {mark for mark in columns if mark in answer.text}
            pages += 1
    told = {(columns[mark].table.name, columns[mark].name) for mark in shown}
    hidden = {(column.table.name, column.name) for column in columns.values()} - told
    figures.at_least("hostile texts stored", written, 1_000)
    figures.at_least("pages that print them", pages, 100)
    figures.at_least("columns of words", len(columns), 35)
    figures.none("texts that became more than a text", len(faults))
    figures.none("columns that no page shows and nobody spoke for", len(hidden - NEVER_SHOWN.keys()))
    assert not faults, "\n".join(sorted(set(faults))[:40])
    assert hidden == NEVER_SHOWN.keys(), hidden ^ NEVER_SHOWN.keys()
