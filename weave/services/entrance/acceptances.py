"""Accepting an invitation: a mailed link, an account with that address, a member who may come in."""

import datetime as dt
import zoneinfo
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.db import EVERY_NETWORK, actor_of, enter_network
from weave.errors import Conflict, Refused
from weave.i18n import N_, _
from weave.models import Account, Invitation, Member, Network, Role, Standing, Term
from weave.services.entrance.accounts import account_of
from weave.services.entrance.invitations import role_name, still_open
from weave.services.people.members import add_member, change_standing
from weave.services.roles.terms import give_role
from weave.tokens import token_hash

Found = sa.Select[Invitation, Network]


@dataclass(frozen=True, slots=True)
class Offered:
    """An invitation that can be accepted, as its page tells of it."""

    network: Network
    email: str
    member_name: str
    invited_by: str
    role: str
    expires_at: dt.datetime
    has_account: bool


def offered(db: Session, *, token: str, now: dt.datetime) -> Offered | None:
    """What an open invitation offers; the session is inside its network from here on."""
    found = _find(db, _open(token, now))
    if found is None:
        return None
    invitation, network = found
    member = _invited_member(db, invitation)
    inviter = _inviter(db, invitation)
    role_id = invitation.role_id if _may_give_role(db, invitation, network, now) else None
    return Offered(
        network=network,
        email=invitation.email,
        member_name=member.name if member else "",
        invited_by=inviter.name if inviter else "",
        role=role_name(db, role_id=role_id, network=network) if role_id else "",
        expires_at=invitation.expires_at,
        has_account=account_of(db, invitation.email) is not None,
    )


def _open(token: str, now: dt.datetime) -> Found:
    return (
        select(Invitation, Network)
        .join(Network, col(Network.id) == col(Invitation.network_id))
        .where(col(Invitation.token_hash) == token_hash(token), *still_open(now))
    )


def _find(db: Session, statement: Found) -> tuple[Invitation, Network] | None:
    """The invitation, unless who made it has left: then it ends with her."""
    found = db.execute(statement, execution_options={EVERY_NETWORK: True}).one_or_none()
    if found is None:
        return None
    invitation, network = found
    enter_network(db, network.id)
    inviter = _inviter(db, invitation)
    if inviter and inviter.standing in OUTSIDE:
        return None
    return invitation, network


def _inviter(db: Session, invitation: Invitation) -> Member | None:
    by_id = invitation.invited_by_id
    return db.get(Member, (invitation.network_id, by_id)) if by_id else None


def _may_give_role(db: Session, invitation: Invitation, network: Network, now: dt.datetime) -> bool:
    """The role comes with the invitation while who offered it coordinates: rights end with their term."""
    if invitation.role_id is None or invitation.invited_by_id is None:
        return invitation.role_id is not None
    today = _today(network, now)
    coordinates = (
        select(col(Term.id))
        .join(Role, col(Role.id) == col(Term.role_id))
        .where(
            col(Term.member_id) == invitation.invited_by_id,
            col(Role.may_coordinate),
            col(Term.starts_on) <= today,
            sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= today),
        )
    )
    return db.execute(coordinates.limit(1)).first() is not None


def _today(network: Network, now: dt.datetime) -> dt.date:
    return now.astimezone(zoneinfo.ZoneInfo(network.time_zone)).date()


def _invited_member(db: Session, invitation: Invitation) -> Member | None:
    """Whom the invitation names, or who has its address by now."""
    if invitation.member_id:
        return db.get_one(Member, (invitation.network_id, invitation.member_id))
    return db.scalars(select(Member).where(col(Member.email) == invitation.email)).one_or_none()


def accept(db: Session, *, token: str, account: Account, name: str, now: dt.datetime) -> Network | None:
    """Let the account in as the invitation says; nothing if the invitation is used, ended or another's."""
    found = _find(db, _open(token, now).with_for_update(of=Invitation))
    if found is None or found[0].email != account.email:
        return None
    invitation, network = found
    actor = actor_of(db)
    actor.account_id = account.id
    member = _become_member(db, invitation, account, name, _today(network, now))
    actor.member_id = member.id
    if _may_give_role(db, invitation, network, now):
        _open_term(db, invitation, member, _today(network, now))
    invitation.accepted_at = now
    db.flush()
    return network


def _become_member(
    db: Session, invitation: Invitation, account: Account, name: str, today: dt.date
) -> Member:
    mine = db.scalars(select(Member).where(col(Member.account_id) == account.id)).one_or_none()
    member = mine or _invited_member(db, invitation)
    if mine and invitation.member_id not in (None, mine.id):
        raise Conflict(
            N_("You belong to this network already, as %(name)s. Please ask who invited you."), name=mine.name
        )
    if member is None:
        return add_member(db, name=name, today=today, email=account.email, account_id=account.id)
    if member.account_id not in (None, account.id):
        raise Conflict(
            N_("%(name)s signs in with another address already. Please ask who invited you."),
            name=member.name,
        )
    member.account_id = account.id
    member.email = member.email or account.email
    if member.standing in OUTSIDE:
        reason = _("Accepted an invitation")
        change_standing(
            db,
            member=member,
            standing=Standing.ACTIVE,
            on=today,
            reason=reason,
            by_id=invitation.invited_by_id,
        )
    db.flush()
    return member


def _open_term(db: Session, invitation: Invitation, member: Member, today: dt.date) -> None:
    """Begin the role's term, unless she holds it already or it was retired in the meantime."""
    role = db.get_one(Role, (invitation.network_id, invitation.role_id))
    try:
        give_role(db, role=role, member=member, starts_on=today)
    except Refused:
        return
