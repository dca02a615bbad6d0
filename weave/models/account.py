"""A sign-in identity, and what belongs to signing in."""

import datetime as dt

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from weave.models.base import UtcDateTime


class Account(SQLModel, table=True):
    id: int = Field(default=None, primary_key=True)
    email: str = Field(max_length=254, unique=True)
    password_hash: str | None = Field(default=None, max_length=200)
    language: str | None = Field(default=None, max_length=10)
    theme: str = Field(default="auto", max_length=5)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    suspended_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class SignIn(SQLModel, table=True):
    """One signed-in browser; its cookie holds the token, the database only the token's hash."""

    __tablename__ = "sign_in"
    __table_args__ = (sa.Index(None, "account_id"),)

    id: int = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", ondelete="CASCADE")
    token_hash: str = Field(max_length=64, unique=True)
    browser: str = Field(default="", max_length=200)
    by_mail: bool = Field(default=False, description="Came through a mailed link, so may set a new password.")
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    last_seen_at: dt.datetime = Field(sa_type=UtcDateTime)
    expires_at: dt.datetime = Field(sa_type=UtcDateTime)
    revoked_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class SignInLink(SQLModel, table=True):
    """A single-use link that was mailed to an account's address."""

    __tablename__ = "sign_in_link"
    __table_args__ = (sa.Index(None, "account_id"),)

    id: int = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", ondelete="CASCADE")
    token_hash: str = Field(max_length=64, unique=True)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    expires_at: dt.datetime = Field(sa_type=UtcDateTime)
    used_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class FailedSignIns(SQLModel, table=True):
    """How often signing in failed for one account or address in one window of time."""

    __tablename__ = "failed_sign_ins"

    key: str = Field(max_length=64, primary_key=True)
    window: int = Field(primary_key=True, sa_type=sa.BigInteger)
    count: int = 0


class FormReceipt(SQLModel, table=True):
    """A form that was acted on, so that sending it twice acts once."""

    __tablename__ = "form_receipt"

    key_hash: str = Field(max_length=64, primary_key=True)
    location: str = Field(default="/", max_length=500)
    received_at: dt.datetime = Field(sa_type=UtcDateTime)
