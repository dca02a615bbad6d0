"""The weaving desk: whom to talk to next and why, in a fixed number of queries."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave import i18n
from weave.algorithms import rhythm
from weave.algorithms.rhythm import AHEAD_DAYS, Acquaintance, Urgency
from weave.audit import record_reads
from weave.i18n import _, ngettext
from weave.membership import Membership
from weave.models import Contribution, FollowUp, Member
from weave.services.people.people import PersonCard
from weave.services.weaving.contacts import LastContact, last_contacts
from weave.services.weaving.follow_ups import FollowUpsDue, follow_ups_due
from weave.services.weaving.unheard import silent_members
from weave.services.weaving.urgency import ranked

MOST_SHOWN = 30


@dataclass(frozen=True, slots=True)
class Why:
    """A kind of reason, by which the desk can be narrowed."""

    key: str
    urgencies: tuple[Urgency, ...]


WHYS = (
    Why("follow-up", (Urgency.OWN_FOLLOW_UP, Urgency.FOLLOW_UP)),
    Why("newcomer", (Urgency.NEWCOMER,)),
    Why("overdue", (Urgency.BEYOND_RHYTHM,)),
    Why("soon", (Urgency.SOON,)),
)
# Nothing heard of them for several rhythms; whatever else is due, and counted only where it is asked for.
SILENT = "silent"


@dataclass(frozen=True, slots=True)
class DeskLine:
    """Somebody to talk to, with every reason in words, the decisive one first."""

    person: PersonCard
    is_soon: bool
    reasons: tuple[str, ...]
    last: LastContact | None
    repeats_another: bool


@dataclass(frozen=True, slots=True)
class NextContacts:
    """The first of those to talk to; `counts` is of everybody, by kind of reason."""

    lines: tuple[DeskLine, ...]
    counts: dict[str, int]
    total: int


@dataclass(frozen=True, slots=True)
class _Step:
    what: str
    due_on: dt.date
    owner_id: int
    owner_name: str


@dataclass(frozen=True, slots=True)
class Desk:
    next: NextContacts
    due: FollowUpsDue


def desk_of(db: Session, *, by: Membership, why: str = "", only_mine: bool = False) -> Desk:
    """The whole desk; that notes of other weavers were read on it is recorded, for each member once."""
    desk = Desk(
        next_contacts(db, by=by, why=why, only_mine=only_mine),
        follow_ups_due(db, by=by, only_mine=only_mine),
    )
    read = {line.person.id for line in desk.next.lines if line.repeats_another}
    read |= {line.member.id for line in desk.due.lines if line.owner.id != by.member_id}
    record_reads(db, Member, sorted(read))
    return desk


def next_contacts(
    db: Session, *, by: Membership, why: str = "", only_mine: bool = False, limit: int = MOST_SHOWN
) -> NextContacts:
    """Whom to talk to next; the algorithm decides about those whom the database has found most urgent."""
    rows = _most_urgent(db, by, why, only_mine, limit)
    if not rows:
        return NextContacts((), {kind.key: 0 for kind in WHYS} | {SILENT: 0}, 0)
    counts = {kind.key: sum(getattr(rows[0], f"of_{urgency}") for urgency in kind.urgencies) for kind in WHYS}
    wanted = {urgency for kind in WHYS if why in ("", kind.key) for urgency in kind.urgencies}
    found = {row.id: row for row in rows if row.urgency in wanted or row.is_silent}
    counts[SILENT] = rows[0].of_silent
    total = counts.get(why, 0) if why else sum(counts.values())
    return NextContacts(_lines(db, by, found), counts, total)


def _most_urgent(db: Session, by: Membership, why: str, only_mine: bool, limit: int) -> Sequence[Any]:
    """The wanted kind of reason leads, so that the counts arrive even where it has nobody."""
    due = ranked(by, only_mine=only_mine)
    person = due.c
    wanted = [int(urgency) for kind in WHYS if kind.key == why for urgency in kind.urgencies]
    silent = person.id.in_(silent_members(by)) if why == SILENT else sa.false()
    of_silent = func.count().filter(silent).label("of_silent")
    counts = [
        func.count().filter(person.urgency == int(urgency)).label(f"of_{urgency}") for urgency in Urgency
    ]
    of_all = select(of_silent, *counts).select_from(due).subquery()
    leads = sa.case((sa.or_(person.urgency.in_(wanted), silent), 0), else_=1).label("leads")
    order = (leads, person.urgency, person.first, person.second, person.id)
    shown = select(*person, silent.label("is_silent"), leads).order_by(*order).limit(limit).subquery()
    # Names are looked up for those who are shown.
    named = col(Member.name), col(Member.initials), col(Member.avatar)
    return db.execute(
        select(*shown.c, *of_all.c, *named, col(Member.standing), col(Member.joined_on))
        .select_from(shown)
        .join(of_all, sa.true())
        .join(Member, col(Member.id) == shown.c.id)
        .order_by(shown.c.leads, shown.c.urgency, shown.c.first, shown.c.second, shown.c.id)
    ).all()


def _lines(db: Session, by: Membership, found: dict[int, Any]) -> tuple[DeskLine, ...]:
    steps = _open_steps(db, by, list(found))
    gave_on = _last_contributions(db, list(found))
    talked = last_contacts(db, list(found))
    people = [
        Acquaintance(
            id=row.id,
            standing=row.standing,
            joined_on=row.joined_on,
            rhythm_days=row.rhythm_days,
            last_contact_on=row.last_on,
            contacts=row.contacts,
            last_contribution_on=gave_on.get(row.id),
            follow_ups=tuple(
                rhythm.FollowUp(step_id, step.due_on, step.owner_id)
                for step_id, step in steps[row.id].items()
            ),
        )
        for row in found.values()
    ]
    return tuple(
        DeskLine(
            PersonCard(due.member_id, row.name, row.initials, row.avatar),
            due.urgency is Urgency.SOON,
            tuple(in_words(reason, by, steps[due.member_id]) for reason in due.reasons),
            talked.get(due.member_id),
            any(step.owner_id != by.member_id for step in _told(due.reasons, steps[due.member_id])),
        )
        for due in rhythm.next_contacts(people, by.today, for_weaver=by.member_id)
        for row in (found[due.member_id],)
    )


def _told(reasons: Iterable[rhythm.Reason], steps: dict[int, _Step]) -> Iterator[_Step]:
    """The follow-ups that the reasons repeat."""
    for reason in reasons:
        if isinstance(reason, rhythm.FollowUpDue):
            yield steps[reason.follow_up_id]


def _open_steps(db: Session, by: Membership, ids: list[int]) -> dict[int, dict[int, _Step]]:
    rows = db.execute(
        select(
            col(FollowUp.id),
            col(FollowUp.member_id),
            col(FollowUp.what),
            col(FollowUp.due_on),
            col(FollowUp.owner_id),
            col(Member.name),
        )
        .join(
            Member,
            sa.and_(
                col(Member.network_id) == col(FollowUp.network_id), col(Member.id) == col(FollowUp.owner_id)
            ),
        )
        .where(
            col(FollowUp.member_id).in_(ids),
            col(FollowUp.done_at).is_(None),
            col(FollowUp.due_on) <= by.today + dt.timedelta(days=AHEAD_DAYS),
        )
    )
    steps: dict[int, dict[int, _Step]] = defaultdict(dict)
    for row in rows:
        steps[row.member_id][row.id] = _Step(row.what, row.due_on, row.owner_id, row.name)
    return steps


def _last_contributions(db: Session, ids: list[int]) -> dict[int, dt.date]:
    rows = db.execute(
        select(col(Contribution.member_id), func.max(col(Contribution.done_on)).label("last_on"))
        .where(col(Contribution.member_id).in_(ids))
        .group_by(col(Contribution.member_id))
    )
    return {row.member_id: row.last_on for row in rows}


def in_words(reason: rhythm.Reason, by: Membership, steps: dict[int, _Step]) -> str:
    """Why, as one would say it."""
    if isinstance(reason, rhythm.FollowUpDue):
        return _follow_up_in_words(steps[reason.follow_up_id], by)
    if isinstance(reason, rhythm.Newcomer):
        return _newcomer_in_words(reason)
    if isinstance(reason, rhythm.BeyondRhythm):
        return ngettext(
            "%(n)s day since anybody talked with her, usually every %(rhythm)s",
            "%(n)s days since anybody talked with her, usually every %(rhythm)s",
            reason.days,
            rhythm=i18n.number(reason.rhythm),
        )
    if isinstance(reason, rhythm.WithinRhythm):
        return ngettext(
            "Talked with %(n)s day ago, usually every %(rhythm)s",
            "Talked with %(n)s days ago, usually every %(rhythm)s",
            reason.days,
            rhythm=i18n.number(reason.rhythm),
        )
    if isinstance(reason, rhythm.NeverTalked):
        return _("Here since %(date)s, and nobody has talked with them yet", date=i18n.date(reason.since))
    return _("Nothing heard or seen of them since %(date)s", date=i18n.date(reason.since))


def _follow_up_in_words(step: _Step, by: Membership) -> str:
    due = i18n.ago(step.due_on, by.today)
    if step.owner_id == by.member_id:
        return _("Your follow-up, due %(when)s: %(what)s", when=due, what=step.what)
    return _("%(name)s’s follow-up, due %(when)s: %(what)s", name=step.owner_name, when=due, what=step.what)


def _newcomer_in_words(reason: rhythm.Newcomer) -> str:
    since = i18n.date(reason.joined_on)
    if not reason.contacts:
        return _("New since %(date)s, and nobody has talked with them yet", date=since)
    return ngettext(
        "New since %(date)s, talked with once so far",
        "New since %(date)s, talked with %(n)s times so far",
        reason.contacts,
        date=since,
    )
