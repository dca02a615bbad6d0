"""The tenant, and the counter that its rows draw their ids from."""

import datetime as dt
import zoneinfo
from enum import StrEnum

from sqlmodel import Field

from weave.algorithms.periods import Period, period_start
from weave.algorithms.work import Workload
from weave.models.base import NetworkOwned, UtcDateTime, Versioned, choice


class MemberNoun(StrEnum):
    """What a network calls its people."""

    MEMBER = "member"
    PARTICIPANT = "participant"
    VOLUNTEER = "volunteer"


class Network(Versioned, table=True):
    id: int = Field(default=None, primary_key=True)
    slug: str = Field(max_length=60, unique=True)
    name: str = Field(max_length=120)
    language: str = Field(max_length=10)
    time_zone: str = Field(default="UTC", max_length=60)
    member_noun: MemberNoun = Field(default=MemberNoun.MEMBER, sa_type=choice(MemberNoun))
    period: Period = Field(default=Period.QUARTER, sa_type=choice(Period))
    points_low: int = 1
    points_medium: int = 2
    points_high: int = 3
    capacity: int = Field(default=6, description="Points that a member carries unless she says otherwise.")
    takes_applications: bool = Field(default=False, description="Whether the public form is open.")
    welcome: str = Field(default="", max_length=1000, description="What newcomers read above the form.")
    answer_days: int = Field(default=5, description="Working days until an applicant is owed an answer.")
    round_day: int | None = Field(
        default=None, description="The day of each month on which leads are asked who is still there."
    )
    created_at: dt.datetime = Field(sa_type=UtcDateTime)

    def points(self) -> dict[Workload, int]:
        return {
            Workload.LOW: self.points_low,
            Workload.MEDIUM: self.points_medium,
            Workload.HIGH: self.points_high,
        }

    def day_of(self, moment: dt.datetime) -> dt.date:
        """The day of a moment where the network is."""
        return moment.astimezone(zoneinfo.ZoneInfo(self.time_zone)).date()

    def period_start(self, day: dt.date) -> dt.date:
        """The first day of the period that a day lies in."""
        return period_start(self.period, day)


class IdCounter(NetworkOwned, table=True):
    """The next free id of a network, alike on every database, and the end of its audit trail's chain."""

    __tablename__ = "id_counter"

    next_id: int = 1
    trail_head: str = Field(default="", max_length=64, description="The newest link of the audit trail.")
