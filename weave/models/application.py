"""Applications: somebody wants to join, which working groups she would like, who must answer by when."""

import datetime as dt

import sqlalchemy as sa
from sqlmodel import Field

from weave.algorithms.intake import ApplicationState, ChoiceState
from weave.models.base import NetworkEntity, NetworkOwned, UtcDateTime, Versioned, choice, references


class Application(NetworkEntity, Versioned, table=True):
    """What somebody wrote who wants to join; she is a member who has applied until she is answered."""

    __table_args__ = (
        references("member_id", "member"),
        references("handled_by_id", "member"),
        references("asked_id", "working_group"),
        sa.Index(None, "network_id", "member_id"),
        # What waits by its day; what is settled owes no day, and stands in the order of its arrival.
        sa.Index(None, "network_id", "state", "due_on", "id"),
        sa.Index(None, "network_id", "asked_id"),
    )

    member_id: int
    state: ApplicationState = Field(
        default=ApplicationState.NEW, sa_type=choice(ApplicationState, name="state")
    )
    language: str = Field(max_length=10)
    contact: str = Field(default="", max_length=200, description="How to reach her, besides mail.")
    skills: str = Field(default="", max_length=500)
    hours: int | None = Field(default=None, description="Hours a week that she can give.")
    message: str = Field(default="", max_length=1000)
    source: str = Field(default="", max_length=40, description="The channel whose link brought her.")
    applied_at: dt.datetime = Field(sa_type=UtcDateTime, description="When she also agreed to the terms.")
    asked_id: int | None = Field(default=None, description="The group that is asked; none: who coordinates.")
    due_on: dt.date | None = Field(default=None, description="The day by whose end an answer is owed.")
    handled_by_id: int | None = None
    answer: str = Field(default="", max_length=500, description="The last word to her.")
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    token_hash: str = Field(max_length=64, unique=True)


class ApplicationChoice(NetworkOwned, Versioned, table=True):
    """One of the working groups that an applicant would like, by rank."""

    __tablename__ = "application_choice"
    __table_args__ = (
        references("application_id", "application", ondelete="CASCADE"),
        references("working_group_id", "working_group"),
        sa.Index(None, "network_id", "working_group_id"),
    )

    application_id: int = Field(primary_key=True)
    working_group_id: int = Field(primary_key=True)
    rank: int
    state: ChoiceState = Field(default=ChoiceState.WAITING, sa_type=choice(ChoiceState, name="state"))
    asked_on: dt.date | None = None
    settled_on: dt.date | None = None
    note: str = Field(
        default="", max_length=300, description="Why the group passed; for those who handle it."
    )
