"""What every document has in common: how large it may be, and why it, or a line of it, cannot be taken."""

from dataclasses import dataclass
from enum import StrEnum

MAX_BYTES = 5 * 1024 * 1024
MAX_ROWS = 5_000
MAX_COLUMNS = 64
MAX_CELL = 10_000


class Reason(StrEnum):
    """Why a document, or a line of it, cannot be taken; the words for it are the page's."""

    # The whole document.
    TOO_LARGE = "too_large"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    EMPTY = "empty"
    NOT_TEXT = "not_text"
    ENCRYPTED = "encrypted"
    OLD_WORKBOOK = "old_workbook"
    BROKEN_WORKBOOK = "broken_workbook"
    NO_HEADER = "no_header"

    # A line.
    OUTSIDE_TABLE = "outside_table"
    TASK_MISSING = "task_missing"
    ROLE_MISSING = "role_missing"
    CATEGORY_MISSING = "category_missing"
    WORKLOAD_MISSING = "workload_missing"
    WORKLOAD_UNKNOWN = "workload_unknown"
    INTERNAL_UNKNOWN = "internal_unknown"
    CELL_WITHOUT_HEADER = "cell_without_header"
    CELL_TOO_LONG = "cell_too_long"
    CONTROL_CHARACTER = "control_character"
    REPEATED = "repeated"


class UnreadableDocument(Exception):
    """The document as a whole cannot be read."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table that is not blank; `line` is where it starts, counted from 1."""

    line: int
    cells: tuple[str, ...]
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """What kept a line from being taken; `column` counts from 1, None means the whole line."""

    line: int
    column: int | None
    reason: Reason
    text: str
    sheet: str = ""
