"""How heavy and how slow pages are where people read them: in a browser like a phone's, four times slower."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Request

from proof.browsing import demo_in_a_browser
from proof.registry import Run, proves
from tests.browser.demo import HOME, Place
from tests.browser.readers import come_in
from tests.browser.visitor import Visitor, visiting

KIB = 1024
# Whose first pages, and the heaviest ones.
PAGES = (
    ("coordinator", ""),
    ("coordinator", "/tasks"),
    ("coordinator", "/members"),
    ("coordinator", "/load"),
    ("weaver", "/desk"),
    ("link", "/me"),
)
SLOWER = 4
PAINTED = """() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0"""
# From the answer's arrival until what it brought is drawn.
WATCH_SWAPS = """() => {
  let arrived
  window.swaps = []
  document.addEventListener("htmx:before:response", () => { arrived = performance.now() })
  document.addEventListener("htmx:after:swap", () => requestAnimationFrame(() => setTimeout(() => {
    if (arrived) window.swaps.push(performance.now() - arrived)
    arrived = undefined
  })))
}"""


@proves(
    "pages-in-the-browser", "first content and htmx swaps on a slow phone; bytes of first and repeat visits"
)
def pages_in_the_browser(run: Run) -> None:
    rounds = 2 if run.is_short else 7
    with demo_in_a_browser(run) as (browser, place):
        for who, path in PAGES:
            name = path or "/"
            first, repeat, others = bytes_of(browser, place, who, HOME + path)
            run.figures.at_most(f"{name}: KiB of a first visit", round(first / KIB, 1), 150)
            run.figures.told(f"{name}: KiB of a repeat visit", round(repeat / KIB, 1))
            run.figures.none(f"{name}: requests of a repeat visit but for the page", others)
            painted = [first_content(browser, place, who, HOME + path) for _ in range(rounds)]
            hold(run, f"{name}: ms until first content", painted, 1000)
        swaps = list(swap_times(browser, place, rounds))
        run.figures.at_least("htmx swaps", len(swaps), rounds)
        hold(run, "ms of an htmx swap", swaps, 100)


def hold(run: Run, name: str, times: list[float], limit: float) -> None:
    """The shortest counts, as other work only ever adds; a build's machine is too busy to judge by."""
    if run.is_short:
        run.figures.told(name, round(min(times)))
    else:
        run.figures.at_most(name, round(min(times)), limit)
        run.figures.told(f"{name}, longest", round(max(times)))


@contextmanager
def phone(browser: Browser, place: Place, who: str, *, slower: int = SLOWER) -> Iterator[Visitor]:
    with visiting(browser, place, device="phone") as visitor:
        if who == "link":
            token = place.link_of("王小棠").rpartition("/")[2]
            visitor.context.add_cookies([{"name": "weave-link", "value": token, "url": place.address}])
        else:
            come_in(visitor, who)
        visitor.screen.send("Emulation.setCPUThrottlingRate", {"rate": slower})
        yield visitor


def bytes_of(browser: Browser, place: Place, who: str, path: str) -> tuple[int, int, int]:
    """Of a first visit, of the next one, and how many requests that one made beside the page's own."""
    with phone(browser, place, who, slower=1) as visitor:
        asked: list[Request] = []
        visitor.page.on("requestfinished", lambda request: asked.append(request))
        sums = []
        for _ in range(2):
            asked.clear()
            visitor.page.goto(path, wait_until="networkidle")
            sizes = [request.sizes() for request in asked if not request.url.startswith("data:")]
            sums.append(sum(size["responseBodySize"] + size["responseHeadersSize"] for size in sizes))
        others = [
            request for request in asked if not request.is_navigation_request() and over_the_wire(request)
        ]
        return sums[0], sums[1], len(others)


def over_the_wire(request: Request) -> bool:
    return request.sizes()["responseBodySize"] > 0


def first_content(browser: Browser, place: Place, who: str, path: str) -> float:
    with phone(browser, place, who) as visitor:
        visitor.go(path)
        visitor.page.wait_for_load_state("networkidle")
        return float(visitor.page.evaluate(PAINTED))


def swap_times(browser: Browser, place: Place, rounds: int) -> Iterator[float]:
    """Searching members, and narrowing the matrix to what is uncovered."""
    with phone(browser, place, "coordinator") as visitor:
        for path, search in ((f"{HOME}/members", "o"), (f"{HOME}/tasks", "e")):
            visitor.go(path)
            visitor.page.evaluate(WATCH_SWAPS)
            for number in range(rounds):
                seen = len(visitor.page.evaluate("() => window.swaps"))
                with visitor.page.expect_response(lambda answer: HOME in answer.url):
                    visitor.field("q").first.fill(search * (number + 1))
                for _ in range(200):
                    if len(visitor.page.evaluate("() => window.swaps")) > seen:
                        break
                    visitor.page.wait_for_timeout(20)
            yield from visitor.page.evaluate("() => window.swaps")
