"""Who may read what another wrote or what was written about another: `readable.csv`, kept by hand."""

import csv
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("readable.csv")


@cache
def readers() -> dict[str, frozenset[str]]:
    """By column: the principals that some page shows another member's text to."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {row["column"]: frozenset(row["readers"].split()) for row in csv.DictReader(file)}


def may_read(who: str, column: str) -> bool:
    return who.removesuffix("_others") in readers().get(column, frozenset())
