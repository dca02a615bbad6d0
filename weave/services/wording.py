"""A network's own texts in the language of the reader, or in the nearest that there is."""

from dataclasses import dataclass
from typing import Protocol

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.i18n import LANGUAGES, language
from weave.models import Category, CategoryText, Network, Role, RoleText, Task, TaskText

Worded = type[Category] | type[Role] | type[Task]
Wording = type[CategoryText] | type[RoleText] | type[TaskText]
_PARENTS: dict[Wording, str] = {CategoryText: "category_id", RoleText: "role_id", TaskText: "task_id"}


class HasLanguage(Protocol):
    """A network, or as much of it as its texts need."""

    @property
    def language(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Speaks:
    """Nothing of a network but its language."""

    language: str


def preferred_languages(network: HasLanguage) -> list[str]:
    """The reader's language first; the other Chinese script before English; then the network's own."""
    reader = language()
    near = {"zh_Hans": ["zh_Hant"], "zh_Hant": ["zh_Hans"]}.get(reader, [])
    return list(dict.fromkeys([reader, *near, network.language, *LANGUAGES]))


def best_text(text: Wording, parent: Worded, network: HasLanguage) -> sa.ColumnElement[bool]:
    """The ON clause that joins each row of `parent` with exactly one of its texts, if it has any.

    `select(col(Task.id), col(TaskText.name)).join(TaskText, best_text(TaskText, Task, network))`
    """
    other = aliased(text)
    key = _PARENTS[text]
    rank = sa.case(
        {code: at for at, code in enumerate(preferred_languages(network))},
        value=col(other.language),
        else_=99,
    )
    best = (
        select(col(other.language))
        .where(col(other.network_id) == col(parent.network_id), getattr(other, key) == col(parent.id))
        .order_by(rank)
        .limit(1)
        .correlate(parent)
        .scalar_subquery()
    )
    return sa.and_(
        col(text.network_id) == col(parent.network_id),
        col(getattr(text, key)) == col(parent.id),
        col(text.language) == best,
    )


def task_name(db: Session, *, task_id: int, network: Network) -> str:
    """What a task is called, for a sentence that speaks of it."""
    named = select(col(TaskText.name)).select_from(Task).join(TaskText, best_text(TaskText, Task, network))
    return db.scalar(named.where(col(Task.id) == task_id)) or ""
