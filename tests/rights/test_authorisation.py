"""Who may do what: each route of the app's own list, each principal, on own, other's and missing things.

What is right stands by hand in `authorisation.csv`; a route that is not there, or no longer exists, fails.
Each cell is the status of a refusal (401, 403, 404) or `allow`, which is any other answer but a fault.
"""

from dataclasses import dataclass

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from proof.figures import Figures
from tests.rights.asking import Asked, Slot, asked_of
from tests.rights.playing import REFUSALS, Outcome, Stage, Variant, plain
from tests.rights.principals import PRINCIPALS
from tests.rights.table import Row, table
from weave import db as database

# Some thousand requests each: a busy machine takes its time over them.
pytestmark = pytest.mark.timeout(900)
# Together, so that the cells of one database are played on several cores.
GROUPS = {
    "no-way-in": ("nobody", "operator", "signed_out", "expired", "suspended", "link_revoked"),
    "no-member": ("stranger", "invited", "applicant", "alumni", "elsewhere"),
    "a-member": ("link", "link_others", "member", "member_others"),
    "some-more": ("lead", "lead_others", "former", "both", "keeper"),
    "weaver": ("weaver",),
    "coordinator": ("coordinator",),
}
# Those who come far enough to be told apart by what they name.
NAMING = ("link", "member", "lead", "both", "keeper", "weaver", "coordinator")
# Who may not know of internal tasks, nor of those who only applied.
VEILED_FROM = ("link", "member", "lead", "both")
MALFORMED = ("0", "-1", "x", "9" * 14)
# The trail tells of a member who was removed, too.
REMEMBERED = {("changes.index", "person", "gone")}
# Texts that Hillside has none of.
BARE = {"tier.name"}


@dataclass(slots=True)
class Found:
    """What went wrong, by kind."""

    wrong: list[str]
    leaks: list[str]
    writes: list[str]
    oracles: list[str]

    def look(self, what: str, outcome: Outcome) -> None:
        self.leaks += [f"{what}: {leak}" for leak in outcome.leaks]
        if outcome.answer.status >= 500:
            self.wrong.append(f"{what}: {outcome.answer.status}")
        if outcome.told in REFUSALS and outcome.wrote:
            self.writes.append(f"{what}: refused, and yet it wrote")

    def tell(self, figures: Figures, stage: Stage, begun: int) -> None:
        figures.told("cells", stage.cells - begun)
        for name, found in (
            ("wrong answers", self.wrong),
            ("leaks", self.leaks),
            ("refusals that wrote", self.writes),
            ("oracles", self.oracles),
        ):
            figures.none(name, len(found))
        every = [*self.wrong, *self.leaks, *self.writes, *self.oracles]
        assert not every, "\n".join(every)


@pytest.fixture
def routes(stage: Stage) -> dict[str, Asked]:
    return {route.name: route for route in asked_of(stage.app)}


def test_the_table_names_every_route_and_no_other(stage: Stage) -> None:
    listed = {(route.name, route.method, route.path) for route in asked_of(stage.app)}
    assert {(row.name, row.method, row.path) for row in table()} == listed


def test_every_text_of_another_network_is_marked(stage: Stage) -> None:
    assert stage.bare == BARE, "give Hillside a text in each of these, in tests/rights/things.py"


def test_every_principal_is_in_a_group() -> None:
    assert [who for group in GROUPS.values() for who in group] == list(PRINCIPALS)


@pytest.mark.parametrize("group", GROUPS)
def test_each_may_do_what_the_table_says(
    group: str, stage: Stage, routes: dict[str, Asked], figures: Figures
) -> None:
    """Plainly, as htmx asks, with fields that no form has, and with JSON in place of a form."""
    found, begun = Found([], [], [], []), stage.cells
    for row in table():
        route = routes[row.name]
        for who in GROUPS[group]:
            usual = stage.play(route, who)
            _judge(found, row, who, "plain", usual)
            for variant in _variants(row, who, stage):
                outcome = stage.play(route, who, variant=variant)
                _judge(found, row, who, variant, outcome)
                if variant == "surplus" and outcome.after != usual.after:
                    found.writes.append(f"{row.name} as {who}: fields that no form has were written")
    found.tell(figures, stage, begun)


def _variants(row: Row, who: str, stage: Stage) -> tuple[Variant, ...]:
    """In which other ways to ask: what does not depend on the database is tried on the quicker one."""
    surplus: tuple[Variant, ...] = (
        ("surplus",) if row.method == "POST" and row.expected[who] == "allow" else ()
    )
    if stage.is_postgresql:
        return surplus
    json: tuple[Variant, ...] = ("json",) if row.method == "POST" and who in NAMING else ()
    return ("htmx", *surplus, *json)


def _judge(found: Found, row: Row, who: str, variant: str, outcome: Outcome) -> None:
    what = f"{row.name} as {who} ({variant})"
    expected = row.expected[who]
    # In a body that is no form, a route may not find what it is about.
    is_lost = variant == "json" and expected == "allow" and outcome.told == "404"
    if outcome.told != expected and not is_lost:
        found.wrong.append(f"{what}: {outcome.told}, not {expected}")
    found.look(what, outcome)


@pytest.mark.parametrize("who", NAMING)
def test_another_networks_thing_is_as_if_it_never_existed(
    who: str, stage: Stage, routes: dict[str, Asked], figures: Figures
) -> None:
    """In every part of a path, value of a query and field of a form that names a row; all else is her own."""
    found, begun = Found([], [], [], []), stage.cells
    for route in routes.values():
        for slot, kind in route.refs():
            _tell_apart(stage, found, route, who, slot, kind)
            if not stage.is_postgresql:
                _name_oddly(stage, found, route, who, slot, kind)
    found.tell(figures, stage, begun)


def _tell_apart(stage: Stage, found: Found, route: Asked, who: str, slot: Slot, kind: str) -> None:
    told = {}
    for whose in ("missing", "foreign", "gone", "veiled"):
        if whose == "veiled" and (who not in VEILED_FROM or kind not in stage.things.veiled):
            continue
        named = str(getattr(stage.things, whose)[kind])
        outcome = _played(stage, found, route, who, slot, named)
        told[whose] = (plain(outcome, named), outcome.after)
    found.oracles += [
        f"{route.name} as {who}: {whose} {slot.name} tells itself apart"
        for whose in told
        if told[whose] != told["missing"] and (route.name, slot.name, whose) not in REMEMBERED
    ]


def _name_oddly(stage: Stage, found: Found, route: Asked, who: str, slot: Slot, kind: str) -> None:
    """What is no number at all; and, where the table does not ask already, what is another person's."""
    for named in MALFORMED:
        _played(stage, found, route, who, slot, named)
    if slot.place != "path":
        others = str(stage.things.others[kind])
        found.look(f"{route.name} as {who}", stage.play(route, who, values={slot.address: others}))


def _played(stage: Stage, found: Found, route: Asked, who: str, slot: Slot, named: str) -> Outcome:
    outcome = stage.play(route, who, values={slot.address: named})
    what = f"{route.name} as {who}, {slot.name} {named}"
    found.look(what, outcome)
    if slot.place == "path" and outcome.told not in REFUSALS:
        found.wrong.append(f"{what}: {outcome.told}")
    return outcome


@pytest.mark.parametrize("stage", ["postgresql"], indirect=True)
@pytest.mark.parametrize("who", ["member", "coordinator"])
def test_row_level_security_alone_keeps_networks_apart(
    who: str, stage: Stage, routes: dict[str, Asked], figures: Figures
) -> None:
    """As if somebody had broken the session's filter: the database still shows one network only."""
    found, begun = Found([], [], [], []), stage.cells
    event.remove(Session, "do_orm_execute", database._keep_in_network)
    try:
        for route in routes.values():
            for slot, kind in route.refs():
                _tell_apart(stage, found, route, who, slot, kind)
            if route.method == "GET":
                found.look(f"{route.name} as {who}", stage.play(route, who))
    finally:
        event.listen(Session, "do_orm_execute", database._keep_in_network)
    found.tell(figures, stage, begun)


@pytest.mark.parametrize("who", ["nobody", "link", "member", "coordinator"])
def test_another_network_is_as_if_it_never_existed(
    who: str, stage: Stage, routes: dict[str, Asked], figures: Figures
) -> None:
    found, begun = Found([], [], [], []), stage.cells
    theirs = {f"path:{kind}": str(number) for kind, number in stage.things.foreign.items()}
    for route in routes.values():
        if "{network}" not in route.path:
            continue
        what = f"{route.name} as {who}"
        foreign = stage.play(route, who, values=theirs | {"path:network": "hillside"})
        never = stage.play(route, who, values=theirs | {"path:network": "nowhere"})
        found.look(what, foreign)
        if foreign.told not in REFUSALS or plain(foreign, "hillside") != plain(never, "nowhere"):
            found.oracles.append(f"{what}: another network tells itself apart")
    found.tell(figures, stage, begun)
