"""What a request can name, of each kind: Mei's own, Lin's, Hillside's, what is gone, what never was.

Veiled is what only some may know of: an internal task, and who has only applied.
"""

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast
from tests.conftest import inside
from tests.stock import MISSING, Ids, stock
from weave.db import Actor, global_session
from weave.models import (
    Account,
    Application,
    Category,
    Channel,
    CheckIn,
    CheckInAmendment,
    Event,
    EventKind,
    FollowUp,
    GroupPart,
    GroupPlace,
    IdCounter,
    Invitation,
    Leave,
    Member,
    MemberInterest,
    Mix,
    Need,
    Network,
    NetworkEntity,
    Offer,
    Role,
    SignIn,
    Standing,
    StandingChange,
    Task,
    Term,
    Tier,
    Wish,
    WishKind,
    WorkingGroup,
)
from weave.services.entrance.sign_ins import start_sign_in

GONE = 500_000


@dataclass(frozen=True, slots=True)
class Things:
    hers: Ids
    others: Ids
    foreign: Ids
    gone: Ids
    missing: Ids
    veiled: Ids


def things_of(engine: sa.Engine, cast: Cast) -> Things:
    hers, others, foreign = stock(engine, cast)
    with inside(engine, cast.ana) as db:
        _write_more_of(db, others, by_id=cast.ana.member_id)
        gone = _gone(db, hers["task"], cast.mei.member_id)
        internal = select(col(Task.id)).where(col(Task.is_internal))
        applied = select(col(Member.id)).where(col(Member.standing) == Standing.APPLIED)
        db.add(
            GroupPlace(
                working_group_id=hers["working_group"],
                member_id=db.scalars(select(col(Member.id)).where(col(Member.name) == "Lead Person")).one(),
                part=GroupPart.LEAD,
                starts_on=TODAY,
            )
        )
        veiled = {"task": min(db.scalars(internal)), "member": min(db.scalars(applied))}
    with inside(engine, cast.sam) as db:
        _write_more_of(db, foreign | {"member": cast.sam.member_id}, by_id=cast.sam.member_id)
        far = Category()
        db.add(far)
        db.flush()
        foreign["category"] = far.id
    with global_session(engine, actor=Actor(via="command")) as everywhere:
        # Hillside's door is closed, and what is closed is as if it were not there.
        everywhere.get_one(Network, cast.ana.network_id).takes_applications = True
    missing = dict.fromkeys(hers, MISSING) | {"sign_in": MISSING}
    suspended, sams = _sign_in(engine, "suspended@example.org"), _sign_in(engine, "sam@example.org")
    return Things(
        hers | {"sign_in": suspended},
        others | {"sign_in": suspended},
        foreign | {"sign_in": sams},
        {kind: gone.get(kind, MISSING - 1) for kind in missing},
        missing,
        veiled,
    )


def _write_more_of(db: Session, ids: Ids, *, by_id: int) -> None:
    """What no address names, but pages show."""
    category = db.scalars(select(col(Category.id)).limit(1)).one()
    db.add_all(
        [
            CheckInAmendment(
                check_in_id=ids["check_in"], by_id=by_id, at=NOW, shared_line="Hi", weavers_line="So"
            ),
            StandingChange(
                member_id=ids["member"], after=Standing.ACTIVE, on=TODAY, reason="Came", by_id=by_id
            ),
            MemberInterest(member_id=ids["member"], category_id=category),
        ]
    )


def _gone(db: Session, task: int, member: int) -> Ids:
    """Numbers of rows that were there and were deleted."""
    # A number that stands on no page otherwise, as 404 does on one that says so.
    db.scalars(select(IdCounter)).one().next_id = GONE
    db.flush()
    later = TODAY + dt.timedelta(days=1)
    event = Event(title="Gone", kind=EventKind.SOCIAL, starts_at=NOW, ends_at=NOW + dt.timedelta(hours=1))
    other = Member(name="Gone, too", standing_since=TODAY, joined_on=TODAY)
    db.add_all([event, other])
    db.flush()
    rows: dict[str, NetworkEntity] = {
        "mix": Mix(event_id=event.id, rounds=1, tables=1, seed=1, made_at=NOW),
        "wish": Wish(event_id=event.id, kind=WishKind.APART, one_id=member, other_id=other.id),
        "event": event,
        "task": Task(category_id=db.scalars(select(col(Category.id)).limit(1)).one()),
        "role": Role(),
        "member": Member(name="Gone", standing_since=TODAY, joined_on=TODAY),
        "tier": Tier(key="gone"),
        "category": Category(),
        "check_in": CheckIn(
            weaver_id=member, channel=Channel.PHONE, on=TODAY, shared_line="", weavers_line="", logged_at=NOW
        ),
        "follow_up": FollowUp(member_id=member, owner_id=member, what="Gone", due_on=TODAY),
        "need": Need(member_id=member, text="Gone", heard_on=TODAY),
        "offer": Offer(member_id=member, text="Gone", heard_on=TODAY),
        "leave": Leave(member_id=member, starts_on=TODAY, ends_on=later),
        "term": Term(
            role_id=db.scalars(select(col(Role.id)).limit(1)).one(), member_id=member, starts_on=later
        ),
        "working_group": WorkingGroup(name="Gone"),
        "application": Application(member_id=member, language="en", applied_at=NOW, token_hash="gone"),
        "invitation": Invitation(email="gone@example.org", invited_at=NOW, expires_at=NOW),
    }
    db.add_all(rows.values())
    db.flush()
    group = rows["working_group"]
    rows["group_place"] = GroupPlace(working_group_id=group.id, member_id=member, starts_on=TODAY)
    db.add(rows["group_place"])
    db.flush()
    ids = {kind: row.id for kind, row in rows.items()}
    db.delete(rows.pop("group_place"))
    db.flush()
    for row in rows.values():
        db.delete(row)
        db.flush()
    return ids


def _sign_in(engine: sa.Engine, email: str) -> int:
    with global_session(engine, actor=Actor(via="command")) as db:
        account = db.scalars(select(Account).where(col(Account.email) == email)).one()
        start_sign_in(db, account=account, browser="another", now=NOW)
        latest = select(col(SignIn.id)).where(col(SignIn.account_id) == account.id)
        return max(db.scalars(latest))
