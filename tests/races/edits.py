"""Every form that changes what others may be changing, too: where it stands, and two things to say in it."""

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.testclient import TestClient

from tests.markup import Element, Outline
from weave.models import (
    Application,
    CheckIn,
    Contribution,
    Event,
    GroupPlace,
    Member,
    Network,
    RoleText,
    TaskText,
    Term,
    WorkingGroup,
)


@dataclass(frozen=True, slots=True)
class Edit:
    """A page with a form, two texts for one field of it, what both say besides, and whether it works once."""

    page: str
    field: str
    first: str
    second: str
    kept_in: Any
    more: Mapping[str, str] = dataclasses.field(default_factory=dict)
    is_final: bool = False

    def texts(self, race: int) -> tuple[str, str]:
        """Two texts that were never saved before: what changes nothing is no change."""
        if self.first[:4].isdigit():
            return f"{self.first[:8]}{10 + race}", f"{self.second[:8]}{10 + race}"
        return f"{self.first} {race}", f"{self.second} {race}"


# By the route that takes the form.
EDITS: Mapping[str, Edit] = {
    "application_answers.create": Edit(
        "/applications/{application}",
        "word",
        "There is room in spring",
        "We look for a cook",
        Application.answer,
        {"answer": "pool"},
        is_final=True,
    ),
    "check_ins.update": Edit(
        "/check-ins/{check_in}", "shared_line", "Likes maps", "Likes trains", CheckIn.shared_line
    ),
    "contribution_answers.create": Edit(
        "/contributions/{contribution}/answers/new",
        "word",
        "Thank you for the chairs",
        "Thank you for the soup",
        Contribution.answer,
        {"answer": "thank"},
        is_final=True,
    ),
    "group_place_endings.create": Edit(
        "/group-places/{group_place}/edit",
        "reason",
        "Moves away",
        "Has a child",
        GroupPlace.end_reason,
        is_final=True,
    ),
    "group_places.update": Edit(
        "/group-places/{group_place}/edit", "starts_on", "2026-03-31", "2026-06-30", GroupPlace.starts_on
    ),
    "events.update": Edit("/events/{event}/edit", "place", "The old library", "The boathouse", Event.place),
    "members.update": Edit("/members/{member}/edit", "city", "Eastport", "Westhaven", Member.city),
    "my_profile.update": Edit("/me/profile", "city", "Eastport", "Westhaven", Member.city),
    "network_settings.update": Edit("/settings", "name", "River Side", "Riverbank", Network.name),
    "roles.update": Edit("/roles/{role}/edit", "name_en", "Bridge builder", "Path finder", RoleText.name),
    "tasks.update": Edit(
        "/tasks/{task}/edit", "name_en", "Ask newcomers in", "Welcome newcomers", TaskText.name
    ),
    "term_endings.create": Edit(
        "/terms/{term}/edit", "reason", "Moves away", "Has a child", Term.end_reason, is_final=True
    ),
    "working_groups.update": Edit(
        "/working-groups/{working_group}/edit", "purpose", "Bakes bread", "Mends bikes", WorkingGroup.purpose
    ),
    "terms.update": Edit("/terms/{term}/edit", "ends_on", "2027-03-31", "2027-06-30", Term.ends_on),
}
# Forms that carry a version only when they change something; new things have none to be outdated.
NEW_THINGS = {"events.create", "members.create", "roles.create", "tasks.create", "working_groups.create"}


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as the page shows it: where it goes, and what stands in it."""

    action: str
    values: dict[str, list[str]]

    def saying(self, **values: str) -> "Filled":
        return Filled(self.action, self.values | {name: [value] for name, value in values.items()})

    def sent_by(self, client: TestClient) -> tuple[int, str]:
        answer = client.post(self.action, data=self.values)
        return answer.status_code, answer.text


def form_on(client: TestClient, page: str, action: str) -> Filled:
    """The form of a page that goes to `action`, as a browser would send it untouched."""
    shown = client.get(page)
    assert shown.status_code == 200, page
    forms = [each for each in Outline(shown.text).root.every() if each.tag == "form"]
    (form,) = [each for each in forms if each.attrs.get("action", "") == action][:1]
    values: dict[str, list[str]] = {}
    for element in form.every():
        for value in _sent(element):
            values.setdefault(element.attrs["name"], []).append(value)
    return Filled(action, values)


def _sent(element: Element) -> list[str]:
    if "name" not in element.attrs or "disabled" in element.attrs:
        return []
    if element.tag == "textarea":
        return [element.whole_text().removeprefix("\n")]
    if element.tag == "select":
        options = [each for each in element.every() if each.tag == "option"]
        chosen = [each for each in options if "selected" in each.attrs] or options[:1]
        return [each.attrs.get("value", each.whole_text()) for each in chosen]
    if element.tag != "input" or element.attrs.get("type") in ("submit", "button", "file"):
        return []
    if element.attrs.get("type") in ("checkbox", "radio") and "checked" not in element.attrs:
        return []
    return [element.attrs.get("value", "on" if element.attrs.get("type") == "checkbox" else "")]


def address(pattern: str, ids: Mapping[str, object]) -> str:
    """An address with this network's own things in the places of their names."""
    path = pattern.removeprefix("/n/{network}")
    return "/n/riverside" + re.sub(r"{(\w+)}", lambda part: str(ids[part[1]]), path)
