"""Who knows whom already, as far as Weave can tell: those who talked, and those who sat at one table."""

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.algorithms.mixing import pair
from weave.models import Attendance, AttendanceState, CheckIn, CheckInMember, Mix, Seat


def known_pairs(db: Session, *, event_id: int, among: Collection[int]) -> set[tuple[int, int]]:
    """Pairs who talked in a check-in, or sat at one table of an earlier event that both attended."""
    wanted = set(among)
    rows = [*db.execute(_talked()), *db.execute(_sat_together(event_id))]
    return {pair(row[0], row[1]) for row in rows if row[0] != row[1] and {row[0], row[1]} <= wanted}


def _talked() -> sa.CompoundSelect[*tuple[Any, ...]]:
    one, other = aliased(CheckInMember), aliased(CheckInMember)
    with_weaver = select(col(CheckIn.weaver_id), col(CheckInMember.member_id)).join(
        CheckInMember, col(CheckInMember.check_in_id) == col(CheckIn.id)
    )
    with_each_other = select(col(one.member_id), col(other.member_id)).join(
        other,
        sa.and_(col(other.check_in_id) == col(one.check_in_id), col(one.member_id) < col(other.member_id)),
    )
    return sa.union(with_weaver, with_each_other)


def _sat_together(event_id: int) -> sa.Select[*tuple[Any, ...]]:
    one, other = aliased(Seat), aliased(Seat)
    was, were = aliased(Attendance), aliased(Attendance)

    def attended(row: type[Attendance], seat: type[Seat]) -> sa.ColumnElement[bool]:
        return sa.and_(
            col(row.event_id) == col(Mix.event_id),
            col(row.member_id) == col(seat.member_id),
            col(row.state) == AttendanceState.ATTENDED,
        )

    return (
        select(col(one.member_id), col(other.member_id))
        .join(
            other,
            sa.and_(
                col(other.mix_id) == col(one.mix_id),
                col(other.round) == col(one.round),
                col(other.at_table) == col(one.at_table),
                col(one.member_id) < col(other.member_id),
            ),
        )
        .join(Mix, col(Mix.id) == col(one.mix_id))
        .join(was, attended(was, one))
        .join(were, attended(were, other))
        .where(col(Mix.event_id) != event_id)
        .distinct()
    )
