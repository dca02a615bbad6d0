"""What a matrix document holds, line by line."""

from dataclasses import dataclass
from enum import StrEnum

from weave.formats.documents import Unread
from weave.formats.words import Workload
from weave.i18n import Language


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A category, and the line that names it first."""

    line: int
    name: str
    summary: str
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class TaskRow:
    line: int
    category: str
    name: str
    summary: str
    roles: tuple[str, ...]
    workload: Workload
    hint: str
    internal: bool
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class RoleRow:
    line: int
    name: str
    definition: str
    sheet: str = ""


class AsideKind(StrEnum):
    HEADER = "header"
    TITLE = "title"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Aside:
    """A line that is understood but is no task and no role."""

    line: int
    kind: AsideKind
    text: str
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class MatrixDocument:
    """All of a file: each line that is not blank is in one of tasks, roles, asides and unread."""

    language: Language
    categories: tuple[CategoryRow, ...]
    tasks: tuple[TaskRow, ...]
    roles: tuple[RoleRow, ...]
    asides: tuple[Aside, ...]
    unread: tuple[Unread, ...]
    ignored_columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A task as it leaves Weave, with the people on it."""

    category: str
    name: str
    summary: str
    roles: tuple[str, ...]
    workload: Workload
    hint: str
    internal: bool
    holder: str = ""
    deputy: str = ""
    helpers: tuple[str, ...] = ()
