"""The list of members: searched, narrowed, a page at a time, in two queries whatever its length."""

import datetime as dt
from dataclasses import dataclass, field, fields
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.names import search_terms
from weave.algorithms.people import INSIDE
from weave.membership import Membership
from weave.models import (
    Category,
    CategoryText,
    Member,
    MemberInterest,
    Role,
    RoleText,
    Standing,
    Term,
    Tier,
)
from weave.services.people.people import PersonCard
from weave.services.people.tiers import tier_label
from weave.services.prepared import Statement, prepared
from weave.services.wording import HasLanguage, best_text

PAGE = 50
EVERYBODY = "all"
ANY_ROLE = "any"
HERE = tuple(standing for standing in Standing if standing is not Standing.ALUMNI)


@dataclass(frozen=True, slots=True)
class MemberFilters:
    """What the address asks of the list."""

    q: str = ""
    standing: str = ""
    tier: int | None = None
    role: int | str | None = None
    interest: int | None = None
    page: int = 1

    def in_address(self, **changes: Any) -> dict[str, Any]:
        """The same with something changed; any change leads back to the first page."""
        changed = {name: getattr(self, name) for name in NAMES} | {"page": 1} | changes
        return {name: value for name, value in changed.items() if value and (name, value) != ("page", 1)}

    @property
    def narrows(self) -> bool:
        return bool(self.q or self.standing or self.tier or self.role or self.interest)


NAMES = tuple(field.name for field in fields(MemberFilters))


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member in the list; standing and last contact only for those who may know of them."""

    person: PersonCard
    name_latin: str
    city: str
    tier: str
    joined_on: dt.date
    standing: Standing | None
    standing_since: dt.date
    last_contact_on: dt.date | None
    roles: tuple[str, ...]
    interests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """Something to narrow the list by."""

    id: int
    name: str
    key: str | None
    is_offered: bool


@dataclass(frozen=True, slots=True)
class MemberList:
    rows: list[MemberRow]
    total: int
    tiers: list[Named] = field(default_factory=list)
    roles: list[Named] = field(default_factory=list)
    categories: list[Named] = field(default_factory=list)

    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


def members_of(db: Session, *, filters: MemberFilters, by: Membership) -> MemberList:
    """One page of the members whom this person may see, sorted by name."""
    names = _names(db, by)
    conditions = _conditions(filters, by)
    # Counted apart: a page is read off the index of names, and would else wait for all that follow.
    total = select(func.count()).select_from(Member).where(*conditions).scalar_subquery()
    matching = (
        select(col(Member.id), total.label("total"))
        .where(*conditions)
        .order_by(col(Member.sort_key), col(Member.id))
        .limit(PAGE)
        .offset((filters.page - 1) * PAGE)
        .subquery()
    )
    rows = db.execute(_rows(matching, by)).all()
    return MemberList(
        rows=[_row(row, names, by) for row in rows], total=rows[0].total if rows else 0, **_offered(names)
    )


def _conditions(filters: MemberFilters, by: Membership) -> list[sa.ColumnElement[bool]]:
    conditions = [_of_standing(filters, by)]
    if filters.q:
        conditions.append(_found(filters.q, by))
    if filters.tier:
        conditions.append(col(Member.tier_id) == filters.tier)
    if filters.role:
        held = _terms(by.today)
        if isinstance(filters.role, int):
            held = held.where(col(Term.role_id) == filters.role)
        conditions.append(held.exists())
    if filters.interest:
        likes = _interests().where(col(MemberInterest.category_id) == filters.interest)
        conditions.append(likes.exists())
    return conditions


def _of_standing(filters: MemberFilters, by: Membership) -> sa.ColumnElement[bool]:
    """Nobody who has left, unless asked for; a member sees those who are in, whatever is asked."""
    if not by.sees_every_member:
        return col(Member.standing).in_(INSIDE)
    if filters.standing == EVERYBODY:
        return sa.true()
    return col(Member.standing).in_([filters.standing] if filters.standing else HERE)


def _found(q: str, by: Membership) -> sa.ColumnElement[bool]:
    """By name, pinyin or initials; by mail for those who may see it."""
    terms = [col(Member.search_text).contains(term, autoescape=True) for term in search_terms(q)]
    by_name = sa.and_(*terms) if terms else sa.false()
    if not by.sees_every_member:
        return by_name
    return sa.or_(by_name, col(Member.email).contains(q.strip().lower(), autoescape=True))


def _terms(today: dt.date) -> sa.Select[*tuple[Any, ...]]:
    """The terms of a member that run today."""
    return select(col(Term.role_id)).where(
        col(Term.network_id) == col(Member.network_id),
        col(Term.member_id) == col(Member.id),
        col(Term.starts_on) <= today,
        sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= today),
    )


def _interests() -> sa.Select[*tuple[Any, ...]]:
    return select(col(MemberInterest.category_id)).where(
        col(MemberInterest.network_id) == col(Member.network_id),
        col(MemberInterest.member_id) == col(Member.id),
    )


def _rows(matching: sa.Subquery, by: Membership) -> sa.Select[*tuple[Any, ...]]:
    """The page's members; the ids of roles and interests come strung together, as a column each."""
    return (
        select(
            matching.c.total,
            col(Member.id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
            col(Member.name_latin),
            col(Member.city),
            col(Member.tier_id),
            col(Member.joined_on),
            col(Member.standing),
            col(Member.standing_since),
            _strung(_terms(by.today), col(Term.role_id)).label("roles"),
            _strung(_interests(), col(MemberInterest.category_id)).label("interests"),
            (col(Member.last_contact_on) if by.may_weave else sa.null()).label("last_contact_on"),
        )
        .join(matching, matching.c.id == col(Member.id))
        .order_by(col(Member.sort_key), col(Member.id))
    )


def _strung(found: sa.Select[*tuple[Any, ...]], ids: Any) -> sa.ScalarSelect[str]:
    strung = func.aggregate_strings(sa.cast(ids, sa.String), ",")
    return found.with_only_columns(strung).correlate(Member).scalar_subquery()


_Names = dict[str, dict[int, Named]]


def _names(db: Session, by: Membership) -> _Names:
    """What tiers, roles and categories are called, in one query; each in its order."""
    names: _Names = {"tiers": {}, "roles": {}, "categories": {}}
    for row in db.execute(prepared(_named, by.network)):
        name = tier_label(row.key, row.name) if row.kind == "tiers" else row.name or ""
        names[row.kind][row.id] = Named(row.id, name, row.key, bool(row.is_offered))
    return names


def _named(network: HasLanguage) -> Statement:
    kinds = [
        select(
            sa.literal("tiers").label("kind"),
            col(Tier.id).label("id"),
            col(Tier.name).label("name"),
            col(Tier.key).label("key"),
            sa.true().label("is_offered"),
            col(Tier.position).label("position"),
        ),
        select(
            sa.literal("roles"),
            col(Role.id),
            col(RoleText.name),
            col(Role.key),
            col(Role.retired_at).is_(None),
            col(Role.position),
        )
        .select_from(Role)
        .outerjoin(RoleText, best_text(RoleText, Role, network)),
        select(
            sa.literal("categories"),
            col(Category.id),
            col(CategoryText.name),
            col(Category.key),
            sa.true(),
            col(Category.position),
        )
        .select_from(Category)
        .outerjoin(CategoryText, best_text(CategoryText, Category, network)),
    ]
    named = sa.union_all(*kinds).subquery()
    return select(*named.c).order_by(named.c.position, named.c.id)


def _offered(names: _Names) -> dict[str, list[Named]]:
    return {kind: [named for named in found.values() if named.is_offered] for kind, found in names.items()}


def _row(row: Any, names: _Names, by: Membership) -> MemberRow:
    return MemberRow(
        person=PersonCard(row.id, row.name, row.initials, row.avatar),
        name_latin=row.name_latin,
        city=row.city if by.sees_every_member else "",
        tier=names["tiers"][row.tier_id].name if row.tier_id in names["tiers"] else "",
        joined_on=row.joined_on,
        standing=row.standing if by.sees_every_member else None,
        standing_since=row.standing_since,
        last_contact_on=row.last_contact_on,
        roles=_spelled(row.roles, names["roles"]),
        interests=_spelled(row.interests, names["categories"]),
    )


def _spelled(ids: str | None, names: dict[int, Named]) -> tuple[str, ...]:
    """The names of the ids that were strung together, in the order of the names."""
    held = {int(part) for part in ids.split(",")} if ids else set()
    return tuple(named.name for named in names.values() if named.id in held)
