"""Where a member stands and when she is away."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """Where a member is with the network."""

    APPLIED = "applied"
    POOL = "pool"
    ACTIVE = "active"
    QUIET = "quiet"
    PAUSED = "paused"
    ALUMNI = "alumni"


# Applicants have not come in yet, alumni have left; everybody else is in the network.
OUTSIDE = (Standing.APPLIED, Standing.ALUMNI)
INSIDE = tuple(standing for standing in Standing if standing not in OUTSIDE)


class ProfileField(StrEnum):
    """What a member may tell about herself, each for an audience of her choice."""

    PHONE = "phone"
    WECHAT = "wechat"
    CHANNEL = "channel"
    LANGUAGES = "languages"
    SKILLS = "skills"
    HOURS = "hours"
    BIRTHDAY = "birthday"


class Audience(StrEnum):
    """Who may read a field; each narrower than the one before."""

    NETWORK = "network"
    WEAVERS = "weavers"
    COORDINATORS = "coordinators"
    ME = "me"


@dataclass(frozen=True, slots=True)
class Absence:
    """A leave or a pause: the last day is included, and none is known for a pause."""

    starts_on: dt.date
    ends_on: dt.date | None = None

    def covers(self, day: dt.date) -> bool:
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)


def absence_on(absences: Collection[Absence], day: dt.date) -> Absence | None:
    """The absence that keeps someone away on a day: of several, the one that ends last."""
    if not absences:
        return None
    covering = [absence for absence in absences if absence.covers(day)]
    return max(covering, key=lambda absence: absence.ends_on or dt.date.max, default=None)
