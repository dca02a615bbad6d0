"""What only weavers may read stands nowhere else: looked for on every page that the app knows."""

import datetime as dt
import logging
from collections.abc import Iterator
from string import Formatter

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, inside
from weave.models import (
    AuditEntry,
    Channel,
    CheckIn,
    CheckInAmendment,
    CheckInMember,
    FollowUp,
    Job,
    Member,
    PersonalLink,
    Role,
    Term,
    network_tables,
)
from weave.tokens import token_hash

CANARY, EARLIER, STEP = "CANARY-OF-TODAY", "CANARY-OF-BEFORE", "CANARY-STEP"
HIDDEN = (CANARY, EARLIER, STEP)
# The only pages that show weavers-only lines, and those that show follow-ups as well.
LINES_ON = {"members.show", "check_ins.index", "check_ins.edit"}
STEPS_ON = LINES_ON | {"desk.show"}
# What a path part is filled with where it is no table's id.
PARTS = {"token": "x", "sign_in": "1", "kind": "csv"}


@pytest.fixture
def noted(engine: sa.Engine, cast: Cast) -> int:
    """A check-in with Mei that was amended, with a follow-up; all three canaries are in it."""
    with inside(engine, cast.bo) as db:
        check_in = CheckIn(
            weaver_id=cast.bo.member_id,
            channel=Channel.PHONE,
            on=TODAY - dt.timedelta(days=2),
            shared_line="Hers to read",
            weavers_line=CANARY,
            logged_at=NOW,
        )
        db.add(check_in)
        db.flush()
        db.add(CheckInMember(check_in_id=check_in.id, member_id=cast.mei.member_id))
        db.add(
            CheckInAmendment(check_in_id=check_in.id, by_id=cast.ana.member_id, at=NOW, weavers_line=EARLIER)
        )
        db.add(
            FollowUp(
                member_id=cast.mei.member_id,
                owner_id=cast.bo.member_id,
                check_in_id=check_in.id,
                what=STEP,
                due_on=TODAY,
            )
        )
        return check_in.id


def pages(app: FastAPI, engine: sa.Engine, cast: Cast) -> Iterator[tuple[str, str]]:
    """Every address that can be opened, by its route's name; ids are Mei's where there is a choice."""
    with inside(engine, cast.bo) as db:
        first = {
            str(kind.__tablename__): db.scalars(select(col(kind.id)).order_by(col(kind.id)).limit(1)).first()
            for kind in network_tables()
            if hasattr(kind, "id")
        }
    first["member"] = cast.mei.member_id
    for context in iter_route_contexts(app.routes):
        path = context.path
        if not path or "GET" not in (context.methods or ()):
            continue
        parts = [part for _, part, _, _ in Formatter().parse(path) if part]
        filled = {part: PARTS.get(part.split(":")[0]) or first.get(part) or 1 for part in parts}
        yield context.name or path, path.format(**filled | {"network": "riverside"})


def canaries_on(browser: TestClient, app: FastAPI, engine: sa.Engine, cast: Cast) -> dict[str, set[str]]:
    """The canaries seen on each page, and in its fragment that a search for them brings."""
    seen: dict[str, set[str]] = {}
    for name, address in pages(app, engine, cast):
        whole = browser.get(address)
        searched = browser.get(f"{address}?q=CANARY", headers={"HX-Request": "true"})
        text = "".join(f"{answer.text} {answer.headers}" for answer in (whole, searched))
        seen.setdefault(name, set()).update(word for word in HIDDEN if word in text)
    assert len(seen) > 20
    return {name: words for name, words in seen.items() if words}


def test_the_member_herself_finds_none_of_it(
    app: FastAPI, engine: sa.Engine, browse: Browse, cast: Cast, noted: int
) -> None:
    assert canaries_on(browse(cast.mei), app, engine, cast) == {}


def test_nor_with_her_personal_link(
    app: FastAPI, engine: sa.Engine, nobody: TestClient, cast: Cast, noted: int
) -> None:
    with inside(engine, cast.bo) as db:
        db.add(PersonalLink(member_id=cast.mei.member_id, token_hash=token_hash("hers"), made_at=NOW))
    nobody.cookies.set("weave-link", "hers")
    assert canaries_on(nobody, app, engine, cast) == {}


def test_nor_who_keeps_data_or_leads(
    app: FastAPI, engine: sa.Engine, browse: Browse, cast: Cast, noted: int
) -> None:
    with inside(engine, cast.bo) as db:
        role = Role(position=99, may_keep_data=True, may_lead=True)
        db.add(role)
        db.flush()
        db.add(Term(role_id=role.id, member_id=cast.mei.member_id, starts_on=TODAY))
    assert canaries_on(browse(cast.mei), app, engine, cast) == {}


@pytest.mark.parametrize("who", ["bo", "ana"])
def test_weavers_read_it_in_its_places_only(
    app: FastAPI, engine: sa.Engine, browse: Browse, cast: Cast, noted: int, who: str
) -> None:
    """This also shows that the search above would find it."""
    seen = canaries_on(browse(getattr(cast, who)), app, engine, cast)
    assert seen["check_ins.index"] == set(HIDDEN)
    assert {name for name, words in seen.items() if words & {CANARY, EARLIER}} <= LINES_ON
    assert {name for name, words in seen.items() if STEP in words} <= STEPS_ON


def test_logging_leaves_it_in_no_trail_mail_or_log(
    engine: sa.Engine, browse: Browse, cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        for on in (TODAY, TODAY + dt.timedelta(days=1)):
            browse(cast.bo).post(
                f"/n/riverside/members/{cast.mei.member_id}/check-ins",
                data={
                    "channel": "phone",
                    "on": on.isoformat(),
                    "weavers_line": CANARY,
                    "due": "7",
                    "step": STEP,
                },
            )
    assert not [word for word in HIDDEN if word in caplog.text]
    with inside(engine, cast.bo) as db:
        assert db.scalars(select(col(CheckIn.weavers_line))).all() == [CANARY]
        kept = [*db.scalars(select(AuditEntry)), *db.scalars(select(Job))]
        text = "".join(str(row.model_dump()) for row in kept)
        assert not [word for word in HIDDEN if word in text]
        found = select(col(Member.id)).where(col(Member.search_text).contains(CANARY.lower()))
        assert db.scalars(found).all() == []
