"""A weaver talked with members; what was heard; what comes next."""

import datetime as dt
from enum import StrEnum
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from weave.models.base import NetworkEntity, NetworkOwned, UtcDateTime, Versioned, choice, references


class Channel(StrEnum):
    """How they talked."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"
    WECHAT = "wechat"
    MESSAGE = "message"
    EMAIL = "email"


class CheckIn(NetworkEntity, Versioned, table=True):
    __tablename__ = "check_in"
    __table_args__ = (references("weaver_id", "member"), sa.Index(None, "network_id", "on"))
    weavers_only: ClassVar[frozenset[str]] = frozenset({"weavers_line"})

    weaver_id: int
    channel: Channel = Field(sa_type=choice(Channel))
    on: dt.date
    shared_line: str = Field(default="", max_length=1000, description="The member reads it.")
    weavers_line: str = Field(
        default="", max_length=2000, description="Only weavers and coordinators read it."
    )
    logged_at: dt.datetime = Field(sa_type=UtcDateTime)


class CheckInMember(NetworkOwned, table=True):
    """A member who took part in a check-in."""

    __tablename__ = "check_in_member"
    __table_args__ = (
        references("check_in_id", "check_in"),
        references("member_id", "member"),
        sa.Index(None, "network_id", "member_id"),
    )

    check_in_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)


class CheckInAmendment(NetworkEntity, table=True):
    """What a check-in said before it was changed more than a day after it was logged."""

    __tablename__ = "check_in_amendment"
    __table_args__ = (
        references("check_in_id", "check_in"),
        references("by_id", "member"),
        sa.Index(None, "network_id", "check_in_id"),
    )
    weavers_only: ClassVar[frozenset[str]] = frozenset({"weavers_line"})

    check_in_id: int
    by_id: int
    at: dt.datetime = Field(sa_type=UtcDateTime)
    shared_line: str = Field(default="", max_length=1000)
    weavers_line: str = Field(default="", max_length=2000)


class FollowUp(NetworkEntity, table=True):
    """A dated, owned next step; weavers read it."""

    __tablename__ = "follow_up"
    __table_args__ = (
        references("member_id", "member"),
        references("owner_id", "member"),
        references("check_in_id", "check_in"),
        references("done_by_id", "member"),
        sa.Index(None, "network_id", "member_id"),
        sa.Index(None, "network_id", "owner_id", "due_on"),
        sa.Index(
            "ix_follow_up_open",
            "network_id",
            "due_on",
            sqlite_where=sa.text("done_at IS NULL"),
            postgresql_where=sa.text("done_at IS NULL"),
        ),
    )
    weavers_only: ClassVar[frozenset[str]] = frozenset({"what"})

    member_id: int
    owner_id: int
    check_in_id: int | None = None
    what: str = Field(max_length=300)
    due_on: dt.date
    done_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_by_id: int | None = None


class Need(NetworkEntity, table=True):
    """What a member looks for."""

    __table_args__ = (
        references("member_id", "member"),
        references("check_in_id", "check_in"),
        sa.Index(None, "network_id", "member_id"),
    )

    member_id: int
    check_in_id: int | None = None
    text: str = Field(max_length=200)
    heard_on: dt.date
    closed_on: dt.date | None = None


class Offer(NetworkEntity, table=True):
    """What a member can give."""

    __table_args__ = (
        references("member_id", "member"),
        references("check_in_id", "check_in"),
        sa.Index(None, "network_id", "member_id"),
    )

    member_id: int
    check_in_id: int | None = None
    text: str = Field(max_length=200)
    heard_on: dt.date
    closed_on: dt.date | None = None
