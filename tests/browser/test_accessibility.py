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


# The largest share is judged in parts, so that several browsers can take them.
SHARES = {"coordinator": 4, "weaver": 2, "member": 2}
ENGLISH = [(who, share) for who in PRINCIPALS for share in range(SHARES.get(who, 1))]


@pytest.mark.timeout(240)
@pytest.mark.parametrize(("who", "share"), ENGLISH)
def test_every_page_is_accessible(browser: Browser, place: Place, who: str, share: int) -> None:
    pages = list(addresses(place, who))[share :: SHARES.get(who, 1)]
    assert pages
    faults: list[str] = []
    with visiting(browser, place) as visitor:
        come_in(visitor, who)
        for path in pages:
            visitor.go(path)
            faults += [f"{path} {fault}" for fault in judged(visitor)]
    assert not faults, "\n".join(faults)


@pytest.mark.timeout(240)
@pytest.mark.parametrize("who", PRINCIPALS)
def test_every_page_speaks_chinese_and_fits_a_phone(browser: Browser, place: Place, who: str) -> None:
    """What depends on the words alone; axe judges the pages that need no other sign-in again."""
    faults: list[str] = []
    with visiting(browser, place, language="zh_Hans", device="phone") as visitor:
        come_in(visitor, who)
        for path in addresses(place, who):
            visitor.go(path)
            faults += [f"{path} {fault}" for fault in read(visitor, by_axe=who in ("link", "nobody"))]
    assert not faults, "\n".join(faults)


def read(visitor: Visitor, *, by_axe: bool) -> Iterator[str]:
    page = visitor.page
    yield from structure(page, visitor.language)
    yield from (f"is not translated: {text}" for text in untranslated(page, visitor.language))
    yield from overflow(page)
    if by_axe:
        load_axe(page)
        yield from violations(page)


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
