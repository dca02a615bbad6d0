"""What each route takes, from the app itself: parts of its path, values of its query, fields of its form."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from fastapi import FastAPI
from fastapi.routing import RouteContext
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from tests.test_house import routes_of
from weave.forms import read_form
from weave.ids import Ref

Place = Literal["path", "query", "form"]


@dataclass(frozen=True, slots=True)
class Slot:
    """One value that a request carries; `kind` is what it names, if it names a row."""

    place: Place
    name: str
    info: FieldInfo

    @property
    def kind(self) -> str | None:
        return next((part.kind for part in self._parts if isinstance(part, Ref)), None)

    @property
    def address(self) -> str:
        return f"{self.place}:{self.name}"

    @property
    def is_number(self) -> bool:
        return int in self._parts

    @property
    def is_several(self) -> bool:
        return any(get_origin(part) is list for part in self._parts)

    @property
    def _parts(self) -> list[Any]:
        return [*_parts_of(self.info.annotation), *self.info.metadata]

    def harmless(self) -> str | None:
        """A value that such a field takes; None where the form does without."""
        named = [part for part in self._parts if not get_origin(part)]
        choices = [get_args(part) for part in self._parts if get_origin(part) is Literal]
        if choices:
            return next((str(choice) for choice in choices[0] if choice), None)
        for part in named:
            if isinstance(part, type) and issubclass(part, Enum):
                return str(next(iter(part)).value)
        if dt.date in named:
            return "2026-11-20"
        if "email" in self.name:
            return "somebody@example.org"
        if bool in named:
            return None
        return "1" if int in named else "qztyped" if str in named else None


@dataclass(frozen=True, slots=True)
class Asked:
    """A route, with all that it takes; `is_raw` where it reads its form beyond what it declares."""

    name: str
    method: str
    path: str
    slots: tuple[Slot, ...]
    is_raw: bool

    def refs(self) -> list[tuple[Slot, str]]:
        return [(slot, slot.kind) for slot in self.slots if slot.kind]


def asked_of(app: FastAPI) -> list[Asked]:
    """Every route of the app's own list."""
    return [
        Asked(
            str(route.name),
            method,
            str(route.path),
            tuple(_unique(_slots(route.dependant))),
            any(inner.call is read_form for inner in _own_dependencies(route)),
        )
        for route in routes_of(app)
        for method in sorted(set(route.methods or ()) - {"HEAD"})
    ]


def _own_dependencies(route: RouteContext) -> list[Any]:
    return list(route.dependant.dependencies)


def _slots(dependant: Any) -> Iterator[Slot]:
    for place, fields in (("path", dependant.path_params), ("query", dependant.query_params)):
        for field in fields:
            yield from _slots_of_field(place, field.alias, field.field_info)
    form = getattr(dependant.call, "form", None)
    if form is not None:
        yield from (Slot("form", name, info) for name, info in form.model_fields.items())
    for inner in dependant.dependencies:
        yield from _slots(inner)


def _slots_of_field(place: Any, name: str, info: FieldInfo) -> Iterator[Slot]:
    model = info.annotation
    if isinstance(model, type) and issubclass(model, BaseModel):
        yield from (Slot(place, inner, each) for inner, each in model.model_fields.items())
    else:
        yield Slot(place, name, info)


def _unique(slots: Iterator[Slot]) -> list[Slot]:
    return list({(slot.place, slot.name): slot for slot in slots}.values())


def _parts_of(annotation: Any) -> Iterator[Any]:
    """The annotation and all that it is made of."""
    yield annotation
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *metadata = get_args(annotation)
        yield from metadata
        yield from _parts_of(inner)
    elif origin in (Union, UnionType, list):
        for part in get_args(annotation):
            yield from _parts_of(part)
