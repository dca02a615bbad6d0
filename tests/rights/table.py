"""Who may ask which route: `authorisation.csv`, kept by hand."""

import csv
from dataclasses import dataclass
from pathlib import Path

from tests.rights.principals import PRINCIPALS

TABLE = Path(__file__).with_name("authorisation.csv")


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    method: str
    path: str
    expected: dict[str, str]


def table() -> list[Row]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [
            Row(row["name"], row["method"], row["path"], {who: row[who] for who in PRINCIPALS})
            for row in csv.DictReader(file)
        ]
