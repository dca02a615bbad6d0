"""Should a template ever forget to escape what somebody wrote, the browser still runs none of it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect
from sqlalchemy import select
from sqlmodel import col

from tests.browser.conftest import Visit
from tests.browser.demo import HOME, Place
from weave.models import Member
from weave.render import make_templates

ELSEWHERE = "https://evil.example/"
# Ways in which text turns into a script, or takes the page elsewhere.
HOSTILE = """
<script>document.title = "run"</script>
<img src="x" onerror="document.title = 'run'">
<svg onload="document.title = 'run'"></svg>
<a class="lure" href="javascript:document.title = 'run'">!</a>
<i class="lure" onclick="document.title = 'run'">!</i>
<i class="lure" data-hx-on:click="document.title = 'run'">!</i>
<i data-hx-get="/healthz" data-hx-trigger="load" data-hx-vals="js:{a: document.title = 'run'}"></i>
<iframe srcdoc="<script>parent.document.title = 'run'</script>"></iframe>
<script src="https://evil.example/run.js"></script>
<link rel="stylesheet" href="https://evil.example/run.css">
<img src="https://evil.example/run.png">
<object data="https://evil.example/run"></object>
<base href="https://evil.example/">
<style>main { display: none }</style>
"""
# What the browser says of everything that it refused.
REFUSED = ("security policy", "Content Security Policy", "htmx: ", "404")


def test_a_page_that_escapes_nothing_runs_nothing(visit: Visit, place: Place, careless: None) -> None:
    member = place.member_id("Oren Bak")
    name_somebody(place, HOSTILE)
    refused: list[str] = []
    outcomes: dict[str, str | None] = {}
    with visit(expected=REFUSED) as ana:
        ana.page.on("console", lambda message: refused.append(message.text))
        ana.page.on("requestfailed", lambda request: outcomes.update({request.url: request.failure}))
        ana.enter("ana@demo.example")
        # Templates that are made anew take their time; the browser's patience is for pages.
        ana.context.request.get(f"{HOME}/members/{member}", timeout=100_000)
        ana.go(f"{HOME}/members/{member}")
        assert ana.page.locator("main script:not([src])").count(), "the page is not as hostile as it is meant"
        # With the mouse: what the tests themselves evaluate is exempt from the policy.
        for lure in ana.page.locator("h1 .lure").all():
            lure.click()
        expect(ana.page.locator("main h1")).to_be_visible()
        assert ana.page.title() != "run"
        assert ana.page.evaluate("() => document.baseURI").startswith(place.address)
        left = [fault for fault in ana.faults if ELSEWHERE not in fault]
        ana.faults[:] = left
    kinds = {text.split()[2] for text in refused if text.startswith("security policy: ")}
    assert kinds >= {
        "script-src-elem",
        "script-src-attr",
        "script-src",
        "style-src-elem",
        "img-src",
        "base-uri",
    }
    went = {url: failure for url, failure in outcomes.items() if url.startswith(ELSEWHERE)}
    assert set(went.values()) == {"csp"}


@pytest.fixture
def careless(place: Place) -> Iterator[None]:
    """All pages, as if none escaped anything; only the widgets, which are made already, still do."""
    state = place.app.state
    careful, state.templates = state.templates, make_templates()
    state.templates.autoescape = False
    yield
    # Not with monkeypatch: it sees nothing in a `State` that it could put back.
    state.templates = careful


def name_somebody(place: Place, name: str) -> None:
    with place.inside() as db:
        member = db.scalars(select(Member).where(col(Member.name) == "Oren Bak")).one()
        member.name = name
