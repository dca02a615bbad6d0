"""A network of the bench with people who are signed in, and what each of them does there."""

import random
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from bench.building.networks import LARGE
from bench.building.people import token_for
from bench.building.stage import TODAY
from bench.networks import Place, place
from weave.algorithms.people import INSIDE
from weave.cookies import cookie_name
from weave.db import Actor, make_engine, network_session
from weave.models import Account, CheckIn, Contribution, Member
from weave.services.entrance.passwords import hash_password

NETWORK = f"/n/{LARGE}"
PASSWORD = "a long password of the load"  # noqa: S105 - of invented people
BY_COMMAND = Actor(via="command")


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody with a browser; `reader` is what every page of theirs says of itself."""

    member_id: int
    email: str
    cookie: str
    reader: str
    coordinates: bool


@dataclass(frozen=True, slots=True)
class Act:
    """One request, and what its answer has to be: a status, a text in it, whose page it is."""

    kind: str
    method: str
    path: str
    status: int
    holds: str = ""
    body: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    is_whole: bool = True
    written: str = ""
    is_signed_in: bool = True


@dataclass(frozen=True, slots=True)
class Town:
    at: Place
    visitors: tuple[Visitor, ...]
    members: tuple[tuple[int, str], ...]

    def kept(self) -> list[str]:
        """The texts of the writes that are in the database, each as often as it is there."""
        engine = make_engine(self.at.settings.database)
        try:
            with network_session(engine, 1, actor=BY_COMMAND, writes=False) as db:
                told = select(col(Contribution.what)).where(col(Contribution.what).startswith("load "))
                heard = select(col(CheckIn.shared_line)).where(col(CheckIn.shared_line).startswith("load "))
                return [*db.scalars(told), *db.scalars(heard)]
        finally:
            engine.dispose()


def settle(folder: Path, members: int, visitors: int) -> Town:
    """A fresh copy of the network of this size; its first coordinator and as many members are there."""
    at = place(folder, members)
    engine = make_engine(at.settings.database)
    try:
        with engine.begin() as connection:
            connection.execute(sa.update(Account).values(password_hash=hash_password(PASSWORD)))
        with network_session(engine, 1, actor=BY_COMMAND, writes=False) as db:
            found = db.execute(
                select(col(Member.id), col(Member.account_id), col(Member.email))
                .where(col(Member.account_id).is_not(None), col(Member.standing).in_(INSIDE))
                .order_by(col(Member.id))
                .limit(visitors)
            ).all()
            shown = db.execute(
                select(col(Member.id), col(Member.name))
                .where(col(Member.standing) == "active")
                .order_by(col(Member.id))
                .limit(500)
            ).all()
    finally:
        engine.dispose()
    cookie = cookie_name(at.settings, "session")
    return Town(
        at,
        tuple(
            Visitor(
                member_id,
                str(email),
                f"{cookie}={token_for(LARGE, member_id, 'sign-in')}; weave-language=en",
                f"account-{account_id}",
                member_id == at.coordinator,
            )
            for member_id, account_id, email in found
        ),
        tuple((member_id, name) for member_id, name in shown),
    )


def next_act(town: Town, visitor: Visitor, chance: random.Random) -> Act:
    """What somebody does next: pages, parts of pages, writes, searches, exports, signing in."""
    kind = chance.choices(("page", "part", "write", "search", "export", "sign-in"), (55, 20, 10, 5, 5, 5))[0]
    if kind == "page":
        return _page(town, visitor, chance)
    if kind == "part":
        part = (("HX-Request", "true"), ("HX-Request-Type", "partial"))
        return Act(kind, "GET", f"{NETWORK}/members?q=", 200, 'id="members"', headers=part, is_whole=False)
    if kind == "write":
        return write_of(town, visitor, chance)
    if kind == "search":
        _, name = chance.choice(town.members)
        return Act(kind, "GET", f"{NETWORK}/members?{urlencode({'q': name})}", 200, "member-search")
    if kind == "export":
        return Act(kind, "GET", f"{NETWORK}/matrix-exports/csv", 200, is_whole=False)
    body = urlencode({"email": visitor.email, "password": PASSWORD})
    # In another browser: signing in anew would end the sign-in of this one.
    return Act(kind, "POST", "/sign-in", 303, body=body, is_whole=False, is_signed_in=False)


def _page(town: Town, visitor: Visitor, chance: random.Random) -> Act:
    member_id, name = chance.choice(town.members)
    pages = [
        Act("page", "GET", f"{NETWORK}/tasks", 200, "data-task-key"),
        Act("page", "GET", f"{NETWORK}/members", 200, 'class="members"'),
        Act("page", "GET", f"{NETWORK}/members/{member_id}", 200, _escaped(name)),
        Act("page", "GET", f"{NETWORK}/me", 200, f"{NETWORK}/me"),
    ]
    if visitor.coordinates:
        pages += [
            Act("page", "GET", NETWORK, 200, "Overview"),
            Act("page", "GET", f"{NETWORK}/desk", 200, "desk"),
        ]
    return chance.choice(pages)


def list_page() -> Act:
    return Act("page", "GET", f"{NETWORK}/members", 200, 'class="members"')


def write_of(town: Town, visitor: Visitor, chance: random.Random) -> Act:
    """A contribution of one's own, or a coordinator's check-in with somebody; the text is in nothing else."""
    text = f"load {visitor.member_id} {chance.getrandbits(64):016x}"
    key = f"{chance.getrandbits(96):024x}"
    day = TODAY.isoformat()
    if visitor.coordinates:
        member_id, _ = chance.choice(town.members)
        form = {"channel": "phone", "on": day, "shared_line": text, "form_key": key}
        path = f"{NETWORK}/members/{member_id}/check-ins"
    else:
        form = {"task": str(town.at.task), "what": text, "done_on": day, "time": "60", "form_key": key}
        path = f"{NETWORK}/me/contributions"
    return Act("write", "POST", path, 303, body=urlencode(form), is_whole=False, written=text)


def _escaped(name: str) -> str:
    return name.replace("&", "&amp;").replace("'", "&#39;")
