"""What is asked of every page: axe's rules, one heading, the right language, nothing beside the screen."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Page

from tests.browser.visitor import Visitor
from weave import i18n
from weave.translations import stored

AXE = (Path(__file__).parent.parent / "vendor/axe-core/axe.min.js").read_text("utf-8")
# What a narrower window alone can change.
OF_THE_WIDTH = ["target-size", "scrollable-region-focusable", "color-contrast"]
# A desktop, the same at 200 %, and a phone: width, height, and the pixels that each of these takes.
SIGHTS = ((390, 844, 3), (640, 450, 2), (1280, 900, 1))
ZOOMED = 640
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# All that is read or read out, but for what is marked as being in another language.
TEXTS = """() => {
  const own = document.documentElement.lang, found = new Set([document.title])
  const foreign = node => node.closest("[lang]").lang !== own || node.closest("script, style, textarea")
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim().replace(/\\s+/g, " ")
    if (text && !foreign(walker.currentNode.parentElement)) found.add(text)
  }
  for (const name of ["aria-label", "title", "placeholder", "alt"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      if (!foreign(element)) found.add(element.getAttribute(name).trim())
    }
  }
  return [...found]
}"""


def judged(visitor: Visitor) -> Iterator[str]:
    """Sights and themes change under the loaded page; colours alone are judged again in the dark."""
    page = visitor.page
    load_axe(page)
    yield from structure(page, visitor.language)
    for width, height, pixels in SIGHTS:
        look(visitor, width, height, pixels)
        yield from (f"at {width}: {wide}" for wide in overflow(page))
        if width == ZOOMED:
            yield from (f"at {width}: {violation}" for violation in violations(page, only=OF_THE_WIDTH))
            open_everything(page)
        else:
            yield from (f"at {width}: {violation}" for violation in violations(page))
            turn(page, "dark")
            yield from (f"at {width}, dark: {one}" for one in violations(page, only=["color-contrast"]))
            turn(page, "light")


def look(visitor: Visitor, width: int, height: int, pixels: int) -> None:
    """As a browser zooms: so many pixels on the screen for each of the page."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": pixels, "mobile": False}
    visitor.screen.send("Emulation.setDeviceMetricsOverride", metrics)
    visitor.page.evaluate(
        "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
    )


def load_axe(page: Page) -> None:
    # Not as a script element: the pages' own rules would refuse that.
    page.evaluate(AXE)


def violations(page: Page, *, only: list[str] | None = None) -> list[str]:
    """What axe finds against WCAG 2.2 AA, one line for each element; `only` names single rules."""
    runs = {"type": "rule", "values": only} if only else {"type": "tag", "values": WCAG}
    found: dict[str, Any] = page.evaluate(
        "options => axe.run(document, options)", {"runOnly": runs, "resultTypes": ["violations"]}
    )
    return [
        f"{violation['id']}: {node['target']} {_summary(node)}"
        for violation in found["violations"]
        for node in violation["nodes"][:4]
    ]


def _summary(node: dict[str, Any]) -> str:
    return " ".join(str(node["failureSummary"]).split())[:230] + " " + str(node["html"])[:120]


def turn(page: Page, theme: Literal["light", "dark"]) -> None:
    """Light or dark without loading again; the colours are there once a frame is drawn."""
    page.emulate_media(color_scheme=theme)
    page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))")


def open_everything(page: Page) -> None:
    """What waits behind a summary is part of the page, but menus lie over it."""
    page.evaluate("() => document.querySelectorAll('details:not(.menu)').forEach(one => { one.open = true })")


def overflow(page: Page) -> list[str]:
    """What would have to be scrolled sideways, as the browser and the person would see it."""
    wide: list[str] = page.evaluate("""() => {
      const all = document.documentElement
      if (all.scrollWidth <= innerWidth) return []
      const wide = [...document.querySelectorAll("body *")].filter(
        one => one.getBoundingClientRect().right > innerWidth + 1)
      const some = wide.slice(0, 3).map(one => one.outerHTML.slice(0, 80))
      return [`${all.scrollWidth} of ${innerWidth}`, ...some]
    }""")
    return wide


def structure(page: Page, language: i18n.Language) -> list[str]:
    faults = []
    if (headings := page.locator("h1:visible").count()) != 1:
        faults.append(f"{headings} h1")
    if (lang := page.locator("html").get_attribute("lang")) != i18n.html_lang(language):
        faults.append(f"says that it is written in {lang}")
    return faults


def untranslated(page: Page, language: i18n.Language) -> list[str]:
    """English that stands on the page although the catalog has it in the page's language."""
    plain, patterns = _english(language)
    plain = plain - {"Weave"}  # its own name, and the right of weavers
    texts: list[str] = page.evaluate(TEXTS)
    return [text for text in texts if text in plain or any(pattern.fullmatch(text) for pattern in patterns)]


@cache
def _english(language: i18n.Language) -> tuple[set[str], list[re.Pattern[str]]]:
    plain: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    for message in stored(language):
        ids, texts = (
            (one,) if isinstance(one, str) else tuple(one) for one in (message.id, message.string or "")
        )
        if not message.id or not all(texts) or ids[0] == texts[0]:
            continue
        for text in ids:
            parts = re.split(r"%\(\w+\)s", " ".join(text.split()))
            if len(parts) == 1:
                plain.add(parts[0])
            elif len(re.findall("[a-zA-Z]", "".join(parts))) >= 8:
                patterns.append(re.compile(".+".join(map(re.escape, parts))))
    return plain, patterns
