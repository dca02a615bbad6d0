"""Figures that are kept beside what they count, so that no page counts a network's whole history.

Of each member how often weavers talked with her, when last, and when she last gave something; of each task
how much was given in each month. Whatever a flush touches is counted anew within it: nothing is added or
taken away by hand, so no path can forget to. The figures are read by statements, never from a loaded row.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam, event, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, UOWTransaction
from sqlmodel import SQLModel, col

import weave.audit  # noqa: F401 - its entries come first, and with them one writer after the other
from weave.algorithms.periods import month_after
from weave.db import network_of
from weave.models import CheckIn, CheckInMember, Contribution, ContributionState, GivenInMonth, Member

Month = tuple[int, dt.date]

NETWORK: sa.BindParameter[int] = bindparam("of_network", type_=sa.Integer())
PEOPLE: sa.BindParameter[int] = bindparam("people", type_=sa.Integer(), expanding=True)
TALKS: sa.BindParameter[int] = bindparam("talks", type_=sa.Integer(), expanding=True)
TASK: sa.BindParameter[int] = bindparam("task", type_=sa.Integer())
MONTH: sa.BindParameter[dt.date] = bindparam("first_day", type_=sa.Date())
NEXT_MONTH: sa.BindParameter[dt.date] = bindparam("next_first_day", type_=sa.Date())

TOOK_PART = (
    col(CheckInMember.network_id) == col(Member.network_id),
    col(CheckInMember.member_id) == col(Member.id),
)
OF_MEMBER = sa.update(Member).values(
    contacts=select(func.count()).select_from(CheckInMember).where(*TOOK_PART).scalar_subquery(),
    last_contact_on=select(func.max(col(CheckIn.on)))
    .where(
        *TOOK_PART,
        col(CheckIn.network_id) == col(CheckInMember.network_id),
        col(CheckIn.id) == col(CheckInMember.check_in_id),
    )
    .scalar_subquery(),
    last_given_on=select(func.max(col(Contribution.done_on)))
    .where(
        col(Contribution.network_id) == col(Member.network_id),
        col(Contribution.member_id) == col(Member.id),
    )
    .scalar_subquery(),
)
OF_THESE = OF_MEMBER.where(col(Member.network_id) == NETWORK, col(Member.id).in_(PEOPLE))
IN_THESE_TALKS = select(col(CheckInMember.member_id)).where(
    col(CheckInMember.network_id) == NETWORK, col(CheckInMember.check_in_id).in_(TALKS)
)
GIVEN = (
    select(func.count())
    .select_from(Contribution)
    .where(
        col(Contribution.network_id) == NETWORK,
        col(Contribution.task_id) == TASK,
        col(Contribution.done_on) >= MONTH,
        col(Contribution.done_on) < NEXT_MONTH,
        col(Contribution.state) != ContributionState.DECLINED,
    )
    .scalar_subquery()
)


def _of_month(insert: Any) -> Any:
    row = insert(GivenInMonth).values(network_id=NETWORK, task_id=TASK, month=MONTH, times=GIVEN)
    return row.on_conflict_do_update(
        index_elements=["network_id", "task_id", "month"], set_={"times": row.excluded.times}
    )


OF_MONTH = {"sqlite": _of_month(sqlite.insert), "postgresql": _of_month(postgresql.insert)}


def count_all(connection: sa.Connection, network_id: int) -> None:
    """Count a whole network anew, as where rows were written past the session."""
    here = {"of_network": network_id}
    connection.execute(OF_MEMBER.where(col(Member.network_id) == NETWORK), here)
    connection.execute(sa.delete(GivenInMonth).where(col(GivenInMonth.network_id) == NETWORK), here)
    gifts = select(col(Contribution.task_id), col(Contribution.done_on)).distinct()
    days = connection.execute(gifts.where(col(Contribution.network_id) == NETWORK), here).all()
    _count_months(connection, network_id, {(task, day.replace(day=1)) for task, day in days})


def _count_months(connection: sa.Connection, network_id: int, months: Iterable[Month]) -> None:
    values = [
        {
            "of_network": network_id,
            "task": task,
            "first_day": month,
            "next_first_day": month_after(month),
        }
        for task, month in sorted(months)
    ]
    if values:
        connection.execute(OF_MONTH[connection.dialect.name], values)


@event.listens_for(Session, "after_flush")
def count_anew(db: Session, _context: UOWTransaction) -> None:
    rows = [row for row in (*db.new, *db.dirty, *db.deleted) if isinstance(row, SQLModel)]
    people = set(_people(rows))
    talks = [row.id for row in rows if isinstance(row, CheckIn) and _has_changed(row, "on")]
    months = set(_months(rows))
    if not (people or talks or months):
        return
    connection, here = db.connection(), {"of_network": network_of(db)}
    if talks:
        people |= set(connection.scalars(IN_THESE_TALKS, here | {"talks": talks}))
    if people:
        connection.execute(OF_THESE, here | {"people": sorted(people)})
    _count_months(connection, network_of(db), months)


def _people(rows: Iterable[SQLModel]) -> Iterator[int]:
    """Whose talks or contributions are others than before."""
    for row in rows:
        if isinstance(row, CheckInMember | Contribution):
            yield from _before_and_after(row, "member_id")


def _months(rows: Iterable[SQLModel]) -> Iterator[Month]:
    """The tasks and months of which something else was given than before."""
    for row in rows:
        if isinstance(row, Contribution):
            for task in _before_and_after(row, "task_id"):
                for day in _before_and_after(row, "done_on"):
                    yield task, day.replace(day=1)


def _before_and_after(row: SQLModel, name: str) -> set[Any]:
    history = sa.inspect(row).attrs[name].history
    return {*history.added, *history.unchanged, *history.deleted}


def _has_changed(row: SQLModel, name: str) -> bool:
    return bool(sa.inspect(row).attrs[name].history.deleted)
