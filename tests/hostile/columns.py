"""Every column that holds words, from the models; and a database in which each of them means ill."""

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from tests.browser.demo import Place
from tests.hostile.corpus import MARK, corpus
from weave.db import Actor, global_session
from weave.models import Member

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
    "salt": "drawn by chance",
    "content_digest": "a hash",
    "head": "a hash",
    "trail_head": "a hash",
    "kind": "a word of the program",
    "via": "a word of the program",
    "row_id": "numbers",
    "unique_key": "a word of the program",
}
CODED_AT = {
    ("account_audit_entry", "link"): "a hash",
    ("audit_entry", "link"): "a hash",
    ("failed_sign_ins", "key"): "a hash",
    ("form_receipt", "location"): "an address made by the program, or one checked to be a page of this site",
}


# Free words that no page prints, and why.
NEVER_SHOWN = {
    ("job", "error"): "for the operator, in the log",
    ("member", "initials"): "too short for the mark; drawn beside each name",
    ("member", "search_text"): "only searched in",
    ("member", "sort_key"): "only sorted by",
    ("working_group", "sort_key"): "only sorted by",
    ("sign_in", "browser"): "said in the program's own words: Firefox on Windows",
}


def word_columns() -> Iterator[sa.Column[str]]:
    """Free text: neither a choice, nor coded."""
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            kind = column.type
            if isinstance(kind, sa.TypeDecorator):
                kind = kind.impl_instance
            if isinstance(kind, sa.Enum) or not isinstance(kind, sa.String):
                continue
            if column.name not in CODED and (table.name, column.name) not in CODED_AT:
                yield column


def mark_of(column: sa.Column[str]) -> str:
    """What a page is searched for, to learn whether it shows the column."""
    short = "".join(part[0] for part in f"{column.table.name}_{column.name}".split("_"))
    return f"{MARK}{short}{sum(map(ord, f'{column.table.name}.{column.name}'))}"


def fill(place: Place, *, turn: int) -> int:
    """Write a text of the corpus, another in each `turn`, into every column of words; how many were written.

    Through the session, so that the trail of changes tells of them, too.
    """
    with place.inside() as db:
        written = _fill(db, turn, [column for column in word_columns() if "network_id" in column.table.c])
    with global_session(place.engine, actor=Actor(via="command")) as db:
        others = [column for column in word_columns() if "network_id" not in column.table.c]
        return written + _fill(db, turn, others)


def _fill(db: Session, turn: int, columns: list[sa.Column[str]]) -> int:
    texts = corpus()
    written = 0
    for number, column in enumerate(columns):
        for row_number, row in enumerate(db.scalars(select(_kind_of(column.table))).all()):
            if column.name != "email" or getattr(row, column.key):
                text = texts[(turn * 97 + number * 31 + row_number) % len(texts)]
                setattr(row, column.key, _fitted(column, text, row_number))
                written += 1
        db.flush()
    return written


def _kind_of(table: sa.FromClause) -> type[SQLModel]:
    mappers = sa.inspect(Member).registry.mappers
    return next(mapper.class_ for mapper in mappers if mapper.local_table is table)


def _length(column: sa.Column[str]) -> int:
    kind = column.type.impl_instance if isinstance(column.type, sa.TypeDecorator) else column.type
    assert isinstance(kind, sa.String)
    assert kind.length
    return kind.length


def _fitted(column: sa.Column[str], text: str, number: int) -> str:
    """The text within the column's length, unlike any other where it has to be."""
    text = text.replace(MARK, mark_of(column)).replace("\0", "")
    length = _length(column)
    if column.name == "link":
        # Only what can be opened safely gets as far as this column.
        kept = "".join(char for char in text if not char.isspace() and char not in '\\<>"')
        return f"https://{mark_of(column)}.example/?{kept}"[:length]
    if column.name == "email":
        return f"{number}{text}"[: length - 12] + "@example.org"
    return text[:length]
