"""Every column that holds words, from the models; and a database in which each of them means ill."""

from collections.abc import Iterator

import sqlalchemy as sa
from sqlmodel import SQLModel

from tests.hostile.corpus import MARK, corpus

# Columns of words that are not free, and why nobody can write what they like there.
CODED = {
    "key": "names a shipped thing",
    "slug": "made from a name, in letters of an address",
    "language": "one of three",
    "theme": "one of three",
    "time_zone": "one of a list",
    "token_hash": "a hash",
    "password_hash": "a hash",
    "key_hash": "a hash",
    "kind": "a word of the program",
    "via": "a word of the program",
    "row_id": "numbers",
    "unique_key": "a word of the program",
}
CODED_AT = {
    ("failed_sign_ins", "key"): "a hash",
    ("form_receipt", "location"): "an address made by the program, or one checked to be a page of this site",
}


def word_columns() -> Iterator[sa.Column[str]]:
    """Free text: neither a choice, nor coded."""
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            kind = column.type
            is_choice = isinstance(kind, sa.Enum) or isinstance(getattr(kind, "impl", None), sa.Enum)
            if isinstance(kind, sa.JSON) or is_choice or kind.python_type is not str:
                continue
            if column.name not in CODED and (table.name, column.name) not in CODED_AT:
                yield column


def mark_of(column: sa.Column[str]) -> str:
    """What a page is searched for, to learn whether it shows the column."""
    short = "".join(part[0] for part in f"{column.table.name}_{column.name}".split("_"))
    return f"{MARK}{short}{sum(map(ord, f'{column.table.name}.{column.name}'))}"


def fill(engine: sa.Engine, *, turn: int, plain: bool = False) -> int:
    """Write a text of the corpus, other in each `turn`, into every column of words of every row; how many."""
    texts = corpus()
    written = 0
    with engine.begin() as connection:
        for place, column in enumerate(word_columns()):
            keys = list(column.table.primary_key.columns)
            rows = connection.execute(sa.select(*keys).where(column.is_not(None), column != "")).all()
            for number, row in enumerate(rows):
                text = texts[(turn * 97 + place * 31 + number) % len(texts)]
                same = sa.and_(*(key == value for key, value in zip(keys, row, strict=True)))
                value = "x" if plain else _fitted(column, text, number)
                connection.execute(sa.update(column.table).where(same).values({column: value}))
                written += 1
    return written


def _fitted(column: sa.Column[str], text: str, number: int) -> str:
    """The text within the column's length, unlike any other where it has to be."""
    length = getattr(column.type, "length", None) or 1_000
    text = text.replace(MARK, mark_of(column)).replace("\0", "")
    if column.name == "email":
        return f"{number}{text}"[: length - 12] + "@example.org"
    return text[:length]
