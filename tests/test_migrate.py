"""Migrations: from nothing, at once by several, equal to the models, and named so that the newest is last."""

from concurrent.futures import ThreadPoolExecutor

import sqlalchemy as sa
from alembic import command
from alembic.script import ScriptDirectory

from tests.conftest import Copies
from weave import db as database
from weave.migrate import configuration, is_current, migrate, newest_revision


def test_the_last_name_is_the_newest_revision() -> None:
    assert ScriptDirectory.from_config(configuration()).get_current_head() == newest_revision()


def test_the_schema_is_what_the_models_say(engine: sa.Engine) -> None:
    config = configuration()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.check(config)


def test_several_processes_may_migrate_at_once(copies: Copies) -> None:
    url = copies.empty("migrated_at_once")
    engines = [database.make_engine(url) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate, engines))
    assert all(is_current(engine) for engine in engines)
    for engine in engines:
        engine.dispose()
    copies.drop("migrated_at_once")


def test_down_and_up_again_leaves_the_same_schema(engine: sa.Engine) -> None:
    config = configuration()
    before = _tables(engine)
    for move, target in ((command.downgrade, "base"), (command.upgrade, "head")):
        with engine.connect() as connection, connection.begin():
            config.attributes["connection"] = connection
            move(config, target)
    assert _tables(engine) == before
    assert is_current(engine)


def _tables(engine: sa.Engine) -> dict[str, list[str]]:
    with engine.connect() as connection:
        inspector = sa.inspect(connection)
        return {
            table: [column["name"] for column in inspector.get_columns(table)]
            for table in inspector.get_table_names()
        }
