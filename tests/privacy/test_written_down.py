"""Every write leaves an audit row: who, what, which, when, in which network."""

import datetime as dt
from pathlib import Path

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import func, select
from sqlmodel import SQLModel, col
from starlette.testclient import TestClient

from proof.figures import Figures
from tests.cast import NOW, TODAY, Cast
from tests.conftest import OWN_PAGE, Browse, Clock, Copies, inside
from tests.privacy.columns import stated_columns
from tests.privacy.writes import ON_AN_EMPTY_DATABASE, WRITES, World, Write, perform
from tests.stock import stock
from tests.test_house import routes_of
from weave import db as database
from weave import jobs
from weave.app import create_app
from weave.db import EVERY_NETWORK, Actor, global_session, make_engine
from weave.migrate import migrate
from weave.models import AccountAuditEntry, AuditEntry, Job, RetentionRound, Term
from weave.services.entrance.set_up import set_up_code
from weave.services.trails import check_account_trail, check_network_trail
from weave.settings import Settings

Entries = list[AuditEntry | AccountAuditEntry]


@pytest.fixture
def world(app: FastAPI, engine: sa.Engine, cast: Cast, browse: Browse) -> World:
    hers, _others, _foreign = stock(engine, cast)
    return World(app, engine, cast, browse, hers)


def paths(app: FastAPI) -> dict[str, str]:
    """The app's own list of what writes."""
    return {
        str(route.name): str(route.path)
        for route in routes_of(app)
        if set(route.methods or ()) - {"GET", "HEAD"}
    }


def test_every_write_is_listed(app: FastAPI) -> None:
    listed = {write.name for write in WRITES} | ON_AN_EMPTY_DATABASE
    assert listed == set(paths(app))
    assert all(write.kind or write.because for write in WRITES)


def test_every_write_leaves_its_audit_row(world: World, figures: Figures) -> None:
    named = paths(world.app)
    wrong: list[str] = []
    for write in WRITES:
        before = _ends(world.engine)
        answer = perform(world, write, named[write.name])
        if answer.status_code not in (200, 303):
            wrong.append(f"{write.name}: {answer.status_code}, so nothing was tried")
            continue
        wrong += [f"{write.name}: {told}" for told in _missing(world, write, _since(world.engine, before))]
    unstated = _unstated_members(world.engine)
    with inside(world.engine, world.cast.ana) as db:
        assert check_network_trail(db).is_whole
    with global_session(world.engine, actor=Actor(via="command"), writes=False) as db:
        assert check_account_trail(db).is_whole
    figures.told("writes", len(WRITES))
    figures.none("members of JSON columns that columns.csv does not state", len(unstated))
    figures.none("writes without their audit row", len(wrong))
    assert not wrong, "\n".join(wrong)


def test_an_empty_installation_writes_it_down_too(copies: Copies, tmp_path: Path) -> None:
    """The very first account, its network, and the shipped matrix."""
    url = copies.empty("first_of_all")
    engine = make_engine(url)
    migrate(engine)
    settings = Settings(data_dir=tmp_path, database_url=url, base_url="http://testserver", secret_key="k")
    browser = TestClient(create_app(settings, engine, lambda: NOW), follow_redirects=False, headers=OWN_PAGE)
    asked = {
        "code": set_up_code(settings),
        "email": "nora@example.org",
        "password": "a long password",
        "name": "Nora",
        "network": "Riverside",
        "language": "en",
        "matrix": "empty",
    }
    assert browser.post("/set-up", data=asked).status_code == 303
    told = {entry.kind for entry in _since(engine, dict.fromkeys((AuditEntry, AccountAuditEntry), 0))}
    assert {"account", "network", "member", "term", "role", "sign_in"} <= told
    before = _ends(engine)
    assert browser.post("/n/riverside/shipped-matrix").status_code == 303
    entries = _since(engine, before)
    assert {"task", "task_text", "task_role"} <= {entry.kind for entry in entries}
    assert {(entry.by_account_id, entry.at) for entry in entries} == {(1, NOW)}
    engine.dispose()
    copies.drop("first_of_all")


def test_jobs_write_down_what_they_write(
    world: World, settings: Settings, figures: Figures, clock: Clock
) -> None:
    """Each kind of job that there is, with mail off; those that write leave entries of their own."""
    more_of: dict[str, list[dict[str, str]]] = {
        "sign_in_links.create": [{}],
        "member_invitations.create": [{}],
        "assignments.create": [{"member": str(world.cast.bo.member_id)}],
        "application_forms.create": [{}, {"email": "bo@example.org"}],
        "retention_rounds.create": [{}],
        "mix_repetitions.create": [{}],
    }
    for name, more in ((name, more) for name, each in more_of.items() for more in each):
        (write,) = [write for write in WRITES if write.name == name]
        assert perform(world, write, paths(world.app)[name], more).status_code in (200, 303)
    with inside(world.engine, world.cast.ana) as db:
        term = db.get_one(Term, (world.cast.ana.network_id, world.ids["term"]))
        term.ends_on = TODAY + dt.timedelta(days=7)
        here = world.cast.ana.network_id
        asked = db.get_one(RetentionRound, (here, world.ids["retention_round"]))
        asked.due_on = TODAY - dt.timedelta(days=1)
    jobs.ask_for_daily_work(world.engine, clock())
    before = _ends(world.engine)
    clock.forward(days=1)
    jobs.run_due(world.engine, settings, clock())
    with global_session(world.engine, actor=Actor(via="command"), writes=False) as db:
        done = {(job.kind, bool(job.done_at), job.error) for job in db.scalars(select(Job))}
    assert done == {(kind, True, "") for kind in jobs._handlers}
    told = {(entry.kind, entry.act, entry.via) for entry in _since(world.engine, before)}
    assert told == {
        ("sign_in_link", "added", "job"),
        ("invitation", "changed", "job"),
        ("retention_round", "changed", "job"),
        ("mix", "changed", "job"),
        ("term", "changed", "job"),
    }
    assert all(entry.at <= database.now() for entry in _since(world.engine, before))


def _missing(world: World, write: Write, entries: Entries) -> list[str]:
    """What the trail does not say of a write, though it should."""
    told = [entry for entry in entries if entry.kind == write.kind]
    if not write.kind:
        return [] if not entries else [f"the trail tells of {entries[0].kind}"]
    if not told:
        return [f"no entry of {write.kind}, but of {sorted({entry.kind for entry in entries})}"]
    wrong = [] if all(entry.row_id and entry.at == NOW for entry in told) else ["which row, and when?"]
    if write.who:
        person = getattr(world.cast, write.who)
        if any(entry.by_account_id != person.account_id for entry in told):
            wrong.append("by which account?")
        inside = [entry for entry in told if isinstance(entry, AuditEntry)]
        if any(entry.by_member_id != person.member_id for entry in inside):
            wrong.append("by which member?")
        if any(entry.network_id != person.network_id for entry in inside):
            wrong.append("in which network?")
    return wrong


def _ends(engine: sa.Engine) -> dict[type[AuditEntry] | type[AccountAuditEntry], int]:
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        return {
            kind: db.scalar(
                select(func.max(col(kind.id))).where(_is_riversides(kind)),
                execution_options={EVERY_NETWORK: True},
            )
            or 0
            for kind in (AuditEntry, AccountAuditEntry)
        }


def _since(engine: sa.Engine, ends: dict[type[AuditEntry] | type[AccountAuditEntry], int]) -> Entries:
    found: Entries = []
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        for kind, end in ends.items():
            newer = select(kind).where(col(kind.id) > end, _is_riversides(kind))
            found += db.scalars(newer, execution_options={EVERY_NETWORK: True})
    # Signing in the browser that writes is the test's own act.
    return [entry for entry in found if entry.via != "command"]


def _unstated_members(engine: sa.Engine) -> set[str]:
    """Of all that stands in JSON columns now; the trail's own hold columns of the table that they tell of."""
    stated = {str(each) for each in stated_columns()}
    found: set[str] = set()
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        for table in SQLModel.metadata.tables.values():
            for column in [column for column in table.columns if isinstance(column.type, sa.JSON)]:
                of = (
                    table.c.kind
                    if column.name in ("before", "after")
                    else sa.literal(f"{table}.{column.name}")
                )
                rows = db.execute(select(of, column), execution_options={EVERY_NETWORK: True})
                found |= {f"{owner}.{name}" for owner, value in rows for name in value or ()}
    return found - stated


def _is_riversides(kind: type[AuditEntry] | type[AccountAuditEntry]) -> sa.ColumnElement[bool]:
    return col(AuditEntry.network_id) == 1 if kind is AuditEntry else sa.true()
