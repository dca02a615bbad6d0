"""Working groups: standing teams, who is in them as what, and how many they can take."""

import datetime as dt
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from weave.models.base import BY_BYTES, NetworkEntity, UtcDateTime, Versioned, choice, references


class GroupPart(StrEnum):
    """What somebody is in a working group; who leads it or stands in for the lead acts on it."""

    LEAD = "lead"
    DEPUTY = "deputy"
    MEMBER = "member"


LEADING = (GroupPart.LEAD, GroupPart.DEPUTY)


class WorkingGroup(NetworkEntity, Versioned, table=True):
    """A standing team; a closed one takes nobody and stays known."""

    __tablename__ = "working_group"
    __table_args__ = (sa.Index(None, "network_id", "sort_key"),)

    name: str = Field(max_length=80)
    sort_key: str = Field(default="", sa_type=BY_BYTES)
    purpose: str = Field(default="", max_length=1000)
    looks_for: str = Field(default="", max_length=500, description="What somebody who joins should bring.")
    capacity: int | None = Field(default=None, description="How many it can hold; empty: any number.")
    takes_applicants: bool = True
    closed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class GroupPlace(NetworkEntity, Versioned, table=True):
    """A member's place in a working group from a day, until a day (the last one included)."""

    __tablename__ = "group_place"
    __table_args__ = (
        references("working_group_id", "working_group"),
        references("member_id", "member"),
        sa.CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="order"),
        sa.Index(None, "network_id", "working_group_id"),
        sa.Index(None, "network_id", "member_id"),
        # Somebody has one place in a group at a time.
        sa.Index(
            "uq_group_place_open",
            "network_id",
            "working_group_id",
            "member_id",
            unique=True,
            sqlite_where=sa.text("ends_on IS NULL"),
            postgresql_where=sa.text("ends_on IS NULL"),
        ),
    )

    working_group_id: int
    member_id: int
    part: GroupPart = Field(default=GroupPart.MEMBER, sa_type=choice(GroupPart, name="part"))
    starts_on: dt.date
    ends_on: dt.date | None = None
    end_reason: str = Field(default="", max_length=300)
