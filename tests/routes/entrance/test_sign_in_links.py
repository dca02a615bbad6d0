"""Mailed sign-in links: asked for without a trace of who exists, used once, by a press of a button."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from tests.cast import PASSWORD, Cast, Person
from tests.conftest import Clock, browser_of
from tests.mailbox import mails, path_in
from weave.db import Actor, global_session
from weave.models import Account, Job, SignInLink
from weave.services.entrance.sign_in_links import use_link
from weave.settings import Settings

NEW = "a new long password"


Ask = Callable[[Person], str]


@pytest.fixture
def ask(
    nobody: TestClient,
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> Ask:
    """Ask for a link; the path in the mail that follows."""

    def asked(person: Person) -> str:
        assert nobody.post("/sign-in-links", data={"email": person.email}).status_code == 200
        (mail,) = mails(engine, settings, caplog, clock())
        assert f"To: {person.email}" in mail
        return path_in(mail)

    return asked


def everywhere(engine: sa.Engine) -> AbstractContextManager[Session]:
    return global_session(engine, actor=Actor(via="command"))


def test_a_link_signs_in_once(nobody: TestClient, cast: Cast, ask: Ask, engine: sa.Engine) -> None:
    path = ask(cast.ana)
    with everywhere(engine) as db:
        (link,) = db.scalars(select(SignInLink)).all()
        assert link.token_hash not in path
    used = nobody.post(path)
    assert (used.status_code, used.headers["location"]) == (303, "/")
    assert nobody.get("/account").status_code == 200
    assert nobody.post(path).status_code == 404
    assert nobody.get(path).status_code == 404


def test_looking_does_not_use_it(nobody: TestClient, cast: Cast, ask: Ask) -> None:
    """Mail scanners open every link."""
    path = ask(cast.ana)
    for _ in range(3):
        page = nobody.get(path)
        assert page.status_code == 200
        assert f'action="{path}"' in page.text
        assert "weave-session" not in page.headers.get("set-cookie", "")
    assert nobody.post(path).status_code == 303


def test_a_link_lasts_a_quarter_of_an_hour(nobody: TestClient, cast: Cast, ask: Ask, clock: Clock) -> None:
    path = ask(cast.ana)
    clock.forward(minutes=14)
    assert nobody.get(path).status_code == 200
    clock.forward(minutes=1)
    assert nobody.get(path).status_code == 404
    assert nobody.post(path).status_code == 404


def test_of_many_at_once_one_is_signed_in(cast: Cast, ask: Ask, engine: sa.Engine, clock: Clock) -> None:
    token = ask(cast.ana).rpartition("/")[2]

    def use(_: int) -> bool:
        with everywhere(engine) as db:
            return use_link(db, token=token, now=clock()) is not None

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(use, range(50))) == 1


def test_of_many_browsers_at_once_one_is_signed_in(app: FastAPI, cast: Cast, ask: Ask) -> None:
    path = ask(cast.ana)

    def use(_: int) -> int:
        return browser_of(app).post(path).status_code

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(use, range(8))) == [303] + [404] * 7


def test_asking_tells_nothing(
    nobody: TestClient,
    engine: sa.Engine,
    cast: Cast,
    settings: Settings,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def told(email: str) -> tuple[int, str, list[str]]:
        answer = nobody.post("/sign-in-links", data={"email": email})
        text = re.sub(r'name="form_key" value="[^"]*"', "", answer.text.replace(email, "…"))
        return answer.status_code, text, sorted(set(answer.headers) - {"content-length"})

    for _ in range(7):
        assert told("ana@example.org") == told("eve@example.org")
    with everywhere(engine) as db:
        jobs = db.scalars(select(Job)).all()
        assert (
            sorted(str(job.payload["email"]) for job in jobs)
            == ["ana@example.org"] * 5 + ["eve@example.org"] * 5
        )
    sent = mails(engine, settings, caplog, clock())
    assert len(sent) == 5
    assert all("To: ana@example.org" in mail for mail in sent)


def test_a_bad_address_is_kept(nobody: TestClient) -> None:
    answer = nobody.post("/sign-in-links", data={"email": "ana at example", "next": "/n/riverside/me"})
    assert answer.status_code == 422
    assert 'value="ana at example"' in answer.text
    assert 'value="/n/riverside/me"' in answer.text


def test_nothing_secret_waits_in_the_queue(nobody: TestClient, cast: Cast, engine: sa.Engine) -> None:
    nobody.post("/sign-in-links", data={"email": cast.ana.email})
    with everywhere(engine) as db:
        (job,) = db.scalars(select(Job)).all()
        assert set(job.payload) == {"email", "asked_at"}
        assert db.scalars(select(SignInLink)).all() == []


def test_a_mail_sent_again_carries_the_same_link(
    nobody: TestClient,
    cast: Cast,
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A worker that died between sending and marking sends once more; the first mail must not be void."""
    nobody.post("/sign-in-links", data={"email": cast.ana.email})
    with everywhere(engine) as db:
        payload = db.scalars(select(Job)).one().payload
    (first,) = mails(engine, settings, caplog, clock())
    with everywhere(engine) as db:
        job = db.scalars(select(Job)).one()
        job.done_at, job.payload, job.leased_until = None, payload, None
    (again,) = mails(engine, settings, caplog, clock())
    assert first == again
    with everywhere(engine) as db:
        db.scalars(select(SignInLink)).one()


def test_links_carry_the_configured_address_only(
    nobody: TestClient,
    cast: Cast,
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    forged = {
        "Host": "evil.example",
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Prefix": "/evil.example",
        "Forwarded": "host=evil.example",
        "X-Original-URL": "/evil.example",
    }
    nobody.post("/sign-in-links", data={"email": cast.ana.email}, headers=forged)
    (mail,) = mails(engine, settings, caplog, clock())
    assert "evil" not in mail
    assert "http://testserver/sign-in-links/" in mail


def test_a_suspended_account_gets_no_link_and_can_use_none(
    nobody: TestClient,
    cast: Cast,
    ask: Ask,
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    path = ask(cast.ana)
    with everywhere(engine) as db:
        db.get_one(Account, cast.ana.account_id).suspended_at = clock()
    assert nobody.post(path).status_code == 404
    nobody.post("/sign-in-links", data={"email": cast.ana.email})
    assert mails(engine, settings, caplog, clock()) == []


def test_after_a_link_the_old_password_is_not_asked(
    nobody: TestClient, cast: Cast, ask: Ask, clock: Clock
) -> None:
    nobody.post(ask(cast.ana))
    clock.forward(minutes=14)
    assert nobody.post("/account/password", data={"new": NEW}).status_code == 303
    nobody.post("/sign-out")
    assert nobody.post("/sign-in", data={"email": cast.ana.email, "password": PASSWORD}).status_code == 422
    assert nobody.post("/sign-in", data={"email": cast.ana.email, "password": NEW}).status_code == 303


def test_some_time_after_a_link_the_old_password_is_asked(
    nobody: TestClient, cast: Cast, ask: Ask, clock: Clock
) -> None:
    nobody.post(ask(cast.ana))
    clock.forward(minutes=16)
    assert nobody.post("/account/password", data={"new": NEW}).status_code == 422
    assert nobody.post("/account/password", data={"old": PASSWORD, "new": NEW}).status_code == 303


def test_a_new_password_ends_the_links_that_are_out(nobody: TestClient, cast: Cast, ask: Ask) -> None:
    first, second = ask(cast.ana), ask(cast.ana)
    nobody.post(first)
    assert nobody.post("/account/password", data={"new": NEW}).status_code == 303
    assert nobody.post(second).status_code == 404


def test_who_is_locked_out_comes_in_by_mail(nobody: TestClient, cast: Cast, ask: Ask) -> None:
    for _ in range(6):
        nobody.post("/sign-in", data={"email": cast.ana.email, "password": "a stranger's guess"})
    assert nobody.post(ask(cast.ana)).status_code == 303


def test_a_link_is_no_other_kind_of_token(nobody: TestClient, cast: Cast, ask: Ask) -> None:
    token = ask(cast.ana).rpartition("/")[2]
    assert nobody.get(f"/l/{token}").status_code == 404
    assert nobody.get(f"/invitations/{token}").status_code == 404
    assert nobody.post(f"/invitations/{token}", data={"password": NEW}).status_code == 404
    nobody.cookies.set("weave-session", token)
    assert nobody.get("/account").status_code == 401
