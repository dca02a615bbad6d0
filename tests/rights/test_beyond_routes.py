"""Jobs and commands take numbers and names, too: none reaches into another network."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import typer
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from typer.testing import CliRunner

from tests.cast import NOW, TODAY
from tests.conftest import inside
from tests.rights.canaries import CANARY, HILLSIDE
from tests.rights.playing import Stage
from weave import jobs
from weave.cli import app as commands
from weave.jobs import Work
from weave.models import Task, Term
from weave.services.entrance.invitations import INVITATION
from weave.services.entrance.sign_in_links import SIGN_IN_LINK
from weave.services.events.mixes import MIX
from weave.services.groups.retention_mails import MISSED, TO_LEAD
from weave.services.intake.application_mails import TO_APPLICANT, TO_HANDLER, TO_MEMBER
from weave.services.matrix.assignment_mails import PROPOSED
from weave.services.roles.reminders import DAILY, TERM_ENDING

Payload = dict[str, object]


@dataclass(frozen=True, slots=True)
class Job:
    """What a job is handed rightly, and which of its numbers could be another network's."""

    payload: Callable[[Stage], Payload]
    named: tuple[str, ...]
    mails: int


def _own(kind: str) -> Callable[[Stage], Payload]:
    return lambda stage: {
        "network_id": stage.cast.ana.network_id,
        f"{kind}_id": stage.things.hers[kind],
        "member_id": stage.cast.ana.member_id,
    }


def _round(stage: Stage) -> Payload:
    return {
        "network_id": stage.cast.ana.network_id,
        "round_id": stage.things.hers["retention_round"],
        "member_id": stage.cast.ana.member_id,
    }


# Every kind of job; one that is not here fails.
JOBS = {
    SIGN_IN_LINK: Job(lambda _: {"email": "ana@example.org", "asked_at": NOW.isoformat()}, (), 1),
    INVITATION: Job(_own("invitation"), ("invitation",), 1),
    PROPOSED: Job(_own("assignment"), ("assignment",), 1),
    DAILY: Job(lambda stage: {"network_id": stage.cast.ana.network_id}, (), 0),
    MIX: Job(_own("mix"), ("mix",), 0),
    TERM_ENDING: Job(_own("term"), ("term", "member"), 1),
    TO_APPLICANT: Job(lambda stage: _own("application")(stage) | {"step": "received"}, ("application",), 1),
    TO_HANDLER: Job(
        lambda stage: (
            _own("application")(stage) | {"about": "asked", "group_id": stage.things.hers["working_group"]}
        ),
        ("application", "member"),
        1,
    ),
    TO_LEAD: Job(_round, ("member",), 1),
    MISSED: Job(_round, ("member",), 1),
    TO_MEMBER: Job(lambda stage: _own("member")(stage) | {"language": "en"}, ("member",), 1),
}
# Every command: `network` where it is told which network, "" where it concerns the whole installation.
COMMANDS = {
    "audit check": "network",
    "backup": "",
    "copy": "",
    "export matrix": "network",
    "import matrix": "network",
    "migrate": "",
    "restore": "",
    "serve": "",
}


@pytest.fixture
def played(stage: Stage) -> Iterator[Stage]:
    """The stage with a term that ends soon in each network, brought back afterwards."""
    for person, ids in ((stage.cast.ana, stage.things.hers), (stage.cast.sam, stage.things.foreign)):
        with inside(stage.engine, person) as db:
            term = db.get_one(Term, (person.network_id, ids["term"]))
            term.ends_on = TODAY + dt.timedelta(days=10)
    stage.heard.take()
    yield stage
    stage.keeper.restore()


def done(stage: Stage, kind: str, payload: Payload) -> list[str]:
    """Do one job, and return the mails that it wrote."""
    jobs._handlers[kind](Work(stage.engine, stage.settings, NOW, 1, payload))
    _logs, mails = stage.heard.take()
    return [mails] if mails else []


def test_every_kind_of_job_is_known() -> None:
    assert jobs._handlers.keys() == JOBS.keys()


@pytest.mark.parametrize("kind", JOBS)
def test_a_job_reaches_into_no_other_network(kind: str, played: Stage) -> None:
    """With its own network's numbers it does its work; with one of another's it does nothing at all."""
    job = JOBS[kind]
    before = played.keeper.digest()
    for named in job.named:
        payload = job.payload(played) | {f"{named}_id": played.things.foreign[named]}
        assert done(played, kind, payload) == [], f"{named} of another network"
        assert played.keeper.digest() == before
    mails = done(played, kind, job.payload(played))
    assert len(mails) == job.mails
    assert not any(HILLSIDE.search(mail) for mail in mails)


def test_every_command_is_known() -> None:
    """A command that takes a number or a name of a row says so here."""
    found = dict(_leaves(typer.main.get_command(commands), ""))
    assert found.keys() == COMMANDS.keys()
    for name, command in found.items():
        takes = {str(param.name) for param in command.params}
        assert ("network" in takes) == (COMMANDS[name] == "network"), name
        assert not [each for each in takes if each.endswith("_id") or each in ("member", "account")], name


def _leaves(command: Any, path: str) -> Iterator[tuple[str, Any]]:
    inside = getattr(command, "commands", None)
    if inside is not None:
        for name, inner in inside.items():
            yield from _leaves(inner, f"{path} {name}".strip())
    else:
        yield path, command


def test_a_command_works_in_the_network_that_is_named(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEAVE_DATABASE_URL", stage.settings.database_url)
    monkeypatch.setenv("WEAVE_DATA_DIR", str(tmp_path))
    run = CliRunner().invoke
    file = tmp_path / "matrix.csv"
    assert run(commands, ["export", "matrix", str(file), "--network", "riverside"]).exit_code == 0
    told = file.read_text(encoding="utf-8-sig")
    assert {mark for _number, mark in CANARY.findall(told)} <= {"i", "o"}
    assert not HILLSIDE.search(told)
    for wrong in ("nowhere", "1", "RIVERSIDE", "riverside' OR '1'='1", ""):
        assert run(commands, ["export", "matrix", str(file), "--network", wrong]).exit_code == 1, wrong
    file.write_text("task,category\nA new task,Events\n", encoding="utf-8")
    with inside(stage.engine, stage.cast.sam) as db:
        theirs = _tasks(db)
    assert run(commands, ["import", "matrix", str(file), "--network", "riverside"]).exit_code == 0
    with inside(stage.engine, stage.cast.sam) as db:
        assert _tasks(db) == theirs
    stage.keeper.restore()


def _tasks(db: Session) -> int:
    return db.scalar(select(func.count()).select_from(Task)) or 0
