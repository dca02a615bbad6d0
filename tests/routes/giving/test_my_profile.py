"""What a member tells about herself, and what is stored about her."""

import re

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, inside
from tests.giving import RIVERSIDE
from weave.models import (
    AuditEntry,
    Category,
    Channel,
    CheckIn,
    CheckInMember,
    Member,
    MemberInterest,
    Standing,
)

PROFILE = f"{RIVERSIDE}/me/profile"


def mei_of(engine: sa.Engine, cast: Cast) -> Member:
    with inside(engine, cast.ana) as db:
        member: Member = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        return member


def interests(engine: sa.Engine, cast: Cast) -> set[int]:
    with inside(engine, cast.ana) as db:
        rows = select(col(MemberInterest.category_id)).where(
            col(MemberInterest.member_id) == cast.mei.member_id
        )
        return set(db.scalars(rows))


def categories(engine: sa.Engine, cast: Cast) -> list[int]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(col(Category.id)).order_by(col(Category.position))))


def test_she_changes_what_is_hers(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    first, second, third = categories(engine, cast)[:3]
    mei = browse(cast.mei)
    sent = {
        "version": 1,
        "about": "Bakes",
        "city": "Hangzhou",
        "language": "zh_Hant",
        "capacity": "4",
        "rhythm_days": "30",
        "interests": [first, second],
        "name": "Somebody else",
        "email": "else@example.org",
        "standing": "paused",
    }
    assert mei.post(PROFILE, data=sent).status_code == 303
    assert mei_of(engine, cast).standing is Standing.ACTIVE
    member = mei_of(engine, cast)
    assert (member.about, member.city, member.language) == ("Bakes", "Hangzhou", "zh_Hant")
    assert (member.capacity, member.rhythm_days) == (4, 30)
    assert (member.name, member.email) == (cast.mei.name, cast.mei.email)
    assert interests(engine, cast) == {first, second}
    cleared = {"version": member.version, "capacity": "", "rhythm_days": "", "interests": [third]}
    assert mei.post(PROFILE, data=cleared).status_code == 303
    member = mei_of(engine, cast)
    assert (member.about, member.language, member.capacity, member.rhythm_days) == ("", None, None, None)
    assert interests(engine, cast) == {third}


def test_of_two_edits_the_later_sees_both(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    """Also when the first one changed nothing but interests, which are rows of their own."""
    first, second = categories(engine, cast)[:2]
    mei = browse(cast.mei)
    assert mei.post(PROFILE, data={"version": 1, "interests": [first]}).status_code == 303
    late = mei.post(PROFILE, data={"version": 1, "about": "Kept", "interests": [second]})
    assert late.status_code == 409
    assert "Kept" in late.text
    assert "Meanwhile saved" in late.text
    assert interests(engine, cast) == {first}
    version = re.search(r'name="version" value="(\d+)"', late.text)
    assert version is not None
    again = mei.post(PROFILE, data={"version": version[1], "about": "Kept", "interests": [second]})
    assert again.status_code == 303
    assert (mei_of(engine, cast).about, interests(engine, cast)) == ("Kept", {second})


def test_changing_interests_alone_leaves_no_false_trace(
    browse: Browse, cast: Cast, engine: sa.Engine
) -> None:
    browse(cast.mei).post(PROFILE, data={"version": 1, "interests": categories(engine, cast)[:1]})
    with inside(engine, cast.ana) as db:
        kinds = db.scalars(
            select(col(AuditEntry.kind)).where(col(AuditEntry.by_member_id) == cast.mei.member_id)
        ).all()
    assert kinds == ["member_interest"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("about", "x" * 1001),
        ("city", "x" * 81),
        ("capacity", "-1"),
        ("capacity", "lots"),
        ("rhythm_days", "0"),
        ("language", "fr"),
        ("interests", "999999"),
        ("interests", "none"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_saved(
    browse: Browse, cast: Cast, engine: sa.Engine, field: str, value: str
) -> None:
    sent = {"version": "1", "about": "As typed"} | {field: value}
    answer = browse(cast.mei).post(PROFILE, data=sent)
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert field == "about" or "As typed" in answer.text
    assert mei_of(engine, cast).about == ""


def test_nobody_and_strangers(browse: Browse, cast: Cast, nobody: TestClient) -> None:
    for path in (PROFILE, f"{RIVERSIDE}/me/record"):
        assert nobody.get(path).status_code == 401
        assert browse(cast.sam).get(path).status_code == 404
    assert nobody.post(PROFILE, data={"version": 1}).status_code == 401
    assert browse(cast.sam).post(PROFILE, data={"version": 1}).status_code == 404


def test_what_is_stored_is_counted_and_private_notes_stay_private(
    browse: Browse, cast: Cast, engine: sa.Engine
) -> None:
    with inside(engine, cast.ana) as db:
        talk = CheckIn(
            weaver_id=cast.bo.member_id,
            channel=Channel.PHONE,
            on=TODAY,
            shared_line="You were well",
            weavers_line="CANARY in the mine",
            logged_at=NOW,
        )
        db.add(talk)
        db.flush()
        db.add(CheckInMember(check_in_id=talk.id, member_id=cast.mei.member_id))
    page = browse(cast.mei).get(f"{RIVERSIDE}/me/record").text
    assert "CANARY" not in page
    notes = re.search(r"Weavers&#39; notes.*?class=\"number\">(\d+)<.*?</tr>", page, re.DOTALL)
    assert notes is not None
    assert notes[1] == "1"
    assert "2 people: Bo Lindqvist and Ana Ruiz" in notes[0]
