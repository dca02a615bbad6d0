"""A refusal, a fault or a proxy's line never takes away the form that somebody is filling in."""

from collections.abc import Callable

from playwright.sync_api import Route, expect

from tests.browser.conftest import Visit
from tests.browser.demo import HOME
from tests.browser.visitor import Visitor

TYPED = "You told me about the allotment."
# What may come back instead of what was hoped for: Weave's own page, or what stands in front of it.
PAGE = "<!doctype html><html><body><h1>No</h1><p data-message>Not this time.</p></body></html>"
LINE = "upstream connect error or disconnect before headers"
ANSWERS = [
    *((status, PAGE) for status in (401, 403, 404, 409, 413, 429, 500, 503)),
    *((status, LINE) for status in (400, 403, 404, 500, 502, 503, 504)),
    (502, "<html>\r\n<head><title>502 Bad Gateway</title></head><body>nginx</body></html>"),
    (500, ""),
]
# The browser itself says in its console that an answer was an error.
SAID = ("the server responded with a status of",)


def test_a_form_stays_whatever_is_answered(visit: Visit) -> None:
    with visit(expected=SAID) as bo:
        bo.enter("bo@demo.example")
        begin(bo)
        for status, body in ANSWERS:
            bo.page.route("**/check-ins", answering(status, body), times=1)
            bo.button("Save check-in").click()
            expect(bo.page.locator("#notice .notice")).to_be_visible()
            expect(bo.field("shared_line")).to_have_value(TYPED)
            expect(bo.button("Save check-in")).to_be_enabled()
            bo.page.locator("#notice").evaluate("notice => notice.replaceChildren()")


def test_a_form_that_is_refused_comes_back_with_what_was_typed(visit: Visit) -> None:
    with visit(expected=SAID) as bo:
        bo.enter("bo@demo.example")
        begin(bo)
        today = bo.field("on").input_value()
        bo.field("on").fill("")
        bo.button("Save check-in").click()
        expect(bo.page.locator("#check-in-form #error-on")).to_be_visible()
        expect(bo.field("shared_line")).to_have_value(TYPED)
        bo.field("on").fill(today)
        bo.button("Save check-in").click()
        expect(bo.page.locator("#notice [data-tone=good]")).to_be_visible()


def begin(bo: Visitor) -> None:
    bo.go(f"{HOME}/members/{bo.place.member_id('Oren Bak')}/check-ins/new")
    bo.page.locator("label.chip:has([name=channel])").first.click()
    bo.field("shared_line").fill(TYPED)


def answering(status: int, body: str) -> Callable[[Route], None]:
    def answer(route: Route) -> None:
        route.fulfill(status=status, body=body, content_type="text/html")

    return answer
