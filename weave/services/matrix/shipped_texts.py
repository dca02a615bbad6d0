"""What a network changed of the shipped matrix, and the way back."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from seeds.matrix import ShippedTask, shipped
from weave.errors import Conflict
from weave.i18n import LANGUAGES, N_, Language, known_language, language
from weave.membership import Membership
from weave.models import Role, Task, TaskRole, Workload
from weave.services.matrix.tasks import TaskWords, set_key_roles, texts_of, touch, write_texts
from weave.services.network.networks import ship_matrix

Fact = Literal["workload", "roles", "is_internal"]


@dataclass(frozen=True, slots=True)
class TextDifference:
    """A language in which a task does not say what it was shipped with; `ours` is None if it says nothing."""

    language: Language
    ours: TaskWords | None
    shipped: TaskWords

    @property
    def fields(self) -> list[str]:
        """Which of name, summary and hint differ."""
        ours = self.ours or TaskWords()
        return [
            name for name in ("name", "summary", "hint") if getattr(ours, name) != getattr(self.shipped, name)
        ]


@dataclass(frozen=True, slots=True)
class FactDifference:
    """Workload, key roles (by their keys) or secrecy other than shipped."""

    fact: Fact
    ours: str | bool | tuple[str, ...]
    shipped: str | bool | tuple[str, ...]

    @property
    def shipped_role_names(self) -> list[str]:
        """The shipped key roles as the reader calls them."""
        keys = self.shipped if isinstance(self.shipped, tuple) else ()
        return [shipped().role(key).texts[language()].name for key in keys]


@dataclass(frozen=True, slots=True)
class Differences:
    texts: tuple[TextDifference, ...] = ()
    facts: tuple[FactDifference, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.texts or self.facts)


def begin_with_shipped(db: Session, *, now: dt.datetime) -> None:
    """Fill a matrix that is still empty with what Weave ships."""
    if db.scalar(select(col(Task.id)).limit(1)) is not None:
        raise Conflict(N_("There are tasks in this matrix already."))
    ship_matrix(db, now=now)


def shipped_task(task: Task) -> ShippedTask | None:
    """The shipped task that a network's task came from, if it came from one."""
    return next((known for known in shipped().tasks if known.key == task.key), None) if task.key else None


@cache
def _shipped_by_key() -> dict[str, ShippedTask]:
    return {task.key: task for task in shipped().tasks}


def differs_from_shipped(
    *,
    key: str | None,
    written_in: str | None,
    words: TaskWords,
    workload: Workload,
    is_internal: bool,
    role_keys: tuple[str | None, ...],
) -> bool:
    """Whether a task that was shipped says or asks something else now; false for a network's own task."""
    original = _shipped_by_key().get(key or "")
    if original is None:
        return False
    facts = (original.workload, original.internal, original.roles)
    text = original.texts.get(known_language(written_in) or "en")
    return (workload.value, is_internal, role_keys) != facts or (
        text is not None and (words.name, words.summary, words.hint) != (text.name, text.summary, text.hint)
    )


def differences_of(db: Session, *, task: Task) -> Differences:
    """Everything about a task that is not as it was shipped; nothing for a network's own task."""
    original = shipped_task(task)
    if original is None:
        return Differences()
    texts = texts_of(db, task=task)
    ours = {code: TaskWords(text.name, text.summary, text.hint) for code, text in texts.items()}
    changed = tuple(
        TextDifference(code, ours.get(code), words)
        for code, words in _shipped_words(original).items()
        if ours.get(code) != words
    )
    return Differences(changed, _facts(db, task, original))


def restore_text(db: Session, *, task: Task, code: Language, by: Membership) -> bool:
    """Let a task say in one language what it was shipped with; false for a network's own task."""
    original = shipped_task(task)
    if original is None:
        return False
    touch(task)
    write_texts(db, task=task, texts={code: _shipped_words(original)[code]}, now=by.now)
    db.flush()
    return True


def restore_facts(db: Session, *, task: Task) -> bool:
    """Give a task back its shipped workload, key roles and secrecy; roles that are gone stay away."""
    original = shipped_task(task)
    if original is None:
        return False
    roles = {
        row.key: row.id
        for row in db.execute(select(col(Role.id), col(Role.key)).where(col(Role.key).in_(original.roles)))
    }
    task.workload = Workload(original.workload)
    task.is_internal = original.internal
    touch(task)
    set_key_roles(db, task=task, role_ids=[roles[key] for key in original.roles if key in roles])
    db.flush()
    return True


def _shipped_words(original: ShippedTask) -> dict[Language, TaskWords]:
    return {
        code: TaskWords(original.texts[code].name, original.texts[code].summary, original.texts[code].hint)
        for code in LANGUAGES
    }


def _facts(db: Session, task: Task, original: ShippedTask) -> tuple[FactDifference, ...]:
    keys = select(col(Role.key)).join(TaskRole, col(TaskRole.role_id) == col(Role.id))
    held = db.scalars(keys.where(col(TaskRole.task_id) == task.id).order_by(col(TaskRole.position)))
    roles = tuple(key or "" for key in held)
    pairs: tuple[FactDifference, ...] = (
        FactDifference("workload", task.workload.value, original.workload),
        FactDifference("roles", roles, original.roles),
        FactDifference("is_internal", task.is_internal, original.internal),
    )
    return tuple(pair for pair in pairs if pair.ours != pair.shipped)
