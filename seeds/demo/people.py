"""The people of the demo network, from `people.tsv` beside this file. Every name is invented."""

import csv
from dataclasses import dataclass
from pathlib import Path

from weave.i18n import Language
from weave.models import Standing


@dataclass(frozen=True, slots=True)
class Sketch:
    """A member as the demo needs her: `joined` in days before today, roles and interests as shipped keys."""

    sign_in: str
    name: str
    latin: str
    city: str
    language: Language
    tier: str
    standing: Standing
    joined: int
    capacity: int
    interests: tuple[str, ...]
    roles: tuple[str, ...]
    about: str


def sketches() -> list[Sketch]:
    """Everybody: first the three who can sign in, then those who hold roles, then the others."""
    with Path(__file__).with_suffix(".tsv").open(encoding="utf-8", newline="") as file:
        return [_sketch(row) for row in csv.DictReader(file, delimiter="\t")]


def _sketch(row: dict[str, str]) -> Sketch:
    return Sketch(
        sign_in=row["sign_in"],
        name=row["name"],
        latin=row["latin"],
        city=row["city"],
        language=_language(row["language"]),
        tier=row["tier"],
        standing=Standing(row["standing"]),
        joined=int(row["joined"]),
        capacity=int(row["capacity"]),
        interests=tuple(row["interests"].split()),
        roles=tuple(row["roles"].split()),
        about=row["about"],
    )


def _language(code: str) -> Language:
    return "en" if code == "en" else "zh_Hant" if code == "zh_Hant" else "zh_Hans"
