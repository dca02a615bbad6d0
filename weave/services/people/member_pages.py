"""Everything about one member, for her own page: as much of it as the reader may know."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import INSIDE
from weave.membership import Membership
from weave.models import Category, CategoryText, Member, MemberInterest, Standing, Tier
from weave.services.giving.contributions import Record, record_of
from weave.services.matrix.assignments import HeldTask, held_by
from weave.services.people.leaves import LeaveCard, leaves_of
from weave.services.people.standings import StandingStep, steps_of
from weave.services.people.tiers import tier_label
from weave.services.roles.loads import MemberLoad, load_of
from weave.services.roles.terms import TermCard, terms_of
from weave.services.weaving.check_ins import History, history_of
from weave.services.weaving.needs import NeedsAndOffers, needs_and_offers_of
from weave.services.wording import best_text


@dataclass(frozen=True, slots=True)
class MemberPage:
    """A member; what the reader may not know is None, or empty."""

    member: Member
    tier: str
    interests: list[str]
    terms: list[TermCard]
    held: list[HeldTask]
    leaves: list[LeaveCard]
    steps: list[StandingStep] | None
    load: MemberLoad | None
    history: History | None
    needs_and_offers: NeedsAndOffers | None
    record: Record | None
    is_known_well: bool

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
    return MemberPage(
        member=member,
        tier=_tier(db, member) if is_shown else "",
        interests=_interests(db, member, by) if is_shown else [],
        terms=terms_of(db, member_id=member.id, by=by),
        held=held_by(db, member_id=member.id, by=by) if is_shown else [],
        leaves=leaves_of(db, member_id=member.id, by=by) if is_shown else [],
        steps=steps_of(db, member_id=member.id) if knows_well else None,
        load=load_of(db, member_id=member.id, by=by) if weaves_or_mine else None,
        history=history_of(db, member_id=member.id, by=by) if by.may_read_check_ins(member.id) else None,
        needs_and_offers=needs_and_offers_of(db, member_id=member.id) if weaves_or_mine else None,
        record=record_of(db, member_id=member.id, by=by) if is_shown else None,
        is_known_well=knows_well,
    )


def _tier(db: Session, member: Member) -> str:
    row = db.execute(select(col(Tier.key), col(Tier.name)).where(col(Tier.id) == member.tier_id)).first()
    return tier_label(row.key, row.name) if row else ""


def _interests(db: Session, member: Member, by: Membership) -> list[str]:
    named = (
        select(col(CategoryText.name))
        .select_from(MemberInterest)
        .join(Category, col(Category.id) == col(MemberInterest.category_id))
        .join(CategoryText, best_text(CategoryText, Category, by.network))
        .where(col(MemberInterest.member_id) == member.id)
        .order_by(col(Category.position), col(Category.id))
    )
    return list(db.scalars(named))
