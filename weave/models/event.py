"""Events, who comes and came, and how the participants are mixed."""

import datetime as dt
from enum import StrEnum
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from weave.models.base import NetworkEntity, NetworkOwned, UtcDateTime, Versioned, choice, references


class EventKind(StrEnum):
    GATHERING = "gathering"
    WORKSHOP = "workshop"
    TRAINING = "training"
    SOCIAL = "social"


class Event(NetworkEntity, Versioned, table=True):
    __table_args__ = (
        sa.CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        sa.CheckConstraint("capacity IS NULL OR capacity > 0", name="capacity"),
        sa.Index(None, "network_id", "ends_at"),
    )

    title: str = Field(max_length=120)
    kind: EventKind = Field(sa_type=choice(EventKind))
    starts_at: dt.datetime = Field(sa_type=UtcDateTime)
    ends_at: dt.datetime = Field(sa_type=UtcDateTime)
    place: str = Field(default="", max_length=200)
    link: str = Field(default="", max_length=500)
    capacity: int | None = Field(default=None, description="How many can come; none if there is no limit.")
    note: str = Field(default="", max_length=1000)


class AttendanceState(StrEnum):
    INVITED = "invited"
    COMING = "coming"
    WAITING = "waiting"
    REFUSED = "refused"
    ATTENDED = "attended"
    MISSED = "missed"


class Attendance(NetworkOwned, table=True):
    """What is known of a member and an event: asked, coming, waiting for a place, there or not."""

    __table_args__ = (
        references("event_id", "event"),
        references("member_id", "member"),
        sa.Index(None, "network_id", "member_id"),
    )

    event_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    state: AttendanceState = Field(sa_type=choice(AttendanceState))
    answered_at: dt.datetime = Field(
        sa_type=UtcDateTime, description="Of those who wait the first gets the next place."
    )
    facilitates: bool = Field(default=False, description="Looks after a table when the event is mixed.")


class WishKind(StrEnum):
    TOGETHER = "together"
    APART = "apart"


class Wish(NetworkEntity, table=True):
    """Two who should sit together at an event, or should not; weavers read it."""

    __table_args__ = (
        references("event_id", "event"),
        references("one_id", "member"),
        references("other_id", "member"),
        sa.CheckConstraint("one_id < other_id", name="one_before_other"),
        sa.UniqueConstraint("network_id", "event_id", "one_id", "other_id"),
        sa.Index(None, "network_id", "one_id"),
        sa.Index(None, "network_id", "other_id"),
    )

    weavers_only: ClassVar[frozenset[str]] = frozenset({"kind"})

    event_id: int
    kind: WishKind = Field(sa_type=choice(WishKind))
    one_id: int
    other_id: int


class MixState(StrEnum):
    SEARCHING = "searching"
    STOPPING = "stopping"
    READY = "ready"


class Mix(NetworkEntity, table=True):
    """An event's participants split into tables over rounds; its seats are there once it is ready."""

    __table_args__ = (references("event_id", "event"), sa.Index(None, "network_id", "event_id"))

    event_id: int
    rounds: int
    tables: int
    seed: int
    evens_cities: bool = False
    evens_tiers: bool = False
    evens_newcomers: bool = False
    state: MixState = Field(default=MixState.SEARCHING, sa_type=choice(MixState))
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    percent: int = Field(default=0, description="How much of the search is done.")
    new_pairs: int = 0
    bound: int = Field(default=0, description="New pairs cannot be more.")
    repeats: int = 0


class Seat(NetworkOwned, table=True):
    """Where a member sits in a round of a mix; rounds and tables count from 1."""

    __table_args__ = (
        references("mix_id", "mix"),
        references("member_id", "member"),
        sa.Index(None, "network_id", "member_id"),
    )

    mix_id: int = Field(primary_key=True)
    round: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    at_table: int
