"""htmx: which one, how it is set, where answers may reach, and that every address gives a whole page, too."""

import json
import re
import tomllib

from fastapi import FastAPI
from jinja2 import nodes

from proof.figures import Figures
from tests.boundary.asking import every_route
from tests.boundary.conftest import People
from tests.stock import Ids
from tests.test_templates import PAGES, TEMPLATES, environment
from weave.render import STATIC

VERSION = "4.0.1"
CONFIG = {"includeIndicatorCSS": False, "defaultTimeout": 30000, "history": "reload"}
# The places on a page that an answer may touch beside its own target; `*` stands for a row's number.
REACHED = {
    "check-ins",
    "last-contact",
    "notice",
    "ask-*",
    "contribution-*",
    "follow-up-*",
    "help-*",
    "pledge-*",
    "request-*",
    "step-*",
    "task-*",
}
# Ways to ask for the same address that must all be answered with a page, not with a part of one.
WHOLE: tuple[dict[str, str], ...] = (
    {},
    {"HX-Request": "true", "HX-Request-Type": "full"},
    {"HX-Request": "true", "HX-Request-Type": "partial", "HX-History-Restore-Request": "true"},
)
# What is asked by machines or downloaded, and no page of anybody.
NO_PAGES = {"health.live", "health.ready", "matrix_exports.show", "mix_exports.show"}


def test_the_one_htmx_is_the_one_that_was_read() -> None:
    manifest = tomllib.loads((STATIC / "vendor/MANIFEST.toml").read_text("utf-8"))
    assert {one["name"]: one["version"] for one in manifest["package"]}["htmx.org"] == VERSION
    assert f'this.version="{VERSION}"' in (STATIC / "vendor/htmx.org/htmx.min.js").read_text("utf-8")
    scripts = {path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*.js")}
    assert scripts == {"vendor/htmx.org/htmx.min.js", "js/weave.js", "js/drafts.js"}


def test_htmx_is_set_in_one_place() -> None:
    sources = {name: (TEMPLATES / name).read_text("utf-8") for name in PAGES}
    assert [name for name, source in sources.items() if "htmx-config" in source] == ["components/_head.html"]
    stated = re.search(r"name=\"htmx-config\" content='([^']*)'", sources["components/_head.html"])
    assert stated
    assert json.loads(stated[1]) == CONFIG


def test_answers_reach_only_known_places() -> None:
    reached = {"notice"}
    for name in PAGES:
        tree = environment().parse((TEMPLATES / name).read_text("utf-8"), name)
        for call in tree.find_all(nodes.Call):
            wraps = isinstance(call.node, nodes.Getattr) and call.node.attr in ("oob", "remove")
            if wraps and isinstance(call.node, nodes.Getattr) and _is_htmx(call.node.node):
                reached |= set(_places(call.args[0]))
    assert reached == REACHED
    bare = [name for name in PAGES if name != "components/htmx.html" and _reaches_by_hand(name)]
    assert bare == []


def _is_htmx(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "htmx"


def _reaches_by_hand(name: str) -> bool:
    source = (TEMPLATES / name).read_text("utf-8")
    return "<hx-partial" in source or "hx-swap-oob" in source or "hx-select-oob" in source


def _places(value: nodes.Node) -> list[str]:
    """An id as it is put together: words, a choice of words, and numbers."""
    if isinstance(value, nodes.Const):
        return [str(value.value)]
    if isinstance(value, nodes.CondExpr):
        assert value.expr2 is not None
        return _places(value.expr1) + _places(value.expr2)
    if isinstance(value, nodes.Concat):
        first, *rest = value.nodes
        return [word + "".join("*" for _number in rest) for word in _places(first)]
    raise AssertionError(f"an id that is not put together from words and numbers: {value}")


def test_every_address_gives_a_whole_page(app: FastAPI, ids: Ids, people: People, figures: Figures) -> None:
    asked, torn = 0, []
    for ask in every_route(app, ids):
        for headers in WHOLE if ask.is_safe and ask.name not in NO_PAGES else ():
            for who in ("Ana", "nobody"):
                answer = people[who].request("GET", ask.path, headers)
                asked += 1
                whole = answer.text.lstrip().lower().startswith("<!doctype html>")
                if answer.status_code != 303 and not (whole and answer.text.rstrip().endswith("</html>")):
                    torn.append(f"{ask.name}, {who}, {headers}: {answer.status_code}")
    figures.told("addresses asked", asked)
    figures.none("answers that were no whole page", len(torn))
    assert torn == []
