"""What docs/screenshots shows: a page, to whom, in which language, how wide, in light or dark."""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import launching
from tests.browser.demo import HOME, DemoOnSqlite, Place, served
from tests.browser.visitor import Device, Visitor, visiting
from weave.i18n import Language

# A picture stays below 200 KB.
SIZES: dict[Device, dict[str, Any]] = {
    "desktop": {"viewport": {"width": 1280, "height": 850}},
    "phone": {"device_scale_factor": 2},
}
FOLDER = Path(__file__).parents[2] / "docs/screenshots"


def nothing_more(_visitor: Visitor) -> None:
    """The page as it opens."""


@dataclass(frozen=True, slots=True)
class Shot:
    name: str
    who: str
    path: str
    language: Language = "en"
    device: Device = "desktop"
    theme: Literal["light", "dark"] = "light"
    act: Callable[[Visitor], None] = nothing_more


def fill_in(bo: Visitor) -> None:
    """A talk half written down."""
    page = bo.page
    page.locator("label.chip:has([name=channel])").nth(1).tap()
    bo.field("shared_line").fill("聊了秋季活动，你想试试带一桌。")
    bo.field("weavers_line").fill("刚搬完家，十二月前少派任务。")
    page.locator("h1").scroll_into_view_if_needed()


def open_picker(ana: Visitor) -> None:
    row = ana.page.locator("tr.task:has(.missing.tone-alert)").first
    row.locator(".missing.tone-alert").click()
    row.locator(".picker-option").nth(2).wait_for()
    row.scroll_into_view_if_needed()


ANA, BO = "ana@demo.example", "bo@demo.example"
SHOTS = (
    Shot("matrix-en-desktop-light", ANA, "/tasks"),
    Shot("matrix-zh-desktop-dark", ANA, "/tasks", language="zh_Hans", theme="dark"),
    Shot("overview-en-desktop-light", ANA, ""),
    Shot("picker-en-desktop", ANA, "", act=open_picker),
    Shot("load-zh-desktop", ANA, "/load", language="zh_Hans"),
    Shot("desk-en-desktop", BO, "/desk"),
    Shot("check-in-zh-phone", BO, "/members/{王小棠}/check-ins/new", "zh_Hans", "phone", act=fill_in),
    Shot("me-en-phone", "王小棠", "/me", device="phone"),
)


def main() -> None:
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        demo = DemoOnSqlite(Path(name))
        browser = playwright.chromium.launch(**launching())
        # As where mail is set up; nothing listens there.
        with served(demo.copy("shown"), Path(name), smtp_url="smtp://127.0.0.1:9") as place:
            for shot in SHOTS:
                if not sys.argv[1:] or shot.name in sys.argv[1:]:
                    take(browser, place, shot)


def take(browser: Browser, place: Place, shot: Shot) -> None:
    with visiting(
        browser,
        place,
        language=shot.language,
        device=shot.device,
        color_scheme=shot.theme,
        **SIZES[shot.device],
    ) as visitor:
        if "@" in shot.who:
            visitor.enter(shot.who)
        else:
            visitor.go(place.link_of(shot.who))
        path = shot.path.replace("{王小棠}", str(place.member_id("王小棠")))
        visitor.go(HOME + path)
        shot.act(visitor)
        picture = visitor.page.screenshot(animations="disabled", caret="hide")
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{shot.name}.png").write_bytes(picture)


if __name__ == "__main__":
    main()
