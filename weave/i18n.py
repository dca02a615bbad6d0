"""Languages: which one a request speaks, its words, its dates and numbers."""

import datetime as dt
import gettext
import io
import zoneinfo
from collections.abc import Iterable
from contextvars import ContextVar
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, get_args

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton, format_timedelta
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

Language = Literal["en", "zh_Hans", "zh_Hant"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
OWN_NAMES: dict[Language, str] = {"en": "English", "zh_Hans": "简体中文", "zh_Hant": "繁體中文"}
CATALOGS = Path(__file__).parent / "locales"

# Set for each request by the outermost middleware, so that plain functions can say `_("…")`.
_language: ContextVar[Language] = ContextVar("language", default="en")


def use_language(language: Language) -> None:
    _language.set(language)


def language() -> Language:
    """The language of the request, the mail or the command at hand."""
    return _language.get()


def known_language(code: str | None) -> Language | None:
    return next((known for known in LANGUAGES if known == code), None)


def html_lang(code: Language) -> str:
    """The same language as a BCP 47 tag."""
    return code.replace("_", "-")


def negotiate(accept_language: str) -> Language:
    """The best language for an Accept-Language header; Taiwan, Hong Kong and Macau read traditional."""
    wishes: list[tuple[float, Language]] = []
    for part in accept_language.split(",")[:20]:
        tag, _, quality = part.partition(";q=")
        found = _by_tag(tag.strip())
        if found is None:
            continue
        try:
            wishes.append((float(quality or 1), found))
        except ValueError:
            continue
    return max(wishes, key=lambda wish: wish[0])[1] if wishes else "en"


def _by_tag(tag: str) -> Language | None:
    parts = tag.lower().split("-")
    if parts[0] == "en":
        return "en"
    if parts[0] != "zh":
        return None
    return "zh_Hant" if {"hant", "tw", "hk", "mo"} & set(parts) else "zh_Hans"


@cache
def catalog(code: Language) -> gettext.NullTranslations:
    """The words of a language, read from its .po file; English is what the code says."""
    path = CATALOGS / code / "LC_MESSAGES" / "messages.po"
    if code == "en" or not path.exists():
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=code))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def _(message: str, **values: object) -> str:
    """Translate, then fill in the named values."""
    text = catalog(language()).gettext(message)
    return text % values if values else text


def ngettext(singular: str, plural: str, n: int, **values: object) -> str:
    """Translate by number; `%(n)s` is the number as the language writes it."""
    text = catalog(language()).ngettext(singular, plural, n)
    return text % {"n": number(n), "num": number(n), **values}


def N_(message: str) -> str:
    """Mark a string for translation where it cannot be translated yet."""
    return message


def babel_locale() -> Locale:
    return _locale(language())


@cache
def _locale(code: Language) -> Locale:
    return Locale.parse(code)


def date(day: dt.date | dt.datetime, style: str = "medium") -> str:
    """A day as the language writes it; style: short, medium, long, full or a CLDR skeleton name."""
    # One moment has another day in another zone, and yet the two would be alike to the cache.
    return _date(day.date() if isinstance(day, dt.datetime) else day, style, language())


# A list writes the same few days, distances and numbers again and again.
@lru_cache(maxsize=4096)
def _date(day: dt.date, style: str, code: Language) -> str:
    return format_date(day, format=style, locale=_locale(code))


def weekday_date(day: dt.date) -> str:
    """Day and weekday without the year, for what is near."""
    pattern = "EEE d MMM" if language() == "en" else "M月d日 EEE"
    return format_date(day, format=pattern, locale=babel_locale())


def month(day: dt.date) -> str:
    """The month of a day, with its year."""
    return format_skeleton("yMMMM", day, locale=babel_locale())


def datetime(moment: dt.datetime, zone: str = "UTC", style: str = "medium") -> str:
    """A moment in a zone's time."""
    return format_datetime(moment, format=style, tzinfo=zoneinfo.ZoneInfo(zone), locale=babel_locale())


def span(starts: dt.datetime, ends: dt.datetime, zone: str = "UTC") -> str:
    """From when until when, with the weekday; the day is said twice only where it changes."""
    first, last = (moment.astimezone(zoneinfo.ZoneInfo(zone)) for moment in (starts, ends))
    pattern = "EEE d MMM y, HH:mm" if language() == "en" else "y年M月d日 EEE HH:mm"
    until = "HH:mm" if first.date() == last.date() else pattern
    told = [
        format_datetime(at, form, locale=babel_locale()) for at, form in ((first, pattern), (last, until))
    ]
    return "–".join(told) if first.date() == last.date() else " – ".join(told)


def ago(day: dt.date, today: dt.date) -> str:
    """How far a day lies from today, in words; in the largest unit of which it is two or more."""
    days = (day - today).days
    if days == 0:
        return _("today")
    if days == -1:
        return _("yesterday")
    if days == 1:
        return _("tomorrow")
    return _distance(days, language())


@lru_cache(maxsize=4096)
def _distance(days: int, code: Language) -> str:
    return format_timedelta(
        dt.timedelta(days=days), granularity="day", threshold=2, add_direction=True, locale=_locale(code)
    )


def number(value: float) -> str:
    return _number(value, language())


@lru_cache(maxsize=4096, typed=True)
def _number(value: float, code: Language) -> str:
    return format_decimal(value, locale=_locale(code))


def listed(words: Iterable[str]) -> str:
    """Names or words in a row, as the language strings them together."""
    return format_list(list(words), locale=babel_locale())


def hours(minutes: int) -> str:
    """A length of time in the words of the language, as short as it stays exact."""
    if minutes < 60:
        return ngettext("%(n)s minute", "%(n)s minutes", minutes)
    if minutes % 60 == 0:
        return ngettext("%(n)s hour", "%(n)s hours", minutes // 60)
    return _("%(hours)s h %(minutes)s min", hours=number(minutes // 60), minutes=number(minutes % 60))
