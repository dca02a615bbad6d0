"""The audit trail in words: everything has a name, every value is readable, nothing hidden is told."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.carrying import carry, counted, hold, task_of
from tests.cast import TODAY, Cast
from tests.conftest import inside
from tests.memberships import membership
from weave.audit import DERIVED, UNAUDITED, record_read
from weave.db import Actor, network_session
from weave.i18n import use_language
from weave.models import (
    AuditEntry,
    FollowUp,
    Grant,
    Leave,
    Member,
    MemberInterest,
    Network,
    Standing,
    TaskRole,
    Tier,
    network_tables,
)
from weave.services.network.change_names import PLACES, mapper_of, refers_to
from weave.services.network.change_words import ECHOES, KINDS, VALUES, column_label
from weave.services.network.changes import ChangeFilters, changes_of
from weave.services.people.members import add_member, change_standing, name_for_search

# Later than the cast was let in, by whatever clock.
LATER = dt.datetime(2126, 1, 1, tzinfo=dt.UTC)
AUDITED = sorted(
    {str(kind.__tablename__) for kind in network_tables() if kind not in UNAUDITED} | {"network"}
)


def told(db: Session, cast: Cast, limit: int = 1, **filters: object) -> list[str]:
    by = membership(db, cast.ana, Grant.COORDINATE)
    found = changes_of(db, filters=ChangeFilters(**filters), by=by, limit=limit)  # type: ignore[arg-type]
    return [line.sentence for line in found.lines]


def test_every_audited_table_has_a_name() -> None:
    assert sorted(KINDS) == AUDITED


@pytest.mark.parametrize("kind", AUDITED)
def test_every_audited_column_has_a_name(kind: str) -> None:
    columns = mapper_of(kind).columns
    for column in set(columns.keys()) - DERIVED:
        assert column_label(kind, column)
        choices = columns[column].type
        if isinstance(choices, sa.Enum):
            assert set(choices.enums) <= VALUES.keys(), column


@pytest.mark.parametrize("kind", AUDITED)
def test_every_place_in_a_name_can_be_filled(kind: str) -> None:
    columns = mapper_of(kind).columns.keys()
    for place in PLACES.findall(KINDS[kind].named + KINDS[kind].own):
        assert place == "self" or place in columns or refers_to(kind, f"{place}_id"), place


def test_columns_that_only_echo_exist() -> None:
    every = {column.key for kind in AUDITED for column in mapper_of(kind).columns}
    assert every >= ECHOES


def test_a_change_of_one_column_tells_both_values(db: Session, cast: Cast) -> None:
    mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
    mei.capacity = 6
    db.flush()
    assert told(db, cast) == ["Ana Ruiz set the capacity of 王小棠 to 6"]
    mei.capacity = 8
    db.flush()
    assert told(db, cast) == ["Ana Ruiz changed the capacity of 王小棠 from 6 to 8"]
    mei.capacity = None
    db.flush()
    assert told(db, cast) == ["Ana Ruiz took away the capacity of 王小棠; it was 8"]
    ana = db.get_one(Member, (cast.ana.network_id, cast.ana.member_id))
    ana.city = "Valencia"
    db.flush()
    assert told(db, cast) == ["Ana Ruiz set the city of their own entry to Valencia"]


def test_ids_choices_days_and_yes_are_told_in_words(db: Session, cast: Cast) -> None:
    mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
    mei.tier_id = db.scalars(select(col(Tier.id)).where(col(Tier.key) == "donor")).one()
    db.flush()
    assert told(db, cast) == ["Ana Ruiz set the tier of 王小棠 to Donor"]
    mei.joined_on = dt.date(2026, 1, 2)
    db.flush()
    assert told(db, cast) == [
        "Ana Ruiz changed the day of joining of 王小棠 from Oct 16, 2025 to Jan 2, 2026"
    ]
    task = task_of(db, "newsletter")
    task.is_internal = True
    db.flush()
    assert told(db, cast) == [
        "Ana Ruiz changed whether it is internal of the task “Newsletter” from no to yes"
    ]
    change_standing(db, member=mei, standing=Standing.PAUSED, on=TODAY, reason="x", by_id=cast.ana.member_id)
    lines = told(db, cast, 2)
    assert "Ana Ruiz changed the standing of 王小棠 from active to paused" in lines
    assert "Ana Ruiz added the standing of 王小棠" in lines


def test_rows_are_named_also_where_the_entry_tells_no_names(db: Session, cast: Cast) -> None:
    assignment = carry(db, cast.mei.member_id, "newsletter")
    leave = Leave(member_id=cast.mei.member_id, starts_on=TODAY, ends_on=TODAY)
    db.add(leave)
    term = hold(db, cast.bo.member_id, "communicator")
    assignment.note = "Please."
    leave.note = "Tea."
    term.end_reason = "Done."
    db.flush()
    lines = told(db, cast, 3)
    assert "Ana Ruiz set the note of the assignment of 王小棠 to “Newsletter” to Please." in lines
    assert "Ana Ruiz set the note of a leave of 王小棠 to Tea." in lines
    assert "Ana Ruiz set the reason for the end of Bo Lindqvist as “Communicator” to Done." in lines


def test_rows_with_keys_of_several_parts_are_named(db: Session, cast: Cast) -> None:
    task = task_of(db, "newsletter")
    db.add(MemberInterest(member_id=cast.mei.member_id, category_id=task.category_id))
    db.flush()
    assert told(db, cast) == ["Ana Ruiz added the interest of 王小棠 in “Communication”"]
    db.delete(db.scalars(select(TaskRole).where(col(TaskRole.task_id) == task.id).limit(1)).one())
    db.flush()
    assert told(db, cast)[0].startswith("Ana Ruiz removed the key role “")
    assert told(db, cast)[0].endswith("” of “Newsletter”")


def test_what_is_gone_is_still_spoken_of(db: Session, cast: Cast) -> None:
    leave = Leave(member_id=cast.mei.member_id, starts_on=TODAY, ends_on=TODAY)
    db.add(leave)
    db.flush()
    leave.note = "Tea."
    db.flush()
    db.delete(leave)
    db.flush()
    removed, changed, _added = told(db, cast, 3)
    assert removed == "Ana Ruiz removed a leave of 王小棠"
    assert changed == "Ana Ruiz set the note of a leave of something that is gone to Tea."


def test_long_and_several_values_stand_in_the_details(db: Session, cast: Cast) -> None:
    mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
    mei.about = "x" * 200
    db.flush()
    by = membership(db, cast.ana, Grant.COORDINATE)
    (line,) = changes_of(db, filters=ChangeFilters(), by=by, limit=1).lines
    assert line.sentence == "Ana Ruiz changed the lines about them of 王小棠"
    assert [(detail.before, detail.after) for detail in line.details] == [("", "x" * 200)]
    mei.name, mei.city = "王小糖", "Chengdu"
    name_for_search(mei)
    db.flush()
    (line,) = changes_of(db, filters=ChangeFilters(), by=by, limit=1).lines
    assert line.sentence == "Ana Ruiz changed the name and the city of 王小糖"
    assert {detail.label for detail in line.details} >= {"the name", "the city"}
    assert line.link is not None
    assert (line.link.route, line.link.id) == ("members.show", cast.mei.member_id)


def test_what_only_weavers_read_is_not_told(db: Session, cast: Cast) -> None:
    follow_up = FollowUp(
        member_id=cast.mei.member_id, owner_id=cast.bo.member_id, what="SECRET-ONE", due_on=TODAY
    )
    db.add(follow_up)
    db.flush()
    follow_up.what = "SECRET-TWO"
    db.flush()
    record_read(db, db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)))
    by = membership(db, cast.ana, Grant.COORDINATE)
    read, changed, added = changes_of(db, filters=ChangeFilters(), by=by, limit=3).lines
    assert read.sentence == "Ana Ruiz read what weavers noted about 王小棠"
    assert changed.sentence == "Ana Ruiz changed the next step of a follow-up with 王小棠"
    assert {detail.after for detail in added.details} >= {"•••", "Bo Lindqvist"}
    assert "SECRET" not in str((read, changed, added))


def test_the_networks_own_settings_stand_among_the_rest(engine: sa.Engine, cast: Cast) -> None:
    actor = Actor("sign-in", cast.ana.account_id, cast.ana.member_id, LATER)
    with network_session(engine, cast.ana.network_id, actor=actor) as db:
        db.get_one(Network, cast.ana.network_id).capacity = 9
        db.get_one(Member, (cast.mei.network_id, cast.mei.member_id)).city = "Chengdu"
    with inside(engine, cast.sam) as db:
        db.get_one(Network, cast.sam.network_id).capacity = 3
    with inside(engine, cast.ana) as db:
        lines = told(db, cast, 2)
        assert "Ana Ruiz changed the capacity of the network from 6 to 9" in lines
        assert "Ana Ruiz set the city of 王小棠 to Chengdu" in lines
        settings = told(db, cast, 50, topic="settings")
        assert len([line for line in settings if "of the network" in line]) == 1, "and no other network's"
        assert any("of the network" in line for line in told(db, cast, 50, person=cast.ana.member_id))
        assert any("of the network" in line for line in told(db, cast, 50, who="ruiz"))
        assert not any("of the network" in line for line in told(db, cast, 50, who="bo"))


def test_pages_follow_each_other_without_gap_or_double(engine: sa.Engine, cast: Cast) -> None:
    """Also where many entries are of one moment, in both trails."""
    actor = Actor("sign-in", cast.ana.account_id, cast.ana.member_id, LATER)
    with network_session(engine, cast.ana.network_id, actor=actor) as db:
        network = db.get_one(Network, cast.ana.network_id)
        for at in range(4):
            network.capacity = 20 + at
            add_member(db, name=f"Guest {at}", today=TODAY)
        db.flush()
    with inside(engine, cast.ana) as db:
        by = membership(db, cast.ana, Grant.COORDINATE)
        everything = changes_of(db, filters=ChangeFilters(), by=by, limit=5_000)
        assert everything.older is None
        paged, before = [], ""
        for _turn in range(9):
            page = changes_of(db, filters=ChangeFilters(before=before), by=by, limit=3)
            assert len(page.lines) == 3
            paged += page.lines
            before = page.older or ""
        assert paged == everything.lines[:27]


def test_a_page_costs_four_queries(engine: sa.Engine, db: Session, cast: Cast) -> None:
    by = membership(db, cast.ana, Grant.COORDINATE)
    assignment = carry(db, cast.mei.member_id, "newsletter")
    assignment.note = "Please."
    db.flush()
    with counted(engine) as said:
        changes_of(db, filters=ChangeFilters(), by=by, limit=1)
    assert len(said) <= 4
    with counted(engine) as said:
        assert len(changes_of(db, filters=ChangeFilters(), by=by, limit=500).lines) > 100
    assert len(said) <= 4


def test_filters_narrow(db: Session, cast: Cast) -> None:
    mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
    mei.city = "Chengdu"
    db.flush()
    line = "Ana Ruiz set the city of 王小棠 to Chengdu"
    assert line in told(db, cast, 500, topic="members")
    assert line not in told(db, cast, 500, topic="matrix")
    assert line in told(db, cast, 500, person=cast.mei.member_id)
    assert line in told(db, cast, 500, who="ruiz")
    assert told(db, cast, 500, who="bo") == []
    assert told(db, cast, 500, who="%") == []
    day = db.scalars(select(AuditEntry).order_by(col(AuditEntry.id).desc()).limit(1)).one().at.date()
    assert line in told(db, cast, 500, day=day.isoformat())
    assert told(db, cast, 500, day="2020-01-01") == []


def test_lines_speak_the_readers_language_where_texts_are_the_networks(db: Session, cast: Cast) -> None:
    task_of(db, "newsletter").help_minutes = 90
    db.flush()
    use_language("zh_Hans")
    try:
        (line,) = told(db, cast)
    finally:
        use_language("en")
    assert "Newsletter" not in line
