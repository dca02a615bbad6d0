"""What a member tells about herself reaches those whom she chose, and no page of anybody else."""

import datetime as dt
import re

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import Browse, browser_of, inside
from tests.giving import RIVERSIDE
from weave.algorithms.people import Audience, ProfileField
from weave.db import Actor, global_session
from weave.models import (
    Account,
    AuditEntry,
    GroupPart,
    GroupPlace,
    Member,
    MemberField,
    WorkingGroup,
)
from weave.services.entrance.sign_ins import start_sign_in
from weave.services.people.members import add_member
from weave.services.people.personal_links import renew

PROFILE = f"{RIVERSIDE}/me/profile"
OPEN = {Audience.NETWORK}
TO_WEAVERS = OPEN | {Audience.WEAVERS}
TO_COORDINATORS = TO_WEAVERS | {Audience.COORDINATORS}
READ = {
    "member": OPEN,
    "lead": TO_WEAVERS,
    "weaver": TO_WEAVERS,
    "coordinator": TO_COORDINATORS,
    "self": set(Audience),
}


@pytest.mark.parametrize("audience", Audience)
def test_each_field_reaches_its_audience_alone(
    browse: Browse, app: FastAPI, cast: Cast, engine: sa.Engine, audience: Audience
) -> None:
    """Every field, to every reader, on the member's page, in the list and in the search."""
    with inside(engine, cast.ana) as db:
        db.add_all(
            MemberField(member_id=cast.mei.member_id, field=field, value=f"canary-{field}", audience=audience)
            for field in ProfileField
        )
    readers = {
        "member": _browser(app, engine, cast, "Nora", leads=False),
        "lead": _browser(app, engine, cast, "Leo", leads=True),
        "weaver": browse(cast.bo),
        "coordinator": browse(cast.ana),
        "self": browse(cast.mei),
    }
    every = {f"canary-{field}" for field in ProfileField}
    for who, browser in readers.items():
        page = browser.get(f"{RIVERSIDE}/members/{cast.mei.member_id}")
        assert page.status_code == 200
        expected = every if audience in READ[who] else set()
        assert set(re.findall(r"canary-\w+", page.text)) == expected, who
        for path in ("/members", "/members?q=canary-phone", "/search?q=canary-phone"):
            found = browser.get(RIVERSIDE + path).text.replace('value="canary-phone"', "")
            assert f'members/{cast.mei.member_id}"' not in found or path == "/members", (who, path)
            assert set(re.findall(r"canary-\w+", found)) <= {"canary-phone"}, (who, path)
    link = _by_link(app, engine, cast.mei, cast)
    assert link.get(f"{RIVERSIDE}/members/{cast.mei.member_id}").status_code == 403
    assert set(re.findall(r"canary-\w+", link.get(PROFILE).text)) == every


def _browser(app: FastAPI, engine: sa.Engine, cast: Cast, name: str, *, leads: bool) -> TestClient:
    with global_session(engine, actor=Actor(via="command")) as db:
        account = Account(email=f"{name.lower()}@example.org", created_at=NOW)
        db.add(account)
        db.flush()
        account_id = account.id
        token = start_sign_in(db, account=account, browser="tests", now=NOW)
    with inside(engine, cast.ana) as db:
        member = add_member(db, name=name, today=TODAY, account_id=account_id, email=account.email)
        if leads:
            group = WorkingGroup(name="Garden", purpose="Beds")
            db.add(group)
            db.flush()
            db.add(
                GroupPlace(
                    working_group_id=group.id,
                    member_id=member.id,
                    part=GroupPart.LEAD,
                    starts_on=TODAY - dt.timedelta(days=1),
                )
            )
    return browser_of(app, session=token, language="en")


def _by_link(app: FastAPI, engine: sa.Engine, person: Person, cast: Cast) -> TestClient:
    with inside(engine, cast.ana) as db:
        member = db.get_one(Member, (person.network_id, person.member_id))
        token = renew(db, member=member, by_id=cast.ana.member_id, now=NOW)
    return browser_of(app, link=token, language="en")


def test_she_tells_by_her_link_and_the_trail_keeps_it_closed(
    app: FastAPI, cast: Cast, engine: sa.Engine
) -> None:
    link = _by_link(app, engine, cast.mei, cast)
    sent = {"version": "1", "phone": "0170-canary", "birthday": "2-29", "birthday_audience": "network"}
    assert link.post(PROFILE, data=sent).status_code == 303
    assert _told(engine, cast) == {
        "phone": ("0170-canary", Audience.ME),
        "birthday": ("02-29", Audience.NETWORK),
    }
    late = link.post(PROFILE, data={"version": "1", "phone": "typed"})
    assert late.status_code == 409
    assert "typed" in late.text
    assert "Meanwhile saved: 0170-canary" in late.text
    with inside(engine, cast.ana) as db:
        entries = db.scalars(select(AuditEntry).where(col(AuditEntry.kind) == "member_field")).all()
        assert len(entries) == 2
        assert not any("canary" in str(entry.after) for entry in entries)
    assert link.post(PROFILE, data={"version": "2"}).status_code == 303
    assert _told(engine, cast) == {}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("phone", "1" * 41),
        ("hours", "169"),
        ("hours", "some"),
        ("birthday", "02-30"),
        ("birthday", "May"),
        ("phone_audience", "all"),
    ],
)
def test_what_cannot_be_is_refused(
    browse: Browse, cast: Cast, engine: sa.Engine, field: str, value: str
) -> None:
    answer = browse(cast.mei).post(PROFILE, data={"version": "1", "skills": "As typed", field: value})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert "As typed" in answer.text
    assert _told(engine, cast) == {}


def _told(engine: sa.Engine, cast: Cast) -> dict[str, tuple[str, Audience]]:
    with inside(engine, cast.ana) as db:
        rows = db.scalars(select(MemberField).where(col(MemberField.member_id) == cast.mei.member_id))
        return {row.field.value: (row.value, row.audience) for row in rows}
