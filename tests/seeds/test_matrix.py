"""The shipped matrix has the facts it promises, and says them completely in each language."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict

import pytest

from seeds.matrix import TEXTS, ShippedCategory, ShippedRole, ShippedTask, shipped
from weave.i18n import LANGUAGES, Language

TASKS_PER_CATEGORY = {
    "engagement": 5,
    "communication": 7,
    "events": 6,
    "technology": 3,
    "impact-learning": 5,
    "funding": 7,
    "operations": 5,
}
TASKS_PER_ROLE = {
    "network-coordinator": 16,
    "network-weaver": 15,
    "fundraiser": 12,
    "communicator": 10,
    "data-manager": 9,
    "event-facilitator": 1,
    "knowledge-weaver": 1,
}
INTERNAL = {"event-coordination", "funding-tracking", "financial-tracking", "legal"}
# Taiwan says these with other words; a text drafted from the simplified one would keep them.
MAINLAND_WORDS = (
    "信息",
    "視頻",
    "網絡平台",
    "鏈接",
    "質量",
    "軟件",
    "博客",
    "資助方",
    "籌款",
    "數據庫",
    "通過",
    "文檔",
)
# Simplified characters that Big5 knows as rarer characters of another meaning, and therefore accepts.
SIMPLIFIED_IN_BIG5 = set("体与万么于价优伙网适听极怀据洁确种划胜虫蜡触机坏惊愿")


def parts() -> tuple[ShippedCategory | ShippedRole | ShippedTask, ...]:
    return (*shipped().categories, *shipped().roles, *shipped().tasks)


def texts(language: Language) -> Iterator[tuple[str, str]]:
    """Every text of a language, with where it stands."""
    for part in parts():
        for field, text in asdict(part.texts[language]).items():
            yield f"{part.key}.{field}", text


def test_has_the_promised_counts() -> None:
    matrix = shipped()
    assert [category.key for category in matrix.categories] == list(TASKS_PER_CATEGORY)
    assert {role.key for role in matrix.roles} == set(TASKS_PER_ROLE)
    assert len(matrix.tasks) == len({task.key for task in matrix.tasks}) == 38
    assert Counter(task.category for task in matrix.tasks) == TASKS_PER_CATEGORY
    assert Counter(role for task in matrix.tasks for role in task.roles) == TASKS_PER_ROLE
    assert Counter(task.workload for task in matrix.tasks) == {"low": 5, "medium": 23, "high": 10}
    assert {task.key for task in matrix.tasks if task.internal} == INTERNAL


def test_tasks_stand_in_the_order_of_their_categories() -> None:
    order = list(TASKS_PER_CATEGORY)
    positions = [order.index(task.category) for task in shipped().tasks]
    assert positions == sorted(positions)


def test_low_tasks_are_the_light_ones() -> None:
    assert {task.key for task in shipped().tasks if task.workload == "low"} == {
        "invitation-design",
        "invitations-and-reminders",
        "member-conversations",
        "network-calendar",
        "social-media",
    }


def test_keys_are_kebab_case() -> None:
    for part in parts():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", part.key), part.key


def test_grants_follow_the_role() -> None:
    grants = {role.key: set(role.grants) for role in shipped().roles if role.grants}
    assert grants == {
        "network-coordinator": {"coordinate", "weave", "keep_data"},
        "network-weaver": {"weave"},
        "data-manager": {"keep_data"},
    }
    coordinator = shipped().role("network-coordinator")
    assert coordinator.may_coordinate
    assert coordinator.may_weave
    assert coordinator.may_keep_data
    assert not shipped().role("communicator").may_weave
    assert {role.workload for role in shipped().roles} <= {"low", "medium", "high"}


def test_is_found_by_key() -> None:
    matrix = shipped()
    assert matrix.task("member-onboarding").texts["en"].name == "Welcome and onboarding"
    assert matrix.category("funding").texts["zh_Hant"].name == "募款"


@pytest.mark.parametrize("language", LANGUAGES)
def test_open_tasks_have_a_hint_and_a_time_and_internal_ones_neither(language: Language) -> None:
    for task in shipped().tasks:
        assert bool(task.texts[language].hint) is not task.internal, task.key
        assert (task.help_minutes is None) is task.internal, task.key
        assert task.internal or task.help_minutes in {10, 15, 30, 60, 120}, task.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_once_and_fits(language: Language) -> None:
    matrix = shipped()
    internal_hints = {f"{task.key}.hint" for task in matrix.tasks if task.internal}
    for place, text in texts(language):
        assert text == text.strip(), place
        assert text or place in internal_hints, place
        assert len(text) <= (60 if place.endswith(".name") else 200), place
        assert place.endswith(".name") or not text or text[-1] in ".?。？”」", place
    said = [text for place, text in texts(language) if text and not place.endswith(".name")]
    assert len(said) == len(set(said))
    for kind in (matrix.categories, matrix.roles, matrix.tasks):
        assert len({part.texts[language].name for part in kind}) == len(kind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_nothing_that_is_not_shipped(language: Language) -> None:
    matrix = shipped()
    words = tomllib.loads((TEXTS / f"{language}.toml").read_text(encoding="utf-8"))
    assert list(words["categories"]) == [category.key for category in matrix.categories]
    assert list(words["roles"]) == [role.key for role in matrix.roles]
    assert list(words["tasks"]) == [task.key for task in matrix.tasks]


def test_english_is_english() -> None:
    for place, text in texts("en"):
        assert text.isascii(), place


def test_simplified_texts_have_no_traditional_characters() -> None:
    for place, text in texts("zh_Hans"):
        text.encode("gb2312")
        assert not set(text) & set("「」『』"), place


def test_traditional_texts_have_no_simplified_characters_and_taiwan_words() -> None:
    for place, text in texts("zh_Hant"):
        text.encode("big5")
        assert not set(text) & (SIMPLIFIED_IN_BIG5 | set("“”‘’")), place
        assert not [word for word in MAINLAND_WORDS if word in text], place


def test_chinese_texts_use_full_width_punctuation() -> None:
    for language in ("zh_Hans", "zh_Hant"):
        for place, text in texts(language):
            assert not re.search(r"[,;:?!()]", text), f"{language} {place}"
