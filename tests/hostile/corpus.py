"""Texts that mean ill, or look so: markup, letters of every kind, lines slipped into headers.

`zqx` stands in each, so that a page can be searched for what became of it.
"""

import tomllib
import unicodedata
from itertools import product
from pathlib import Path
from typing import Any, Literal

MARK = "zqx"
FORMS: tuple[Literal["NFC", "NFD", "NFKC", "NFKD"], ...] = ("NFC", "NFD", "NFKC", "NFKD")
_OF: dict[str, Any] = tomllib.loads(Path(__file__).with_name("pieces.toml").read_text(encoding="utf-8"))


def markup() -> list[str]:
    """Elements, handlers, htmx's own words, addresses, templates, Markdown, behind whatever may be open."""
    texts = [f"{opening}<{tag} zqx>" for opening, tag in product(_OF["openings"][:6], _OF["tags"])]
    texts += [
        f"{opening}<img src=x {event}=zqx()>" for opening, event in product(_OF["openings"], _OF["events"])
    ]
    texts += [f'{opening} {word}="zqx"' for opening, word in product(('"', "'", "<b "), _OF["htmx"])]
    texts += [f'<a href="{address}">zqx</a>' for address in _OF["addresses"]]
    return [*texts, *_OF["addresses"], *_OF["templates"], *_OF["markdown"], *_OF["entities"]]


def letters() -> list[str]:
    """Every corner of Unicode, what is not seen, what floods a line, and each normal form."""
    texts = ["zqx" + "".join(map(chr, range(start, start + 6))) for start in _OF["ranges"]]
    texts += [f"zqx a{chr(point)}b" for point in _OF["invisible"]]
    texts += ["zqx a" + flood * count for flood, count in product(_OF["floods"], (1, 20, 100))]
    texts += [
        unicodedata.normalize(form, f"zqx {one}")
        for form, one in product(FORMS, ("Å é ½", "가 각 ﷺ", "ﬁ ǆ ß", "神 海 都"))
    ]
    texts += [f"zqx {emoji}" for emoji in _OF["emoji"]]
    texts += ["zqx" + "x" * 10_000, "zqx" + "长" * 10_000, "zqx " + "a b " * 2_500, "zqx\n" * 500]
    texts += [f"zqx {a}{b}" for a, b in product("éÅ中าაω", "\u0335\u0301\u0323\u3099\u0338")]
    return [*texts, *_OF["right_to_left"], *_OF["lookalikes"], *_OF["chinese"]]


def injections() -> list[str]:
    """Lines for the heads of mails and answers and for logs, and cells that a spreadsheet would reckon."""
    heads = [f"zqx{end}{line}{end}zqx" for end, line in product(_OF["breaks"], _OF["lines"])]
    return [*heads, *_OF["cells"]]


def corpus() -> list[str]:
    return [*markup(), *letters(), *injections()]
