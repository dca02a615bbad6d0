"""The one column of navigation: the places, for whom, and where attention is due."""

from dataclasses import dataclass

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
    """How much waits for this person, by place."""

    overview: int = 0
    over_capacity: int = 0
    due: int = 0
    answers: int = 0
    asks: int = 0


def navigation(by: Membership, url: Url, path: str, attention: Attention | None) -> tuple[NavGroup, ...]:
    waits = attention or Attention()

    def item(label: str, name: str, icon: str, count: int = 0, tone: str = "") -> NavItem:
        address = url(name)
        current = path == address or (path.startswith(address + "/") and name != "overview.show")
        return NavItem(label, address, icon, str(count) if count else None, tone if count else "", current)

    mine = NavGroup(_("Mine"), (item(_("My page"), "me.show", "user", waits.asks, "warn"),))
    if by.by_link:
        return (mine,)
    matrix = [
        item(_("Matrix"), "tasks.index", "grid"),
        item(_("Roles"), "roles.index", "badge"),
    ]
    if by.may_coordinate:
        matrix.insert(0, item(_("Overview"), "overview.show", "gauge", waits.overview))
    if by.may_weave:
        matrix.append(item(_("Load"), "loads.index", "scale", waits.over_capacity, "alert"))
    groups = [NavGroup("", tuple(matrix))]
    if by.may_weave:
        groups.append(NavGroup(_("Weaving"), (item(_("Desk"), "desk.show", "messages", waits.due, "warn"),)))
    people = [
        item(noun(by.network.member_noun), "members.index", "users"),
        item(_("Contributions"), "contributions.index", "gift", waits.answers, "warn"),
    ]
    groups.append(NavGroup(_("People"), tuple(people)))
    groups.append(mine)
    if by.may_coordinate:
        settings = (
            item(_("Settings"), "network_settings.edit", "settings"),
            item(_("Changes"), "changes.index", "history"),
        )
        groups.append(NavGroup(_("Network"), settings))
    return tuple(groups)


def noun(kind: MemberNoun) -> str:
    """What the network calls its people."""
    if kind is MemberNoun.PARTICIPANT:
        return _("Participants")
    if kind is MemberNoun.VOLUNTEER:
        return _("Volunteers")
    return _("Members")
