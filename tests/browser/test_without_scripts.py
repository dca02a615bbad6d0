"""The main acts of all three with scripts switched off: plain links and forms."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.demo import HOME
from tests.browser.visitor import Visitor

ASKED, SHARED, WHAT = "叶知秋", "You would like to host a table.", "Poured tea for forty people"


def test_sign_in_and_assign(visit: Visit) -> None:
    with visit(java_script_enabled=False) as ana:
        ana.sign_in("ana@demo.example")
        row = ana.page.locator("#uncovered tr.task").first
        task = row.get_attribute("data-task-key")
        row.locator(".missing.tone-alert").click()
        expect(ana.page.get_by_role("heading", level=1)).to_be_visible()
        ana.page.get_by_role("searchbox").fill("yzq")
        ana.page.get_by_role("searchbox").press("Enter")
        found = ana.page.locator(".picker-option")
        expect(found).to_have_count(1)
        found.click()
        row = ana.page.locator(f"tr.task[data-task-key={task}]")
        expect(row.locator(".proposed")).to_contain_text(ASKED)


def test_log_a_talk(visit: Visit) -> None:
    with visit(java_script_enabled=False) as bo:
        bo.sign_in("bo@demo.example")
        bo.page.locator(".next-first .next .button").first.click()
        bo.page.locator("label.chip:has([name=channel])").first.click()
        bo.field("shared_line").fill(SHARED)
        bo.button("Save check-in").click()
        expect(bo.page.locator("#notice [data-tone=good]")).to_be_visible()
        expect(bo.page).to_have_url(re.compile(f"{HOME}/(desk|members/.+)$"))


def test_answer_pledge_and_report(visit: Visit) -> None:
    with visit(java_script_enabled=False, expected=("422",)) as mei:
        mei.go(mei.place.link_of("王小棠"))
        mei.button("Yes, gladly").click()
        expect(mei.page.locator("article.ask")).to_have_count(0)
        mei.page.locator("#ways article form button").first.click()
        expect(mei.page.locator("#pledges li").first).to_be_visible()
        report(mei)


def report(mei: Visitor) -> None:
    mei.page.locator("a.button.primary[href$='/contributions/new']:visible").click()
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
