"""Reads a matrix from a file, as people really keep it."""

from collections.abc import Mapping, Sequence

from weave.formats.documents import MAX_CELL, Reason, Row, Unread, UnreadableDocument
from weave.formats.headings import PEOPLE, Column, Columns, columns_in, internal_in, says_internal
from weave.formats.languages import language_of
from weave.formats.matrix.cells import cleaned, fault_in, is_footnote, name_in, names_in, title_in
from weave.formats.matrix.document import Aside, AsideKind, CategoryRow, MatrixDocument, RoleRow, TaskRow
from weave.formats.tables import read_rows
from weave.formats.words import folded, workload_in

LONGEST: Mapping[Column, int] = {
    Column.CATEGORY: 120,
    Column.TASK: 160,
    Column.SUMMARY: 1000,
    Column.HINT: 1000,
    Column.ROLE: 120,
    Column.DEFINITION: 1000,
}
LONGEST_CATEGORY_SUMMARY = 500
LONGEST_ROLE_NAME = 120
# So much of a cell is enough to find it again.
QUOTED = 200


def read_matrix(content: bytes, filename: str) -> MatrixDocument:
    """What a file says, whole; raises UnreadableDocument when it cannot be read at all."""
    reading = _Reading()
    for row in read_rows(content, filename, lambda cells: len(columns_in(cells) or ())):
        reading.take(row)
    return reading.document()


class _Reading:
    """Goes through the rows and keeps in mind under which header and category it is."""

    def __init__(self) -> None:
        self.categories: dict[str, CategoryRow] = {}
        self.tasks: dict[tuple[str, str], TaskRow] = {}
        self.roles: dict[str, RoleRow] = {}
        self.asides: list[Aside] = []
        self.unread: list[Unread] = []
        self.ignored: dict[str, None] = {}
        self.sheets: list[str] = []
        self.plain_titles: list[tuple[_Line, str]] = []

    def take(self, row: Row) -> None:
        if row.sheet not in self.sheets:
            self._begin_sheet(row.sheet)
        line = _Line(row, self.columns)
        if (columns := columns_in(line.cells)) is not None and not workload_in(line.value(Column.WORKLOAD)):
            self._begin_table(line, columns)
        elif not self.columns:
            self._refuse(line, line.filled[0], Reason.OUTSIDE_TABLE)
        elif self.has_footnotes and len(line.filled) == 1 and is_footnote(line.cells[line.filled[0]]):
            self._put_aside(line, AsideKind.FOOTNOTE)
        elif faults := self._faults(line):
            self.unread.extend(faults)
        elif Column.ROLE in self.columns.values():
            self._take_role(line)
        elif self._is_title(line):
            self._take_title(line)
        else:
            self._take_task(line)

    def _begin_sheet(self, sheet: str) -> None:
        self.sheets.append(sheet)
        self.columns: Columns = {}
        self.headed: frozenset[int] = frozenset()
        self.has_footnotes = False
        self.category = ""

    def _begin_table(self, line: "_Line", columns: Columns) -> None:
        self.columns = columns
        self.headed = frozenset(line.filled)
        self.has_footnotes = self.has_footnotes or any(cell.endswith(("*", "＊", "※")) for cell in line.cells)
        for position in line.filled:
            if columns.get(position) in (None, *PEOPLE):
                self.ignored.setdefault(line.cells[position])
        self._put_aside(line, AsideKind.HEADER)

    def _faults(self, line: "_Line") -> list[Unread]:
        """What is wrong with cells as such; a cell without a header tells that the row has slipped."""
        faults = []
        for position in line.filled:
            longest = MAX_CELL
            reason = None if position in self.headed else Reason.CELL_WITHOUT_HEADER
            if position in self.columns and not self._is_title(line):
                longest = LONGEST.get(self.columns[position], MAX_CELL)
            reason = reason or fault_in(line.cells[position], longest)
            if reason:
                faults.append(line.unread(position, reason))
        return faults

    def _is_title(self, line: "_Line") -> bool:
        """A row with nothing but a name; in a matrix that has a column for categories, a bold one."""
        if len(line.filled) != 1 or Column.ROLE in self.columns.values():
            return False
        column = self.columns.get(line.filled[0])
        if column is Column.CATEGORY:
            return True
        if column is not Column.TASK and line.filled[0] != 0:
            return False
        return Column.CATEGORY not in self.columns.values() or title_in(line.cells[line.filled[0]]).is_bold

    def _take_title(self, line: "_Line") -> None:
        name, summary, is_bold = title_in(line.cells[line.filled[0]])
        if len(name) > LONGEST[Column.CATEGORY] or len(summary) > LONGEST_CATEGORY_SUMMARY:
            self._refuse(line, line.filled[0], Reason.CELL_TOO_LONG)
            return
        self.category = name
        known = self.categories.get(_key(name))
        if known is None or (summary and not known.summary):
            first = known or line.row
            self.categories[_key(name)] = CategoryRow(first.line, name, summary, first.sheet)
        if not is_bold:
            self.plain_titles.append((line, _key(name)))
        self._put_aside(line, AsideKind.TITLE)

    def _take_task(self, line: "_Line") -> None:
        # A merged cell stands in the first of its rows only.
        self.category = name_in(line.value(Column.CATEGORY)) or self.category
        name = name_in(line.value(Column.TASK))
        roles = names_in(line.value(Column.ROLES))
        workload = workload_in(line.value(Column.WORKLOAD))
        internal = internal_in(line.value(Column.INTERNAL))
        faults = {
            Column.CATEGORY: None if self.category else Reason.CATEGORY_MISSING,
            Column.TASK: self._fault_in_name(name),
            Column.ROLES: Reason.CELL_TOO_LONG
            if any(len(role) > LONGEST_ROLE_NAME for role in roles)
            else None,
            Column.WORKLOAD: None if workload else _missing_or_unknown(line.value(Column.WORKLOAD)),
            Column.INTERNAL: Reason.INTERNAL_UNKNOWN if internal is None else None,
        }
        if any(faults.values()) or workload is None:
            for column, reason in faults.items():
                if reason:
                    self._refuse(line, line.position(column), reason)
            return
        hint = line.value(Column.HINT)
        if not line.value(Column.INTERNAL) and says_internal(hint):
            internal, hint = True, ""
        category = self.categories.setdefault(
            _key(self.category), CategoryRow(line.row.line, self.category, "", line.row.sheet)
        )
        self.tasks[_key(category.name), _key(name)] = TaskRow(
            line=line.row.line,
            category=category.name,
            name=name,
            summary=line.value(Column.SUMMARY),
            roles=roles,
            workload=workload,
            hint=hint,
            internal=bool(internal),
            sheet=line.row.sheet,
        )

    def _fault_in_name(self, name: str) -> Reason | None:
        if not name:
            return Reason.TASK_MISSING
        return Reason.REPEATED if (_key(self.category), _key(name)) in self.tasks else None

    def _take_role(self, line: "_Line") -> None:
        name = name_in(line.value(Column.ROLE))
        if not name or _key(name) in self.roles:
            self._refuse(line, line.position(Column.ROLE), Reason.REPEATED if name else Reason.ROLE_MISSING)
            return
        definition = line.value(Column.DEFINITION)
        self.roles[_key(name)] = RoleRow(line.row.line, name, definition, line.row.sheet)

    def _put_aside(self, line: "_Line", kind: AsideKind) -> None:
        self.asides.append(Aside(line.row.line, kind, line.text(), line.row.sheet))

    def _refuse(self, line: "_Line", position: int | None, reason: Reason) -> None:
        self.unread.append(line.unread(position, reason))

    def document(self) -> MatrixDocument:
        if not any(aside.kind is AsideKind.HEADER for aside in self.asides):
            raise UnreadableDocument(Reason.NO_HEADER)
        self._give_up_empty_titles()
        return MatrixDocument(
            language=language_of(self._all_text()),
            categories=tuple(self.categories.values()),
            tasks=tuple(self.tasks.values()),
            roles=tuple(self.roles.values()),
            asides=tuple(self.asides),
            unread=tuple(sorted(self.unread, key=self._place)),
            ignored_columns=tuple(self.ignored),
        )

    def _give_up_empty_titles(self) -> None:
        """A lone cell that looks like a title but has no tasks below it is a remark."""
        used = {category for category, _ in self.tasks}
        given_up = [(line, category) for line, category in self.plain_titles if category not in used]
        places = {(line.row.sheet, line.row.line) for line, _ in given_up}
        self.asides = [aside for aside in self.asides if (aside.sheet, aside.line) not in places]
        for line, category in given_up:
            self.categories.pop(category, None)
            self._refuse(line, line.filled[0], Reason.OUTSIDE_TABLE)

    def _place(self, unread: Unread) -> tuple[int, int, int]:
        return self.sheets.index(unread.sheet), unread.line, unread.column or 0

    def _all_text(self) -> str:
        tasks = (text for task in self.tasks.values() for text in (task.name, task.summary, task.hint))
        return "\n".join((*tasks, *(aside.text for aside in self.asides)))


class _Line:
    """A row under its header."""

    def __init__(self, row: Row, columns: Columns) -> None:
        self.row = row
        self.cells: Sequence[str] = [cleaned(cell) for cell in row.cells]
        self.filled = [position for position, cell in enumerate(self.cells) if cell]
        self.positions = {column: position for position, column in columns.items()}

    def value(self, column: Column) -> str:
        position = self.positions.get(column)
        return self.cells[position] if position is not None and position < len(self.cells) else ""

    def position(self, column: Column) -> int | None:
        return self.positions.get(column)

    def text(self) -> str:
        return " | ".join(cell for cell in self.cells if cell)[:QUOTED]

    def unread(self, position: int | None, reason: Reason) -> Unread:
        cell = self.cells[position] if position is not None and position < len(self.cells) else ""
        column = None if position is None else position + 1
        return Unread(self.row.line, column, reason, (cell or self.text())[:QUOTED], self.row.sheet)


def _key(name: str) -> str:
    """What two spellings of a name share; a name of signs alone is itself."""
    return folded(name) or name


def _missing_or_unknown(workload: str) -> Reason:
    return Reason.WORKLOAD_UNKNOWN if workload else Reason.WORKLOAD_MISSING
