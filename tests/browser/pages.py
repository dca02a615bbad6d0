"""Every page of the app's own route list, with addresses that show something of the demo."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.browser.demo import NOW, Place
from tests.rights.table import table
from tests.test_house import routes_of
from weave.db import Actor, global_session
from weave.formats.matrix import read_matrix
from weave.models import (
    Account,
    Application,
    ApplicationState,
    Assignment,
    AssignmentState,
    CheckIn,
    Contribution,
    ContributionState,
    Event,
    GroupPart,
    GroupPlace,
    Invitation,
    Member,
    Mix,
    Pledge,
    PledgeState,
    RetentionLink,
    RetentionRound,
    SignInLink,
    Task,
    Term,
)
from weave.services.matrix.matrix_imports import keep_document
from weave.tokens import token_hash

# Not pages: files, answers for machines, ways on to a page, and what an empty installation alone shows.
NO_PAGES = {
    "front.show",
    "health.live",
    "health.ready",
    "matrix_exports.show",
    "mix_exports.show",
    "personal_link_visits.show",
    "set_ups.new",
}
# What the same route shows when it is asked otherwise.
VARIANTS = {
    "tasks.index": ("view=role", "view=person", "layout=print", "layout=arrange", "uncovered=1", "q=zzzz"),
    "contributions.index": ("view=history", "view=tasks"),
    "desk.show": ("q=yu", "why=overdue"),
    "help_wanted.index": ("minutes=30",),
    "loads.index": ("level=over",),
    "mixes.show": ("layout=print",),
    "members.index": ("q=zzzz",),
    "applications.index": ("state=pool", "state=placed", "state=withdrawn"),
    "assignments.new": ("part=deputy&q=yu",),
    "check_ins.new_for_several": ("q=yu",),
    "sign_ins.new": (),
}
TOKEN = "one-of-a-kind"
DOCUMENT = "Category,Task,Workload,Internal\nEvents,Song evening,low,no\nEvents,A room for winter,soon,no\n"


def addresses(place: Place, who: str) -> Iterator[str]:
    """Every page that this principal of the table of rights may open."""
    ids = _ids(place, who)
    rights = {row.name: row.expected[who] for row in table() if row.method == "GET"}
    for route in routes_of(place.app):
        name = str(route.name)
        if "GET" not in (route.methods or ()) or name in NO_PAGES:
            continue
        by_token = "{token}" in str(route.path)
        if rights[name] != "allow" and not (by_token and who == "nobody"):
            continue
        if who == "nobody" and not by_token and name != "sign_ins.new":
            continue
        if who != "nobody" and name == "sign_ins.new":
            continue
        path = re.sub(r"{(\w+)}", lambda part: str(ids[part[1]]), str(route.path))
        yield path
        yield from (f"{path}?{variant}" for variant in VARIANTS.get(name, ()))


def _ids(place: Place, who: str) -> dict[str, Any]:
    with place.inside() as db:
        is_hers = who in ("member", "link")
        member = db.scalars(
            select(Member).where(col(Member.name) == ("王小棠" if is_hers else "Oren Bak"))
        ).one()
        return {
            "network": "riverside",
            "application": _first(db, Application, state=ApplicationState.TALKING),
            "group_place": _first(db, GroupPlace, part=GroupPart.DEPUTY),
            "working_group": db.scalars(
                select(col(GroupPlace.working_group_id)).where(col(GroupPlace.ends_on).is_not(None))
            ).first(),
            "token": TOKEN,
            "member": member.id,
            "task": _first(db, Task, key="event-facilitation"),
            "role": db.scalars(select(col(Term.role_id)).where(col(Term.ends_on).is_not(None))).first(),
            "term": db.scalars(select(col(Term.id)).where(col(Term.ends_on) > NOW.date())).first(),
            "assignment": _assignment(db, member, is_hers),
            "check_in": db.scalars(_by_bo()).first(),
            "contribution": _first(db, Contribution, state=ContributionState.REPORTED),
            "pledge": _open_pledge(db),
            "matrix_import": _import(db),
            "event": db.scalars(select(col(Event.id)).order_by(col(Event.starts_at).desc())).first(),
            "mix": db.scalars(select(col(Mix.id))).first(),
        }


def _first(db: Session, kind: Any, **facts: object) -> int:
    found = db.scalars(select(kind).filter_by(**facts).order_by(col(kind.id))).first()
    assert found is not None, f"the demo has no {kind.__name__} with {facts}"
    return int(found.id)


def _assignment(db: Session, member: Member, is_hers: bool) -> int:
    state = AssignmentState.PROPOSED if is_hers else AssignmentState.ACCEPTED
    return _first(db, Assignment, member_id=member.id, state=state)


def _by_bo() -> sa.Select[int]:
    """Check-ins that both the weaver and the coordinator may change."""
    bo = select(col(Member.id)).where(col(Member.name) == "Bo Lindqvist")
    return select(col(CheckIn.id)).where(col(CheckIn.weaver_id).in_(bo)).order_by(col(CheckIn.id).desc())


def _open_pledge(db: Session) -> int:
    return _first(db, Pledge, state=PledgeState.OPEN)


def _import(db: Session) -> int:
    document = read_matrix(DOCUMENT.encode(), "matrix.csv")
    return keep_document(db, document=document, filename="matrix.csv", by_id=None, now=NOW).id


def leave_tokens(place: Place) -> None:
    """An invitation, a mailed link, an application and a round that all have the same known token."""
    later = NOW + dt.timedelta(days=1)
    with place.inside() as db:
        db.scalars(
            select(Application).where(col(Application.state) == ApplicationState.POOL)
        ).one().token_hash = token_hash(TOKEN)
        waiting = select(RetentionRound).where(col(RetentionRound.answered_at).is_(None))
        rounds = [row.id for row in db.scalars(waiting)]
        links = select(RetentionLink).where(col(RetentionLink.round_id).in_(rounds))
        db.scalars(links.order_by(col(RetentionLink.round_id))).all()[0].token_hash = token_hash(TOKEN)
        db.add(
            Invitation(
                email="new@demo.example", token_hash=token_hash(TOKEN), invited_at=NOW, expires_at=later
            )
        )
    with global_session(place.engine, actor=Actor(via="command")) as db:
        account = db.scalars(select(Account)).first()
        assert account is not None
        db.add(
            SignInLink(account_id=account.id, token_hash=token_hash(TOKEN), created_at=NOW, expires_at=later)
        )
