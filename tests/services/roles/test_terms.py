"""Terms: given, moved, ended, and never so that nobody coordinates."""

import datetime as dt
import threading

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from tests.carrying import hold, role_of
from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import inside
from tests.memberships import membership
from weave.errors import Conflict, Refused, Stale
from weave.membership import Membership
from weave.models import Account, Member, Standing, Term
from weave.services.people.members import add_member, change_standing
from weave.services.roles.coordination import coordinated_until
from weave.services.roles.terms import (
    change_term,
    end_term,
    ending_soon,
    give_role,
    people_to_choose,
    terms_of,
)

DAY = dt.timedelta(days=1)


@pytest.fixture
def ana(db: Session, cast: Cast) -> Membership:
    return membership(db, cast.ana, "coordinate")


def member_of(db: Session, person: Person) -> Member:
    return db.get_one(Member, (person.network_id, person.member_id))


def own_term(db: Session, person: Person) -> Term:
    return db.scalars(sa.select(Term).where(sa.column("member_id") == person.member_id)).one()


def test_a_role_is_given_for_a_time(db: Session, cast: Cast, ana: Membership) -> None:
    role = role_of(db, "fundraiser")
    give_role(db, role=role, member=member_of(db, cast.mei), starts_on=TODAY + DAY, ends_on=TODAY + 90 * DAY)
    held = terms_of(db, member_id=cast.mei.member_id, by=ana)
    assert [(term.role_name, term.is_coming, term.days_left) for term in held] == [("Fundraiser", True, 90)]


def test_terms_are_listed_as_they_matter(db: Session, cast: Cast, ana: Membership) -> None:
    mei = cast.mei.member_id
    hold(db, mei, "fundraiser", TODAY - 90 * DAY, TODAY - DAY)
    hold(db, mei, "communicator", TODAY + DAY)
    hold(db, mei, "data-manager", TODAY - 5 * DAY, TODAY)
    held = terms_of(db, member_id=mei, by=ana)
    assert [term.role_name for term in held] == ["Data manager", "Communicator", "Fundraiser"]
    assert [(term.is_current, term.is_coming, term.is_past) for term in held] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [
        (-5, None, "starts_on"),
        (10, 12, "starts_on"),
        (-30, 0, "starts_on"),
        (20, 30, "starts_on"),
        (8, 7, "ends_on"),
    ],
)
def test_terms_that_overlap_or_run_backwards_are_refused(
    db: Session, cast: Cast, first: int, last: int | None, field: str
) -> None:
    hold(db, cast.mei.member_id, "fundraiser", TODAY, TODAY + 20 * DAY)
    ends_on = None if last is None else TODAY + last * DAY
    with pytest.raises(Refused) as refused:
        give_role(
            db,
            role=role_of(db, "fundraiser"),
            member=member_of(db, cast.mei),
            starts_on=TODAY + first * DAY,
            ends_on=ends_on,
        )
    assert refused.value.field == field


def test_terms_may_touch_and_others_may_hold_the_same_role(db: Session, cast: Cast) -> None:
    role = role_of(db, "fundraiser")
    hold(db, cast.mei.member_id, "fundraiser", TODAY, TODAY + 20 * DAY)
    give_role(db, role=role, member=member_of(db, cast.mei), starts_on=TODAY + 21 * DAY)
    give_role(db, role=role, member=member_of(db, cast.mei), starts_on=TODAY - 9 * DAY, ends_on=TODAY - DAY)
    give_role(db, role=role, member=member_of(db, cast.lin), starts_on=TODAY)


def test_only_those_inside_can_hold_a_role_that_is_in_use(db: Session, cast: Cast) -> None:
    applicant = add_member(db, name="New", today=TODAY, standing=Standing.APPLIED)
    with pytest.raises(Refused):
        give_role(db, role=role_of(db, "fundraiser"), member=applicant, starts_on=TODAY)
    role_of(db, "communicator").retired_at = NOW
    db.flush()
    with pytest.raises(Refused):
        give_role(db, role=role_of(db, "communicator"), member=member_of(db, cast.mei), starts_on=TODAY)


def test_a_new_last_day_is_reminded_of_anew(db: Session, cast: Cast, ana: Membership) -> None:
    term = hold(db, cast.mei.member_id, "fundraiser", TODAY - DAY, TODAY + 9 * DAY)
    term.reminded_at = NOW
    db.flush()
    change_term(
        db, term=term, starts_on=term.starts_on, ends_on=TODAY + 99 * DAY, version=term.version, by=ana
    )
    assert term.ends_on == TODAY + 99 * DAY
    assert term.reminded_at is None


def test_two_who_change_one_term_lose_nothing(db: Session, cast: Cast, ana: Membership) -> None:
    term = hold(db, cast.mei.member_id, "fundraiser")
    read = term.version
    change_term(db, term=term, starts_on=TODAY - DAY, ends_on=None, version=read, by=ana)
    with pytest.raises(Stale):
        change_term(db, term=term, starts_on=TODAY + DAY, ends_on=None, version=read, by=ana)
    with pytest.raises(Stale):
        end_term(db, term=term, on=TODAY, reason="", version=read, by=ana)
    assert term.starts_on == TODAY - DAY


def test_a_term_ends_with_a_word_and_once(db: Session, cast: Cast, ana: Membership) -> None:
    term = hold(db, cast.mei.member_id, "fundraiser", TODAY - 9 * DAY)
    with pytest.raises(Refused) as refused:
        end_term(db, term=term, on=TODAY - 10 * DAY, reason="", version=term.version, by=ana)
    assert refused.value.field == "on"
    end_term(db, term=term, on=TODAY - DAY, reason="Moved away", version=term.version, by=ana)
    assert (term.ends_on, term.end_reason) == (TODAY - DAY, "Moved away")
    with pytest.raises(Conflict):
        end_term(db, term=term, on=TODAY, reason="", version=term.version, by=ana)


def test_a_term_that_has_not_begun_is_taken_back(db: Session, cast: Cast, ana: Membership) -> None:
    term = hold(db, cast.mei.member_id, "fundraiser", TODAY + DAY)
    end_term(db, term=term, on=TODAY, reason="", version=term.version, by=ana)
    assert terms_of(db, member_id=cast.mei.member_id, by=ana) == []


@pytest.mark.parametrize("days", [0, 200])
def test_the_last_coordinator_cannot_end_her_term(
    db: Session, cast: Cast, ana: Membership, days: int
) -> None:
    term = own_term(db, cast.ana)
    with pytest.raises(Refused) as ending:
        end_term(db, term=term, on=TODAY + days * DAY, reason="", version=term.version, by=ana)
    assert ending.value.field == "on"
    with pytest.raises(Refused) as moving:
        change_term(
            db,
            term=term,
            starts_on=term.starts_on,
            ends_on=TODAY + days * DAY,
            version=term.version,
            by=ana,
        )
    assert moving.value.field == "ends_on"
    with pytest.raises(Refused):
        change_term(db, term=term, starts_on=TODAY + DAY, ends_on=None, version=term.version, by=ana)
    db.expire_all()
    assert own_term(db, cast.ana).ends_on is None
    assert coordinated_until(db, TODAY) == dt.date.max


def test_she_can_once_another_follows_without_a_gap(db: Session, cast: Cast, ana: Membership) -> None:
    hold(db, cast.bo.member_id, "network-coordinator", TODAY + 10 * DAY)
    term = own_term(db, cast.ana)
    with pytest.raises(Refused):
        end_term(db, term=term, on=TODAY + 8 * DAY, reason="", version=term.version, by=ana)
    end_term(db, term=term, on=TODAY + 9 * DAY, reason="", version=term.version, by=ana)
    assert coordinated_until(db, TODAY) == dt.date.max


def test_who_cannot_sign_in_does_not_coordinate(db: Session, cast: Cast, ana: Membership) -> None:
    hold(db, cast.lin.member_id, "network-coordinator")
    hold(db, cast.bo.member_id, "network-coordinator")
    change_standing(
        db, member=member_of(db, cast.bo), standing=Standing.ALUMNI, on=TODAY, reason="", by_id=None
    )
    hold(db, cast.mei.member_id, "network-coordinator")
    db.get_one(Account, cast.mei.account_id).suspended_at = NOW
    db.flush()
    term = own_term(db, cast.ana)
    with pytest.raises(Refused):
        end_term(db, term=term, on=TODAY, reason="", version=term.version, by=ana)


def test_two_coordinators_who_leave_at_once_do_not_leave_nobody(engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        other = hold(db, cast.bo.member_id, "network-coordinator", TODAY - DAY).id
    outcomes: list[type[BaseException] | None] = []

    def leave() -> None:
        with inside(engine, cast.bo) as db:
            term = db.get_one(Term, (cast.bo.network_id, other))
            try:
                end_term(db, term=term, on=TODAY, reason="", version=term.version, by=membership(db, cast.bo))
                outcomes.append(None)
            except Refused as refused:
                outcomes.append(type(refused))

    second = threading.Thread(target=leave)
    with inside(engine, cast.ana) as db:
        term = own_term(db, cast.ana)
        end_term(db, term=term, on=TODAY, reason="", version=term.version, by=membership(db, cast.ana))
        second.start()
        second.join(timeout=0.3)
        assert second.is_alive(), "the second waits until the first is done"
    second.join(timeout=10)
    assert outcomes == [Refused]
    with inside(engine, cast.ana) as db:
        assert coordinated_until(db, TODAY) == dt.date.max


def test_the_same_role_given_twice_at_once_is_given_once(engine: sa.Engine, cast: Cast) -> None:
    outcomes: list[type[BaseException] | None] = []

    def give(db: Session) -> None:
        try:
            give_role(db, role=role_of(db, "fundraiser"), member=member_of(db, cast.mei), starts_on=TODAY)
            outcomes.append(None)
        except Refused as refused:
            outcomes.append(type(refused))

    def give_too() -> None:
        with inside(engine, cast.ana) as db:
            give(db)

    second = threading.Thread(target=give_too)
    with inside(engine, cast.ana) as db:
        give(db)
        second.start()
        second.join(timeout=0.3)
        assert second.is_alive()
    second.join(timeout=10)
    assert outcomes == [None, Refused]


def test_terms_that_end_soon_and_nothing_follows(db: Session, cast: Cast, ana: Membership) -> None:
    mei, lin = cast.mei.member_id, cast.lin.member_id
    hold(db, mei, "fundraiser", TODAY - DAY, TODAY + 30 * DAY)
    hold(db, mei, "communicator", TODAY - DAY, TODAY + 31 * DAY)
    hold(db, lin, "communicator", TODAY - DAY, TODAY)
    hold(db, lin, "data-manager", TODAY - 9 * DAY, TODAY + 3 * DAY)
    hold(db, lin, "data-manager", TODAY + 4 * DAY)
    hold(db, lin, "knowledge-weaver", TODAY - 9 * DAY, TODAY - DAY)
    ending = ending_soon(db, by=ana)
    assert [(term.person.name, term.role_name) for term in ending] == [
        ("林宇", "Communicator"),
        ("王小棠", "Fundraiser"),
    ]


def test_people_are_found_by_pinyin_and_who_was_chosen_stays(db: Session, cast: Cast) -> None:
    assert people_to_choose(db, q="wxt") == ([(cast.mei.member_id, "王小棠 Wang Xiaotang")], False)
    choices, _ = people_to_choose(db, q="wxt", chosen_id=cast.lin.member_id)
    assert [member_id for member_id, _ in choices] == [cast.lin.member_id, cast.mei.member_id]
    assert people_to_choose(db, q="100%_") == ([], False)
    for at in range(20):
        add_member(db, name=f"Guest {at}", today=TODAY)
    choices, more = people_to_choose(db, q="")
    assert (len(choices), more) == (12, True)


@pytest.mark.parametrize("standing", [Standing.APPLIED, Standing.PAUSED, Standing.ALUMNI])
def test_who_is_not_here_is_not_offered_a_role(db: Session, standing: Standing) -> None:
    add_member(db, name="Zoe Elsewhere", today=TODAY, joined_on=TODAY, standing=standing)
    assert people_to_choose(db, q="zoe") == ([], False)
