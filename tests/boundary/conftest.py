"""An installation behind TLS, with one of every kind of thing in it.

What stands around the pages is the same on either database, so these tests run on one.
"""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from fastapi import FastAPI

from tests.boundary.asking import Asker
from tests.cast import NOW, Cast, Person
from tests.conftest import SqliteCopies, inside
from tests.stock import Ids, stock
from weave.db import Actor, global_session
from weave.models import Account, Member
from weave.services.entrance.sign_ins import start_sign_in
from weave.services.people.personal_links import renew
from weave.settings import Settings

People = dict[str, Asker]


@pytest.fixture
def copies(sqlite_copies: SqliteCopies) -> SqliteCopies:
    return sqlite_copies


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    return Settings(
        data_dir=tmp_path, database_url=database_url, base_url="https://testserver", secret_key="of the tests"
    )


@pytest.fixture
def ids(engine: sa.Engine, cast: Cast) -> Ids:
    """By the names of path parameters: things of Mei, who is a member."""
    hers, _others, _foreign = stock(engine, cast)
    return hers


@pytest.fixture
def link(engine: sa.Engine, cast: Cast) -> str:
    """The token of Mei's personal link."""
    with inside(engine, cast.ana) as db:
        mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        return renew(db, member=mei, by_id=cast.ana.member_id, now=NOW)


@pytest.fixture
def people(app: FastAPI, engine: sa.Engine, cast: Cast, link: str) -> Iterator[People]:
    """Browsers by who sits there; Bo reads Chinese, Wei belongs to no network."""
    with asyncio.Runner() as runner:

        def asker(**cookies: str) -> Asker:
            return Asker(app, runner, cookies)

        def signed_in(person: Person) -> str:
            with global_session(engine, actor=Actor(via="command")) as db:
                account = db.get_one(Account, person.account_id)
                return start_sign_in(db, account=account, browser="tests", now=NOW)

        yield {
            "nobody": asker(),
            "Wei": asker(session=signed_in(cast.wei)),
            "Mei by her link": asker(link=link),
            "Mei": asker(session=signed_in(cast.mei)),
            "Bo": asker(session=signed_in(cast.bo), language="zh_Hans"),
            "Ana": asker(session=signed_in(cast.ana)),
        }
