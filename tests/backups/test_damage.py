"""Whatever byte of a backup is changed, lost or added: it is refused before anything is touched."""

import hashlib
import random
from pathlib import Path

import pytest
import sqlalchemy as sa

from proof.figures import Figures
from tests.backups.conftest import on_sqlite, unseen
from tests.cast import NOW
from weave.backups import BackedUp, Refused, restore
from weave.settings import Settings


@pytest.fixture
def waiting(target: Settings) -> Settings:
    """A machine where something stands already that must not be touched."""
    target.data_dir.mkdir()
    (target.data_dir / "secret-key").write_text("of this machine")
    return target


def state_of(*folders: Path) -> dict[str, str]:
    """Every file below, by its bytes."""
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_every_kind_of_damage_is_refused(
    backed_up: BackedUp, waiting: Settings, target_engine: sa.Engine, file: Path, figures: Figures
) -> None:
    whole = file.read_bytes()
    chance = random.Random(20261120)
    size = len(whole)
    # Among them the ends, where an archive keeps its own figures, and the seal itself.
    places = [
        0,
        1,
        4,
        *(size - at for at in (1, 60, 65, 80, 86, 90, 100, 130, 500)),
        *chance.sample(range(size), 28),
    ]
    damaged = [whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :] for at in places]
    damaged += [whole[:length] for length in (0, 1, 83, 84, 85, size // 2, size - 84, size - 1)]
    damaged += [whole + b"\0", b"\0" + whole, whole + whole, whole[: size // 2] + b"\0" + whole[size // 2 :]]
    before = state_of(waiting.data_dir)
    accepted = 0
    for content in damaged:
        file.write_bytes(content)
        try:
            restore(waiting, file, at=NOW, progress=unseen)
        except Refused:
            continue
        accepted += 1
    assert state_of(waiting.data_dir) == before
    if not waiting.database.startswith("sqlite"):
        assert not sa.inspect(target_engine).get_table_names()
    else:
        assert not Path(str(target_engine.url.database)).exists()
    figures.told("damaged files", len(damaged))
    figures.none("damaged files that were taken", accepted)


@on_sqlite
def test_a_file_of_something_else_is_refused(tmp_path: Path, target: Settings) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear all, " * 50)
    with pytest.raises(Refused, match="is no backup of Weave, or its end is damaged or missing"):
        restore(target, file, at=NOW, progress=unseen)
