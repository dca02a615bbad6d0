"""What was typed outlives a lost connection, and nothing private outlives signing out."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.demo import HOME
from tests.browser.visitor import Device, Visitor

TYPED = "You told me about the allotment, and the fox."
# What the browser and htmx themselves say when there is no network.
CUT = ("ERR_INTERNET_DISCONNECTED", "Failed to fetch")


@pytest.mark.parametrize("device", ["desktop", "phone"])
def test_a_draft_outlives_a_lost_connection(visit: Visit, device: Device) -> None:
    with visit(device=device, expected=CUT) as bo:
        bo.enter("bo@demo.example")
        begin(bo)
        bo.context.set_offline(True)
        bo.press(bo.button("Save check-in"))
        expect(bo.page.locator("#notice .notice")).to_be_visible()
        expect(bo.field("shared_line")).to_have_value(TYPED)
        bo.context.set_offline(False)

        # The phone was put away meanwhile: the page comes back as new, the words with it.
        bo.page.reload()
        expect(bo.field("shared_line")).to_have_value(TYPED)
        expect(bo.page.locator(".draft")).to_be_visible()
        bo.press(bo.button("Save check-in"))
        expect(bo.page.locator("#notice [data-tone=good]")).to_be_visible()
        assert kept(bo) == []
        begin(bo, writes="")
        expect(bo.field("shared_line")).to_have_value("")


def test_signing_out_leaves_nothing_behind(visit: Visit) -> None:
    # Asking for a page after signing out is answered with the sign-in page, and so with 401.
    with visit(expected=("401",)) as bo:
        bo.enter("bo@demo.example")
        begin(bo)
        assert len(kept(bo)) == 1
        name = bo.page.locator("h1").inner_text()
        bo.page.locator("form[data-clears-drafts] button").click()
        expect(bo.page.locator("[name=password]")).to_be_visible()
        assert bo.page.evaluate("() => localStorage.length + sessionStorage.length") == 0

        bo.page.go_back()
        expect(bo.page.locator("[name=password]")).to_be_visible()
        shown = bo.page.content()
        assert TYPED not in shown
        assert name not in shown
        expect(bo.page.locator("#check-in-form")).to_have_count(0)


def begin(bo: Visitor, writes: str = TYPED) -> None:
    bo.go(f"{HOME}/members/{bo.place.member_id('Oren Bak')}/check-ins/new")
    if writes:
        bo.page.locator("label.chip:has([name=channel])").first.click()
        bo.field("shared_line").fill(writes)


def kept(bo: Visitor) -> list[str]:
    """The drafts in this browser."""
    names: list[str] = bo.page.evaluate("() => Object.keys(localStorage)")
    return [name for name in names if name.startswith("weave-draft:")]
