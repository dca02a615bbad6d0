"""The frame and the widgets, drawn: what belongs together is tied together, and text stays text."""

import subprocess
import sys
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Environment

from tests.markup import Element, Outline
from weave.navigation import NavGroup, NavItem
from weave.notices import Notice
from weave.render import STATIC, make_templates

PERSON = SimpleNamespace(name="陈雨桐", initials="陈", avatar=3, by_link=False)
NAV = (
    NavGroup(
        "",
        (NavItem("Matrix", "/matrix", "grid", current=True), NavItem("Load", "/load", "gauge", "3", "warn")),
    ),
    NavGroup("Mine", (NavItem("My page", "/me", "user"),)),
)


@cache
def environment() -> Environment:
    return make_templates()


def draw(source: str, **context: Any) -> Element:
    return Outline(environment().from_string(source).render(context)).root


def frame(template: str, **changes: Any) -> Element:
    page = {
        "locale": "zh_Hans",
        "lang": "zh-Hans",
        "languages": [("en", "English"), ("zh_Hans", "简体中文")],
        "theme": "dark",
        "path": "/n/riverside/tasks?role=weaver",
        "network": SimpleNamespace(name="Riverside"),
        "account": None,
        "by": None,
        "nav": (),
        "notice": None,
        "mail_is_off": False,
        "reader": "",
        "form_key": "k1",
    } | changes
    addresses = {"url": lambda name: f"/{name}", "page": SimpleNamespace(**page)}
    return Outline(environment().get_template(template).render(addresses)).root


def one(root: Element, tag: str, **attrs: str) -> Element:
    found = [e for e in root.every() if e.tag == tag and attrs.items() <= e.attrs.items()]
    assert len(found) == 1, f"{len(found)} of <{tag}> {attrs}"
    return found[0]


def by_id(root: Element, name: str) -> Element:
    found = [e for e in root.every() if e.attrs.get("id") == name]
    assert len(found) == 1, f"{len(found)} of #{name}"
    return found[0]


@pytest.mark.parametrize("template", ["base.html", "components/plain.html"])
def test_the_frame_speaks_the_readers_language_and_wears_her_theme(template: str) -> None:
    html = one(frame(template), "html")
    assert (html.attrs["lang"], html.attrs["data-theme"]) == ("zh-Hans", "dark")
    english = one(html, "button", name="language", value="en")
    assert (english.attrs["lang"], english.attrs["aria-pressed"]) == ("en", "false")
    assert one(html, "button", name="language", value="zh_Hans").attrs["aria-pressed"] == "true"
    ways_back = {e.attrs["value"] for e in html.every() if e.attrs.get("name") == "next"}
    assert ways_back == {"/n/riverside/tasks?role=weaver"}


def test_the_navigation_marks_where_one_is_and_where_attention_is_due() -> None:
    root = frame("base.html", nav=NAV, by=PERSON, account=SimpleNamespace())
    current = [e.attrs["href"] for e in root.every() if e.attrs.get("aria-current") == "page"]
    assert current == ["/matrix", "/matrix"], "once in the column, once in the bar of a phone"
    counts = [e.text for e in root.every() if e.attrs.get("class") == "nav-count tone-warn"]
    assert counts == ["3"]
    places = [e.attrs["href"] for e in root.every() if e.attrs.get("class") == "place"]
    assert places == ["/matrix", "/me"]


def test_a_lone_place_needs_no_bar() -> None:
    root = frame("base.html", nav=NAV[1:], by=PERSON)
    assert not [e for e in root.every() if e.attrs.get("class") == "places"]


def test_the_frame_says_what_one_should_know() -> None:
    by_link = SimpleNamespace(**vars(PERSON) | {"by_link": True})
    told = frame("base.html", by=by_link, mail_is_off=True)
    assert [len(remarks(root)) for root in (frame("base.html", by=PERSON), told)] == [0, 2]


def remarks(root: Element) -> list[Element]:
    return [e for e in root.every() if e.attrs.get("class", "").startswith(("banner", "quiet-line"))]


@pytest.mark.parametrize("who", [{"by": PERSON}, {"by": PERSON, "account": SimpleNamespace()}])
def test_whoever_is_known_can_sign_out_and_her_drafts_go_with_her(who: dict[str, object]) -> None:
    form = one(frame("base.html", **who), "form", action="/sign_outs.create")
    assert "data-clears-drafts" in form.attrs
    assert one(form, "input", name="form_key").attrs["value"] == "k1"


def test_nobody_is_not_asked_to_sign_out() -> None:
    assert not [e for e in frame("base.html").every() if "data-clears-drafts" in e.attrs]


def test_a_notice_escapes_its_text_and_offers_the_way_back() -> None:
    notice = by_id(frame("base.html", notice=Notice("<b>Saved</b>", "good", "/undo")), "notice")
    assert notice.attrs["role"] == "status"
    assert one(notice, "p").text == "<b>Saved</b>"
    assert one(one(notice, "form", action="/undo"), "input", name="form_key").attrs["value"] == "k1"


FIELDS = [
    'ui.field("due", "Due", "x", error="No date.", hint="A day", theirs="1 May")',
    'ui.textarea("due", "Due", "x", error="No date.", hint="A day", theirs="1 May")',
    'ui.select("due", "Due", [("x", "May"), ("y", "June")], "x", error="No date.", hint="A day", theirs="y")',
]


@pytest.mark.parametrize("widget", FIELDS)
def test_what_is_said_about_a_field_is_tied_to_it(widget: str) -> None:
    root = draw("{{ " + widget + " }}")
    field = by_id(root, "field-due")
    assert field.attrs["aria-invalid"] == "true"
    assert field.attrs["aria-describedby"].split() == ["error-due", "hint-due", "theirs-due"]
    assert "No date." in by_id(root, "error-due").whole_text()
    assert one(root, "label").attrs["for"] == "field-due"


def test_what_somebody_else_saved_is_shown_in_words() -> None:
    assert by_id(draw("{{ " + FIELDS[2] + " }}"), "theirs-due").text.endswith("June")


def test_the_same_form_twice_on_a_page_keeps_its_ids_apart() -> None:
    root = draw('{{ ui.field("why", "", error="x", suffix="-7") }}{{ ui.error_summary({"why": "x"}, "-7") }}')
    assert by_id(root, "field-why-7").attrs["aria-describedby"] == "error-why-7"
    assert by_id(root, "field-why-7").attrs["name"] == "why"
    assert one(root, "a").attrs["href"] == "#field-why-7"


def test_a_field_in_order_says_nothing_of_errors() -> None:
    field = by_id(draw('{{ ui.field("due", "Due") }}'), "field-due")
    assert not {"aria-invalid", "aria-describedby"} & field.attrs.keys()


def test_a_password_is_never_sent_back() -> None:
    root = draw('{{ ui.field("secret", "Secret", "hunter2", type="password") }}')
    assert "value" not in by_id(root, "field-secret").attrs


@pytest.mark.parametrize(
    ("widget", "chosen"),
    [
        ('ui.chips("c", "C", options, 2)', ["2"]),
        ('ui.chips("c", "C", options, "")', []),
        ('ui.chips("c", "C", options, ["1", "2"], multiple=True)', ["1", "2"]),
    ],
)
def test_chips_keep_what_was_chosen(widget: str, chosen: list[str]) -> None:
    root = draw("{{ " + widget + " }}", options=[(1, "One"), (2, "Two"), (3, "Three")])
    assert [e.attrs["value"] for e in root.every() if "checked" in e.attrs] == chosen
    assert by_id(root, "field-c").attrs["value"] == "1", "the error summary leads to the first one"


def test_the_error_summary_leads_to_the_fields() -> None:
    root = draw("{{ ui.error_summary(errors) }}", errors={"due": "No date.", "": "Too late."})
    assert one(root, "a").attrs["href"] == "#field-due"
    assert [e.whole_text() for e in root.every() if e.tag == "li"] == ["No date.", "Too late."]
    assert draw("{{ ui.error_summary({}) }}").whole_text().strip() == ""


@pytest.mark.parametrize(
    ("load", "tone"), [(3, "good"), (9, "warn"), (10, "warn"), (10.5, "alert"), (0, "good")]
)
def test_a_load_bar_judges_by_the_capacity(load: float, tone: str) -> None:
    bar = draw('{{ ui.load_bar(load, 10, "Load") }}', load=load).inside[0]
    assert bar.attrs["class"] == f"load tone-{tone}"
    carried = next(e for e in bar.every() if e.attrs.get("class") == "carried")
    assert float(carried.attrs["width"]) == pytest.approx(min(100, 10 * load))


def test_somebody_without_capacity_is_drawn() -> None:
    assert draw('{{ ui.load_bar(2, 0, "Load") }}').inside[0].attrs["class"] == "load tone-alert"
    assert draw('{{ ui.load_bar(0, 0, "Load") }}').inside[0].attrs["class"] == "load tone-good"


def test_names_full_of_markup_stay_text() -> None:
    person = SimpleNamespace(name='<img src=x onerror="go()">', initials='"><', avatar=0)
    root = draw(
        '{{ ui.person(person, "/p", note=person.name) }}{{ ui.button(person.name, value=person.name) }}',
        person=person,
    )
    assert {e.tag for e in root.every()} == {"a", "span", "button"}
    assert root.whole_text().count(person.name) == 3


def test_an_answer_keeps_table_rows_whole() -> None:
    answer = environment().from_string(
        '{% call htmx.oob("task-7") %}<tr id="task-7"><td>{{ name }}</td></tr>{% endcall %}'
        "{{ htmx.notice(page) }}"
    )
    page = SimpleNamespace(notice=Notice("Saved"), form_key="k1")
    html = " ".join(answer.render(name="<Tea>", page=page).split())
    row = '<tr id="task-7"><td>&lt;Tea&gt;</td></tr>'
    assert f'<hx-partial id="task-7" data-hx-swap="outerHTML">{row}</hx-partial>' in html
    assert '<hx-partial id="notice" data-hx-swap="innerHTML">' in html
    assert "<p>Saved</p>" in html


def test_vendored_files_are_what_the_manifest_says() -> None:
    program = STATIC.parent.parent / "bin/vendor"
    answer = subprocess.run([sys.executable, program, "--check"], capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, "")
