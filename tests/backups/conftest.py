"""Installations to move: one with something in every table, and places to move it to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.backups.hostile import add_hostile_rows
from tests.cast import NOW, Cast
from tests.conftest import Copies, PostgresCopies, SqliteCopies
from tests.stock import stock
from weave.backups import BackedUp, back_up
from weave.db import make_engine
from weave.settings import Settings

KEY = "the key of the installation that is moved"
# For what is the same whichever database is moved.
on_sqlite = pytest.mark.parametrize("copies", ["sqlite"], indirect=True)


def unseen(_what: str, _share: float) -> None:
    """Nobody looks on."""


@pytest.fixture
def rich(engine: sa.Engine, cast: Cast) -> sa.Engine:
    """A database with rows in every table."""
    stock(engine, cast)
    add_hostile_rows(engine)
    return engine


@pytest.fixture
def source(tmp_path: Path, database_url: str) -> Settings:
    """The installation that is moved; its key is kept in its data folder."""
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "secret-key").write_text(KEY)
    return Settings(data_dir=folder, database_url=database_url)


@pytest.fixture
def target(tmp_path: Path, empty_url: str) -> Settings:
    """A new machine: nothing is there, not even the data folder."""
    return Settings(data_dir=tmp_path / "target", database_url=empty_url)


@pytest.fixture
def target_engine(target: Settings) -> Iterator[sa.Engine]:
    engine = make_engine(target.database)
    yield engine
    engine.dispose()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "all.weave"


@pytest.fixture
def backed_up(engine: sa.Engine, source: Settings, file: Path) -> BackedUp:
    """The installation stands in `file`, as rich as it was made before."""
    return back_up(source, file, at=NOW, progress=unseen)


@pytest.fixture
def other_kind(copies: Copies, sqlite_copies: SqliteCopies, postgres_copies: PostgresCopies) -> Iterator[str]:
    """An empty database of the kind that the test's own is not."""
    other: Copies = postgres_copies if isinstance(copies, SqliteCopies) else sqlite_copies
    yield other.empty("other_kind")
    other.drop("other_kind")
