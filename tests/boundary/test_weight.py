"""What a visit weighs, in bytes: a first one little, and the next one only the page itself."""

import gzip
import re

import pytest
from httpx2 import Response

from proof.figures import Figures
from tests.boundary.conftest import People
from weave.app import COMPRESSION
from weave.render import STATIC

KIB = 1024
PAGES = (
    "",
    "/tasks",
    "/members",
    "/load",
    "/roles",
    "/desk",
    "/contributions",
    "/me",
    "/changes",
    "/settings",
)
# What a page asks for by itself: style sheets, scripts, drawings.
ASKED_FOR = re.compile(r'(?:<link [^>]*href|<script src|<use href|<img [^>]*src)="([^"#]+)')


@pytest.mark.usefixtures("ids")
def test_a_first_visit_is_light_and_the_next_one_only_the_page(people: People, figures: Figures) -> None:
    heaviest = 0.0
    for path in PAGES:
        page = people["Ana"].request("GET", f"/n/riverside{path}", {"Accept-Encoding": "gzip"})
        assert page.status_code == 200
        files = {
            address: people["Ana"].request("GET", address) for address in set(ASKED_FOR.findall(page.text))
        }
        assert files
        for address, answer in files.items():
            # Fingerprinted, so that a browser keeps it for a year and does not even ask.
            assert "?v=" in address, address
            assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        weight = compressed(page) + sum(compressed(answer) for answer in files.values())
        heaviest = max(heaviest, weight)
    matrix = people["Ana"].request("GET", "/n/riverside/tasks")
    figures.at_most("KiB of the heaviest first visit, compressed", round(heaviest / KIB, 1), 150)
    figures.at_most("KB of the matrix", round(len(matrix.content) / 1000, 1), 120)
    figures.at_most("KB of the matrix, compressed", round(compressed(matrix) / 1000, 1), 15)


def test_no_sheet_asks_for_more() -> None:
    """A font or a picture named by a style sheet would be a weight that the page does not show."""
    sheets = list((STATIC / "css").rglob("*.css"))
    assert [
        sheet.name for sheet in sheets if re.search(r"@import|url\((?!['\"]?(data:|#))", sheet.read_text())
    ] == []


def compressed(answer: Response) -> int:
    """As it goes over the wire."""
    return len(gzip.compress(answer.content, COMPRESSION))
