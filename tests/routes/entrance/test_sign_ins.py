"""Signing in with a password, and the sign-ins of one's own account."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from markupsafe import escape
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import func, select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import PASSWORD, Cast
from tests.conftest import Browse, Clock, browser_of
from weave.auth import IDLE_LIMIT
from weave.db import Actor, global_session
from weave.models import Account, AccountAuditEntry, FailedSignIns, SignIn
from weave.services.entrance.passwords import verify_password
from weave.services.entrance.sign_ins import ABSOLUTE_LIMIT

SOMEWHERE = "/n/riverside/me"


def sign_in(client: TestClient, email: str, password: str = PASSWORD, **more: str) -> Any:
    return client.post("/sign-in", data={"email": email, "password": password, **more})


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords compared without the work, for tests that try many."""

    def compare(password: str, stored: str | None) -> bool:
        return stored is not None and password == PASSWORD

    monkeypatch.setattr("weave.services.entrance.sign_ins.verify_password", compare)


def everywhere(engine: sa.Engine) -> Any:
    return global_session(engine, actor=Actor(via="command"))


def is_in(client: TestClient) -> bool:
    return client.get("/account").status_code == 200


def test_a_password_signs_in(nobody: TestClient, cast: Cast, engine: sa.Engine) -> None:
    answer = sign_in(nobody, "ANA@example.org ", next=SOMEWHERE)
    assert (answer.status_code, answer.headers["location"]) == (303, SOMEWHERE)
    assert is_in(nobody)
    token = nobody.cookies["weave-session"]
    with everywhere(engine) as db:
        row = db.scalars(select(SignIn).where(col(SignIn.account_id) == cast.ana.account_id)).one()
        assert row.token_hash != token
        assert len(row.token_hash) == 64


@pytest.mark.usefixtures("quick")
def test_a_new_sign_in_ends_the_one_before(nobody: TestClient, cast: Cast, app: FastAPI) -> None:
    sign_in(nobody, cast.ana.email)
    earlier = nobody.cookies["weave-session"]
    sign_in(nobody, cast.bo.email)
    assert nobody.cookies["weave-session"] != earlier
    again = TestClient(app, cookies={"weave-session": earlier})
    assert again.get("/account").status_code == 401


def test_an_account_brings_its_language_and_theme(nobody: TestClient, cast: Cast, engine: sa.Engine) -> None:
    with everywhere(engine) as db:
        account = db.get_one(Account, cast.ana.account_id)
        account.language, account.theme = "zh_Hant", "dark"
    sign_in(nobody, cast.ana.email)
    assert nobody.cookies["weave-language"] == "zh_Hant"
    assert nobody.cookies["weave-theme"] == "dark"
    assert 'lang="zh-Hant"' in nobody.get("/account").text


def test_a_wrong_password_keeps_the_address(nobody: TestClient, cast: Cast) -> None:
    answer = sign_in(nobody, cast.ana.email, "wrong password", next=SOMEWHERE)
    assert answer.status_code == 422
    assert f'value="{cast.ana.email}"' in answer.text
    assert f'name="next" value="{SOMEWHERE}"' in answer.text
    assert "wrong password" not in answer.text
    assert "weave-session" not in answer.cookies


@pytest.mark.usefixtures("quick")
def test_known_and_unknown_accounts_are_answered_alike(nobody: TestClient, cast: Cast) -> None:
    def told(email: str) -> tuple[int, str, list[str]]:
        answer = sign_in(nobody, email, "wrong password")
        text = answer.text.replace(email, "…")
        key = text.split('name="form_key" value="')
        text = key[0] + "".join(part.partition('"')[2] for part in key[1:])
        return answer.status_code, text, sorted(set(answer.headers) - {"content-length"})

    for _ in range(7):
        assert told("ana@example.org") == told("eve@example.org")


@pytest.mark.usefixtures("quick")
def test_limits_are_exact(nobody: TestClient, cast: Cast, clock: Clock) -> None:
    for _ in range(5):
        assert sign_in(nobody, cast.ana.email, "wrong password").status_code == 422
    assert sign_in(nobody, cast.ana.email).status_code == 429
    assert sign_in(nobody, cast.bo.email).status_code == 303
    clock.forward(minutes=29)
    assert sign_in(nobody, cast.ana.email).status_code == 429
    clock.forward(minutes=31)
    assert sign_in(nobody, cast.ana.email).status_code == 303


@pytest.mark.usefixtures("quick")
def test_one_address_fails_thirty_times_an_hour(nobody: TestClient, cast: Cast, clock: Clock) -> None:
    for number in range(30):
        assert sign_in(nobody, f"{number}@example.org", "wrong password").status_code == 422
    headers = {"X-Forwarded-For": "192.0.2.7", "Forwarded": "for=192.0.2.7", "X-Real-IP": "192.0.2.7"}
    nobody.headers.update(headers)
    assert sign_in(nobody, cast.ana.email).status_code == 429
    clock.forward(minutes=61)
    assert sign_in(nobody, cast.ana.email).status_code == 303


@pytest.mark.usefixtures("quick")
def test_who_signs_in_well_is_not_counted(nobody: TestClient, cast: Cast) -> None:
    for _ in range(7):
        assert sign_in(nobody, cast.ana.email).status_code == 303


@pytest.mark.usefixtures("quick")
def test_tries_at_once_are_all_counted(app: FastAPI, cast: Cast, engine: sa.Engine) -> None:
    def attempt(_: int) -> int:
        client = browser_of(app)
        return int(sign_in(client, cast.ana.email, "wrong password").status_code)

    with ThreadPoolExecutor(10) as pool:
        statuses = list(pool.map(attempt, range(20)))
    assert sorted(statuses) == [422] * 5 + [429] * 15
    with everywhere(engine) as db:
        counts = db.scalars(select(col(FailedSignIns.count))).all()
        assert list(counts) == [20, 20]


def test_counts_say_nothing_of_whom_they_count(nobody: TestClient, cast: Cast, engine: sa.Engine) -> None:
    sign_in(nobody, cast.ana.email, "wrong password")
    with everywhere(engine) as db:
        keys = db.scalars(select(col(FailedSignIns.key))).all()
    assert len(keys) == 2
    assert all(len(key) == 64 and int(key, 16) for key in keys)


def test_a_suspended_account_is_out_at_once(
    nobody: TestClient, cast: Cast, engine: sa.Engine, clock: Clock
) -> None:
    sign_in(nobody, cast.ana.email)
    assert is_in(nobody)
    with everywhere(engine) as db:
        db.get_one(Account, cast.ana.account_id).suspended_at = clock()
    assert nobody.get("/n/riverside/me").status_code == 401
    assert sign_in(nobody, cast.ana.email).status_code == 422


@pytest.mark.parametrize("kept_up", [False, True])
def test_a_sign_in_ends_when_idle_and_in_the_end(
    nobody: TestClient, cast: Cast, clock: Clock, kept_up: bool
) -> None:
    sign_in(nobody, cast.ana.email)
    if not kept_up:
        clock.forward(seconds=IDLE_LIMIT.total_seconds() + 1)
        assert not is_in(nobody)
        return
    step = IDLE_LIMIT - dt.timedelta(days=1)
    for _ in range(ABSOLUTE_LIMIT // step):
        clock.forward(seconds=step.total_seconds())
        assert is_in(nobody)
    clock.forward(seconds=(ABSOLUTE_LIMIT % step).total_seconds() + 1)
    assert not is_in(nobody)


def test_an_outdated_hash_is_renewed(nobody: TestClient, cast: Cast, engine: sa.Engine) -> None:
    weak = Argon2Hasher(time_cost=1, memory_cost=8192, parallelism=1).hash(PASSWORD)
    with everywhere(engine) as db:
        db.get_one(Account, cast.ana.account_id).password_hash = weak
    assert sign_in(nobody, cast.ana.email).status_code == 303
    with everywhere(engine) as db:
        renewed = db.get_one(Account, cast.ana.account_id).password_hash
    assert renewed != weak
    assert verify_password(PASSWORD, renewed)


ABUSE = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "evil.example",
    "@evil.example",
    "https://testserver@evil.example",
    "/\u2215evil.example",
    "／／evil.example",
    "",
    "/" + "a" * 5000,
    "\x00//evil.example",
    "//evil.example/%2f..",
    "/\r\nSet-Cookie: a=b",
    ".//evil.example",
    "?next=//e",
    "//evil.example@testserver",
    "//testserver@evil.example",
    "//evil.example:80/n/riverside",
    "///////evil.example",
    "/\\/evil.example",
    "\\/evil.example",
    "/\\\\evil.example",
    "http://evil.example",
    "http:/evil.example",
    "http:///evil.example",
    "http:\\\\evil.example",
    "HTTPS://EVIL.EXAMPLE",
    "ftp://evil.example",
    "file:///etc/passwd",
    "mailto:a@evil.example",
    "javascript://testserver/%0aalert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "vbscript:x",
    "blob:https://evil.example/1",
    "view-source:https://evil.example",
    "/\x0b/evil.example",
    "/\x0c/evil.example",
    "/\x85/evil.example",
    "/\u00a0/evil.example",
    "/\u2028/evil.example",
    "/\u200b/evil.example",
    "/\u202eelpmaxe.live",
    "/\ufeff/evil.example",
    "\ufeff//evil.example",
    "/\x7f/evil.example",
    "/evil\x00.example",
    "\n/evil.example",
    "#//evil.example",
]


@pytest.mark.usefixtures("quick")
def test_next_never_leaves(app: FastAPI, cast: Cast, browse: Browse) -> None:
    signed_in = browse(cast.ana)
    for leads_to in ABUSE:
        client = browser_of(app)
        assert sign_in(client, cast.ana.email, next=leads_to).headers["location"] == "/", leads_to
        # What cannot be text at all is refused before anybody asks where it leads.
        answer = signed_in.get("/sign-in", params={"next": leads_to})
        assert (answer.status_code, answer.headers.get("location")) in ((303, "/"), (404, None)), leads_to
    for stays in ("/n/riverside/tasks?view=role&q=%2F%2Fe", "/%2f%2fevil.example"):
        client = browser_of(app)
        assert sign_in(client, cast.ana.email, next=stays).headers["location"] == stays


def test_nobody_is_asked_to_sign_in_and_led_back(nobody: TestClient) -> None:
    for asked_for in ("/n/riverside/tasks", "/n/riverside/tasks?view=role&q=%E6%B2%B3%26"):
        answer = nobody.get(asked_for)
        assert answer.status_code == 401
        assert f'name="next" value="{escape(asked_for)}"' in answer.text


def test_a_fragment_sends_the_whole_page_to_the_sign_in(nobody: TestClient) -> None:
    headers = {"HX-Request": "true", "HX-Current-URL": "http://testserver/n/riverside/tasks?view=role"}
    answer = nobody.get("/n/riverside/tasks/7/assignments/new", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["HX-Redirect"] == "/sign-in?next=%2Fn%2Friverside%2Ftasks%3Fview%3Drole"
    assert answer.text == ""
    for address in ("https://evil.example//evil.example", "http://[", "//evil.example"):
        headers["HX-Current-URL"] = address
        sent = nobody.get("/n/riverside/tasks", headers=headers).headers["HX-Redirect"]
        assert sent == "/sign-in?next=%2F" or sent.startswith("/sign-in?next=%2F&")


def test_a_form_is_not_sent_away_by_signing_out(nobody: TestClient) -> None:
    """The browser keeps what was typed, and says so: it needs the page for that, not another place to go."""
    answer = nobody.post("/account/password", data={"new": "x"}, headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert "HX-Redirect" not in answer.headers
    assert answer.text.lstrip().startswith("<!doctype html>")


def test_another_sites_form_is_refused(nobody: TestClient, cast: Cast) -> None:
    nobody.headers["Sec-Fetch-Site"] = "cross-site"
    assert sign_in(nobody, cast.ana.email).status_code == 403


def test_signing_out_ends_the_sign_in(browse: Browse, cast: Cast, app: FastAPI) -> None:
    client = browse(cast.ana)
    token = client.cookies["weave-session"]
    client.cookies.set("weave-link", "something")
    answer = client.post("/sign-out")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    for name in ("session", "link"):
        assert f'weave-{name}=""' in answer.headers["set-cookie"]
    assert TestClient(app, cookies={"weave-session": token}).get("/account").status_code == 401
    assert client.post("/sign-out").status_code == 303


def test_one_browser_signs_another_out(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    phone, desk, sams = browse(cast.ana), browse(cast.ana), browse(cast.sam)
    with everywhere(engine) as db:
        first = db.scalars(select(SignIn).where(col(SignIn.account_id) == cast.ana.account_id)).first()
        assert first
    path = f"/account/sign-ins/{first.id}/revocation"
    assert sams.post(path).status_code == 404
    assert sams.post("/account/sign-ins/999999/revocation").status_code == 404
    assert is_in(phone)
    assert desk.post(path).status_code == 303
    assert not is_in(phone)
    assert is_in(desk)


def test_one_browser_signs_all_others_out(browse: Browse, cast: Cast, nobody: TestClient) -> None:
    others, this, bos = [browse(cast.ana), browse(cast.ana)], browse(cast.ana), browse(cast.bo)
    assert nobody.post("/account/sign-ins/revocations").status_code == 401
    assert this.post("/account/sign-ins/revocations").status_code == 303
    assert [is_in(client) for client in (*others, this, bos)] == [False, False, True, True]


def test_signing_in_leaves_a_trace_without_secrets(nobody: TestClient, cast: Cast, engine: sa.Engine) -> None:
    sign_in(nobody, cast.ana.email)
    with everywhere(engine) as db:
        count = select(func.count()).select_from(AccountAuditEntry)
        mine = (
            col(AccountAuditEntry.by_account_id) == cast.ana.account_id,
            col(AccountAuditEntry.kind) == "sign_in",
        )
        assert db.scalar(count.where(*mine)) == 1
        told = str([entry.after for entry in db.scalars(select(AccountAuditEntry).where(*mine))])
    assert nobody.cookies["weave-session"] not in told
