"""Every form takes a page on which nothing was filled in."""

from collections.abc import Iterator

import pytest
from pydantic import BaseModel
from starlette.datastructures import FormData

from weave.forms import parse
from weave.routes import routers


def forms(under: type[BaseModel] = BaseModel) -> Iterator[type[BaseModel]]:
    for form in under.__subclasses__():
        if form.__module__.startswith("weave.routes."):
            yield form
        yield from forms(form)


routers()
FORMS = sorted(set(forms()), key=lambda form: (form.__module__, form.__name__))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.__module__.split('.')[-1]}-{form.__name__}")
def test_an_empty_form_is_read_and_answered(form: type[BaseModel]) -> None:
    nothing = parse(form, FormData([(name, "") for name in form.model_fields]))
    assert nothing.data is not None or nothing.errors
