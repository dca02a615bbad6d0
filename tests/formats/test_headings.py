import pytest

from weave.formats.headings import HEADINGS, MATRIX, PEOPLE, ROLES, columns_in, internal_in, says_internal
from weave.i18n import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_own_headings_are_recognised(language: Language) -> None:
    for columns in ((*MATRIX, *PEOPLE), ROLES):
        header = [HEADINGS[column][language] for column in columns]
        assert columns_in(header) == dict(enumerate(columns))


def test_a_role_column_means_what_its_table_is_about() -> None:
    assert columns_in(["Role", "Task"]) == {0: "roles", 1: "task"}
    assert columns_in(["Role", "Description"]) == {0: "role", 1: "definition"}


def test_headings_may_be_bold_starred_and_explained() -> None:
    found = columns_in(["<b>Task</b>", "Key roles*", "Workload (low, medium, high)", "Notes"])
    assert found == {0: "task", 1: "roles", 2: "workload"}


def test_a_header_may_have_many_columns_of_its_owner() -> None:
    header = ["Task", "Category", "Workload", *(f"Own column {number}" for number in range(9))]
    assert columns_in(header) == {0: "task", 1: "category", 2: "workload"}


@pytest.mark.parametrize(
    "cells",
    [
        [],
        ["Task"],
        ["Website", "Keep it true", "Communicator", "Medium", "Tell us"],
        ["Workload", "Category"],
        ["Task", "Workload", "is", "what", "we", "ask"],
        ["Task" * 100, "Workload"],
    ],
)
def test_other_rows_are_no_header(cells: list[str]) -> None:
    assert columns_in(cells) is None


@pytest.mark.parametrize(
    ("text", "internal"),
    [
        ("Yes", True),
        ("是", True),
        ("內部", True),
        ("✓", True),
        ("", False),
        ("No", False),
        ("－", False),
        ("maybe", None),
    ],
)
def test_internal_is_yes_no_or_neither(text: str, internal: bool | None) -> None:
    assert internal_in(text) is internal


def test_a_hint_can_say_internal() -> None:
    assert says_internal("通常,这是内部的。")
    assert says_internal("通常最好由核心团队人员来承担这一任务")
    assert not says_internal("")
    assert not says_internal("Tell us what reads badly")
