"""Invitations that wait for an answer, as those who sent them see them."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.membership import Membership
from weave.models import Invitation, Member, Role, RoleText
from weave.services.entrance.invitations import still_open
from weave.services.wording import best_text


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    id: int
    email: str
    member_id: int | None
    name: str | None
    role: str | None
    invited_by: str | None
    invited_at: dt.datetime
    expires_at: dt.datetime


def open_invitations(db: Session, *, by: Membership, member_id: int | None = None) -> list[OpenInvitation]:
    """Those that can still be accepted, of the network or of one member, the latest first."""
    inviter = aliased(Member)
    hers = sa.true() if member_id is None else col(Invitation.member_id) == member_id
    found: sa.Select[*tuple[Any, ...]] = (
        select(
            col(Invitation.id),
            col(Invitation.email),
            col(Invitation.member_id),
            col(Member.name),
            col(RoleText.name).label("role"),
            col(inviter.name).label("invited_by"),
            col(Invitation.invited_at),
            col(Invitation.expires_at),
        )
        .select_from(Invitation)
        .outerjoin(Member, col(Member.id) == col(Invitation.member_id))
        .outerjoin(inviter, col(inviter.id) == col(Invitation.invited_by_id))
        .outerjoin(Role, col(Role.id) == col(Invitation.role_id))
        .outerjoin(RoleText, best_text(RoleText, Role, by.network))
        .where(*still_open(by.now), hers)
        .order_by(col(Invitation.invited_at).desc(), col(Invitation.id).desc())
    )
    return [OpenInvitation(*row) for row in db.execute(found)]


def roles_to_offer(db: Session, *, by: Membership) -> list[tuple[int, str]]:
    """The roles that an invitation can come with."""
    rows = db.execute(
        select(col(Role.id), col(RoleText.name))
        .select_from(Role)
        .join(RoleText, best_text(RoleText, Role, by.network))
        .where(col(Role.retired_at).is_(None))
        .order_by(col(Role.position), col(Role.id))
    )
    return [(row.id, row.name) for row in rows]
