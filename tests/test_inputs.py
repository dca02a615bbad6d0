"""What a path, a query or a form lets through, every database can hold and days can be counted from."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from pydantic import BaseModel, ValidationError

from proof.figures import Figures
from tests.inputs import Field, forms_of, inputs_of
from tests.test_house import routes_of
from weave.app import create_app
from weave.auth import REQUIREMENTS, anyone
from weave.forms import read_form, read_large_form
from weave.settings import Settings

HOSTILE: tuple[Any, ...] = (
    *("0", "-1", "2147483648", "-2147483649", "9" * 25, "1e400", "NaN", "Infinity", "0x10", "1_000", "٣"),
    *("0001-01-01", "9999-12-31", "1899-12-31", "2200-01-01", "2026-02-30", "-0001-01-01"),
    *("a\0b", "\x1b[2J", "\x7f", "a\x85b", "", " ", "\u2028", "\ufeff", "x" * 3_000_000, "😀" * 2_001),
    *(["2147483648"], ["-1"], ["1"] * 20_000, ["0"]),
)
NUMBERS = range(2**31)
DAYS = (dt.date(1900, 1, 1), dt.date(2199, 12, 31))
# Never stored nor searched for as they are.
HASHED = ("password", "old", "new", "fingerprint")
# Longest text that any field takes; a pasted matrix alone is longer.
LONGEST = 2_000
PASTED = ("matrix_imports.create", "text")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    return create_app(Settings(data_dir=tmp_path_factory.mktemp("inputs"), database_url="sqlite://"))


def test_nothing_that_comes_in_is_beyond_what_can_be_held(app: FastAPI, figures: Figures) -> None:
    wrong: list[str] = []
    fields = [(inputs.name, field) for inputs in inputs_of(app) for field in inputs.fields]
    for name, field in fields:
        for hostile in HOSTILE:
            longest = 1_000_000 if (name, field.name) == PASTED else LONGEST
            wrong += [
                f"{name} {field.place} {field.name}: {hostile!r:.40} is let in as {value!r:.40}"
                for value in _let_in(field, hostile)
                if not _can_be_held(value, longest, field)
            ]
    figures.at_least("fields of paths, queries and forms", len(fields), 300)
    figures.told("hostile values tried", len(fields) * len(HOSTILE))
    figures.none("values let in that a database cannot hold", len(wrong))
    assert not wrong, "\n".join(wrong)


def _let_in(field: Field, hostile: Any) -> Iterator[Any]:
    """The plain values that come of it, if it passes at all."""
    try:
        yield from _plain(field.type.validate_python(hostile))
    except ValidationError:
        return


def _plain(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list | tuple | set | frozenset) else [value]


def _can_be_held(value: Any, longest: int, field: Field) -> bool:
    if isinstance(value, bool) or value is None:
        return True
    if isinstance(value, int):
        return value in NUMBERS
    if isinstance(value, dt.date):
        return DAYS[0] <= value <= DAYS[1]
    assert isinstance(value, str), f"what is {value!r}?"
    # The server itself bounds an address, and the intake takes none with a NUL.
    return field.place != "form" or (len(value) <= longest and ("\0" not in value or field.name in HASHED))


def test_every_list_has_an_end(app: FastAPI) -> None:
    endless = [
        f"{inputs.name}: {field.name}"
        for inputs in inputs_of(app)
        for field in inputs.fields
        if _is_endless(field.type.json_schema())
    ]
    assert not endless, endless


def _is_endless(schema: dict[str, Any]) -> bool:
    kinds = [schema, *schema.get("anyOf", [])]
    return any(kind.get("type") == "array" and "maxItems" not in kind for kind in kinds)


def test_nobody_makes_the_server_read_a_form_before_they_may_send_it(app: FastAPI) -> None:
    """A route says who may ask before it says what it reads; what is open to all reads little."""
    late: list[str] = []
    for route in routes_of(app):
        calls = [inner.call for inner in route.dependant.dependencies]
        nested = [set(_calls(inner)) for inner in route.dependant.dependencies]
        reads = [place for place, inner in enumerate(nested) if inner & {read_form, read_large_form}]
        asks = [place for place, call in enumerate(calls) if call in REQUIREMENTS and call is not anyone]
        if reads and asks and min(reads) < max(asks):
            late.append(str(route.name))
        if reads and not asks:
            assert not any(read_large_form in inner for inner in nested), route.name
    assert not late, late


def _calls(dependant: Any) -> Iterator[Any]:
    yield dependant.call
    for inner in dependant.dependencies:
        yield from _calls(inner)


def test_every_form_is_found(app: FastAPI) -> None:
    """Each route that writes reads a form, but for those that need only the press of a button."""
    bare = {
        str(route.name) for route in routes_of(app) if "POST" in (route.methods or ()) and not forms_of(route)
    }
    assert bare == {"sign_in_links.use", "sign_outs.create"}
    assert all(issubclass(form, BaseModel) for route in routes_of(app) for form in forms_of(route))
