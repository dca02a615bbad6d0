"""Founding the demo network: once, whole or not at all."""

import datetime as dt
import random
import secrets
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from seeds.demo import history
from seeds.demo.people import Sketch, sketches
from seeds.demo.stage import Stage
from weave.db import Actor, actor_of, global_session, now
from weave.models import (
    Account,
    Audience,
    Category,
    Job,
    Member,
    MemberInterest,
    ProfileField,
    Standing,
    Tier,
)
from weave.services.entrance.passwords import hash_password
from weave.services.network.networks import found_network, ship_matrix
from weave.services.people.members import add_member, change_standing
from weave.services.people.profile_fields import Fields, tell
from weave.services.roles.terms import give_role
from weave.settings import Settings

DEMO_SIGN_INS = {
    "ana": "ana@demo.example",
    "bo": "bo@demo.example",
    "mei": "mei@demo.example",
}
FOUNDED_DAYS_AGO = 920
TOLD: dict[str, Fields] = {
    "Ana Ruiz": {
        ProfileField.CHANNEL: ("Mail, before noon", Audience.NETWORK),
        ProfileField.LANGUAGES: ("Spanish, English", Audience.NETWORK),
        ProfileField.HOURS: ("8", Audience.WEAVERS),
        ProfileField.BIRTHDAY: ("03-14", Audience.ME),
    },
    "Bo Lindqvist": {
        ProfileField.LANGUAGES: ("Swedish, English", Audience.NETWORK),
        ProfileField.SKILLS: ("Listening, bicycle repair", Audience.WEAVERS),
        ProfileField.WECHAT: ("bo-by-the-river", Audience.COORDINATORS),
    },
}


def seed_demo_once(engine: sa.Engine, settings: Settings, at: dt.datetime | None = None) -> str | None:
    """Seed the demo into an empty database; returns the sign-ins' password, if it is known.

    The password is kept beside the embedded database, for whoever starts the demo again.
    """
    kept = settings.data_dir / "demo-password"
    with global_session(engine, actor=Actor(via="command")) as db:
        if db.execute(select(col(Account.id)).limit(1)).first():
            return _kept_password(settings, kept)
        password = settings.demo_password.get_secret_value() or secrets.token_urlsafe(9)
        _seed(db, password, at or now(), settings)
    if not settings.demo_password.get_secret_value():
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.touch(mode=0o600)
        kept.write_text(password)
    return password


def _kept_password(settings: Settings, kept: Path) -> str | None:
    return kept.read_text() if kept.exists() else settings.demo_password.get_secret_value() or None


def _seed(db: Session, password: str, at: dt.datetime, settings: Settings) -> None:
    founded = at - dt.timedelta(days=FOUNDED_DAYS_AGO)
    actor_of(db).at = founded
    accounts = _accounts(db, password, founded)
    network = found_network(
        db,
        name="Riverside Commons 河岸共创",
        slug="riverside",
        language="en",
        time_zone="Asia/Shanghai",
        now=founded,
    )
    ship_matrix(db, now=founded)
    stage = Stage(db, network, at, random.Random(2026), settings)
    stage.look_up()
    _let_everybody_in(stage, accounts)
    history.play(stage)
    # These mails would have gone out long ago.
    for job in db.scalars(select(Job)):
        job.done_at = at
    db.flush()


def _accounts(db: Session, password: str, founded: dt.datetime) -> dict[str, Account]:
    hashed = hash_password(password)
    accounts = {
        key: Account(email=email, password_hash=hashed, created_at=founded)
        for key, email in DEMO_SIGN_INS.items()
    }
    db.add_all(accounts.values())
    db.flush()
    return accounts


def _let_everybody_in(stage: Stage, accounts: dict[str, Account]) -> None:
    tiers = {tier.key: tier.id for tier in stage.db.scalars(select(Tier))}
    categories = {category.key: category.id for category in stage.db.scalars(select(Category))}
    for sketch in sorted(sketches(), key=lambda one: -one.joined):
        joined = stage.moment(sketch.joined)
        actor_of(stage.db).at = joined
        account = accounts.get(sketch.sign_in)
        member = add_member(
            stage.db,
            name=sketch.name,
            name_latin=sketch.latin,
            today=joined.date(),
            email=account.email if account else None,
            account_id=account.id if account else None,
            tier_id=tiers[sketch.tier],
            language=sketch.language,
            capacity=sketch.capacity,
            city=sketch.city,
        )
        member.about = sketch.about
        for key in sketch.interests:
            stage.db.add(MemberInterest(member_id=member.id, category_id=categories[key]))
        if sketch.name in TOLD:
            tell(stage.db, member=member, fields=TOLD[sketch.name])
        stage.cast[sketch.name] = (sketch, member)
        _start_roles(stage, sketch, member, joined)
    _move_standings(stage)


def _start_roles(stage: Stage, sketch: Sketch, member: Member, joined: dt.datetime) -> None:
    for key in sketch.roles:
        begins = max(joined.date(), stage.today - dt.timedelta(days=500))
        give_role(stage.db, role=stage.roles[key], member=member, starts_on=begins)


def _move_standings(stage: Stage) -> None:
    reasons = {
        Standing.QUIET: "No answer since the summer",
        Standing.PAUSED: "A new child at home",
        Standing.ALUMNI: "Moved on to another network, on good terms",
    }
    for sketch, member in stage.cast.values():
        if sketch.standing is not Standing.ACTIVE:
            at = stage.moment(stage.rng.randrange(35, 80))
            actor_of(stage.db).at = at
            change_standing(
                stage.db,
                member=member,
                standing=sketch.standing,
                on=at.date(),
                reason=reasons[sketch.standing],
                by_id=stage.member("Ana Ruiz").id,
            )
