"""Roles: read with their holders, added, changed, retired."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from tests.carrying import counted, hold, role_of, task_of
from tests.cast import NOW, TODAY, Cast
from tests.memberships import membership
from weave.errors import Conflict, Refused, Stale
from weave.membership import Membership
from weave.models import Grant, Workload
from weave.services.people.members import add_member
from weave.services.roles.roles import (
    RoleCard,
    RoleWords,
    add_role,
    bring_role_back,
    change_role,
    retire_role,
    role_card,
    roles_of,
    tasks_of_role,
    words_of_role,
)

DAY = dt.timedelta(days=1)


@pytest.fixture
def ana(db: Session, cast: Cast) -> Membership:
    return membership(db, cast.ana, "coordinate")


def by_key(db: Session, by: Membership) -> dict[str | None, RoleCard]:
    return {role.key: role for role in roles_of(db, by=by)}


def words(**names: str) -> dict[str, RoleWords]:
    return {code: RoleWords(code, name) for code, name in names.items()}


def test_vacant_roles_come_first_and_holders_by_time(db: Session, cast: Cast, ana: Membership) -> None:
    hold(db, cast.mei.member_id, "fundraiser", TODAY - 9 * DAY, TODAY - DAY)
    hold(db, cast.lin.member_id, "fundraiser", TODAY + DAY)
    roles = roles_of(db, by=ana)
    assert [role.is_vacant for role in roles] == [True] * 5 + [False] * 2
    fundraiser = by_key(db, ana)["fundraiser"]
    assert fundraiser.is_vacant
    assert [term.person.name for term in fundraiser.past] == ["王小棠"]
    assert [term.person.name for term in fundraiser.coming] == ["林宇"]
    weaver = by_key(db, ana)["network-weaver"]
    assert [(term.person.name, term.days) for term in weaver.holders] == [("Bo Lindqvist", 400)]
    assert weaver.grants == (Grant.WEAVE,)


def test_the_shipped_roles_are_key_to_as_many_tasks_as_shipped(db: Session, ana: Membership) -> None:
    counts = {key: role.task_count for key, role in by_key(db, ana).items()}
    assert counts == {
        "network-coordinator": 16,
        "network-weaver": 15,
        "fundraiser": 12,
        "communicator": 10,
        "data-manager": 9,
        "event-facilitator": 1,
        "knowledge-weaver": 1,
    }


def test_internal_and_hidden_tasks_are_not_counted_for_a_member(
    db: Session, cast: Cast, ana: Membership
) -> None:
    mei = membership(db, cast.mei)
    role = role_of(db, "fundraiser")
    seen, known = tasks_of_role(db, role=role, by=mei), tasks_of_role(db, role=role, by=ana)
    assert len(seen) == role_card(db, role=role, by=mei).task_count < len(known)
    assert task_of(db, "funding-tracking").id not in [task.id for task in seen]
    task_of(db, "pitch").hidden_at = NOW
    db.flush()
    assert len(tasks_of_role(db, role=role, by=ana)) == len(known) - 1


def test_a_role_of_the_networks_own(db: Session, ana: Membership) -> None:
    role = add_role(
        db,
        words={"en": RoleWords("en", "Gardener", "Waters the plants.")},
        workload=Workload.LOW,
        grants=frozenset({Grant.LEAD}),
        by=ana,
    )
    card = role_card(db, role=role, by=ana)
    assert (card.name, card.definition, card.grants) == ("Gardener", "Waters the plants.", (Grant.LEAD,))
    assert roles_of(db, by=ana)[-3].id == role.id, "last of those that are vacant"
    assert [text.is_missing for text in words_of_role(db, role=role)] == [False, True, True]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({}, "name_en"),
        ({"zh_Hans": RoleWords("zh_Hans", "", "没有名字")}, "name_zh_hans"),
    ],
)
def test_a_role_needs_a_name(db: Session, ana: Membership, given: dict[str, RoleWords], field: str) -> None:
    with pytest.raises(Refused) as refused:
        add_role(db, words=given, workload=Workload.LOW, grants=frozenset(), by=ana)
    assert refused.value.field == field


def test_a_text_that_was_changed_alone_makes_the_others_older(
    db: Session, cast: Cast, ana: Membership
) -> None:
    role = role_of(db, "communicator")
    before = {text.language: text for text in words_of_role(db, role=role)}
    assert not any(text.is_older for text in before.values())
    read = role.version
    later = membership(db, cast.ana, "coordinate")
    object.__setattr__(later, "now", NOW + DAY)
    changed = {**before, "en": RoleWords("en", "Reporter", "Tells stories.")}
    change_role(
        db, role=role, words=changed, workload=role.workload, grants=role.grants(), version=read, by=later
    )
    after = {text.language: text for text in words_of_role(db, role=role)}
    assert {code: text.is_older for code, text in after.items()} == {
        "en": False,
        "zh_Hans": True,
        "zh_Hant": True,
    }
    assert role.version == read + 1, "texts count as changes of the role"
    with pytest.raises(Stale):
        change_role(
            db, role=role, words=before, workload=role.workload, grants=role.grants(), version=read, by=later
        )


def test_an_emptied_language_is_taken_away(db: Session, ana: Membership) -> None:
    role = role_of(db, "communicator")
    given = {text.language: text for text in words_of_role(db, role=role)} | words(zh_Hant="")
    change_role(
        db,
        role=role,
        words=given,
        workload=role.workload,
        grants=role.grants(),
        version=role.version,
        by=ana,
    )
    assert [text.language for text in words_of_role(db, role=role) if text.is_missing] == ["zh_Hant"]


def test_the_right_to_coordinate_cannot_be_taken_from_everybody(db: Session, ana: Membership) -> None:
    role = role_of(db, "network-coordinator")
    given = {text.language: text for text in words_of_role(db, role=role)}
    with pytest.raises(Refused) as refused:
        change_role(
            db,
            role=role,
            words=given,
            workload=role.workload,
            grants=frozenset({Grant.WEAVE}),
            version=role.version,
            by=ana,
        )
    assert refused.value.field == "may_coordinate"
    assert role.may_coordinate


def test_a_role_is_retired_once_nobody_holds_it(db: Session, cast: Cast, ana: Membership) -> None:
    with pytest.raises(Conflict):
        retire_role(db, role=role_of(db, "network-weaver"), by=ana)
    coming = hold(db, cast.mei.member_id, "fundraiser", TODAY + DAY)
    role = role_of(db, "fundraiser")
    with pytest.raises(Conflict):
        retire_role(db, role=role, by=ana)
    db.delete(coming)
    hold(db, cast.mei.member_id, "fundraiser", TODAY - 9 * DAY, TODAY - DAY)
    retire_role(db, role=role, by=ana)
    card = roles_of(db, by=ana)[-1]
    assert (card.id, card.is_retired, card.is_vacant, len(card.past)) == (role.id, True, False, 1)
    bring_role_back(db, role=role)
    assert role_card(db, role=role, by=ana).is_vacant


def test_the_list_takes_two_queries_whatever_its_size(
    db: Session, engine: sa.Engine, ana: Membership
) -> None:
    with counted(engine) as few:
        roles_of(db, by=ana)
    for at in range(30):
        hold(db, add_member(db, name=f"Guest {at}", today=TODAY).id, "event-facilitator")
    with counted(engine) as many:
        roles_of(db, by=ana)
    assert len(few) == len(many) == 2
