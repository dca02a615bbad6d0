"""Pressing whatever can be pressed on a page, once for each kind of control."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Error, Page, Request, Response

from tests.browser.judging import open_everything
from tests.browser.visitor import Visitor

# What can be pressed, and of what kind it is: controls that differ only in whose row they stand in are one.
CONTROLS = "a[href], button, summary, select, input[type=checkbox], input[type=radio], input[type=search]"
KINDS = """selector => [...document.querySelectorAll(selector)].map(one => {
  const plain = text => (text ?? "").replace(/\\?.*/, "").replace(/\\d+/g, "*").replace(location.origin, "")
  const leads = plain(one.getAttribute("href") ?? one.form?.getAttribute("action"))
  const seen = one.checkVisibility({visibilityProperty: true}) && !one.disabled
  const ends = "clearsDrafts" in (one.form?.dataset ?? {})
  return seen && !ends ? [one.tagName, one.type ?? "", leads, one.name ?? "", one.className].join(" ") : ""
})"""


# Long enough for what a script does by itself; what it asks of Weave is waited for besides.
PRESS = (
    "one => { one.removeAttribute('target'); one.click(); return new Promise(done => setTimeout(done, 300)) }"
)
# A control that leads away takes its page with it while it is being asked.
LEFT = ("Execution context was destroyed", "Target page, context or browser has been closed")


@dataclass
class Pressing:
    """What was pressed so far, by everybody, and what went wrong."""

    most: int
    pages: int = 0
    pressed: set[str] = field(default_factory=set)
    broken: list[str] = field(default_factory=list)

    def every_page(self, visitor: Visitor, paths: list[str]) -> None:
        for path in paths:
            with self._tab(visitor, path) as page:
                self.pages += 1
                kinds: list[str] = page.evaluate(KINDS, CONTROLS)
            for number, kind in enumerate(kinds):
                if kind and kind not in self.pressed and len(self.pressed) < self.most:
                    self.pressed.add(kind)
                    self._press(visitor, path, number, kind)

    def _press(self, visitor: Visitor, path: str, number: int, kind: str) -> None:
        with self._tab(visitor, path) as page:
            under_way: set[Request] = set()
            page.on("request", lambda request: under_way.add(request))
            page.on("requestfinished", lambda request: under_way.discard(request))
            page.on("requestfailed", lambda request: under_way.discard(request))
            try:
                page.locator(CONTROLS).nth(number).evaluate(PRESS)
            except Error as error:
                if not any(part in str(error) for part in LEFT):
                    self.broken.append(f"{path}, {kind}: {error}")
            patience = time.monotonic() + 20
            while under_way and time.monotonic() < patience:
                page.wait_for_timeout(20)
            if under_way:
                self.broken.append(f"{path}, {kind}: no end to {[request.url for request in under_way]}")

    @contextmanager
    def _tab(self, visitor: Visitor, path: str) -> Iterator[Page]:
        """A page of its own for each press, so that none comes in the way of the next."""
        page = visitor.context.new_page()
        visitor.watch(page)
        page.on("response", self._see)
        page.on("dialog", lambda dialog: dialog.dismiss())
        page.goto(path)
        open_everything(page)
        yield page
        page.close()

    def _see(self, response: Response) -> None:
        if response.status >= 500:
            self.broken.append(f"{response.request.method} {response.url}: {response.status}")
