"""Needs and offers in a check-in's form: a few lines for each person, named `need-7` and `offer-7`."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import FormData

from weave.forms import Form, Line, Submitted, in_words
from weave.models import Member, Need, Offer
from weave.services.weaving.check_ins import Heard

LINES_SHOWN = 5
MOST_LINES = 20
KINDS: tuple[tuple[str, type[Need] | type[Offer]], ...] = (("need", Need), ("offer", Offer))
_line: TypeAdapter[str] = TypeAdapter(Line)


@dataclass(frozen=True, slots=True)
class HeardLines:
    """What was typed, field by field, and what it means."""

    entries: list[Heard] = field(default_factory=list)
    values: dict[str, list[str]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    def checked(self, form: Submitted[Form]) -> Submitted[Form]:
        """The form with what is wrong with these lines among its own errors."""
        if not self.errors:
            return form
        return replace(form, errors={**form.errors, **self.errors}, data=None)

    def lines(self, name: str) -> list[str]:
        """The lines of a field as the form shows them: what was typed, then empty ones."""
        typed = self.values.get(name, [])
        return [*typed, *[""] * max(LINES_SHOWN - len(typed), 1)]


def heard_in(raw: FormData, members: Sequence[Member]) -> HeardLines:
    heard = HeardLines()
    for member in members:
        for word, kind in KINDS:
            name = f"{word}-{member.id}"
            typed = [value for value in raw.getlist(name) if isinstance(value, str) and value.strip()]
            heard.values[name] = [value.replace("\0", "") for value in typed[:MOST_LINES]]
            for value in typed[:MOST_LINES]:
                try:
                    heard.entries.append(Heard(kind, member.id, _line.validate_python(value)))
                except ValidationError as error:
                    heard.errors[name] = in_words(error.errors()[0])
    return heard
