"""One of every kind of thing that a path can name: Mei's own, Lin's, and Hillside's."""

import datetime as dt

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import inside
from weave.formats.matrix import read_matrix
from weave.models import (
    Application,
    ApplicationChoice,
    Assignment,
    Attendance,
    AttendanceState,
    Audience,
    Category,
    Channel,
    CheckIn,
    CheckInMember,
    ChoiceState,
    Contribution,
    Event,
    EventKind,
    FollowUp,
    GroupPlace,
    IdCounter,
    Invitation,
    Leave,
    Member,
    MemberField,
    Mix,
    MixState,
    Need,
    NetworkEntity,
    Offer,
    Part,
    Pledge,
    Presence,
    ProfileField,
    RetentionAnswer,
    RetentionLink,
    RetentionRound,
    Role,
    Seat,
    Task,
    Term,
    Tier,
    Wish,
    WishKind,
    WorkingGroup,
)
from weave.services.matrix.matrix_imports import keep_document

Ids = dict[str, int]
FAR_AWAY = 1_000_000
MISSING = 2_000_000


def stock(engine: sa.Engine, cast: Cast) -> tuple[Ids, Ids, Ids]:
    """The ids by path parameter: of Mei, of Lin, and of Sam in the other network."""
    with inside(engine, cast.ana) as db:
        hers = _things_of(db, cast.mei, asked_by=cast.ana.member_id, weaver=cast.bo.member_id, task_at=0)
        others = _things_of(db, cast.lin, asked_by=cast.ana.member_id, weaver=cast.ana.member_id, task_at=1)
    with inside(engine, cast.sam) as db:
        _draw_ids_far_away(db)
        foreign = _things_of(db, cast.sam, asked_by=None, weaver=cast.sam.member_id, task_at=0)
        foreign |= _new_ids(db, cast.sam)
    return hers, others, foreign


def _draw_ids_far_away(db: Session) -> None:
    """Each network counts for itself, so another's ids would exist here, too, as other things."""
    counter = db.scalars(select(IdCounter)).one()
    counter.next_id = FAR_AWAY
    db.flush()


def _new_ids(db: Session, person: Person) -> Ids:
    """Of the kinds that both networks have from the beginning."""
    rows: dict[str, NetworkEntity] = {
        "task": Task(category_id=db.scalars(select(col(Category.id)).limit(1)).one()),
        "role": Role(),
        "member": Member(name=f"Friend of {person.name}", standing_since=TODAY, joined_on=TODAY),
        "tier": Tier(key="far"),
    }
    db.add_all(rows.values())
    db.flush()
    return {kind: row.id for kind, row in rows.items()}


def _things_of(db: Session, person: Person, *, asked_by: int | None, weaver: int, task_at: int) -> Ids:
    open_tasks = select(Task).where(col(Task.is_internal).is_(False)).order_by(col(Task.position))
    task = db.scalars(open_tasks).all()[task_at]
    role = db.scalars(select(Role).order_by(col(Role.position)).offset(3)).first()
    assert role is not None
    check_in = CheckIn(
        weaver_id=weaver,
        channel=Channel.PHONE,
        on=TODAY,
        shared_line="Hello",
        weavers_line="-",
        logged_at=NOW,
    )
    group = WorkingGroup(name=f"Group of {person.name}", purpose="Tea", looks_for="Hands")
    db.add(group)
    db.flush()
    due = TODAY + dt.timedelta(days=5)
    things: dict[str, NetworkEntity] = {
        "application": Application(
            member_id=person.member_id,
            language="en",
            contact="by bike",
            applied_at=NOW,
            asked_id=group.id,
            due_on=due,
            token_hash=f"of {person.member_id} in {person.slug}",
        ),
        "group_place": GroupPlace(working_group_id=group.id, member_id=person.member_id, starts_on=TODAY),
        "assignment": Assignment(
            task_id=task.id,
            member_id=person.member_id,
            part=Part.HELPER,
            proposed_by_id=asked_by,
            proposed_at=NOW,
        ),
        "term": Term(role_id=role.id, member_id=person.member_id, starts_on=TODAY),
        "check_in": check_in,
        "follow_up": FollowUp(member_id=person.member_id, owner_id=weaver, what="Call", due_on=TODAY),
        "leave": Leave(
            member_id=person.member_id,
            starts_on=TODAY - dt.timedelta(days=3),
            ends_on=TODAY + dt.timedelta(days=3),
        ),
        "pledge": Pledge(task_id=task.id, member_id=person.member_id, pledged_at=NOW),
        "contribution": Contribution(
            task_id=task.id, member_id=person.member_id, what="Tea", done_on=TODAY, reported_at=NOW
        ),
        "need": Need(member_id=person.member_id, text="a room", heard_on=TODAY),
        "offer": Offer(member_id=person.member_id, text="a car", heard_on=TODAY),
        "invitation": Invitation(
            email=f"new-{person.member_id}@example.org",
            invited_at=NOW,
            expires_at=NOW + dt.timedelta(days=14),
        ),
    }
    db.add_all(things.values())
    db.flush()
    document = read_matrix(b"task\tcategory\tworkload\nTea\tEvents\tlow\n", "tea.tsv")
    things["matrix_import"] = keep_document(db, document=document, filename="tea.tsv", by_id=None, now=NOW)
    db.add(CheckInMember(check_in_id=check_in.id, member_id=person.member_id))
    asked = RetentionRound(working_group_id=group.id, month=TODAY.replace(day=1), asked_at=NOW, due_on=due)
    db.add(asked)
    db.flush()
    things["retention_round"] = asked
    db.add(
        MemberField(
            member_id=person.member_id,
            field=ProfileField.SKILLS,
            value="Knots",
            audience=Audience.NETWORK,
        )
    )
    things |= _event(db, person.member_id)
    ids = {kind: row.id for kind, row in things.items()}
    db.add(
        RetentionLink(
            round_id=asked.id, member_id=person.member_id, token_hash=f"round of {person.slug} {asked.id}"
        )
    )
    db.add(
        RetentionAnswer(
            round_id=asked.id,
            member_id=person.member_id,
            presence=Presence.QUIET,
            word="Seldom",
            by_id=weaver,
            at=NOW,
        )
    )
    db.add(
        ApplicationChoice(
            application_id=ids["application"],
            working_group_id=group.id,
            rank=1,
            state=ChoiceState.ASKED,
            asked_on=TODAY,
        )
    )
    return ids | {
        "working_group": group.id,
        "task": task.id,
        "role": role.id,
        "member": person.member_id,
        "category": db.scalars(select(col(Category.id)).limit(1)).one(),
        "tier": db.scalars(select(col(Tier.id)).limit(1)).one(),
    }


def _event(db: Session, member_id: int) -> dict[str, NetworkEntity]:
    """An event of today at which she sits alone, and wishes for company."""
    companion = Member(name="Company", standing_since=TODAY, joined_on=TODAY)
    event = Event(
        title="Tea",
        kind=EventKind.SOCIAL,
        starts_at=NOW,
        ends_at=NOW + dt.timedelta(hours=2),
        place="Hall",
        note="Come",
    )
    db.add_all([companion, event])
    db.flush()
    one, other = sorted((member_id, companion.id))
    wish = Wish(event_id=event.id, kind=WishKind.TOGETHER, one_id=one, other_id=other)
    mix = Mix(event_id=event.id, rounds=1, tables=1, seed=1, state=MixState.READY, made_at=NOW, percent=100)
    db.add_all([wish, mix])
    db.flush()
    for person in (one, other):
        state = AttendanceState.COMING
        db.add(Attendance(event_id=event.id, member_id=person, state=state, answered_at=NOW))
        db.add(Seat(mix_id=mix.id, round=1, member_id=person, at_table=1))
    db.flush()
    return {"event": event, "wish": wish, "mix": mix}
