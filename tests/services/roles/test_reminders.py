"""Reminders: one mail to each who should know, once for each end of a term."""

import datetime as dt
import logging

import pytest
import sqlalchemy as sa
from sqlalchemy import func, select
from sqlmodel import col

from tests.carrying import hold
from tests.cast import NOW, TODAY, Cast
from tests.conftest import Clock, inside
from weave.db import Actor, global_session
from weave.jobs import ask_for_daily_work, run_due
from weave.models import Job, Member, Term
from weave.services.roles.reminders import ask_for_reminders
from weave.settings import Settings

DAY = dt.timedelta(days=1)
MAILS = "weave.mails"


@pytest.fixture
def ending(engine: sa.Engine, cast: Cast) -> int:
    """Mei's term ends in ten days."""
    with inside(engine, cast.ana) as db:
        return hold(db, cast.mei.member_id, "fundraiser", TODAY - 90 * DAY, TODAY + 10 * DAY).id


def mails(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == MAILS]


def pass_a_day(engine: sa.Engine, settings: Settings, clock: Clock) -> None:
    ask_for_reminders(engine, clock())
    run_due(engine, settings, clock())


def test_holder_and_coordinator_are_told_once(
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    cast: Cast,
    ending: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, MAILS)
    for _ in range(3):
        pass_a_day(engine, settings, clock)
        clock.forward(days=1)
    told = mails(caplog)
    assert sorted(line for mail in told for line in mail.splitlines() if line.startswith("To:")) == [
        "To: ana@example.org",
        "To: mei@example.org",
    ]
    to_mei = next(mail for mail in told if "mei@" in mail)
    assert "Your term as Fundraiser ends on Nov 30, 2026" in to_mei
    assert "http://testserver/n/riverside/me" in to_mei
    to_ana = next(mail for mail in told if "ana@" in mail)
    assert "王小棠" in to_ana
    with inside(engine, cast.ana) as db:
        term = db.get_one(Term, (cast.ana.network_id, ending))
        assert term.reminded_at == NOW
        assert f"/n/riverside/roles/{term.role_id}" in to_ana


def test_each_reads_it_in_her_language(
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    cast: Cast,
    ending: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, MAILS)
    with inside(engine, cast.mei) as db:
        db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)).language = "zh_Hans"
    pass_a_day(engine, settings, clock)
    to_mei = next(mail for mail in mails(caplog) if "mei@" in mail)
    assert "Fundraiser" not in to_mei


def test_what_was_extended_in_the_meantime_is_not_mailed(
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    cast: Cast,
    ending: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, MAILS)
    ask_for_reminders(engine, clock())
    with inside(engine, cast.ana) as db:
        hold(db, cast.mei.member_id, "fundraiser", TODAY + 11 * DAY)
    run_due(engine, settings, clock())
    assert mails(caplog) == []


def test_a_new_last_day_is_mailed_again(
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    cast: Cast,
    ending: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, MAILS)
    pass_a_day(engine, settings, clock)
    with inside(engine, cast.ana) as db:
        term = db.get_one(Term, (cast.ana.network_id, ending))
        term.ends_on, term.reminded_at = TODAY + 20 * DAY, None
    clock.forward(days=1)
    pass_a_day(engine, settings, clock)
    assert len(mails(caplog)) == 4


def test_the_day_is_asked_for_once_in_each_network_and_in_its_morning(
    engine: sa.Engine, clock: Clock
) -> None:
    for _ in range(3):
        ask_for_daily_work(engine, clock())
    with global_session(engine, actor=Actor(via="command")) as db:
        due = db.scalars(select(col(Job.run_at)).where(col(Job.kind) == "daily_reminders")).all()
        assert len(due) == 2
        assert set(due) == {
            dt.datetime(2026, 11, 20, 7, tzinfo=dt.UTC),
            dt.datetime(2026, 11, 19, 23, tzinfo=dt.UTC),
        }
    clock.forward(days=1)
    ask_for_daily_work(engine, clock())
    with global_session(engine, actor=Actor(via="command")) as db:
        assert db.scalar(select(func.count()).select_from(Job)) == 4
