"""The one column of navigation: the places, for whom, and where attention is due.

The first place is her first page. A place is current on its own page and on those below it; `also` names the
paths of what is done from it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from weave.addresses import Url
from weave.i18n import _
from weave.membership import Membership
from weave.models import MemberNoun


@dataclass(frozen=True, slots=True)
class NavItem:
    label: str
    url: str
    icon: str
    count: str | None = None
    tone: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class NavGroup:
    title: str
    items: tuple[NavItem, ...]


@dataclass(frozen=True, slots=True)
class Attention:
    """How much waits for this person, by place; what each counts says `services.attention`."""

    overview: int = 0
    due: int = 0
    answers: int = 0
    asks: int = 0
    applications: int = 0


def first_page(by: Membership) -> str:
    """The route of her first page: the coordinator's overview, the weaver's desk, else My page."""
    if by.by_link:
        return "me.show"
    return "overview.show" if by.may_coordinate else "desk.show" if by.may_weave else "me.show"


def navigation(by: Membership, url: Url, path: str, attention: Attention | None) -> tuple[NavGroup, ...]:
    waits = attention or Attention()

    def item(label: str, name: str, icon: str, count: int = 0) -> NavItem:
        return NavItem(label, url(name), icon, str(count) if count else None, "warn" if count else "")

    mine = [
        item(_("My page"), "me.show", "user", waits.asks),
        item(_("Ways to help"), "help_wanted.index", "hand-heart"),
    ]
    if by.by_link:
        mine.append(item(_("Events"), "events.index", "calendar"))
        mine.append(item(_("My profile"), "my_profile.edit", "pencil"))
        mine.append(item(_("My record"), "my_record.show", "lock"))
        return _marked((NavGroup("", tuple(mine)),), url, path)
    matrix = [item(_("Matrix"), "tasks.index", "grid"), item(_("Roles"), "roles.index", "badge")]
    people = [
        item(noun(by.network.member_noun), "members.index", "users"),
        item(_("Events"), "events.index", "calendar"),
        item(_("Contributions"), "contributions.index", "gift", waits.answers),
        item(_("Working groups"), "working_groups.index", "users-round"),
    ]
    if by.handles_applications:
        people.append(item(_("Applications"), "applications.index", "inbox", waits.applications))
    if by.may_coordinate:
        matrix.insert(0, item(_("Overview"), "overview.show", "gauge", waits.overview))
    if by.may_weave:
        matrix.append(item(_("Load"), "loads.index", "scale"))
    groups = [
        NavGroup("" if by.may_coordinate else _("Tasks"), tuple(matrix)),
        NavGroup(_("People"), tuple(people)),
        NavGroup(_("Mine"), tuple(mine)),
    ]
    if by.may_weave:
        desk = NavGroup(_("Weaving"), (item(_("Desk"), "desk.show", "messages", waits.due),))
        groups.insert(1 if by.may_coordinate else 0, desk)
    else:
        groups.insert(0, groups.pop())
    if by.may_coordinate:
        settings = (
            item(_("Settings"), "network_settings.edit", "settings"),
            item(_("Changes"), "changes.index", "history"),
        )
        groups.append(NavGroup(_("Network"), settings))
    return _marked(groups, url, path)


def _marked(groups: Iterable[NavGroup], url: Url, path: str) -> tuple[NavGroup, ...]:
    """The groups with the one place marked that the path belongs to."""
    here = _place_of(path, url, {item.url for group in groups for item in group.items})
    return tuple(
        NavGroup(group.title, tuple(replace(item, current=item.url == here) for item in group.items))
        for group in groups
    )


# What lies elsewhere, and from which place it is reached; `*` stands for an id.
_REACHED_FROM = {
    "members/*/check-ins": "desk.show",
    "check-ins": "desk.show",
    "follow-ups": "desk.show",
    "application-links": "applications.index",
    "assignment-requests": "overview.show",
    "matrix-imports": "tasks.index",
    "assignments/*/answers": "me.show",
    "assignments": "tasks.index",
    "retention-rounds": "working_groups.index",
    "terms": "roles.index",
    "placements": "applications.index",
    "pledges": "contributions.index",
    "group-places": "working_groups.index",
    "leaves": "members.index",
    "mixes": "events.index",
    "tiers": "network_settings.edit",
}


def _place_of(path: str, url: Url, places: set[str]) -> str | None:
    """The address of the place to mark; of several that fit the one that says most."""
    top = url("overview.show")
    parts = path.removeprefix(top).strip("/").split("/")
    for pattern, name in _REACHED_FROM.items():
        wanted = pattern.split("/")
        fits = zip(parts, wanted, strict=False)
        if len(parts) >= len(wanted) and all(want in ("*", part) for part, want in fits):
            return url(name)
    above = [place for place in places if path == place or (place != top and path.startswith(f"{place}/"))]
    return max(above, key=len, default=None)


def noun(kind: MemberNoun) -> str:
    """What the network calls its people."""
    if kind is MemberNoun.PARTICIPANT:
        return _("Participants")
    if kind is MemberNoun.VOLUNTEER:
        return _("Volunteers")
    return _("Members")
