"""The coordinator's job: see what is uncovered, and ask somebody who has room."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.demo import HOME
from tests.browser.visitor import Device, Visitor
from weave.i18n import Language

ASKED, INITIALS = "叶知秋", "yzq"


@pytest.mark.parametrize("device", ["desktop", "phone"])
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_an_uncovered_task_finds_its_holder(visit: Visit, language: Language, device: Device) -> None:
    with visit(language=language, device=device) as ana:
        ana.sign_in("ana@demo.example")
        expect(ana.page).to_have_url(ana.place.address + HOME)
        expect(ana.page.get_by_role("heading", level=1)).to_have_text(ana.say("Overview"))

        task = propose(ana)
        expect(ana.page).to_have_url(ana.place.address + HOME)

        with visit(language=language, device=device) as asked:
            asked.go(link_for_her(ana, task))
            expect(asked.page).to_have_url(f"{asked.place.address}{HOME}/me")
            asks = asked.page.locator("article.ask")
            expect(asks).to_have_count(1)
            asked.press(asks.get_by_role("button", name=asked.say("Yes, gladly")))
            expect(asked.page.locator("#notice [data-tone=good]")).to_be_visible()
            expect(asks).to_have_count(0)

        ana.go(f"{HOME}/tasks")
        expect(ana.page.locator(f"tr[data-task-key={task}] .holder")).to_contain_text(ASKED)


def propose(ana: Visitor) -> str:
    """Open the picker in the row of the first uncovered task and ask somebody by her initials."""
    task = ana.page.locator("#uncovered tr.task").first.get_attribute("data-task-key")
    row = ana.page.locator(f"tr.task[data-task-key={task}]")
    ana.press(row.locator(".missing.tone-alert"))
    picker = row.locator("[data-picker]")
    expect(picker.locator(".picker-option").nth(1)).to_be_visible()
    picker.get_by_role("searchbox").fill(INITIALS)
    found = picker.locator(".picker-option")
    expect(found).to_have_count(1)
    expect(found).to_contain_text(ASKED)
    ana.press(found)
    expect(picker).to_have_count(0)
    expect(row.locator(".proposed")).to_contain_text(ASKED)
    return str(task)


def link_for_her(ana: Visitor, task: str) -> str:
    """A personal link, made where the coordinator is: from the row to the member's page and on."""
    ana.press(ana.page.locator(f"tr.task[data-task-key={task}] .proposed a.person"))
    ana.press(ana.page.locator(".page-actions summary"))
    ana.press(ana.page.locator(".page-actions a[href$='/personal-link']"))
    ana.press(ana.button("Make a link"))
    shown = ana.page.locator("#field-link")
    expect(shown).to_have_value(re.compile("/l/"))
    return shown.input_value()
