"""The tests' people: Ana coordinates Riverside, Bo weaves, Mei is a member, Sam coordinates elsewhere."""

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from weave.db import Actor, global_session
from weave.models import Account, Role, Term
from weave.services.entrance.passwords import hash_password
from weave.services.network.networks import found_network, ship_matrix
from weave.services.people.members import add_member

NOW = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
PASSWORD = "correct horse battery staple"


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    email: str
    account_id: int
    member_id: int
    network_id: int
    slug: str


@dataclass(frozen=True, slots=True)
class Cast:
    """Lin has no account and no role; Wei has an account and belongs to no network."""

    ana: Person
    bo: Person
    mei: Person
    lin: Person
    sam: Person
    wei: Person


def invite_cast(engine: sa.Engine) -> Cast:
    """Found Riverside and Hillside, each with the shipped matrix, and let the cast in."""
    people: dict[str, Person] = {}
    with _session(engine) as db:
        network = found_network(
            db, name="Riverside", slug="riverside", language="en", time_zone="UTC", now=NOW
        )
        ship_matrix(db, now=NOW)
        people["ana"] = _let_in(db, network.id, "riverside", "Ana Ruiz", "", "network-coordinator")
        people["bo"] = _let_in(db, network.id, "riverside", "Bo Lindqvist", "", "network-weaver")
        people["mei"] = _let_in(db, network.id, "riverside", "王小棠", "Wang Xiaotang", None, first="mei")
        people["lin"] = _let_in(db, network.id, "riverside", "林宇", "Lin Yu", None, first="")
    with _session(engine) as db:
        network = found_network(
            db, name="Hillside", slug="hillside", language="zh_Hans", time_zone="Asia/Shanghai", now=NOW
        )
        ship_matrix(db, now=NOW)
        people["sam"] = _let_in(db, network.id, "hillside", "Sam Okafor", "", "network-coordinator")
    with _session(engine) as db:
        wei = Account(email="wei@example.org", password_hash=hash_password(PASSWORD), created_at=NOW)
        db.add(wei)
        db.flush()
        people["wei"] = Person("Wei", wei.email, wei.id, 0, 0, "")
    return Cast(**people)


def _session(engine: sa.Engine):  # type: ignore[no-untyped-def]
    return global_session(engine, actor=Actor(via="command"))


def _let_in(
    db: Session, network_id: int, slug: str, name: str, latin: str, role: str | None, first: str | None = None
) -> Person:
    short = name.split()[0].lower() if first is None else first
    email = f"{short}@example.org" if short else ""
    account_id = 0
    if short:
        account = Account(email=email, password_hash=hash_password(PASSWORD), created_at=NOW)
        db.add(account)
        db.flush()
        account_id = account.id
    joined = TODAY - dt.timedelta(days=400)
    member = add_member(
        db,
        name=name,
        name_latin=latin,
        today=TODAY,
        email=email or None,
        account_id=account_id or None,
        joined_on=joined,
    )
    if role:
        held = db.scalars(sa.select(Role).where(sa.column("key") == role)).one()
        db.add(Term(role_id=held.id, member_id=member.id, starts_on=joined))
        db.flush()
    return Person(name, email, account_id, member.id, network_id, slug)
