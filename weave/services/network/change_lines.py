"""Entries of the audit trail put into words, in the reader's language."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from weave import i18n
from weave.audit import HIDDEN
from weave.i18n import OWN_NAMES, _, known_language
from weave.membership import Membership
from weave.models import Act
from weave.models.base import UtcDateTime
from weave.services.network.change_names import (
    PLACES,
    Entry,
    Facts,
    Names,
    facts_behind,
    mapper_of,
    names_in,
    refers_to,
)
from weave.services.network.change_words import ECHOES, KINDS, LEADS, VALUES, column_label
from weave.services.people.people import PersonCard

LONGEST_IN_SENTENCE = 60
APPLICANT = "applicant"
LINKS = {
    "application": "applications.show",
    "event": "events.show",
    "member": "members.show",
    "role": "roles.show",
    "task": "tasks.show",
    "working_group": "working_groups.show",
}


@dataclass(frozen=True, slots=True)
class Detail:
    """One column of a change; of what was added or removed only one side is known."""

    column: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Link:
    """Where a line leads: a route, and the id in its path."""

    route: str
    part: str
    id: int


@dataclass(frozen=True, slots=True)
class Change:
    """A line of the trail; `details` are what the sentence has no room for."""

    at: dt.datetime
    on: dt.date
    who: PersonCard | None
    via: str
    sentence: str
    details: tuple[Detail, ...]
    link: Link | None


def told(
    db: Session, entries: Sequence[Entry], *, by: Membership, also: int | None = None
) -> tuple[list[Change], Mapping[int, PersonCard]]:
    """The entries as lines, and the people in them (and one more, if asked)."""
    facts = facts_behind(db, entries)
    names = names_in(db, entries, facts, by=by, also=also)
    lines = [_line(entry, known, names, by) for entry, known in zip(entries, facts, strict=True)]
    return lines, names.people


def _line(entry: Entry, known: Facts, names: Names, by: Membership) -> Change:
    details = _details(entry, names)
    what = _name(entry, known, names)
    who = names.people.get(entry.by_member_id or 0)
    return Change(
        at=entry.at,
        on=by.day_of(entry.at),
        who=who,
        via=entry.via,
        sentence=_sentence(entry, who.name if who else _machine(entry), what, details),
        details=() if _says_it_all(entry, details) else details,
        link=_link(entry, known, names),
    )


def _machine(entry: Entry) -> str:
    """Who it was when no member did it."""
    if entry.via == APPLICANT:
        return _("An applicant")
    return _("Weave itself") if entry.via == "job" else _("Somebody at the server")


def _sentence(entry: Entry, who: str, what: str, details: tuple[Detail, ...]) -> str:
    if entry.act is Act.ADDED:
        return _("%(who)s added %(what)s", who=who, what=what)
    if entry.act is Act.REMOVED:
        return _("%(who)s removed %(what)s", who=who, what=what)
    if entry.act is Act.READ:
        if entry.kind == "member":
            return _("%(who)s read what weavers noted about %(what)s", who=who, what=what)
        if entry.kind == "network":
            return _("%(who)s took the matrix out as a file", who=who)
        return _("%(who)s read %(what)s", who=who, what=what)
    leading = _leading(details)
    if leading:
        return _of_one(leading, who, what)
    fields = i18n.listed(detail.label for detail in _telling(details))
    return _("%(who)s changed %(fields)s of %(what)s", who=who, fields=fields, what=what)


def _telling(details: tuple[Detail, ...]) -> tuple[Detail, ...]:
    """Without those that only repeat who did it and when, unless there is nothing else."""
    return tuple(detail for detail in details if detail.column not in ECHOES) or details


def _leading(details: tuple[Detail, ...]) -> Detail | None:
    """The one column whose values belong into the sentence."""
    leads = [detail for detail in details if detail.column in LEADS] or list(_telling(details))
    return leads[0] if len(leads) == 1 and _fits(leads[0]) else None


def _says_it_all(entry: Entry, details: tuple[Detail, ...]) -> bool:
    told = _telling(details)
    is_one = entry.act is Act.CHANGED and len(told) == 1
    return is_one and (_fits(told[0]) or told[0].after == HIDDEN)


def _fits(detail: Detail) -> bool:
    return HIDDEN not in (detail.before, detail.after) and all(
        len(value) <= LONGEST_IN_SENTENCE and "\n" not in value for value in (detail.before, detail.after)
    )


def _of_one(detail: Detail, who: str, what: str) -> str:
    """A change of one column, with its values in the sentence."""
    values = {"who": who, "field": detail.label, "what": what, "before": detail.before, "after": detail.after}
    if not detail.before and not detail.after:
        return _("%(who)s changed %(field)s of %(what)s", who=who, field=detail.label, what=what)
    if not detail.before:
        return _("%(who)s set %(field)s of %(what)s to %(after)s") % values
    if not detail.after:
        return _("%(who)s took away %(field)s of %(what)s; it was %(before)s") % values
    return _("%(who)s changed %(field)s of %(what)s from %(before)s to %(after)s") % values


def _name(entry: Entry, known: Facts, names: Names) -> str:
    """What the row is called, whatever is left of it."""
    kind = KINDS[entry.kind]
    template = _(kind.own if kind.own and _belongs_to(entry, known) == entry.by_member_id else kind.named)
    filled = {place: _filled(place, entry, known, names) for place in PLACES.findall(template)}
    return template % filled


def _belongs_to(entry: Entry, known: Facts) -> int | None:
    if entry.kind == "member":
        return int(known["id"])
    return known.get("member_id") or known.get("weaver_id")


def _filled(place: str, entry: Entry, known: Facts, names: Names) -> str:
    if place == "self":
        return names.of(entry.kind, known["id"]) or known.get("name") or _("something that is gone")
    if f"{place}_id" in known:
        target = refers_to(entry.kind, f"{place}_id")
        found = names.of(target, known[f"{place}_id"]) if target else None
        return found or _("something that is gone")
    return _told(entry.kind, place, known.get(place), names) or _("something that is gone")


def _details(entry: Entry, names: Names) -> tuple[Detail, ...]:
    """Column by column, as far as a column says something to people."""
    before, after = entry.before or {}, entry.after or {}
    pairs = (
        Detail(
            column,
            _(column_label(entry.kind, column)),
            _told(entry.kind, column, before.get(column), names),
            _told(entry.kind, column, after.get(column), names),
        )
        for column in {**before, **after}
        if column not in {key.key for key in mapper_of(entry.kind).primary_key}
    )
    is_whole = entry.act in (Act.ADDED, Act.REMOVED)
    return tuple(detail for detail in pairs if not is_whole or detail.before or detail.after)


def _told(kind: str, column: str, value: Any, names: Names) -> str:
    """A value as people read it; nothing for what is empty, or is a number of the machine's."""
    if value in (None, "") or value == HIDDEN:
        return value or ""
    if target := refers_to(kind, column):
        return names.of(target, value) or ""
    if column == "language":
        known = known_language(value)
        return OWN_NAMES[known] if known else str(value)
    if column in ("minutes", "help_minutes"):
        return i18n.hours(value)
    return _by_type(mapper_of(kind).columns[column].type, value, names)


def _by_type(kind: Any, value: Any, names: Names) -> str:
    if isinstance(kind, sa.Enum):
        return _(VALUES[value])
    if isinstance(kind, UtcDateTime):
        return i18n.datetime(dt.datetime.fromisoformat(value), names.zone)
    if isinstance(kind, sa.Date):
        return i18n.date(dt.date.fromisoformat(value))
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, int):
        return i18n.number(value)
    return str(value)


def _link(entry: Entry, known: Facts, names: Names) -> Link | None:
    """To the page of what the row is, or belongs to, while that is there."""
    places = PLACES.findall(KINDS[entry.kind].named)
    for place in places:
        kind = entry.kind if place == "self" else place
        row_id = known.get("id" if place == "self" else f"{place}_id")
        if kind in LINKS and row_id is not None and names.of(kind, row_id):
            return Link(LINKS[kind], kind, row_id)
    return None
