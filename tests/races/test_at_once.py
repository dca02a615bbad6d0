"""Many do the same at once: it is done once, everybody is answered, and what must hold still does."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import func, select
from sqlmodel import col
from starlette.testclient import TestClient

from proof.figures import Figures
from tests.cast import NOW, TODAY, Cast
from tests.conftest import OWN_PAGE, Browse, Clock, PostgresCopies, inside
from tests.stock import Ids, stock
from weave import db as database
from weave.app import create_app, put_to_work
from weave.db import Actor, global_session
from weave.models import Account, Assignment, AssignmentState, Contribution, Role, Task, Term
from weave.services.entrance.sign_ins import start_sign_in
from weave.settings import Settings

MANY = 50
AT_ONCE = 10
REPORT = "/n/riverside/me/contributions"


@pytest.fixture
def things(engine: sa.Engine, cast: Cast) -> Ids:
    return stock(engine, cast)[0]


def all_at_once(send: Callable[[int], tuple[int, str]], count: int) -> list[tuple[int, str]]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(send, range(count)))


def reported(engine: sa.Engine, cast: Cast, what: str) -> int:
    with inside(engine, cast.mei) as db:
        found = select(func.count()).select_from(Contribution).where(col(Contribution.what) == what)
        return int(db.scalar(found) or 0)


def open_task(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.mei) as db:
        task: int = db.scalars(select(col(Task.id)).where(col(Task.is_internal).is_(False)).limit(1)).one()
        return task


def test_a_form_sent_fifty_times_acts_once(
    app: FastAPI,
    engine: sa.Engine,
    settings: Settings,
    clock: Clock,
    cast: Cast,
    browse: Browse,
    figures: Figures,
) -> None:
    form = {
        "task": open_task(engine, cast),
        "what": "Poured the tea",
        "done_on": TODAY.isoformat(),
        "form_key": "the very same form",
    }
    browsers = [browse(cast.mei) for _ in range(AT_ONCE)]

    def send(number: int) -> tuple[int, str]:
        answer = browsers[number % AT_ONCE].post(REPORT, data=form)
        return answer.status_code, answer.headers.get("location", "")

    answers = all_at_once(send, MANY)
    figures.exactly("rows", reported(engine, cast, "Poured the tea"), 1)
    figures.exactly("different answers", len(set(answers)), 1)
    assert answers[0][0] == 303
    after_a_restart = TestClient(
        create_app(settings, engine, clock), follow_redirects=False, headers=OWN_PAGE
    )
    after_a_restart.cookies.update(dict(browsers[0].cookies))
    again = after_a_restart.post(REPORT, data=form)
    assert (again.status_code, again.headers["location"]) == answers[0]
    assert reported(engine, cast, "Poured the tea") == 1


def test_of_twenty_answers_to_one_question_one_counts(
    engine: sa.Engine, cast: Cast, browse: Browse, things: Ids, figures: Figures
) -> None:
    path = f"/n/riverside/assignments/{things['assignment']}/answers"
    browsers = [browse(cast.mei) for _ in range(AT_ONCE)]

    def send(number: int) -> tuple[int, str]:
        said = {"answer": "yes"} if number % 2 else {"answer": "no", "reason": f"No time {number}"}
        answer = browsers[number % AT_ONCE].post(path, data=said)
        return answer.status_code, ""

    statuses = [status for status, _ in all_at_once(send, 20)]
    figures.exactly("answers that counted", statuses.count(303), 1)
    figures.none("faults", sum(status >= 500 for status in statuses))
    with inside(engine, cast.ana) as db:
        row = db.get_one(Assignment, (cast.mei.network_id, things["assignment"]))
        assert row.state in (AssignmentState.ACCEPTED, AssignmentState.DECLINED)


def test_the_last_two_coordinators_cannot_both_leave(
    engine: sa.Engine, cast: Cast, browse: Browse, figures: Figures
) -> None:
    with inside(engine, cast.ana) as db:
        role = db.scalars(select(Role).where(col(Role.may_coordinate)).limit(1)).one()
        ana = db.scalars(select(Term).where(col(Term.member_id) == cast.ana.member_id)).one()
        bo = Term(role_id=role.id, member_id=cast.bo.member_id, starts_on=TODAY)
        db.add(bo)
        db.flush()
        terms = [(ana.id, ana.version), (bo.id, bo.version)]
    # Each ends the other's term.
    browsers = [browse(cast.bo), browse(cast.ana)]

    def send(number: int) -> tuple[int, str]:
        term, version = terms[number]
        form = {"on": (NOW.date()).isoformat(), "reason": "Enough", "version": version}
        return browsers[number].post(f"/n/riverside/terms/{term}/endings", data=form).status_code, ""

    statuses = sorted(status for status, _ in all_at_once(send, 2))
    with inside(engine, cast.ana) as db:
        left = db.scalars(
            select(col(Term.id))
            .join(Role, col(Role.id) == col(Term.role_id))
            .where(col(Role.may_coordinate), col(Term.ends_on).is_(None))
        ).all()
    figures.at_least("coordinators without an end", len(left), 1)
    figures.none("faults", sum(status >= 500 for status in statuses))


def test_nothing_is_written_once_an_account_is_suspended(
    engine: sa.Engine, cast: Cast, browse: Browse, figures: Figures
) -> None:
    task = open_task(engine, cast)
    suspended = Event()
    stopping = Event()

    def write(number: int) -> list[tuple[str, int]]:
        """What was sent after the event, and how it was answered."""
        browser, late = browse(cast.mei), []
        for text in texts(number):
            is_late = suspended.is_set()
            form = {"task": task, "what": text, "done_on": TODAY.isoformat()}
            status = browser.post(REPORT, data=form).status_code
            if is_late:
                late.append((text, status))
            if len(late) > 3 or stopping.is_set():
                break
        return late

    with ThreadPoolExecutor(4) as pool:
        writing = [pool.submit(write, number) for number in range(4)]
        with global_session(engine, actor=Actor(via="command")) as db:
            db.get_one(Account, cast.mei.account_id).suspended_at = NOW
        suspended.set()
        late = [each for future in writing for each in future.result()]
    stopping.set()
    figures.told("sent after the event", len(late))
    figures.none("of them answered otherwise than by asking to sign in", sum(s != 401 for _, s in late))
    figures.none("of them written", sum(reported(engine, cast, text) for text, _ in late))


def texts(number: int) -> Iterator[str]:
    for count in range(1000):
        yield f"Tea {number} {count}"


def test_the_strictest_isolation_changes_no_outcome(
    postgres_copies: PostgresCopies, assembled: FastAPI, clock: Clock, tmp_path: Path
) -> None:
    """Where PostgreSQL is told to be serializable, who loses may be asked for patience, but never failed."""
    name = "serializable"
    url = f"{postgres_copies.copy(name)}&options=-c%20default_transaction_isolation%3Dserializable"
    engine = database.make_engine(url)
    cast = postgres_copies.cast
    settings = Settings(data_dir=tmp_path, database_url=url, base_url="http://testserver")
    app = put_to_work(assembled, settings, engine, clock)
    task = open_task(engine, cast)
    with global_session(engine, actor=Actor(via="command")) as db:
        account = db.get_one(Account, cast.mei.account_id)
        tokens = [start_sign_in(db, account=account, browser="tests", now=clock()) for _ in range(AT_ONCE)]

    def send(number: int) -> tuple[int, str]:
        browser = TestClient(app, follow_redirects=False, headers=OWN_PAGE)
        browser.cookies.set("weave-session", tokens[number % AT_ONCE])
        form = {"task": task, "what": "Poured the tea", "done_on": TODAY.isoformat(), "form_key": "one"}
        answer = browser.post(REPORT, data=form)
        return answer.status_code, ""

    try:
        statuses = {status for status, _ in all_at_once(send, MANY)}
        assert statuses <= {303, 503}
        assert send(0)[0] == 303
        assert reported(engine, cast, "Poured the tea") == 1
    finally:
        engine.dispose()
        postgres_copies.drop(name)
