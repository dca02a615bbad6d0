"""Documents as people keep them, made from the shipped matrix."""

import csv
import io
from collections.abc import Sequence

from seeds.matrix import ShippedTask, shipped
from weave.formats.matrix import MatrixDocument
from weave.formats.words import WORKLOAD_WORDS
from weave.i18n import Language

HEADER = "主要任务\t这是什么？\t关键角色*\t工作量\t网络参与者如何做出贡献"
FOOTNOTE = "\\* 关键角色是什么，请看下方的“角色”表。"
INTERNAL_HINTS = ("通常，这是内部的", "通常最好由核心团队人员来承担这一任务")
# A new page begins here, with its header again: in the middle of categories.
PAGES = {"event-facilitation": True, "funder-relations": False}


def hand_kept_matrix() -> str:
    """The shipped matrix with every trap of a table that was pasted from a word processor."""
    lines = ["", "", HEADER]
    category = ""
    for number, task in enumerate(shipped().tasks):
        if task.key in PAGES:
            lines += ["", *((FOOTNOTE, "") if PAGES[task.key] else ()), HEADER]
        if task.category != category:
            category = task.category
            lines.append(_title(category))
        lines.append(_task_line(task, number))
    lines += ["", "<b>角色</b>\t<b>定义</b>"]
    lines += [f"{role.texts['zh_Hans'].name}\t{role.texts['zh_Hans'].definition}" for role in shipped().roles]
    return "\n".join(lines)


def _title(key: str) -> str:
    text = shipped().category(key).texts["zh_Hans"]
    return f"<b>{text.name}</b> ({text.summary.replace('，', ', ')})\t\t\t\t"


def _task_line(task: ShippedTask, number: int) -> str:
    text = task.texts["zh_Hans"]
    comma = (", ", "，")[number % 2]
    roles = comma.join(shipped().role(role).texts["zh_Hans"].name for role in task.roles)
    hint = text.hint or INTERNAL_HINTS[number % 2]
    summary = text.summary.replace("，", comma)
    return "\t".join((text.name, summary, roles, WORKLOAD_WORDS[task.workload]["zh_Hans"], hint))


def table(*rows: Sequence[str], delimiter: str = ",") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue()


def small_table(language: Language, delimiter: str = ",") -> str:
    """Two tasks under headers of a language, in an order of columns that nobody would guess."""
    headers = {
        "en": (
            "Workload",
            "Task",
            "Category",
            "Internal",
            "Key roles",
            "How members can contribute",
            "What it is",
        ),
        "zh_Hans": ("工作量", "任务", "类别", "内部", "关键角色", "成员如何贡献", "这是什么"),
        "zh_Hant": ("工作量", "任務", "類別", "內部", "關鍵角色", "成員如何貢獻", "這是什麼"),
    }
    rows = [headers[language]]
    for key, yes in (("website", ""), ("legal", {"en": "yes", "zh_Hans": "是", "zh_Hant": "是"}[language])):
        task = shipped().task(key)
        text = task.texts[language]
        roles = "; ".join(shipped().role(role).texts[language].name for role in task.roles)
        category = shipped().category(task.category).texts[language].name
        rows.append(
            (
                WORKLOAD_WORDS[task.workload][language],
                text.name,
                category,
                yes,
                roles,
                text.hint,
                text.summary,
            )
        )
    return table(*rows, delimiter=delimiter)


def lines(document: MatrixDocument) -> list[int]:
    """The line of everything that the document holds; a line with two faults counts once."""
    taken = [row.line for rows in (document.tasks, document.roles, document.asides) for row in rows]
    return sorted([*taken, *{unread.line for unread in document.unread}])
