"""Style sheets: each in its layer, each loaded, and colours that can be read by day and by night."""

import re
from itertools import product
from pathlib import Path

import pytest

from weave.render import STATIC

HEAD = STATIC.parent / "templates/components/_head.html"


def test_style_sheets_of_pages_are_loaded() -> None:
    head = HEAD.read_text("utf-8")
    listed = re.findall(r'"([\w-]+)"', head[: head.index("%}")])
    assert sorted(listed) == sorted(path.stem for path in (STATIC / "css/pages").glob("*.css"))


@pytest.mark.parametrize("path", sorted((STATIC / "css").rglob("*.css")), ids=lambda path: path.name)
def test_style_sheets_keep_to_their_layer(path: Path) -> None:
    """A rule outside its layer would win over all the others; a colour without a name has no dark side."""
    layer = path.stem if path.parent.name == "css" else "pages"
    rules = re.sub(r"/\*.*?\*/|@layer [\w, ]+;", "", path.read_text("utf-8"), flags=re.DOTALL).strip()
    assert rules.startswith(f"@layer {layer} {{")
    depths = [rules[:place].count("{") - rules[:place].count("}") for place in range(1, len(rules))]
    assert 0 not in depths[rules.index("{") :]
    assert layer != "pages" or not re.search(r":[^;{}]*#[0-9a-f]{3,8}\b", rules)


def test_colours_can_be_read() -> None:
    """WCAG 2.2: 4.5 to 1 for text on each of its grounds, 3 to 1 for edges and drawings, day and night."""
    sheet = (STATIC / "css/tokens.css").read_text("utf-8")
    pairs = {
        name: (day, night)
        for name, day, night in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", sheet)
    }
    hues = re.findall(r"\.hue-[\w-]+ \{ --hue: light-dark\((#\w{6}), (#\w{6})\)", sheet)
    people = re.findall(r"--person: (#\w{6})", sheet)
    assert (len(hues), len(people)) == (8, 12)
    texts = [
        *product(
            ("ink", "muted", "accent", "good", "warn", "alert"), ("paper", "surface", "sunk", "accent-soft")
        )
    ]
    texts += [("on-accent", "accent"), *((tone, f"{tone}-soft") for tone in ("good", "warn", "alert"))]
    edges = [*product(("edge", "focus"), ("paper", "surface"))]
    for side in (0, 1):
        faint = [(a, b) for a, b in texts if contrast(pairs[a][side], pairs[b][side]) < 4.5]
        faint += [(a, b) for a, b in edges if contrast(pairs[a][side], pairs[b][side]) < 3]
        faint += [("hue", hue[side]) for hue in hues if contrast(hue[side], pairs["surface"][side]) < 3]
        assert faint == []
    assert [colour for colour in people if contrast(colour, "#ffffff") < 4.5] == []


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
