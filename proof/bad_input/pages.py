"""What a page shows of a form: its fields with their values, and everything that can be read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

UNSEEN = ("hidden", "checkbox", "radio", "file", "password", "submit")
Attributes = Sequence[tuple[str, str | None]]


@dataclass
class Page:
    """`typed`: what stands in each field that one types into; `shown`: every field; `told`: all text."""

    typed: dict[str, list[str]] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)
    told: str = ""
    has_complaint: bool = False


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._area: str | None = None

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        given = {name: value or "" for name, value in attrs}
        classes = given.get("class", "").split()
        if given.get("role") == "alert" or {"error", "errors"} & set(classes) or "data-message" in given:
            self.page.has_complaint = True
        name = given.get("name", "")
        if tag in ("input", "select", "textarea") and given.get("type") != "hidden":
            self.page.shown.add(name)
        if tag == "input" and given.get("type", "text") not in UNSEEN:
            self.page.typed.setdefault(name, []).append(given.get("value", ""))
        if tag == "textarea":
            self._area = name
            self.page.typed.setdefault(name, []).append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = None

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self.page.typed[self._area][-1] += data
        self.page.told += data


def read(html: str) -> Page:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    for values in reader.page.typed.values():
        # The first line break of a text area is not part of it.
        values[:] = [value.removeprefix("\n") for value in values]
    return reader.page
