"""Roles: what they are, who holds them, which of them nobody holds; added, changed, retired."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import col

from weave.errors import Conflict, Refused
from weave.i18n import LANGUAGES, N_, language
from weave.membership import Membership
from weave.models import Category, Grant, Role, RoleText, Task, TaskRole, TaskText, Term, Workload
from weave.services.holding import hold_version
from weave.services.roles.coordination import coordination_kept
from weave.services.roles.terms import TermCard, term_cards
from weave.services.wording import best_text


@dataclass(frozen=True, slots=True)
class RoleCard:
    """A role with everybody who holds, will hold and has held it."""

    id: int
    key: str | None
    name: str
    definition: str
    workload: Workload
    grants: tuple[Grant, ...]
    task_count: int
    is_retired: bool
    holders: tuple[TermCard, ...]
    coming: tuple[TermCard, ...]
    past: tuple[TermCard, ...]

    @property
    def is_vacant(self) -> bool:
        return not self.holders and not self.is_retired


@dataclass(frozen=True, slots=True)
class RoleTask:
    """A task that a role is a key role of."""

    id: int
    name: str
    workload: Workload
    category_key: str | None


@dataclass(frozen=True, slots=True)
class RoleWords:
    """A role in one language; `is_older` than another language's text, so perhaps no longer the same."""

    language: str
    name: str = ""
    definition: str = ""
    is_older: bool = False

    @property
    def is_missing(self) -> bool:
        return not self.name


def roles_of(db: Session, *, by: Membership) -> list[RoleCard]:
    """Every role: the vacant ones first, the retired ones last."""
    terms: dict[int, list[TermCard]] = defaultdict(list)
    for term in term_cards(db, by.network, by.today):
        terms[term.role_id].append(term)
    cards = [_card(row, terms[row.id]) for row in db.execute(_selected(by))]
    return sorted(cards, key=lambda card: (card.is_retired, not card.is_vacant))


def role_card(db: Session, *, role: Role, by: Membership) -> RoleCard:
    terms = term_cards(db, by.network, by.today, col(Term.role_id) == role.id)
    return _card(db.execute(_selected(by).where(col(Role.id) == role.id)).one(), terms)


def _selected(by: Membership) -> sa.Select[*tuple[Any, ...]]:
    tasks = (
        select(func.count())
        .select_from(TaskRole)
        .join(Task, col(Task.id) == col(TaskRole.task_id))
        .where(col(TaskRole.role_id) == col(Role.id), *_seen(by))
        .correlate(Role)
        .scalar_subquery()
    )
    return (
        select(
            col(Role.id),
            col(Role.key),
            func.coalesce(col(RoleText.name), "").label("name"),
            func.coalesce(col(RoleText.definition), "").label("definition"),
            col(Role.workload),
            col(Role.may_coordinate),
            col(Role.may_weave),
            col(Role.may_keep_data),
            col(Role.may_lead),
            col(Role.retired_at),
            tasks.label("task_count"),
        )
        .outerjoin(RoleText, best_text(RoleText, Role, by.network))
        .order_by(col(Role.position), col(Role.id))
    )


def _seen(by: Membership) -> tuple[sa.ColumnElement[bool], ...]:
    """The tasks that this person may know of."""
    internal = sa.true() if by.sees_internal else ~col(Task.is_internal)
    return col(Task.hidden_at).is_(None), internal


def _card(row: Any, terms: list[TermCard]) -> RoleCard:
    return RoleCard(
        id=row.id,
        key=row.key,
        name=row.name,
        definition=row.definition,
        workload=row.workload,
        grants=tuple(grant for grant in Grant if getattr(row, f"may_{grant.value}")),
        task_count=row.task_count,
        is_retired=row.retired_at is not None,
        holders=tuple(term for term in terms if term.is_current),
        coming=tuple(term for term in terms if term.is_coming),
        past=tuple(term for term in reversed(terms) if term.is_past),
    )


def tasks_of_role(db: Session, *, role: Role, by: Membership) -> list[RoleTask]:
    """The tasks that the role is a key role of, in the order of the matrix."""
    found: sa.Select[*tuple[Any, ...]] = (
        select(
            col(Task.id),
            func.coalesce(col(TaskText.name), "").label("name"),
            col(Task.workload),
            col(Category.key).label("category_key"),
        )
        .join(TaskRole, col(TaskRole.task_id) == col(Task.id))
        .join(Category, col(Category.id) == col(Task.category_id))
        .outerjoin(TaskText, best_text(TaskText, Task, by.network))
        .where(col(TaskRole.role_id) == role.id, *_seen(by))
        .order_by(col(Category.position), col(Task.position), col(Task.id))
    )
    return [RoleTask(*row) for row in db.execute(found)]


def words_of_role(db: Session, *, role: Role) -> list[RoleWords]:
    """The role's texts in every language, the reader's first; what is missing is there as an empty one."""
    texts = {text.language: text for text in _texts(db, role).values()}
    newest = max((text.written_at for text in texts.values()), default=None)
    found = []
    for code in sorted(LANGUAGES, key=lambda code: code != language()):
        text = texts.get(code)
        if text is None:
            found.append(RoleWords(code))
        else:
            found.append(RoleWords(code, text.name, text.definition, text.written_at != newest))
    return found


def _texts(db: Session, role: Role) -> dict[str, RoleText]:
    return {
        text.language: text for text in db.scalars(select(RoleText).where(col(RoleText.role_id) == role.id))
    }


def add_role(
    db: Session,
    *,
    words: Mapping[str, RoleWords],
    workload: Workload,
    grants: frozenset[Grant],
    by: Membership,
) -> Role:
    """Add a role of the network's own, after all others."""
    _check_words(words)
    last = db.scalar(select(func.max(col(Role.position))))
    role = Role(position=0 if last is None else last + 1, workload=workload)
    _allow(role, grants)
    db.add(role)
    db.flush()
    _write_words(db, role, words, by.now)
    db.flush()
    return role


def change_role(
    db: Session,
    *,
    role: Role,
    words: Mapping[str, RoleWords],
    workload: Workload,
    grants: frozenset[Grant],
    version: int,
    by: Membership,
) -> None:
    """Change a role's texts, workload and rights; whoever holds it has the new rights at once."""
    hold_version(db, role, version)
    _check_words(words)
    with coordination_kept(db, today=by.today, field="may_coordinate"):
        if _write_words(db, role, words, by.now):
            # The texts are rows of their own: the role's version must tell of them, too.
            flag_modified(role, "position")
        role.workload = workload
        _allow(role, grants)


def _check_words(words: Mapping[str, RoleWords]) -> None:
    for code, text in words.items():
        if text.definition and not text.name:
            raise Refused(f"name_{code}".lower(), N_("Please give the role a name in this language, too."))
    if not any(text.name for text in words.values()):
        raise Refused(
            f"name_{language()}".lower(), N_("Please give the role a name in at least one language.")
        )


def _allow(role: Role, grants: frozenset[Grant]) -> None:
    for grant in Grant:
        setattr(role, f"may_{grant.value}", grant in grants)


def _write_words(db: Session, role: Role, words: Mapping[str, RoleWords], now: dt.datetime) -> bool:
    """Write what is new in the texts; an emptied language is taken away. Says whether anything changed."""
    stored, changed = _texts(db, role), False
    for code, text in words.items():
        row = stored.get(code)
        if row is None and not text.name:
            continue
        if row is not None and (row.name, row.definition) == (text.name, text.definition):
            continue
        changed = True
        if row is None:
            row = RoleText(role_id=role.id, language=code, name=text.name, written_at=now)
            db.add(row)
        elif not text.name:
            db.delete(row)
            continue
        row.name, row.definition, row.written_at = text.name, text.definition, now
    return changed


def retire_role(db: Session, *, role: Role, by: Membership) -> None:
    """Put away a role that is not needed; refused while somebody holds it or is about to."""
    # Whoever gives this role at the same moment waits here, and then finds it retired.
    db.execute(select(col(Role.id)).where(col(Role.id) == role.id).with_for_update(key_share=True))
    held = (
        select(col(Term.id))
        .where(
            col(Term.role_id) == role.id, sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= by.today)
        )
        .limit(1)
    )
    if db.execute(held).first():
        raise Conflict(N_("Somebody holds this role, or is about to. End those terms first."))
    role.retired_at = role.retired_at or by.now
    db.flush()


def bring_role_back(db: Session, *, role: Role) -> None:
    role.retired_at = None
    db.flush()
