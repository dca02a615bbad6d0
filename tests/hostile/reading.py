"""What a page is made of, and what of a text became more than a text in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from tests.hostile.corpus import MARK

# Attributes that hold words; in the rest no text that somebody wrote has any business.
OF_WORDS = frozenset({"value", "title", "aria-label", "placeholder", "content", "alt", "label"})
OF_ADDRESSES = frozenset({"href", "action", "src", "data-hx-get", "data-hx-post", "data-undo"})
# A page may wear these otherwise for other words, such as those of another language.
WORN = frozenset({"class", "lang", "dir", "id"})
HERE = ("/", "#", "?", "https://", "http://", "mailto:")


@dataclass
class Page:
    """Each pair of an element and an attribute of it, and what is wrong with any."""

    parts: set[tuple[str, str]] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


class _Judge(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._raw = ""

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self._raw = tag if tag in ("script", "style") else ""
        self.page.parts.add((tag, ""))
        for name, value in attrs:
            self.page.parts.add((tag, name))
            if name.startswith("on"):
                self.page.faults.append(f"<{tag} {name}>")
            if value and MARK in value:
                self._judge_value(tag, name, value)

    def _judge_value(self, tag: str, name: str, value: str) -> None:
        is_address = name in OF_ADDRESSES and value.startswith(HERE) and not value.startswith("//")
        if name not in OF_WORDS and not is_address:
            self.page.faults.append(f"<{tag} {name}={value!r:.80}>")

    def handle_data(self, data: str) -> None:
        if self._raw and MARK in data:
            self.page.faults.append(f"a text in <{self._raw}>")

    def handle_endtag(self, _tag: str) -> None:
        self._raw = ""

    def handle_comment(self, data: str) -> None:
        self.page.faults.append(f"a comment: {data[:60]!r}")

    def handle_decl(self, decl: str) -> None:
        if decl.lower() != "doctype html":
            self.page.faults.append(f"a declaration: {decl[:60]!r}")

    def handle_pi(self, data: str) -> None:
        self.page.faults.append(f"an instruction: {data[:60]!r}")


def read(html: str) -> Page:
    judge = _Judge()
    judge.feed(html)
    judge.close()
    return judge.page
