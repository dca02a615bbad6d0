"""One stage for each database: built once, brought back to its beginning whenever a cell wrote."""

import csv
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cast import NOW
from tests.conftest import Copies
from tests.rights.canaries import plant
from tests.rights.playing import Stage
from tests.rights.principals import OPERATORS_TOKEN, principals_of
from tests.rights.scene import Asking, Heard, PostgresKeeper, keeper_of
from tests.rights.things import things_of
from weave.app import create_app
from weave.settings import Settings

COLUMNS = Path(__file__).parent.parent / "columns.csv"
_count = iter(range(1_000))


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def stage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    copies: Copies = request.getfixturevalue(f"{request.param.removesuffix('ql')}_copies")
    keeper = keeper_of(copies, f"stage_{next(_count)}")
    settings = Settings(
        data_dir=tmp_path_factory.mktemp("stage"),
        database_url=keeper.engine.url.render_as_string(hide_password=False),
        base_url="http://testserver",
        secret_key="of the tests",
        metrics_token=OPERATORS_TOKEN,
    )
    principals = principals_of(keeper.engine, copies.cast)
    things = things_of(keeper.engine, copies.cast)
    marked_by = keeper.admin if isinstance(keeper, PostgresKeeper) else keeper.engine
    with marked_by.begin() as connection:
        bare = plant(connection, copies.cast, weavers_columns())
    keeper.keep()
    heard = Heard()
    app = create_app(settings, keeper.engine, clock=lambda: NOW)
    asking = Asking(app)
    logging.getLogger().addHandler(heard)
    logging.getLogger("weave").setLevel(logging.DEBUG)
    yield Stage(app, settings, asking, keeper, principals, things, heard, copies.cast, bare, keeper.digest())
    logging.getLogger("weave").setLevel(logging.NOTSET)
    logging.getLogger().removeHandler(heard)
    asking.close()
    keeper.close()


def weavers_columns() -> set[tuple[str, str]]:
    with COLUMNS.open(encoding="utf-8", newline="") as file:
        return {(row["table"], row["column"]) for row in csv.DictReader(file) if row["class"] == "weavers"}
