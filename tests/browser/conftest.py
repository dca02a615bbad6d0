"""Real browsers in front of the real app with the demo network in it."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.demo import Demo, DemoOnPostgres, DemoOnSqlite, Place, served
from tests.browser.visitor import PATIENCE, Visitor, visiting

Visit = Callable[..., AbstractContextManager[Visitor]]
HERE = Path(__file__).parent
_count = iter(range(1_000_000))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Gone before a test of another folder begins: beside Playwright's loop no other could run."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launching())
        yield browser
        browser.close()


def launching() -> dict[str, Any]:
    return {
        "executable_path": os.environ.get("WEAVE_TEST_BROWSER", "/usr/bin/chromium-headless-shell"),
        # Chromium refuses to isolate itself when it runs as root.
        "args": ["--no-sandbox"] if os.geteuid() == 0 else [],
    }


@pytest.fixture(scope="session")
def demo_on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> DemoOnSqlite:
    return DemoOnSqlite(tmp_path_factory.mktemp("demo"))


@pytest.fixture(scope="session")
def demo_on_postgresql(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> DemoOnPostgres:
    return DemoOnPostgres(request.getfixturevalue("postgres_copies"), tmp_path_factory.mktemp("demo"))


@pytest.fixture
def demo(request: pytest.FixtureRequest) -> Demo:
    """On SQLite, unless a test asks for the other by indirect parameter."""
    found: Demo = request.getfixturevalue(f"demo_on_{getattr(request, 'param', 'sqlite')}")
    return found


@pytest.fixture
def place(demo: Demo, tmp_path: Path) -> Iterator[Place]:
    name = f"place_{next(_count)}"
    with served(demo.copy(name), tmp_path) as place:
        yield place
    demo.drop(name)


@pytest.fixture
def visit(browser: Browser, place: Place) -> Visit:
    """`with visit(language="zh_Hans", device="phone") as visitor:`"""
    return partial(visiting, browser, place)
