"""One's own account: where it is signed in, and its password."""

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from tests.cast import PASSWORD, Cast
from tests.conftest import Browse
from weave.db import Actor, global_session
from weave.models import Account
from weave.services.entrance.passwords import verify_password

NEW = "a new long password"


def stored(engine: sa.Engine, cast: Cast) -> str | None:
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        return db.get_one(Account, cast.ana.account_id).password_hash


def test_it_lists_where_one_is_signed_in(browse: Browse, cast: Cast) -> None:
    client = browse(cast.ana)
    browse(cast.ana)
    browse(cast.bo)
    page = client.get("/account")
    assert page.status_code == 200
    assert page.text.count('id="sign-in-') == 2
    assert page.text.count('/revocation"') == 1
    assert cast.ana.email in page.text
    assert cast.bo.email not in page.text


def test_nobody_has_no_account(nobody: TestClient) -> None:
    assert nobody.get("/account").status_code == 401
    assert nobody.post("/account/password", data={"new": NEW}).status_code == 401


def test_a_new_password_ends_every_other_sign_in(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    this, other = browse(cast.ana), browse(cast.ana)
    earlier = this.cookies["weave-session"]
    answer = this.post("/account/password", data={"old": PASSWORD, "new": NEW})
    assert (answer.status_code, answer.headers["location"]) == (303, "/account")
    assert verify_password(NEW, stored(engine, cast))
    assert other.get("/account").status_code == 401
    fresh = answer.cookies["weave-session"]
    assert fresh != earlier
    this.cookies.clear()
    this.cookies.set("weave-session", earlier)
    assert this.get("/account").status_code == 401
    this.cookies.set("weave-session", fresh)
    assert this.get("/account").status_code == 200


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("wrong password", NEW, "old"),
        ("", NEW, "old"),
        (PASSWORD, "short", "new"),
        (PASSWORD, "ana@example.org", "new"),
        (PASSWORD, "x" * 201, "new"),
    ],
)
def test_a_refused_password_changes_nothing(
    browse: Browse, cast: Cast, engine: sa.Engine, old: str, new: str, field: str
) -> None:
    before = stored(engine, cast)
    client = browse(cast.ana)
    answer = client.post("/account/password", data={"old": old, "new": new})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert stored(engine, cast) == before
    assert client.get("/account").status_code == 200


def test_the_old_password_cannot_be_guessed(
    browse: Browse, cast: Cast, engine: sa.Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who has found an open browser has five guesses, too."""
    compared: list[str] = []

    def compare(password: str, _stored: str | None) -> bool:
        compared.append(password)
        return False

    monkeypatch.setattr("weave.routes.entrance.account.verify_password", compare)
    client, before = browse(cast.ana), stored(engine, cast)
    for _ in range(7):
        assert client.post("/account/password", data={"old": "guess", "new": NEW}).status_code == 422
    assert len(compared) == 5
    assert stored(engine, cast) == before
