"""What members give: a pledge to help, and what was done."""

import datetime as dt
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from weave.models.base import NetworkEntity, NetworkOwned, UtcDateTime, Versioned, choice, references


class PledgeState(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    DONE = "done"


class Pledge(NetworkEntity, table=True):
    """A member's answer to a task's "how you can contribute"; the holder owes an answer."""

    __table_args__ = (
        references("task_id", "task"),
        references("member_id", "member"),
        references("answered_by_id", "member"),
        sa.Index(
            "uq_pledge_live",
            "network_id",
            "task_id",
            "member_id",
            unique=True,
            sqlite_where=sa.text("state IN ('open', 'accepted')"),
            postgresql_where=sa.text("state IN ('open', 'accepted')"),
        ),
        sa.Index(None, "network_id", "member_id"),
        # What waits, in the order of its asking; what was asked of a task lately.
        sa.Index(None, "network_id", "state", "pledged_at", "id"),
        sa.Index(None, "network_id", "task_id", "pledged_at"),
    )

    task_id: int
    member_id: int
    note: str = Field(default="", max_length=500)
    state: PledgeState = Field(default=PledgeState.OPEN, sa_type=choice(PledgeState))
    pledged_at: dt.datetime = Field(sa_type=UtcDateTime)
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_by_id: int | None = None
    answer: str = Field(default="", max_length=500)


class ContributionState(StrEnum):
    REPORTED = "reported"
    THANKED = "thanked"
    ADJUSTED = "adjusted"
    DECLINED = "declined"


class Contribution(NetworkEntity, Versioned, table=True):
    """What a member did for a task; adjusted ones count as thanked, declined ones do not count."""

    __table_args__ = (
        references("task_id", "task"),
        references("member_id", "member"),
        references("answered_by_id", "member"),
        references("pledge_id", "pledge"),
        sa.CheckConstraint("minutes IS NULL OR minutes > 0", name="minutes"),
        sa.Index(None, "network_id", "task_id", "done_on", "state"),
        sa.Index(None, "network_id", "member_id", "done_on"),
        sa.Index(None, "network_id", "state", "reported_at", "id"),
        sa.Index(None, "network_id", "task_id", "reported_at"),
        sa.Index(None, "network_id", "done_on"),
    )

    task_id: int
    member_id: int
    pledge_id: int | None = None
    what: str = Field(max_length=500)
    done_on: dt.date
    minutes: int | None = None
    link: str = Field(default="", max_length=500)
    state: ContributionState = Field(default=ContributionState.REPORTED, sa_type=choice(ContributionState))
    reported_at: dt.datetime = Field(sa_type=UtcDateTime)
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_by_id: int | None = None
    answer: str = Field(default="", max_length=500)
    as_reported: dict[str, object] | None = Field(
        default=None,
        sa_type=sa.JSON,
        description="What, when and how long, as the member told it, once it was adjusted.",
    )


class GivenInMonth(NetworkOwned, table=True):
    """How often something was given for a task in a month; kept by `weave.kept`."""

    __tablename__ = "given_in_month"
    __table_args__ = (references("task_id", "task"),)

    task_id: int = Field(primary_key=True)
    month: dt.date = Field(primary_key=True, description="Its first day.")
    times: int = Field(default=0, description="Contributions that were not declined.")
