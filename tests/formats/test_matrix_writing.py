"""A matrix that leaves Weave can come back unchanged."""

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.matrix import shipped
from tests.formats.samples import lines, table
from weave.formats.matrix import (
    Kind,
    MatrixDocument,
    MatrixRow,
    Reason,
    TaskRow,
    UnreadableDocument,
    read_matrix,
    write_matrix,
)
from weave.formats.tables import write_workbook
from weave.formats.words import folded
from weave.i18n import LANGUAGES, Language

KINDS: tuple[Kind, ...] = ("csv", "xlsx")
TRIGGERS = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "'", '"', ",", "，", "；", "<b>", "*", "\\*", "\n"]


def as_row(task: TaskRow) -> MatrixRow:
    facts = asdict(task)
    return MatrixRow(**{field: facts[field] for field in facts if field not in {"line", "sheet"}})


def rows_of(document: MatrixDocument) -> list[MatrixRow]:
    return [as_row(task) for task in document.tasks]


def shipped_rows(language: Language) -> list[MatrixRow]:
    matrix = shipped()
    return [
        MatrixRow(
            category=matrix.category(task.category).texts[language].name,
            name=task.texts[language].name,
            summary=task.texts[language].summary,
            roles=tuple(matrix.role(role).texts[language].name for role in task.roles),
            workload=task.workload,
            hint=task.texts[language].hint,
            internal=task.internal,
        )
        for task in matrix.tasks
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_matrix_comes_back_in_each_language(kind: Kind, language: Language) -> None:
    rows = shipped_rows(language)
    roles = [(role.texts[language].name, role.texts[language].definition) for role in shipped().roles]
    content = write_matrix(rows, kind, language, roles=roles)
    document = read_matrix(content, f"matrix.{kind}")
    assert rows_of(document) == rows
    assert [(role.name, role.definition) for role in document.roles] == roles
    assert document.language == language
    assert document.unread == ()
    assert write_matrix(rows_of(document), kind, language, roles=roles) == content


@pytest.mark.parametrize("kind", KINDS)
def test_people_are_written_and_not_imported(kind: Kind) -> None:
    row = MatrixRow(
        "活动", "野餐", "", (), "low", "", internal=False, holder="林安", deputy="Bo", helpers=("Mei", "Sam")
    )
    content = write_matrix([row], kind, "zh_Hans", with_people=True)
    document = read_matrix(content, f"matrix.{kind}")
    assert document.ignored_columns == ("负责人", "副手", "协助者")
    assert document.unread == ()
    if kind == "csv":
        text = content.decode("utf-8-sig").split("\r\n")
        assert text[0] == "类别,任务,这是什么,关键角色,工作量,成员如何贡献,内部,负责人,副手,协助者"
        assert text[1] == "活动,野餐,,,低,,,林安,Bo,Mei、Sam"
    assert "林安" not in write_matrix([row], "csv", "zh_Hans").decode("utf-8-sig")


names = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12)
texts = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=30),
    st.lists(st.sampled_from([*TRIGGERS, "a", "织", " "]), max_size=12).map("".join),
    st.sampled_from(["Internal", "内部", "通常，这是内部的"]),
).map(str.strip)
role_names = st.one_of(names, st.sampled_from(["Chair, treasurer", "a、b"])).filter(
    lambda name: not set(name) & set(";；") and folded(name) != ""
)
matrix_rows = st.builds(
    MatrixRow,
    category=names.filter(folded),
    name=names.filter(folded),
    summary=texts,
    roles=st.lists(role_names, max_size=3, unique_by=folded).map(tuple),
    workload=st.sampled_from(["low", "medium", "high"]),
    hint=texts,
    internal=st.booleans(),
)


@given(
    st.lists(
        matrix_rows, min_size=1, max_size=6, unique_by=lambda row: (folded(row.category), folded(row.name))
    ).filter(lambda rows: len({row.category for row in rows}) == len({folded(row.category) for row in rows})),
    st.sampled_from(KINDS),
    st.sampled_from(LANGUAGES),
)
def test_export_import_export_is_the_same(rows: list[MatrixRow], kind: Kind, language: Language) -> None:
    content = write_matrix(rows, kind, language)
    document = read_matrix(content, f"matrix.{kind}")
    assert document.unread == ()
    assert rows_of(document) == rows
    assert write_matrix(rows_of(document), kind, language) == content


loose = st.one_of(
    st.sampled_from(
        ["", "Low", "高", "Events", "<b>活动</b> (相聚)", "Task", "Workload", "Role", "Definition", "* note"]
    ),
    st.text(max_size=8),
)
loose_rows = st.lists(st.lists(loose, max_size=6), max_size=12)


@given(loose_rows, st.sampled_from(["Task,Workload,Category*", "Role,Definition", "任务,关键角色*,工作量"]))
def test_rows_in_are_rows_accepted_and_reported(rows: list[list[str]], header: str) -> None:
    """Whatever stands in the rows, each of them turns up once."""
    sheet = [header.split(","), *([printable(cell) for cell in row] for row in rows)]
    document = read_matrix(write_workbook({"Notes": sheet}), "matrix.xlsx")
    filled = [line for line, row in enumerate(sheet, start=1) if any(cell.strip() for cell in row)]
    assert lines(document) == filled


def printable(cell: str) -> str:
    return "".join(character for character in cell if character.isprintable())


@given(loose_rows)
def test_text_rows_in_are_rows_accepted_and_reported(rows: list[list[str]]) -> None:
    content = table(["Task", "Workload", "Category"], *rows).encode()
    document = read_matrix(content, "matrix.csv")
    found = lines(document)
    assert len(found) == len(set(found)) == 1 + sum(any(cell.strip() for cell in row) for row in rows)


@given(st.binary(max_size=300).map(lambda tail: "任务,工作量\n".encode() + tail))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        document = read_matrix(content, "matrix.csv")
    except UnreadableDocument as refused:
        reason: Reason | None = refused.reason
    else:
        reason = None
        assert lines(document)
    assert reason in {None, Reason.TOO_MANY_COLUMNS, Reason.NO_HEADER, Reason.NOT_TEXT}
