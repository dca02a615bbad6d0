"""Two ways to work a page that many need: with plain links and forms alone, and with the keyboard alone."""

from dataclasses import dataclass
from typing import Any, Literal

from playwright.sync_api import Locator, expect

from tests.browser.visitor import Visitor

How = Literal["without scripts", "by keys alone"]
OPTIONS: dict[How, dict[str, Any]] = {
    "without scripts": {"java_script_enabled": False},
    "by keys alone": {},
}
# More stops than this from the top of a page to a thing, and nobody would find it.
FARTHEST = 120
HAS_FOCUS = "one => one === document.activeElement"


@dataclass
class Hands:
    """Each act in the way that these hands have."""

    visitor: Visitor
    how: How

    def press(self, target: Locator) -> None:
        """A link or a button."""
        if self.how == "without scripts":
            target.click()
        else:
            self.reach(target)
            self.visitor.page.keyboard.press("Enter")

    def write(self, target: Locator, text: str) -> None:
        if self.how == "without scripts":
            target.fill(text)
        else:
            self.reach(target)
            self.visitor.page.keyboard.type(text)

    def search(self, target: Locator, text: str) -> None:
        self.write(target, text)
        if self.how == "without scripts":
            target.press("Enter")

    def choose_first(self, name: str) -> None:
        """The first of several chips, or the first real choice of a list."""
        target = self.visitor.field(name).first
        is_chip = target.get_attribute("type") == "radio"
        if is_chip and (chosen := self.visitor.page.locator(f"[name={name}]:checked")).count():
            target = chosen  # The one of several that the keyboard comes to.
        if self.how == "by keys alone":
            self.reach(target)
            self.visitor.page.keyboard.press("Space" if is_chip else "ArrowDown")
        elif is_chip:
            self.visitor.page.locator(f"label.chip:has([name={name}])").first.click()
        else:
            target.select_option(index=1)

    def reach(self, target: Locator) -> None:
        """From stop to stop until it has the focus."""
        expect(target).to_be_visible()
        for _ in range(FARTHEST):
            if target.evaluate(HAS_FOCUS):
                return
            self.visitor.page.keyboard.press("Tab")
        raise AssertionError(f"{target} is out of the keyboard's reach")
