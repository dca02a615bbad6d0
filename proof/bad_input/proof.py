"""The proof that no form, query or path brings Weave down, says too much, or loses what was typed."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from proof.bad_input.asking import Found, Stage, ask_all
from proof.registry import Run, proves
from tests.cast import NOW, Cast
from tests.conftest import PostgresCopies, SqliteCopies, inside
from tests.stock import stock
from weave import db as database
from weave.app import create_app
from weave.db import Actor, global_session
from weave.models import Account, Member
from weave.services.entrance.sign_ins import start_sign_in
from weave.services.people.personal_links import renew
from weave.settings import Settings

ROLES = ("coordinator", "weaver", "member", "link", "nobody")
KINDS = (
    "answers that are faults",
    "answers that are not foreseen",
    "answers beyond a role's rights",
    "people taken for strangers",
    "refused forms without a word",
    "fields without their message",
    "typed values lost",
)
# Of each route for each role, by method.
SHORT = {"GET": 2, "POST": 4}
WHOLE = {"GET": 60, "POST": 330}
ON_POSTGRES = {"GET": 10, "POST": 40}
WANTED = 20_000


@proves("bad-input", "no form, query or path brings a route down, or says or loses what it should not")
def bad_input(run: Run) -> None:
    run.folder.chmod(0o755)
    (run.folder / "sqlite").mkdir()
    copies = SqliteCopies(run.folder / "sqlite")
    with stage_on(copies.copy("asked"), copies.cast, run.folder) as stage:
        for who in ROLES:
            found = ask_all(stage, who, cases=SHORT if run.is_short else WHOLE, start=run.seed)
            _tell(run, f"{who}, SQLite", found, wanted=200 if run.is_short else WANTED)
    if not run.is_short:
        _on_postgres(run)


def _on_postgres(run: Run) -> None:
    """What SQLite takes and PostgreSQL does not: NUL, numbers too large, days out of range."""
    (run.folder / "postgres").mkdir(mode=0o755)
    copies = PostgresCopies(run.folder / "postgres")
    try:
        for number, who in enumerate(ROLES):
            url = copies.copy(f"asked_{number}")
            with stage_on(url, copies.cast, run.folder) as stage:
                found = ask_all(stage, who, cases=ON_POSTGRES, start=run.seed)
                _tell(run, f"{who}, PostgreSQL", found, wanted=2_000)
    finally:
        copies.stop()


@contextmanager
def stage_on(url: str, cast: Cast, folder: Path) -> Iterator[Stage]:
    engine = database.make_engine(url)
    things = stock(engine, cast)
    cookies = _cookies(engine, cast)
    settings = Settings(data_dir=folder, database_url=url, base_url="http://testserver")
    app = create_app(settings, engine, lambda: NOW)
    try:
        if not url.startswith("sqlite"):
            yield Stage(app, engine, things, cookies, enter=lambda: _cookies(engine, cast))
            return
        engine.dispose()
        path = Path(url.removeprefix("sqlite:///"))
        fresh = path.with_suffix(".fresh")
        shutil.copy(path, fresh)
        yield Stage(app, engine, things, cookies, path, fresh)
    finally:
        engine.dispose()


def _cookies(engine: sa.Engine, cast: Cast) -> dict[str, dict[str, str]]:
    """What the browser of each role brings; it is good until a request ends it."""
    return {
        "coordinator": {"weave-session": _session(engine, cast.ana.account_id)},
        "weaver": {"weave-session": _session(engine, cast.bo.account_id)},
        "member": {"weave-session": _session(engine, cast.mei.account_id)},
        "link": {"weave-link": _link(engine, cast)},
        "nobody": {},
    }


def _session(engine: sa.Engine, account_id: int) -> str:
    with global_session(engine, actor=Actor(via="command")) as db:
        return start_sign_in(db, account=db.get_one(Account, account_id), browser="proofs", now=NOW)


def _link(engine: sa.Engine, cast: Cast) -> str:
    with inside(engine, cast.ana) as db:
        mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        return renew(db, member=mei, by_id=cast.ana.member_id, now=NOW)


def _tell(run: Run, place: str, found: Found, *, wanted: int) -> None:
    run.figures.at_least(f"{place}: asked", found.asked, wanted)
    counts = ", ".join(f"{count} × {status}" for status, count in sorted(found.statuses.items()))
    run.figures.told(f"{place}: answers", counts)
    for kind in KINDS:
        examples = found.wrong.get(kind, [])
        run.figures.none(f"{place}: {kind}", len(examples))
        for example in examples[:5]:
            run.figures.told(f"{place}: {kind}, such as", example)
