"""Somebody with a browser: a device, a language, and eyes for everything that goes wrong in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext, CDPSession, ConsoleMessage, Locator, Page, Request

from tests.browser.demo import PASSWORD, Place
from weave import i18n

Device = Literal["phone", "desktop"]
DEVICES: dict[Device, dict[str, Any]] = {
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
    "desktop": {"viewport": {"width": 1280, "height": 900}},
}
PATIENCE = 25_000
# The browser's own word for it is lost where a story expects errors in the console.
TELL_OF_VIOLATIONS = """addEventListener("securitypolicyviolation", one =>
  console.error(`security policy: ${one.effectiveDirective} ${one.blockedURI} ${one.sample}`))"""


@dataclass
class Visitor:
    """One browser of one person; `expected` are parts of console errors that belong to the story."""

    place: Place
    language: i18n.Language
    device: Device
    context: BrowserContext
    page: Page
    expected: tuple[str, ...] = ()
    faults: list[str] = field(default_factory=list)

    @cached_property
    def screen(self) -> CDPSession:
        """The browser's own way to be told how large the screen is."""
        return self.context.new_cdp_session(self.page)

    def say(self, message: str, **values: object) -> str:
        """A text as the pages show it to this visitor."""
        i18n.use_language(self.language)
        return i18n._(message, **values)

    def go(self, path: str) -> None:
        self.page.goto(path if path.startswith("http") else self.place.address + path)

    def press(self, target: Locator) -> None:
        """Tap it on a phone, click it on a desktop."""
        if self.device == "phone":
            target.tap()
        else:
            target.click()

    def button(self, message: str, **values: object) -> Locator:
        return self.page.get_by_role("button", name=self.say(message, **values), exact=True)

    def link(self, message: str, **values: object) -> Locator:
        return self.page.get_by_role("link", name=self.say(message, **values), exact=True)

    def labelled(self, message: str, **values: object) -> Locator:
        return self.page.get_by_label(self.say(message, **values), exact=True)

    def field(self, name: str) -> Locator:
        return self.page.locator(f"[name={name}]")

    def sign_in(self, email: str) -> None:
        """By the form, as anybody would."""
        self.go("/sign-in")
        self.field("email").fill(email)
        self.field("password").fill(PASSWORD)
        self.press(self.button("Sign in"))

    def enter(self, email: str) -> None:
        """Be signed in already."""
        self.context.add_cookies(
            [{"name": "weave-session", "value": self.place.session_of(email), "url": self.place.address}]
        )

    def watch(self, page: Page) -> None:
        page.on("console", self._read_console)
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))
        page.on("request", self._follow)

    def _read_console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not any(part in message.text for part in self.expected):
            self.faults.append(f"{self.page.url}: {message.text}")

    def _follow(self, request: Request) -> None:
        if not request.url.startswith((self.place.address + "/", "data:", "about:")):
            self.faults.append(f"{self.page.url} asked {request.url}")


@contextmanager
def visiting(
    browser: Browser,
    place: Place,
    *,
    language: i18n.Language = "en",
    device: Device = "desktop",
    expected: tuple[str, ...] = (),
    **options: Any,
) -> Iterator[Visitor]:
    """Open a browser of one's own; whatever went wrong in it fails at the end."""
    context = browser.new_context(
        locale=i18n.html_lang(language),
        timezone_id="Asia/Shanghai",
        base_url=place.address,
        reduced_motion="reduce",
        **(DEVICES[device] | options),
    )
    context.set_default_timeout(PATIENCE)
    context.add_init_script(TELL_OF_VIOLATIONS)
    context.add_cookies([{"name": "weave-language", "value": language, "url": place.address}])
    visitor = Visitor(place, language, device, context, context.new_page(), expected)
    visitor.watch(visitor.page)
    try:
        yield visitor
    finally:
        context.close()
    assert not visitor.faults, "\n".join(visitor.faults)
