"""Retention rounds: once a month each working group's lead says of each name whether it is still there."""

import datetime as dt

import sqlalchemy as sa
from sqlmodel import Field

from weave.algorithms.retention import Presence
from weave.models.base import NetworkEntity, NetworkOwned, UtcDateTime, choice, references


class RetentionRound(NetworkEntity, table=True):
    """One working group in one month; answered once every name has its answer."""

    __tablename__ = "retention_round"
    __table_args__ = (
        references("working_group_id", "working_group"),
        references("answered_by_id", "member"),
        sa.UniqueConstraint("network_id", "working_group_id", "month"),
        sa.Index(None, "network_id", "month"),
    )

    working_group_id: int
    month: dt.date = Field(description="Its first day.")
    asked_at: dt.datetime = Field(sa_type=UtcDateTime)
    due_on: dt.date
    reminded_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    missed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_by_id: int | None = None


class RetentionLink(NetworkOwned, table=True):
    """Opens one round to one of those who lead the group, without a password and for nothing else."""

    __tablename__ = "retention_link"
    __table_args__ = (
        references("round_id", "retention_round"),
        references("member_id", "member"),
        sa.Index(None, "network_id", "member_id"),
    )

    round_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    token_hash: str = Field(max_length=64, unique=True)


class RetentionAnswer(NetworkOwned, table=True):
    """What a lead said of one name."""

    __tablename__ = "retention_answer"
    __table_args__ = (
        references("round_id", "retention_round"),
        references("member_id", "member"),
        references("by_id", "member"),
        sa.Index(None, "network_id", "member_id"),
    )

    round_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    presence: Presence = Field(sa_type=choice(Presence))
    word: str = Field(default="", max_length=200)
    by_id: int
    at: dt.datetime = Field(sa_type=UtcDateTime)
