"""Everything about one member, for her own page: as much of it as the reader may know."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import INSIDE
from weave.membership import Membership
from weave.models import Category, CategoryText, Member, MemberInterest, Standing, Tier
from weave.services.giving.contributions import Record, record_asked
from weave.services.groups.group_places import GroupOf, groups_asked
from weave.services.matrix.assignments import HeldTask, held_asked
from weave.services.people.leaves import LeaveCard, leaves_asked
from weave.services.people.profile_fields import Told, fields_asked
from weave.services.people.standings import StandingStep, steps_asked
from weave.services.people.tiers import tier_label
from weave.services.prepared import MEMBER, prepared
from weave.services.roles.loads import MemberLoad, load_asked
from weave.services.roles.terms import TermCard, terms_asked
from weave.services.together import Asked, Listed, ask_together
from weave.services.weaving.check_ins import History, history_from, talks_asked
from weave.services.weaving.needs import NeedsAndOffers, needs_and_offers_asked
from weave.services.wording import HasLanguage, best_text


@dataclass(frozen=True, slots=True)
class MemberPage:
    """A member; what the reader may not know is None, or empty."""

    member: Member
    is_known_well: bool
    terms: list[TermCard]
    tier: str = ""
    interests: Sequence[str] = ()
    held: Sequence[HeldTask] = ()
    groups: Sequence[GroupOf] = ()
    fields: Sequence[Told] = ()
    leaves: Sequence[LeaveCard] = ()
    steps: list[StandingStep] | None = None
    load: MemberLoad | None = None
    history: History | None = None
    needs_and_offers: NeedsAndOffers | None = None
    record: Record | None = None

    @property
    def has_left(self) -> bool:
        return self.member.standing is Standing.ALUMNI

    @property
    def is_inside(self) -> bool:
        return self.member.standing in INSIDE

    @property
    def leave(self) -> LeaveCard | None:
        return next((leave for leave in self.leaves if leave.is_current), None)

    @property
    def still_carries(self) -> bool:
        """A role that runs or is to come, or a task."""
        return bool(self.held) or any(not term.is_past for term in self.terms)


def page_of_member(db: Session, *, member: Member, by: Membership) -> MemberPage:
    """Of somebody who has left, members still see in which roles she was, and no more."""
    mine = member.id == by.member_id
    knows_well = mine or by.sees_every_member
    is_shown = knows_well or member.standing in INSIDE
    weaves_or_mine = mine or by.may_weave
    asked: dict[str, Asked[Any]] = {"terms": terms_asked(member_id=member.id, by=by)}
    if is_shown:
        asked |= {
            "tier": _tier(member),
            "interests": _interests(member, by),
            "held": held_asked(member_id=member.id, by=by),
            "groups": groups_asked(member_id=member.id, by=by),
            "fields": fields_asked(member_id=member.id, by=by),
            "leaves": leaves_asked(member_id=member.id, by=by),
            "record": record_asked(member_id=member.id, by=by),
        }
    if knows_well:
        asked["steps"] = steps_asked(member_id=member.id)
    if weaves_or_mine:
        asked["load"] = load_asked(member_id=member.id, by=by)
        asked["needs_and_offers"] = needs_and_offers_asked(member_id=member.id)
    if by.may_read_check_ins(member.id):
        asked["talks"] = talks_asked(member_id=member.id, by=by)
    answers = ask_together(db, asked)
    talks = answers.pop("talks", None)
    history = None if talks is None else history_from(db, talks, member_id=member.id, by=by)
    return MemberPage(member=member, is_known_well=knows_well, history=history, **answers)


def _tier(member: Member) -> Asked[str]:
    return Asked(
        (prepared(_tiers),),
        lambda found: tier_label(found[0].key, found[0].name) if found else "",
        {"tier": member.tier_id},
    )


def _tiers() -> Listed:
    its_own = col(Tier.id) == bindparam("tier", type_=sa.Integer())
    return Listed(select(col(Tier.key), col(Tier.name)).where(its_own), (col(Tier.id),))


def _interests(member: Member, by: Membership) -> Asked[list[str]]:
    lists = (prepared(_liked, by.network),)
    return Asked(lists, lambda found: [row.name for row in found], {"member": member.id})


def _liked(network: HasLanguage) -> Listed:
    named = (
        select(col(CategoryText.name))
        .select_from(MemberInterest)
        .join(Category, col(Category.id) == col(MemberInterest.category_id))
        .join(CategoryText, best_text(CategoryText, Category, network))
        .where(col(MemberInterest.member_id) == MEMBER)
    )
    return Listed(named, (col(Category.position), col(Category.id)))
