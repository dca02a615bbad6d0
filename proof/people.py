"""People for proofs: the tests' cast in two networks, and weavers with accounts who write all day."""

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from tests.cast import Cast, Person, invite_cast
from weave.cookies import cookie_name
from weave.db import Actor, global_session, make_engine, network_session, now
from weave.migrate import migrate
from weave.models import Account, Member, Role, Task, Term
from weave.preferences import LANGUAGE_COOKIE
from weave.services.entrance.sign_ins import start_sign_in
from weave.services.people.members import add_member
from weave.settings import Settings

BY_COMMAND = Actor(via="command")
TODAY = now().date()
JOINED = TODAY - dt.timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Writer:
    """A coordinator who is signed in, talks with `partner`, and looks after `charge` alone."""

    person: Person
    cookie: str
    partner_id: int
    charge_id: int
    task_id: int


@dataclass(frozen=True, slots=True)
class Town:
    """Who lives in the database that a proof writes to."""

    cast: Cast
    writers: tuple[Writer, ...]


def settle(database: str, *, writers: int = 8) -> Town:
    """Bring an empty database to the newest schema, let the cast in, and sign the writers in."""
    engine = make_engine(database)
    try:
        migrate(engine)
        cast = invite_cast(engine)
        return Town(cast, tuple(_writer(engine, cast, number) for number in range(writers)))
    finally:
        engine.dispose()


def _writer(engine: sa.Engine, cast: Cast, number: int) -> Writer:
    person = _coordinator(engine, cast, number)
    with network_session(engine, person.network_id, actor=BY_COMMAND) as db:
        partner = add_member(db, name=f"Partner of {person.name}", today=TODAY, joined_on=JOINED)
        charge = add_member(db, name=f"Charge of {person.name}", today=TODAY, joined_on=JOINED)
        open_tasks = db.scalars(
            select(col(Task.id))
            .where(col(Task.is_internal).is_(False), col(Task.hidden_at).is_(None))
            .order_by(col(Task.id))
        ).all()
        task_id = open_tasks[number % len(open_tasks)]
    return Writer(person, signed_in(engine, person), partner.id, charge.id, task_id)


def _coordinator(engine: sa.Engine, cast: Cast, number: int) -> Person:
    email = f"writer-{number}@example.org"
    with global_session(engine, actor=BY_COMMAND) as db:
        account = Account(email=email, created_at=now())
        db.add(account)
        db.flush()
    with network_session(engine, cast.ana.network_id, actor=BY_COMMAND) as db:
        name = f"Writer {number}"
        member: Member = add_member(
            db, name=name, today=TODAY, email=email, account_id=account.id, joined_on=JOINED
        )
        role = db.scalars(select(Role).where(col(Role.key) == "network-coordinator")).one()
        db.add(Term(role_id=role.id, member_id=member.id, starts_on=JOINED))
    return Person(name, email, account.id, member.id, cast.ana.network_id, cast.ana.slug)


def signed_in(engine: sa.Engine, person: Person, language: str = "en") -> str:
    """The Cookie header of a browser in which this person has just signed in."""
    with global_session(engine, actor=BY_COMMAND) as db:
        account = db.get_one(Account, person.account_id)
        token = start_sign_in(db, account=account, browser="proofs", now=now())
    settings = Settings(base_url="")
    cookies = {"session": token, LANGUAGE_COOKIE: language}
    return "; ".join(f"{cookie_name(settings, name)}={value}" for name, value in cookies.items())
