"""When the database or the disk is away for a while: come back in a moment, and what was typed is kept."""

import errno
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape

import psycopg
import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import TODAY, Cast
from tests.conftest import OWN_PAGE, Browse, Clock, inside
from weave import db as database
from weave.app import create_app
from weave.engines import Patience
from weave.models import CheckIn
from weave.outages import SECRETS, passes
from weave.render import HERE
from weave.settings import Settings

IMPATIENT = Patience(connects=0.2, waits=0.2, works=10, rests=60)
TYPED = 'She said: "<b>soon</b>", 很快\n& a second line'


@pytest.fixture
def app(settings: Settings, database_url: str, clock: Clock) -> Iterator[FastAPI]:
    """The app with less patience than a test has."""
    engine = database.make_engine(database_url, IMPATIENT)
    yield create_app(settings, engine, clock)
    engine.dispose()


@contextmanager
def held(engine: sa.Engine) -> Iterator[None]:
    """Somebody else holds what a check-in needs, and does not let go."""
    with engine.connect() as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("LOCK TABLE check_in IN ACCESS EXCLUSIVE MODE")
        yield


def check_in(cast: Cast, key: str = "a-key") -> tuple[str, dict[str, str]]:
    path = f"/n/riverside/members/{cast.mei.member_id}/check-ins"
    fields = {"channel": "phone", "on": TODAY.isoformat(), "shared_line": TYPED, "leads_to": "member"}
    return path, fields | {"form_key": key}


def fields_of(page: str) -> tuple[str, dict[str, str]]:
    """Where the page's form leads, and what it sends."""
    main = page[page.index("<main") :]
    form = re.search(r'<form method="post" action="([^"]*)">(.*?)</form>', main, re.DOTALL)
    assert form, "the page offers nothing to send"
    found = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', form[2])
    return unescape(form[1]), {name: unescape(value) for name, value in found}


def test_a_form_that_cannot_be_taken_comes_back_and_is_done_once(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    bo = browse(cast.bo)
    path, fields = check_in(cast)
    with held(engine):
        answer = bo.post(path, data=fields)
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "5"
    assert f'<p class="word">{TYPED.splitlines()[0].split("<")[0].replace(chr(34), "&#34;")}' in answer.text
    again, kept = fields_of(answer.text)
    assert (again, kept) == (path, fields)
    for _ in range(2):
        assert bo.post(again, data=kept).status_code == 303
    with inside(engine, cast.bo) as db:
        lines = db.scalars(select(col(CheckIn.shared_line))).all()
    assert lines == [TYPED]


def test_a_form_that_was_done_all_the_same_is_not_done_again(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    """The answer to a commit may be lost on its way: what is sent again then leads where the first led."""
    bo = browse(cast.bo)
    path, fields = check_in(cast)
    assert bo.post(path, data=fields).status_code == 303
    assert bo.post(path, data=fields).status_code == 303
    with inside(engine, cast.bo) as db:
        assert db.scalar(select(func.count()).select_from(CheckIn)) == 1


def test_saved_is_said_after_it_is_saved(
    browse: Browse, engine: sa.Engine, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A commit that fails is told as such: no answer has left by then."""
    bo = browse(cast.bo)
    path, fields = check_in(cast)

    def fail(_session: Session) -> None:
        raise sa.exc.OperationalError("COMMIT", None, psycopg.OperationalError("the connection is gone"))

    with monkeypatch.context() as patched:
        patched.setattr(Session, "commit", fail)
        assert bo.post(path, data=fields).status_code == 503
    with inside(engine, cast.bo) as db:
        assert db.scalar(select(func.count()).select_from(CheckIn)) == 0


def test_a_page_that_cannot_be_drawn_offers_to_try_again(
    browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    if engine.dialect.name == "sqlite":
        return  # a writer keeps no reader waiting
    path = f"/n/riverside/members/{cast.mei.member_id}"
    with held(engine):
        answer = browse(cast.bo).get(path)
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "5"
    assert f'href="{path}"' in answer.text


def test_a_password_never_comes_back(browse: Browse, engine: sa.Engine, cast: Cast) -> None:
    bo = browse(cast.bo)
    path, fields = check_in(cast)
    with held(engine):
        answer = bo.post(path, data=fields | {"password": "correct horse"})
    assert answer.status_code == 503
    assert "correct horse" not in answer.text
    assert "很快" not in answer.text


def test_every_password_field_is_known_as_a_secret() -> None:
    asked = set()
    for template in (HERE / "templates").rglob("*.html"):
        for call in re.findall(r"ui\.field\([^\n]*type=\"password\"", template.read_text()):
            asked.add(call.split('"')[1])
    assert asked
    assert asked <= SECRETS


def test_an_error_of_the_code_is_no_outage(
    app: FastAPI, browse: Browse, engine: sa.Engine, cast: Cast
) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE check_in RENAME TO mislaid")
    bo = browse(cast.bo)
    quiet = TestClient(
        app, raise_server_exceptions=False, follow_redirects=False, headers=OWN_PAGE, cookies=bo.cookies
    )
    path, fields = check_in(cast)
    answer = quiet.post(path, data=fields)
    assert answer.status_code == 500
    assert "Retry-After" not in answer.headers
    assert "data-message" in answer.text


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (psycopg.errors.AdminShutdown(), True),
        (psycopg.errors.CannotConnectNow(), True),
        (psycopg.errors.DeadlockDetected(), True),
        (psycopg.errors.DiskFull(), True),
        (psycopg.errors.LockNotAvailable(), True),
        (psycopg.errors.QueryCanceled(), True),
        (psycopg.errors.ReadOnlySqlTransaction(), True),
        (psycopg.errors.SerializationFailure(), True),
        (psycopg.errors.TooManyConnections(), True),
        (psycopg.OperationalError("connection refused"), True),
        (psycopg.errors.DataCorrupted(), False),
        (psycopg.errors.UndefinedTable(), False),
        (psycopg.errors.NotNullViolation(), False),
        (sqlite3.OperationalError("an error of another kind"), False),
    ],
    ids=lambda given: type(given).__name__ if isinstance(given, Exception) else "",
)
def test_what_passes_and_what_does_not(error: Exception, *, expected: bool) -> None:
    assert passes(sa.exc.DBAPIError("SELECT 1", None, error)) is expected


def test_a_full_disk_passes_and_a_missing_file_does_not() -> None:
    assert passes(OSError(errno.ENOSPC, "No space left on device"))
    assert not passes(FileNotFoundError(errno.ENOENT, "No such file"))
    assert passes(sa.exc.TimeoutError())
