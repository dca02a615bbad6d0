"""A matrix is read as people keep it, and no line of it is lost."""

from collections import Counter

import pytest

from seeds.matrix import shipped
from tests.formats.samples import FOOTNOTE, hand_kept_matrix, lines, small_table, table
from weave.formats.matrix import AsideKind, MatrixDocument, Reason, TaskRow, UnreadableDocument, read_matrix
from weave.formats.tables import write_workbook
from weave.formats.words import canonical_category_key, canonical_role_key
from weave.i18n import LANGUAGES, Language

HEADER = "Task,What it is,Key roles,Workload,How members can contribute\n"
ENCODINGS: dict[Language, tuple[str, ...]] = {
    "en": ("utf-8", "utf-8-sig", "utf-16"),
    "zh_Hans": ("utf-8", "utf-8-sig", "utf-16", "gbk", "gb18030"),
    "zh_Hant": ("utf-8", "utf-8-sig", "utf-16", "big5", "cp950"),
}


def read(text: str) -> MatrixDocument:
    return read_matrix(text.encode(), "matrix.csv")


def faults(document: MatrixDocument) -> list[tuple[int, int | None, Reason]]:
    return [(unread.line, unread.column, unread.reason) for unread in document.unread]


@pytest.fixture(scope="module")
def hand_kept() -> MatrixDocument:
    return read_matrix(hand_kept_matrix().encode(), "matrix.txt")


def test_a_hand_kept_matrix_is_read_whole(hand_kept: MatrixDocument) -> None:
    assert hand_kept.language == "zh_Hans"
    assert hand_kept.unread == ()
    assert hand_kept.ignored_columns == ()
    assert len(hand_kept.tasks) == 38
    assert len(hand_kept.categories) == len(hand_kept.roles) == 7
    assert Counter(task.workload for task in hand_kept.tasks) == {"low": 5, "medium": 23, "high": 10}
    assert Counter(aside.kind for aside in hand_kept.asides) == {
        AsideKind.HEADER: 4,
        AsideKind.TITLE: 7,
        AsideKind.FOOTNOTE: 1,
    }
    texts = hand_kept_matrix().split("\n")
    assert lines(hand_kept) == [line for line, text in enumerate(texts, start=1) if text.strip()]


def test_a_hand_kept_matrix_says_the_same_as_the_shipped_one(hand_kept: MatrixDocument) -> None:
    for row, task in zip(hand_kept.tasks, shipped().tasks, strict=True):
        text = task.texts["zh_Hans"]
        assert (row.name, row.hint, row.internal) == (text.name, text.hint, task.internal)
        assert canonical_category_key(row.category) == task.category
        assert tuple(canonical_role_key(role) for role in row.roles) == task.roles
        assert hand_kept_matrix().split("\n")[row.line - 1].startswith(row.name)
    for category, shipped_category in zip(hand_kept.categories, shipped().categories, strict=True):
        assert category.name == shipped_category.texts["zh_Hans"].name
        assert category.summary.replace(", ", "，") == shipped_category.texts["zh_Hans"].summary
    for role, shipped_role in zip(hand_kept.roles, shipped().roles, strict=True):
        assert (role.name, role.definition) == (
            shipped_role.texts["zh_Hans"].name,
            shipped_role.texts["zh_Hans"].definition,
        )


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize(
    ("language", "encoding"),
    [(language, encoding) for language in LANGUAGES for encoding in ENCODINGS[language]],
)
def test_reads_tables_in_each_language_and_any_order_of_columns(
    language: Language, encoding: str, delimiter: str
) -> None:
    document = read_matrix(small_table(language, delimiter).encode(encoding), "matrix.csv")
    assert document.language == language
    assert document.unread == ()
    expected = []
    for line, key in ((2, "website"), (3, "legal")):
        task = shipped().task(key)
        text = task.texts[language]
        expected.append(
            TaskRow(
                line=line,
                category=shipped().category(task.category).texts[language].name,
                name=text.name,
                summary=text.summary,
                roles=tuple(shipped().role(role).texts[language].name for role in task.roles),
                workload=task.workload,
                hint=text.hint,
                internal=task.internal,
            )
        )
    assert document.tasks == tuple(expected)


def test_a_workbook_may_hold_tasks_and_roles_on_sheets_of_their_own() -> None:
    content = write_workbook(
        {
            "Tasks": [("Category", "Task", "Workload"), ("Events", "Picnic", "Low"), ("", "Walk", "High")],
            "Notes": [("Remember the picnic",)],
            "People": [("Role", "Definition"), ("Cook", "Feeds us"), ("Guide", "")],
        }
    )
    document = read_matrix(content, "matrix.xlsx")
    assert [(task.sheet, task.line, task.category, task.name) for task in document.tasks] == [
        ("Tasks", 2, "Events", "Picnic"),
        ("Tasks", 3, "Events", "Walk"),
    ]
    assert [(role.sheet, role.line, role.name) for role in document.roles] == [
        ("People", 2, "Cook"),
        ("People", 3, "Guide"),
    ]
    assert [(unread.sheet, unread.line, unread.reason) for unread in document.unread] == [
        ("Notes", 1, Reason.OUTSIDE_TABLE)
    ]


def test_each_faulty_line_is_listed_with_its_place_and_reason() -> None:
    document = read(
        "Our matrix 2026\n"
        "Category,Task,Workload,Internal,What it is\n"
        "Events,Picnic,Low,,Good\n"
        "Events,,Low\n"
        "Events,Walk\n"
        "Events,Hike,gigantic,perhaps\n"
        "Events,picnic ,High\n"
        "Events,Swim,Low,,Nice,stray\n"
        "Events,Run,Low,,\x07bell\n"
        f"Events,Row,Low,,{'x' * 1001}\n"
        f"Events,{'y' * 161},Low\n"
        f"{'z' * 121},Ski,Low\n"
    )
    assert [task.name for task in document.tasks] == ["Picnic"]
    assert faults(document) == [
        (1, 1, Reason.OUTSIDE_TABLE),
        (4, 2, Reason.TASK_MISSING),
        (5, 3, Reason.WORKLOAD_MISSING),
        (6, 3, Reason.WORKLOAD_UNKNOWN),
        (6, 4, Reason.INTERNAL_UNKNOWN),
        (7, 2, Reason.REPEATED),
        (8, 6, Reason.CELL_WITHOUT_HEADER),
        (9, 5, Reason.CONTROL_CHARACTER),
        (10, 5, Reason.CELL_TOO_LONG),
        (11, 2, Reason.CELL_TOO_LONG),
        (12, 1, Reason.CELL_TOO_LONG),
    ]
    assert document.unread[3].text == "gigantic"
    assert max(len(unread.text) for unread in document.unread) == 200
    assert [category.name for category in document.categories] == ["Events"]
    assert lines(document) == list(range(1, 13))


def test_faults_in_roles_are_listed_too() -> None:
    document = read(
        f"Role,Definition\nCook,Feeds us\n,Nobody\nCOOK,Again\nGuide,{'x' * 1001}\n{'n' * 121},long\n"
    )
    assert [role.name for role in document.roles] == ["Cook"]
    assert faults(document) == [
        (3, 1, Reason.ROLE_MISSING),
        (4, 1, Reason.REPEATED),
        (5, 2, Reason.CELL_TOO_LONG),
        (6, 1, Reason.CELL_TOO_LONG),
    ]


def test_a_task_needs_a_category() -> None:
    document = read(HEADER + "Picnic,,,Low,\nEvents,,,,\nWalk,,,Low,\n")
    assert faults(document) == [(2, None, Reason.CATEGORY_MISSING)]
    assert [(task.category, task.name) for task in document.tasks] == [("Events", "Walk")]


def test_categories_are_merged_by_name_and_keep_what_they_are_about() -> None:
    document = read(
        HEADER
        + "Events,,,,\nPicnic,,,Low,\n**EVENTS** (to meet),,,,\nWalk,,,Low,\n"
        + "Tech（tools (ours)）,,,,\nWiki,,,Low,\n"
    )
    assert [(category.line, category.summary) for category in document.categories] == [
        (2, "to meet"),
        (6, "tools (ours)"),
    ]
    assert document.unread == ()


def test_the_same_task_may_stand_in_two_categories() -> None:
    document = read("Category,Task,Workload\nEvents,Plan,Low\nFunding,Plan,Low\n")
    assert [(task.category, task.name) for task in document.tasks] == [
        ("Events", "Plan"),
        ("Funding", "Plan"),
    ]


def test_a_lone_cell_without_tasks_below_is_a_remark() -> None:
    document = read(HEADER + "Events,,,,\nPicnic,,,Low,\nThe rest follows in spring.,,,,\n")
    assert [category.name for category in document.categories] == ["Events"]
    assert faults(document) == [(4, 1, Reason.OUTSIDE_TABLE)]
    assert lines(document) == [1, 2, 3, 4]


def test_where_categories_have_a_column_a_lone_name_is_a_task_without_workload() -> None:
    document = read(
        "Task,Workload,Category\nPicnic,Low,Events\nWalk\n,,Funding\nAsk,Low,\n<b>Tech</b>,,\nWiki,Low,\n"
    )
    assert faults(document) == [(3, 2, Reason.WORKLOAD_MISSING)]
    assert [(task.category, task.name) for task in document.tasks] == [
        ("Events", "Picnic"),
        ("Funding", "Ask"),
        ("Tech", "Wiki"),
    ]


def test_a_footnote_needs_a_mark_to_belong_to() -> None:
    starred = "任务\t关键角色*\t工作量\n活动\n野餐\t厨师\t低\n"
    document = read_matrix(f"{starred}{FOOTNOTE}\n＊ 另一条\n".encode(), "matrix.txt")
    assert [aside.text for aside in document.asides if aside.kind is AsideKind.FOOTNOTE] == [
        FOOTNOTE,
        "＊ 另一条",
    ]
    assert document.unread == ()
    unmarked = read_matrix(f"{starred.replace('*', '')}{FOOTNOTE}\n".encode(), "matrix.txt")
    assert faults(unmarked) == [(4, 1, Reason.OUTSIDE_TABLE)]


def test_columns_that_are_not_imported_are_named() -> None:
    document = read("Category,Task,Workload,Holder,Colour\nEvents,Picnic,Low,Ana,blue\n")
    assert document.ignored_columns == ("Holder", "Colour")
    assert [task.name for task in document.tasks] == ["Picnic"]
    assert document.unread == ()


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("A, B，C、D", ("A", "B", "C", "D")),
        ("Chair, treasurer; Cook", ("Chair, treasurer", "Cook")),
        ("A\nB", ("A", "B")),
        ("A, a, ,B", ("A", "B")),
        ("", ()),
    ],
)
def test_roles_are_listed_in_many_ways(cell: str, names: tuple[str, ...]) -> None:
    document = read(table(("Category", "Task", "Key roles", "Workload"), ("Events", "Picnic", cell, "Low")))
    assert document.tasks[0].roles == names


def test_a_column_decides_what_is_internal_and_otherwise_the_hint() -> None:
    document = read(
        "Category,Task,Workload,How to help,Internal\n"
        "Ops,A,Low,通常，这是内部的,\n"
        "Ops,B,Low,Internal,no\n"
        "Ops,C,Low,Bring cake,yes\n"
        "Ops,D,Low,Bring cake,\n"
    )
    assert [(task.hint, task.internal) for task in document.tasks] == [
        ("", True),
        ("Internal", False),
        ("Bring cake", True),
        ("Bring cake", False),
    ]


def test_a_data_row_made_of_header_words_stays_a_task() -> None:
    document = read("Category,Task,What it is,Workload\nEvents,Tasks,Description,Low\n")
    assert [task.name for task in document.tasks] == ["Tasks"]


def test_names_stand_on_one_line_and_texts_keep_theirs() -> None:
    document = read('Category,Task,Workload,What it is\r\nEvents,"Big\r\n picnic",Low,"one\r\ntwo"\r\n')
    assert (document.tasks[0].name, document.tasks[0].summary) == ("Big picnic", "one\ntwo")


def test_a_document_without_a_header_is_unreadable() -> None:
    for content, filename in (
        (b"Picnic,Low\nWalk,High\n", "matrix.csv"),
        (write_workbook({"Notes": [("Picnic", "Low")]}), "matrix.xlsx"),
    ):
        with pytest.raises(UnreadableDocument) as refused:
            read_matrix(content, filename)
        assert refused.value.reason is Reason.NO_HEADER


def test_a_big_document_is_read_in_one_go() -> None:
    rows = [("Events", f"Task {number}", "Low") for number in range(4_999)]
    assert len(read(table(("Category", "Task", "Workload"), *rows)).tasks) == 4_999
