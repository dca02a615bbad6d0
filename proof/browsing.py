"""What the proofs in a browser share: the demo as it is served to everybody who reads its pages."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from proof.registry import Run
from tests.browser.conftest import launching
from tests.browser.demo import DemoOnSqlite, Place, served
from tests.browser.pages import leave_tokens


@contextmanager
def demo_in_a_browser(run: Run) -> Iterator[tuple[Browser, Place]]:
    demo = DemoOnSqlite(run.folder)
    with sync_playwright() as playwright, served(demo.copy("shown"), run.folder) as place:
        browser = playwright.chromium.launch(**launching())
        leave_tokens(place)
        yield browser, place
        browser.close()
