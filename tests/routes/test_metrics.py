"""The operator's figures: for the holder of the token alone, and never about anybody."""

import re

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from starlette.testclient import TestClient

from tests.cast import NOW, Cast
from tests.conftest import Browse, Clock
from weave.app import put_to_work
from weave.db import Actor, global_session
from weave.jobs import MAX_ATTEMPTS
from weave.models import Job
from weave.settings import Settings

TOKEN = "a token of the operator's own making"
OPERATOR = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def metered(app: FastAPI, settings: Settings, engine: sa.Engine, clock: Clock) -> FastAPI:
    """The same app where somebody wants its figures."""
    return put_to_work(app, Settings(**settings.model_dump() | {"metrics_token": TOKEN}), engine, clock)


def told(browser: TestClient) -> dict[str, float]:
    """The figures by name and labels, as they are written."""
    answer = browser.get("/metrics", headers=OPERATOR)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = [line.rpartition(" ") for line in answer.text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in lines}


def test_requests_are_counted_by_route_method_and_status(
    metered: FastAPI, nobody: TestClient, browse: Browse, cast: Cast
) -> None:
    ana = browse(cast.ana)
    page = 'weave_requests_total{method="GET",route="members.show",status="200"}'
    missing = 'weave_requests_total{method="GET",route="members.show",status="404"}'
    unknown = 'weave_requests_total{method="other",route="none",status="403"}'
    before = told(nobody)
    ana.get(f"/n/riverside/members/{cast.mei.member_id}")
    ana.get("/n/riverside/members/999999")
    nobody.request("BREW", "/coffee", headers={"Sec-Fetch-Site": "cross-site"})
    after = told(nobody)
    assert [after.get(each, 0) - before.get(each, 0) for each in (page, missing, unknown)] == [1, 1, 1]
    assert after['weave_request_seconds_count{route="members.show"}'] >= 2


def test_how_things_stand_is_asked_at_each_reading(
    metered: FastAPI, nobody: TestClient, engine: sa.Engine, clock: Clock
) -> None:
    before = told(nobody)
    with global_session(engine, actor=Actor(via="command")) as db:
        db.add(Job(kind="tidy", run_at=NOW))
        db.add(Job(kind="tidy", run_at=NOW, attempts=MAX_ATTEMPTS))
        db.add(Job(kind="tidy", run_at=NOW, done_at=NOW))
    clock.forward(seconds=90)
    after = told(nobody)
    assert after["weave_jobs_waiting"] == before["weave_jobs_waiting"] + 1
    assert after["weave_jobs_given_up"] == 1
    assert after["weave_jobs_late_seconds"] >= 90
    assert after["weave_database_bytes"] > 100_000


def test_no_figure_names_a_person_a_network_or_an_address(
    metered: FastAPI, nobody: TestClient, browse: Browse, cast: Cast
) -> None:
    browse(cast.mei).get(f"/n/riverside/members/{cast.mei.member_id}?q=Xiaotang")
    nobody.get("/l/a-token-of-somebody")
    nobody.get("/n/riverside/nowhere/at-all")
    text = nobody.get("/metrics", headers=OPERATOR).text
    assert not re.search("riverside|Xiaotang|王|a-token|at-all|/n/|@", text)


@pytest.mark.parametrize(
    "header",
    ["", f"Bearer {TOKEN}!", "Bearer", f"Basic {TOKEN}", f"{TOKEN}", "Bearer é", f"Bearer {TOKEN[:-1]}"],
)
def test_for_anybody_else_there_is_no_such_page(metered: FastAPI, nobody: TestClient, header: str) -> None:
    headers = {"Authorization": header.encode()} if header else {}
    assert nobody.get("/metrics", headers=headers).status_code == 404  # type: ignore[arg-type]


def test_without_a_token_there_is_no_such_page_and_nothing_is_counted(nobody: TestClient) -> None:
    for shown in ({}, OPERATOR, {"Authorization": "Bearer "}):
        assert nobody.get("/metrics", headers=shown).status_code == 404


def test_a_short_token_is_refused_at_the_start() -> None:
    with pytest.raises(ValueError, match="at least 20 random characters"):
        Settings(metrics_token="guess me")
