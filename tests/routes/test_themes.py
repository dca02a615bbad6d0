"""Light, dark, or as the device: for this browser, and kept with the account."""

import sqlalchemy as sa
from starlette.testclient import TestClient

from tests.cast import Cast
from tests.conftest import Browse
from weave.db import Actor, global_session
from weave.models import Account


def test_the_page_comes_back_in_the_theme_chosen(nobody: TestClient) -> None:
    assert 'data-theme="auto"' in nobody.get("/sign-in").text
    answer = nobody.post("/themes", data={"theme": "dark", "next": "/sign-in"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
    assert 'data-theme="dark"' in nobody.get("/sign-in").text


def test_it_is_kept_with_the_account(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    browse(cast.bo).post("/themes", data={"theme": "light", "next": "/"})
    with global_session(engine, actor=Actor(via="command")) as db:
        assert db.get_one(Account, cast.bo.account_id).theme == "light"


def test_an_unknown_theme_changes_nothing(nobody: TestClient) -> None:
    nobody.post("/themes", data={"theme": "neon", "next": "/sign-in"})
    assert 'data-theme="auto"' in nobody.get("/sign-in").text
