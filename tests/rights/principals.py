"""Who knocks: everybody from nobody to a coordinator, and those whose way in has ended."""

import datetime as dt

import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast
from tests.conftest import inside
from weave.db import Actor, global_session
from weave.models import Account, Invitation, Member, PersonalLink, Role, SignIn, Standing, Term
from weave.services.entrance.sign_ins import start_sign_in
from weave.services.people.members import add_member
from weave.services.people.personal_links import renew
from weave.tokens import new_token, token_hash

OPERATORS_TOKEN = "a-token-of-the-operator-that-is-long-enough"
Headers = dict[str, str]

# `_others` is the same person asking for what is another's, not her own.
PRINCIPALS = (
    "nobody",
    "operator",
    "signed_out",
    "expired",
    "suspended",
    "link_revoked",
    "stranger",
    "invited",
    "applicant",
    "alumni",
    "elsewhere",
    "link",
    "link_others",
    "member",
    "member_others",
    "lead",
    "lead_others",
    "former",
    "both",
    "keeper",
    "weaver",
    "coordinator",
)
# Those who coordinate Hillside read it rightly where no network is named.
OF_HILLSIDE = ("elsewhere", "both")


def principals_of(engine: sa.Engine, cast: Cast) -> dict[str, Headers]:
    """What the browser of each sends along; the people who are not in the cast come in here."""
    accounts = {
        "stranger": cast.wei.account_id,
        "elsewhere": cast.sam.account_id,
        "member": cast.mei.account_id,
        "weaver": cast.bo.account_id,
        "coordinator": cast.ana.account_id,
        **_newcomers(engine, cast),
    }
    headers = {who: _signed_in(engine, account_id) for who, account_id in accounts.items()}
    headers["signed_out"] = _signed_in(engine, cast.ana.account_id, revoked_at=NOW)
    headers["expired"] = _signed_in(engine, cast.ana.account_id, expires_at=NOW)
    headers |= _by_link(engine, cast)
    headers["operator"] = {"authorization": f"Bearer {OPERATORS_TOKEN}"}
    headers["nobody"] = {}
    return {who: headers[who.removesuffix("_others")] for who in PRINCIPALS}


def _newcomers(engine: sa.Engine, cast: Cast) -> dict[str, int]:
    """Each with rights that would show, if what holds them back were forgotten."""
    names = ("suspended", "invited", "applicant", "alumni", "lead", "former", "both", "keeper")
    with global_session(engine, actor=Actor(via="command")) as db:
        new = {name: Account(email=f"{name}@example.org", created_at=NOW) for name in names}
        new["suspended"].suspended_at = NOW
        db.add_all(new.values())
        db.flush()
        accounts = {name: account.id for name, account in new.items()}
    yesterday, tomorrow = TODAY - dt.timedelta(days=1), TODAY + dt.timedelta(days=1)
    with inside(engine, cast.ana) as db:
        coordinates = db.scalars(select(Role).where(col(Role.may_coordinate))).first()
        keeps = Role(may_keep_data=True)
        db.add(keeps)
        db.flush()
        assert coordinates is not None
        standings = {"applicant": Standing.APPLIED, "alumni": Standing.ALUMNI}
        members = {
            name: add_member(
                db,
                name=f"{name.title()} Person",
                today=TODAY,
                email=f"{name}@example.org",
                account_id=accounts[name],
                standing=standings.get(name, Standing.ACTIVE),
                joined_on=TODAY - dt.timedelta(days=400),
            )
            for name in names
            if name != "invited"
        }
        long_ago = TODAY - dt.timedelta(days=300)
        for name in ("suspended", "applicant", "alumni"):
            db.add(Term(role_id=coordinates.id, member_id=members[name].id, starts_on=long_ago))
        former = members["former"].id
        db.add(Term(role_id=coordinates.id, member_id=former, starts_on=long_ago, ends_on=yesterday))
        db.add(Term(role_id=coordinates.id, member_id=former, starts_on=tomorrow))
        db.add(Term(role_id=keeps.id, member_id=members["keeper"].id, starts_on=long_ago))
        db.add(
            Invitation(
                email="invited@example.org",
                role_id=coordinates.id,
                invited_by_id=cast.ana.member_id,
                token_hash=token_hash(new_token()),
                invited_at=NOW,
                expires_at=NOW + dt.timedelta(days=14),
            )
        )
    with inside(engine, cast.sam) as db:
        coordinates = db.scalars(select(Role).where(col(Role.may_coordinate))).first()
        assert coordinates is not None
        both = add_member(
            db, name="Both Okafor", today=TODAY, account_id=accounts["both"], joined_on=long_ago
        )
        db.add(Term(role_id=coordinates.id, member_id=both.id, starts_on=long_ago))
    return accounts


def _signed_in(engine: sa.Engine, account_id: int, **changes: dt.datetime) -> Headers:
    with global_session(engine, actor=Actor(via="command")) as db:
        token = start_sign_in(db, account=db.get_one(Account, account_id), browser="tests", now=NOW)
        row = db.scalars(select(SignIn).where(col(SignIn.token_hash) == token_hash(token))).one()
        for name, value in changes.items():
            setattr(row, name, value)
    return {"cookie": f"weave-session={token}; weave-language=en"}


def _by_link(engine: sa.Engine, cast: Cast) -> dict[str, Headers]:
    """Mei's personal link, and one of Bo's that was taken back."""
    with inside(engine, cast.ana) as db:
        tokens = {
            who: renew(
                db,
                member=db.get_one(Member, (person.network_id, person.member_id)),
                by_id=cast.ana.member_id,
                now=NOW,
            )
            for who, person in (("link", cast.mei), ("link_revoked", cast.bo))
        }
        ended = select(PersonalLink).where(col(PersonalLink.member_id) == cast.bo.member_id)
        db.scalars(ended).one().revoked_at = NOW
    return {who: {"cookie": f"weave-link={token}; weave-language=en"} for who, token in tokens.items()}
