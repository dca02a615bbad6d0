"""What ends somebody's way in, or a right of theirs, counts at the very next request."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from proof.figures import Figures
from tests.cast import PASSWORD, TODAY, Cast, Person
from tests.conftest import Browse, Clock, inside
from tests.memberships import membership
from weave.auth import IDLE_LIMIT
from weave.db import Actor, global_session
from weave.models import Account, Member, Role, SignIn, Standing, Term
from weave.services.entrance.sign_ins import ABSOLUTE_LIMIT
from weave.services.people.members import add_member
from weave.services.people.standings import move

# The page that each can open by their role alone; Mei has none, hers is her own page.
BY_ROLE = {
    "ana": "/n/riverside/changes",
    "bo": "/n/riverside/desk",
    "mei": "/n/riverside/me",
}
NEW = "a new long password"


@dataclass(frozen=True, slots=True)
class Scene:
    """One person's browser, a second one of the same account, and what moves the world around them."""

    person: Person
    browser: TestClient
    second: TestClient
    cast: Cast
    engine: sa.Engine
    clock: Clock

    def account(self, **values: object) -> None:
        with global_session(self.engine, actor=Actor(via="command")) as db:
            row = db.get_one(Account, self.person.account_id)
            for name, value in values.items():
                setattr(row, name, value)

    def member(self, **values: object) -> None:
        with inside(self.engine, self.person) as db:
            row = db.get_one(Member, (self.person.network_id, self.person.member_id))
            for name, value in values.items():
                setattr(row, name, value)

    def terms(self, **values: object) -> None:
        with inside(self.engine, self.person) as db:
            for term in db.scalars(select(Term).where(col(Term.member_id) == self.person.member_id)):
                for name, value in values.items():
                    setattr(term, name, value)

    def roles(self, **values: object) -> None:
        with inside(self.engine, self.person) as db:
            held = select(col(Term.role_id)).where(col(Term.member_id) == self.person.member_id)
            for role in db.scalars(select(Role).where(col(Role.id).in_(held))):
                for name, value in values.items():
                    setattr(role, name, value)


def sign_out(scene: Scene) -> None:
    """Somebody keeps the cookie that the browser was told to forget."""
    kept = scene.browser.cookies["weave-session"]
    assert scene.browser.post("/sign-out").status_code == 303
    scene.browser.cookies.set("weave-session", kept)


def be_signed_out_from_elsewhere(scene: Scene) -> None:
    with global_session(scene.engine, actor=Actor(via="command"), writes=False) as db:
        mine = select(col(SignIn.id)).where(col(SignIn.account_id) == scene.person.account_id)
        first = db.scalars(mine.order_by(col(SignIn.id)).limit(1)).one()
    assert scene.second.post(f"/account/sign-ins/{first}/revocation").status_code == 303


def sign_all_others_out(scene: Scene) -> None:
    assert scene.second.post("/account/sign-ins/revocations").status_code == 303


def change_the_password(scene: Scene) -> None:
    changed = scene.second.post("/account/password", data={"old": PASSWORD, "new": NEW})
    assert changed.status_code == 303


def sign_in_anew(scene: Scene) -> None:
    """The same browser signs in again: the session before that must not stay open beside the new one."""
    kept = scene.browser.cookies["weave-session"]
    again = scene.browser.post("/sign-in", data={"email": scene.person.email, "password": PASSWORD})
    assert again.status_code == 303
    assert kept not in again.headers["set-cookie"]
    scene.browser.cookies.clear()
    scene.browser.cookies.set("weave-session", kept)


def be_suspended(scene: Scene) -> None:
    scene.account(suspended_at=scene.clock())


def leave_the_network(scene: Scene) -> None:
    """The last coordinator cannot leave, so Wei comes in and stays."""
    with inside(scene.engine, scene.cast.ana) as db:
        if scene.person == scene.cast.ana:
            role = db.scalars(select(Role).where(col(Role.may_coordinate)).limit(1)).one()
            wei = add_member(db, name="Wei", today=TODAY, account_id=scene.cast.wei.account_id)
            db.add(Term(role_id=role.id, member_id=wei.id, starts_on=TODAY))
            db.flush()
        member = db.get_one(Member, (scene.person.network_id, scene.person.member_id))
        by = membership(db, scene.cast.ana, "coordinate")
        move(
            db, member=member, standing=Standing.ALUMNI, was=member.standing, on=TODAY, reason="Moved", by=by
        )


def be_detached(scene: Scene) -> None:
    scene.member(account_id=None)


def see_the_term_end(scene: Scene) -> None:
    scene.terms(ends_on=TODAY - dt.timedelta(days=1))


def see_the_term_put_off(scene: Scene) -> None:
    scene.terms(starts_on=TODAY + dt.timedelta(days=1))


def see_the_role_lose_its_rights(scene: Scene) -> None:
    scene.roles(may_coordinate=False, may_weave=False)


def be_idle(scene: Scene) -> None:
    scene.clock.forward(seconds=IDLE_LIMIT.total_seconds() + 1)


def stay_for_too_long(scene: Scene) -> None:
    """Here every week, and so never idle."""
    until = scene.clock() + ABSOLUTE_LIMIT
    while scene.clock() + dt.timedelta(days=7) < until:
        scene.clock.forward(days=7)
        assert scene.browser.get("/account").status_code == 200
    scene.clock.forward(seconds=(until - scene.clock()).total_seconds())


# What the account's page, the own page and the role's page answer afterwards.
OUT = {"ana": (401, 401, 401), "bo": (401, 401, 401), "mei": (401, 401, 401)}
GONE = {"ana": (200, 404, 404), "bo": (200, 404, 404), "mei": (200, 404, 404)}
NO_RIGHTS = {"ana": (200, 200, 403), "bo": (200, 200, 403), "mei": (200, 200, 200)}
AFTERWARDS: dict[Callable[[Scene], None], dict[str, tuple[int, int, int]]] = {
    sign_out: OUT,
    be_signed_out_from_elsewhere: OUT,
    sign_all_others_out: OUT,
    change_the_password: OUT,
    sign_in_anew: OUT,
    be_suspended: OUT,
    be_idle: OUT,
    stay_for_too_long: OUT,
    leave_the_network: GONE,
    be_detached: GONE,
    see_the_term_end: NO_RIGHTS,
    see_the_term_put_off: NO_RIGHTS,
    see_the_role_lose_its_rights: NO_RIGHTS,
}


@pytest.mark.parametrize("event", AFTERWARDS, ids=lambda event: event.__name__)
def test_it_counts_at_the_very_next_request(
    event: Callable[[Scene], None],
    browse: Browse,
    cast: Cast,
    engine: sa.Engine,
    clock: Clock,
    figures: Figures,
) -> None:
    wrong: list[str] = []
    for who, by_role in BY_ROLE.items():
        person = getattr(cast, who)
        scene = Scene(person, browse(person), browse(person), cast, engine, clock)
        pages = ("/account", "/n/riverside/me", by_role)
        assert [scene.browser.get(page).status_code for page in pages] == [200, 200, 200]
        event(scene)
        expected = AFTERWARDS[event][who]
        wrong += [
            f"{who} at {page}: {got}" for page, got, right in answers(scene, pages, expected) if got != right
        ]
    figures.none("uses afterwards", len(wrong))
    assert not wrong


def answers(
    scene: Scene, pages: tuple[str, ...], expected: tuple[int, ...]
) -> Iterator[tuple[str, int, int]]:
    """Page, what it answers and what is right: as a whole, as a part, and for a write."""
    kept = dict(scene.browser.cookies)
    for page, right in zip(pages, expected, strict=True):
        for part in ({}, {"HX-Request": "true"}):
            # Each time with the cookies as they were: no answer may be what makes the next one right.
            scene.browser.cookies.clear()
            scene.browser.cookies.update(kept)
            yield page, scene.browser.get(page, headers=part).status_code, right
    revoked = scene.browser.post("/account/sign-ins/revocations")
    yield "a write", revoked.status_code, 401 if expected[0] == 401 else 303


def test_a_right_that_is_given_counts_at_the_very_next_request(
    browse: Browse, cast: Cast, engine: sa.Engine
) -> None:
    mei = browse(cast.mei)
    assert mei.get(BY_ROLE["bo"]).status_code == 403
    with inside(engine, cast.ana) as db:
        role = db.scalars(select(Role).where(col(Role.key) == "network-weaver")).one()
        db.add(Term(role_id=role.id, member_id=cast.mei.member_id, starts_on=TODAY))
    assert mei.get(BY_ROLE["bo"]).status_code == 200
