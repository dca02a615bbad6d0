"""Terms: a role given to a member from a date, until a date; changed, ended, and about to end."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave import i18n
from weave.algorithms import names
from weave.algorithms.people import OUTSIDE
from weave.errors import Conflict, Refused, Stale
from weave.i18n import N_
from weave.membership import Membership
from weave.models import Member, Network, Role, RoleText, Standing, Term
from weave.services.holding import hold, hold_version
from weave.services.people.people import PersonCard
from weave.services.prepared import MEMBER, prepared
from weave.services.roles.coordination import coordination_kept
from weave.services.together import Asked, Listed, ask
from weave.services.wording import HasLanguage, best_text

# How long before its last day a term is spoken of.
ENDING_WITHIN = dt.timedelta(days=30)
MOST_CHOICES = 12
EARLIEST_FIRST = (col(Term.starts_on), col(Term.id))


@dataclass(frozen=True, slots=True)
class TermCard:
    """A term as pages show it; its last day is included."""

    id: int
    role_id: int
    role_name: str
    person: PersonCard
    starts_on: dt.date
    ends_on: dt.date | None
    end_reason: str
    today: dt.date

    @property
    def is_past(self) -> bool:
        return self.ends_on is not None and self.ends_on < self.today

    @property
    def is_coming(self) -> bool:
        return self.starts_on > self.today

    @property
    def is_current(self) -> bool:
        return not self.is_past and not self.is_coming

    @property
    def days(self) -> int:
        """How many days it has lasted."""
        return (min(self.today, self.ends_on or self.today) - self.starts_on).days

    @property
    def days_left(self) -> int | None:
        """The days after today until it is over, if an end is set."""
        return None if self.ends_on is None else (self.ends_on - self.today).days

    @property
    def is_ending(self) -> bool:
        return self.is_current and self.ends_on is not None and self.ends_on <= self.today + ENDING_WITHIN


def give_role(
    db: Session,
    *,
    role: Role,
    member: Member,
    starts_on: dt.date,
    ends_on: dt.date | None = None,
) -> Term:
    """Let a member hold a role from a date, perhaps until one."""
    if _wait_for(db, role.id).retired_at:
        raise Refused("member", N_("This role is retired. Bring it back before you give it to somebody."))
    if member.standing in OUTSIDE:
        raise Refused("member", N_("Only somebody who is in the network can hold a role."))
    _check_dates(db, role.id, member.id, starts_on, ends_on)
    term = Term(role_id=role.id, member_id=member.id, starts_on=starts_on, ends_on=ends_on)
    db.add(term)
    db.flush()
    return term


def change_term(
    db: Session, *, term: Term, starts_on: dt.date, ends_on: dt.date | None, version: int, by: Membership
) -> None:
    """Move a term's first or last day; a new last day is reminded of anew."""
    hold_version(db, term, version)
    with coordination_kept(db, today=by.today, field="ends_on"):
        _wait_for(db, term.role_id)
        _check_dates(db, term.role_id, term.member_id, starts_on, ends_on, besides=term.id)
        if ends_on != term.ends_on:
            term.reminded_at = None
        term.starts_on, term.ends_on = starts_on, ends_on


def end_term(db: Session, *, term: Term, on: dt.date, reason: str, version: int, by: Membership) -> None:
    """Let a term end on a day, which is its last; one that has not begun is taken back."""
    hold(db, term)
    if term.ends_on and term.ends_on < by.today:
        raise Conflict(N_("This term ended on %(date)s already."), date=i18n.date(term.ends_on))
    if term.version != version:
        raise Stale
    with coordination_kept(db, today=by.today, field="on"):
        if term.starts_on > by.today:
            db.delete(term)
            return
        if on < term.starts_on:
            raise Refused("on", N_("The term began on %(date)s, so it cannot end before."), **_from(term))
        term.ends_on, term.end_reason = on, reason


def _wait_for(db: Session, role_id: int) -> Any:
    """The role once nobody else is giving it: of two at once the second sees what the first did."""
    return db.execute(
        select(col(Role.retired_at)).where(col(Role.id) == role_id).with_for_update(key_share=True)
    ).one()


def _check_dates(
    db: Session,
    role_id: int,
    member_id: int,
    starts_on: dt.date,
    ends_on: dt.date | None,
    *,
    besides: int | None = None,
) -> None:
    if ends_on and ends_on < starts_on:
        raise Refused("ends_on", N_("The last day cannot be before the first."))
    other = db.scalars(
        select(Term)
        .where(
            col(Term.role_id) == role_id,
            col(Term.member_id) == member_id,
            col(Term.id) != (besides or 0),
            sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= starts_on),
            sa.true() if ends_on is None else col(Term.starts_on) <= ends_on,
        )
        .limit(1)
    ).first()
    if other is None:
        return
    if other.ends_on is None:
        raise Refused(
            "starts_on", N_("There is a term from %(date)s on already. Change that one."), **_from(other)
        )
    raise Refused(
        "starts_on",
        N_("There is a term from %(date)s to %(until)s already. Change that one, or choose other days."),
        **_from(other),
        until=i18n.date(other.ends_on),
    )


def _from(term: Term) -> dict[str, object]:
    return {"date": i18n.date(term.starts_on)}


def term_cards(
    db: Session, network: Network, today: dt.date, *conditions: sa.ColumnElement[bool]
) -> list[TermCard]:
    """Terms with their holders and the names of their roles, the earliest first."""
    return _cards(today, db.execute(_terms(network, *conditions).order_by(*EARLIEST_FIRST)))


def _terms(network: HasLanguage, *conditions: sa.ColumnElement[bool]) -> sa.Select[*tuple[Any, ...]]:
    return (
        select(
            col(Term.id),
            col(Term.role_id),
            sa.func.coalesce(col(RoleText.name), "").label("role_name"),
            col(Term.starts_on),
            col(Term.ends_on),
            col(Term.end_reason),
            col(Member.id).label("member_id"),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .join(Member, col(Member.id) == col(Term.member_id))
        .join(Role, col(Role.id) == col(Term.role_id))
        .outerjoin(RoleText, best_text(RoleText, Role, network))
        .where(*conditions)
    )


def _cards(today: dt.date, rows: Iterable[Any]) -> list[TermCard]:
    return [
        TermCard(
            id=row.id,
            role_id=row.role_id,
            role_name=row.role_name,
            person=PersonCard(row.member_id, row.name, row.initials, row.avatar),
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            end_reason=row.end_reason,
            today=today,
        )
        for row in rows
    ]


def terms_of(db: Session, *, member_id: int, by: Membership) -> list[TermCard]:
    return ask(db, terms_asked(member_id=member_id, by=by))


def terms_asked(*, member_id: int, by: Membership) -> Asked[list[TermCard]]:
    """The roles that a member holds, will hold and has held: those that last first, then the latest."""
    lists = (prepared(_of_member, by.network),)
    return Asked(lists, partial(_latest_first, by.today), {"member": member_id})


def _of_member(network: HasLanguage) -> Listed:
    return Listed(_terms(network, col(Term.member_id) == MEMBER), EARLIEST_FIRST)


def _latest_first(today: dt.date, rows: Iterable[Any]) -> list[TermCard]:
    cards = _cards(today, rows)
    return sorted(cards, key=lambda term: (term.is_past, term.is_coming, -term.starts_on.toordinal()))


def ending_soon(db: Session, *, by: Membership) -> list[TermCard]:
    """Terms whose last day is near and that nothing follows, the nearest first."""
    cards = term_cards(db, by.network, by.today, *ends_soon(by.today))
    return sorted(cards, key=lambda term: (term.ends_on or term.starts_on, term.id))


def ends_soon(today: dt.date) -> Sequence[sa.ColumnElement[bool]]:
    """The condition for terms that end within ENDING_WITHIN, unless the same member goes on in the role."""
    following = sa.orm.aliased(Term)
    goes_on = sa.exists().where(
        col(following.network_id) == col(Term.network_id),
        col(following.role_id) == col(Term.role_id),
        col(following.member_id) == col(Term.member_id),
        col(following.starts_on) > col(Term.ends_on),
    )
    return (
        col(Term.starts_on) <= today,
        col(Term.ends_on) >= today,
        col(Term.ends_on) <= today + ENDING_WITHIN,
        ~goes_on,
    )


def people_to_choose(
    db: Session, *, q: str, chosen_id: int | None = None
) -> tuple[list[tuple[int, str]], bool]:
    """Members to whom a role can be given, found by name, pinyin or initials; and whether there are more."""
    found = select(col(Member.id), col(Member.name), col(Member.name_latin)).where(
        col(Member.standing).not_in((*OUTSIDE, Standing.PAUSED))
    )
    terms = names.search_terms(q)
    for term in terms:
        found = found.where(col(Member.search_text).contains(term, autoescape=True))
    rows = db.execute(found.order_by(col(Member.sort_key), col(Member.id)).limit(MOST_CHOICES + 1)).all()
    choices = [(row.id, _spelled(row.name, row.name_latin)) for row in rows[:MOST_CHOICES]]
    if chosen_id and chosen_id not in dict(choices):
        chosen = db.execute(
            select(col(Member.id), col(Member.name), col(Member.name_latin)).where(
                # Who has only applied is not for everybody who may choose to know of.
                col(Member.id) == chosen_id,
                col(Member.standing) != Standing.APPLIED,
            )
        ).first()
        choices = [(chosen.id, _spelled(chosen.name, chosen.name_latin)), *choices] if chosen else choices
    return choices, len(rows) > MOST_CHOICES


def _spelled(name: str, latin: str) -> str:
    return f"{name} {latin}" if latin else name
