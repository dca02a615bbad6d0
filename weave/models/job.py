"""Work that is done after the answer has left: mails, reminders, tidying."""

import datetime as dt

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from weave.models.base import UtcDateTime


class Job(SQLModel, table=True):
    """Done once a worker has marked it; a worker that dies loses its lease, and another takes the job up."""

    __table_args__ = (sa.Index(None, "done_at", "run_at"),)

    id: int = Field(default=None, primary_key=True)
    kind: str = Field(max_length=40)
    payload: dict[str, object] = Field(default_factory=dict, sa_type=sa.JSON)
    unique_key: str | None = Field(default=None, max_length=100, unique=True)
    run_at: dt.datetime = Field(sa_type=UtcDateTime)
    leased_until: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int = 0
    done_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    error: str = Field(default="", max_length=500)
