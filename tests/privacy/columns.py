"""`tests/columns.csv`: what each column, and each member of a JSON column, is and what becomes of it.

- class: `open` to everybody, `network` to its members, `personal`, `weavers` only, `secret`
- path: how a row leads to the member or the account that it speaks of, by foreign keys: `member_id`;
  `check_in_id.member_id` goes on from there; `check_in_member:check_in_id` turns to the rows that point here.
  `.` is the person themselves, empty speaks of nobody, `-` of somebody whom the row cannot name,
  `by_member_id~member` names them without a key, since an entry outlives what it speaks of
- export: whether a person's own export holds it, and why
- erasure, when the person is forgotten: `delete` the row, `clear` the value, `pseudonym` in its place, `keep`
  on a basis for so many days, `untouched` where it speaks of nobody
- logged: whether a log may hold it
"""

import csv
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).parent.parent / "columns.csv"
CLASSES = ("open", "network", "personal", "weavers", "secret")
ERASURES = ("delete", "clear", "pseudonym", "keep", "untouched")


@dataclass(frozen=True, slots=True)
class Stated:
    table: str
    column: str
    sort: str
    path: str
    export: str
    export_why: str
    erasure: str
    basis: str
    days: str
    logged: str

    def __str__(self) -> str:
        return f"{self.table}.{self.column}"

    @property
    def is_inner(self) -> bool:
        """A member of a JSON column."""
        return "." in self.column


def stated_columns() -> list[Stated]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [Stated(**(row | {"sort": row.pop("class")})) for row in csv.DictReader(file)]
