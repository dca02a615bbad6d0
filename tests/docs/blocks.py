"""The blocks of a document, as its readers would copy them."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OPERATIONS = ROOT / "docs" / "operations.md"
FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """`kind` is the word behind the fence: sh, ini, nginx …"""

    kind: str
    text: str


def blocks(document: Path = OPERATIONS) -> list[Block]:
    return [Block(*found) for found in FENCED.findall(document.read_text(encoding="utf-8"))]


def commands(document: Path = OPERATIONS) -> list[str]:
    """Every line that is to be typed into a shell."""
    return [line for block in blocks(document) if block.kind == "sh" for line in block.text.splitlines()]


def settings(document: Path = OPERATIONS) -> list[dict[str, str]]:
    """Every block of settings, as a service manager would read it."""
    return [
        dict(line.split("=", 1) for line in block.text.splitlines())
        for block in blocks(document)
        if block.kind == "ini"
    ]
