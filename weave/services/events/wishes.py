"""Wishes: two who should sit together at an event, or should not."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.mixing import pair
from weave.errors import Refused
from weave.i18n import N_
from weave.models import Attendance, Event, Wish, WishKind
from weave.services.people.people import PersonCard, people


@dataclass(frozen=True, slots=True)
class WishCard:
    id: int
    kind: WishKind
    one: PersonCard
    other: PersonCard


def add_wish(db: Session, *, event: Event, kind: WishKind, one_id: int, other_id: int) -> Wish:
    """Both are on the event's list; for two people there is one wish."""
    if one_id == other_id:
        raise Refused("other", N_("Choose two different people."))
    listed = select(col(Attendance.member_id)).where(
        col(Attendance.event_id) == event.id, col(Attendance.member_id).in_((one_id, other_id))
    )
    if len(set(db.scalars(listed))) < 2:
        raise Refused("one", N_("Both must be on the list of this event."))
    one, other = pair(one_id, other_id)
    wish = Wish(event_id=event.id, kind=kind, one_id=one, other_id=other)
    try:
        with db.begin_nested():
            db.add(wish)
    except IntegrityError:
        raise Refused("one", N_("There is a wish about these two already. Take it away first.")) from None
    return wish


def remove_wish(db: Session, *, wish: Wish) -> None:
    db.delete(wish)
    db.flush()


def wishes_of(db: Session, *, event: Event) -> list[WishCard]:
    rows = db.execute(
        select(col(Wish.id), col(Wish.kind), col(Wish.one_id), col(Wish.other_id))
        .where(col(Wish.event_id) == event.id)
        .order_by(col(Wish.id))
    ).all()
    cards = people(db, [person for row in rows for person in (row.one_id, row.other_id)])
    return [WishCard(row.id, row.kind, cards[row.one_id], cards[row.other_id]) for row in rows]
