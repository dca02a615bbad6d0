"""Writes a matrix for spreadsheet programs, in the reader's language."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from weave.formats.headings import HEADINGS, MATRIX, NO, PEOPLE, ROLES, YES, Column, says_internal
from weave.formats.matrix.cells import names_listed
from weave.formats.matrix.document import MatrixRow
from weave.formats.tables import write_csv, write_workbook
from weave.formats.words import WORKLOAD_WORDS
from weave.i18n import Language

Kind = Literal["csv", "xlsx"]
Cells = tuple[str, ...]

SHEETS: dict[Language, tuple[str, str]] = {
    "en": ("Matrix", "Roles"),
    "zh_Hans": ("任务矩阵", "角色"),
    "zh_Hant": ("任務矩陣", "角色"),
}


def write_matrix(
    rows: Iterable[MatrixRow],
    kind: Kind,
    language: Language,
    *,
    roles: Sequence[tuple[str, str]] = (),
    with_people: bool = False,
) -> bytes:
    """The tasks as a table, then the roles with their definitions; `read_matrix` gives back both."""
    tasks = list(_task_table(rows, language, with_people))
    definitions = list(_role_table(roles, language)) if roles else []
    if kind == "csv":
        return write_csv([*tasks, (), *definitions] if definitions else tasks)
    matrix, role_sheet = SHEETS[language]
    return write_workbook({matrix: tasks, role_sheet: definitions} if definitions else {matrix: tasks})


def _task_table(rows: Iterable[MatrixRow], language: Language, with_people: bool) -> Iterator[Cells]:
    yield _header((*MATRIX, *PEOPLE) if with_people else MATRIX, language)
    for row in rows:
        task = (
            row.category,
            row.name,
            row.summary,
            names_listed(row.roles, language),
            WORKLOAD_WORDS[row.workload][language],
            row.hint,
            _internal_word(row, language),
        )
        people = (row.holder, row.deputy, names_listed(row.helpers, language))
        yield (*task, *people) if with_people else task


def _role_table(roles: Iterable[tuple[str, str]], language: Language) -> Iterator[Cells]:
    yield _header(ROLES, language)
    yield from roles


def _header(columns: Iterable[Column], language: Language) -> Cells:
    return tuple(HEADINGS[column][language] for column in columns)


def _internal_word(row: MatrixRow, language: Language) -> str:
    """Open is the rule and stays blank, unless the hint alone would be taken to say otherwise."""
    if row.internal:
        return YES[language]
    return NO[language] if says_internal(row.hint) else ""
