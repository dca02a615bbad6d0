"""The demo network as it stands at one fixed moment, served to browsers."""

import datetime as dt
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import sqlalchemy as sa
import uvicorn
from fastapi import FastAPI
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from seeds.demo import seed_demo_once
from tests.conftest import PostgresCopies
from weave import db as database
from weave.app import assemble, put_to_work
from weave.db import Actor, global_session, network_session
from weave.migrate import migrate
from weave.models import Account, Member, Network
from weave.services.entrance.sign_ins import start_sign_in
from weave.services.people.personal_links import renew
from weave.settings import Settings

NOW = dt.datetime(2026, 11, 20, 2, 30, tzinfo=dt.UTC)
TODAY = NOW.date()
PASSWORD = "thread-and-needle"
HOME = "/n/riverside"


class Demo(Protocol):
    """A database with the demo in it, to be copied."""

    def copy(self, name: str) -> str: ...

    def drop(self, name: str) -> None: ...


class DemoOnSqlite:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.template = folder / "demo.db"
        _seed(f"sqlite:///{self.template}", folder)

    def copy(self, name: str) -> str:
        path = self.folder / f"{name}.db"
        shutil.copy(self.template, path)
        return f"sqlite:///{path}"

    def drop(self, name: str) -> None:
        for path in self.folder.glob(f"{name}.db*"):
            path.unlink()


class DemoOnPostgres:
    """On the server of the other tests, and like there as a role that is no superuser."""

    def __init__(self, copies: PostgresCopies, folder: Path) -> None:
        self.admin = copies.admin
        self._create("demo", "template0")
        _seed(self._url("demo"), folder)

    def copy(self, name: str) -> str:
        self._create(name, "demo")
        return self._url(name)

    def drop(self, name: str) -> None:
        self._say(f"DROP DATABASE {name} WITH (FORCE)")

    def _create(self, name: str, template: str) -> None:
        self._say(f"CREATE DATABASE {name} TEMPLATE {template} OWNER weave_app STRATEGY file_copy")

    def _url(self, name: str) -> str:
        return self.admin.url.set(username="weave_app", database=name).render_as_string(hide_password=False)

    def _say(self, statement: str) -> None:
        with self.admin.connect() as connection:
            connection.exec_driver_sql(statement)


def _seed(url: str, folder: Path) -> None:
    settings = Settings(data_dir=folder, database_url=url, demo_password=PASSWORD)
    engine = database.make_engine(url)
    migrate(engine)
    seed_demo_once(engine, settings, at=NOW)
    engine.dispose()


@dataclass(frozen=True, slots=True)
class Place:
    """A running Weave, and what only its operator could do from outside the pages."""

    address: str
    app: FastAPI
    engine: sa.Engine

    def session_of(self, email: str) -> str:
        """The cookie of a new sign-in, for those whose way in is not what is shown."""
        with global_session(self.engine, actor=Actor(via="command")) as db:
            account = db.scalars(select(Account).where(col(Account.email) == email)).one()
            return start_sign_in(db, account=account, browser="tests", now=NOW)

    def link_of(self, name: str) -> str:
        """A new personal link of a member."""
        with self.inside() as db:
            member = db.scalars(select(Member).where(col(Member.name) == name)).one()
            return f"{self.address}/l/{renew(db, member=member, by_id=None, now=NOW)}"

    def member_id(self, name: str) -> int:
        with self.inside() as db:
            return db.scalars(select(col(Member.id)).where(col(Member.name) == name)).one()

    def inside(self) -> AbstractContextManager[Session]:
        """A session in the demo network."""
        return network_session(self.engine, self.network_id, actor=Actor(via="command"))

    @property
    def network_id(self) -> int:
        with global_session(self.engine, actor=Actor(via="command"), writes=False) as db:
            return db.scalars(select(col(Network.id)).where(col(Network.slug) == "riverside")).one()


# Putting an app together takes longer than serving a test's few pages; one that is done with serves the next.
_spare: list[FastAPI] = []


@contextmanager
def served(database_url: str, folder: Path, *, smtp_url: str = "") -> Iterator[Place]:
    """Weave on a free port of this machine, its clock standing still at the demo's moment."""
    listening = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    settings = Settings(
        data_dir=folder,
        database_url=database_url,
        base_url=address,
        secret_key="of the tests",
        smtp_url=smtp_url,
    )
    engine = database.make_engine(database_url)
    app = put_to_work(_spare.pop() if _spare else assemble(), settings, engine, lambda: NOW)
    templates = app.state.templates
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, lifespan="on", timeout_graceful_shutdown=2
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        _wait_for(server, thread)
        yield Place(address, app, engine)
    finally:
        server.should_exit = True
        thread.join(timeout=10)
        listening.close()
        engine.dispose()
    assert app.state.templates is templates, "a test left the app other than it found it"
    _spare.append(app)


def _wait_for(server: uvicorn.Server, thread: threading.Thread) -> None:
    patience = time.monotonic() + 20
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        assert time.monotonic() < patience, "the server takes too long to start"
        time.sleep(0.01)
