"""The member's job: from a link in a chat to a contribution reported in three fields, and thanked."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.demo import HOME
from tests.browser.visitor import Device, Visitor
from weave.i18n import Language

NAME, WHAT, WORD = "王小棠", "Poured tea for forty people", "Forty! Thank you, Mei."


@pytest.mark.parametrize(
    ("demo", "language", "device"),
    [
        ("sqlite", "en", "desktop"),
        ("sqlite", "en", "phone"),
        ("sqlite", "zh_Hans", "desktop"),
        ("sqlite", "zh_Hans", "phone"),
        ("postgresql", "zh_Hans", "phone"),
    ],
    indirect=["demo"],
)
def test_a_contribution_is_reported_and_thanked(visit: Visit, language: Language, device: Device) -> None:
    with visit(language=language, device=device) as mei:
        mei.go(mei.place.link_of(NAME))
        expect(mei.page).to_have_url(f"{mei.place.address}{HOME}/me")
        decline(mei)
        pledge(mei)
        report(mei)
        given = mei.page.locator(".given-thing", has_text=WHAT)
        expect(given).to_contain_text(mei.say("Waits for an answer"))

        with visit(language=language, device=device) as ana:
            ana.enter("ana@demo.example")
            thank(ana)

        mei.go(f"{HOME}/me")
        expect(given).to_contain_text(mei.say("Thanked"))
        expect(given.locator(".word")).to_contain_text(WORD)
        expect(mei.page.locator("#given svg[role=img]")).to_be_visible()


def decline(mei: Visitor) -> None:
    """Not this time, and why."""
    ask = mei.page.locator("article.ask")
    mei.press(ask.locator("summary"))
    ask.locator("[name=reason]").fill("Exams until January")
    mei.press(mei.button("Say no"))
    expect(ask).to_have_count(0)


def pledge(mei: Visitor) -> None:
    way = mei.page.locator("#ways article").first
    mei.press(way.get_by_role("button", name=mei.say("I'll do it")))
    expect(mei.page.locator("#ways")).to_contain_text(mei.say("You said you will do it"))


def report(mei: Visitor) -> None:
    """Three fields: what for, what, and a day that is there already."""
    mei.press(mei.page.locator("a.button.primary[href$='/contributions/new']:visible"))
    mei.field("task").select_option(index=1)
    mei.field("what").fill(WHAT)
    expect(mei.field("done_on")).not_to_have_value("")
    mei.press(mei.button("Report it"))
    expect(mei.page).to_have_url(f"{mei.place.address}{HOME}/me")


def thank(ana: Visitor) -> None:
    """With a word, in the queue itself."""
    ana.go(f"{HOME}/contributions")
    question = ana.page.locator("article.question", has_text=WHAT)
    ana.press(question.locator(".acts a"))
    question.locator("[name=word]").fill(WORD)
    ana.press(question.locator(".form-actions button"))
    expect(question).to_have_count(0)
