"""The audit trail as people read it: who changed what, when, from what to what; the newest first.

A page costs four queries, whatever is on it: the entries, the rows they speak of, people, other names.
"""

import datetime as dt
import zoneinfo
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.names import search_terms
from weave.membership import Membership
from weave.models import AccountAuditEntry, AuditEntry, Member
from weave.services.network.change_lines import Change, told
from weave.services.network.change_names import Entry
from weave.services.network.change_words import KINDS, Topic

PAGE = 50
# Entries of the network's own settings lie apart from all others, and come after those of the same moment.
_OWN, _NETWORK = 0, 1


@dataclass(frozen=True, slots=True)
class ChangeFilters:
    """What the address asks of the trail; `before` is where the page before it ended."""

    who: str = ""
    person: int | None = None
    topic: str = ""
    day: str = ""
    before: str = ""

    def in_address(self, **changes: Any) -> dict[str, Any]:
        """The same with something changed; any change leads back to the newest."""
        changed = asdict(replace(self, **{"before": "", **changes}))
        return {name: value for name, value in changed.items() if value}

    @property
    def narrows(self) -> bool:
        return bool(self.who or self.person or self.topic or self.day)


@dataclass(frozen=True, slots=True)
class Changes:
    """A page of the trail; `older` leads on where there is more, `person` is whom it was narrowed to."""

    lines: list[Change]
    older: str | None
    person: str | None


def changes_of(db: Session, *, filters: ChangeFilters, by: Membership, limit: int = PAGE) -> Changes:
    own, network = _conditions(filters, by)
    entries = _entries(db, by, own, network, limit + 1)
    shown = entries[:limit]
    lines, people = told(db, shown, by=by, also=filters.person)
    person = people.get(filters.person or 0)
    older = _place(shown[-1]) if len(entries) > limit else None
    return Changes(lines, older, person.name if person else None)


_Conditions = list[sa.ColumnElement[bool]]


def _entries(
    db: Session, by: Membership, own: _Conditions, network: _Conditions, limit: int
) -> Sequence[Entry]:
    """The newest entries of both trails; each is cut short before they are merged."""
    both = [_of_members(own, limit), _of_network(network, by, limit)]
    merged = sa.union_all(*(select(part) for part in both)).order_by(
        sa.desc("at"), sa.asc("source"), sa.desc("id")
    )
    return [Entry(*row) for row in db.execute(merged.limit(limit))]


def _of_members(conditions: _Conditions, limit: int) -> sa.Subquery:
    entry = AuditEntry
    return (
        select(
            sa.literal(_OWN).label("source"),
            col(entry.id),
            col(entry.at),
            col(entry.by_member_id),
            col(entry.via),
            col(entry.act),
            col(entry.kind),
            col(entry.row_id),
            col(entry.before),
            col(entry.after),
        )
        .where(*conditions)
        .order_by(col(entry.at).desc(), col(entry.id).desc())
        .limit(limit)
        .subquery()
    )


def _of_network(conditions: _Conditions, by: Membership, limit: int) -> sa.Subquery:
    """The network's settings are kept where no network's rows are, under the account of who changed them."""
    entry = AccountAuditEntry
    who = select(col(Member.id)).where(col(Member.account_id) == col(entry.by_account_id)).scalar_subquery()
    return (
        select(
            sa.literal(_NETWORK).label("source"),
            col(entry.id),
            col(entry.at),
            who.label("by_member_id"),
            col(entry.via),
            col(entry.act),
            col(entry.kind),
            col(entry.row_id),
            col(entry.before),
            col(entry.after),
        )
        .where(col(entry.kind) == "network", col(entry.row_id) == str(by.network.id), *conditions)
        .order_by(col(entry.at).desc(), col(entry.id).desc())
        .limit(limit)
        .subquery()
    )


def _conditions(filters: ChangeFilters, by: Membership) -> tuple[_Conditions, _Conditions]:
    """What narrows the members' trail, and the network's."""
    own: _Conditions = []
    network: _Conditions = []
    if filters.person:
        hers = sa.and_(col(AuditEntry.kind) == "member", col(AuditEntry.row_id) == str(filters.person))
        own.append(sa.or_(col(AuditEntry.by_member_id) == filters.person, hers))
        network.append(_by_account(col(Member.id) == filters.person))
    if filters.who:
        terms = [
            col(Member.search_text).contains(term, autoescape=True) for term in search_terms(filters.who)
        ]
        found = sa.and_(*terms) if terms else sa.false()
        own.append(col(AuditEntry.by_member_id).in_(select(col(Member.id)).where(found)))
        network.append(_by_account(found))
    if filters.topic:
        kinds = [name for name, kind in KINDS.items() if kind.topic == filters.topic]
        own.append(col(AuditEntry.kind).in_(kinds))
        if filters.topic != Topic.SETTINGS:
            network.append(sa.false())
    if filters.day:
        start, end = _day(filters.day, by)
        own.append(col(AuditEntry.at).between(start, end))
        network.append(col(AccountAuditEntry.at).between(start, end))
    if place := _read_place(filters.before):
        own.append(_older(AuditEntry, _OWN, place))
        network.append(_older(AccountAuditEntry, _NETWORK, place))
    return own, network


def _found(query: str) -> sa.ColumnElement[bool]:
    terms = [col(Member.search_text).contains(term, autoescape=True) for term in search_terms(query)]
    return sa.and_(*terms) if terms else sa.false()


def _by_account(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    return col(AccountAuditEntry.by_account_id).in_(select(col(Member.account_id)).where(condition))


def _day(day: str, by: Membership) -> tuple[dt.datetime, dt.datetime]:
    """The first and the last moment of a day where the network is."""
    zone = zoneinfo.ZoneInfo(by.network.time_zone)
    first = dt.date.fromisoformat(day)
    return (
        dt.datetime.combine(first, dt.time.min, zone),
        dt.datetime.combine(first, dt.time.max, zone),
    )


@dataclass(frozen=True, slots=True)
class _Place:
    at: dt.datetime
    source: int
    id: int


def _place(entry: Entry) -> str:
    return f"{entry.at.isoformat()}_{entry.source}_{entry.id}"


def _read_place(text: str) -> _Place | None:
    """Where a page ended; what cannot be read leads to the newest."""
    try:
        at, source, number = text.split("_")
        moment = dt.datetime.fromisoformat(at)
        place = _Place(moment, int(source), int(number))
    except ValueError:
        return None
    return place if moment.tzinfo and 0 <= place.id < 2**31 else None


def _older(
    trail: type[AuditEntry] | type[AccountAuditEntry], source: int, place: _Place
) -> sa.ColumnElement[bool]:
    """What comes after a place in the order: the newest first, then by trail, then the latest number."""
    if source == place.source:
        same_moment: sa.ColumnElement[bool] = col(trail.id) < place.id
    else:
        same_moment = sa.true() if source > place.source else sa.false()
    return sa.or_(col(trail.at) < place.at, sa.and_(col(trail.at) == place.at, same_moment))
