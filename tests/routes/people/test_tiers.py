"""Tiers: their rhythms, set all at once."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import Cast
from tests.conftest import Browse, inside
from weave.models import Act, AuditEntry, Tier

TIERS = "/n/riverside/tiers"
SHIPPED = {"ordinary": 90, "formal": 60, "volunteer": 30, "donor": 120, "honorary": 180}


def rhythms(engine: sa.Engine, cast: Cast) -> dict[str, int]:
    with inside(engine, cast.ana) as db:
        return {tier.key: tier.rhythm_days for tier in db.scalars(select(Tier))}


def typed(engine: sa.Engine, cast: Cast, **days: str) -> dict[str, str]:
    """The form as it is drawn now, with these days typed in."""
    form = {}
    with inside(engine, cast.ana) as db:
        for tier in db.scalars(select(Tier)):
            form[f"before_{tier.id}"] = str(tier.rhythm_days)
            form[f"rhythm_{tier.id}"] = days.get(tier.key, str(tier.rhythm_days))
    return form


def field(engine: sa.Engine, cast: Cast, key: str) -> str:
    with inside(engine, cast.ana) as db:
        return f"rhythm_{db.scalars(select(col(Tier.id)).where(col(Tier.key) == key)).one()}"


def test_rhythms_are_set_and_each_change_told(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    answer = browse(cast.ana).post(TIERS, data=typed(engine, cast, donor="45", formal="14"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/n/riverside/settings#tiers")
    assert rhythms(engine, cast) == {**SHIPPED, "donor": 45, "formal": 14}
    with inside(engine, cast.ana) as db:
        told = db.scalars(
            select(AuditEntry).where(col(AuditEntry.kind) == "tier", col(AuditEntry.act) == Act.CHANGED)
        )
        assert {(entry.before or {}).get("rhythm_days") for entry in told} >= {120, 60}


@pytest.mark.parametrize("days", ["", "0", "1001", "often", "9" * 40])
def test_what_cannot_be_is_said_beside_its_field_and_kept(
    browse: Browse, engine: sa.Engine, cast: Cast, days: str
) -> None:
    answer = browse(cast.ana).post(TIERS, data=typed(engine, cast, donor=days, formal="14"))
    assert answer.status_code == 422
    assert f'id="error-{field(engine, cast, "donor")}"' in answer.text
    assert 'value="14"' in answer.text
    assert rhythms(engine, cast) == SHIPPED


def test_of_two_who_save_the_later_sees_both(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    mine = typed(engine, cast, donor="10")
    assert ana.post(TIERS, data=typed(engine, cast, donor="20", formal="33")).status_code == 303
    answer = ana.post(TIERS, data=mine)
    assert answer.status_code == 409
    assert "Meanwhile saved: 20" in answer.text
    assert "Meanwhile saved: 33" in answer.text
    assert 'value="10"' in answer.text
    assert rhythms(engine, cast) == {**SHIPPED, "donor": 20, "formal": 33}
    assert ana.post(TIERS, data=typed(engine, cast, donor="10")).status_code == 303
    assert rhythms(engine, cast)["donor"] == 10


@pytest.mark.parametrize(("who", "status"), [("sam", 404), ("mei", 403), ("bo", 403), (None, 401)])
def test_who_may_not(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast, who: str | None, status: int
) -> None:
    browser = browse(getattr(cast, who)) if who else nobody
    assert browser.post(TIERS, data=typed(engine, cast, donor="45")).status_code == status
    assert rhythms(engine, cast) == SHIPPED
