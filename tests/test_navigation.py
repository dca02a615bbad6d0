"""The places of each, in the order of her day; the current one; what waits."""

import dataclasses
import datetime as dt

import pytest

from weave.membership import Membership
from weave.models import Grant, MemberNoun, Network
from weave.navigation import Attention, NavGroup, NavItem, first_page, navigation

TOP = "/n/riverside"
PATHS = {
    "overview.show": "",
    "tasks.index": "/tasks",
    "roles.index": "/roles",
    "loads.index": "/load",
    "desk.show": "/desk",
    "members.index": "/members",
    "contributions.index": "/contributions",
    "working_groups.index": "/working-groups",
    "applications.index": "/applications",
    "events.index": "/events",
    "me.show": "/me",
    "help_wanted.index": "/me/ways-to-help",
    "my_profile.edit": "/me/profile",
    "my_record.show": "/me/record",
    "network_settings.edit": "/settings",
    "changes.index": "/changes",
}


def by(*grants: Grant, link: bool = False, noun: MemberNoun = MemberNoun.MEMBER) -> Membership:
    network = Network(
        id=1,
        slug="riverside",
        name="Riverside",
        language="en",
        member_noun=noun,
        created_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    )
    return Membership(
        network=network,
        member_id=7,
        name="Mei",
        initials="M",
        avatar=0,
        account_id=None if link else 1,
        grants=frozenset(grants),
        by_link=link,
        theme="auto",
        now=dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC),
    )


def places(who: Membership, path: str = TOP, waits: Attention | None = None) -> tuple[NavGroup, ...]:
    return navigation(who, lambda name, **_values: TOP + PATHS[name], path, waits)


def items(groups: tuple[NavGroup, ...]) -> list[NavItem]:
    return [item for group in groups for item in group.items]


def labels(groups: tuple[NavGroup, ...]) -> list[list[str]]:
    return [[item.label for item in group.items] for group in groups]


COORDINATOR, WEAVER, MEMBER, LINK = by(Grant.COORDINATE), by(Grant.WEAVE), by(), by(link=True)


def test_a_coordinator_has_every_place() -> None:
    assert labels(places(COORDINATOR)) == [
        ["Overview", "Matrix", "Roles", "Load"],
        ["Desk"],
        ["Members", "Events", "Contributions", "Working groups", "Applications"],
        ["My page", "Ways to help"],
        ["Settings", "Changes"],
    ]


def test_a_weaver_begins_at_the_desk() -> None:
    assert labels(places(WEAVER)) == [
        ["Desk"],
        ["Matrix", "Roles", "Load"],
        ["Members", "Events", "Contributions", "Working groups", "Applications"],
        ["My page", "Ways to help"],
    ]


def test_a_member_begins_at_her_own_page() -> None:
    assert labels(places(MEMBER)) == [
        ["My page", "Ways to help"],
        ["Matrix", "Roles"],
        ["Members", "Events", "Contributions", "Working groups"],
    ]
    lead = dataclasses.replace(MEMBER, leads=frozenset({7}))
    assert labels(places(lead))[2] == ["Members", "Events", "Contributions", "Working groups", "Applications"]


def test_a_personal_link_leads_to_her_own_pages_and_to_the_events_only() -> None:
    assert labels(places(LINK)) == [["My page", "Ways to help", "Events", "My profile", "My record"]]
    assert all(item.url.startswith((f"{TOP}/me", f"{TOP}/events")) for item in items(places(LINK)))
    coordinator = dataclasses.replace(LINK, grants=frozenset({Grant.COORDINATE}))
    assert labels(places(coordinator)) == labels(places(LINK))


@pytest.mark.parametrize("who", [COORDINATOR, WEAVER, MEMBER, LINK])
def test_the_first_place_is_the_first_page(who: Membership) -> None:
    assert items(places(who))[0].url == TOP + PATHS[first_page(who)]


@pytest.mark.parametrize(
    ("who", "path", "label"),
    [
        (COORDINATOR, "", "Overview"),
        (COORDINATOR, "/tasks", "Matrix"),
        (COORDINATOR, "/tasks/7/assignments/new", "Matrix"),
        (COORDINATOR, "/matrix-imports/new", "Matrix"),
        (COORDINATOR, "/assignments/7/endings/new", "Matrix"),
        (COORDINATOR, "/assignment-requests", "Overview"),
        (COORDINATOR, "/terms/7/edit", "Roles"),
        (COORDINATOR, "/group-places/7/edit", "Working groups"),
        (COORDINATOR, "/retention-rounds", "Working groups"),
        (COORDINATOR, "/application-links", "Applications"),
        (COORDINATOR, "/load/7", "Load"),
        (COORDINATOR, "/desk", "Desk"),
        (COORDINATOR, "/members/7", "Members"),
        (COORDINATOR, "/members/7/personal-link", "Members"),
        (COORDINATOR, "/members/7/check-ins/new", "Desk"),
        (COORDINATOR, "/check-ins/7", "Desk"),
        (COORDINATOR, "/contributions/7/answers/new", "Contributions"),
        (COORDINATOR, "/pledges/7/answers/new", "Contributions"),
        (COORDINATOR, "/events/7/mixes/new", "Events"),
        (WEAVER, "/mixes/7", "Events"),
        (COORDINATOR, "/settings", "Settings"),
        (COORDINATOR, "/changes", "Changes"),
        (COORDINATOR, "/me/profile", "My page"),
        (WEAVER, "/members/7/check-ins/new", "Desk"),
        (MEMBER, "/me/ways-to-help", "Ways to help"),
        (MEMBER, "/assignments/7/answers/new", "My page"),
        (LINK, "/me/contributions/new", "My page"),
        (LINK, "/me/profile", "My profile"),
        (LINK, "/me/record", "My record"),
    ],
)
def test_exactly_one_place_is_current(who: Membership, path: str, label: str) -> None:
    assert [item.label for item in items(places(who, TOP + path)) if item.current] == [label]


@pytest.mark.parametrize("path", ["/", "/account", f"{TOP}/unheard-of", f"{TOP}/membership", f"{TOP}/meals"])
def test_no_place_is_current_elsewhere(path: str) -> None:
    assert not any(item.current for item in items(places(COORDINATOR, path)))


def test_what_waits_stands_beside_its_place() -> None:
    waits = Attention(overview=3, due=5, answers=2, asks=1, applications=4)
    counts = {
        item.label: (item.count, item.tone) for item in items(places(COORDINATOR, waits=waits)) if item.count
    }
    assert counts == {
        "Overview": ("3", "warn"),
        "Desk": ("5", "warn"),
        "Contributions": ("2", "warn"),
        "Applications": ("4", "warn"),
        "My page": ("1", "warn"),
    }
    assert not any(item.count or item.tone for item in items(places(COORDINATOR)))


@pytest.mark.parametrize(
    ("noun", "label"),
    [(MemberNoun.PARTICIPANT, "Participants"), (MemberNoun.VOLUNTEER, "Volunteers")],
)
def test_people_are_called_as_the_network_calls_them(noun: MemberNoun, label: str) -> None:
    assert label in [item.label for item in items(places(by(noun=noun)))]
