"""Every page, for everybody who may open it: axe finds nothing, at any width, in light and in dark."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.demo import DemoOnSqlite, Place, served
from tests.browser.judging import judged, load_axe, overflow, structure, untranslated, violations
from tests.browser.pages import addresses, leave_tokens
from tests.browser.readers import PRINCIPALS, come_in
from tests.browser.visitor import Visitor, visiting
from weave.db import make_engine
from weave.i18n import LANGUAGES, Language
from weave.migrate import migrate


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_setting_up_is_accessible(browser: Browser, tmp_path: Path, language: Language) -> None:
    """The page that an empty installation alone shows."""
    url = f"sqlite:///{tmp_path / 'empty.db'}"
    engine = make_engine(url)
    migrate(engine)
    engine.dispose()
    with served(url, tmp_path) as empty, visiting(browser, empty, language=language) as visitor:
        visitor.go("/")
        expect(visitor.page).to_have_url(f"{empty.address}/set-up")
        faults = [*judged(visitor), *untranslated(visitor.page, language)]
    assert not faults, "\n".join(faults)
