"""Standings: moved with a reason, and what follows for who leaves."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.carrying import carry, hold
from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import Browse, inside
from weave.models import (
    Assignment,
    AssignmentState,
    AuditEntry,
    Invitation,
    Member,
    Standing,
    StandingChange,
    Term,
)
from weave.services.entrance.invitations import still_open
from weave.services.people import personal_links

TYPED = {"standing": "paused", "was": "active", "on": TODAY.isoformat(), "reason": "A new baby."}


def address(person: Person) -> str:
    return f"/n/riverside/members/{person.member_id}/standings"


def standing(engine: sa.Engine, person: Person) -> tuple[Standing, dt.date]:
    with inside(engine, person) as db:
        member = db.get_one(Member, (person.network_id, person.member_id))
        return member.standing, member.standing_since


def steps(engine: sa.Engine, person: Person) -> list[StandingChange]:
    with inside(engine, person) as db:
        hers = select(StandingChange).where(col(StandingChange.member_id) == person.member_id)
        return list(db.scalars(hers.order_by(col(StandingChange.id))))


def test_a_standing_is_changed_dated_and_with_its_reason(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    ana = browse(cast.ana)
    assert 'value="paused"' in ana.get(f"{address(cast.mei)}/new").text
    answer = ana.post(address(cast.mei), data=TYPED)
    assert answer.status_code == 303
    assert standing(engine, cast.mei) == (Standing.PAUSED, TODAY)
    last = steps(engine, cast.mei)[-1]
    assert (last.before, last.after, last.reason) == (Standing.ACTIVE, Standing.PAUSED, "A new baby.")
    assert last.by_id == cast.ana.member_id
    page = ana.get(answer.headers["location"]).text
    assert "A new baby." in page
    assert "changed by Ana Ruiz" in page
    with inside(engine, cast.ana) as db:
        kinds = set(
            db.scalars(select(col(AuditEntry.kind)).where(col(AuditEntry.by_member_id) == last.by_id))
        )
    assert {"member", "standing_change"} <= kinds


def test_who_leaves_has_no_way_in_and_keeps_what_she_carries(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    mei, lin = browse(cast.mei), cast.lin.member_id
    with inside(engine, cast.ana) as db:
        carry(db, cast.mei.member_id, "newsletter")
        hold(db, cast.mei.member_id, "communicator")
        member = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        token = personal_links.renew(db, member=member, by_id=None, now=NOW)
        for member_id, email in ((member.id, "m@example.org"), (lin, "l@example.org")):
            later = NOW + dt.timedelta(days=3)
            db.add(Invitation(email=email, member_id=member_id, invited_at=NOW, expires_at=later))
    ana = browse(cast.ana)
    assert "Newsletter" in ana.get(f"{address(cast.mei)}/new").text
    answer = ana.post(address(cast.mei), data={**TYPED, "standing": "alumni"})
    assert answer.status_code == 303
    assert mei.get("/n/riverside/me").status_code == 404
    by_link = TestClient(mei.app, cookies={"weave-link": token}, follow_redirects=False)
    assert by_link.get("/n/riverside/me").status_code == 401
    with inside(engine, cast.ana) as db:
        assert db.scalars(select(Assignment)).one().state is AssignmentState.ACCEPTED
        assert db.scalars(select(Term).where(col(Term.member_id) == cast.mei.member_id)).one().ends_on is None
        assert [each.member_id for each in db.scalars(select(Invitation).where(*still_open(NOW)))] == [lin]
        member = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        assert not personal_links.is_live(db, member=member), "it must not work again should she come back"
    assert "still stands in the matrix" in ana.get(answer.headers["location"]).text


def test_the_last_coordinator_cannot_leave(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    answer = browse(cast.ana).post(address(cast.ana), data={**TYPED, "standing": "alumni"})
    assert answer.status_code == 422
    assert "nobody would coordinate" in answer.text
    assert standing(engine, cast.ana)[0] is Standing.ACTIVE


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"standing": "active"}, "standing"),
        ({"standing": "applied"}, "standing"),
        ({"standing": "gone"}, "standing"),
        ({"on": (TODAY + dt.timedelta(days=1)).isoformat()}, "on"),
        ({"on": (TODAY - dt.timedelta(days=800)).isoformat()}, "on"),
        ({"reason": "  "}, "reason"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_kept(
    browse: Browse, engine: sa.Engine, cast: Cast, change: dict[str, str], field: str
) -> None:
    answer = browse(cast.ana).post(address(cast.mei), data={**TYPED, **change})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert field == "reason" or "A new baby." in answer.text
    assert standing(engine, cast.mei)[0] is Standing.ACTIVE
    assert len(steps(engine, cast.mei)) == 1


def test_of_two_who_decide_the_later_is_told(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    assert ana.post(address(cast.mei), data={**TYPED, "standing": "quiet"}).status_code == 303
    answer = ana.post(address(cast.mei), data=TYPED)
    assert answer.status_code == 409
    assert "Meanwhile saved: Quiet" in answer.text
    assert "A new baby." in answer.text
    assert 'name="was" value="quiet"' in answer.text
    assert standing(engine, cast.mei)[0] is Standing.QUIET


def test_sent_twice_it_is_one_step(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    first, second = (ana.post(address(cast.mei), data={**TYPED, "form_key": "once"}) for _ in range(2))
    assert (first.status_code, second.status_code) == (303, 303)
    assert len(steps(engine, cast.mei)) == 2


@pytest.mark.parametrize(("who", "status"), [("sam", 404), ("mei", 403), ("bo", 403), (None, 401)])
def test_who_may_not(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast, who: str | None, status: int
) -> None:
    browser = browse(getattr(cast, who)) if who else nobody
    assert browser.post(address(cast.mei), data=TYPED).status_code == status
    assert browser.get(f"{address(cast.mei)}/new").status_code == status
    assert standing(engine, cast.mei)[0] is Standing.ACTIVE
