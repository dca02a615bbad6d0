"""A template taken apart without rendering it: its markup with holes for expressions, and its syntax tree."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from jinja2 import Environment, nodes

VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
HOLE = re.compile("\ue000(\\d+)\ue001")


@dataclass
class Element:
    tag: str
    attrs: dict[str, str]
    line: int
    parent: "Element | None"
    text: str = ""
    inside: list["Element"] = field(default_factory=list)

    def ancestors(self) -> Iterator["Element"]:
        element = self.parent
        while element:
            yield element
            element = element.parent

    def whole_text(self) -> str:
        return self.text + "".join(element.whole_text() for element in self.inside)

    def every(self) -> Iterator["Element"]:
        for element in self.inside:
            yield element
            yield from element.every()


class Outline(HTMLParser):
    """The markup of a template with a hole for each expression; both sides of an `if` are in it."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.root = self.open = Element("", {}, 0, None)
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.getpos()[0], self.open)
        self.open.inside.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        for element in (self.open, *self.open.ancestors()):
            if element.tag == tag and element.parent:
                self.open = element.parent
                return

    def handle_data(self, data: str) -> None:
        self.open.text += data


@dataclass(repr=False)
class Template:
    name: str
    tree: nodes.Template
    outline: Element
    holes: list[str]

    def filled(self, value: str) -> str:
        """The value with each hole shown as its expression again."""
        return HOLE.sub(lambda hole: "{{ " + self.holes[int(hole[1])] + " }}", value)

    def expressions(self, value: str) -> list[str]:
        return [self.holes[int(number)] for number in HOLE.findall(value)]

    def of(self, *tags: str) -> list[Element]:
        return [element for element in self.outline.every() if element.tag in tags]

    def calls(self, *names: str) -> Iterator[nodes.Call]:
        for call in self.tree.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name in names:
                yield call


def take_apart(name: str, source: str, environment: Environment) -> Template:
    markup, holes = with_holes(source, environment)
    return Template(name, environment.parse(source, name), Outline(markup).root, holes)


def with_holes(source: str, environment: Environment) -> tuple[str, list[str]]:
    """The markup alone: expressions and includes become holes; statements and translated blocks fall away."""
    markup, statement, translated = "", "", False
    holes: list[str] = []
    expression: str | None = None
    for line, kind, value in environment.lex(source):
        if kind == "variable_begin":
            expression = ""
        elif kind == "variable_end" and expression is not None:
            markup += f"\ue000{len(holes)}\ue001"
            holes.append(expression.strip())
            expression = None
        elif expression is not None:
            expression += value
        elif kind == "block_begin":
            statement = ""
        elif kind == "block_end":
            word = (statement.split() or [""])[0]
            if word == "include":
                markup += f"\ue000{len(holes)}\ue001"
                holes.append(statement.strip())
            translated = word in ("trans", "pluralize") or (translated and word != "endtrans")
        elif kind != "data":
            statement += value
        elif not translated:
            markup += "\n" * (line - 1 - markup.count("\n")) + value
    return markup, holes


def expression(text: str) -> nodes.Expr:
    """The syntax tree of what stood between double braces."""
    output = Environment(autoescape=True).parse("{{ " + text + " }}").body[0]
    assert isinstance(output, nodes.Output)
    return output.nodes[0]
