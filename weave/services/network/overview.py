"""The coordinator's first page: what is uncovered, who carries too much, who waits; in eight queries."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.gaps import UNANSWERED_DAYS
from weave.algorithms.load import Level, Load, Person, RoleHeld, loads
from weave.algorithms.people import OUTSIDE
from weave.membership import Membership
from weave.models import (
    Assignment,
    CheckIn,
    Contribution,
    ContributionState,
    Member,
    Part,
    Role,
    RoleText,
    Term,
)
from weave.services.giving.owed_answers import Owed, owed_answers
from weave.services.matrix.assignment_requests import Suggestion, open_suggestions
from weave.services.matrix.coverage import (
    Carrier,
    Coverage,
    OnOne,
    carrier_columns,
    carriers_among,
    coverage_of,
)
from weave.services.matrix.matrix import OnTask, TaskRow
from weave.services.network.week import DAYS, Week, week_of
from weave.services.people.people import PersonCard
from weave.services.prepared import ME, SINCE, TODAY, Statement, prepared
from weave.services.roles.load_input import rule_of
from weave.services.roles.loads import rounded
from weave.services.roles.terms import ENDING_WITHIN
from weave.services.weaving.unheard import UnheardList, unheard
from weave.services.wording import HasLanguage, best_text

SHOWN = 6
TASKS_SHOWN = 8
HAPPENINGS_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about a task that has no answer: put to a member, or by her."""

    id: int
    task: TaskRow
    person: PersonCard
    part: Part
    asked_on: dt.date
    days: int


@dataclass(frozen=True, slots=True)
class OwedBy:
    """A pledge or a report, the name of its task, and who looks after that; nobody: the coordinators."""

    question: Owed
    task: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overloaded:
    person: PersonCard
    load: Load

    @property
    def shown(self) -> float:
        return rounded(self.load.points)


@dataclass(frozen=True, slots=True)
class Ending:
    """A term whose last day is near."""

    id: int
    role_id: int
    role: str
    person: PersonCard
    ends_on: dt.date
    days: int


@dataclass(frozen=True, slots=True)
class Facts:
    """How far a network has come, and how much was done in the last days."""

    has_others: bool
    has_assigned: bool
    check_ins: int
    contributions: int


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What a new network does first; true where it is done."""

    matrix: bool
    people: bool
    roles: bool
    holders: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the page; `first_steps` only while nobody was ever asked to take a task."""

    first_steps: FirstSteps | None
    uncovered: Sequence[TaskRow]
    on_one: Sequence[OnOne]
    unanswered: int
    overdue: Sequence[Asked]
    lately_asked: int
    requests: Sequence[Asked]
    suggestions: Sequence[Suggestion]
    owed: Sequence[OwedBy]
    owed_in_all: int
    overloaded: Sequence[Overloaded]
    ending: Sequence[Ending]
    newcomers: UnheardList
    quiet: UnheardList
    week: Week
    facts: Facts

    @property
    def on_one_tasks(self) -> int:
        return sum(len(one.tasks) for one in self.on_one)

    @property
    def waiting(self) -> int:
        """Members who wait for the coordinators, or whom they should ask again."""
        return len(self.requests) + len(self.suggestions) + len(self.overdue)

    @property
    def is_quiet(self) -> bool:
        """Nobody waits for anything."""
        return not self.waiting and not self.owed

    @property
    def people_are_well(self) -> bool:
        return not (
            self.overloaded or self.on_one or self.ending or self.newcomers.people or self.quiet.people
        )


def overview_of(db: Session, *, by: Membership) -> Overview:
    coverage = coverage_of(db, by=by)
    terms = db.execute(prepared(_terms, by.network), {"today": by.today}).all()
    since_at = by.now - dt.timedelta(days=DAYS)
    values = {"me": by.member_id, "since": by.day_of(since_at)}
    facts = Facts(*db.execute(prepared(_facts, by.network), values).one())
    asked = [_asked(task, person, by) for task in coverage.tasks for person in task.proposed]
    requests = {
        person.assignment_id for task in coverage.tasks for person in task.proposed if person.is_request
    }
    proposals = [question for question in asked if question.id not in requests]
    overdue = [question for question in proposals if question.days >= UNANSWERED_DAYS]
    owed, owed_in_all = owed_answers(db, by=by, limit=SHOWN)
    silent = unheard(db, by=by, limit=SHOWN)
    return Overview(
        first_steps=_first_steps(coverage, terms, facts, by),
        uncovered=coverage.uncovered,
        on_one=coverage.on_one,
        unanswered=len(coverage.unanswered),
        overdue=_oldest_first(overdue),
        lately_asked=len(proposals) - len(overdue),
        requests=_oldest_first(question for question in asked if question.id in requests),
        suggestions=open_suggestions(db, by=by),
        owed=_with_who_owes(owed, coverage),
        owed_in_all=owed_in_all,
        overloaded=_overloaded(coverage, terms, by),
        ending=_ending(terms, by),
        newcomers=silent["newcomer"],
        quiet=silent["quiet"],
        week=week_of(db, by=by, task_names=coverage.names, limit=HAPPENINGS_SHOWN),
        facts=facts,
    )


def _terms(network: HasLanguage) -> Statement:
    """The roles that members hold or will hold."""
    return (
        select(
            col(Term.id),
            col(Term.role_id),
            col(Term.starts_on),
            col(Term.ends_on),
            col(Role.workload),
            col(RoleText.name).label("role_name"),
            *carrier_columns(),
        )
        .join(Member, col(Member.id) == col(Term.member_id))
        .join(Role, col(Role.id) == col(Term.role_id))
        .outerjoin(RoleText, best_text(RoleText, Role, network))
        .where(sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= TODAY))
        .order_by(col(Term.ends_on), col(Term.id))
    )


def _facts(_network: HasLanguage) -> Statement:
    others = select(col(Member.id)).where(col(Member.id) != ME, col(Member.standing).not_in(OUTSIDE))
    talks = select(func.count()).select_from(CheckIn).where(col(CheckIn.on) >= SINCE)
    counts = (col(Contribution.done_on) >= SINCE, col(Contribution.state) != ContributionState.DECLINED)
    given = select(func.count()).select_from(Contribution).where(*counts)
    return select(
        others.exists().label("has_others"),
        select(col(Assignment.id)).exists().label("has_assigned"),
        talks.scalar_subquery().label("check_ins"),
        given.scalar_subquery().label("contributions"),
    )


def _first_steps(coverage: Coverage, terms: Iterable[Any], facts: Facts, by: Membership) -> FirstSteps | None:
    if facts.has_assigned:
        return None
    return FirstSteps(
        matrix=bool(coverage.tasks),
        people=facts.has_others,
        roles=any(term.member_id != by.member_id for term in terms),
    )


def _asked(task: TaskRow, person: OnTask, by: Membership) -> Asked:
    return Asked(
        id=person.assignment_id,
        task=task,
        person=PersonCard(person.member_id, person.name, person.initials, person.avatar),
        part=person.part,
        asked_on=person.proposed_on,
        days=(by.today - person.proposed_on).days,
    )


def _oldest_first(questions: Iterable[Asked]) -> list[Asked]:
    return sorted(questions, key=lambda question: (-question.days, question.id))


def _with_who_owes(owed: Iterable[Owed], coverage: Coverage) -> list[OwedBy]:
    """Whoever holds the task owes the answer, else its deputies; nobody answers herself."""
    tasks = {task.id: task for task in coverage.tasks}
    found = []
    for question in owed:
        task = tasks.get(question.task_id)
        parts = (task.holders, task.deputies) if task else ()
        answering = [[one for one in part if one.member_id != question.person.id] for part in parts]
        owing = next((part for part in answering if part), [])
        found.append(OwedBy(question, coverage.names[question.task_id], tuple(one.name for one in owing)))
    return found


def _overloaded(coverage: Coverage, terms: Sequence[Any], by: Membership) -> list[Overloaded]:
    """Who carries more than she can, by the one rule of loads; the fullest first."""
    carriers: Mapping[int, Carrier] = {
        member_id: carrier
        for member_id, carrier in {**carriers_among(terms, by), **coverage.carriers}.items()
        if carrier.standing not in OUTSIDE
    }
    reckoned = loads(
        [Person(member_id, one.capacity, one.absences) for member_id, one in carriers.items()],
        [
            RoleHeld(term.member_id, term.role_id, term.workload, term.starts_on, term.ends_on)
            for term in terms
        ],
        coverage.carried,
        rule_of(by.network),
        by.today,
    )
    over = [(member_id, load) for member_id, load in reckoned.items() if load.level is Level.OVER]
    over.sort(key=lambda pair: (pair[1].ratio is not None, -(pair[1].ratio or pair[1].points), pair[0]))
    return [Overloaded(carriers[member_id].person, load) for member_id, load in over]


def _ending(terms: Sequence[Any], by: Membership) -> list[Ending]:
    """Terms whose last day is near, unless the same member goes on in the role; the nearest first."""
    begin: dict[tuple[int, int], dt.date] = {}
    for term in terms:
        held = (term.member_id, term.role_id)
        begin[held] = max(term.starts_on, begin.get(held, term.starts_on))
    return [
        Ending(
            id=term.id,
            role_id=term.role_id,
            role=term.role_name or "",
            person=PersonCard(term.member_id, term.member_name, term.initials, term.avatar),
            ends_on=term.ends_on,
            days=(term.ends_on - by.today).days,
        )
        for term in terms
        if term.ends_on
        and term.starts_on <= by.today
        and term.ends_on <= by.today + ENDING_WITHIN
        and begin[term.member_id, term.role_id] <= term.ends_on
    ]
