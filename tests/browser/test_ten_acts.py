"""What the three jobs come to, ten acts in all: each is done without scripts, and with the keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.demo import HOME, PASSWORD
from tests.browser.hands import OPTIONS, Hands, How
from tests.browser.visitor import Visitor

ASKED, SHARED, WHAT = "叶知秋", "You would like to host a table.", "Poured tea for forty people"
HOWS: tuple[How, ...] = ("without scripts", "by keys alone")
GOOD = "#notice [data-tone=good]"


@pytest.mark.parametrize("how", HOWS)
def test_a_coordinators_five(visit: Visit, how: How) -> None:
    with visit(**OPTIONS[how]) as ana:
        hands = Hands(ana, how)
        sign_in(ana, hands)
        ask_for_a_task(ana, hands)
        thank(ana, hands)
        take_in(ana, hands)
        make_a_link(ana, hands)


@pytest.mark.parametrize("how", HOWS)
def test_a_weavers_two(visit: Visit, how: How) -> None:
    with visit(**OPTIONS[how]) as bo:
        bo.enter("bo@demo.example")
        bo.go(f"{HOME}/desk")
        hands = Hands(bo, how)
        log_a_talk(bo, hands)
        follow_up(bo, hands)


@pytest.mark.parametrize("how", HOWS)
def test_a_members_three(visit: Visit, how: How) -> None:
    with visit(**OPTIONS[how]) as mei:
        mei.go(mei.place.link_of("王小棠"))
        hands = Hands(mei, how)
        hands.press(mei.button("Yes, gladly"))
        expect(mei.page.locator("article.ask")).to_have_count(0)
        hands.press(mei.page.locator("#ways article form button").first)
        expect(mei.page.locator("#pledges li").first).to_be_visible()
        report(mei, hands)


def sign_in(ana: Visitor, hands: Hands) -> None:
    ana.go("/sign-in")
    hands.write(ana.field("email"), "ana@demo.example")
    hands.write(ana.field("password"), PASSWORD)
    hands.press(ana.button("Sign in"))
    expect(ana.page).to_have_url(ana.place.address + HOME)


def ask_for_a_task(ana: Visitor, hands: Hands) -> None:
    row = ana.page.locator("#uncovered tr.task").first
    task = row.get_attribute("data-task-key")
    hands.press(row.locator(".missing.tone-alert"))
    hands.search(ana.page.get_by_role("searchbox"), "yzq")
    found = ana.page.locator(".picker-option")
    expect(found).to_have_count(1)
    hands.press(found)
    row = ana.page.locator(f"tr.task[data-task-key={task}]")
    expect(row.locator(".proposed")).to_contain_text(ASKED)


def thank(ana: Visitor, hands: Hands) -> None:
    ana.go(f"{HOME}/contributions")
    question = ana.page.locator("article.question:has(form button)").first
    asked = question.get_attribute("id")
    hands.press(question.locator("form button").first)
    expect(ana.page.locator(f"#{asked}")).to_have_count(0)


def take_in(ana: Visitor, hands: Hands) -> None:
    ana.go(f"{HOME}/members/new")
    hands.write(ana.field("name"), "Noor Haddad")
    hands.press(ana.page.locator("form.member-form .form-actions button[type=submit]"))
    expect(ana.page.locator("h1")).to_have_text("Noor Haddad")


def make_a_link(ana: Visitor, hands: Hands) -> None:
    ana.go(f"{HOME}/members/{ana.place.member_id('Noor Haddad')}/personal-link")
    hands.press(ana.button("Make a link"))
    expect(ana.page.locator("#field-link")).to_have_value(re.compile("/l/"))


def log_a_talk(bo: Visitor, hands: Hands) -> None:
    hands.press(bo.page.locator(".next-first .next .button").first)
    expect(bo.page.locator("#check-in-form")).to_be_visible()
    hands.choose_first("channel")
    hands.write(bo.field("shared_line"), SHARED)
    hands.press(bo.button("Save check-in"))
    expect(bo.page.locator(GOOD)).to_be_visible()


def follow_up(bo: Visitor, hands: Hands) -> None:
    bo.go(f"{HOME}/desk")
    due = bo.page.locator("#follow-ups .follow-up").first
    done = due.get_attribute("id")
    hands.press(due.locator("form button").first)
    expect(bo.page.locator(f"#{done}")).to_have_count(0)


def report(mei: Visitor, hands: Hands) -> None:
    mei.go(f"{HOME}/me/contributions/new")
    hands.choose_first("task")
    hands.write(mei.field("what"), WHAT)
    hands.press(mei.button("Report it"))
    expect(mei.page.locator(".given-thing", has_text=WHAT)).to_be_visible()
