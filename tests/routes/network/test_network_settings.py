"""A network's settings: read and changed by its coordinators, both values shown to whoever comes second."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import Cast, Person
from tests.conftest import Browse, inside
from weave.db import Actor, global_session
from weave.models import AccountAuditEntry, MemberNoun, Network, Period

SETTINGS = "/n/riverside/settings"
TYPED = {
    "name": "Riverside Commons",
    "language": "zh_Hans",
    "time_zone": "Asia/Shanghai",
    "member_noun": "participant",
    "period": "month",
    "points_low": "2",
    "points_medium": "4",
    "points_high": "8",
    "capacity": "12",
    "takes_applications": "true",
    "welcome": "Come in",
    "answer_days": "4",
    "round_day": "1",
}


def stored(engine: sa.Engine, person: Person) -> Network:
    with inside(engine, person) as db:
        network: Network = db.get_one(Network, person.network_id)
    return network


def typed(engine: sa.Engine, cast: Cast, **change: str) -> dict[str, str]:
    return {**TYPED, "version": str(stored(engine, cast.ana).version), **change}


def test_settings_are_changed_at_once_and_told(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    page = ana.get(SETTINGS).text
    assert 'value="Riverside"' in page
    assert '<option value="Asia/Shanghai">China (Shanghai) Time</option>' in page
    answer = ana.post(SETTINGS, data=typed(engine, cast))
    assert (answer.status_code, answer.headers["location"]) == (303, SETTINGS)
    network = stored(engine, cast.ana)
    assert (network.name, network.language, network.time_zone) == (
        "Riverside Commons",
        "zh_Hans",
        "Asia/Shanghai",
    )
    assert (network.member_noun, network.period, network.capacity) == (
        MemberNoun.PARTICIPANT,
        Period.MONTH,
        12,
    )
    assert list(network.points().values()) == [2, 4, 8]
    assert stored(engine, cast.sam).capacity == 6, "another network's stay"
    with global_session(engine, actor=Actor(via="command")) as db:
        entries = select(AccountAuditEntry).where(col(AccountAuditEntry.kind) == "network")
        told = db.scalars(entries.order_by(col(AccountAuditEntry.id).desc()).limit(1)).one()
        assert told.by_account_id == cast.ana.account_id
        assert told.after is not None
        assert told.after["capacity"] == 12


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"language": "fr"}, "language"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"time_zone": "../../etc/passwd"}, "time_zone"),
        ({"member_noun": "friend"}, "member_noun"),
        ({"period": "week"}, "period"),
        ({"points_low": "-1"}, "points_low"),
        ({"points_low": "x"}, "points_low"),
        ({"points_medium": "1"}, "points_medium"),
        ({"points_high": "3"}, "points_high"),
        ({"capacity": "9" * 40}, "capacity"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_kept(
    browse: Browse, engine: sa.Engine, cast: Cast, change: dict[str, str], field: str
) -> None:
    answer = browse(cast.ana).post(SETTINGS, data=typed(engine, cast, **change))
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert field == "name" or 'value="Riverside Commons"' in answer.text
    assert stored(engine, cast.ana).name == "Riverside"


def test_of_two_who_save_the_later_sees_both(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana, both = browse(cast.ana), typed(engine, cast)
    assert ana.post(SETTINGS, data={**both, "name": "Theirs", "period": "year"}).status_code == 303
    answer = ana.post(SETTINGS, data={**both, "name": "Mine"})
    assert answer.status_code == 409
    assert 'value="Mine"' in answer.text
    assert "Meanwhile saved: Theirs" in answer.text
    assert "Meanwhile saved: Year" in answer.text
    assert stored(engine, cast.ana).name == "Theirs"
    again = typed(engine, cast, name="Mine")
    assert f'name="version" value="{again["version"]}"' in answer.text
    assert ana.post(SETTINGS, data=again).status_code == 303
    assert stored(engine, cast.ana).name == "Mine"


def test_a_zone_under_an_old_name_can_stay(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        db.get_one(Network, cast.ana.network_id).time_zone = "Asia/Calcutta"
    ana = browse(cast.ana)
    assert '<option value="Asia/Calcutta" selected>' in ana.get(SETTINGS).text
    assert ana.post(SETTINGS, data=typed(engine, cast, time_zone="Asia/Calcutta")).status_code == 303


def test_zones_are_named_in_the_readers_language(browse: Browse, cast: Cast) -> None:
    page = browse(cast.ana, language="zh_Hans").get(SETTINGS).text
    assert '<option value="Europe/Berlin">德国（柏林）时间</option>' in page


@pytest.mark.parametrize(("who", "status"), [("sam", 404), ("mei", 403), ("bo", 403), (None, 401)])
def test_who_may_not(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast, who: str | None, status: int
) -> None:
    browser = browse(getattr(cast, who)) if who else nobody
    assert browser.get(SETTINGS).status_code == status
    assert browser.post(SETTINGS, data=typed(engine, cast)).status_code == status
    assert stored(engine, cast.ana).name == "Riverside"
