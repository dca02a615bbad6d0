"""Databases to measure on: built once for each size, kept in `build/bench/`, copied for each run."""

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlmodel import col

from bench.building.networks import LARGE, SEED, build
from bench.building.people import token_for
from bench.building.stage import TODAY
from bench.pages import Asker
from weave.cookies import cookie_name
from weave.db import Actor, make_engine, network_session
from weave.migrate import migrate
from weave.models import Member, Task, network_tables
from weave.settings import Settings

ROOT = Path(__file__).parent.parent
KEPT = ROOT / "build" / "bench"
# Whatever the rows depend on.
MADE_FROM = ("bench/building", "migrations/versions", "seeds", "weave/models", "weave/algorithms/names.py")


@dataclass(frozen=True, slots=True)
class Place:
    """A folder with a database of the large network in it, and who asks for which pages there."""

    folder: Path
    settings: Settings
    members: int
    coordinator: int
    member: int
    task: int

    def cookies(self, by: Asker) -> dict[str, str]:
        """The coordinator is signed in; a member has come with her personal link."""
        name, who, purpose = (
            ("session", self.coordinator, "sign-in") if by == "coordinator" else ("link", self.member, "link")
        )
        return {cookie_name(self.settings, name): token_for(LARGE, who, purpose)}

    def filled(self, text: str) -> str:
        return text.format(member=self.member, task=self.task, today=TODAY.isoformat())


def place(folder: Path, members: int) -> Place:
    """A fresh copy of the database of this size in an empty folder, made ready as at each start."""
    shutil.copyfile(built(members), folder / "weave.db")
    settings = Settings(data_dir=folder, base_url="http://localhost", secret_key="of the bench")
    engine = make_engine(settings.database)
    migrate(engine)
    try:
        return Place(folder, settings, members, *_people(engine))
    finally:
        engine.dispose()


def built(members: int, seed: int = SEED) -> Path:
    """The database of this size, built unless it is there."""
    kept = KEPT / _key(seed) / f"{members}.db"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        _forget_others(kept.parent)
        making = kept.with_name(f"{members}.{os.getpid()}.making")
        engine = make_engine(f"sqlite:///{making}")
        build(engine, members, seed=seed)
        engine.dispose()
        making.rename(kept)
    return kept


def _forget_others(current: Path) -> None:
    """What was built from other code will not be asked for again."""
    for folder in KEPT.iterdir():
        if folder != current:
            shutil.rmtree(folder)


def _key(seed: int) -> str:
    digest = hashlib.sha256(str(seed).encode())
    for name in MADE_FROM:
        path = ROOT / name
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and file.suffix != ".pyc":
                digest.update(file.relative_to(ROOT).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:12]


def _people(engine: sa.Engine) -> tuple[int, int, int]:
    """The coordinator; a member with a link, whose history is a usual one; a task that is open to her."""
    with network_session(engine, 1, actor=Actor(via="command"), writes=False) as db:
        coordinator, _, member = db.scalars(select(col(Member.id)).order_by(col(Member.id)).limit(3)).all()
        task = db.scalars(
            select(col(Task.id)).where(col(Task.is_internal).is_(False)).order_by(col(Task.id)).limit(1)
        ).one()
    return coordinator, member, task


def counts(engine: sa.Engine) -> dict[str, int]:
    """How many rows each table of the large network has."""
    with network_session(engine, 1, actor=Actor(via="command"), writes=False) as db:
        return {
            str(kind.__tablename__): db.scalar(select(func.count()).select_from(kind)) or 0
            for kind in network_tables()
        }
