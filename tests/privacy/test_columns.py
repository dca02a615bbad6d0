"""Every column says who may read it, whom it speaks of, and what becomes of it; the code keeps to that."""

import re
from collections.abc import Iterator

import sqlalchemy as sa
from sqlmodel import AutoString, SQLModel

from tests.privacy.columns import CLASSES, ERASURES, Stated, stated_columns
from weave.audit import DERIVED, SECRET, UNAUDITED

TABLES = SQLModel.metadata.tables
PEOPLE = ("member", "account")
MODELS = {str(mapper.local_table): mapper.class_ for mapper in SQLModel._sa_registry.mappers}
# Whose rows cannot be led to a person by a key, and why not.
UNLINKED = {
    "account_audit_entry": "an entry outlives the account that it speaks of",
    "audit_entry": "an entry outlives the member that it speaks of",
    "failed_sign_ins": "counts under keyed hashes before anybody is known",
    "job": "the payload names what the work is about, and goes when it is done",
}
STATED = stated_columns()
OF_TABLE = {name: [stated for stated in STATED if stated.table == name] for name in TABLES}


def column_of(stated: Stated) -> sa.Column[object]:
    return TABLES[stated.table].columns[stated.column.partition(".")[0]]


def is_text(column: sa.Column[object]) -> bool:
    return isinstance(column.type, sa.String | AutoString | sa.JSON) and not isinstance(column.type, sa.Enum)


def test_every_column_is_stated_once_and_whole() -> None:
    names = [str(stated) for stated in STATED if not stated.is_inner]
    real = [f"{table.name}.{column.name}" for table in TABLES.values() for column in table.columns]
    assert not set(real) - set(names), "state these in tests/columns.csv"
    assert not set(names) - set(real), "these are gone; take them out of tests/columns.csv"
    assert len(names) == len(set(names))
    for stated in STATED:
        assert stated.sort in CLASSES, stated
        assert stated.export in ("yes", "no"), stated
        assert stated.export_why, stated
        assert stated.erasure in ERASURES, stated
        assert stated.logged in ("yes", "no"), stated


def test_json_columns_state_what_they_hold() -> None:
    """The trail's own, `before` and `after`, hold columns that are stated themselves."""
    json = {
        f"{table.name}.{column.name}"
        for table in TABLES.values()
        for column in table.columns
        if isinstance(column.type, sa.JSON) and column.name not in ("before", "after")
    }
    assert json == {str(stated).rpartition(".")[0] for stated in STATED if stated.is_inner}


def test_columns_are_consistent() -> None:
    wrong = [f"{stated}: {told}" for stated in STATED for told in contradictions(stated)]
    assert not wrong, "\n".join(wrong)


def contradictions(stated: Stated) -> Iterator[str]:
    yield from _who_may_read_it(stated)
    yield from _what_becomes_of_it(stated)


def _who_may_read_it(stated: Stated) -> Iterator[str]:
    if stated.sort in ("secret", "weavers") and stated.export == "yes":
        yield "neither secrets nor private notes are in any export"
    if stated.sort in ("personal", "weavers") and not stated.path:
        yield "whom does it speak of?"
    if stated.logged == "yes" and stated.sort not in ("open", "network"):
        yield "no log may hold it"
    if stated.logged == "yes" and stated.path and is_text(column_of(stated)) and not stated.is_inner:
        yield "words about somebody are not logged"


def _what_becomes_of_it(stated: Stated) -> Iterator[str]:
    column = column_of(stated)
    if stated.sort in ("secret", "weavers") and stated.erasure not in ("delete", "clear", "untouched"):
        yield "does not outlive the person"
    if stated.erasure == "untouched" and stated.path:
        yield "speaks of somebody, so what becomes of it?"
    if (stated.erasure == "keep") != bool(stated.basis) or bool(stated.basis) != bool(stated.days):
        yield "what is kept is kept on a basis and for so many days"
    if stated.days not in ("", "always") and not stated.days.isdecimal():
        yield "days are a number, or always"
    if stated.erasure == "clear" and (column.primary_key or not (column.nullable or is_text(column))):
        yield "cannot be emptied"
    if stated.erasure == "pseudonym" and not is_text(column):
        yield "only words can be a pseudonym"
    if stated.erasure == "delete" and any(other.erasure != "delete" for other in OF_TABLE[stated.table]):
        yield "a row goes as a whole"


def test_paths_follow_keys_to_a_person() -> None:
    for stated in STATED:
        if stated.path in ("", "-") or "~" in stated.path:
            assert stated.sort not in ("personal", "weavers") or stated.table in UNLINKED, stated
            continue
        assert leads_to(stated.table, stated.path) in PEOPLE, f"{stated}: {stated.path}"
    loose = {stated.table for stated in STATED if stated.path == "-" or "~" in stated.path}
    assert loose == set(UNLINKED)


def test_loose_paths_name_a_column() -> None:
    for stated in STATED:
        if "~" in stated.path:
            column, _, person = stated.path.partition("~")
            assert column in TABLES[stated.table].columns, stated
            assert person in PEOPLE


def test_a_key_to_a_person_speaks_of_that_person() -> None:
    """Who asked, who answered, whom somebody named: each is a path of its own."""
    for stated in STATED:
        if stated.is_inner or stated.column == "network_id":
            continue
        people = {key.column.table.name for key in column_of(stated).foreign_keys} & set(PEOPLE)
        assert not people or stated.path == stated.column, stated


def test_weavers_only_columns_are_those_of_the_models() -> None:
    stated = {(each.table, each.column) for each in STATED if each.sort == "weavers"}
    declared = {
        (table, column) for table, kind in MODELS.items() for column in getattr(kind, "weavers_only", ())
    }
    assert stated == declared
    assert declared


def test_the_trail_repeats_no_secret() -> None:
    """What the trail hides as a secret is a secret everywhere, and no other secret can get into it."""
    everywhere = {stated.column for stated in STATED if stated.sort == "secret"}
    unaudited = {str(kind.__tablename__) for kind in UNAUDITED}
    audited = {each.column for each in STATED if each.sort == "secret" and each.table not in unaudited}
    assert audited == SECRET
    assert {each.sort for each in STATED if each.column in SECRET} == {"secret"}
    assert everywhere >= SECRET


def test_what_the_trail_leaves_out_is_a_column() -> None:
    assert not DERIVED - {stated.column for stated in STATED}
    told = {each.column for each in STATED if each.sort in ("weavers", "secret")}
    assert not told & DERIVED, "would change without a trace"


def leads_to(table: str, path: str) -> str:
    """The table at the end of a path."""
    if path == ".":
        return table
    for step in path.split("."):
        turned, _, key = step.rpartition(":")
        assert re.fullmatch(r"\w+", key), path
        if turned:
            assert referred_by(turned, key) == table, f"{turned}.{key} does not point at {table}"
            table = turned
        else:
            table = referred_by(table, key)
    return table


def referred_by(table: str, column: str) -> str:
    keys = TABLES[table].columns[column].foreign_keys
    (named,) = {key.column.table.name for key in keys}
    return str(named)
