"""How the database is opened: what is refused, how long anybody waits, whose turn it is to write."""

import shutil
import sqlite3
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlalchemy as sa

from proof.postgres import Postgres, postgres
from weave import engines
from weave.engines import FOR_PAGES, SQLITE_FLOOR, Patience, make_engine
from weave.outages import passes


@pytest.fixture
def fresh_search() -> Iterator[None]:
    """The library is looked for once; here it is looked for anew, and again afterwards."""
    engines._sqlite_library.cache_clear()
    yield
    engines._sqlite_library.cache_clear()


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[Postgres]:
    with postgres() as server:
        yield server


@pytest.mark.usefixtures("fresh_search")
@pytest.mark.parametrize(
    "bundled", [None, SimpleNamespace(sqlite_version="3.51.2", sqlite_version_info=(3, 51, 2))]
)
def test_an_sqlite_with_the_write_ahead_fault_is_refused(
    monkeypatch: pytest.MonkeyPatch, bundled: object
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 2))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.51.2")
    monkeypatch.setitem(sys.modules, "pysqlite3", bundled)
    with pytest.raises(SystemExit, match=r"SQLite 3\.51\.2 has a fault .* 3\.51\.3 or newer is needed"):
        make_engine("sqlite://")


@pytest.mark.usefixtures("fresh_search")
def test_the_first_sqlite_without_the_fault_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    assert SQLITE_FLOOR == (3, 51, 3)
    monkeypatch.setattr(sqlite3, "sqlite_version_info", SQLITE_FLOOR)
    monkeypatch.setitem(sys.modules, "pysqlite3", None)
    assert make_engine("sqlite://").dialect.name == "sqlite"


@pytest.mark.parametrize("setting", ["fsync", "synchronous_commit"])
def test_a_postgres_that_does_not_wait_for_the_disk_is_refused(own_postgres: Postgres, setting: str) -> None:
    url = own_postgres.create(f"without_{setting}")
    _connect(url)
    own_postgres.stop()
    own_postgres.start(f"{setting}=off")
    try:
        with pytest.raises(SystemExit, match=f"{setting}=off"):
            _connect(url)
    finally:
        own_postgres.stop()
        own_postgres.start()
    _connect(url)


def test_a_role_that_does_not_wait_for_the_disk_is_refused(own_postgres: Postgres) -> None:
    url = own_postgres.create("without_waiting")
    own_postgres.say("ALTER ROLE weave_app SET synchronous_commit = off")
    try:
        with pytest.raises(SystemExit, match="synchronous_commit=off"):
            _connect(url)
    finally:
        own_postgres.say("ALTER ROLE weave_app RESET synchronous_commit")


def _connect(url: str) -> None:
    engine = make_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    try:
        with engine.connect():
            return
    finally:
        engine.dispose()


def test_an_answer_waits_for_the_disk(tmp_path: Path) -> None:
    """Full synchronisation: in WAL mode anything less may forget the last commits when the power fails."""
    engine = make_engine(f"sqlite:///{tmp_path}/weave.db")
    with engine.connect() as connection:
        told = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS]
    engine.dispose()
    assert dict(zip(PRAGMAS, told, strict=True)) == PRAGMAS


PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_page_waits_no_longer_than_a_person(own_postgres: Postgres) -> None:
    url = own_postgres.create("for_pages").replace("postgresql://", "postgresql+psycopg://")
    engine = make_engine(url, FOR_PAGES)
    with engine.connect() as connection:
        told = {name: connection.exec_driver_sql(f"SHOW {name}").scalar() for name in LIMITS}
    engine.dispose()
    assert told == LIMITS
    assert FOR_PAGES.connects + FOR_PAGES.waits < 3


LIMITS = {"lock_timeout": "1500ms", "statement_timeout": "10s", "idle_in_transaction_session_timeout": "1min"}


def test_a_connection_that_was_cut_is_noticed(own_postgres: Postgres) -> None:
    url = own_postgres.create("cut").replace("postgresql://", "postgresql+psycopg://")
    engine = make_engine(url, FOR_PAGES)
    for _ in range(2):
        with engine.connect() as connection:
            assert connection.exec_driver_sql("SELECT 1").scalar() == 1
        own_postgres.cut_connections()
    engine.dispose()


@pytest.fixture
def sqlite_file(tmp_path: Path) -> Iterator[sa.Engine]:
    """An engine as pages use it, over a file with one table, with less patience than a test has."""
    url = f"sqlite:///{tmp_path}/weave.db"
    first = make_engine(url)
    with first.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE word (said TEXT)")
    first.dispose()
    engine = make_engine(url, Patience(connects=1, waits=0.2, works=10, rests=60), begins=False)
    yield engine
    engine.dispose()


def test_writers_take_turns(sqlite_file: sa.Engine) -> None:
    """Each comes to it in time, and one that waits in vain is told to come back."""

    def say(number: int) -> None:
        with sqlite_file.begin() as connection:
            connection.exec_driver_sql("INSERT INTO word VALUES (?)", (str(number),))

    with sqlite_file.begin() as connection:
        connection.exec_driver_sql("INSERT INTO word VALUES ('first')")
        with ThreadPoolExecutor(1) as pool:
            failure = pool.submit(say, 0).exception()
    assert isinstance(failure, sa.exc.TimeoutError)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(say, range(20)))
    with sqlite_file.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM word").scalar() == 21


def test_a_turn_is_given_back_whatever_happens(sqlite_file: sa.Engine) -> None:
    with pytest.raises(sa.exc.OperationalError), sqlite_file.begin() as connection:
        connection.exec_driver_sql("INSERT INTO no_such_table VALUES (1)")
    with sqlite_file.begin() as connection:
        connection.exec_driver_sql("INSERT INTO word VALUES ('after an error')")
    with sqlite_file.connect() as connection:
        connection.begin()
        connection.invalidate()
    with sqlite_file.begin() as connection:
        connection.exec_driver_sql("INSERT INTO word VALUES ('after a connection that broke')")


def test_another_program_that_holds_the_file_is_waited_for_as_long(
    sqlite_file: sa.Engine, tmp_path: Path
) -> None:
    other = make_engine(f"sqlite:///{tmp_path}/weave.db")
    with other.begin(), pytest.raises(sa.exc.OperationalError, match="locked") as told, sqlite_file.begin():
        pass
    assert passes(told.value)
    with sqlite_file.begin():
        pass
    other.dispose()


def test_nothing_is_written_to_a_file_that_was_taken_away(sqlite_file: sa.Engine, tmp_path: Path) -> None:
    """What was open stays open, so that a write to it would seem to be saved."""
    with sqlite_file.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM word").scalar() == 0
    path = tmp_path / "weave.db"
    path.rename(tmp_path / "elsewhere.db")
    with pytest.raises(sa.exc.OperationalError, match="unable to open") as told:
        sqlite_file.connect()
    assert passes(told.value)
    assert not path.exists()


def test_a_file_put_in_its_place_is_used_at_once(sqlite_file: sa.Engine, tmp_path: Path) -> None:
    path, restored = tmp_path / "weave.db", tmp_path / "restored.db"
    with sqlite_file.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM word").scalar() == 0
    shutil.copy(path, restored)
    other = make_engine(f"sqlite:///{restored}")
    with other.begin() as connection:
        connection.exec_driver_sql("INSERT INTO word VALUES ('restored')")
    other.dispose()
    restored.replace(path)
    with sqlite_file.connect() as connection:
        assert connection.exec_driver_sql("SELECT said FROM word").scalars().all() == ["restored"]
