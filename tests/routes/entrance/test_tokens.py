"""Every kind of token: bound to its purpose, its person and its network, kept as a hash, ended for good."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import select
from sqlmodel import SQLModel, col
from starlette.testclient import TestClient

from proof.figures import Figures
from tests.cast import PASSWORD, Cast
from tests.conftest import Browse, Clock, inside
from tests.groups import group_of, let_in
from tests.mailbox import mails, path_in
from tests.memberships import membership
from weave.auth import IDLE_LIMIT
from weave.db import Actor, global_session
from weave.models import (
    Account,
    Application,
    FormReceipt,
    Invitation,
    Member,
    Network,
    PersonalLink,
    RetentionLink,
    SignIn,
    SignInLink,
    Standing,
    WorkingGroup,
)
from weave.services.entrance.invitations import invite
from weave.services.entrance.sign_ins import ABSOLUTE_LIMIT
from weave.services.groups.retention_rounds import ask_leads
from weave.services.intake.application_mails import status_token
from weave.services.intake.applying import Wish, apply
from weave.services.people.personal_links import renew
from weave.settings import Settings
from weave.tokens import token_hash

# What keeps the hash of a token; a form's key is none, for it opens nothing.
KINDS = {
    "sign_in": SignIn,
    "sign_in_link": SignInLink,
    "personal_link": PersonalLink,
    "invitation": Invitation,
    "application": Application,
    "retention_link": RetentionLink,
}
SHOWN_AT = {
    "sign_in_link": "/sign-in-links",
    "invitation": "/invitations",
    "application": "/applications",
    "retention_link": "/rounds",
}
NO_KEYS = {FormReceipt: "says which form was acted on, and opens nothing"}
ACCEPTANCE = {"name": "Nora Stone", "password": "a new long password"}


@dataclass(frozen=True, slots=True)
class Mint:
    """Makes tokens of every kind, as people get them."""

    engine: sa.Engine
    cast: Cast
    settings: Settings
    clock: Clock
    caplog: pytest.LogCaptureFixture
    app: FastAPI
    browse: Browse

    def new(self, kind: str) -> str:
        """Mei's sign-in, mailed link, personal link and round; what somebody new was mailed."""
        made: dict[str, Callable[[], str]] = {
            "sign_in": lambda: self.browse(self.cast.mei).cookies["weave-session"],
            "sign_in_link": self._mailed_link,
            "personal_link": self._personal_link,
            "invitation": self._invitation,
            "application": self._application,
            "retention_link": self._retention_link,
        }
        return made[kind]()

    def _mailed_link(self) -> str:
        TestClient(self.app).post("/sign-in-links", data={"email": self.cast.mei.email})
        return self._mailed()

    def _personal_link(self) -> str:
        with inside(self.engine, self.cast.ana) as db:
            mei = db.get_one(Member, (self.cast.mei.network_id, self.cast.mei.member_id))
            return renew(db, member=mei, by_id=self.cast.ana.member_id, now=self.clock())

    def _invitation(self) -> str:
        with inside(self.engine, self.cast.ana) as db:
            by = membership(db, self.cast.ana, "coordinate")
            invite(db, member=None, role=None, email="nora@example.org", by=by, now=self.clock())
        return self._mailed()

    def _application(self) -> str:
        with inside(self.engine, self.cast.ana) as db:
            network = db.get_one(Network, self.cast.ana.network_id)
            wish = Wish("Nora Stone", None, "+351 1", None, "", "", (), frozenset(), "", "en")
            made = apply(db, wish=wish, network=network, settings=self.settings, now=self.clock())
            assert made
            token = status_token(self.settings, made)
        # Those who answer her are told, too.
        assert mails(self.engine, self.settings, self.caplog, self.clock())
        return token

    def _retention_link(self) -> str:
        with inside(self.engine, self.cast.ana) as db:
            name = f"Kitchen {len(db.scalars(select(WorkingGroup)).all())}"
            let_in(db, group_of(db, name, lead=self.cast.mei), self.cast.lin)
            network = db.get_one(Network, self.cast.ana.network_id)
            ask_leads(db, network=network, settings=self.settings, now=self.clock())
        # In a new month those that were there already are asked, too.
        told = mails(self.engine, self.settings, self.caplog, self.clock())
        return path_in(next(mail for mail in told if name in mail)).rpartition("/")[2]

    def _mailed(self) -> str:
        (mail,) = mails(self.engine, self.settings, self.caplog, self.clock())
        return path_in(mail).rpartition("/")[2]


@pytest.fixture
def mint(
    engine: sa.Engine,
    cast: Cast,
    settings: Settings,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    app: FastAPI,
    browse: Browse,
) -> Mint:
    return Mint(engine, cast, settings, clock, caplog, app, browse)


def opens(app: FastAPI, kind: str, token: str) -> bool:
    """Whether the places where this kind is shown take the token; none of them uses it up."""
    client = TestClient(app, follow_redirects=False)
    if kind == "sign_in":
        client.cookies.set("weave-session", token)
        return client.get("/account").status_code == 200
    if kind == "personal_link":
        visit = client.get(f"/l/{token}").status_code == 303
        client.cookies.clear()
        client.cookies.set("weave-link", token)
        page = client.get("/n/riverside/me").status_code == 200
        assert visit == page
        return page
    return client.get(f"{SHOWN_AT[kind]}/{token}").status_code == 200


def use(app: FastAPI, kind: str, token: str) -> bool:
    """Use up a token that works once; whether it let anybody in, not merely led them to sign in."""
    client = TestClient(app, follow_redirects=False)
    answer = client.post(f"{SHOWN_AT[kind]}/{token}", data=ACCEPTANCE)
    return answer.status_code == 303 and "weave-session" in answer.cookies


def test_every_kind_of_token_is_known_here() -> None:
    with_hashes = {
        kind
        for kind in SQLModel.__subclasses__() + _descendants(SQLModel)
        if hasattr(kind, "__table__") and any("hash" in name for name in kind.model_fields)
    }
    assert with_hashes - {Account} == {*KINDS.values(), *NO_KEYS}


def _descendants(kind: type[SQLModel]) -> list[type[SQLModel]]:
    return [each for child in kind.__subclasses__() for each in (child, *_descendants(child))]


def test_a_token_serves_its_own_purpose_alone(app: FastAPI, mint: Mint, figures: Figures) -> None:
    accepted = 0
    for kind in KINDS:
        token = mint.new(kind)
        assert opens(app, kind, token)
        for other in KINDS.keys() - {kind}:
            accepted += opens(app, other, token)
            if other in ("sign_in_link", "invitation"):
                accepted += use(app, other, token)
    figures.none("tokens taken for another kind", accepted)


def test_what_is_nearly_a_token_is_none(app: FastAPI, mint: Mint, figures: Figures) -> None:
    tried = accepted = 0
    for kind in KINDS:
        token = mint.new(kind)
        near = [
            token[:-1],
            token[1:],
            f"{token}A",
            f"{token}=",
            token.swapcase(),
            token[::-1],
            token_hash(token),
            f"{token}%00",
            f"{token}'--",
            "A" * len(token),
            "%",
            "x" * 10_000,
        ]
        for each in near:
            tried += 1
            accepted += opens(app, kind, each)
        assert opens(app, kind, token)
    figures.told("tried", tried)
    figures.none("taken", accepted)


@pytest.mark.parametrize("kind", ["sign_in_link", "invitation"])
def test_it_works_once_though_it_is_looked_at_before(app: FastAPI, mint: Mint, kind: str) -> None:
    token = mint.new(kind)
    scanner = TestClient(app, follow_redirects=False)
    for method in ("GET", "HEAD", "OPTIONS", "GET"):
        scanner.request(method, f"{SHOWN_AT[kind]}/{token}")
    assert use(app, kind, token)
    assert not opens(app, kind, token)
    assert not use(app, kind, token)


@pytest.mark.parametrize("kind", ["sign_in_link", "invitation"])
def test_of_fifty_at_once_one_gets_in(
    app: FastAPI, mint: Mint, kind: str, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weave.routes.entrance.invitations.hash_password", str.upper)
    token = mint.new(kind)
    with ThreadPoolExecutor(10) as pool:
        got_in = sum(pool.map(lambda _: use(app, kind, token), range(50)))
    figures.exactly("of 50 got in", got_in, 1)


def expire(mint: Mint, kind: str) -> None:
    lasts = {"sign_in": ABSOLUTE_LIMIT.days, "sign_in_link": 0.02, "invitation": 14, "retention_link": 31}
    mint.clock.forward(days=lasts[kind])


def suspend_the_account(mint: Mint, _kind: str) -> None:
    with global_session(mint.engine, actor=Actor(via="command")) as db:
        db.get_one(Account, mint.cast.mei.account_id).suspended_at = mint.clock()


def leave(mint: Mint, _kind: str) -> None:
    """Who made the invitation leaves; whose link it is leaves."""
    with inside(mint.engine, mint.cast.ana) as db:
        for person in (mint.cast.ana, mint.cast.mei):
            db.get_one(Member, (person.network_id, person.member_id)).standing = Standing.ALUMNI


def make_another(mint: Mint, kind: str) -> None:
    mint.new(kind)


def be_revoked(mint: Mint, kind: str) -> None:
    table = KINDS[kind]
    session = (
        inside(mint.engine, mint.cast.ana)
        if kind in ("invitation", "personal_link")
        else global_session(mint.engine, actor=Actor(via="command"))
    )
    with session as db:
        for row in db.scalars(select(table)):
            row.revoked_at = mint.clock()


def be_idle(mint: Mint, _kind: str) -> None:
    mint.clock.forward(days=IDLE_LIMIT.days, seconds=1)


# What ends which kind; a personal link lies in a chat and lasts until it is renewed or revoked, and whoever
# applied may look up what became of it as long as it is known.
ENDS: dict[Callable[[Mint, str], None], set[str]] = {
    expire: {"sign_in", "sign_in_link", "invitation", "retention_link"},
    be_idle: {"sign_in"},
    be_revoked: {"sign_in", "personal_link", "invitation"},
    make_another: {"personal_link", "invitation"},
    suspend_the_account: {"sign_in", "sign_in_link"},
    leave: {"personal_link", "invitation", "retention_link"},
}
ENDS_FOR_ALL = (suspend_the_account, leave)


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__)
def test_what_ends_it_ends_it_for_good(
    app: FastAPI, mint: Mint, end: Callable[[Mint, str], None], figures: Figures
) -> None:
    # Made before, as nobody gets one afterwards.
    tokens = {kind: mint.new(kind) for kind in sorted(ENDS[end])}
    accepted = 0
    for kind, early in tokens.items():
        token = early if end in ENDS_FOR_ALL else mint.new(kind)
        assert opens(app, kind, token) or end in ENDS_FOR_ALL
        end(mint, kind)
        accepted += opens(app, kind, token)
        accepted += kind in ("sign_in_link", "invitation") and use(app, kind, token)
    figures.none("ways in that were left", accepted)


def test_a_token_leads_into_its_own_network_alone(app: FastAPI, mint: Mint) -> None:
    client = TestClient(app, follow_redirects=False)
    client.cookies.set("weave-link", mint.new("personal_link"))
    assert client.get("/n/riverside/me").status_code == 200
    assert client.get("/n/hillside/me").status_code == 401
    client.cookies.set("weave-session", mint.new("sign_in"))
    assert client.get("/n/hillside/me").status_code == 404


def test_an_invitation_is_for_the_address_that_it_was_mailed_to(
    app: FastAPI, mint: Mint, browse: Browse, cast: Cast
) -> None:
    token = mint.new("invitation")
    assert browse(cast.wei).post(f"/invitations/{token}", data=ACCEPTANCE).status_code != 303
    assert opens(app, "invitation", token)


def test_nothing_that_is_stored_opens_anything(mint: Mint, engine: sa.Engine) -> None:
    """Whoever reads the database learns no token, nor the password."""
    secrets = {kind: mint.new(kind) for kind in KINDS} | {"password": PASSWORD}
    with engine.connect() as connection:
        for table in SQLModel.metadata.sorted_tables:
            for row in connection.execute(sa.select(table)):
                told = repr(tuple(row))
                assert not [kind for kind, secret in secrets.items() if secret in told], table.name


def test_sign_ins_are_told_apart_by_nothing_that_can_be_guessed(mint: Mint, engine: sa.Engine) -> None:
    tokens = {mint.new("sign_in") for _ in range(20)}
    assert len(tokens) == 20
    assert min(map(len, tokens)) >= 43  # 256 random bits
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        stored = db.scalars(select(col(SignIn.token_hash))).all()
    assert {token_hash(token) for token in tokens} <= set(stored)
