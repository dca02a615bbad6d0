"""Tasks: added, edited, moved, hidden and shown again."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.errors import Refused
from weave.i18n import LANGUAGES, N_, Language, language
from weave.membership import Membership
from weave.models import (
    Category,
    CategoryText,
    NetworkEntity,
    Role,
    RoleText,
    Task,
    TaskRole,
    TaskText,
    Workload,
)
from weave.services.holding import hold_version
from weave.services.wording import best_text


@dataclass(frozen=True, slots=True)
class TaskWords:
    """What a task says in one language."""

    name: str = ""
    summary: str = ""
    hint: str = ""


Texts = Mapping[Language, TaskWords]


@dataclass(frozen=True, slots=True)
class TaskShape:
    """All that a coordinator decides about a task; a `new_category` goes before `category_id`."""

    texts: Texts
    category_id: int | None
    new_category: str
    role_ids: Sequence[int]
    workload: Workload
    is_internal: bool
    help_minutes: int | None


@dataclass(frozen=True, slots=True)
class Choices:
    """What a task can belong to: ids and names, in the reader's language."""

    categories: list[tuple[int, str]]
    roles: list[tuple[int, str]]


def choices_for(db: Session, *, by: Membership, keep: Collection[int] = ()) -> Choices:
    """All categories, and the roles that are not retired or are among those to `keep`."""
    categories = db.execute(
        select(col(Category.id), col(CategoryText.name))
        .select_from(Category)
        .outerjoin(CategoryText, best_text(CategoryText, Category, by.network))
        .order_by(col(Category.position), col(Category.id))
    )
    roles = db.execute(
        select(col(Role.id), col(RoleText.name))
        .select_from(Role)
        .outerjoin(RoleText, best_text(RoleText, Role, by.network))
        .where(col(Role.retired_at).is_(None) | col(Role.id).in_(keep))
        .order_by(col(Role.position), col(Role.id))
    )
    return Choices(
        [(row.id, row.name or "") for row in categories], [(row.id, row.name or "") for row in roles]
    )


def texts_of(db: Session, *, task: Task) -> dict[Language, TaskText]:
    """A task's texts in every language that it has, in the order of the languages."""
    rows = {row.language: row for row in db.scalars(select(TaskText).where(col(TaskText.task_id) == task.id))}
    return {code: rows[code] for code in LANGUAGES if code in rows}


def key_roles_of(db: Session, *, task: Task) -> list[int]:
    """The ids of a task's key roles, the first one first."""
    held = select(col(TaskRole.role_id)).where(col(TaskRole.task_id) == task.id)
    return list(db.scalars(held.order_by(col(TaskRole.position))))


def outdated_languages(texts: Mapping[Language, TaskText]) -> list[Language]:
    """The languages whose text was written before that of another was changed."""
    newest = max((text.written_at for text in texts.values()), default=None)
    return [code for code, text in texts.items() if newest is not None and text.written_at < newest]


def add_task(db: Session, *, shape: TaskShape, by: Membership) -> Task:
    """Add a task at the end of its category."""
    _check(shape.texts)
    category_id = _category(db, shape, by)
    last = db.scalar(select(func.max(col(Task.position))).where(col(Task.category_id) == category_id))
    task = Task(
        category_id=category_id,
        position=0 if last is None else last + 1,
        workload=shape.workload,
        is_internal=shape.is_internal,
        help_minutes=shape.help_minutes,
    )
    db.add(task)
    db.flush()
    write_texts(db, task=task, texts=shape.texts, now=by.now)
    set_key_roles(db, task=task, role_ids=_known(db, Role, shape.role_ids))
    db.flush()
    return task


def edit_task(
    db: Session, *, task: Task, version: int, shape: TaskShape, all_fit: bool, by: Membership
) -> None:
    """Change a task as its reader saw it; `all_fit` says that texts left as they were are still right."""
    hold_version(db, task, version)
    _check(shape.texts)
    category_id = _category(db, shape, by)
    if category_id != task.category_id:
        last = db.scalar(select(func.max(col(Task.position))).where(col(Task.category_id) == category_id))
        task.category_id, task.position = category_id, 0 if last is None else last + 1
    task.workload = shape.workload
    task.is_internal = shape.is_internal
    task.help_minutes = shape.help_minutes
    touch(task)
    write_texts(db, task=task, texts=shape.texts, now=by.now, all_fit=all_fit)
    set_key_roles(db, task=task, role_ids=_known(db, Role, shape.role_ids))
    db.flush()


def touch(task: Task) -> None:
    """Texts and key roles are part of what a version stands for, though they live in other tables.

    To be called with the task's own changes, before anything else is asked of the database.
    """
    task.version += 1


def write_texts(db: Session, *, task: Task, texts: Texts, now: dt.datetime, all_fit: bool = False) -> None:
    """Bring the texts up to date, language by language; only what changed counts as newly written."""
    there = texts_of(db, task=task)
    for code, words in texts.items():
        text = there.get(code)
        if text is None and words.name:
            db.add(
                TaskText(
                    task_id=task.id,
                    language=code,
                    name=words.name,
                    summary=words.summary,
                    hint=words.hint,
                    written_at=now,
                )
            )
        elif text is not None and not words.name:
            db.delete(text)
        elif text is not None and (all_fit or words != TaskWords(text.name, text.summary, text.hint)):
            text.name, text.summary, text.hint, text.written_at = (
                words.name,
                words.summary,
                words.hint,
                now,
            )


def set_key_roles(db: Session, *, task: Task, role_ids: Sequence[int]) -> None:
    """Exactly these roles, in this order."""
    there = {row.role_id: row for row in db.scalars(select(TaskRole).where(col(TaskRole.task_id) == task.id))}
    for role_id, row in there.items():
        if role_id not in role_ids:
            db.delete(row)
    for at, role_id in enumerate(role_ids):
        if role_id in there:
            there[role_id].position = at
        else:
            db.add(TaskRole(task_id=task.id, role_id=role_id, position=at))


def move_task(db: Session, *, task: Task, up: bool) -> bool:
    """Let a task change places with its neighbour in the category; false when it has none on that side."""
    shelf = list(
        db.scalars(
            select(Task)
            .where(col(Task.category_id) == task.category_id, col(Task.hidden_at).is_(None))
            .order_by(col(Task.position), col(Task.id))
        )
    )
    if task not in shelf:
        return False
    at = shelf.index(task)
    to = at - 1 if up else at + 1
    if not 0 <= to < len(shelf):
        return False
    places = [row.position for row in shelf]
    if len(set(places)) < len(places):
        places = list(range(len(shelf)))
    shelf[at], shelf[to] = shelf[to], shelf[at]
    for row, place in zip(shelf, places, strict=True):
        row.position = place
    db.flush()
    return True


def hide_task(db: Session, *, task: Task, now: dt.datetime) -> None:
    """Take a task out of everybody's sight; nothing about it is lost."""
    task.hidden_at = task.hidden_at or now
    db.flush()


def show_task(db: Session, *, task: Task) -> None:
    task.hidden_at = None
    db.flush()


def _check(texts: Texts) -> None:
    """A task has a name in at least one language, and in each language in which it says anything."""
    for code, words in texts.items():
        if not words.name and (words.summary or words.hint):
            raise Refused(f"name_{code}".lower(), N_("Give the task a name in this language, too."))
    if not any(words.name for words in texts.values()):
        raise Refused(f"name_{language()}".lower(), N_("Give the task a name."))


def _category(db: Session, shape: TaskShape, by: Membership) -> int:
    if not shape.new_category:
        known = _known(db, Category, [shape.category_id] if shape.category_id else [])
        if not known:
            raise Refused("category", N_("Choose a category, or give a new one."))
        return known[0]
    last = db.scalar(select(func.max(col(Category.position))))
    category = Category(position=0 if last is None else last + 1)
    db.add(category)
    db.flush()
    db.add(
        CategoryText(category_id=category.id, language=language(), name=shape.new_category, written_at=by.now)
    )
    db.flush()
    return category.id


def _known(db: Session, kind: type[NetworkEntity], ids: Sequence[int]) -> list[int]:
    """Those of the ids that the network has, in the order given; a form may name anything."""
    asked = [row_id for row_id in ids if 0 < row_id < 2**31]
    there = set(db.scalars(select(col(kind.id)).where(col(kind.id).in_(asked)))) if asked else set()
    return [row_id for row_id in dict.fromkeys(ids) if row_id in there]
