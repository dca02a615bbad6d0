"""Who is asking, in this network, and what that allows.

Each route names one of these requirements in its signature, or `tests/test_house.py` fails.
"""

import datetime as dt
import hmac
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Annotated, Any

import sqlalchemy as sa
from fastapi import Depends, Request
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave import db as database
from weave.algorithms.people import INSIDE
from weave.boundary import SAFE_METHODS
from weave.cookies import cookie_name
from weave.db import EVERY_NETWORK, KEPT, Actor, Scope
from weave.errors import Forbidden, NotFound, NotSignedIn
from weave.membership import Membership, SignedIn
from weave.models import (
    LEADING,
    Account,
    Grant,
    GroupPlace,
    Member,
    Network,
    PersonalLink,
    Role,
    SignIn,
    Term,
)
from weave.models.base import UtcDateTime
from weave.settings import Settings
from weave.tokens import token_hash

Statement = sa.Select[*tuple[Any, ...]]

IDLE_LIMIT = dt.timedelta(days=14)
SEEN_EVERY = dt.timedelta(minutes=10)


def request_session(request: Request) -> Iterator[Session]:
    """One transaction for one request, committed before the answer leaves; a refusal keeps nothing."""
    writes = request.method not in SAFE_METHODS
    engine = request.app.state.engine
    actor = Actor(via="sign-in", at=clock(request))
    with database.open_session(engine, Scope(None), actor=actor, writes=writes) as db:
        yield db
        if getattr(request.state, "refused", False):
            db.rollback()
        else:
            db.commit()


GlobalSession = Annotated[Session, Depends(request_session, scope="function")]


def clock(request: Request) -> dt.datetime:
    now: dt.datetime = request.app.state.clock()
    return now


def anyone() -> None:
    """Open to everybody; stated so that an open route is a decision."""


Anyone = Depends(anyone)


def require_operator(request: Request) -> None:
    """Who runs the installation shows the token that they set; for anybody else there is nothing here."""
    settings: Settings = request.app.state.settings
    scheme, _, shown = request.headers.get("authorization", "").partition(" ")
    wanted = settings.metrics_token.get_secret_value()
    is_right = hmac.compare_digest(shown.strip().encode(), wanted.encode())
    if not (settings.is_metered and scheme.lower() == "bearer" and is_right):
        raise NotFound


CurrentOperator = Annotated[None, Depends(require_operator)]


# Every request asks these; building them each time costs as much as asking.
SIGNED_IN: Statement = (
    select(
        col(Account.id),
        col(Account.email),
        col(Account.language),
        col(Account.theme),
        col(SignIn.id).label("sign_in_id"),
        col(SignIn.by_mail),
        col(SignIn.created_at),
        col(SignIn.last_seen_at),
    )
    .join(SignIn, col(SignIn.account_id) == col(Account.id))
    .where(
        col(SignIn.token_hash) == bindparam("token_hash"),
        col(SignIn.revoked_at).is_(None),
        col(SignIn.expires_at) > bindparam("now", type_=UtcDateTime()),
        col(SignIn.last_seen_at) > bindparam("seen_after", type_=UtcDateTime()),
        col(Account.suspended_at).is_(None),
    )
    .execution_options(**{KEPT: True})
)
MEMBERSHIP: Statement = (
    select(
        Network,
        col(Member.id).label("member_id"),
        col(Member.name),
        col(Member.initials),
        col(Member.avatar),
    )
    .join(Member, col(Member.network_id) == col(Network.id))
    .where(col(Network.slug) == bindparam("slug"), col(Member.standing).in_(INSIDE))
    .execution_options(**{KEPT: True, EVERY_NETWORK: True})
)
BY_ACCOUNT: Statement = MEMBERSHIP.where(col(Member.account_id) == bindparam("account_id"))
BY_LINK = MEMBERSHIP.join(
    PersonalLink,
    sa.and_(
        col(PersonalLink.network_id) == col(Member.network_id),
        col(PersonalLink.member_id) == col(Member.id),
    ),
).where(col(PersonalLink.token_hash) == bindparam("token_hash"), col(PersonalLink.revoked_at).is_(None))
MEMBER_ID = bindparam("member_id", type_=sa.Integer())
DAY = bindparam("today", type_=sa.Date())
NO = sa.false()
# A row for each role that she holds, and one for each working group that she leads.
_HELD = sa.union_all(
    select(
        col(Role.may_coordinate),
        col(Role.may_weave),
        col(Role.may_keep_data),
        col(Role.may_lead),
        sa.cast(sa.null(), sa.Integer()).label("leads"),
    )
    .join(Term, sa.and_(col(Term.network_id) == col(Role.network_id), col(Term.role_id) == col(Role.id)))
    .where(
        col(Term.member_id) == MEMBER_ID,
        col(Term.starts_on) <= DAY,
        sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= DAY),
    ),
    select(NO, NO, NO, NO, col(GroupPlace.working_group_id)).where(
        col(GroupPlace.member_id) == MEMBER_ID,
        col(GroupPlace.part).in_(LEADING),
        col(GroupPlace.starts_on) <= DAY,
        sa.or_(col(GroupPlace.ends_on).is_(None), col(GroupPlace.ends_on) >= DAY),
    ),
).subquery("held")
RIGHTS = select(*_HELD.c).execution_options(**{KEPT: True})


def find_signed_in(request: Request, db: GlobalSession) -> SignedIn | None:
    """The account behind the request's cookie, while its sign-in lasts."""
    settings: Settings = request.app.state.settings
    token = request.cookies.get(cookie_name(settings, "session"))
    if not token:
        return None
    moment = clock(request)
    row: Any = db.execute(
        SIGNED_IN, {"token_hash": token_hash(token), "now": moment, "seen_after": moment - IDLE_LIMIT}
    ).one_or_none()
    if row is None:
        return None
    if moment - row.last_seen_at > SEEN_EVERY:
        _note_seen(request, db, row.sign_in_id, moment)
    db.info["actor"].account_id = row.id
    request.state.signed_in = SignedIn(
        row.id, row.sign_in_id, row.email, row.language, row.theme, row.by_mail, row.created_at
    )
    return request.state.signed_in  # type: ignore[no-any-return]


def _note_seen(request: Request, db: Session, sign_in_id: int, moment: dt.datetime) -> None:
    """A page only reads, so the time of the last visit is written apart from it."""
    if request.method not in SAFE_METHODS:
        db.get_one(SignIn, sign_in_id).last_seen_at = moment
        return
    with database.global_session(request.app.state.engine, actor=Actor(via="sign-in")) as apart:
        apart.get_one(SignIn, sign_in_id).last_seen_at = moment


MaybeSignedIn = Annotated[SignedIn | None, Depends(find_signed_in)]


def require_account(found: MaybeSignedIn) -> SignedIn:
    if found is None:
        raise NotSignedIn
    return found


CurrentAccount = Annotated[SignedIn, Depends(require_account)]


def enter_network(request: Request, network: str, db: GlobalSession, account: MaybeSignedIn) -> Membership:
    """The asker's membership in the network of the path; the session is inside that network from here on."""
    found = _one(db, BY_ACCOUNT, slug=network, account_id=account.account_id) if account else None
    by_link = found is None
    link = request.cookies.get(cookie_name(request.app.state.settings, "link"))
    if found is None and link:
        found = _one(db, BY_LINK, slug=network, token_hash=token_hash(link))
    if found is None:
        raise NotFound if account else NotSignedIn
    database.enter_network(db, found.Network.id)
    actor = database.actor_of(db)
    actor.member_id = found.member_id
    if by_link:
        actor.via, actor.account_id = "personal link", None
    moment = clock(request)
    by = Membership(
        network=found.Network,
        member_id=found.member_id,
        name=found.name,
        initials=found.initials,
        avatar=found.avatar,
        account_id=account.account_id if account and not by_link else None,
        grants=frozenset(),
        by_link=by_link,
        theme=account.theme if account and not by_link else "auto",
        now=moment,
    )
    if not by_link:
        by = _with_grants(db, by)
    request.state.membership = by
    return by


def _one(db: Session, statement: Statement, **values: object) -> Any:
    return db.execute(statement, values).one_or_none()


def _with_grants(db: Session, by: Membership) -> Membership:
    """Rights come with a role and end with its term."""
    rows = db.execute(RIGHTS, {"member_id": by.member_id, "today": by.today}).all()
    order = (Grant.COORDINATE, Grant.WEAVE, Grant.KEEP_DATA, Grant.LEAD)
    held = frozenset(grant for row in rows for grant, allowed in zip(order, row[:-1], strict=True) if allowed)
    return replace(by, grants=held, leads=frozenset(row.leads for row in rows if row.leads is not None))


# A member on her own pages, with her account or with her personal link.
Myself = Annotated[Membership, Depends(enter_network)]


def _requirement(name: str, allows: Callable[[Membership], bool]) -> Callable[[Membership], Membership]:
    def require(by: Myself) -> Membership:
        if by.by_link or not allows(by):
            raise Forbidden
        return by

    require.__name__ = name
    return require


require_member = _requirement("require_member", lambda _by: True)
require_weaver = _requirement("require_weaver", lambda by: by.may_weave)
require_coordinator = _requirement("require_coordinator", lambda by: by.may_coordinate)
require_founder = _requirement("require_founder", lambda by: by.may_found_groups)
require_handler = _requirement("require_handler", lambda by: by.handles_applications)
require_data_keeper = _requirement("require_data_keeper", lambda by: by.may_keep_data)

CurrentMember = Annotated[Membership, Depends(require_member)]
CurrentWeaver = Annotated[Membership, Depends(require_weaver)]
CurrentCoordinator = Annotated[Membership, Depends(require_coordinator)]
CurrentDataKeeper = Annotated[Membership, Depends(require_data_keeper)]
CurrentFounder = Annotated[Membership, Depends(require_founder)]
CurrentHandler = Annotated[Membership, Depends(require_handler)]

REQUIREMENTS: tuple[Callable[..., Any], ...] = (
    anyone,
    require_operator,
    require_account,
    enter_network,
    require_member,
    require_weaver,
    require_coordinator,
    require_data_keeper,
    require_founder,
    require_handler,
)


def network_session(db: GlobalSession, _by: Myself) -> Session:
    """The request's session, once it is inside the network of the path."""
    return db


NetworkSession = Annotated[Session, Depends(network_session)]
