"""Switching the language: in place, for this browser, and kept with the account."""

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from tests.cast import Cast
from tests.conftest import Browse
from weave.db import Actor, global_session
from weave.models import Account


def test_the_page_comes_back_in_the_language_chosen(nobody: TestClient) -> None:
    assert 'lang="en"' in nobody.get("/sign-in").text
    answer = nobody.post("/languages", data={"language": "zh_Hant", "next": "/sign-in"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
    assert 'lang="zh-Hant"' in nobody.get("/sign-in").text


def test_it_is_kept_with_the_account(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    browse(cast.mei).post("/languages", data={"language": "zh_Hans", "next": "/"})
    with global_session(engine, actor=Actor(via="command")) as db:
        assert db.get_one(Account, cast.mei.account_id).language == "zh_Hans"


@pytest.mark.parametrize(
    "away", ["//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example"]
)
def test_it_never_leads_to_another_site(nobody: TestClient, away: str) -> None:
    answer = nobody.post("/languages", data={"language": "en", "next": away})
    assert answer.headers["location"] == "/"


def test_an_unknown_language_changes_nothing(nobody: TestClient) -> None:
    nobody.post("/languages", data={"language": "tlh", "next": "/sign-in"})
    assert 'lang="en"' in nobody.get("/sign-in").text


def test_a_browser_that_says_taiwan_reads_traditional_characters(nobody: TestClient) -> None:
    page = nobody.get("/sign-in", headers={"Accept-Language": "zh-TW,zh;q=0.9,en;q=0.5"})
    assert 'lang="zh-Hant"' in page.text
