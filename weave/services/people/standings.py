"""Standings: what each is called, and moving a member from one to another by the rules."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave import i18n
from weave.algorithms.people import INSIDE, OUTSIDE
from weave.errors import Conflict, Refused, Stale
from weave.i18n import N_, _
from weave.membership import Membership
from weave.models import Invitation, Member, Standing, StandingChange
from weave.services.entrance import invitations
from weave.services.groups.group_places import leave_groups
from weave.services.holding import hold
from weave.services.people import personal_links
from weave.services.people.members import change_standing
from weave.services.prepared import MEMBER, prepared
from weave.services.roles.coordination import coordination_kept
from weave.services.together import Asked, Listed

CHOICES = (*INSIDE, Standing.ALUMNI)


@dataclass(frozen=True, slots=True)
class StandingStep:
    """A step in a member's standing, as pages show it."""

    id: int
    before: Standing | None
    after: Standing
    on: dt.date
    reason: str
    by_name: str | None


def move(
    db: Session,
    *,
    member: Member,
    standing: Standing,
    was: Standing,
    on: dt.date,
    reason: str,
    by: Membership,
) -> None:
    """Move a member from the standing that the form showed to another; who has left finds no door open."""
    hold(db, member)
    if member.standing is not was:
        raise Stale
    _check(member, standing, on, by)
    with coordination_kept(db, today=by.today, field="standing"):
        change_standing(db, member=member, standing=standing, on=on, reason=reason, by_id=by.member_id)
    if standing is Standing.ALUMNI:
        _close_doors(db, member, by)
        leave_groups(db, member=member, on=on, reason=reason)


def _check(member: Member, standing: Standing, on: dt.date, by: Membership) -> None:
    if standing not in CHOICES:
        raise Refused("standing", N_("Please choose one of these."))
    if standing is member.standing:
        raise Refused("standing", N_("This is where they stand already. Choose another."))
    if on > by.today:
        raise Refused("on", N_("This day is still to come."))
    if on < member.standing_since:
        raise Refused(
            "on",
            N_("The last change was on %(date)s. Choose that day or a later one."),
            date=i18n.date(member.standing_since),
        )


def _close_doors(db: Session, member: Member, by: Membership) -> None:
    """A link or an invitation of hers must not work again should she come back one day."""
    personal_links.revoke(db, member=member, now=by.now)
    open_ones = select(Invitation).where(
        col(Invitation.member_id) == member.id, *invitations.still_open(by.now)
    )
    for invitation in db.scalars(open_ones):
        invitations.revoke(db, invitation=invitation, now=by.now)


def refuse_outsider(member: Member) -> None:
    """Only who is in the network gets a key to it."""
    if member.standing in OUTSIDE:
        raise Conflict(N_("Only somebody who is in the network can be let in. Change their standing first."))


def steps_asked(*, member_id: int) -> Asked[list[StandingStep]]:
    """The history of a member's standing, the latest first."""
    lists = (prepared(_steps),)
    return Asked(lists, lambda found: [StandingStep(*row) for row in found], {"member": member_id})


def _steps() -> Listed:
    who = aliased(Member)
    rows = (
        select(
            col(StandingChange.id),
            col(StandingChange.before),
            col(StandingChange.after),
            col(StandingChange.on),
            col(StandingChange.reason),
            col(who.name),
        )
        .outerjoin(who, col(who.id) == col(StandingChange.by_id))
        .where(col(StandingChange.member_id) == MEMBER)
    )
    return Listed(rows, (col(StandingChange.on).desc(), col(StandingChange.id).desc()))


def standing_label(standing: Standing) -> str:
    return {
        Standing.APPLIED: _("Applied"),
        Standing.POOL: _("In the pool"),
        Standing.ACTIVE: _("Active"),
        Standing.QUIET: _("Quiet"),
        Standing.PAUSED: _("Paused"),
        Standing.ALUMNI: _("Has left"),
    }[standing]
