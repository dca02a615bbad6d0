"""Nothing private in what the server tells its operator, whatever happens and however much is asked for.

Every route is asked as somebody, as nobody, with words that are too long, and while it is made to crash; all
loggers are set to tell everything. Then every word of every private column, every token and every password is
looked for in what was written.
"""

import datetime as dt
import io
import logging
import re
import smtplib
import sys
from collections.abc import Iterator

import psycopg
import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import event
from sqlmodel import SQLModel
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from proof.figures import Figures
from tests.cast import PASSWORD, TODAY, Cast
from tests.conftest import OWN_PAGE, Browse, inside
from tests.privacy.columns import Stated, stated_columns
from tests.privacy.writes import MADE, WRITES, World, perform
from tests.stock import stock
from tests.test_house import routes_of
from weave import db as database
from weave import jobs, logs
from weave.audit import HIDDEN
from weave.db import EVERY_NETWORK, Actor, global_session
from weave.jobs import Work
from weave.migrate import migrate
from weave.models import Member
from weave.services.mails import MailServer
from weave.settings import Settings

CANARY = "canary-of-somebody"
TOKEN = "t" * 43
# What a request can run into; each says the canary, as such errors do.
TROUBLE = (
    ValueError(f"cannot read {CANARY}"),
    KeyError(CANARY),
    sa.exc.IntegrityError("INSERT", {"email": CANARY}, Exception(f"Key (email)=({CANARY}) already exists.")),
    sa.exc.DataError("SELECT", {"q": CANARY}, Exception(f'invalid input for integer: "{CANARY}"')),
    sa.exc.TimeoutError("no connection is free"),
    ExceptionGroup(CANARY, [RuntimeError(CANARY)]),
)
# Columns whose words are the program's own, or an address of a page, and so say nothing of anybody.
OWN_WORDS = {"via", "act", "kind", "theme", "language", "row_id", "initials", "browser"}


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """The server's error output, with its own logging and every logger at its most talkative."""
    stderr = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stderr)
    root = logging.getLogger()
    before = root.handlers[:], root.level
    logs.configure()
    talkative = [
        root,
        *(each for each in root.manager.loggerDict.values() if isinstance(each, logging.Logger)),
    ]
    levels = [(each, each.level) for each in talkative]
    for each in talkative:
        each.setLevel(logging.DEBUG)
    yield stderr
    for each, level in levels:
        each.setLevel(level)
    root.handlers[:], root.level = before


@pytest.fixture
def world(app: FastAPI, engine: sa.Engine, cast: Cast, browse: Browse) -> World:
    hers, _others, _foreign = stock(engine, cast)
    with inside(engine, cast.ana) as db:
        mei = db.get_one(Member, (cast.mei.network_id, cast.mei.member_id))
        mei.about, mei.city = f"about {CANARY}", f"city {CANARY}"
    return World(app, engine, cast, browse, hers)


class AsServed:
    """Around the app what uvicorn would write: each request with its path, each exception whole."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        told = (("127.0.0.1", 1), scope.get("method"), scope.get("path"), "1.1", 200)
        logging.getLogger("uvicorn.access").info('%s - "%s %s HTTP/%s" %d', *told)
        logging.getLogger("uvicorn.access").warning('%s - "%s %s HTTP/%s" %d', *told)
        try:
            await self.app(scope, receive, send)
        except Exception as error:
            logging.getLogger("uvicorn.error").error("Exception in ASGI application\n", exc_info=error)
            raise


def routes(app: FastAPI) -> list[tuple[str, str, str]]:
    """Name, method and path, from the app's own list."""
    return [
        (str(route.name), method, str(route.path))
        for route in routes_of(app)
        for method in sorted(set(route.methods or ()) - {"HEAD"})
    ]


def ask(world: World, browser: TestClient, method: str, path: str, typed: dict[str, str]) -> int:
    words = {"network": "riverside", "kind": "csv", "token": TOKEN, "sign_in": "1"}
    known = words | {name: str(value) for name, value in world.ids.items()}
    address = re.sub(r"{(\w+)}", lambda part: known[part[1]], path)
    through = TestClient(
        AsServed(world.app), follow_redirects=False, raise_server_exceptions=False, headers=OWN_PAGE
    )
    through.cookies = browser.cookies
    data = {"form_key": "", **typed} if method != "GET" else None
    return through.request(method, address, data=data, params={"q": CANARY}).status_code


def test_no_route_writes_anybodys_data(world: World, heard: io.StringIO, figures: Figures) -> None:
    asked, named = 0, {name: path for name, _method, path in routes(world.app)}
    somebody = [world.browse(world.cast.ana), world.browse(world.cast.mei), TestClient(world.app)]
    for _name, method, path in routes(world.app):
        for browser in somebody:
            ask(world, browser, method, path, {"word": CANARY, "name": CANARY * 30, "email": CANARY})
            asked += 1
    for write in WRITES:
        for more in ({"about": CANARY, "note": CANARY, "reason": CANARY}, {"version": "0", "name": CANARY}):
            perform(world, write, named[write.name], more)
            asked += 1
    figures.told("requests", asked)
    _find_nothing(world, heard, figures)


def test_no_crash_tells_what_it_was_about(world: World, heard: io.StringIO, figures: Figures) -> None:
    """Each route runs into trouble while it asks the database."""
    statuses: set[int] = set()
    browser = world.browse(world.cast.ana)
    for number, (_name, method, path) in enumerate(routes(world.app)):
        with _trouble(world.engine, TROUBLE[number % len(TROUBLE)], after=2 + number % 5):
            statuses.add(ask(world, browser, method, path, {"word": CANARY}))
    assert {409, 500, 503} <= statuses, statuses
    told = heard.getvalue()
    assert re.search(r"ERROR weave\.app: (POST|GET) \w+\.\w+ of riverside: \w+", told), "at which route"
    assert "uvicorn.error: Exception in ASGI application" in told
    assert re.search(r"    at .*weave/.*\.py:\d+ in \w+", told), "where it crashed"
    _find_nothing(world, heard, figures)


def test_a_real_conflict_tells_which_rule_not_which_value(world: World, heard: io.StringIO) -> None:
    """PostgreSQL repeats the value in its message."""
    address = f"{CANARY}@example.org"
    twice = [Member(name=CANARY, email=address, standing_since=TODAY, joined_on=TODAY) for _ in range(2)]
    with pytest.raises(sa.exc.IntegrityError) as conflict, inside(world.engine, world.cast.ana) as db:
        db.add_all(twice)
    logging.getLogger("weave.app").error("no", exc_info=conflict.value)
    told = heard.getvalue()
    assert CANARY not in told
    rule = "uq_member_network_id_email"
    if world.engine.dialect.name == "sqlite":
        rule = "member.network_id, member.email"
    assert f"constraint {rule})" in told


def test_no_job_tells_whom_it_mailed(
    world: World, settings: Settings, heard: io.StringIO, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mail server refuses in words that name the address; a sweep fails in words of its own."""
    monkeypatch.setitem(jobs._handlers, "sign_in_link", _refusing)
    monkeypatch.setattr(jobs, "_sweeps", [_failing_sweep])
    moment = database.now() + dt.timedelta(days=1)
    for name in ("sign_in_links.create", "member_invitations.create"):
        (write,) = [write for write in WRITES if write.name == name]
        perform(world, write, next(path for known, _method, path in routes(world.app) if known == name))
    refusing = Settings(**settings.model_dump() | {"smtp_url": f"smtp://{CANARY}:{PASSWORD}@127.0.0.1:9"})
    assert MailServer.of(refusing).user == CANARY
    assert jobs.run_due(world.engine, refusing, moment) >= 2
    with jobs.worker(world.engine, settings, lambda: moment):
        _wait_for(heard, "job queue")
    told = heard.getvalue()
    assert "weave.jobs: job " in told
    assert "SMTPRecipientsRefused" in told
    _find_nothing(world, heard, figures)


def test_mail_that_is_off_is_written_out_and_nothing_else(
    world: World, settings: Settings, heard: io.StringIO
) -> None:
    """The one exception: with mail off the operator hands mails on, so they are written whole."""
    (write,) = [write for write in WRITES if write.name == "sign_in_links.create"]
    perform(world, write, "/sign-in-links")
    jobs.run_due(world.engine, settings, database.now() + dt.timedelta(days=1))
    told = heard.getvalue()
    (mail,) = re.findall(
        r"WARNING weave\.mails: Mail is off.*?To: bo@example\.org.*?/sign-in-links/[\w-]{43}", told, re.DOTALL
    )
    assert "bo@example.org" not in told.replace(mail, "")


def test_migrations_and_statements_tell_no_rows(heard: io.StringIO, world: World) -> None:
    migrate(world.engine)
    with inside(world.engine, world.cast.ana) as db:
        assert db.query(Member).all()
    assert "王小棠" not in heard.getvalue()


def test_a_thread_that_ends_is_told_of(heard: io.StringIO) -> None:
    import threading

    thread = threading.Thread(target=_fail, name="weave-worker")
    thread.start()
    thread.join()
    told = heard.getvalue()
    assert "the thread weave-worker has ended" in told
    assert CANARY not in told


@pytest.mark.parametrize("told", [f"/l/{TOKEN}", f"/sign-in-links/{TOKEN}?x", "a" * 64, f"got '{TOKEN}'"])
def test_tokens_are_masked(heard: io.StringIO, told: str) -> None:
    logging.getLogger("uvicorn.access").warning("GET %s 404", told)
    logging.getLogger("weave.app").info("GET %s", told)
    assert heard.getvalue().count(logs.MASKED) == 2
    assert TOKEN not in heard.getvalue()


def _find_nothing(world: World, heard: io.StringIO, figures: Figures) -> None:
    told = heard.getvalue()
    words = _private_words(world.engine) | {CANARY, PASSWORD, TOKEN, *MADE, "another long password"}
    found = sorted(word for word in words if word in told)
    figures.told("private words looked for", len(words))
    figures.none("private words in the log", len(found))
    assert len(words) > 50
    assert not found, f"{found}: {[line for line in told.splitlines() if found[0] in line][:3]}"


def _private_words(engine: sa.Engine) -> set[str]:
    """Every text of every column that no log may hold and that speaks of somebody or is a secret."""
    private = [each for each in stated_columns() if _is_private(each)]
    found: set[str] = set()
    with global_session(engine, actor=Actor(via="command"), writes=False) as db:
        for each in private:
            column = SQLModel.metadata.tables[each.table].columns[each.column]
            for value in db.scalars(sa.select(column), execution_options={EVERY_NETWORK: True}):
                found |= set(_texts(value))
    found -= {HIDDEN}
    return {text for text in found if len(text) > 5 or (len(text) > 1 and not text.isascii())}


def _is_private(each: Stated) -> bool:
    """Of an import the document is the network's matrix, which the trail of tasks shows, too."""
    speaks = each.sort == "secret" or bool(each.path)
    return (
        speaks
        and each.logged == "no"
        and not each.is_inner
        and each.column not in {*OWN_WORDS, "document", "undo"}
    )


def _texts(value: object) -> Iterator[str]:
    """Words that cannot stand in a log by chance: more than one of them, or a long one."""
    if isinstance(value, str) and (len(value) > 30 or not re.fullmatch(r"\w+", value, re.ASCII)):
        yield value
    elif isinstance(value, dict):
        yield from (text for inner in value.values() for text in _texts(inner) if not _is_time(text))


def _is_time(text: str) -> bool:
    return bool(re.match(r"\d{4}-\d\d-\d\d", text))


class _trouble:  # noqa: N801
    """The database answers one of the next statements with this."""

    def __init__(self, engine: sa.Engine, error: Exception, after: int) -> None:
        self.engine, self.error, self.left = engine, error, after

    def __enter__(self) -> None:
        event.listen(self.engine, "before_cursor_execute", self.fail)

    def __exit__(self, *_: object) -> None:
        event.remove(self.engine, "before_cursor_execute", self.fail)

    def fail(self, *_: object) -> None:
        self.left -= 1
        if not self.left:
            raise self.error


def _refusing(work: Work) -> None:
    email = str(work.payload["email"])
    raise smtplib.SMTPRecipientsRefused({email: (550, f"no such user {email}".encode())})


def _failing_sweep(_engine: sa.Engine, _now: dt.datetime) -> None:
    _fail()


def _fail() -> None:
    raise psycopg.errors.UniqueViolation(f"Key (name)=({CANARY})")


def _wait_for(heard: io.StringIO, words: str) -> None:
    import time

    for _ in range(200):
        if words in heard.getvalue():
            return
        time.sleep(0.05)
    raise AssertionError(f"{words} was never told")
