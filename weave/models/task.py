"""The rows of the matrix: categories, tasks, their texts and key roles."""

import datetime as dt

import sqlalchemy as sa
from sqlmodel import Field

from weave.algorithms.work import Workload
from weave.models.base import NetworkEntity, NetworkOwned, UtcDateTime, Versioned, choice, references


class Category(NetworkEntity, table=True):
    __table_args__ = (sa.UniqueConstraint("network_id", "key"),)

    key: str | None = Field(default=None, max_length=60, description="The shipped category it came from.")
    position: int = 0


class CategoryText(NetworkOwned, table=True):
    """A category in one language."""

    __tablename__ = "category_text"
    __table_args__ = (references("category_id", "category", ondelete="CASCADE"),)

    category_id: int = Field(primary_key=True)
    language: str = Field(max_length=10, primary_key=True)
    name: str = Field(max_length=120)
    summary: str = Field(default="", max_length=500)
    written_at: dt.datetime = Field(sa_type=UtcDateTime)


class Task(NetworkEntity, Versioned, table=True):
    __table_args__ = (
        references("category_id", "category"),
        sa.UniqueConstraint("network_id", "key"),
        sa.Index(None, "network_id", "category_id", "position"),
    )

    category_id: int
    key: str | None = Field(default=None, max_length=60, description="The shipped task it came from.")
    position: int = 0
    workload: Workload = Field(default=Workload.MEDIUM, sa_type=choice(Workload))
    is_internal: bool = False
    help_minutes: int | None = Field(default=None, description="How long its small way to help takes.")
    hidden_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class TaskText(NetworkOwned, table=True):
    """A task in one language; `written_at` tells when another language has become older."""

    __tablename__ = "task_text"
    __table_args__ = (references("task_id", "task", ondelete="CASCADE"),)

    task_id: int = Field(primary_key=True)
    language: str = Field(max_length=10, primary_key=True)
    name: str = Field(max_length=160)
    summary: str = Field(default="", max_length=1000)
    hint: str = Field(default="", max_length=1000, description="How a member can contribute.")
    written_at: dt.datetime = Field(sa_type=UtcDateTime)


class TaskRole(NetworkOwned, table=True):
    """A key role of a task."""

    __tablename__ = "task_role"
    __table_args__ = (
        references("task_id", "task", ondelete="CASCADE"),
        references("role_id", "role"),
        sa.Index(None, "network_id", "role_id"),
    )

    task_id: int = Field(primary_key=True)
    role_id: int = Field(primary_key=True)
    position: int = 0


class MatrixImport(NetworkEntity, table=True):
    """A document that was read, what it would change, and what it changed, so that it can be undone."""

    __tablename__ = "matrix_import"
    __table_args__ = (references("by_id", "member"),)

    by_id: int | None = None
    filename: str = Field(max_length=200)
    language: str = Field(max_length=10)
    document: dict[str, object] = Field(sa_type=sa.JSON)
    undo: dict[str, object] | None = Field(default=None, sa_type=sa.JSON)
    read_at: dt.datetime = Field(sa_type=UtcDateTime)
    confirmed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    undone_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
