"""What every route takes, from the app's own list: parts of its path, its query, the fields of its form."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import RouteContext
from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo

from tests.test_house import routes_of
from weave.forms import read_form, read_large_form


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a request may name, by its word there; `place` is path, query or form."""

    place: str
    name: str
    is_required: bool
    type: TypeAdapter[Any]


@dataclass(frozen=True, slots=True)
class Inputs:
    """What one method of one route takes; `reads` says by which reader its form comes in, if any does."""

    name: str
    method: str
    path: str
    fields: tuple[Field, ...]
    reads: Any

    def of(self, place: str) -> list[Field]:
        return [field for field in self.fields if field.place == place]


def inputs_of(app: FastAPI) -> Iterator[Inputs]:
    for route in routes_of(app):
        readers = {call for call in _calls(route.dependant) if call in (read_form, read_large_form)}
        fields = tuple({(field.place, field.name): field for field in _fields(route)}.values())
        for method in sorted(set(route.methods or ()) - {"HEAD"}):
            yield Inputs(str(route.name), method, str(route.path), fields, next(iter(readers), None))


def forms_of(route: RouteContext) -> set[type[BaseModel]]:
    return {call.form for call in _calls(route.dependant) if hasattr(call, "form")}


def _fields(route: RouteContext) -> Iterator[Field]:
    for dependant in _all(route.dependant):
        for place, params in (("path", dependant.path_params), ("query", dependant.query_params)):
            for param in params:
                info = param.field_info
                if isinstance(info.annotation, type) and issubclass(info.annotation, BaseModel):
                    yield from _of_model(place, info.annotation)
                else:
                    yield _field(place, param.alias, info)
    for form in forms_of(route):
        yield from _of_model("form", form)


def _of_model(place: str, model: type[BaseModel]) -> Iterator[Field]:
    for name, info in model.model_fields.items():
        yield _field(place, info.alias or name, info)


def _field(place: str, name: str, info: FieldInfo) -> Field:
    annotation: Any = Annotated[info.annotation, info]
    return Field(place, name, info.is_required(), TypeAdapter(annotation))


def _all(dependant: Dependant) -> Iterator[Dependant]:
    yield dependant
    for inner in dependant.dependencies:
        yield from _all(inner)


def _calls(dependant: Dependant) -> Iterator[Any]:
    return (inner.call for inner in _all(dependant))
