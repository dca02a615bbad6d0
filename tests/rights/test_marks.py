"""Every number in a request says which kind of row it names, or stands here as one that names none."""

import pytest
from fastapi import FastAPI

from tests.rights.asking import Asked, asked_of
from weave.app import create_app
from weave.settings import Settings

# Counts, measures and versions, by the field's name.
NAMES_NO_ROW = {
    "round_day",
    "answer_days",
    "capacity",
    "from_round",
    "help_minutes",
    "hours",
    "minutes",
    "page",
    "points_high",
    "points_low",
    "points_medium",
    "rhythm_days",
    "rounds",
    "size",
    "version",
}
# Lines of a document that is shown for confirmation, not rows.
LINES = {("matrix_import_confirmations.create", "offered"), ("matrix_import_confirmations.create", "tasks")}
# Text that is searched for, or chosen from a list of words, though a row's kind is called so.
WORDS = {("changes.index", "who"), ("changes.index", "before")}
# Routes that read their form beyond its declared fields, and what those fields are called.
READS_MORE = {
    "placements.create": "group_{application} and version_ of those who wait",
    "retention_answers.create": "presence_{member}, was_ and word_ of the names in the link's group",
    "check_ins.create": "need-{member} and offer-{member} of the path's member",
    "check_ins.create_for_several": "need-{member} and offer-{member} of the members chosen",
    "tiers.update": "rhythm_{tier} and before_{tier} of the network's tiers",
}
KINDS = {
    "application", "assignment", "category", "check_in", "contribution", "event", "follow_up", "group_place",
    "invitation", "leave", "matrix_import", "member", "mix", "need", "offer", "pledge", "role", "sign_in",
    "task", "term", "tier", "wish", "working_group",
}  # fmt: skip
# A field of such a name names a row, whatever its type.
TELLING = KINDS | {
    "categories",
    "members",
    "owner",
    "people",
    "person",
    "roles",
    "suggested",
    "tiers",
    "weaver",
}


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> list[Asked]:
    settings = Settings(data_dir=tmp_path_factory.mktemp("marks"), database_url="sqlite://")
    return asked_of(app_of(settings))


def app_of(settings: Settings) -> FastAPI:
    return create_app(settings)


def test_every_number_says_what_it_names(routes: list[Asked]) -> None:
    loose = [
        f"{route.name}: {slot.name}"
        for route in routes
        for slot in route.slots
        if slot.is_number
        and not slot.kind
        and slot.name not in NAMES_NO_ROW
        and (route.name, slot.name) not in LINES
    ]
    assert not loose, (
        f"annotate with a type of weave.ids, or say in NAMES_NO_ROW that it names nothing: {loose}"
    )


def test_every_field_that_is_called_like_a_row_is_marked(routes: list[Asked]) -> None:
    unmarked = [
        f"{route.name}: {slot.name}"
        for route in routes
        for slot in route.slots
        if (slot.name in TELLING or slot.name.endswith(("_id", "_ids")))
        and not slot.kind
        and (route.name, slot.name) not in LINES | WORDS
    ]
    assert not unmarked


def test_a_part_of_a_path_is_called_by_what_it_names(routes: list[Asked]) -> None:
    for route in routes:
        for slot in route.slots:
            if slot.place == "path" and slot.kind:
                assert slot.kind == slot.name, route.name
            assert slot.kind in KINDS | {None}, f"{route.name}: nothing in tests/stock.py is a {slot.kind}"


def test_forms_that_are_read_beyond_their_fields_are_known(routes: list[Asked]) -> None:
    assert {route.name for route in routes if route.is_raw} == READS_MORE.keys()
