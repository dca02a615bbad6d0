"""Loads: what the rule is given, and that a sum says all that it is made of."""

import datetime as dt
from fractions import Fraction

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from tests.carrying import carry, counted, hold, task_of
from tests.cast import NOW, TODAY, Cast
from tests.memberships import membership
from weave.algorithms.load import Kind, Level
from weave.errors import NotFound
from weave.i18n import use_language
from weave.membership import Membership
from weave.models import (
    AssignmentState,
    Leave,
    Member,
    Part,
    Standing,
)
from weave.services.people.members import add_member, change_standing
from weave.services.roles.loads import load_of, loads_of, rounded

DAY = dt.timedelta(days=1)


@pytest.fixture
def ana(db: Session, cast: Cast) -> Membership:
    use_language("en")
    return membership(db, cast.ana, "coordinate")


def test_roles_and_tasks_add_up_with_their_names(db: Session, cast: Cast, ana: Membership) -> None:
    carry(db, cast.bo.member_id, "member-onboarding")
    carry(db, cast.mei.member_id, "member-onboarding")
    carry(db, cast.mei.member_id, "invitation-design", Part.DEPUTY)
    table = loads_of(db, by=ana)
    bo = table.members[cast.bo.member_id]
    assert [(line.kind, line.name) for line in bo.items] == [
        (Kind.ROLE, "Network weaver"),
        (Kind.TASK, "Welcome and onboarding"),
    ]
    shared = bo.items[1]
    assert (shared.one_in, shared.with_names, shared.points) == (2, ("王小棠",), Fraction(shared.whole, 2))
    assert bo.points == 2 + shared.points
    mei = table.members[cast.mei.member_id]
    deputy = next(line for line in mei.items if line.part is Part.DEPUTY)
    assert (deputy.one_in, deputy.with_names) == (2, ())
    assert table.members[cast.lin.member_id].level is Level.NONE


def test_names_are_in_the_readers_language(db: Session, cast: Cast, ana: Membership) -> None:
    use_language("zh_Hans")
    try:
        weaver = load_of(db, member_id=cast.bo.member_id, by=ana)
    finally:
        use_language("en")
    assert [line.name for line in weaver.items] != ["Network weaver"]
    assert all("\u4e00" <= character <= "\u9fff" for character in weaver.items[0].name)


def test_a_leave_leaves_the_task_to_those_who_are_here(db: Session, cast: Cast, ana: Membership) -> None:
    carry(db, cast.bo.member_id, "member-onboarding")
    carry(db, cast.mei.member_id, "member-onboarding")
    db.add(Leave(member_id=cast.bo.member_id, starts_on=TODAY - DAY, ends_on=TODAY))
    db.flush()
    table = loads_of(db, by=ana)
    bo, mei = table.members[cast.bo.member_id], table.members[cast.mei.member_id]
    assert (bo.level, bo.shown, bo.capacity) == (Level.AWAY, 0, 0)
    assert bo.away is not None
    assert bo.away.ends_on == TODAY
    assert all(line.waiting for line in bo.items)
    assert (mei.items[0].one_in, mei.items[0].with_names) == (1, ())


def test_a_leave_that_is_over_or_still_ahead_changes_nothing(
    db: Session, cast: Cast, ana: Membership
) -> None:
    db.add(Leave(member_id=cast.bo.member_id, starts_on=TODAY - 3 * DAY, ends_on=TODAY - DAY))
    db.add(Leave(member_id=cast.bo.member_id, starts_on=TODAY + DAY, ends_on=TODAY + 3 * DAY))
    db.flush()
    bo = load_of(db, member_id=cast.bo.member_id, by=ana)
    assert (bo.away, bo.shown) == (None, 2)
    assert [absence.starts_on for absence in bo.absences] == [TODAY + DAY]


@pytest.mark.parametrize(("standing", "listed"), [(Standing.PAUSED, True), (Standing.ALUMNI, False)])
def test_who_pauses_or_left_carries_nothing(
    db: Session, cast: Cast, ana: Membership, standing: Standing, listed: bool
) -> None:
    carry(db, cast.mei.member_id, "member-onboarding")
    carry(db, cast.bo.member_id, "member-onboarding")
    member = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
    change_standing(db, member=member, standing=standing, on=TODAY, reason="", by_id=None)
    table = loads_of(db, by=ana)
    assert (cast.mei.member_id in table.members) is listed
    mei = load_of(db, member_id=cast.mei.member_id, by=ana)
    assert (mei.level, mei.shown, mei.items[0].waiting) == (Level.AWAY, 0, True)
    assert table.members[cast.bo.member_id].items[1].one_in == 1


def test_terms_count_while_they_last(db: Session, cast: Cast, ana: Membership) -> None:
    today = hold(db, cast.mei.member_id, "fundraiser", TODAY, TODAY)
    hold(db, cast.mei.member_id, "communicator", TODAY + DAY)
    hold(db, cast.mei.member_id, "data-manager", TODAY - 9 * DAY, TODAY - DAY)
    assert [line.id for line in load_of(db, member_id=cast.mei.member_id, by=ana).items] == [today.role_id]


def test_what_was_not_accepted_does_not_count(db: Session, cast: Cast, ana: Membership) -> None:
    carry(db, cast.mei.member_id, "member-onboarding", state=AssignmentState.PROPOSED)
    carry(db, cast.mei.member_id, "invitation-design", state=AssignmentState.DECLINED)
    carry(db, cast.mei.member_id, "newsletter", state=AssignmentState.ENDED)
    mei = load_of(db, member_id=cast.mei.member_id, by=ana)
    assert (mei.shown, mei.items) == (0, ())
    assert [line.name for line in mei.proposed] == ["Welcome and onboarding"]
    assert mei.would_be == mei.proposed[0].whole


def test_a_hidden_task_is_carried_by_nobody(db: Session, cast: Cast, ana: Membership) -> None:
    carry(db, cast.mei.member_id, "member-onboarding")
    task_of(db, "member-onboarding").hidden_at = NOW
    db.flush()
    assert load_of(db, member_id=cast.mei.member_id, by=ana).items == ()


def test_own_capacity_and_the_networks_points_are_used(db: Session, cast: Cast, ana: Membership) -> None:
    ana.network.points_medium, ana.network.capacity = 5, 9
    member = db.get_one(Member, (cast.bo.network_id, cast.bo.member_id))
    member.capacity = 4
    db.flush()
    table = loads_of(db, by=ana)
    bo = table.members[cast.bo.member_id]
    assert (bo.shown, bo.capacity, bo.level) == (5, 4, Level.OVER)
    assert table.members[cast.mei.member_id].capacity == 9
    assert [member.person.name for member in table.at(Level.OVER)] == ["Bo Lindqvist"]


def test_some_members_are_reckoned_as_among_all(db: Session, cast: Cast, ana: Membership) -> None:
    carry(db, cast.bo.member_id, "member-onboarding")
    carry(db, cast.mei.member_id, "member-onboarding")
    carry(db, cast.lin.member_id, "invitation-design")
    whole = loads_of(db, by=ana)
    some = loads_of(db, by=ana, member_ids=[cast.bo.member_id], task_id=task_of(db, "invitation-design").id)
    assert list(some.members) == [cast.bo.member_id]
    assert some.members[cast.bo.member_id] == whole.members[cast.bo.member_id]
    invitations = task_of(db, "invitation-design")
    loads = [
        table.load_if(
            member_id=cast.bo.member_id,
            task_id=invitations.id,
            workload=invitations.workload,
            part=Part.HOLDER,
        )
        for table in (whole, some)
    ]
    assert loads[0] == loads[1]
    assert loads[0].items[-1].shared_with == 1


def test_nobody_of_another_network_is_in_a_table(db: Session, cast: Cast, ana: Membership) -> None:
    with pytest.raises(NotFound):
        load_of(db, member_id=cast.sam.member_id + 900_000, by=ana)
    names = {member.person.name for member in loads_of(db, by=ana).members.values()}
    assert names == {"Ana Ruiz", "Bo Lindqvist", "王小棠", "林宇"}


def test_a_table_takes_four_queries_whatever_its_size(
    db: Session, engine: sa.Engine, cast: Cast, ana: Membership
) -> None:
    for at in range(30):
        member = add_member(db, name=f"Guest {at}", today=TODAY)
        carry(db, member.id, "member-onboarding", Part.HELPER)
    with counted(engine) as all_of_them:
        loads_of(db, by=ana)
    with counted(engine) as one:
        load_of(db, member_id=cast.bo.member_id, by=ana)
    assert len(all_of_them) == 4
    assert len(one) == 4


def test_points_are_rounded_as_people_read_them() -> None:
    assert [rounded(Fraction(*pair)) for pair in ((1, 4), (2, 3), (7, 1), (0, 1))] == [0.3, 0.7, 7.0, 0.0]
