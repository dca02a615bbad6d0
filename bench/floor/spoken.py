"""Dates and numbers in English, as a page that knows no other language would write them."""

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

from bench.building.stage import TODAY

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
UNITS = (("year", 365), ("month", 30), ("week", 7), ("day", 1))


def day(text: str) -> str:
    """`2026-11-07` as Nov 7, 2026."""
    return f"{MONTHS[int(text[5:7]) - 1]} {int(text[8:10])}, {text[:4]}"


def days_since(text: str) -> int:
    return (TODAY - dt.date.fromisoformat(text[:10])).days


@lru_cache(maxsize=4096)
def ago(text: str) -> str:
    days = days_since(text)
    if days in (-1, 0, 1):
        return ("tomorrow", "today", "yesterday")[days + 1]
    unit, size = next((unit, size) for unit, size in UNITS if abs(days) / size >= 2)
    count = round(abs(days) / size)
    return f"{count} {unit}s ago" if days > 0 else f"in {count} {unit}s"


def listed(words: Sequence[str]) -> str:
    if len(words) < 3:
        return " and ".join(words)
    return f"{', '.join(words[:-1])}, and {words[-1]}"


def hours(minutes: int) -> str:
    if minutes < 60:
        return f"{minutes} minutes"
    if minutes % 60 == 0:
        return f"{minutes // 60} hour{'s' if minutes > 60 else ''}"
    return f"{minutes // 60} h {minutes % 60} min"


def number(value: float) -> str:
    return f"{value:,}"
