"""The weaving desk: the database's choice is the algorithm's, its reasons are in words, its queries few."""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast
from weave.algorithms import rhythm
from weave.algorithms.people import Absence
from weave.algorithms.rhythm import Acquaintance, Urgency
from weave.membership import Membership
from weave.models import (
    Act,
    AuditEntry,
    Channel,
    CheckIn,
    CheckInMember,
    FollowUp,
    Grant,
    IdCounter,
    Leave,
    Member,
    Network,
    Standing,
    Tier,
)
from weave.services.people.members import add_member
from weave.services.weaving.check_ins import NextStep, history_of, log_check_in
from weave.services.weaving.contacts import LastContact
from weave.services.weaving.desk import WHYS, desk_of, next_contacts
from weave.services.weaving.follow_ups import follow_ups_due


@pytest.fixture
def bo(db: Session, cast: Cast) -> Membership:
    network = db.get_one(Network, cast.bo.network_id)
    return Membership(
        network=network,
        member_id=cast.bo.member_id,
        name="Bo Lindqvist",
        initials="BL",
        avatar=0,
        account_id=cast.bo.account_id,
        grants=frozenset({Grant.WEAVE}),
        by_link=False,
        theme="auto",
        now=NOW,
    )


def member(db: Session, member_id: int, network_id: int) -> Member:
    return db.get_one(Member, (network_id, member_id))


def days_ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


def crowd(db: Session, chance: random.Random, size: int, weaver_ids: list[int]) -> None:
    """People of every standing, age and rhythm, some talked with, some on leave, some with follow-ups."""
    tiers = list(db.scalars(select(col(Tier.id))))
    for at in range(size):
        person = add_member(
            db,
            name=f"Person {at}",
            today=TODAY,
            tier_id=chance.choice([None, *tiers]),
            standing=chance.choice([*Standing, Standing.ACTIVE, Standing.ACTIVE, Standing.ACTIVE]),
            joined_on=days_ago(chance.choice([0, 3, 40, 75, 90, 91, 130, 300, 700])),
        )
        person.rhythm_days = chance.choice([None, None, 7, 30, 45])
        for _ in range(chance.choice([0, 0, 1, 2, 4])):
            check_in = CheckIn(
                weaver_id=chance.choice(weaver_ids),
                channel=Channel.PHONE,
                on=max(days_ago(chance.randrange(200)), person.joined_on),
                logged_at=NOW,
            )
            db.add(check_in)
            db.flush()
            db.add(CheckInMember(check_in_id=check_in.id, member_id=person.id))
        for _ in range(chance.choice([0, 0, 0, 1, 2])):
            db.add(
                FollowUp(
                    member_id=person.id,
                    owner_id=chance.choice(weaver_ids),
                    what="call",
                    due_on=TODAY + dt.timedelta(days=chance.randrange(-20, 25)),
                    done_at=chance.choice([None, None, NOW]),
                )
            )
        if chance.random() < 0.1:
            db.add(Leave(member_id=person.id, starts_on=days_ago(3), ends_on=TODAY + dt.timedelta(days=3)))
    db.flush()


def as_the_algorithm_sees_them(db: Session, but: int) -> list[Acquaintance]:
    rhythms = {tier.id: tier.rhythm_days for tier in db.scalars(select(Tier))}
    talks: dict[int, list[dt.date]] = {}
    for member_id, on in db.execute(
        select(col(CheckInMember.member_id), col(CheckIn.on)).join(
            CheckIn, col(CheckIn.id) == col(CheckInMember.check_in_id)
        )
    ):
        talks.setdefault(member_id, []).append(on)
    steps: dict[int, list[rhythm.FollowUp]] = {}
    for step in db.scalars(select(FollowUp).where(col(FollowUp.done_at).is_(None))):
        steps.setdefault(step.member_id, []).append(rhythm.FollowUp(step.id, step.due_on, step.owner_id))
    leaves: dict[int, list[Absence]] = {}
    for leave in db.scalars(select(Leave)):
        leaves.setdefault(leave.member_id, []).append(Absence(leave.starts_on, leave.ends_on))
    return [
        Acquaintance(
            id=person.id,
            standing=person.standing,
            joined_on=person.joined_on,
            rhythm_days=person.rhythm_days or rhythms.get(person.tier_id or 0, 90),
            last_contact_on=max(talks.get(person.id, []), default=None),
            contacts=len(talks.get(person.id, [])),
            follow_ups=tuple(steps.get(person.id, ())),
            absences=tuple(leaves.get(person.id, ())),
        )
        for person in db.scalars(select(Member).where(col(Member.id) != but))
    ]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_database_chooses_as_the_algorithm_does(
    db: Session, bo: Membership, cast: Cast, seed: int
) -> None:
    crowd(db, random.Random(seed), 90, [cast.bo.member_id, cast.ana.member_id])
    everybody = as_the_algorithm_sees_them(db, but=bo.member_id)
    expected = rhythm.next_contacts(everybody, TODAY, for_weaver=bo.member_id)
    assert {due.urgency for due in expected} == set(Urgency)
    found = next_contacts(db, by=bo, limit=1000)
    assert [line.person.id for line in found.lines] == [due.member_id for due in expected]
    first = next_contacts(db, by=bo, limit=10)
    assert [line.person.id for line in first.lines] == [due.member_id for due in expected[:10]]
    for kind in WHYS:
        narrowed = next_contacts(db, by=bo, why=kind.key, limit=1000)
        of_kind = [due.member_id for due in expected if due.urgency in kind.urgencies]
        assert [line.person.id for line in narrowed.lines] == of_kind
        assert first.counts[kind.key] == narrowed.total == len(of_kind)
    assert first.total == len(expected)


def test_mine_are_those_talked_with_last_and_those_with_a_follow_up_of_mine(
    db: Session, bo: Membership, cast: Cast
) -> None:
    network = cast.bo.network_id
    mei, lin, ana = (member(db, person.member_id, network) for person in (cast.mei, cast.lin, cast.ana))
    as_ana = replace(bo, member_id=cast.ana.member_id)
    log_check_in(db, by=as_ana, members=[mei], channel=Channel.PHONE, on=days_ago(300))
    log_check_in(db, by=bo, members=[mei], channel=Channel.PHONE, on=days_ago(200))
    log_check_in(db, by=bo, members=[lin], channel=Channel.PHONE, on=days_ago(200))
    log_check_in(db, by=as_ana, members=[lin], channel=Channel.PHONE, on=days_ago(199))
    mine = next_contacts(db, by=bo, only_mine=True)
    assert [line.person.id for line in mine.lines] == [mei.id]
    db.add(FollowUp(member_id=ana.id, owner_id=bo.member_id, what="call", due_on=TODAY))
    db.flush()
    assert [line.person.id for line in next_contacts(db, by=bo, only_mine=True).lines] == [ana.id, mei.id]
    assert {line.person.id for line in next_contacts(db, by=bo).lines} == {ana.id, mei.id, lin.id}


def test_reasons_are_in_words(db: Session, bo: Membership, cast: Cast) -> None:
    network = cast.bo.network_id
    mei, lin = member(db, cast.mei.member_id, network), member(db, cast.lin.member_id, network)
    mei.rhythm_days = 30
    step = NextStep((lin.id,), "introduce her to Oren", TODAY, cast.bo.member_id)
    log_check_in(db, by=bo, members=[mei], channel=Channel.WECHAT, on=days_ago(47))
    log_check_in(db, by=bo, members=[lin], channel=Channel.PHONE, on=days_ago(1), next_step=step)
    lines = {line.person.id: line for line in next_contacts(db, by=bo).lines}
    assert lines[mei.id].reasons == ("47 days since anybody talked with her, usually every 30",)
    assert lines[lin.id].reasons == ("Your follow-up, due today: introduce her to Oren",)
    assert lines[mei.id].last == LastContact(days_ago(47), Channel.WECHAT, "Bo Lindqvist")
    never = lines[cast.ana.member_id].reasons[0]
    assert never.endswith(", and nobody has talked with them yet")


def test_an_empty_desk_counts_nothing(db: Session, bo: Membership) -> None:
    for person in db.scalars(select(Member)):
        person.standing = Standing.PAUSED
    db.flush()
    found = next_contacts(db, by=bo)
    assert (found.lines, found.total, set(found.counts.values())) == ((), 0, {0})


def test_follow_ups_due_are_mine_first(db: Session, bo: Membership, cast: Cast) -> None:
    for owner, days in ((cast.ana, 9), (cast.bo, 1), (cast.bo, 5), (cast.bo, -1)):
        db.add(
            FollowUp(
                member_id=cast.mei.member_id, owner_id=owner.member_id, what=f"{days}", due_on=days_ago(days)
            )
        )
    db.flush()
    due = follow_ups_due(db, by=bo)
    assert [line.what for line in due.lines] == ["5", "1", "9"]
    assert (due.mine, due.all) == (2, 3)
    assert [line.owner.name for line in due.lines] == ["Bo Lindqvist", "Bo Lindqvist", "Ana Ruiz"]
    assert [line.what for line in follow_ups_due(db, by=bo, only_mine=True).lines] == ["5", "1"]


def test_who_reads_the_follow_ups_of_others_is_recorded(db: Session, bo: Membership, cast: Cast) -> None:
    """Once for each member, be it among those to talk to or in the list of what is due; not her own notes."""
    for about, owner in ((cast.mei, cast.ana), (cast.mei, cast.ana), (cast.lin, cast.bo)):
        db.add(FollowUp(member_id=about.member_id, owner_id=owner.member_id, what="call", due_on=TODAY))
    db.flush()
    assert len(desk_of(db, by=bo, only_mine=True).due.lines) == 1
    assert read_about(db) == []
    assert len(desk_of(db, by=bo).due.lines) == 3
    assert read_about(db) == [("member", str(cast.mei.member_id))]


def test_a_reason_that_repeats_the_follow_up_of_another_is_recorded(
    db: Session, bo: Membership, cast: Cast
) -> None:
    soon = TODAY + dt.timedelta(days=3)
    db.add(FollowUp(member_id=cast.mei.member_id, owner_id=cast.ana.member_id, what="call", due_on=soon))
    db.flush()
    desk = desk_of(db, by=bo)
    assert desk.due.lines == ()
    shown = [line.person.id for line in desk.next.lines if any("call" in reason for reason in line.reasons)]
    assert shown == [cast.mei.member_id]
    assert read_about(db) == [("member", str(cast.mei.member_id))]


def test_a_follow_up_in_the_history_is_recorded(db: Session, bo: Membership, cast: Cast) -> None:
    """Even where no line for weavers stands beside it."""
    mei = member(db, cast.mei.member_id, cast.bo.network_id)
    step = NextStep((mei.id,), "introduce her to Oren", TODAY, cast.bo.member_id)
    log_check_in(db, by=bo, members=[mei], channel=Channel.PHONE, on=days_ago(1))
    history_of(db, member_id=mei.id, by=bo)
    assert read_about(db) == []
    log_check_in(db, by=bo, members=[mei], channel=Channel.PHONE, on=TODAY, next_step=step)
    history_of(db, member_id=mei.id, by=bo)
    assert read_about(db) == [("member", str(mei.id))]


def read_about(db: Session) -> list[tuple[str, str]]:
    reads = select(col(AuditEntry.kind), col(AuditEntry.row_id)).where(col(AuditEntry.act) == Act.READ)
    return [(row.kind, row.row_id) for row in db.execute(reads)]


def statements(engine: sa.Engine, act: Any) -> Sequence[str]:
    said: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    sa.event.listen(engine, "before_cursor_execute", listen)
    act()
    sa.event.remove(engine, "before_cursor_execute", listen)
    return said


def test_the_queries_stay_as_few_however_many_people(
    engine: sa.Engine, db: Session, bo: Membership, cast: Cast
) -> None:
    def look() -> None:
        next_contacts(db, by=bo)
        follow_ups_due(db, by=bo)

    few = len(statements(engine, look))
    crowd(db, random.Random(3), 60, [cast.bo.member_id, cast.ana.member_id])
    assert db.scalar(select(col(IdCounter.next_id)))
    assert len(statements(engine, look)) == few == 5
