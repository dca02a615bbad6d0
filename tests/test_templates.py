"""The house rules of templates: every file in weave/templates is held to them, a new one unasked."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from jinja2 import Environment, nodes

from tests.markup import HOLE, Element, Template, expression, take_apart
from weave.i18n import LANGUAGES, use_language
from weave.render import STATIC, make_templates

WEAVE = STATIC.parent
TEMPLATES = WEAVE / "templates"
NAMES = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.*"))
PAGES = [name for name in NAMES if name.endswith(".html")]
ICONS = set(re.findall(r'<symbol id="([^"]+)"', (STATIC / "icons.svg").read_text("utf-8")))
GETTEXT = ("_", "ngettext", "pgettext")
SEEN_OR_HEARD = {"title", "placeholder", "alt", "label", "aria-label", "aria-description"}
SAME_EVERYWHERE = re.compile(r"\b(Weave|CSV|TSV|XLSX|PDF|QR)\b")
# Parameters of the macros in ui.html that people read; the others are names, kinds and addresses.
READ = {"label", "title", "text", "hint", "error", "aside", "note", "when", "placeholder", "explanation"}
READ |= {"action_label"}
UNSEEN_INPUTS = {"hidden", "submit", "button"}
ASKS = {f"data-hx-{verb}" for verb in ("get", "post", "put", "patch", "delete")}
ADDRESSES = ASKS | {"data-hx-push-url", "data-hx-replace-url"}
BY_ITSELF = ("load", "every", "revealed", "intersect", "assigned from:document")


@cache
def environment() -> Environment:
    return make_templates()


@pytest.fixture(params=PAGES)
def template(request: pytest.FixtureRequest) -> Template:
    return take_apart(request.param, (TEMPLATES / request.param).read_text("utf-8"), environment())


@pytest.mark.parametrize("name", NAMES)
def test_compiles(name: str) -> None:
    environment().get_template(name)


def test_constants_are_said_in_the_language_of_each_reader() -> None:
    template = make_templates().from_string("{{ 15 | hours }}")
    said = []
    for language in LANGUAGES[:2]:
        use_language(language)
        said.append(template.render())
    use_language("en")
    assert said[0] == "15 minutes"
    assert said[1] != said[0]


def test_nothing_runs_or_looks_inline(template: Template) -> None:
    """The content security policy forbids it; the browser would drop it without a word."""
    wrong = [f"{e.line}: <style>" for e in template.of("style")]
    wrong += [f"{e.line}: script without src" for e in template.of("script") if "src" not in e.attrs]
    for element in template.outline.every():
        for name, value in element.attrs.items():
            runs = re.match(r"on[a-z]", name) or value.strip().lower().startswith("javascript:")
            if runs or name == "style":
                wrong.append(f"{element.line}: {name}")
    assert wrong == []


def test_words_are_translated(template: Template) -> None:
    """Text that people see or hear stands in _(), ngettext() or {% trans %}."""
    wrong = [f"{e.line}: {text}" for e in template.outline.every() for text in literal_texts(e)]
    wrong += [f"{line}: {text!r} in an expression" for line, text in untranslated(template)]
    assert wrong == []


def literal_texts(element: Element) -> Iterator[str]:
    texts = [element.text] if element.tag not in ("script", "style") else []
    texts += [value for name, value in element.attrs.items() if name in SEEN_OR_HEARD]
    for text in texts:
        words = SAME_EVERYWHERE.sub(" ", HOLE.sub(" ", text)).strip()
        if re.search(r"[^\W\d_]{2,}", words):
            yield words


def untranslated(template: Template) -> Iterator[tuple[int, str]]:
    """Strings in expressions that read like text, and lower-case ones where a widget takes text."""
    translated = {id(s) for call in template.calls(*GETTEXT) for s in call.find_all(nodes.Const)}
    taken = {id(s) for call in template.tree.find_all(nodes.Call) for s in given_to_read(call)}
    for string in template.tree.find_all(nodes.Const):
        if id(string) in translated or not isinstance(string.value, str):
            continue
        plain = SAME_EVERYWHERE.sub("", string.value)
        reads_like_text = re.search(r"[A-Z][a-z]|[\u3400-\u9fff]", plain)
        if reads_like_text or (id(string) in taken and re.search(r"[a-z]{2,}", plain)):
            yield string.lineno, string.value


def given_to_read(call: nodes.Call) -> Iterator[nodes.Const]:
    named = [(pair.key, pair.value) for pair in call.kwargs]
    for name, value in [*zip(macro_parameters(call), call.args, strict=False), *named]:
        if name in READ and isinstance(value, nodes.Const):
            yield value


def macro_parameters(call: nodes.Call) -> list[str]:
    """The parameters of the widget that is called, none if it is not one of `ui`."""
    called = call.node
    if isinstance(called, nodes.Getattr) and isinstance(called.node, nodes.Name) and called.node.name == "ui":
        return widgets()[called.attr]
    return []


@cache
def widgets() -> dict[str, list[str]]:
    tree = environment().parse((TEMPLATES / "components/ui.html").read_text("utf-8"))
    return {macro.name: [argument.name for argument in macro.args] for macro in tree.find_all(nodes.Macro)}


def test_what_is_translated_is_constant(template: Template) -> None:
    """A computed string is found by no extractor, and so never translated."""
    calls = template.calls(*GETTEXT)
    assert [c.lineno for c in calls if not (c.args and isinstance(c.args[0], nodes.Const))] == []


def test_htmx_is_never_composed(template: Template) -> None:
    """What htmx reads as configuration is not built from text: only addresses, ids and JSON are filled in."""
    wrong = [f"{line}: {name}" for line, name in composed(template)]
    for element in template.outline.every():
        for name, value in element.attrs.items():
            evaluated = re.match(r"\s*(js|javascript):", value) or (
                name == "data-hx-trigger" and "[" in value
            )
            if name.startswith(("hx-", "data-hx-on")) or (name.startswith("data-hx-") and evaluated):
                wrong.append(f"{element.line}: {name}")
    assert wrong == []


def composed(template: Template) -> Iterator[tuple[int, str]]:
    if template.name == "components/htmx.html":
        return  # The wrappers themselves: how they swap is a constant of whoever calls them, held to below.
    for element in template.outline.every():
        for name, value in element.attrs.items():
            plain = element.attrs.get("href") or element.attrs.get("action")
            if name in ADDRESSES and plain and template.filled(value) == template.filled(plain):
                continue  # It goes where the plain link or form goes.
            holes = [expression(hole) for hole in template.expressions(value)]
            leads = bool(holes) and value.startswith("\ue000") and is_safe(name, holes[0])
            if name.startswith("data-hx-") and not all(is_id(hole) for hole in holes[leads:]):
                yield element.line, name
    for pair in template.tree.find_all(nodes.Pair):
        name = str(pair.key.value) if isinstance(pair.key, nodes.Const) else ""
        if name.startswith("data-hx-") and not is_safe(name, pair.value):
            yield pair.lineno, name
    for call in template.tree.find_all(nodes.Call):
        called = call.node
        wraps = isinstance(called, nodes.Getattr) and called.attr == "oob"
        if wraps and not all(isinstance(swap, nodes.Const) for swap in call.args[1:]):
            yield call.lineno, "oob"


def is_safe(name: str, value: nodes.Expr) -> bool:
    """A constant; JSON; an id; or, where htmx expects an address, `url(…)` or what is named as one."""
    if isinstance(value, nodes.Const) or (isinstance(value, nodes.Filter) and value.name == "tojson"):
        return True
    if isinstance(value, nodes.Call):
        value = value.node
    return is_id(value) or (name in ADDRESSES and last_word(value).endswith("url"))


def is_id(value: nodes.Node) -> bool:
    """Rows have numbers for ids."""
    return last_word(value) == "id" or last_word(value).endswith("_id")


def last_word(value: nodes.Node) -> str:
    return str(value.name if isinstance(value, nodes.Name) else getattr(value, "attr", ""))


def test_what_htmx_does_works_without_it(template: Template) -> None:
    """A link keeps its address, a form its action; the rest stands in a form, or only refreshes itself."""
    wrong = []
    for element in template.outline.every():
        if not ASKS & element.attrs.keys():
            continue
        own = {"a": "href", "form": "action"}.get(element.tag)
        alone = element.attrs.get("data-hx-trigger", "").startswith(BY_ITSELF)
        in_form = any(ancestor.tag == "form" for ancestor in element.ancestors())
        if not (own in element.attrs if own else alone or in_form):
            wrong.append(f"{element.line}: <{element.tag}>")
    assert wrong == []


def test_forms_that_write(template: Template) -> None:
    """Each acts once however often it is sent, and complains in the reader's language, not the browser's."""
    wrong = []
    for form in template.of("form"):
        if form.attrs.get("method", "get").lower() != "post":
            continue
        calls = [*with_includes(template.expressions(form.whole_text()))]
        if not any("form_key(" in call for call in calls):
            wrong.append(f"{form.line}: no ui.form_key")
        asks = any(re.match(r"ui\.(field|textarea|select|chips|checkbox)\(", call) for call in calls)
        if (asks or any(is_visible_input(e) for e in form.every())) and "novalidate" not in form.attrs:
            wrong.append(f"{form.line}: no novalidate")
    assert wrong == []


def with_includes(calls: list[str]) -> Iterator[str]:
    """What stands in a form, and what its includes bring into it."""
    for call in calls:
        yield call
        if part := re.match(r'include "([^"]+)"', call):
            source = (TEMPLATES / part[1]).read_text("utf-8")
            yield from with_includes(take_apart(part[1], source, environment()).holes)


def is_visible_input(element: Element) -> bool:
    kind = element.attrs.get("type", "text")
    return element.tag in ("select", "textarea") or (element.tag == "input" and kind not in UNSEEN_INPUTS)


def test_controls_have_names(template: Template) -> None:
    """What a screen reader would otherwise announce only as "edit" or "button"."""
    labelled = {template.filled(e.attrs["for"]) for e in template.of("label") if "for" in e.attrs}
    wrong = []
    for element in template.outline.every():
        named = {"aria-label", "aria-labelledby"} & element.attrs.keys()
        within = any(ancestor.tag == "label" for ancestor in element.ancestors())
        own_label = within or template.filled(element.attrs.get("id", "")).partition("{% if")[0] in labelled
        if is_visible_input(element) and not (named or own_label):
            wrong.append(f"{element.line}: <{element.tag}> without a label")
        unheard = named or element.attrs.get("aria-hidden") == "true"
        if element.tag in ("button", "a", "summary") and not (unheard or says_something(template, element)):
            wrong.append(f"{element.line}: <{element.tag}> without words")
        labels = "for" in element.attrs or any(is_visible_input(e) for e in element.every())
        if element.tag == "label" and not labels:
            wrong.append(f"{element.line}: <label> of nothing")
        if element.tag == "img" and "alt" not in element.attrs:
            wrong.append(f"{element.line}: <img> without alt")
    assert wrong == []


def says_something(template: Template, element: Element) -> bool:
    text = element.whole_text()
    silent = re.compile(r"_?icon\(|ui\.avatar\(")
    return bool(HOLE.sub("", text).strip()) or not all(map(silent.match, template.expressions(text)))


def test_icons_and_static_files_exist(template: Template) -> None:
    icons = {icon for call in template.tree.find_all(nodes.Call) for icon in icons_of(call)}
    files = {c.args[0].value for c in template.calls("static") if isinstance(c.args[0], nodes.Const)}
    assert icons - ICONS == set()
    assert {file for file in files if not (STATIC / file).is_file()} == set()


def icons_of(call: nodes.Call) -> Iterator[str]:
    """The icons that a call may draw, be it icon("…") or a widget's parameter of that name."""
    parameters = ["icon"] if isinstance(call.node, nodes.Name) and call.node.name == "icon" else []
    parameters = parameters or macro_parameters(call)
    named = [(pair.key, pair.value) for pair in call.kwargs if parameters]
    for name, value in [*zip(parameters, call.args, strict=False), *named]:
        if name == "icon":
            strings = [value] if isinstance(value, nodes.Const) else outcomes(value)
            yield from (s.value for s in strings if isinstance(s, nodes.Const) and s.value)


def outcomes(value: nodes.Expr) -> Iterator[nodes.Node]:
    """What a choice in an expression can come to; anything else is not known before it is drawn."""
    if isinstance(value, nodes.CondExpr):
        yield from (branch for branch in (value.expr1, value.expr2) if branch)
    elif isinstance(value, nodes.Getitem) and isinstance(value.node, nodes.Dict):
        yield from (pair.value for pair in value.node.items)


def test_icons_of_the_navigation_exist() -> None:
    tree = ast.parse((WEAVE / "navigation.py").read_text("utf-8"))
    calls = [c for c in ast.walk(tree) if isinstance(c, ast.Call) and ast.unparse(c.func) == "item"]
    named = {ast.literal_eval(call.args[2]) for call in calls}
    assert named, "the navigation names its icons as the third argument of item()"
    assert named - ICONS == set()


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        (test_nothing_runs_or_looks_inline, '<p style="color: red"></p>'),
        (test_nothing_runs_or_looks_inline, '<p onclick="go()"></p>'),
        (test_nothing_runs_or_looks_inline, "<script>go()</script>"),
        (test_words_are_translated, "<p>Hello {{ name }}</p>"),
        (test_words_are_translated, "<p>你好</p>"),
        (test_words_are_translated, '<a aria-label="Close" href="/">{{ icon("x") }}</a>'),
        (test_words_are_translated, '{{ ui.button("save") }}'),
        (test_words_are_translated, '{{ "Yes" if a else _("No") }}'),
        (test_what_is_translated_is_constant, "{{ _(text) }}"),
        (test_htmx_is_never_composed, '<a href="/" hx-get="/a">{{ x }}</a>'),
        (test_htmx_is_never_composed, '<a href="/" data-hx-target="#{{ name }}">{{ x }}</a>'),
        (test_htmx_is_never_composed, '<a href="/" data-hx-get="/a/{{ url("b") }}">{{ x }}</a>'),
        (test_htmx_is_never_composed, '<a href="/" data-hx-get="{{ url("b") }}/{{ name }}">{{ x }}</a>'),
        (test_htmx_is_never_composed, '{{ ui.filter_chip(x, y, attrs={"data-hx-target": place}) }}'),
        (test_htmx_is_never_composed, "{% call htmx.oob(id, swap) %}{% endcall %}"),
        (test_htmx_is_never_composed, '<a href="/" data-hx-trigger="click[key]">{{ x }}</a>'),
        (test_htmx_is_never_composed, '<p data-hx-on:click="go()"></p>'),
        (test_what_htmx_does_works_without_it, '<button data-hx-post="/a">{{ x }}</button>'),
        (test_what_htmx_does_works_without_it, '<a data-hx-get="/a">{{ x }}</a>'),
        (test_forms_that_write, '<form method="post" action="/a"></form>'),
        (test_forms_that_write, '<form method="post" action="/a">{{ ui.form_key(k) }}<input></form>'),
        (test_forms_that_write, '<form method="post">{{ ui.form_key(k) }}{{ ui.field(a, b) }}</form>'),
        (test_controls_have_names, '<input name="a">'),
        (test_controls_have_names, '<button>{{ icon("x") }}</button>'),
        (test_controls_have_names, "<label>{{ x }}</label>"),
        (test_icons_and_static_files_exist, '{{ icon("no-such-icon") }}'),
        (test_icons_and_static_files_exist, '{{ ui.button(x, icon="no-such-icon") }}'),
        (test_icons_and_static_files_exist, '{{ static("js/no-such-file.js") }}'),
    ],
)
def test_each_rule_has_teeth(rule: Callable[[Template], None], fault: str) -> None:
    with pytest.raises(AssertionError):
        rule(take_apart("fault.html", fault, environment()))
