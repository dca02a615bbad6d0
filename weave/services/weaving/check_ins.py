"""Check-ins: logged in one go, changed with a trace, read by those whom each line is for."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.audit import record_read
from weave.errors import Forbidden, NotFound, Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import (
    Channel,
    CheckIn,
    CheckInAmendment,
    CheckInMember,
    FollowUp,
    Member,
    Need,
    Offer,
)
from weave.services.holding import hold_version
from weave.services.people.people import PersonCard
from weave.services.prepared import MEMBER, Statement, prepared
from weave.services.together import Asked, Listed, ask
from weave.services.weaving.check_in_details import Details, details_of, within
from weave.services.weaving.contacts import LastContact, channel_label, weavers

MOST_PEOPLE = 30
HISTORY_PAGE = 20


@dataclass(frozen=True, slots=True)
class Heard:
    """A need or an offer that came up."""

    kind: type[Need] | type[Offer]
    member_id: int
    text: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """A follow-up to come: with whom, what, by when, whose."""

    member_ids: tuple[int, ...]
    what: str
    due_on: dt.date
    owner_id: int


def log_check_in(
    db: Session,
    *,
    by: Membership,
    members: Sequence[Member],
    channel: Channel,
    on: dt.date,
    shared_line: str = "",
    weavers_line: str = "",
    heard: Sequence[Heard] = (),
    next_step: NextStep | None = None,
) -> CheckIn:
    """Add a check-in with those who took part, what was heard and what comes next."""
    _refuse_company(by, members)
    _refuse_future(by, on)
    check_in = CheckIn(
        weaver_id=by.member_id,
        channel=channel,
        on=on,
        shared_line=shared_line,
        weavers_line=weavers_line,
        logged_at=by.now,
    )
    db.add(check_in)
    db.flush()
    db.add_all(CheckInMember(check_in_id=check_in.id, member_id=member.id) for member in members)
    db.add_all(
        entry.kind(member_id=entry.member_id, check_in_id=check_in.id, text=entry.text, heard_on=on)
        for entry in heard
    )
    if next_step:
        _plan(db, by, check_in, next_step)
    db.flush()
    return check_in


def members_of(db: Session, ids: Sequence[int]) -> list[Member]:
    """These members in this order; a single one who is not there makes it a 404."""
    wanted = list(dict.fromkeys(ids))
    found = {row.id: row for row in db.scalars(select(Member).where(col(Member.id).in_(wanted)))}
    if len(found) != len(wanted):
        raise NotFound
    return [found[member_id] for member_id in wanted]


def _refuse_company(by: Membership, members: Sequence[Member]) -> None:
    if not members:
        raise Refused("member", N_("Choose whom you talked with."))
    if len(members) > MOST_PEOPLE:
        raise Refused("member", N_("At most %(most)s people in one check-in."), most=MOST_PEOPLE)
    if any(member.id == by.member_id for member in members):
        raise Refused("member", N_("A check-in is with somebody other than yourself."))


def _refuse_future(by: Membership, on: dt.date) -> None:
    if on > by.today:
        raise Refused("on", N_("This day is still to come. Plan it as a follow-up instead."))


def _plan(db: Session, by: Membership, check_in: CheckIn, step: NextStep) -> None:
    if step.due_on < by.today:
        raise Refused("due_on", N_("A follow-up is for today or later."))
    if step.owner_id != by.member_id and step.owner_id not in {card.id for card in weavers(db, by.today)}:
        raise Refused("owner", N_("Only weavers and coordinators can take a follow-up."))
    db.add_all(
        FollowUp(
            member_id=member_id,
            owner_id=step.owner_id,
            check_in_id=check_in.id,
            what=step.what,
            due_on=step.due_on,
        )
        for member_id in step.member_ids
    )


def change_check_in(
    db: Session,
    *,
    check_in: CheckIn,
    by: Membership,
    version: int,
    channel: Channel,
    on: dt.date,
    shared_line: str,
    weavers_line: str,
) -> None:
    """Put it right; once a day has passed, or by another hand, what it said before is kept."""
    if not by.may_edit(check_in):
        raise Forbidden
    hold_version(db, check_in, version)
    _refuse_future(by, on)
    after = {"channel": channel, "on": on, "shared_line": shared_line, "weavers_line": weavers_line}
    if all(getattr(check_in, name) == value for name, value in after.items()):
        return
    if by.leaves_trace(check_in):
        db.add(
            CheckInAmendment(
                check_in_id=check_in.id,
                by_id=by.member_id,
                at=by.now,
                shared_line=check_in.shared_line,
                weavers_line=check_in.weavers_line,
            )
        )
    for name, value in after.items():
        setattr(check_in, name, value)
    db.flush()


@dataclass(frozen=True, slots=True)
class LoggedCheckIn:
    """A check-in in a member's history."""

    id: int
    on: dt.date
    channel: str
    weaver: PersonCard
    shared_line: str
    weavers_line: str | None
    may_edit: bool
    leaves_trace: bool
    details: Details


@dataclass(frozen=True, slots=True)
class History:
    """A member's check-ins, the newest first; `older_than` leads on where there are more."""

    member_id: int
    check_ins: tuple[LoggedCheckIn, ...] = ()
    older_than: int | None = None
    last_contact: LastContact | None = None

    def __bool__(self) -> bool:
        return bool(self.check_ins)


def history_of(
    db: Session, *, member_id: int, by: Membership, older_than: int | None = None, limit: int = HISTORY_PAGE
) -> History:
    if not by.may_read_check_ins(member_id):
        return History(member_id)
    rows = ask(db, talks_asked(member_id=member_id, by=by, older_than=older_than, limit=limit))
    return history_from(db, rows, member_id=member_id, by=by, older_than=older_than, limit=limit)


def talks_asked(
    *, member_id: int, by: Membership, older_than: int | None = None, limit: int = HISTORY_PAGE
) -> Asked[Sequence[Any]]:
    """The rows that `history_from` needs, for whom may read check-ins of the member."""
    lists = (prepared(_talks, None, by.may_weave, older_than is not None, limit),)
    values = {"member": member_id}
    return Asked(lists, list, values if older_than is None else {**values, "older_than": older_than})


def _talks(reads_all: bool, goes_on: bool, limit: int) -> Listed:
    newest_first = (col(CheckIn.on).desc(), col(CheckIn.id).desc())
    rows = _rows(reads_all)
    return Listed(rows.where(_older()) if goes_on else rows, newest_first, limit + 1)


def history_from(
    db: Session,
    rows: Sequence[Any],
    *,
    member_id: int,
    by: Membership,
    older_than: int | None = None,
    limit: int = HISTORY_PAGE,
) -> History:
    """All lines for weavers, the shared ones for the member herself, nothing for anybody else.

    That a weavers-only line or a follow-up was read is recorded here, so that no page can forget it.
    """
    check_ins = _with_details(db, rows[:limit], member_id, by)
    if any(_shows_private_notes(check_in) for check_in in check_ins):
        record_read(db, db.get_one(Member, (by.network.id, member_id)))
    last = LastContact(rows[0].on, rows[0].channel, rows[0].name) if rows and not older_than else None
    return History(member_id, check_ins, check_ins[-1].id if len(rows) > limit else None, last)


def line_of(db: Session, *, check_in: CheckIn, member_id: int, by: Membership) -> LoggedCheckIn:
    """One check-in as it stands in a member's history."""
    only = _rows(by.may_weave).where(col(CheckIn.id) == check_in.id)
    rows = db.execute(only, {"member": member_id}).all()
    return _with_details(db, rows, member_id, by)[0]


def _shows_private_notes(check_in: LoggedCheckIn) -> bool:
    details = check_in.details
    return bool(
        check_in.weavers_line or details.steps or any(before.weavers_line for before in details.amendments)
    )


def participants_of(db: Session, *, check_in: CheckIn) -> list[PersonCard]:
    """Whom the weaver talked with."""
    rows = db.execute(
        select(col(Member.id), col(Member.name), col(Member.initials), col(Member.avatar))
        .join(CheckInMember, within(CheckInMember, Member, col(CheckInMember.member_id) == col(Member.id)))
        .where(col(CheckInMember.check_in_id) == check_in.id)
        .order_by(col(Member.sort_key), col(Member.id))
    )
    return [PersonCard(*row) for row in rows]


def _rows(reads_all: bool) -> Statement:
    """A member's check-ins; for whom may not read them the weavers-only lines are not even fetched."""
    weavers_line = (
        col(CheckIn.weavers_line) if reads_all else sa.cast(sa.null(), sa.String).label("weavers_line")
    )
    return (
        select(
            col(CheckIn.id),
            col(CheckIn.on),
            col(CheckIn.channel),
            col(CheckIn.shared_line),
            weavers_line,
            col(CheckIn.weaver_id),
            col(CheckIn.logged_at),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .join(
            CheckInMember, within(CheckInMember, CheckIn, col(CheckInMember.check_in_id) == col(CheckIn.id))
        )
        .join(Member, within(Member, CheckIn, col(Member.id) == col(CheckIn.weaver_id)))
        .where(col(CheckInMember.member_id) == MEMBER)
    )


def _older() -> sa.ColumnElement[bool]:
    """What comes after the check-in `older_than`, where the newest come first."""
    older_than = bindparam("older_than", type_=sa.Integer())
    last = aliased(CheckIn)
    day = select(col(last.on)).where(col(last.id) == older_than).scalar_subquery()
    return sa.or_(col(CheckIn.on) < day, sa.and_(col(CheckIn.on) == day, col(CheckIn.id) < older_than))


def _with_details(
    db: Session, rows: Sequence[Any], member_id: int, by: Membership
) -> tuple[LoggedCheckIn, ...]:
    details = details_of(db, [row.id for row in rows], member_id=member_id, by=by)
    return tuple(
        LoggedCheckIn(
            id=row.id,
            on=row.on,
            channel=channel_label(row.channel),
            weaver=PersonCard(row.weaver_id, row.name, row.initials, row.avatar),
            shared_line=row.shared_line,
            weavers_line=row.weavers_line,
            may_edit=by.may_edit(row),
            leaves_trace=by.leaves_trace(row),
            details=details[row.id],
        )
        for row in rows
    )
