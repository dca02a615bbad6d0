"""Who changed what, when, from what to what; written in the same transaction, never changed after."""

import datetime as dt
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from weave.models.base import NetworkEntity, UtcDateTime, choice


class Act(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    READ = "read"


class AuditEntry(NetworkEntity, table=True):
    """One row added, changed, removed or (where that matters) read in a network.

    Names no foreign key: an entry outlives what it speaks of.
    """

    __tablename__ = "audit_entry"
    __table_args__ = (
        sa.Index(None, "network_id", "at"),
        sa.Index(None, "network_id", "by_member_id"),
        sa.Index(None, "network_id", "kind", "row_id"),
    )

    at: dt.datetime = Field(sa_type=UtcDateTime)
    by_member_id: int | None = None
    by_account_id: int | None = None
    via: str = Field(default="", max_length=20, description="sign-in, personal link, command or job")
    act: Act = Field(sa_type=choice(Act))
    kind: str = Field(max_length=40, description="The table.")
    row_id: str = Field(max_length=60)
    before: dict[str, object] | None = Field(default=None, sa_type=sa.JSON)
    after: dict[str, object] | None = Field(default=None, sa_type=sa.JSON)
    salt: str | None = Field(default=None, max_length=32, description="Goes with the content.")
    content_digest: str = Field(default="", max_length=64)
    link: str = Field(
        default="", max_length=64, description="Binds its batch to the one before: weave.trail."
    )


class AccountAuditEntry(SQLModel, table=True):
    """The same for what belongs to no network: accounts, sign-ins, networks themselves."""

    __tablename__ = "account_audit_entry"
    __table_args__ = (sa.Index(None, "at"),)

    id: int = Field(default=None, primary_key=True)
    at: dt.datetime = Field(sa_type=UtcDateTime)
    by_account_id: int | None = None
    via: str = Field(default="", max_length=20)
    act: Act = Field(sa_type=choice(Act))
    kind: str = Field(max_length=40)
    row_id: str = Field(max_length=60)
    before: dict[str, object] | None = Field(default=None, sa_type=sa.JSON)
    after: dict[str, object] | None = Field(default=None, sa_type=sa.JSON)
    salt: str | None = Field(default=None, max_length=32, description="Goes with the content.")
    content_digest: str = Field(default="", max_length=64)
    link: str = Field(
        default="", max_length=64, description="Binds its batch to the one before: weave.trail."
    )


class AccountTrail(SQLModel, table=True):
    """The one row that account entries draw their ids from, with the newest link of their chain."""

    __tablename__ = "account_trail"

    id: int = Field(default=None, primary_key=True)
    next_id: int = 1
    head: str = Field(default="", max_length=64)
