"""Caches between people: one that goes by RFC 9111, and one that keeps whatever is not plainly forbidden."""

import re
from dataclasses import dataclass, field

from httpx2 import Response

# What a cache may keep although nothing says so.
KEPT_BY_CUSTOM = (200, 203, 204, 300, 301, 308, 404, 405, 410, 414, 501)


@dataclass(frozen=True, slots=True)
class Stored:
    answer: Response
    asked_with: dict[str, str]


@dataclass
class Cache:
    """Stands between browsers and Weave, and answers from what it kept.

    `is_hostile` says that it takes no notice of `private`, of cookies that are set, and of how long it may
    keep an answer; it still honours `no-store` and `Vary`, as anything must that calls itself a cache.
    """

    is_hostile: bool
    kept: dict[str, list[Stored]] = field(default_factory=dict)

    def offers(self, path: str, asked_with: dict[str, str]) -> Response | None:
        """What it would answer of itself."""
        found = (stored.answer for stored in self.kept.get(path, ()) if _matches(stored, asked_with))
        return next(found, None)

    def sees(self, path: str, asked_with: dict[str, str], answer: Response) -> None:
        """An answer of Weave goes by, and may be kept."""
        if self._may_keep(answer):
            self.kept.setdefault(path, []).append(Stored(answer, asked_with))

    def _may_keep(self, answer: Response) -> bool:
        control = _directives(answer)
        if "no-store" in control or "*" in _varies_by(answer):
            return False
        if self.is_hostile:
            return True
        refused = {"private", "no-cache"} & control.keys() or "set-cookie" in answer.headers
        stated = {"public", "max-age", "s-maxage"} & control.keys() or "expires" in answer.headers
        return not refused and bool(stated or answer.status_code in KEPT_BY_CUSTOM)


def _matches(stored: Stored, asked_with: dict[str, str]) -> bool:
    by = _varies_by(stored.answer)
    return all(stored.asked_with.get(name, "") == asked_with.get(name, "") for name in by)


def _directives(answer: Response) -> dict[str, str]:
    parts = re.split(r"\s*,\s*", answer.headers.get("cache-control", "").lower())
    return {part.partition("=")[0]: part.partition("=")[2] for part in parts if part}


def _varies_by(answer: Response) -> set[str]:
    return {name.strip().lower() for name in answer.headers.get("vary", "").split(",") if name.strip()}
