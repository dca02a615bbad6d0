"""Invitations: bound to a network, an address, a role and a member; accepted once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, PASSWORD, TODAY, Cast, Person
from tests.conftest import Browse, Clock, browser_of, inside
from tests.mailbox import mails, path_in
from tests.memberships import membership
from weave.db import Actor, global_session
from weave.errors import Conflict, Forbidden, Refused
from weave.models import Account, AuditEntry, Invitation, Job, Member, Role, Standing, Term
from weave.services.entrance.invitations import invite, revoke, still_open
from weave.services.people.members import change_standing
from weave.settings import Settings

NEW = "a new long password"
Invite = Callable[..., str]


def role_named(db: Session, key: str) -> Role:
    return db.scalars(select(Role).where(col(Role.key) == key)).one()


def member_of(db: Session, person: Person) -> Member:
    return db.get_one(Member, (person.network_id, person.member_id))


@pytest.fixture
def invited(
    engine: sa.Engine, cast: Cast, settings: Settings, clock: Clock, caplog: pytest.LogCaptureFixture
) -> Invite:
    """Let Ana invite an address; the path in the mail that follows."""

    def inviting(email: str, *, role: str = "", person: Person | None = None) -> str:
        with inside(engine, cast.ana) as db:
            invite(
                db,
                member=member_of(db, person) if person else None,
                role=role_named(db, role) if role else None,
                email=email,
                by=membership(db, cast.ana, "coordinate"),
                now=clock(),
            )
        (mail,) = mails(engine, settings, caplog, clock())
        assert f"To: {email.lower()}" in mail
        return path_in(mail)

    return inviting


def account_of(engine: sa.Engine, email: str) -> Account | None:
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        return db.scalars(select(Account).where(col(Account.email) == email)).one_or_none()


def test_the_page_says_who_invites_to_what(nobody: TestClient, invited: Invite) -> None:
    page = nobody.get(invited("new@example.org", role="fundraiser"))
    assert page.status_code == 200
    for told in ("Ana Ruiz", "Riverside", "Fundraiser", "new@example.org"):
        assert told in page.text


def test_a_newcomer_gets_account_member_and_role(
    nobody: TestClient, invited: Invite, engine: sa.Engine, cast: Cast
) -> None:
    path = invited("New@Example.org", role="fundraiser")
    accepted = nobody.post(path, data={"name": "Nora Falk", "password": NEW})
    assert (accepted.status_code, accepted.headers["location"]) == (303, "/")
    assert nobody.get("/account").status_code == 200
    account = account_of(engine, "new@example.org")
    assert account
    assert account.password_hash
    assert account.password_hash.startswith("$argon2id$")
    with inside(engine, cast.ana) as db:
        member = db.scalars(select(Member).where(col(Member.account_id) == account.id)).one()
        assert (member.name, member.email, member.standing) == (
            "Nora Falk",
            "new@example.org",
            Standing.ACTIVE,
        )
        term = db.scalars(select(Term).where(col(Term.member_id) == member.id)).one()
        assert (term.starts_on, term.role_id) == (TODAY, role_named(db, "fundraiser").id)
        entry = select(AuditEntry).where(
            col(AuditEntry.kind) == "term", col(AuditEntry.row_id) == str(term.id)
        )
        assert db.scalars(entry).one().by_account_id == account.id


def test_a_known_member_keeps_her_name(
    nobody: TestClient, invited: Invite, engine: sa.Engine, cast: Cast
) -> None:
    path = invited("lin@example.org", person=cast.lin)
    assert "field-name" not in nobody.get(path).text
    assert nobody.post(path, data={"name": "Somebody else", "password": NEW}).status_code == 303
    with inside(engine, cast.ana) as db:
        lin = member_of(db, cast.lin)
        assert (lin.name, lin.email) == (cast.lin.name, "lin@example.org")
        assert lin.account_id


def test_who_is_signed_in_joins_with_her_account(
    browse: Browse, invited: Invite, engine: sa.Engine, cast: Cast
) -> None:
    path = invited(cast.wei.email)
    client = browse(cast.wei)
    assert client.post(path, data={"name": ""}).status_code == 422
    assert client.post(path, data={"name": "魏明"}).status_code == 303
    with inside(engine, cast.ana) as db:
        assert (
            db.scalars(select(Member).where(col(Member.account_id) == cast.wei.account_id)).one().name
            == "魏明"
        )


def test_who_has_an_account_signs_in_first(
    nobody: TestClient, invited: Invite, engine: sa.Engine, cast: Cast
) -> None:
    path = invited(cast.wei.email)
    answer = nobody.post(path, data={"name": "Wei", "password": NEW})
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/sign-in?next={path.replace('/', '%2F')}"
    entered = nobody.post("/sign-in", data={"email": cast.wei.email, "password": PASSWORD, "next": path})
    assert entered.headers["location"] == path
    assert nobody.post(path, data={"name": "Wei"}).status_code == 303
    assert nobody.get("/n/riverside/me").status_code != 404


def test_another_account_cannot_accept(
    browse: Browse, invited: Invite, engine: sa.Engine, cast: Cast
) -> None:
    path = invited("new@example.org", role="network-coordinator")
    client = browse(cast.sam)
    assert "new@example.org" in client.get(path).text
    assert client.post(path, data={"name": "Sam", "password": NEW}).status_code == 409
    with inside(engine, cast.ana) as db:
        assert db.scalars(select(Invitation)).one().accepted_at is None
    assert client.get("/n/riverside/me").status_code == 404


@pytest.mark.parametrize("typed", [{"name": "", "password": NEW}, {"name": "Nora", "password": "short"}])
def test_bad_input_is_kept(
    nobody: TestClient, invited: Invite, engine: sa.Engine, typed: dict[str, str]
) -> None:
    path = invited("new@example.org")
    answer = nobody.post(path, data=typed)
    assert answer.status_code == 422
    assert f'name="name" type="text" value="{typed["name"]}"' in answer.text
    assert "short" not in answer.text.replace("A short sentence", "")
    assert account_of(engine, "new@example.org") is None


def test_it_is_accepted_once(nobody: TestClient, app: FastAPI, invited: Invite, cast: Cast) -> None:
    path = invited("new@example.org")
    assert nobody.post(path, data={"name": "Nora", "password": NEW}).status_code == 303
    another = browser_of(app)
    for client in (nobody, another):
        assert client.get(path).status_code == 404
        assert client.post(path, data={"name": "Eve", "password": NEW}).status_code == 404


def test_of_many_at_once_one_comes_in(
    app: FastAPI, invited: Invite, engine: sa.Engine, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weave.routes.entrance.invitations.hash_password", str.upper)
    path = invited("new@example.org", role="fundraiser")

    def accept(number: int) -> int:
        client = browser_of(app)
        return client.post(path, data={"name": f"Nora {number}", "password": NEW}).status_code

    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(accept, range(8)))
    with inside(engine, cast.ana) as db:
        named = select(Member).where(col(Member.name).startswith("Nora"))
        assert len(db.scalars(named).all()) == 1
        assert (
            len(
                db.scalars(
                    select(Term)
                    .join(Member, col(Member.id) == col(Term.member_id))
                    .where(col(Member.name).startswith("Nora"))
                ).all()
            )
            == 1
        )
    assert set(statuses) <= {303, 404, 409}


def test_it_expires(nobody: TestClient, invited: Invite, clock: Clock) -> None:
    path = invited("new@example.org")
    clock.forward(days=14, seconds=-1)
    assert nobody.get(path).status_code == 200
    clock.forward(seconds=1)
    assert nobody.get(path).status_code == 404
    assert nobody.post(path, data={"name": "Nora", "password": NEW}).status_code == 404


def test_it_can_be_taken_back(
    nobody: TestClient, invited: Invite, engine: sa.Engine, cast: Cast, clock: Clock
) -> None:
    path = invited("new@example.org")
    with inside(engine, cast.ana) as db:
        revoke(db, invitation=db.scalars(select(Invitation)).one(), now=clock())
    assert nobody.post(path, data={"name": "Nora", "password": NEW}).status_code == 404


def test_asking_again_ends_the_one_before(nobody: TestClient, invited: Invite) -> None:
    first, second = invited("new@example.org", role="network-coordinator"), invited("new@example.org")
    assert first != second
    assert nobody.get(first).status_code == 404
    assert nobody.get(second).status_code == 200


def test_it_ends_with_the_membership_of_who_made_it(
    nobody: TestClient, invited: Invite, engine: sa.Engine, cast: Cast
) -> None:
    path = invited("new@example.org")
    with inside(engine, cast.ana) as db:
        ana = member_of(db, cast.ana)
        change_standing(db, member=ana, standing=Standing.ALUMNI, on=TODAY, reason="", by_id=None)
    assert nobody.get(path).status_code == 404
    assert nobody.post(path, data={"name": "Nora", "password": NEW}).status_code == 404


def test_a_role_is_not_given_once_the_right_to_give_it_is_gone(
    nobody: TestClient, invited: Invite, engine: sa.Engine, cast: Cast, clock: Clock
) -> None:
    path = invited("new@example.org", role="network-coordinator")
    with inside(engine, cast.ana) as db:
        for term in db.scalars(select(Term).where(col(Term.member_id) == cast.ana.member_id)):
            term.ends_on = TODAY
    clock.forward(days=1)
    assert "coordinator" not in nobody.get(path).text.lower()
    assert nobody.post(path, data={"name": "Nora", "password": NEW}).status_code == 303
    with inside(engine, cast.ana) as db:
        assert db.scalars(select(Term).where(col(Term.starts_on) > TODAY)).all() == []


def test_a_member_who_left_is_taken_in_again(
    nobody: TestClient, invited: Invite, engine: sa.Engine, cast: Cast
) -> None:
    with inside(engine, cast.ana) as db:
        lin = member_of(db, cast.lin)
        change_standing(db, member=lin, standing=Standing.ALUMNI, on=TODAY, reason="", by_id=None)
    path = invited("lin@example.org", person=cast.lin)
    assert nobody.post(path, data={"password": NEW}).status_code == 303
    with inside(engine, cast.ana) as db:
        assert member_of(db, cast.lin).standing is Standing.ACTIVE


def test_the_token_is_kept_as_its_hash_only(invited: Invite, engine: sa.Engine, cast: Cast) -> None:
    token = invited("new@example.org").rpartition("/")[2]
    with inside(engine, cast.ana) as db:
        invitation = db.scalars(select(Invitation)).one()
        assert invitation.token_hash
        assert token not in invitation.token_hash
        told = [str((entry.before, entry.after)) for entry in db.scalars(select(AuditEntry))]
        assert not any(token in entry or invitation.token_hash in entry for entry in told)
    with global_session(engine, actor=Actor(via="command")) as db:
        assert all(job.payload == {} for job in db.scalars(select(Job)))


def test_an_invitation_is_no_other_kind_of_token(nobody: TestClient, invited: Invite) -> None:
    token = invited("new@example.org").rpartition("/")[2]
    assert nobody.get(f"/l/{token}").status_code == 404
    assert nobody.get(f"/sign-in-links/{token}").status_code == 404
    assert nobody.post(f"/sign-in-links/{token}").status_code == 404


def test_only_a_coordinator_offers_a_role(db: Session, cast: Cast) -> None:
    with pytest.raises(Forbidden):
        invite(
            db,
            member=None,
            role=role_named(db, "network-coordinator"),
            email="eve@example.org",
            by=membership(db, cast.bo, "weave"),
            now=NOW,
        )


def test_who_can_sign_in_is_not_invited(db: Session, cast: Cast) -> None:
    by = membership(db, cast.ana, "coordinate")
    with pytest.raises(Refused):
        invite(db, member=None, role=None, email=cast.bo.email, by=by, now=NOW)
    with pytest.raises(Refused):
        invite(db, member=member_of(db, cast.bo), role=None, email="other@example.org", by=by, now=NOW)
    with pytest.raises(Refused):
        invite(db, member=member_of(db, cast.lin), role=None, email=cast.bo.email, by=by, now=NOW)


def test_what_is_accepted_is_not_taken_back(db: Session, cast: Cast) -> None:
    by = membership(db, cast.ana, "coordinate")
    invitation = invite(db, member=None, role=None, email="new@example.org", by=by, now=NOW)
    assert db.scalars(select(Invitation).where(*still_open(NOW))).all() == [invitation]
    invitation.accepted_at = NOW
    with pytest.raises(Conflict):
        revoke(db, invitation=invitation, now=NOW)


def test_a_revoked_invitation_is_not_mailed(
    engine: sa.Engine, cast: Cast, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    with inside(engine, cast.ana) as db:
        by = membership(db, cast.ana, "coordinate")
        invitation = invite(db, member=None, role=None, email="new@example.org", by=by, now=NOW)
        revoke(db, invitation=invitation, now=NOW)
    assert mails(engine, settings, caplog, NOW) == []
