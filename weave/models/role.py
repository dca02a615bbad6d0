"""Roles, what they allow, and who holds them for how long."""

import datetime as dt
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from weave.algorithms.work import Workload
from weave.models.base import NetworkEntity, NetworkOwned, UtcDateTime, Versioned, choice, references


class Grant(StrEnum):
    """What holding a role allows."""

    COORDINATE = "coordinate"
    WEAVE = "weave"
    KEEP_DATA = "keep_data"
    LEAD = "lead"


class Role(NetworkEntity, Versioned, table=True):
    __table_args__ = (sa.UniqueConstraint("network_id", "key"),)

    key: str | None = Field(default=None, max_length=60, description="The shipped role it came from.")
    position: int = 0
    workload: Workload = Field(default=Workload.MEDIUM, sa_type=choice(Workload))
    may_coordinate: bool = False
    may_weave: bool = False
    may_keep_data: bool = False
    may_lead: bool = False
    retired_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)

    def grants(self) -> frozenset[Grant]:
        return frozenset(grant for grant in Grant if getattr(self, f"may_{grant.value}"))


class RoleText(NetworkOwned, table=True):
    """A role in one language."""

    __tablename__ = "role_text"
    __table_args__ = (references("role_id", "role", ondelete="CASCADE"),)

    role_id: int = Field(primary_key=True)
    language: str = Field(max_length=10, primary_key=True)
    name: str = Field(max_length=120)
    definition: str = Field(default="", max_length=1000)
    written_at: dt.datetime = Field(sa_type=UtcDateTime)


class Term(NetworkEntity, Versioned, table=True):
    """A member holds a role from a date, until a date (the last day included)."""

    __table_args__ = (
        references("role_id", "role"),
        references("member_id", "member"),
        sa.CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="order"),
        sa.Index(None, "network_id", "member_id"),
        sa.Index(None, "network_id", "role_id"),
        sa.Index(None, "network_id", "ends_on"),
    )

    role_id: int
    member_id: int
    starts_on: dt.date
    ends_on: dt.date | None = None
    end_reason: str = Field(default="", max_length=300)
    reminded_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
