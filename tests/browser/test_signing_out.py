"""After signing out this browser shows and keeps nothing of the person, whoever takes it up next."""

import pytest
from playwright.sync_api import Error, expect
from sqlalchemy import select

from tests.browser.conftest import Visit
from tests.browser.demo import HOME, NOW, PASSWORD, Place
from tests.browser.visitor import Visitor
from weave.db import Actor, global_session
from weave.models import SignIn

TYPED = "You told me about the allotment, and the fox."
ASIDE = "Tired of the blue ladder"
# Whom the pages told of, and what was written; none of it may be left.
PRIVATE = ("Oren Bak", "Bo Lindqvist", TYPED, ASIDE)
# Asking for a page after signing out is answered with the sign-in page, and so with 401.
SIGNED_OUT = ("401",)
# All that a page can keep in a browser, but for cookies, which no script reads.
KEPT = """async () => {
  const found = [JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}), window.name]
  found.push(JSON.stringify(history.state), document.cookie)
  for (const name of await caches.keys()) {
    for (const asked of await (await caches.open(name)).keys()) found.push(asked.url)
  }
  found.push(...(await indexedDB.databases()).map(one => one.name))
  found.push(...(await navigator.serviceWorker.getRegistrations()).map(one => one.scope))
  return found.join("\\n")
}"""


@pytest.mark.parametrize("device", ["desktop", "phone"])
def test_back_shows_nothing(visit: Visit, device: str) -> None:
    with visit(device=device, expected=SIGNED_OUT) as bo:
        bo.enter("bo@demo.example")
        look_around(bo)
        bo.page.locator("form[data-clears-drafts]").first.evaluate("form => form.requestSubmit()")
        expect(bo.page.locator("[name=password]")).to_be_visible()
        assert left_of(bo) == []
        for _ in range(3):
            bo.page.go_back()
            expect(bo.page.locator("[name=password]")).to_be_visible()
            assert left_of(bo) == []


def test_the_next_person_on_this_device_finds_no_draft(visit: Visit) -> None:
    """Also when the one before never signed out, and their sign-in ended by itself."""
    with visit(expected=SIGNED_OUT) as bo:
        bo.enter("bo@demo.example")
        look_around(bo)
        end_every_sign_in(bo.place)
        bo.go(writing(bo))
        bo.field("email").fill("ana@demo.example")
        bo.field("password").fill(PASSWORD)
        bo.button("Sign in").click()
        expect(bo.page.locator("#check-in-form")).to_be_visible()
        expect(bo.field("shared_line")).to_have_value("")
        kept = bo.page.evaluate(KEPT)
        assert not [word for word in (TYPED, ASIDE) if word in kept]


def test_the_same_person_finds_the_draft_again(visit: Visit) -> None:
    with visit(expected=SIGNED_OUT) as bo:
        bo.enter("bo@demo.example")
        look_around(bo)
        end_every_sign_in(bo.place)
        bo.go(writing(bo))
        expect(bo.page.locator("[name=password]")).to_be_visible()
        bo.enter("bo@demo.example")
        bo.go(writing(bo))
        expect(bo.field("shared_line")).to_have_value(TYPED)


def look_around(bo: Visitor) -> None:
    """Pages, a filtered list that htmx put into the history, and a talk half written down."""
    bo.go(f"{HOME}/desk")
    bo.go(f"{HOME}/members/{bo.place.member_id('Oren Bak')}")
    bo.go(f"{HOME}/members")
    bo.field("q").fill("Oren")
    expect(bo.page).to_have_url(f"{bo.place.address}{HOME}/members?q=Oren")
    bo.go(writing(bo))
    bo.field("shared_line").fill(TYPED)
    bo.field("weavers_line").fill(ASIDE)
    assert TYPED in bo.page.evaluate(KEPT)


def writing(bo: Visitor) -> str:
    return f"{HOME}/members/{bo.place.member_id('Oren Bak')}/check-ins/new"


def left_of(bo: Visitor) -> list[str]:
    here = shown_and_kept(bo)
    return [word for word in PRIVATE if word in here]


def shown_and_kept(bo: Visitor) -> str:
    """All of the page that stays; one that the browser had kept is asked for anew, at a moment of its own."""
    while True:
        bo.page.wait_for_load_state("networkidle")
        try:
            return str(bo.page.locator("html").inner_html() + bo.page.evaluate(KEPT))
        except Error as error:
            if "context was destroyed" not in error.message:
                raise


def end_every_sign_in(place: Place) -> None:
    with global_session(place.engine, actor=Actor(via="command")) as db:
        for sign_in in db.scalars(select(SignIn)):
            sign_in.revoked_at = NOW
