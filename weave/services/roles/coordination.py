"""A network always has somebody who coordinates it: without one, nobody could give that role ever again."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.people import OUTSIDE
from weave.db import network_of
from weave.errors import Refused
from weave.i18n import N_
from weave.models import Account, Member, Network, Role, Term

DAY = dt.timedelta(days=1)


@contextmanager
def coordination_kept(db: Session, *, today: dt.date, field: str) -> Iterator[None]:
    """Refuse what is done inside, beside `field`, if it would leave the network without a coordinator sooner.

    Of two coordinators who leave at once the second waits for the first, and then is the last.
    """
    db.execute(
        select(col(Network.id)).where(col(Network.id) == network_of(db)).with_for_update(key_share=True)
    )
    before = coordinated_until(db, today)
    with db.begin_nested():
        yield
        db.flush()
        if coordinated_until(db, today) < before:
            raise Refused(
                field, N_("Then nobody would coordinate the network. Give that role to somebody else first.")
            )


def coordinated_until(db: Session, today: dt.date) -> dt.date:
    """The last day, without a gap from today, that somebody coordinates who can sign in; else yesterday."""
    terms = db.execute(
        select(col(Term.starts_on), col(Term.ends_on))
        .join(Role, col(Role.id) == col(Term.role_id))
        .join(Member, col(Member.id) == col(Term.member_id))
        .join(Account, col(Account.id) == col(Member.account_id))
        .where(
            col(Role.may_coordinate),
            col(Member.standing).not_in(OUTSIDE),
            col(Account.suspended_at).is_(None),
            sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= today),
        )
        .order_by(col(Term.starts_on))
    )
    until = today - DAY
    for starts_on, ends_on in terms:
        if starts_on - DAY > until:
            break
        until = max(until, ends_on or dt.date.max)
    return until


def on_day(day: dt.date | sa.BindParameter[dt.date]) -> sa.ColumnElement[bool]:
    """The condition for terms that last on a day."""
    return sa.and_(col(Term.starts_on) <= day, sa.or_(col(Term.ends_on).is_(None), col(Term.ends_on) >= day))


def coordinators_on(db: Session, day: dt.date) -> list[int]:
    """Who coordinates on a day, by id."""
    found = (
        select(col(Member.id))
        .join(Term, col(Term.member_id) == col(Member.id))
        .join(Role, col(Role.id) == col(Term.role_id))
        .where(col(Role.may_coordinate), on_day(day), col(Member.standing).not_in(OUTSIDE))
        .distinct()
        .order_by(col(Member.id))
    )
    return list(db.scalars(found))
