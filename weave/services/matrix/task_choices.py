"""The tasks to choose from when a contribution is reported, the likeliest first."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.membership import Membership
from weave.models import Category, CategoryText, Contribution, Task, TaskText
from weave.services.giving.contributions import is_mine, reportable
from weave.services.wording import best_text

RECENTLY = dt.timedelta(days=180)
MOST_RECENT = 5


@dataclass(frozen=True, slots=True)
class TaskChoices:
    """(task id, name) pairs: hers, those she helped with lately, and the others by category."""

    mine: list[tuple[int, str]]
    recent: list[tuple[int, str]]
    others: dict[str, list[tuple[int, str]]]

    @property
    def ids(self) -> set[int]:
        pairs = [*self.mine, *self.recent, *(pair for group in self.others.values() for pair in group)]
        return {task_id for task_id, _name in pairs}


def task_choices(db: Session, *, by: Membership) -> TaskChoices:
    mine: list[tuple[int, str]] = []
    helped: list[tuple[dt.date, tuple[int, str]]] = []
    others: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for row in _tasks(db, by):
        choice = (row.id, row.name or "")
        if row.is_mine:
            mine.append(choice)
        elif row.helped_on:
            helped.append((row.helped_on, choice))
        else:
            others[row.category or ""].append(choice)
    helped.sort(key=lambda each: each[0], reverse=True)
    return TaskChoices(mine, [choice for _day, choice in helped[:MOST_RECENT]], dict(others))


def _tasks(db: Session, by: Membership) -> sa.Result[Any]:
    helped_on = (
        select(func.max(col(Contribution.done_on)))
        .where(
            col(Contribution.task_id) == col(Task.id),
            col(Contribution.member_id) == by.member_id,
            col(Contribution.done_on) >= by.today - RECENTLY,
        )
        .correlate(Task)
        .scalar_subquery()
    )
    return db.execute(
        select(
            col(Task.id),
            col(TaskText.name),
            col(CategoryText.name).label("category"),
            is_mine(by).label("is_mine"),
            helped_on.label("helped_on"),
        )
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(CategoryText, best_text(CategoryText, Category, by.network))
        .outerjoin(TaskText, best_text(TaskText, Task, by.network))
        .where(reportable(by))
        .order_by(col(Category.position), col(Category.id), col(Task.position), col(Task.id))
    )
