"""Invitations: one address is asked into one network, perhaps in a role and as a known member."""

import datetime as dt
import zoneinfo

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.db import global_session, network_of, network_session
from weave.errors import Conflict, Forbidden, Refused
from weave.i18n import N_, Language, known_language
from weave.jobs import BY_JOB, Work, enqueue, handles
from weave.membership import Membership
from weave.models import Account, Invitation, Member, Network, Role, RoleText
from weave.services.mails import send, speaking
from weave.services.people.people import people
from weave.services.wording import best_text
from weave.tokens import derived_token, token_hash

LASTS = dt.timedelta(days=14)
INVITATION = "invitation"


def invite(
    db: Session, *, member: Member | None, role: Role | None, email: str, by: Membership, now: dt.datetime
) -> Invitation:
    """Ask an address to join; an earlier invitation to it ends, and the mail is on its way."""
    if role and not by.may_coordinate:
        raise Forbidden
    email = email.strip().lower()
    member = _whom(db, member, email)
    if role and role.retired_at:
        raise Refused("role", N_("This role is retired. Choose another, or none."))
    for earlier in db.scalars(select(Invitation).where(col(Invitation.email) == email, *still_open(now))):
        earlier.revoked_at = now
    invitation = Invitation(
        email=email,
        member_id=member.id if member else None,
        role_id=role.id if role else None,
        invited_by_id=by.member_id,
        invited_at=now,
        expires_at=now + LASTS,
    )
    db.add(invitation)
    db.flush()
    payload: dict[str, object] = {"network_id": network_of(db), "invitation_id": invitation.id}
    enqueue(db, INVITATION, payload, now=now)
    return invitation


def _whom(db: Session, member: Member | None, email: str) -> Member | None:
    """The member that the address will belong to; nobody who has come in already is invited again."""
    has_it = db.scalars(select(Member).where(col(Member.email) == email)).first()
    if member and has_it and has_it.id != member.id:
        raise Refused("email", N_("%(name)s has this address already."), name=has_it.name)
    member = member or has_it
    if member and member.account_id:
        raise Refused(
            "email", N_("%(name)s can sign in already, so no invitation is needed."), name=member.name
        )
    return member


def revoke(db: Session, *, invitation: Invitation, now: dt.datetime) -> None:
    """Take an invitation back; its mailed link no longer works."""
    if invitation.accepted_at:
        raise Conflict(N_("This invitation has been accepted already."))
    invitation.revoked_at = invitation.revoked_at or now
    db.flush()


def still_open(now: dt.datetime) -> tuple[sa.ColumnElement[bool], ...]:
    """The conditions for invitations that can be accepted."""
    return (
        col(Invitation.accepted_at).is_(None),
        col(Invitation.revoked_at).is_(None),
        col(Invitation.expires_at) > now,
    )


@handles(INVITATION)
def send_invitation(work: Work) -> None:
    """Mail the link, unless the invitation was taken back by now; only here its token is known."""
    network_id, invitation_id = work.payload["network_id"], work.payload["invitation_id"]
    assert isinstance(network_id, int)
    with network_session(work.engine, network_id, actor=BY_JOB) as db:
        invitation = db.scalars(
            select(Invitation).where(col(Invitation.id) == invitation_id, *still_open(work.now))
        ).one_or_none()
        if invitation is None:
            return
        token = derived_token(work.settings.key, INVITATION, network_id, invitation_id, invitation.invited_at)
        invitation.token_hash = token_hash(token)
    network, language = _network_and_language(work, invitation)
    with (
        speaking(language),
        network_session(work.engine, network_id, actor=BY_JOB, writes=False) as db,
    ):
        known = people(db, [invitation.member_id, invitation.invited_by_id])
        role = role_name(db, role_id=invitation.role_id, network=network) if invitation.role_id else ""
    member, inviter = known.get(invitation.member_id or 0), known.get(invitation.invited_by_id or 0)
    send(
        work,
        to=invitation.email,
        template="invitation",
        language=language,
        person=member.name if member else "",
        invited_by=inviter.name if inviter else network.name,
        network=network.name,
        role=role,
        link=f"{work.settings.address}/invitations/{token}",
        until=invitation.expires_at.astimezone(zoneinfo.ZoneInfo(network.time_zone)).date(),
    )


def _network_and_language(work: Work, invitation: Invitation) -> tuple[Network, Language]:
    """The network, and the language in which the invited person reads, as far as that is known."""
    with network_session(work.engine, invitation.network_id, actor=BY_JOB, writes=False) as db:
        hers = db.scalar(select(col(Member.language)).where(col(Member.id) == invitation.member_id))
    with global_session(work.engine, actor=BY_JOB, writes=False) as db:
        network = db.get_one(Network, invitation.network_id)
        chosen = db.scalar(select(col(Account.language)).where(col(Account.email) == invitation.email))
    spoken = (known_language(code) for code in (chosen, hers, network.language))
    return network, next((language for language in spoken if language), "en")


def role_name(db: Session, *, role_id: int, network: Network) -> str:
    """What a role is called in the language at hand."""
    named = select(col(RoleText.name)).select_from(Role).join(RoleText, best_text(RoleText, Role, network))
    return db.scalar(named.where(col(Role.id) == role_id)) or ""
