"""Setting up: with the printed code, once, all or nothing."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import func, select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, Cast
from tests.conftest import Clock, Copies, SqliteCopies, browser_of
from weave import db as database
from weave.app import create_app
from weave.db import EVERY_NETWORK, Actor, global_session, network_session
from weave.migrate import migrate
from weave.models import Account, Category, Member, Network, Role, Task, Term
from weave.services.entrance.set_up import set_up_code
from weave.services.network.networks import ship_matrix
from weave.settings import Settings


@pytest.fixture
def empty(copies: Copies, tmp_path: Path) -> Iterator[sa.Engine]:
    """A database in which nobody has been yet."""
    if isinstance(copies, SqliteCopies):
        url = f"sqlite:///{tmp_path / 'empty.db'}"
    else:
        copies._say("CREATE DATABASE empty OWNER weave_app")
        url = copies._url("empty")
    engine = database.make_engine(url)
    migrate(engine)
    yield engine
    engine.dispose()
    if not isinstance(copies, SqliteCopies):
        copies.drop("empty")


@pytest.fixture
def fresh(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, base_url="http://testserver", secret_key="of the tests")


@pytest.fixture
def installation(empty: sa.Engine, fresh: Settings, clock: Clock) -> FastAPI:
    return create_app(fresh, empty, clock)


@pytest.fixture
def visitor(installation: FastAPI) -> TestClient:
    return browser_of(installation)


def answers(settings: Settings, **others: str) -> dict[str, str]:
    return {
        "code": set_up_code(settings),
        "email": "Nora@Example.org",
        "password": "a long password",
        "name": "林小雨",
        "network": "河畔 Network",
        "language": "zh_Hans",
        "time_zone": "Asia/Shanghai",
        "matrix": "shipped",
    } | others


def count(
    engine: sa.Engine, kind: type[Account] | type[Network] | type[Task] | type[Role] | type[Category]
) -> int:
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        counted = select(func.count()).select_from(kind)
        return db.scalar(counted, execution_options={EVERY_NETWORK: True}) or 0


def test_the_first_visitor_is_led_here(visitor: TestClient) -> None:
    assert visitor.get("/").headers["location"] == "/set-up"
    page = visitor.get("/set-up")
    assert page.status_code == 200
    assert "Asia/Shanghai" in page.text


def test_everything_is_made_at_once(visitor: TestClient, empty: sa.Engine, fresh: Settings) -> None:
    answer = visitor.post("/set-up", data=answers(fresh))
    assert (answer.status_code, answer.headers["location"]) == (303, "/n/network/tasks")
    assert visitor.get("/account").status_code == 200
    assert visitor.get("/").headers["location"] == "/n/network"
    with global_session(empty, actor=Actor(via="command"), writes=False) as db:
        network = db.scalars(select(Network)).one()
        account = db.scalars(select(Account)).one()
        assert (network.name, network.language, network.time_zone) == (
            "河畔 Network",
            "zh_Hans",
            "Asia/Shanghai",
        )
        assert (account.email, account.language) == ("nora@example.org", "zh_Hans")
    with network_session(empty, network.id, actor=Actor(via="command"), writes=False) as db:
        member = db.scalars(select(Member)).one()
        assert (member.name, member.account_id) == ("林小雨", account.id)
        held = select(col(Role.key)).join(Term, col(Term.role_id) == col(Role.id))
        assert db.scalars(held).all() == ["network-coordinator"]
    assert [count(empty, kind) for kind in (Task, Role, Category)] == [38, 7, 7]


def test_starting_empty_still_has_roles_and_can_be_filled_later(
    visitor: TestClient, empty: sa.Engine, fresh: Settings
) -> None:
    assert visitor.post("/set-up", data=answers(fresh, matrix="empty")).status_code == 303
    assert [count(empty, kind) for kind in (Task, Role, Category)] == [0, 7, 7]
    with network_session(empty, 1, actor=Actor(via="command")) as db:
        ship_matrix(db, now=NOW)
    assert [count(empty, kind) for kind in (Task, Role, Category)] == [38, 7, 7]
    assert visitor.get("/").headers["location"] == "/n/network"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("code", "000000000000"),
        ("code", ""),
        ("email", "nora"),
        ("password", "short"),
        ("password", "nora@example.org"),
        ("name", " "),
        ("network", ""),
        ("language", "fr"),
        ("time_zone", "Mars/Olympus"),
        ("matrix", "other"),
    ],
)
def test_bad_input_makes_nothing(
    visitor: TestClient, empty: sa.Engine, fresh: Settings, field: str, value: str
) -> None:
    answer = visitor.post("/set-up", data=answers(fresh, **{field: value}))
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert "a long password" not in answer.text
    if field != "network":
        assert 'value="河畔 Network"' in answer.text
    assert (count(empty, Account), count(empty, Network)) == (0, 0)


def test_the_code_cannot_be_guessed(
    visitor: TestClient, empty: sa.Engine, fresh: Settings, clock: Clock
) -> None:
    for _ in range(5):
        assert visitor.post("/set-up", data=answers(fresh, code="guess")).status_code == 422
    assert visitor.post("/set-up", data=answers(fresh)).status_code == 429
    assert count(empty, Account) == 0
    clock.forward(minutes=31)
    assert visitor.post("/set-up", data=answers(fresh)).status_code == 303


def test_it_works_only_once(visitor: TestClient, empty: sa.Engine, fresh: Settings) -> None:
    assert visitor.post("/set-up", data=answers(fresh)).status_code == 303
    assert visitor.get("/set-up").status_code == 404
    assert visitor.post("/set-up", data=answers(fresh, email="eve@example.org")).status_code == 404
    assert count(empty, Account) == 1


def test_of_two_at_once_one_wins(installation: FastAPI, empty: sa.Engine, fresh: Settings) -> None:
    def set_up(number: int) -> int:
        client = browser_of(installation)
        return client.post("/set-up", data=answers(fresh, email=f"n{number}@example.org")).status_code

    with ThreadPoolExecutor(3) as pool:
        assert sorted(pool.map(set_up, range(3))) == [303, 404, 404]
    assert (count(empty, Account), count(empty, Network), count(empty, Task)) == (1, 1, 38)


def test_where_somebody_has_been_there_is_nothing_to_set_up(
    nobody: TestClient, settings: Settings, cast: Cast
) -> None:
    assert nobody.get("/set-up").status_code == 404
    assert nobody.post("/set-up", data=answers(settings)).status_code == 404
