"""The columns of a matrix and of a table of roles, and the words at their head."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum

from weave.formats.words import by_name, folded
from weave.i18n import Language


class Column(StrEnum):
    CATEGORY = "category"
    TASK = "task"
    SUMMARY = "summary"
    ROLES = "roles"
    WORKLOAD = "workload"
    HINT = "hint"
    INTERNAL = "internal"
    HOLDER = "holder"
    DEPUTY = "deputy"
    HELPERS = "helpers"
    ROLE = "role"
    DEFINITION = "definition"


MATRIX = (
    Column.CATEGORY,
    Column.TASK,
    Column.SUMMARY,
    Column.ROLES,
    Column.WORKLOAD,
    Column.HINT,
    Column.INTERNAL,
)
PEOPLE = (Column.HOLDER, Column.DEPUTY, Column.HELPERS)
ROLES = (Column.ROLE, Column.DEFINITION)

HEADINGS: Mapping[Column, Mapping[Language, str]] = {
    Column.CATEGORY: {"en": "Category", "zh_Hans": "类别", "zh_Hant": "類別"},
    Column.TASK: {"en": "Task", "zh_Hans": "任务", "zh_Hant": "任務"},
    Column.SUMMARY: {"en": "What it is", "zh_Hans": "这是什么", "zh_Hant": "這是什麼"},
    Column.ROLES: {"en": "Key roles", "zh_Hans": "关键角色", "zh_Hant": "關鍵角色"},
    Column.WORKLOAD: {"en": "Workload", "zh_Hans": "工作量", "zh_Hant": "工作量"},
    Column.HINT: {"en": "How members can contribute", "zh_Hans": "成员如何贡献", "zh_Hant": "成員如何貢獻"},
    Column.INTERNAL: {"en": "Internal", "zh_Hans": "内部", "zh_Hant": "內部"},
    Column.HOLDER: {"en": "Holder", "zh_Hans": "负责人", "zh_Hant": "負責人"},
    Column.DEPUTY: {"en": "Deputy", "zh_Hans": "副手", "zh_Hant": "副手"},
    Column.HELPERS: {"en": "Helpers", "zh_Hans": "协助者", "zh_Hant": "協助者"},
    Column.ROLE: {"en": "Role", "zh_Hans": "角色", "zh_Hant": "角色"},
    Column.DEFINITION: {"en": "Definition", "zh_Hans": "定义", "zh_Hant": "定義"},
}

# fmt: off
_ALSO: Mapping[Column, tuple[str, ...]] = {
    Column.CATEGORY: (
        "Area", "Section", "Task category", "分类", "任务类别", "板块", "領域", "领域", "分類",
        "任務類別",
    ),
    Column.TASK: (
        "Tasks", "Task name", "Main task", "Main tasks", "Activity", "Title", "主要任务", "任务名称",
        "工作", "事项",
        "主要任務", "任務名稱", "事項",
    ),
    Column.SUMMARY: (
        "What is it", "What it is about", "Description", "Summary", "描述", "说明", "简介", "任务说明",
        "任务描述", "内容",
        "說明", "簡介", "任務說明", "任務描述", "內容",
    ),
    Column.ROLES: (
        "Key role", "Roles", "Responsible role", "主要角色", "负责角色", "相关角色", "負責角色", "相關角色",
    ),
    Column.WORKLOAD: ("Work load", "Effort", "Load", "工作负荷", "负荷", "工作負荷", "負荷", "工作量等级"),
    Column.HINT: (
        "How network participants can contribute", "How participants can contribute",
        "How can members contribute",
        "How to contribute", "How you can contribute", "How to help", "How members can help", "Hint",
        "Contribution",
        "网络参与者如何做出贡献", "参与者如何做出贡献", "成员如何做出贡献", "会员如何做出贡献",
        "如何贡献", "如何参与", "贡献方式",
        "網絡參與者如何做出貢獻", "網路參與者如何做出貢獻", "參與者如何做出貢獻", "成員如何做出貢獻",
        "會員如何貢獻",
        "如何貢獻", "如何參與", "貢獻方式",
    ),
    Column.INTERNAL: (
        "Internal only", "Core team only", "Is internal", "是否内部", "仅内部", "内部任务", "是否內部",
        "僅內部", "內部任務",
    ),
    Column.HOLDER: ("Task holder", "Held by", "Owner", "承担人", "持有人", "主责", "承擔人", "主責"),
    Column.DEPUTY: ("Deputies", "Backup", "副负责人", "后备", "副負責人", "後備"),
    Column.HELPERS: ("Helper", "协助人", "帮手", "協助人", "幫手", "志工"),
    Column.ROLE: (
        "Roles", "Role name", "Key role", "Key roles", "角色名称", "关键角色", "角色名稱", "關鍵角色",
    ),
    Column.DEFINITION: (
        "Definitions", "Role definition", "Description", "What it is", "角色定义", "说明", "角色定義",
        "說明",
    ),
}
# fmt: on


def _names(columns: Sequence[Column]) -> dict[str, Column]:
    return by_name({column: (*HEADINGS[column].values(), *_ALSO[column]) for column in columns})


_IN_MATRIX = _names((*MATRIX, *PEOPLE)) | {folded(name): Column.ROLES for name in ("Role", "角色")}
_IN_ROLES = _names(ROLES)

YES: Mapping[Language, str] = {"en": "Yes", "zh_Hans": "是", "zh_Hant": "是"}
NO: Mapping[Language, str] = {"en": "No", "zh_Hans": "否", "zh_Hant": "否"}
_YES = frozenset(["yes", "y", "true", "x", "1", "internal", "是", "对", "對", "内部", "內部", "✓", "✔", "√"])
_NO = frozenset(
    ["no", "n", "false", "0", "open", "否", "不是", "开放", "開放", "公开", "公開", "-", "–", "—", ""]
)


def internal_in(text: str) -> bool | None:
    """Yes, no, or neither of the two."""
    word = unicodedata.normalize("NFKC", text).casefold()
    if word in _YES:
        return True
    return False if word in _NO else None


# What the hint of an internal task says instead of a way to help.
_INTERNAL_HINTS = frozenset(
    folded(hint)
    for hint in (
        "通常，这是内部的",
        "通常最好由核心团队人员来承担这一任务",
        "通常，這是內部的",
        "通常最好由核心團隊人員來承擔這一任務",
        "Usually this is internal",
        "This is usually internal",
        "Internal",
        "内部",
        "內部",
    )
)


def says_internal(hint: str) -> bool:
    return folded(hint) in _INTERNAL_HINTS


Columns = Mapping[int, Column]
LONGEST_HEADING = 80


def columns_in(cells: Sequence[str]) -> Columns | None:
    """Which column stands where, if these cells are the header of a matrix or of a table of roles."""
    return _columns(cells, _IN_MATRIX, Column.TASK) or _columns(cells, _IN_ROLES, Column.ROLE)


def _columns(cells: Sequence[str], names: Mapping[str, Column], needed: Column) -> Columns | None:
    found: dict[int, Column] = {}
    for position, cell in enumerate(cells):
        column = names.get(folded(_plain(cell))) if 0 < len(cell) <= LONGEST_HEADING else None
        if column is not None and column not in found.values():
            found[position] = column
    filled = sum(1 for cell in cells if cell.strip())
    if needed not in found.values() or len(found) < 2 or (len(found) == 2 and filled > 4):
        return None  # Two such words among many others are a sentence rather than a header.
    return found


def _plain(cell: str) -> str:
    """A heading without bold marks and remarks in brackets."""
    return re.sub(r"</?(?:b|strong)>|[(（][^()（）]*[)）]", "", cell)
