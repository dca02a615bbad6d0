"""Personal links: one member's own page without a password; made, revoked, recognised."""

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.db import EVERY_NETWORK
from weave.models import Member, Network, PersonalLink
from weave.tokens import new_token, token_hash


@dataclass(frozen=True, slots=True)
class Opened:
    """Whose page a link opens."""

    network: Network
    member_id: int
    name: str
    language: str | None


def renew(db: Session, *, member: Member, by_id: int | None, now: dt.datetime) -> str:
    """Make a new link, which ends the one before; its token is returned and is nowhere else."""
    _wait_for(db, member)
    revoke(db, member=member, now=now)
    token = new_token()
    db.add(PersonalLink(member_id=member.id, made_by_id=by_id, token_hash=token_hash(token), made_at=now))
    db.flush()
    return token


def _wait_for(db: Session, member: Member) -> None:
    """Of two who renew at once the second ends what the first made."""
    db.execute(select(col(Member.id)).where(col(Member.id) == member.id).with_for_update(key_share=True))


def revoke(db: Session, *, member: Member, now: dt.datetime) -> None:
    """End every link of a member."""
    for link in db.scalars(select(PersonalLink).where(*_live_of(member))):
        link.revoked_at = now
    db.flush()


def is_live(db: Session, *, member: Member) -> bool:
    """Whether a link of this member opens her page."""
    return db.execute(select(col(PersonalLink.id)).where(*_live_of(member)).limit(1)).first() is not None


def _live_of(member: Member) -> tuple[sa.ColumnElement[bool], ...]:
    return (col(PersonalLink.member_id) == member.id, col(PersonalLink.revoked_at).is_(None))


def latest_of(db: Session, *, member: Member) -> PersonalLink | None:
    """The link made last, live or revoked, for saying when that was."""
    latest = select(PersonalLink).where(col(PersonalLink.member_id) == member.id)
    return db.scalars(latest.order_by(col(PersonalLink.id).desc()).limit(1)).first()


def opened_by(db: Session, *, token: str) -> Opened | None:
    """Whom a live link belongs to, if she is still in her network; looked up across all of them."""
    row = db.execute(
        select(Network, col(Member.id), col(Member.name), col(Member.language))
        .join(Member, col(Member.network_id) == col(Network.id))
        .join(
            PersonalLink,
            sa.and_(
                col(PersonalLink.network_id) == col(Member.network_id),
                col(PersonalLink.member_id) == col(Member.id),
            ),
        )
        .where(
            col(PersonalLink.token_hash) == token_hash(token),
            col(PersonalLink.revoked_at).is_(None),
            col(Member.standing).not_in(OUTSIDE),
        ),
        execution_options={EVERY_NETWORK: True},
    ).one_or_none()
    return Opened(*row) if row else None


def other_member(db: Session, *, opened: Opened, account_id: int) -> str | None:
    """The name of who is signed in with an account in that network, when she is somebody else."""
    return db.scalar(
        select(col(Member.name)).where(
            col(Member.network_id) == opened.network.id,
            col(Member.account_id) == account_id,
            col(Member.id) != opened.member_id,
        ),
        execution_options={EVERY_NETWORK: True},
    )
