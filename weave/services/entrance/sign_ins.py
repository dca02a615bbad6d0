"""Signing in and out: sessions that live in the database."""

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.db import Actor, actor_of, global_session
from weave.errors import NotFound
from weave.membership import SignedIn
from weave.models import Account, SignIn
from weave.services.entrance.passwords import hash_password, is_outdated, verify_password
from weave.tokens import new_token, token_hash

ABSOLUTE_LIMIT = dt.timedelta(days=90)
# For so long after a mailed link a forgotten password can be replaced.
PROVEN_BY_MAIL = dt.timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Credentials:
    """An account whose password was right, and that password as it should be stored from now on, if anew."""

    account_id: int
    new_hash: str | None


def checked(engine: sa.Engine, *, email: str, password: str) -> Credentials | None:
    """Whose credentials these are; the long work is done while no transaction is open."""
    with global_session(engine, actor=Actor(via="sign-in"), writes=False) as db:
        row = db.execute(
            select(col(Account.id), col(Account.password_hash)).where(
                col(Account.email) == email.strip().lower(), col(Account.suspended_at).is_(None)
            )
        ).one_or_none()
    stored = row.password_hash if row else None
    if not verify_password(password, stored) or row is None or stored is None:
        return None
    return Credentials(row.id, hash_password(password) if is_outdated(stored) else None)


def start_sign_in(
    db: Session, *, account: Account, browser: str, now: dt.datetime, by_mail: bool = False
) -> str:
    """Begin a new sign-in and return its token, which is nowhere else."""
    actor_of(db).account_id = account.id
    token = new_token()
    db.add(
        SignIn(
            account_id=account.id,
            token_hash=token_hash(token),
            browser=browser[:200],
            by_mail=by_mail,
            created_at=now,
            last_seen_at=now,
            expires_at=now + ABSOLUTE_LIMIT,
        )
    )
    db.flush()
    return token


def end_sign_in(db: Session, *, sign_in: SignIn, now: dt.datetime) -> None:
    sign_in.revoked_at = sign_in.revoked_at or now
    db.flush()


def end_sign_in_of(db: Session, *, token: str, now: dt.datetime) -> None:
    """End the sign-in that a browser's cookie stands for, if it does for any."""
    for sign_in in db.scalars(select(SignIn).where(col(SignIn.token_hash) == token_hash(token))):
        end_sign_in(db, sign_in=sign_in, now=now)


def end_other_sign_ins(db: Session, *, account: Account, keep: int | None, now: dt.datetime) -> None:
    """End every sign-in of an account, but for one that is kept."""
    lasting = select(SignIn).where(col(SignIn.account_id) == account.id, col(SignIn.revoked_at).is_(None))
    for sign_in in db.scalars(lasting):
        if sign_in.id != keep:
            sign_in.revoked_at = now
    db.flush()


def own_sign_in(db: Session, *, account_id: int, sign_in_id: int) -> SignIn:
    """One of an account's own sign-ins; another's does not exist."""
    sign_in = db.get(SignIn, sign_in_id)
    if sign_in is None or sign_in.account_id != account_id:
        raise NotFound
    return sign_in


def lasting_sign_ins(
    db: Session, *, account_id: int, idle_limit: dt.timedelta, now: dt.datetime
) -> list[SignIn]:
    """Where an account is signed in, the latest seen first."""
    found = select(SignIn).where(
        col(SignIn.account_id) == account_id,
        col(SignIn.revoked_at).is_(None),
        col(SignIn.expires_at) > now,
        col(SignIn.last_seen_at) > now - idle_limit,
    )
    return list(db.scalars(found.order_by(col(SignIn.last_seen_at).desc(), col(SignIn.id).desc())))


def may_skip_old_password(signed_in: SignedIn, now: dt.datetime) -> bool:
    """Who has just come through a mailed link has shown that the address is hers."""
    return signed_in.by_mail and now - signed_in.since <= PROVEN_BY_MAIL
