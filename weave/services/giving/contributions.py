"""Contributions: a member reports what she did; what she gave, a year at a glance."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.algorithms.year_strip import WEEK, WEEKS, Week, year_strip
from weave.errors import Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Category,
    Contribution,
    ContributionState,
    Member,
    Pledge,
    Task,
    TaskText,
)
from weave.services.giving.pledges import LIVE, fulfil
from weave.services.prepared import MEMBER, SINCE, prepared
from weave.services.together import Asked, Listed
from weave.services.wording import HasLanguage, best_text

BEFORE_JOINING = dt.timedelta(days=365)
# Longer than this no single thing takes; several things are several reports.
MOST_MINUTES = 100 * 60
LATEST = 8
THANKED = (ContributionState.THANKED, ContributionState.ADJUSTED)


@dataclass(frozen=True, slots=True)
class Told:
    """What was done, when, and how long it took, if she says so."""

    what: str
    done_on: dt.date
    minutes: int | None = None


def report(db: Session, *, task_id: int, by: Membership, told: Told, link: str = "") -> Contribution:
    """A member says what she did; her pledge for the task, if there is one, is done with it."""
    task = db.scalars(select(Task).where(col(Task.id) == task_id, reportable(by))).one_or_none()
    if task is None:
        raise Refused("task", N_("Please choose one of these tasks."))
    joined_on = db.execute(select(col(Member.joined_on)).where(col(Member.id) == by.member_id)).scalar_one()
    check_told(told, today=by.today, joined_on=joined_on)
    pledge = fulfil(db, task_id=task.id, by=by)
    contribution = Contribution(
        task_id=task.id,
        member_id=by.member_id,
        pledge_id=pledge.id if pledge else None,
        what=told.what,
        done_on=told.done_on,
        minutes=told.minutes,
        link=web_address(link),
        reported_at=by.now,
    )
    db.add(contribution)
    db.flush()
    return contribution


def reportable(by: Membership) -> sa.ColumnElement[bool]:
    """Tasks that she may report for: all that she sees, and whatever she carries or has pledged."""
    seen: sa.ColumnElement[bool] = col(Task.hidden_at).is_(None)
    if not by.sees_internal:
        seen = sa.and_(seen, col(Task.is_internal).is_(False))
    return sa.or_(seen, is_mine(by))


def is_mine(by: Membership) -> sa.ColumnElement[bool]:
    carried = select(col(Assignment.task_id)).where(
        col(Assignment.member_id) == by.member_id, col(Assignment.state) == AssignmentState.ACCEPTED
    )
    pledged = select(col(Pledge.task_id)).where(
        col(Pledge.member_id) == by.member_id, col(Pledge.state).in_(LIVE)
    )
    return sa.or_(col(Task.id).in_(carried), col(Task.id).in_(pledged))


def check_told(told: Told, *, today: dt.date, joined_on: dt.date) -> None:
    if told.done_on > today:
        raise Refused("done_on", N_("This day is still to come. Report it once it is done."))
    if told.done_on < joined_on - BEFORE_JOINING:
        raise Refused("done_on", N_("This is more than a year before joining. Please check the year."))
    if told.minutes is not None and not 0 < told.minutes <= MOST_MINUTES:
        raise Refused("other_time", N_("Please give a time between one minute and 100 hours."))


def web_address(link: str) -> str:
    """The link as it can be opened safely: to the web and nowhere else."""
    if not link:
        return ""
    if ":" not in link:
        link = f"https://{link}"
    try:
        parts = urlsplit(link)
        wrong = parts.scheme not in ("http", "https") or "." not in (parts.hostname or "") or parts.username
    except ValueError:
        wrong = True
    if wrong or any(char.isspace() or char in '\\<>"' for char in link):
        raise Refused("link", N_("Please give the address of a web page, such as https://example.org."))
    return link


@dataclass(frozen=True, slots=True)
class Given:
    """One contribution with its answer; `told_*` is what she reported, where it was adjusted."""

    id: int
    task_id: int
    task: str
    hue: str
    what: str
    done_on: dt.date
    minutes: int | None
    link: str
    state: ContributionState
    answered_by: str | None
    answer: str
    told_what: str | None = None
    told_on: dt.date | None = None
    told_minutes: int | None = None
    was_untimed: bool = False
    may_open: bool = True

    @property
    def was_retimed(self) -> bool:
        return self.told_minutes is not None or self.was_untimed


@dataclass(frozen=True, slots=True)
class Record:
    """A member's contributions of the last 52 weeks; what was declined does not count."""

    weeks: tuple[Week, ...]
    total: int
    thanked: int
    minutes: int
    latest: list[Given]

    @property
    def waiting(self) -> int:
        return self.total - self.thanked


def record_asked(*, member_id: int, by: Membership, latest: int = LATEST) -> Asked[Record]:
    """Others see what was given for tasks that they may see, without the words between her and the holder."""
    mine = member_id == by.member_id
    sees_internal, sees_hidden = mine or by.sees_internal, mine or by.may_coordinate
    return Asked(
        (
            prepared(_of_the_year, None, sees_internal, sees_hidden),
            prepared(_latest, by.network, sees_internal, sees_hidden, latest),
        ),
        partial(_record, by, mine or by.may_coordinate),
        {"member": member_id, "since": _first_day(by.today)},
    )


def _record(by: Membership, reads_words: bool, rows: Sequence[Any], latest: Iterable[Any]) -> Record:
    return Record(
        weeks=year_strip((row.done_on for row in rows), by.today),
        total=len(rows),
        thanked=sum(row.state in THANKED for row in rows),
        minutes=sum(row.minutes or 0 for row in rows),
        latest=[_given(row, by, reads_words) for row in latest],
    )


def _of_the_year(sees_internal: bool, sees_hidden: bool) -> Listed:
    rows = (
        select(col(Contribution.done_on), col(Contribution.state), col(Contribution.minutes))
        .join(Task, col(Task.id) == col(Contribution.task_id))
        .where(
            *_shown(sees_internal, sees_hidden),
            col(Contribution.done_on) >= SINCE,
            col(Contribution.state) != ContributionState.DECLINED,
        )
    )
    return Listed(rows, (col(Contribution.done_on),))


def _first_day(today: dt.date) -> dt.date:
    return today - dt.timedelta(days=today.weekday()) - WEEK * (WEEKS - 1)


def _shown(sees_internal: bool, sees_hidden: bool) -> list[sa.ColumnElement[bool]]:
    shown: list[sa.ColumnElement[bool]] = [col(Contribution.member_id) == MEMBER]
    if not sees_internal:
        shown.append(col(Task.is_internal).is_(False))
    if not sees_hidden:
        shown += [col(Task.hidden_at).is_(None), col(Contribution.state) != ContributionState.DECLINED]
    return shown


def _latest(network: HasLanguage, sees_internal: bool, sees_hidden: bool, count: int) -> Listed:
    answerer = aliased(Member)
    rows = (
        select(
            col(Contribution.id),
            col(Contribution.task_id),
            col(TaskText.name),
            col(Category.key),
            col(Task.is_internal),
            col(Task.hidden_at),
            col(Contribution.what),
            col(Contribution.done_on),
            col(Contribution.minutes),
            col(Contribution.link),
            col(Contribution.state),
            col(Contribution.answer),
            col(Contribution.as_reported),
            col(answerer.name).label("answered_by"),
        )
        .join(Task, col(Task.id) == col(Contribution.task_id))
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(TaskText, best_text(TaskText, Task, network))
        .outerjoin(answerer, col(answerer.id) == col(Contribution.answered_by_id))
        .where(*_shown(sees_internal, sees_hidden))
    )
    return Listed(rows, (col(Contribution.done_on).desc(), col(Contribution.id).desc()), count)


def _given(row: Any, by: Membership, reads_words: bool) -> Given:
    return Given(
        id=row.id,
        task_id=row.task_id,
        task=row.name or "",
        hue=row.key or "other",
        what=row.what,
        done_on=row.done_on,
        minutes=row.minutes,
        link=row.link,
        state=row.state,
        answered_by=row.answered_by,
        answer=row.answer if reads_words else "",
        may_open=not by.by_link
        and (by.sees_internal or not row.is_internal)
        and (by.may_coordinate or row.hidden_at is None),
        **(_told(row) if reads_words else {}),
    )


def _told(row: Any) -> dict[str, Any]:
    """What she reported herself, as far as it was adjusted."""
    kept = row.as_reported
    if not kept:
        return {}
    told: dict[str, Any] = {}
    if kept["what"] != row.what:
        told["told_what"] = kept["what"]
    if kept["done_on"] != row.done_on.isoformat():
        told["told_on"] = dt.date.fromisoformat(kept["done_on"])
    if kept["minutes"] != row.minutes:
        told["told_minutes"] = kept["minutes"]
        told["was_untimed"] = kept["minutes"] is None
    return told
