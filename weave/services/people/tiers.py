"""Tiers: what each is called, and how often its members should hear from a weaver."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.errors import Stale
from weave.i18n import _
from weave.models import Tier

RAREST_DAYS = 1000


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A new rhythm for a tier, and the one that stood there when it was chosen."""

    days: int
    before: int


def tiers_of(db: Session) -> list[Tier]:
    return list(db.scalars(select(Tier).order_by(col(Tier.position), col(Tier.id))))


def set_rhythms(db: Session, *, tiers: Sequence[Tier], rhythms: Mapping[int, Rhythm]) -> None:
    """Say how often members of each tier should hear from a weaver, unless somebody else did so meanwhile."""
    wait = select(Tier).order_by(col(Tier.id)).with_for_update().execution_options(populate_existing=True)
    db.scalars(wait).all()
    changed = [(tier, rhythms[tier.id]) for tier in tiers if tier.id in rhythms]
    if any(tier.rhythm_days not in (rhythm.before, rhythm.days) for tier, rhythm in changed):
        raise Stale
    for tier, rhythm in changed:
        tier.rhythm_days = rhythm.days
    db.flush()


def tier_label(key: str, name: str | None) -> str:
    """The network's own name for a tier, or the shipped one in the reader's language."""
    shipped = {
        "ordinary": _("Ordinary"),
        "formal": _("Formal"),
        "volunteer": _("Volunteer"),
        "donor": _("Donor"),
        "honorary": _("Honorary"),
    }
    return name or shipped.get(key, key)
