"""With scripts switched off: what the ten acts leave out."""

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.demo import HOME

WHAT = "Poured tea for forty people"


def test_a_refused_form_keeps_what_was_typed(visit: Visit) -> None:
    with visit(java_script_enabled=False, expected=("422",)) as mei:
        mei.go(mei.place.link_of("王小棠"))
        mei.go(f"{HOME}/me/contributions/new")
        mei.field("what").fill(WHAT)
        mei.button("Report it").click()
        # Without a task it is not taken, and nothing typed is lost.
        expect(mei.page.locator("#error-task")).to_be_visible()
        expect(mei.field("what")).to_have_value(WHAT)
        mei.field("task").select_option(index=1)
        mei.button("Report it").click()
        expect(mei.page.locator(".given-thing", has_text=WHAT)).to_be_visible()


def test_language_and_theme_are_chosen_with_plain_buttons(visit: Visit) -> None:
    with visit(java_script_enabled=False) as nobody:
        nobody.go("/sign-in")
        nobody.page.locator("button[name=language][value=zh_Hant]").click()
        expect(nobody.page.locator("html")).to_have_attribute("lang", "zh-Hant")
        nobody.page.locator("button[name=theme][value=dark]").click()
        expect(nobody.page.locator("html")).to_have_attribute("data-theme", "dark")
