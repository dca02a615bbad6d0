"""Lengths of time as people write them: 90, 1:30, 1.5 h, 1 h 30 min, 2.5 小时."""

import re
import unicodedata

# A bare number up to this is hours, above it minutes: nobody reports 45 hours, or 2 minutes, in one go.
MOST_BARE_HOURS = 12
_NUMBER = r"(\d{1,5}(?:[.,]\d{1,2})?)"
_HOURS = r"(?:h|hr|hrs|hours?|小?时|小時|個?鐘頭|个?钟头)"
_MINUTES = r"(?:m|min|mins|minutes?|分钟?|分鐘?)"
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)")
_BARE = re.compile(_NUMBER)
_WORDS = re.compile(rf"(?:{_NUMBER}{_HOURS})?(?:(\d{{1,5}})(?:{_MINUTES})?)?")
_ONLY_MINUTES = re.compile(rf"(\d{{1,5}}){_MINUTES}")


def minutes_in(text: str) -> int | None:
    """How many minutes a text means; none if it means no length of time."""
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text).casefold())
    if clock := _CLOCK.fullmatch(plain):
        return int(clock[1]) * 60 + int(clock[2])
    if _BARE.fullmatch(plain):
        amount = _number(plain)
        return round(amount * 60) if amount <= MOST_BARE_HOURS else round(amount)
    if only := _ONLY_MINUTES.fullmatch(plain):
        return int(only[1])
    words = _WORDS.fullmatch(plain)
    if words is None or words[1] is None:
        return None
    return round(_number(words[1]) * 60) + int(words[2] or 0)


def as_typed(minutes: int) -> str:
    """The shortest writing that `minutes_in` reads back."""
    return f"{minutes // 60}:{minutes % 60:02}"


def _number(text: str) -> float:
    return float(text.replace(",", "."))
