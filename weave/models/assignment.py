"""A member on a task: proposed, answered, ended."""

import datetime as dt

import sqlalchemy as sa
from sqlmodel import Field

from weave.algorithms.work import AssignmentState, Part
from weave.models.base import NetworkEntity, UtcDateTime, Versioned, choice, references


class Assignment(NetworkEntity, Versioned, table=True):
    """Proposed by somebody and answered by the member; or asked for by her and answered by a coordinator."""

    __table_args__ = (
        references("task_id", "task"),
        references("member_id", "member"),
        references("proposed_by_id", "member"),
        references("answered_by_id", "member"),
        references("suggested_id", "member"),
        sa.Index(
            "uq_assignment_live",
            "network_id",
            "task_id",
            "member_id",
            unique=True,
            sqlite_where=sa.text("state IN ('proposed', 'accepted')"),
            postgresql_where=sa.text("state IN ('proposed', 'accepted')"),
        ),
        sa.Index(None, "network_id", "member_id", "state"),
        sa.Index(None, "network_id", "state"),
    )

    task_id: int
    member_id: int
    part: Part = Field(default=Part.HOLDER, sa_type=choice(Part))
    state: AssignmentState = Field(default=AssignmentState.PROPOSED, sa_type=choice(AssignmentState))
    proposed_by_id: int | None = None
    proposed_at: dt.datetime = Field(sa_type=UtcDateTime)
    note: str = Field(default="", max_length=500, description="What was said when asking.")
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_by_id: int | None = None
    reason: str = Field(default="", max_length=500, description="Why declined or ended.")
    suggested_id: int | None = Field(default=None, description="Whom she would ask instead.")
    ended_on: dt.date | None = None

    @property
    def is_request(self) -> bool:
        """The member asked for the task herself, so a coordinator owes the answer."""
        return self.proposed_by_id == self.member_id
