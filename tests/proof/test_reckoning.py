"""The reckoning finds what is lost, doubled, torn or nobody's, and nothing in a database that is right."""

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from proof.ledger import Ledger
from proof.people import Town, settle
from proof.reckoning import reckon
from proof.writers import forms_of
from weave.app import create_app
from weave.db import make_engine
from weave.settings import Settings

FORMS = 10


@dataclass(frozen=True, slots=True)
class Written:
    """A database after a writer's morning, with the ledger of it."""

    path: Path
    town: Town
    ledger: Ledger


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("reckoning")
    settings = Settings(data_dir=folder, database_url="", secret_key="of the tests")
    town = settle(settings.database, writers=1)
    engine = make_engine(settings.database)
    writer = town.writers[0]
    client = TestClient(
        create_app(settings, engine),
        headers={"Cookie": writer.cookie, "Sec-Fetch-Site": "same-origin"},
        follow_redirects=False,
    )
    ledger = Ledger()
    forms = forms_of(writer, random.Random(1))
    for _ in range(FORMS):
        form = next(forms)
        ledger.sent[form.key] = form
        assert client.post(form.path, data={**form.fields, "form_key": form.key}).status_code == 303
        ledger.acknowledged[form.key] = form
    with engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    return Written(folder / "weave.db", town, ledger)


def test_what_is_right_is_found_right(written: Written) -> None:
    found = reckon(f"sqlite:///{written.path}", written.town, written.ledger)
    assert (found.lost, found.doubled, found.torn, found.ghosts, found.damage) == ([], [], [], [], [])
    assert len({form.kind for form in written.ledger.acknowledged.values()}) == 4


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("lost", "UPDATE check_in SET shared_line = 'another' WHERE id = (SELECT min(id) FROM check_in)"),
        ("lost", "UPDATE check_in SET weavers_line = '' WHERE id = (SELECT min(id) FROM check_in)"),
        ("lost", "UPDATE pledge SET note = 'another' WHERE id = (SELECT min(id) FROM pledge)"),
        ("lost", "UPDATE contribution SET minutes = 31"),
        ("doubled", "UPDATE check_in SET shared_line = (SELECT max(shared_line) FROM check_in)"),
        ("doubled", "UPDATE contribution SET what = (SELECT max(what) FROM contribution)"),
        ("torn", "DELETE FROM check_in_member"),
        ("torn", "DELETE FROM follow_up WHERE id = (SELECT min(id) FROM follow_up)"),
        ("torn", "UPDATE need SET check_in_id = NULL WHERE id = (SELECT min(id) FROM need)"),
        ("torn", "UPDATE pledge SET state = 'withdrawn'"),
        ("torn", "UPDATE contribution SET pledge_id = NULL"),
        ("torn", "UPDATE member SET version = version + 1 WHERE about LIKE 'change%'"),
        ("torn", "UPDATE member SET about = '' WHERE about LIKE 'change%'"),
        ("torn", "DELETE FROM form_receipt WHERE key_hash = (SELECT min(key_hash) FROM form_receipt)"),
        ("torn", "UPDATE form_receipt SET location = '/'"),
        ("torn", "UPDATE follow_up SET id = id + 900000"),
        ("ghosts", "UPDATE contribution SET what = 'never sent'"),
        (
            "ghosts",
            "INSERT INTO form_receipt (key_hash, location, received_at) VALUES ('x', '/', '2026-11-20')",
        ),
        ("damage", "UPDATE need SET member_id = 900000"),
    ],
)
def test_what_is_wrong_is_found(written: Written, tmp_path: Path, kind: str, fault: str) -> None:
    path = tmp_path / "weave.db"
    shutil.copy(written.path, path)
    _plant(path, fault)
    found = reckon(f"sqlite:///{path}", written.town, written.ledger)
    assert getattr(found, kind), f"nothing {kind} after {fault}"


def _plant(path: Path, fault: str) -> None:
    engine = make_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            assert connection.execute(sa.text(fault)).rowcount > 0
    engine.dispose()
