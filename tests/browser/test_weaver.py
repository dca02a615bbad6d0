"""The weaver's job: see whom to talk to, and log the talk in half a minute."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Visit
from tests.browser.demo import HOME
from tests.browser.visitor import Device, Visitor
from weave.i18n import Language

SHARED = "You would like to host a table in December."
PRIVATE = "Tired just now; ask for little."
NEED = "somebody to co-host"
STEP = "Ask how the table went"
# Keys and taps from the desk until it is saved, beside what is typed; more would not be quick.
MOST = {"desktop": 20, "phone": 8}


@pytest.mark.parametrize("device", ["desktop", "phone"])
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_a_talk_is_logged_from_the_desk(
    visit: Visit, language: Language, device: Device, record_property: Callable[[str, object], None]
) -> None:
    with visit(language=language, device=device) as bo:
        bo.sign_in("bo@demo.example")
        expect(bo.page).to_have_url(f"{bo.place.address}{HOME}/desk")
        first_three = bo.page.locator(".next-first .next")
        expect(first_three).to_have_count(3)
        for one in first_three.all():
            expect(one.locator(".reason").first).not_to_be_empty()

        name = first_three.first.locator(".next-name").inner_text()
        effort = by_keys(bo, name) if device == "desktop" else by_taps(bo)
        record_property("keys" if device == "desktop" else "taps", effort)
        assert effort <= MOST[device]

        expect(bo.page.locator("#notice")).to_contain_text(bo.say("Check-in saved."))
        bo.go(f"{HOME}/members/{bo.place.member_id(name)}")
        logged = bo.page.locator(".check-in").first
        for text in (SHARED, PRIVATE, NEED, STEP):
            expect(logged).to_contain_text(text)

        with visit(language=language, device=device) as her:
            her.go(her.place.link_of(name))
            expect(her.page.locator("#talks")).to_contain_text(SHARED)
            expect(her.page.get_by_text(PRIVATE)).to_have_count(0)


def by_taps(bo: Visitor) -> int:
    """With a thumb; the keyboard of the phone comes by itself once a field is touched."""
    taps = 0

    def tap(target: Locator) -> None:
        nonlocal taps
        target.tap()
        taps += 1

    def write(name: str, text: str) -> None:
        tap(bo.page.locator(name).first)
        bo.page.keyboard.type(text)

    tap(bo.page.locator(".next-first .next .button").first)
    tap(bo.page.locator("label.chip:has([name=channel])").first)
    write("[name=shared_line]", SHARED)
    write("[name=weavers_line]", PRIVATE)
    write("[name^=need-]", NEED)
    tap(bo.page.locator("label.chip:has([name=due])").nth(1))
    write("[name=step]", STEP)
    tap(bo.page.locator(".form-actions .button"))
    return taps


def by_keys(bo: Visitor, name: str) -> int:
    """Without a mouse: search, Enter, then Tab from field to field and arrows among chips."""
    keys = 0

    def press(key: str) -> None:
        nonlocal keys
        bo.page.keyboard.press(key)
        keys += 1

    def tab_to(selector: str) -> None:
        for _ in range(12):
            press("Tab")
            if bo.page.locator(f"{selector}:focus").count():
                return
        raise AssertionError(f"{selector} is out of the keyboard's reach")

    press("/")
    bo.page.keyboard.type(name)
    expect(bo.page.locator(".found-person")).to_have_count(1)
    tab_to(".found-person")
    press("Enter")
    expect(bo.page.locator("#check-in-form")).to_be_visible()
    press("Tab")
    press("Enter")  # past the places, to the content
    tab_to("[name=channel]")
    press("ArrowRight")
    for field, text in (("shared_line", SHARED), ("weavers_line", PRIVATE), ("need-", NEED)):
        tab_to(f"[name^={field}]")
        bo.page.keyboard.type(text)
    tab_to("[name=due]")
    press("ArrowRight")
    tab_to("[name=step]")
    bo.page.keyboard.type(STEP)
    press("Enter")
    return keys
