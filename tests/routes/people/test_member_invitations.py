"""Invitations as coordinators send them: to an address, perhaps with a role; listed and taken back."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.carrying import counted, role_of
from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import Browse, inside
from weave.models import Invitation, Member, Standing
from weave.services.people.members import add_member

INVITATIONS = "/n/riverside/invitations"


def address(person: Person) -> str:
    return f"/n/riverside/members/{person.member_id}/invitations"


def invitations(engine: sa.Engine, cast: Cast) -> list[Invitation]:
    with inside(engine, cast.ana) as db:
        return list(db.scalars(select(Invitation).order_by(col(Invitation.id))))


def test_an_invitation_goes_out_and_is_listed(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        role_id = role_of(db, "communicator").id
    ana = browse(cast.ana)
    assert "Communicator" in ana.get(f"{address(cast.lin)}/new").text
    answer = ana.post(address(cast.lin), data={"email": "Lin@Example.org", "role": str(role_id)})
    assert answer.status_code == 303
    (invitation,) = invitations(engine, cast)
    assert (invitation.email, invitation.member_id, invitation.role_id, invitation.invited_by_id) == (
        "lin@example.org",
        cast.lin.member_id,
        role_id,
        cast.ana.member_id,
    )
    page = ana.get(INVITATIONS).text
    for shown in ("林宇", "lin@example.org", "Communicator", "Ana Ruiz"):
        assert shown in page
    assert "Already on its way" in ana.get(f"{address(cast.lin)}/new").text


def test_an_invitation_is_taken_back(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    ana.post(address(cast.lin), data={"email": "lin@example.org"})
    (invitation,) = invitations(engine, cast)
    answer = ana.post(f"{INVITATIONS}/{invitation.id}/revocations")
    assert (answer.status_code, answer.headers["location"]) == (303, INVITATIONS)
    assert invitations(engine, cast)[0].revoked_at is not None
    assert "No invitation is open" in ana.get(INVITATIONS).text


def test_only_open_ones_are_listed(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    day = dt.timedelta(days=1)
    with inside(engine, cast.ana) as db:
        for email, left, revoked in (("over", -1, None), ("back", 3, NOW), ("open", 3, None)):
            db.add(
                Invitation(
                    email=f"{email}@example.org",
                    invited_at=NOW - day,
                    expires_at=NOW + left * day,
                    revoked_at=revoked,
                )
            )
    page = browse(cast.ana).get(INVITATIONS).text
    assert "open@example.org" in page
    assert "over@example.org" not in page
    assert "back@example.org" not in page


def test_the_list_takes_as_many_queries_with_many_on_it(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    ana = browse(cast.ana)
    with counted(engine) as few:
        ana.get(INVITATIONS)
    with inside(engine, cast.ana) as db:
        for at in range(20):
            member = add_member(db, name=f"Guest {at}", today=TODAY)
            db.add(
                Invitation(
                    email=f"g{at}@example.org",
                    member_id=member.id,
                    invited_by_id=cast.ana.member_id,
                    invited_at=NOW,
                    expires_at=NOW + dt.timedelta(days=9),
                )
            )
    with counted(engine) as many:
        assert ana.get(INVITATIONS).text.count("@example.org</") >= 20
    assert len(few) == len(many)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"email": "nowhere"}, "email"),
        ({"email": ""}, "email"),
        ({"email": "bo@example.org"}, "email"),
        ({"email": "lin@example.org", "role": "2000000"}, "role"),
        ({"email": "lin@example.org", "role": "9" * 30}, "role"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_kept(
    browse: Browse, engine: sa.Engine, cast: Cast, typed: dict[str, str], field: str
) -> None:
    answer = browse(cast.ana).post(address(cast.lin), data=typed)
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert f'value="{typed["email"]}"' in answer.text
    assert invitations(engine, cast) == []


def test_who_can_sign_in_already_is_not_invited(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    answer = browse(cast.ana).post(address(cast.mei), data={"email": "mei@example.org"})
    assert answer.status_code == 422
    assert "can sign in already" in answer.text
    assert invitations(engine, cast) == []


def test_who_has_left_is_not_invited(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        db.get_one(Member, (cast.lin.network_id, cast.lin.member_id)).standing = Standing.ALUMNI
    assert browse(cast.ana).post(address(cast.lin), data={"email": "lin@example.org"}).status_code == 409
    assert invitations(engine, cast) == []


def test_sent_twice_it_is_one_invitation(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    ana = browse(cast.ana)
    typed = {"email": "lin@example.org", "form_key": "once"}
    first, second = (ana.post(address(cast.lin), data=typed) for _ in range(2))
    assert (first.status_code, second.status_code) == (303, 303)
    assert len(invitations(engine, cast)) == 1


@pytest.mark.parametrize(("who", "status"), [("sam", 404), ("mei", 403), ("bo", 403), (None, 401)])
def test_who_may_not(
    browse: Browse, nobody: TestClient, engine: sa.Engine, cast: Cast, who: str | None, status: int
) -> None:
    browse(cast.ana).post(address(cast.lin), data={"email": "lin@example.org"})
    (invitation,) = invitations(engine, cast)
    browser = browse(getattr(cast, who)) if who else nobody
    for path in (INVITATIONS, f"{address(cast.lin)}/new"):
        assert browser.get(path).status_code == status
    assert browser.post(address(cast.lin), data={"email": "x@example.org"}).status_code == status
    revoked = browser.post(f"{INVITATIONS}/{invitation.id}/revocations").status_code
    assert revoked in (status, 404)
    assert [each.revoked_at for each in invitations(engine, cast)] == [None]
