"""Kept figures equal what a recount finds, whatever happens to the rows that they count."""

import datetime as dt
import random
from collections import Counter, defaultdict
from collections.abc import Callable
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from proof.figures import Figures
from tests.cast import NOW, TODAY, Cast
from tests.conftest import inside
from weave.models import (
    Channel,
    CheckIn,
    CheckInMember,
    Contribution,
    ContributionState,
    GivenInMonth,
    Member,
    Task,
)

Act = Callable[[Session, random.Random], None]
Row = TypeVar("Row")


def test_kept_figures_follow_whatever_is_done(engine: sa.Engine, cast: Cast, figures: Figures) -> None:
    compared = wrong = 0
    for seed in range(3):
        chance = random.Random(seed)
        with inside(engine, cast.ana) as db:
            for _ in range(40):
                for _ in range(chance.randint(1, 3)):
                    chance.choice(ACTS)(db, chance)
                db.flush()
                compared += 1
                wrong += _kept(db) != _counted(db)
    figures.at_least("flushes after which figures were compared", compared, 120)
    figures.none("flushes after which a figure was another", wrong)


def test_a_declined_gift_does_not_count_and_one_put_back_does(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        gift = _gift(db, random.Random(1))
        month = (gift.task_id, gift.done_on.replace(day=1))
        assert _kept(db)[1][month] == 1
        gift.state = ContributionState.DECLINED
        db.flush()
        assert _kept(db)[1][month] == 0
        gift.state = ContributionState.REPORTED
        db.flush()
        assert _kept(db)[1][month] == 1


def test_what_is_undone_leaves_no_figure(engine: sa.Engine, cast: Cast) -> None:
    """A transaction that is given up takes its figures along."""
    with inside(engine, cast.ana) as db:
        _talk(db, random.Random(1))
        _gift(db, random.Random(2))
        assert _kept(db) != ({}, Counter())
        db.rollback()
    with inside(engine, cast.ana) as db:
        assert _kept(db) == ({}, Counter())


def _talk(db: Session, chance: random.Random) -> None:
    """A weaver talks with one to three people."""
    talk = CheckIn(weaver_id=_anybody(db, chance), channel=Channel.PHONE, on=_day(chance), logged_at=NOW)
    db.add(talk)
    db.flush()
    for _ in range(chance.randint(1, 3)):
        _join(db, talk, _anybody(db, chance))


def _join(db: Session, talk: CheckIn, member_id: int) -> None:
    if db.get(CheckInMember, (talk.network_id, talk.id, member_id)) is None:
        db.add(CheckInMember(check_in_id=talk.id, member_id=member_id))
        db.flush()


def _move_talk(db: Session, chance: random.Random) -> None:
    """Its day is put right."""
    for talk in _some(db, chance, CheckIn):
        talk.on = _day(chance)


def _change_company(db: Session, chance: random.Random) -> None:
    """Somebody else took part after all."""
    for part in _some(db, chance, CheckInMember):
        talk = db.get_one(CheckIn, (part.network_id, part.check_in_id))
        db.delete(part)
        db.flush()
        _join(db, talk, _anybody(db, chance))


def _gift(db: Session, chance: random.Random) -> Contribution:
    gift = Contribution(
        task_id=_task(db, chance),
        member_id=_anybody(db, chance),
        what="Helped",
        done_on=_day(chance),
        reported_at=NOW,
    )
    db.add(gift)
    db.flush()
    return gift


def _change_gift(db: Session, chance: random.Random) -> None:
    """Another day, task, person or answer: any of them, or all."""
    for gift in _some(db, chance, Contribution):
        if chance.random() < 0.5:
            gift.done_on = _day(chance)
        if chance.random() < 0.3:
            gift.task_id = _task(db, chance)
        if chance.random() < 0.3:
            gift.member_id = _anybody(db, chance)
        gift.state = chance.choice(list(ContributionState))


def _take_back_gift(db: Session, chance: random.Random) -> None:
    for gift in _some(db, chance, Contribution):
        db.delete(gift)


ACTS: tuple[Act, ...] = (
    _talk,
    _move_talk,
    _change_company,
    lambda db, chance: (_gift(db, chance), None)[1],
    _change_gift,
    _take_back_gift,
)


def _some(db: Session, chance: random.Random, kind: type[Row]) -> list[Row]:
    rows = list(db.scalars(select(kind)))
    return [chance.choice(rows)] if rows else []


def _anybody(db: Session, chance: random.Random) -> int:
    return chance.choice(db.scalars(select(col(Member.id)).order_by(col(Member.id))).all())


def _task(db: Session, chance: random.Random) -> int:
    return chance.choice(db.scalars(select(col(Task.id)).order_by(col(Task.id)).limit(3)).all())


def _day(chance: random.Random) -> dt.date:
    return TODAY - dt.timedelta(days=chance.randrange(100))


People = dict[int, tuple[int, dt.date | None, dt.date | None]]
Months = Counter[tuple[int, dt.date]]


def _kept(db: Session) -> tuple[People, Months]:
    """What stands in the kept columns, for those who have anything."""
    people = db.execute(
        select(
            col(Member.id), col(Member.contacts), col(Member.last_contact_on), col(Member.last_given_on)
        ).where(sa.or_(col(Member.contacts) > 0, col(Member.last_given_on).is_not(None)))
    )
    months = db.execute(select(col(GivenInMonth.task_id), col(GivenInMonth.month), col(GivenInMonth.times)))
    return {member: (talks, last, gave) for member, talks, last, gave in people}, Counter(
        {(task, at): n for task, at, n in months}
    )


def _counted(db: Session) -> tuple[People, Months]:
    """The same, counted in Python from the rows themselves."""
    day_of = {talk.id: talk.on for talk in db.scalars(select(CheckIn))}
    talks, gifts = defaultdict[int, list[dt.date]](list), defaultdict[int, list[dt.date]](list)
    for part in db.scalars(select(CheckInMember)):
        talks[part.member_id].append(day_of[part.check_in_id])
    months: Months = Counter()
    for gift in db.scalars(select(Contribution)):
        gifts[gift.member_id].append(gift.done_on)
        if gift.state is not ContributionState.DECLINED:
            months[gift.task_id, gift.done_on.replace(day=1)] += 1
    people = {
        member: (len(talks[member]), max(talks[member], default=None), max(gifts[member], default=None))
        for member in {*talks, *gifts}
    }
    return {member: kept for member, kept in people.items() if any(kept)}, months
