import pytest

from seeds.matrix import shipped
from weave.formats.words import (
    WORKLOAD_WORDS,
    canonical_category_key,
    canonical_role_key,
    folded,
    matching_task_key,
    workload_in,
)
from weave.i18n import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_shipped_names_lead_to_their_keys(language: Language) -> None:
    for role in shipped().roles:
        assert canonical_role_key(role.texts[language].name) == role.key
    for category in shipped().categories:
        assert canonical_category_key(category.texts[language].name) == category.key


@pytest.mark.parametrize(
    "name",
    ["network  WEAVER", "Ｎｅｔｗｏｒｋ weaver", "网络编织者", "網絡編織者", "網路編織者", "网络编织者*"],
)
def test_a_role_has_many_spellings(name: str) -> None:
    assert canonical_role_key(name) == "network-weaver"


def test_unknown_names_have_no_key() -> None:
    assert canonical_role_key("Treasurer") is None
    assert canonical_role_key("") is None
    assert canonical_category_key("***") is None
    assert matching_task_key("烤面包") is None


def test_titles_passed_from_hand_to_hand_are_the_shipped_tasks() -> None:
    titles = {
        "会员欢迎/迎新培训": "member-onboarding",
        "内部日历/网络机会": "network-calendar",
        "带动成员在聊天/网络平台上的交流互动": "community-conversation",
        "尽职调查和合同签订": "contracts",
        "法务": "legal",
    }
    assert {title: matching_task_key(title) for title in titles} == titles
    assert matching_task_key("会员欢迎／迎新培训 ") == "member-onboarding"


def test_workloads_are_read_as_they_are_written() -> None:
    for workload, words in WORKLOAD_WORDS.items():
        assert {workload_in(word) for word in words.values()} == {workload}
    assert workload_in(" HIGH ") == "high"
    assert workload_in("中等") == "medium"
    assert workload_in("1") == "low"
    assert workload_in("enormous") is None
    assert workload_in("") is None


def test_folding_drops_what_people_write_differently() -> None:
    assert folded("Impact & Learning") == folded("impact／learning") == "impactlearning"
    assert folded("  ！") == ""
