"""Opening a personal link, and what becomes of it."""

from concurrent.futures import ThreadPoolExecutor

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import Browse, Clock, inside
from weave.models import AuditEntry, Member, PersonalLink, Standing
from weave.services.people.members import change_standing
from weave.services.people.personal_links import is_live, latest_of, renew, revoke


def linked(engine: sa.Engine, cast: Cast, person: Person) -> str:
    with inside(engine, person) as db:
        member = db.get_one(Member, (person.network_id, person.member_id))
        return renew(db, member=member, by_id=None, now=NOW)


def test_a_link_opens_her_own_page(nobody: TestClient, engine: sa.Engine, cast: Cast) -> None:
    token = linked(engine, cast, cast.lin)
    opened = nobody.get(f"/l/{token}")
    assert (opened.status_code, opened.headers["location"]) == (303, "/n/riverside/me")
    cookie = opened.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert f"Max-Age={180 * 24 * 3600}" in cookie
    assert nobody.get("/").headers["location"] == "/n/riverside/me"
    assert nobody.get("/n/riverside/tasks").status_code == 403
    assert nobody.get("/n/hillside/tasks").status_code == 401
    assert nobody.get("/account").status_code == 401


def test_who_came_by_link_can_sign_out(nobody: TestClient, engine: sa.Engine, cast: Cast) -> None:
    nobody.get(f"/l/{linked(engine, cast, cast.lin)}")
    page = nobody.get("/n/riverside/me")
    assert 'action="/sign-out"' in page.text
    assert 'href="/account"' not in page.text
    assert nobody.post("/sign-out").headers["location"] == "/"
    assert nobody.get("/n/riverside/me").status_code == 401


def test_it_can_be_opened_again_and_looked_at_by_scanners(
    nobody: TestClient, engine: sa.Engine, cast: Cast
) -> None:
    token = linked(engine, cast, cast.lin)
    for _ in range(3):
        assert nobody.get(f"/l/{token}").status_code == 303


def test_an_old_link_opens_nothing(nobody: TestClient, engine: sa.Engine, cast: Cast) -> None:
    old = linked(engine, cast, cast.lin)
    nobody.get(f"/l/{old}")
    new = linked(engine, cast, cast.lin)
    gone = nobody.get(f"/l/{old}")
    assert gone.status_code == 404
    assert "coordinator" in gone.text
    asked = nobody.get("/n/riverside/me")
    assert asked.status_code == 401
    assert "personal link" in asked.text
    assert nobody.get(f"/l/{new}").status_code == 303


def test_no_link_opens_nothing(nobody: TestClient) -> None:
    for token in ("x", "%00", "a" * 5000, "..%2f..", "织网"):
        assert nobody.get(f"/l/{token}").status_code == 404


def test_who_has_left_has_no_way_in(nobody: TestClient, engine: sa.Engine, cast: Cast) -> None:
    token = linked(engine, cast, cast.lin)
    with inside(engine, cast.lin) as db:
        member = db.get_one(Member, (cast.lin.network_id, cast.lin.member_id))
        change_standing(db, member=member, standing=Standing.ALUMNI, on=TODAY, reason="", by_id=None)
    assert nobody.get(f"/l/{token}").status_code == 404


def test_it_brings_her_language_where_none_was_chosen(
    nobody: TestClient, engine: sa.Engine, cast: Cast
) -> None:
    token = linked(engine, cast, cast.lin)
    with inside(engine, cast.lin) as db:
        db.get_one(Member, (cast.lin.network_id, cast.lin.member_id)).language = "zh_Hans"
    nobody.cookies.set("weave-language", "en")
    assert "weave-language" not in nobody.get(f"/l/{token}").headers["set-cookie"]
    nobody.cookies.delete("weave-language")
    assert "weave-language=zh_Hans" in nobody.get(f"/l/{token}").headers["set-cookie"]


def test_somebody_elses_link_says_whose_it_is(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    token = linked(engine, cast, cast.lin)
    client = browse(cast.bo)
    page = client.get(f"/l/{token}")
    assert page.status_code == 200
    assert cast.lin.name in page.text
    assert cast.bo.name in page.text
    assert "set-cookie" not in page.headers
    own = browse(cast.mei)
    assert own.get(f"/l/{linked(engine, cast, cast.mei)}").headers["location"] == "/n/riverside/me"
    elsewhere = browse(cast.sam)
    assert elsewhere.get(f"/l/{token}").status_code == 303


def test_what_is_done_by_link_is_recorded_as_such(
    nobody: TestClient, engine: sa.Engine, cast: Cast, clock: Clock
) -> None:
    nobody.get(f"/l/{linked(engine, cast, cast.lin)}")
    page = nobody.get("/n/riverside/me")
    assert page.status_code == 200
    with inside(engine, cast.lin) as db:
        made = select(AuditEntry).where(col(AuditEntry.kind) == "personal_link")
        assert all(entry.after and entry.after["token_hash"] == "•••" for entry in db.scalars(made))


def test_a_link_is_kept_as_its_hash_and_is_no_other_token(
    nobody: TestClient, engine: sa.Engine, cast: Cast
) -> None:
    token = linked(engine, cast, cast.lin)
    with inside(engine, cast.lin) as db:
        assert token not in str(db.scalars(select(PersonalLink)).one())
    assert nobody.get(f"/invitations/{token}").status_code == 404
    assert nobody.get(f"/sign-in-links/{token}").status_code == 404
    nobody.cookies.set("weave-session", token)
    assert nobody.get("/account").status_code == 401


def test_of_two_who_renew_at_once_one_link_is_left(engine: sa.Engine, cast: Cast) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: linked(engine, cast, cast.lin), range(8)))
    with inside(engine, cast.lin) as db:
        links = db.scalars(select(PersonalLink)).all()
        assert len(links) == 8
        assert sum(link.revoked_at is None for link in links) == 1


def test_live_and_revoked(db: Session, cast: Cast) -> None:
    lin = db.get_one(Member, (cast.lin.network_id, cast.lin.member_id))
    assert not is_live(db, member=lin)
    assert latest_of(db, member=lin) is None
    renew(db, member=lin, by_id=cast.ana.member_id, now=NOW)
    assert is_live(db, member=lin)
    revoke(db, member=lin, now=NOW)
    assert not is_live(db, member=lin)
    latest = latest_of(db, member=lin)
    assert latest
    assert (latest.made_by_id, latest.revoked_at) == (cast.ana.member_id, NOW)
