"""Time zones, by the names of the places where people live."""

import zoneinfo
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from weave.algorithms.names import sort_key
from weave.i18n import Language, language


def is_time_zone(name: str) -> bool:
    return name in zoneinfo.available_timezones()


def time_zones(chosen: str = "UTC") -> list[tuple[str, str]]:
    """Zones and their places in the reader's language; one chosen under another name stays on the list."""
    zones = _time_zones(language())
    return list(zones) if chosen in dict(zones) else [(chosen, chosen), *zones]


@cache
def _time_zones(reader: Language) -> tuple[tuple[str, str], ...]:
    """One name for each zone: the database of zones also lists old and technical ones."""
    locale = Locale.parse(reader)
    known = zoneinfo.available_timezones() & get_global("zone_territories").keys()
    named = ((zone, get_timezone_location(zone, locale=locale)) for zone in known)
    return (("UTC", "UTC"), *sorted(named, key=lambda pair: sort_key(pair[1])))
