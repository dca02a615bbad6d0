"""Forms: what was typed, what it means, what is wrong with it."""

import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from types import UnionType
from typing import Annotated, Any, Generic, TypeVar, Union, get_args, get_origin
from urllib.parse import parse_qsl

from fastapi import Depends, HTTPException, Request
from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails
from sqlalchemy.exc import IntegrityError
from starlette.datastructures import FormData, UploadFile

from weave.addresses import local_path
from weave.auth import GlobalSession, clock
from weave.errors import Refused
from weave.i18n import _, ngettext
from weave.ids import LARGEST
from weave.intake import LARGEST_FILE
from weave.models import FormReceipt
from weave.tokens import token_hash

Form = TypeVar("Form", bound=BaseModel)
Value = TypeVar("Value")
MOST_FIELDS = 2000


def _printable(text: str) -> str:
    """A NUL cannot be stored, other control characters are never meant."""
    if any(ord(char) < 32 and char not in "\n\r\t" for char in text):
        raise ValueError("control characters")
    return text.replace("\r\n", "\n")


def _blank_is_none(value: object) -> object:
    return None if isinstance(value, str) and not value.strip() else value


def _yes(value: object) -> object:
    return value in ("on", "1", "true", "yes", True)


# Field types for forms: text is trimmed, an empty field is "" or None, never an error of its own.
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200), AfterValidator(_printable)]
RequiredLine = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), AfterValidator(_printable)
]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000), AfterValidator(_printable)]
Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500), AfterValidator(_printable)]
RequiredNote = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500), AfterValidator(_printable)
]
# A bound stands inside, `OrNone[Annotated[int, Field(ge=1)]]`: around it, it would be asked of None, too.
OrNone = Annotated[Value | None, BeforeValidator(_blank_is_none)]
# Numbers that every database can hold and compare with; days that can still be counted from.
Number = Annotated[int, Field(ge=0, le=LARGEST)]
Day = Annotated[dt.date, Field(ge=dt.date(1900, 1, 1), le=dt.date(2199, 12, 31))]
OptionalDate = OrNone[Day]
# The page that a form was on, to go back to; "" when what is named is no page here.
Back = Annotated[str, AfterValidator(lambda text: local_path(text) if text and len(text) <= 200 else "")]
Checkbox = Annotated[bool, BeforeValidator(_yes)]


@dataclass(frozen=True, slots=True)
class Submitted(Generic[Form]):
    """A form as it arrived: `values` as typed, `errors` by field in words, `data` if all is well."""

    values: dict[str, Any]
    errors: dict[str, str] = field(default_factory=dict)
    data: Form | None = None
    theirs: dict[str, str] = field(default_factory=dict)
    files: dict[str, UploadFile] = field(default_factory=dict)

    def refused(self, error: Refused) -> "Submitted[Form]":
        """The same form with a rule's objection beside its field."""
        return replace(self, errors={**self.errors, error.field: _(error.message, **error.values)}, data=None)

    def outdated(self, theirs: dict[str, str]) -> "Submitted[Form]":
        """The same form beside what somebody else saved in the meantime."""
        return replace(self, theirs=theirs, data=None)


def blank(**values: Any) -> Submitted[Any]:
    """A form that nobody has filled yet, with what is known already."""
    return Submitted(values=values)


class AlreadySent(Exception):
    """This very form was acted on before; `location` is where it led."""

    def __init__(self, location: str) -> None:
        super().__init__(location)
        self.location = location


async def read_form(request: Request) -> AsyncIterator[FormData]:
    """The form of the request, without any file."""
    async with _read(request, most_fields=MOST_FIELDS, most_files=0) as form:
        yield form


async def read_large_form(request: Request) -> AsyncIterator[FormData]:
    """The same for a form with a file, a long text, or a tick for each row of a file."""
    async with _read(request, most_fields=12_000, most_files=1) as form:
        yield form


@asynccontextmanager
async def _read(request: Request, *, most_fields: int, most_files: int) -> AsyncIterator[FormData]:
    """The fields, and files that are closed once the route is done; the only place that awaits."""
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        async with request.form(
            max_files=most_files, max_fields=most_fields, max_part_size=LARGEST_FILE
        ) as form:
            yield form
        return
    # Starlette would read these letter by letter, which takes seconds where somebody means ill.
    text = (await request.body()).decode("utf-8", "replace")
    try:
        fields = parse_qsl(text, keep_blank_values=True, max_num_fields=most_fields)
    except ValueError:
        raise HTTPException(400) from None
    yield FormData([*fields])


RawForm = Annotated[FormData, Depends(read_form, scope="function")]


def submitted(
    form: type[Form], reader: Callable[..., AsyncIterator[FormData]] = read_form
) -> Callable[..., Submitted[Form]]:
    """A dependency that reads `form` from the request and lets each sending act once."""

    def read(
        request: Request, raw: Annotated[FormData, Depends(reader, scope="function")], db: GlobalSession
    ) -> Submitted[Form]:
        result = parse(form, raw)
        key = raw.get("form_key")
        if result.data is not None and isinstance(key, str) and key:
            _claim(request, db, key)
        return result

    read.form = form  # type: ignore[attr-defined]
    return read


def _claim(request: Request, db: GlobalSession, key: str) -> None:
    """Write the form's receipt, or learn that it was acted on before."""
    receipt = FormReceipt(key_hash=token_hash(f"{request.url.path} {key}"), received_at=clock(request))
    try:
        with db.begin_nested():
            db.add(receipt)
    except IntegrityError:
        db.expunge_all()
        earlier = db.get(FormReceipt, receipt.key_hash)
        raise AlreadySent(earlier.location if earlier else "/") from None
    request.state.receipt = receipt


def parse(form: type[Form], raw: FormData) -> Submitted[Form]:
    values: dict[str, Any] = {}
    for name, info in form.model_fields.items():
        if _takes_several(info.annotation):
            values[name] = [value for value in raw.getlist(name) if isinstance(value, str) and value]
        elif name in raw and isinstance(raw[name], str):
            values[name] = raw[name]
    files = {name: value for name, value in raw.items() if isinstance(value, UploadFile) and value.filename}
    try:
        return Submitted(values=_redisplay(form, values), data=form.model_validate(values), files=files)
    except ValidationError as error:
        errors: dict[str, str] = {}
        for detail in error.errors():
            place = str(detail["loc"][0]) if detail["loc"] else ""
            errors.setdefault(place, in_words(detail))
        return Submitted(values=_redisplay(form, values), errors=errors, files=files)


def _redisplay(form: type[BaseModel], values: dict[str, Any]) -> dict[str, Any]:
    """Every field has a value, so that templates need not ask; nothing unprintable comes back."""
    empty: dict[str, Any] = {
        name: [] if _takes_several(info.annotation) else "" for name, info in form.model_fields.items()
    }
    return empty | {
        name: value.replace("\0", "") if isinstance(value, str) else value for name, value in values.items()
    }


def _takes_several(annotation: Any) -> bool:
    origin = get_origin(annotation)
    if origin in (Union, UnionType):
        return any(_takes_several(part) for part in get_args(annotation))
    if origin is Annotated:
        return _takes_several(get_args(annotation)[0])
    return origin in (list, tuple, set, frozenset)


def in_words(error: ErrorDetails) -> str:
    """What is wrong with a field and what to do about it, in the reader's language."""
    kind, context = error["type"], error.get("ctx") or {}
    if kind in ("missing", "string_too_short", "too_short") or error["input"] in ("", None):
        return _("Please fill this in.")
    if kind == "string_too_long":
        limit = int(context["max_length"])
        return ngettext("At most %(n)s character, please.", "At most %(n)s characters, please.", limit)
    if kind in (
        "int_parsing",
        "int_type",
        "int_from_float",
        "float_parsing",
        "decimal_parsing",
        "int_parsing_size",
    ):
        return _("Please give a number.")
    if kind in ("greater_than_equal", "greater_than", "less_than_equal", "less_than"):
        return _limit(kind, context)
    if kind.startswith("date"):
        return _("Please give a date, such as 2026-11-20.")
    if kind in ("enum", "literal_error"):
        return _("Please choose one of these.")
    if kind == "value_error" and "email" in str(error["msg"]):
        return _("Please give a mail address, such as name@example.org.")
    if kind == "too_long":
        return _("These are too many.")
    return _("This cannot be read. Please check it.")


def _limit(kind: str, context: dict[str, Any]) -> str:
    if kind in ("greater_than_equal", "greater_than"):
        bound = context.get("ge", context.get("gt"))
        return _("Please give at least %(bound)s.", bound=bound)
    bound = context.get("le", context.get("lt"))
    return _("Please give at most %(bound)s.", bound=bound)
