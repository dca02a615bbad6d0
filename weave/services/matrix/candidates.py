"""Whom to ask for a task: found by name, or suggested for good reasons, with load and history beside each."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.load import loads_if
from weave.algorithms.matching import (
    ASKED_WITHIN,
    Candidate,
    MemberToAsk,
    Reason,
    TaskToFill,
    rank_candidates,
    rank_found,
)
from weave.algorithms.names import search_terms
from weave.algorithms.people import OUTSIDE
from weave.algorithms.work import LIVE
from weave.membership import Membership
from weave.models import (
    Assignment,
    AssignmentState,
    Member,
    MemberInterest,
    Part,
    Role,
    RoleText,
    Standing,
    Task,
    TaskRole,
    Term,
)
from weave.services.matrix.assignment_requests import open_suggestions
from weave.services.people.people import PersonCard
from weave.services.roles.loads import LoadTable, loads_of, rounded
from weave.services.wording import best_text

SHOWN = 8
SHOWN_OF_FOUND = 12
# So many are looked at for each reason to ask, whatever the size of the network.
LOOKED_AT = 25
FOUND_AT_MOST = 40
# Ended after a yes; a question taken back is ended, too, but nobody did anything.
_DONE = (col(Assignment.state) == AssignmentState.ENDED, col(Assignment.answered_at).is_not(None))


@dataclass(frozen=True, slots=True)
class Suggested:
    """One line of the picker: a person, why she, and what she carries now and would carry then."""

    person: PersonCard
    reasons: tuple[Reason, ...]
    points: float
    would_be: float
    capacity: int
    is_over: bool
    is_away: bool
    is_on_it: bool
    suggested_by: str = ""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The lines of the picker; `role_names` puts words to the reasons, `is_cut` says that more were found."""

    people: Sequence[Suggested]
    role_names: Mapping[int, str]
    is_cut: bool = False


def candidates_for(db: Session, *, task: Task, part: Part, query: str, by: Membership) -> Candidates:
    """Those whom a query finds, or without one the few best to ask; the same nine queries in any network."""
    key_roles = _key_roles(db, task, by)
    named = {said.person.id: said.said_by for said in open_suggestions(db, by=by, task_id=task.id)}
    query = query.strip()
    ids = _found(db, query) if query else _preselected(db, task, list(key_roles), list(named), by)
    table = loads_of(db, by=by, member_ids=ids, task_id=task.id)
    to_fill = TaskToFill(task.id, task.category_id, tuple(key_roles))
    members = _members_to_ask(db, task, part, table, by)
    rank = rank_found if query else rank_candidates
    ranked = rank(to_fill, members, by.today)
    ranked.sort(key=lambda candidate: candidate.member_id not in named)
    limit = SHOWN_OF_FOUND if query else SHOWN
    return Candidates(
        people=[_suggested(candidate, table, named) for candidate in ranked[:limit]],
        role_names=key_roles,
        is_cut=bool(query) and len(ranked) > limit,
    )


def members_named(db: Session, *, query: str, without: Collection[int], limit: int = 6) -> list[PersonCard]:
    """Members by name, pinyin or initials, for whoever wants to name one."""
    terms = search_terms(query)
    if not terms:
        return []
    rows = db.execute(
        select(col(Member.id), col(Member.name), col(Member.initials), col(Member.avatar))
        .where(
            *_named(terms),
            col(Member.standing).in_((Standing.POOL, Standing.ACTIVE, Standing.QUIET)),
            col(Member.id).not_in(without),
        )
        .order_by(*_best_first(terms))
        .limit(limit)
    )
    return [PersonCard(*row) for row in rows]


def _named(terms: Sequence[str]) -> list[sa.ColumnElement[bool]]:
    return [col(Member.search_text).contains(term, autoescape=True) for term in terms]


def _best_first(terms: Sequence[str]) -> list[Any]:
    """Names that begin with what was typed come before those that merely contain it."""
    begins = col(Member.search_text).startswith(terms[0], autoescape=True) if terms else sa.false()
    return [sa.case((begins, 0), else_=1), col(Member.sort_key), col(Member.id)]


def _found(db: Session, query: str) -> list[int]:
    """Members by name, pinyin, initials or mail address."""
    terms = search_terms(query)
    by_mail = _mailed_at(query.lower())
    matches = sa.or_(sa.and_(*_named(terms)), by_mail) if terms else by_mail
    return list(
        db.scalars(
            select(col(Member.id))
            .where(matches, col(Member.standing).not_in(OUTSIDE))
            .order_by(*_best_first(terms))
            .limit(FOUND_AT_MOST)
        )
    )


def _mailed_at(query: str) -> sa.ColumnElement[bool]:
    """An address from its beginning, or any part of one around its sign: a host alone is everybody's."""
    if "@" in query:
        return col(Member.email).contains(query, autoescape=True)
    return col(Member.email).startswith(query, autoescape=True)


def _preselected(
    db: Session, task: Task, role_ids: Collection[int], named: Collection[int], by: Membership
) -> list[int]:
    """A bounded number for each reason to ask, so that a large network costs no more than a small one."""
    live = (
        select(func.count())
        .select_from(Assignment)
        .where(col(Assignment.member_id) == col(Member.id), col(Assignment.state).in_(LIVE))
        .correlate(Member)
        .scalar_subquery()
    )
    # Each task begins elsewhere, so that it is not always the same who are looked at.
    turn = (sa.cast(col(Member.id), sa.BigInteger) * 7919 + task.id * 104729) % 10007
    holding = select(col(Term.member_id)).where(col(Term.role_id).in_(role_ids), *_running(by.today))
    interested = select(col(MemberInterest.member_id)).where(
        col(MemberInterest.category_id) == task.category_id
    )
    did_it = select(col(Assignment.member_id)).where(col(Assignment.task_id) == task.id, *_DONE)
    reasons = [col(Member.id).in_(holding), col(Member.id).in_(interested), col(Member.id).in_(did_it)]
    some = [
        select(col(Member.id)).where(why, *_can_be_asked()).order_by(live, turn).limit(LOOKED_AT)
        for why in reasons
    ]
    some.append(select(col(Member.id)).where(live == 0, *_can_be_asked()).order_by(turn).limit(LOOKED_AT))
    wanted = sa.or_(col(Member.id).in_(named), *(col(Member.id).in_(few) for few in some))
    return list(db.scalars(select(col(Member.id)).where(wanted, *_can_be_asked())))


def _can_be_asked() -> tuple[sa.ColumnElement[bool], ...]:
    return (col(Member.standing).in_((Standing.POOL, Standing.ACTIVE, Standing.QUIET)),)


def _running(today: dt.date) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        col(Term.starts_on) <= today,
        sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= today),
    )


def _key_roles(db: Session, task: Task, by: Membership) -> dict[int, str]:
    """The task's key roles with their names, in the task's order."""
    rows = db.execute(
        select(col(TaskRole.role_id), col(RoleText.name))
        .join(Role, col(Role.id) == col(TaskRole.role_id))
        .outerjoin(RoleText, best_text(RoleText, Role, by.network))
        .where(col(TaskRole.task_id) == task.id)
        .order_by(col(TaskRole.position), col(TaskRole.role_id))
    )
    return {row.role_id: row.name or "" for row in rows}


@dataclass(slots=True)
class _History:
    """What is known of a member and proposals: for this task at any time, for others of late."""

    asked_on: list[dt.date]
    did_it_until: dt.date | None = None
    declined_on: dt.date | None = None
    is_on_it: bool = False


def _histories(db: Session, task: Task, ids: Collection[int], by: Membership) -> dict[int, _History]:
    rows = db.execute(
        select(
            col(Assignment.member_id),
            col(Assignment.task_id),
            col(Assignment.state),
            col(Assignment.proposed_by_id),
            col(Assignment.proposed_at),
            col(Assignment.answered_at),
            col(Assignment.ended_on),
        ).where(
            col(Assignment.member_id).in_(ids),
            sa.or_(
                col(Assignment.task_id) == task.id,
                col(Assignment.proposed_at) >= by.now - dt.timedelta(days=ASKED_WITHIN),
            ),
        )
    )
    histories: defaultdict[int, _History] = defaultdict(lambda: _History([]))
    for row in rows:
        history = histories[row.member_id]
        if row.proposed_by_id != row.member_id:
            history.asked_on.append(by.day_of(row.proposed_at))
        if row.task_id == task.id:
            _note_this_task(history, row, by)
    return histories


def _note_this_task(history: _History, row: Any, by: Membership) -> None:
    if row.state in LIVE:
        history.is_on_it = True
    elif row.state is AssignmentState.DECLINED:
        history.declined_on = max(by.day_of(row.answered_at), history.declined_on or dt.date.min)
    elif row.answered_at:
        history.did_it_until = max(row.ended_on, history.did_it_until or dt.date.min)


def _members_to_ask(
    db: Session, task: Task, part: Part, table: LoadTable, by: Membership
) -> list[MemberToAsk]:
    ids = list(table.members)
    histories = _histories(db, task, ids, by)
    interested = set(
        db.scalars(
            select(col(MemberInterest.member_id)).where(
                col(MemberInterest.member_id).in_(ids), col(MemberInterest.category_id) == task.category_id
            )
        )
    )
    roles: defaultdict[int, set[int]] = defaultdict(set)
    for held in table.given.roles_held:
        roles[held.member_id].add(held.role_id)
    after = loads_if(table.given, task.id, task.workload, part)
    return [
        MemberToAsk(
            id=member_id,
            load=member.load,
            load_after=after[member_id],
            role_ids=frozenset(roles[member_id]),
            interests=frozenset([task.category_id] if member_id in interested else []),
            did_it_until=histories[member_id].did_it_until,
            is_on_it=histories[member_id].is_on_it,
            declined_on=histories[member_id].declined_on,
            asked_on=tuple(histories[member_id].asked_on),
            absences=member.absences,
        )
        for member_id, member in table.members.items()
    ]


def _suggested(candidate: Candidate, table: LoadTable, named: Mapping[int, str]) -> Suggested:
    member = table.members[candidate.member_id]
    after = candidate.load_after
    return Suggested(
        person=member.person,
        reasons=candidate.reasons,
        points=rounded(candidate.load.points),
        would_be=rounded(after.would_be),
        capacity=after.capacity,
        is_over=after.would_be > after.capacity,
        is_away=member.away is not None,
        is_on_it=any(reason.kind == "already_on_it" for reason in candidate.reasons),
        suggested_by=named.get(candidate.member_id, ""),
    )
