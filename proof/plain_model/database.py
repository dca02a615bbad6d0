"""What the database holds of a network, in the words of the plain model."""

from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.db import Actor, network_session
from weave.models import Assignment, CheckIn, CheckInMember, Contribution, Member, Pledge, Term


def told(engine: sa.Engine, network_id: int) -> dict[str, Any]:
    with network_session(engine, network_id, actor=Actor(via="command"), writes=False) as db:
        return {
            "assignments": {
                row.id: {
                    "task": row.task_id,
                    "member": row.member_id,
                    "part": row.part.value,
                    "state": row.state.value,
                    "proposed_by": row.proposed_by_id,
                    "answered_by": row.answered_by_id,
                }
                for row in db.scalars(select(Assignment))
            },
            "pledges": {
                row.id: {"task": row.task_id, "member": row.member_id, "state": row.state.value}
                for row in db.scalars(select(Pledge))
            },
            "contributions": {
                row.id: {
                    "task": row.task_id,
                    "member": row.member_id,
                    "what": row.what,
                    "state": row.state.value,
                    "pledge": row.pledge_id,
                    "version": row.version,
                }
                for row in db.scalars(select(Contribution))
            },
            "check_ins": _check_ins(db),
            "terms": {
                row.id: {
                    "role": row.role_id,
                    "member": row.member_id,
                    "starts": row.starts_on,
                    "ends": row.ends_on,
                    "version": row.version,
                }
                for row in db.scalars(select(Term))
            },
            "standings": {
                row.id: row.standing.value for row in db.execute(select(col(Member.id), col(Member.standing)))
            },
        }


def _check_ins(db: Session) -> dict[int, dict[str, Any]]:
    members: dict[int, list[int]] = defaultdict(list)
    for row in db.scalars(select(CheckInMember)):
        members[row.check_in_id].append(row.member_id)
    return {
        row.id: {"weaver": row.weaver_id, "members": tuple(members[row.id]), "shared": row.shared_line}
        for row in db.scalars(select(CheckIn))
    }
