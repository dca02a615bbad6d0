"""The proof that hostile text in every column does nothing in a browser, nor makes a phone's page wider."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Dialog, sync_playwright

from proof.registry import Run, proves
from tests.browser.conftest import launching
from tests.browser.demo import DemoOnSqlite, Place, served
from tests.browser.judging import open_everything, overflow
from tests.browser.pages import addresses, leave_tokens
from tests.browser.readers import SIGN_INS
from tests.browser.visitor import Visitor, visiting
from tests.hostile.columns import fill

TURNS = 6
# Attributes that would act, on anything that is not Weave's own.
ACTING = """() => [...document.querySelectorAll("*")].flatMap(one => [...one.attributes]
  .filter(({name, value}) => name.startsWith("on") || name.startsWith("hx-")
    || (name.startsWith("data-hx-") && value.includes("zqx") && !value.startsWith("/")))
  .map(({name}) => `${one.tagName} ${name}`))"""


@proves("hostile-text", "hostile text in every column of words does nothing in a browser")
def hostile_text(run: Run) -> None:
    faults: dict[str, list[str]] = {"dialogs": [], "attributes that act": [], "pages wider than a phone": []}
    faults["scripts, reports and requests"] = []
    pages = texts = 0
    with _browser() as browser:
        demo = DemoOnSqlite(run.folder)
        for turn in range(1 if run.is_short else TURNS):
            with served(demo.copy(f"turn_{turn}"), run.folder) as place:
                leave_tokens(place)
                visits = _visits(place, run.is_short)
                texts += fill(place, turn=turn)
                for cookie, paths in visits:
                    pages += len(paths)
                    _look(browser, place, cookie, paths, faults)
    run.figures.at_least("hostile texts stored", texts, 1_000)
    run.figures.at_least("pages looked at", pages, 20 if run.is_short else 500)
    for kind, found in faults.items():
        run.figures.none(kind, len(found))
        for one in sorted(set(found))[:10]:
            run.figures.told(f"{kind}, such as", one[:300])


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launching())
        yield browser
        browser.close()


def _visits(place: Place, is_short: bool) -> list[tuple[str, list[str]]]:
    """Who looks at what: found before the texts are changed, as pages are found by their texts."""
    visits = [(place.session_of(email), list(addresses(place, who))) for who, email in SIGN_INS.items()]
    # A build looks at every fourth page: the tests read all of them without a browser.
    return [(cookie, paths[:: 4 if is_short else 1]) for cookie, paths in visits]


def _look(
    browser: Browser, place: Place, cookie: str, paths: list[str], faults: dict[str, list[str]]
) -> None:
    def refuse(dialog: Dialog) -> None:
        faults["dialogs"].append(dialog.message)
        dialog.dismiss()

    with visiting(browser, place, device="phone") as visitor:
        visitor.context.add_cookies([{"name": "weave-session", "value": cookie, "url": place.address}])
        visitor.page.on("dialog", refuse)
        for path in paths:
            visitor.go(path)
            open_everything(visitor.page)
            _judge(visitor, path, faults)
        faults["scripts, reports and requests"] += visitor.faults
        visitor.faults.clear()


def _judge(visitor: Visitor, path: str, faults: dict[str, list[str]]) -> None:
    faults["attributes that act"] += [f"{path}: {one}" for one in visitor.page.evaluate(ACTING)]
    wide = overflow(visitor.page)
    if wide:
        faults["pages wider than a phone"].append(f"{path}: {'; '.join(wide)}")
