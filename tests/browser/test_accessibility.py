"""Every page, for everybody who may open it: axe finds nothing, at any width, in light and in dark."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.demo import DemoOnSqlite, Place, served
from tests.browser.judging import (
    OF_THE_WIDTH,
    load_axe,
    open_everything,
    overflow,
    structure,
    turn,
    untranslated,
    violations,
)
from tests.browser.pages import addresses, leave_tokens
from tests.browser.visitor import Visitor, visiting
from weave.i18n import Language

# Who reads these pages, by the words of the table of rights, and how they come in.
SIGN_INS = {"coordinator": "ana@demo.example", "weaver": "bo@demo.example", "member": "mei@demo.example"}
PRINCIPALS = (*SIGN_INS, "link", "nobody")
# A desktop, the same at 200 %, and a phone.
WIDTHS = ((1280, 900), (640, 900), (390, 844))
ZOOMED = 640


@pytest.fixture(scope="module")
def place(demo_on_sqlite: DemoOnSqlite, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """One for all: these tests only read."""
    with served(demo_on_sqlite.copy("judged"), tmp_path_factory.mktemp("judged")) as place:
        leave_tokens(place)
        yield place
    demo_on_sqlite.drop("judged")


@pytest.mark.timeout(240)
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
@pytest.mark.parametrize("who", PRINCIPALS)
def test_every_page_is_accessible(browser: Browser, place: Place, who: str, language: Language) -> None:
    faults: list[str] = []
    pages = list(addresses(place, who))
    assert pages
    with visiting(browser, place, language=language) as visitor:
        come_in(visitor, who)
        for path in pages:
            visitor.go(path)
            faults += [f"{path} {fault}" for fault in judged(visitor)]
    assert not faults, "\n".join(faults)


def come_in(visitor: Visitor, who: str) -> None:
    if who == "link":
        visitor.go(visitor.place.link_of("王小棠"))
    elif who in SIGN_INS:
        visitor.enter(SIGN_INS[who])


def judged(visitor: Visitor) -> Iterator[str]:
    """Widths and themes change under the loaded page; colours alone are judged again in the dark."""
    page = visitor.page
    load_axe(page)
    yield from structure(page, visitor.language)
    yield from (f"is not translated: {text}" for text in untranslated(page, visitor.language))
    for width, height in reversed(WIDTHS):
        page.set_viewport_size({"width": width, "height": height})
        yield from (f"at {width}: {wide}" for wide in overflow(page))
        if width == ZOOMED:
            yield from (f"at {width}: {violation}" for violation in violations(page, only=OF_THE_WIDTH))
            open_everything(page)
        else:
            yield from (f"at {width}: {violation}" for violation in violations(page))
            turn(page, "dark")
            yield from (f"at {width}, dark: {one}" for one in violations(page, only=["color-contrast"]))
            turn(page, "light")
