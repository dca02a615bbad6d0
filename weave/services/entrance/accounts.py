"""Accounts: found by their address, added, given a new password."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.errors import Conflict
from weave.i18n import N_
from weave.models import Account, SignInLink
from weave.services.entrance.sign_ins import end_other_sign_ins
from weave.services.entrance.turns import take_turns


def normal_email(email: str) -> str:
    """An address as it is stored and looked up: letters count alike, large or small."""
    return email.strip().lower()


def account_of(db: Session, email: str) -> Account | None:
    return db.scalars(select(Account).where(col(Account.email) == normal_email(email))).one_or_none()


def add_account(
    db: Session, *, email: str, password_hash: str, language: str | None, now: dt.datetime
) -> Account:
    """Add an account; of two for the same address only one is."""
    email = normal_email(email)
    take_turns(db, f"account {email}")
    if account_of(db, email):
        raise Conflict(N_("There is an account with this address already. Please sign in with it."))
    account = Account(email=email, password_hash=password_hash, language=language, created_at=now)
    db.add(account)
    db.flush()
    return account


def set_password(db: Session, *, account: Account, password_hash: str, now: dt.datetime) -> None:
    """Give an account a new password, which ends every sign-in and every mailed link."""
    account.password_hash = password_hash
    end_other_sign_ins(db, account=account, keep=None, now=now)
    waiting = select(SignInLink).where(
        col(SignInLink.account_id) == account.id, col(SignInLink.used_at).is_(None)
    )
    for link in db.scalars(waiting):
        link.used_at = now
    db.flush()
