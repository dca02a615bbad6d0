"""Applications as those who handle them see them: the board, and one of them whole."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.intake import OPEN
from weave.db import EVERY_NETWORK, enter_network
from weave.membership import Membership
from weave.models import (
    Application,
    ApplicationChoice,
    ApplicationState,
    Category,
    CategoryText,
    ChoiceState,
    Member,
    MemberInterest,
    Network,
    WorkingGroup,
)
from weave.services.people.people import PersonCard, people
from weave.services.wording import best_text
from weave.tokens import token_hash

PAGE = 50


@dataclass(frozen=True, slots=True)
class ChoiceCard:
    """A group that she named, and what became of it."""

    group_id: int
    group: str
    state: ChoiceState
    asked_on: dt.date | None
    settled_on: dt.date | None
    note: str


@dataclass(frozen=True, slots=True)
class ApplicationCard:
    """An application on the board."""

    id: int
    person: PersonCard
    state: ApplicationState
    applied_on: dt.date
    asked_id: int | None
    due_on: dt.date | None
    hours: int | None
    skills: str
    source: str
    handler: PersonCard | None
    today: dt.date
    choices: tuple[ChoiceCard, ...] = ()

    @property
    def asked(self) -> str:
        """The group that is asked; empty where who coordinates is to answer."""
        return next((each.group for each in self.choices if each.state is ChoiceState.ASKED), "")

    @property
    def days_left(self) -> int | None:
        return None if self.due_on is None else (self.due_on - self.today).days

    @property
    def is_overdue(self) -> bool:
        return self.due_on is not None and self.due_on < self.today


@dataclass(frozen=True, slots=True)
class Board:
    """Applications that wait, or those of one state; `waiting` counts those that wait."""

    cards: Sequence[ApplicationCard]
    waiting: int
    has_more: bool


def seen_by(by: Membership) -> sa.ColumnElement[bool]:
    """Weavers see every application, a lead those that the own group is asked about or has taken."""
    return sa.true() if by.may_weave else col(Application.asked_id).in_(by.leads)


def board_of(db: Session, *, state: ApplicationState | None, by: Membership, page: int = 1) -> Board:
    """A page of those that wait, what is due first in front; or of those in one state, the latest first."""
    waits = col(Application.state).in_(OPEN)
    waiting = select(func.count()).select_from(Application).where(waits, seen_by(by))
    if state is None:
        found = _selected().where(waits).order_by(col(Application.due_on), col(Application.id))
    else:
        settled = sa.and_(col(Application.state) == state, col(Application.due_on).is_(None))
        found = _selected().where(settled).order_by(col(Application.id).desc())
    found = found.where(seen_by(by)).limit(PAGE + 1).offset((page - 1) * PAGE)
    cards = _cards(db, found, by)
    return Board(cards[:PAGE], db.scalar(waiting) or 0, len(cards) > PAGE)


def _selected() -> sa.Select[*tuple[Any, ...]]:
    return select(
        col(Application.id),
        col(Application.state),
        col(Application.applied_at),
        col(Application.asked_id),
        col(Application.due_on),
        col(Application.hours),
        col(Application.skills),
        col(Application.source),
        col(Application.handled_by_id),
        col(Application.member_id),
    )


def _cards(db: Session, selected: sa.Select[*tuple[Any, ...]], by: Membership) -> list[ApplicationCard]:
    rows = db.execute(selected).all()
    known = people(db, [each for row in rows for each in (row.member_id, row.handled_by_id)])
    choices = _choices(db, [row.id for row in rows])
    return [
        ApplicationCard(
            id=row.id,
            person=known[row.member_id],
            state=row.state,
            applied_on=by.day_of(row.applied_at),
            asked_id=row.asked_id,
            due_on=row.due_on,
            hours=row.hours,
            skills=row.skills,
            source=row.source,
            handler=known.get(row.handled_by_id),
            today=by.today,
            choices=tuple(choices[row.id]),
        )
        for row in rows
    ]


def _choices(db: Session, ids: Sequence[int]) -> dict[int, list[ChoiceCard]]:
    found: dict[int, list[ChoiceCard]] = defaultdict(list)
    rows: Iterable[Any] = db.execute(
        select(
            col(ApplicationChoice.application_id),
            col(WorkingGroup.id),
            col(WorkingGroup.name),
            col(ApplicationChoice.state),
            col(ApplicationChoice.asked_on),
            col(ApplicationChoice.settled_on),
            col(ApplicationChoice.note),
        )
        .join(WorkingGroup, col(WorkingGroup.id) == col(ApplicationChoice.working_group_id))
        .where(col(ApplicationChoice.application_id).in_(ids))
        .order_by(col(ApplicationChoice.application_id), col(ApplicationChoice.rank))
    )
    for application_id, *choice in rows:
        found[application_id].append(ChoiceCard(*choice))
    return found


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """One application, with all that those who handle it need to know."""

    card: ApplicationCard
    email: str | None
    contact: str
    message: str
    answer: str
    version: int
    language: str
    interests: tuple[str, ...]


def page_of_application(db: Session, *, application: Application, by: Membership) -> ApplicationPage:
    card = _cards(db, _selected().where(col(Application.id) == application.id), by)[0]
    liked = (
        select(func.coalesce(col(CategoryText.name), ""))
        .select_from(MemberInterest)
        .join(Category, col(Category.id) == col(MemberInterest.category_id))
        .outerjoin(CategoryText, best_text(CategoryText, Category, by.network))
        .where(col(MemberInterest.member_id) == application.member_id)
        .order_by(col(Category.position), col(Category.id))
    )
    return ApplicationPage(
        card=card,
        email=db.scalar(select(col(Member.email)).where(col(Member.id) == application.member_id)),
        contact=application.contact,
        message=application.message,
        answer=application.answer,
        version=application.version,
        language=application.language,
        interests=tuple(db.scalars(liked)),
    )


def groups_to_place_in(db: Session, *, by: Membership) -> list[tuple[int, str]]:
    """The groups into which this person may let somebody, by id and name."""
    within = sa.true() if by.may_weave else col(WorkingGroup.id).in_(by.leads)
    rows = db.execute(
        select(col(WorkingGroup.id), col(WorkingGroup.name))
        .where(col(WorkingGroup.closed_at).is_(None), within)
        .order_by(col(WorkingGroup.sort_key), col(WorkingGroup.id))
    )
    return [(row.id, row.name) for row in rows]


@dataclass(frozen=True, slots=True)
class Status:
    """What the applicant herself sees of her application."""

    application: Application
    network: Network
    name: str
    choices: tuple[ChoiceCard, ...]


def opened_by(db: Session, *, token: str) -> Status | None:
    """The application that a mailed link opens; the session is inside its network from here on."""
    row = db.execute(
        select(Application, Network, col(Member.name))
        .join(Network, col(Network.id) == col(Application.network_id))
        .join(
            Member,
            sa.and_(
                col(Member.network_id) == col(Application.network_id),
                col(Member.id) == col(Application.member_id),
            ),
        )
        .where(col(Application.token_hash) == token_hash(token)),
        execution_options={EVERY_NETWORK: True},
    ).one_or_none()
    if row is None:
        return None
    application, network, name = row
    enter_network(db, network.id)
    return Status(application, network, name, tuple(_choices(db, [application.id])[application.id]))
