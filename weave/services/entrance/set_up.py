"""Setting up an installation: its first account, network and coordinator, at once or not at all."""

import datetime as dt
import hmac
import zoneinfo
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.db import actor_of
from weave.errors import NotFound
from weave.i18n import Language
from weave.models import Account, Network, Role, Term
from weave.services.entrance.accounts import add_account
from weave.services.entrance.turns import take_turns
from weave.services.network.frames import ship_frame
from weave.services.network.networks import found_network, free_slug, ship_matrix
from weave.services.people.members import add_member
from weave.settings import Settings


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the first visitor says."""

    email: str
    password_hash: str
    person: str
    network: str
    language: Language
    time_zone: str
    with_tasks: bool


def set_up_code(settings: Settings) -> str:
    """Shown by the server's own output only: who can read that may set the installation up."""
    return hmac.digest(settings.key, b"set-up", "sha256").hex()[:12]


def is_set_up_code(settings: Settings, typed: str) -> bool:
    expected = set_up_code(settings)
    return hmac.compare_digest(typed.strip().lower().encode(), expected.encode())


def has_account(db: Session) -> bool:
    return db.execute(select(col(Account.id)).limit(1)).first() is not None


def set_up(db: Session, *, beginning: Beginning, now: dt.datetime) -> tuple[Account, Network]:
    """Add the first account and the network that it coordinates; once there is an account this is over."""
    take_turns(db, "set-up")
    if has_account(db):
        raise NotFound
    account = add_account(
        db,
        email=beginning.email,
        password_hash=beginning.password_hash,
        language=beginning.language,
        now=now,
    )
    actor_of(db).account_id = account.id
    network = found_network(
        db,
        name=beginning.network,
        slug=free_slug(db, beginning.network),
        language=beginning.language,
        time_zone=beginning.time_zone,
        now=now,
    )
    ship = ship_matrix if beginning.with_tasks else ship_frame
    ship(db, now=now)
    _let_coordinate(db, beginning, account, now.astimezone(zoneinfo.ZoneInfo(beginning.time_zone)).date())
    return account, network


def _let_coordinate(db: Session, beginning: Beginning, account: Account, today: dt.date) -> None:
    member = add_member(
        db,
        name=beginning.person,
        today=today,
        email=account.email,
        account_id=account.id,
        language=beginning.language,
    )
    actor_of(db).member_id = member.id
    role = db.scalars(select(Role).where(col(Role.key) == "network-coordinator")).one()
    db.add(Term(role_id=role.id, member_id=member.id, starts_on=today))
    db.flush()
