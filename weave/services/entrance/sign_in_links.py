"""Mailed sign-in links: asked for by an address, good for a quarter of an hour and for one use."""

import datetime as dt

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.db import actor_of, global_session
from weave.i18n import known_language
from weave.jobs import BY_JOB, Work, enqueue, handles
from weave.models import Account, SignInLink
from weave.services.entrance.accounts import account_of, normal_email
from weave.services.mails import send
from weave.tokens import derived_token, token_hash

SIGN_IN_LINK = "sign_in_link"
LASTS = dt.timedelta(minutes=15)


def ask_for_link(db: Session, *, email: str, now: dt.datetime) -> None:
    """Queue the mail, whether or not there is such an account: the answer must not tell."""
    payload: dict[str, object] = {"email": normal_email(email), "asked_at": now.isoformat()}
    enqueue(db, SIGN_IN_LINK, payload, now=now)


@handles(SIGN_IN_LINK)
def send_sign_in_link(work: Work) -> None:
    """Make the link and mail it; an address without an account gets nothing."""
    email, asked_at = work.payload["email"], work.payload["asked_at"]
    assert isinstance(email, str)
    with global_session(work.engine, actor=BY_JOB) as db:
        account = account_of(db, email)
        if account is None or account.suspended_at:
            return
        token = derived_token(work.settings.key, SIGN_IN_LINK, work.job_id, account.id, asked_at)
        _keep(db, account, token, work.now)
    send(
        work,
        to=account.email,
        template="sign_in_link",
        language=known_language(account.language) or "en",
        link=f"{work.settings.address}/sign-in-links/{token}",
        minutes=int(LASTS.total_seconds()) // 60,
    )


def _keep(db: Session, account: Account, token: str, now: dt.datetime) -> None:
    """Let the link work from now on; when its mail has to be sent again it is the same link."""
    link = db.scalars(select(SignInLink).where(col(SignInLink.token_hash) == token_hash(token))).one_or_none()
    if link is None:
        link = SignInLink(account_id=account.id, token_hash=token_hash(token), created_at=now, expires_at=now)
        db.add(link)
    link.expires_at = now + LASTS


def is_usable(db: Session, *, token: str, now: dt.datetime) -> bool:
    """Whether the link still signs somebody in; looking does not use it up."""
    return db.execute(_usable(token, now).with_only_columns(col(SignInLink.id))).first() is not None


def use_link(db: Session, *, token: str, now: dt.datetime) -> Account | None:
    """Use the link up and return whom it signs in; of many at once only one gets an account."""
    link = db.scalars(_usable(token, now).with_for_update(of=SignInLink)).one_or_none()
    if link is None:
        return None
    account = db.get_one(Account, link.account_id)
    actor_of(db).account_id = account.id
    link.used_at = now
    db.flush()
    return account


def _usable(token: str, now: dt.datetime) -> sa.Select[SignInLink]:
    return (
        select(SignInLink)
        .join(Account, col(Account.id) == col(SignInLink.account_id))
        .where(
            col(SignInLink.token_hash) == token_hash(token),
            col(SignInLink.used_at).is_(None),
            col(SignInLink.expires_at) > now,
            col(Account.suspended_at).is_(None),
        )
    )
