"""Signing in and out: sessions that live in the database."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.models import Account, SignIn
from weave.tokens import new_token, token_hash

ABSOLUTE_LIMIT = dt.timedelta(days=90)


def start_sign_in(
    db: Session, *, account: Account, browser: str, now: dt.datetime, by_mail: bool = False
) -> str:
    """Begin a new sign-in and return its token, which is nowhere else."""
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


def end_other_sign_ins(db: Session, *, account: Account, keep: int | None, now: dt.datetime) -> None:
    """End every sign-in of an account, but for one that is kept."""
    lasting = select(SignIn).where(col(SignIn.account_id) == account.id, col(SignIn.revoked_at).is_(None))
    for sign_in in db.scalars(lasting):
        if sign_in.id != keep:
            sign_in.revoked_at = now
    db.flush()
