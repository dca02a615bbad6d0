"""Reporting what one did, and answering it: one by one, several at once, taken back."""

import datetime as dt
import re

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.carrying import counted, task_of
from tests.cast import NOW, TODAY, Cast, Person
from tests.conftest import Browse, Clock, inside
from tests.giving import RIVERSIDE, look_after, pledged, reported
from weave.models import Contribution, ContributionState, PledgeState

REPORTS = f"{RIVERSIDE}/me/contributions"
QUEUE = f"{RIVERSIDE}/contributions"


def website(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.ana) as db:
        return task_of(db, "website").id


def given_by(engine: sa.Engine, person: Person) -> list[Contribution]:
    with inside(engine, person) as db:
        rows = select(Contribution).where(col(Contribution.member_id) == person.member_id)
        return list(db.scalars(rows.order_by(col(Contribution.id))))


@pytest.fixture
def report(engine: sa.Engine, cast: Cast) -> Contribution:
    """Mei reported something for a task that Bo holds."""
    with inside(engine, cast.ana) as db:
        look_after(db, cast.bo)
        return reported(db, cast.mei)


def answers(contribution: Contribution) -> str:
    return f"{QUEUE}/{contribution.id}/answers"


def test_three_fields_report_it(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    with inside(engine, cast.ana) as db:
        pledge = pledged(db, cast.mei)
    mei = browse(cast.mei)
    form = mei.get(f"{REPORTS}/new", params={"task": pledge.task_id}).text
    assert f'<option value="{pledge.task_id}" selected>' in form
    assert f'value="{TODAY}"' in form
    sent = {"task": pledge.task_id, "what": "Read it all", "done_on": "2026-11-19", "form_key": "k"}
    for _ in range(2):
        answer = mei.post(REPORTS, data=sent)
        assert (answer.status_code, answer.headers["location"]) == (303, f"{RIVERSIDE}/me")
    (given,) = given_by(engine, cast.mei)
    assert (given.what, given.done_on, given.minutes, given.link, given.pledge_id) == (
        "Read it all",
        dt.date(2026, 11, 19),
        None,
        "",
        pledge.id,
    )
    with inside(engine, cast.ana) as db:
        assert db.get_one(type(pledge), (pledge.network_id, pledge.id)).state is PledgeState.DONE


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ({"time": "15"}, 15),
        ({"time": "240", "other_time": "3 h"}, 240),
        ({"time": "other", "other_time": "1:30"}, 90),
        ({"time": "", "other_time": "2小时"}, 120),
        ({"time": ""}, None),
    ],
)
def test_time_is_chosen_or_written(
    browse: Browse, cast: Cast, engine: sa.Engine, typed: dict[str, str], minutes: int | None
) -> None:
    sent = {"task": str(website(engine, cast)), "what": "x", "done_on": "2026-11-20", **typed}
    assert browse(cast.mei).post(REPORTS, data=sent).status_code == 303
    assert given_by(engine, cast.mei)[0].minutes == minutes


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("task", ""),
        ("task", "999999"),
        ("what", "   "),
        ("what", "x" * 501),
        ("done_on", "2026-11-21"),
        ("done_on", "2020-01-01"),
        ("done_on", "yesterday"),
        ("time", "99"),
        ("other_time", "soon"),
        ("link", "javascript:alert(1)"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(
    browse: Browse, cast: Cast, engine: sa.Engine, field: str, value: str
) -> None:
    good = {"task": str(website(engine, cast)), "what": "Kept as typed", "done_on": "2026-11-20"}
    answer = browse(cast.mei).post(REPORTS, data=good | {field: value})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert field == "what" or "Kept as typed" in answer.text
    assert given_by(engine, cast.mei) == []


def test_nothing_is_reported_from_outside(
    browse: Browse, cast: Cast, engine: sa.Engine, nobody: TestClient
) -> None:
    sent = {"task": website(engine, cast), "what": "x", "done_on": "2026-11-20"}
    assert nobody.post(REPORTS, data=sent).status_code == 401
    assert browse(cast.sam).post(REPORTS, data=sent).status_code == 404


def test_the_holder_thanks_with_one_tap(
    browse: Browse, cast: Cast, engine: sa.Engine, report: Contribution
) -> None:
    bo = browse(cast.bo, htmx=True)
    assert f'id="contribution-{report.id}"' in browse(cast.bo).get(QUEUE).text
    answer = bo.post(answers(report), data={"answer": "thank", "version": 1})
    assert answer.status_code == 200
    assert f'<hx-partial id="contribution-{report.id}" data-hx-swap="delete">' in answer.text
    assert "answer-undoings" in answer.text
    (given,) = given_by(engine, cast.mei)
    assert (given.state, given.answered_by_id) == (ContributionState.THANKED, cast.bo.member_id)


def test_it_is_set_right_with_a_word(
    browse: Browse, cast: Cast, engine: sa.Engine, report: Contribution
) -> None:
    bo = browse(cast.bo)
    assert "Found three dead links" in bo.get(f"{answers(report)}/new").text
    right = {
        "answer": "adjust",
        "version": 1,
        "word": "It was two",
        "what": "Found two dead links",
        "done_on": "2026-11-18",
        "time": "other",
        "other_time": "20 min",
    }
    assert bo.post(answers(report), data=right).status_code == 303
    (given,) = given_by(engine, cast.mei)
    assert (given.what, given.minutes, given.state) == (
        "Found two dead links",
        20,
        ContributionState.ADJUSTED,
    )
    page = browse(cast.mei).get(f"{RIVERSIDE}/me").text
    for words in ("It was two", "Found two dead links", "Found three dead links", "30 minutes"):
        assert words in page


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"answer": "decline"}, "word"),
        ({"answer": "adjust", "what": "Other", "word": ""}, "word"),
        ({"answer": "adjust", "word": "Hm", "done_on": "2026-12-24"}, "done_on"),
        ({"answer": "adjust", "word": "Hm", "time": "other", "other_time": "soon"}, "other_time"),
        ({"answer": "shrug"}, "answer"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(
    browse: Browse,
    cast: Cast,
    engine: sa.Engine,
    report: Contribution,
    typed: dict[str, str],
    field: str,
) -> None:
    answer = browse(cast.bo).post(answers(report), data={"version": "1"} | typed)
    assert answer.status_code == 422
    assert f'id="error-{field}-{report.id}"' in answer.text
    assert given_by(engine, cast.mei)[0].state is ContributionState.REPORTED


def test_the_later_of_two_sees_both_answers(
    browse: Browse, cast: Cast, engine: sa.Engine, report: Contribution
) -> None:
    bo, ana = browse(cast.bo), browse(cast.ana)
    bo.post(answers(report), data={"answer": "thank", "version": 1, "word": "Wonderful"})
    no = {"answer": "decline", "version": 1, "word": "Not our site"}
    late = ana.post(answers(report), data=no)
    assert late.status_code == 409
    for words in ("Bo Lindqvist has answered this in the meantime.", "Wonderful", "Not our site"):
        assert words in late.text
    assert given_by(engine, cast.mei)[0].state is ContributionState.THANKED
    # A coordinator may decide for hers, now that she has seen both.
    version = re.search(r'name="version" value="(\d+)"', late.text)
    assert version is not None
    assert ana.post(answers(report), data=no | {"version": version[1]}).status_code == 303
    assert given_by(engine, cast.mei)[0].state is ContributionState.DECLINED
    last = bo.post(answers(report), data={"answer": "thank", "version": 2, "word": "But it is"})
    assert last.status_code == 409
    assert "But it is" in last.text
    assert 'name="version"' not in last.text


def test_who_answers_and_who_does_not(
    browse: Browse, cast: Cast, engine: sa.Engine, report: Contribution, nobody: TestClient
) -> None:
    with inside(engine, cast.ana) as db:
        other = reported(db, cast.lin, "newsletter")
    yes = {"answer": "thank", "version": 1}
    assert nobody.post(answers(report), data=yes).status_code == 401
    assert browse(cast.sam).post(answers(report), data=yes).status_code == 404
    mei = browse(cast.mei)
    assert mei.post(answers(report), data=yes).status_code == 403
    assert mei.post(answers(other), data=yes).status_code == 404
    assert browse(cast.bo).post(answers(other), data=yes).status_code == 403
    assert browse(cast.bo).get(f"{answers(other)}/new").status_code == 403
    assert [given.state for given in given_by(engine, cast.mei)] == [ContributionState.REPORTED]


def test_several_are_thanked_at_once_and_undone(
    browse: Browse, cast: Cast, engine: sa.Engine, report: Contribution, clock: Clock
) -> None:
    with inside(engine, cast.ana) as db:
        second = reported(db, cast.mei)
    bo = browse(cast.bo)
    sent = {"contribution": [report.id, second.id], "word": "Both!", "form_key": "k"}
    for _ in range(2):
        assert bo.post(f"{QUEUE}/answers", data=sent).status_code == 303
    assert {(given.state, given.answer) for given in given_by(engine, cast.mei)} == {
        (ContributionState.THANKED, "Both!")
    }
    page = bo.get(QUEUE).text
    assert "Thanked for 2 reports." in page
    undo = re.search(r'action="([^"]*answer-undoings[^"]*)"', page)
    assert undo is not None
    address = undo[1].replace("&amp;", "&")
    assert browse(cast.mei).post(address).status_code == 404
    assert browse(cast.ana).post(address).status_code == 409
    clock.forward(minutes=9)
    assert bo.post(address).status_code == 303
    assert {given.state for given in given_by(engine, cast.mei)} == {ContributionState.REPORTED}


def test_undoing_comes_too_late(browse: Browse, cast: Cast, report: Contribution, clock: Clock) -> None:
    bo = browse(cast.bo)
    bo.post(answers(report), data={"answer": "thank", "version": 1})
    clock.forward(minutes=11)
    late = bo.post(f"{QUEUE}/answer-undoings", params={"contribution": report.id})
    assert late.status_code == 409


def test_bulk_thanks_need_a_tick_and_the_right(
    browse: Browse, cast: Cast, engine: sa.Engine, report: Contribution, nobody: TestClient
) -> None:
    to = f"{QUEUE}/answers"
    assert browse(cast.bo).post(to).status_code == 303
    assert nobody.post(to, data={"contribution": report.id}).status_code == 401
    assert browse(cast.mei).post(to, data={"contribution": report.id}).status_code == 403
    assert browse(cast.sam).post(to, data={"contribution": report.id}).status_code == 404
    assert browse(cast.bo).post(to, data={"contribution": [report.id, 999_999]}).status_code == 404
    assert given_by(engine, cast.mei)[0].state is ContributionState.REPORTED


def test_history_and_totals(browse: Browse, cast: Cast, engine: sa.Engine, report: Contribution) -> None:
    with inside(engine, cast.ana) as db:
        old = reported(db, cast.lin, "newsletter", on=TODAY - dt.timedelta(days=300))
    ana = browse(cast.ana)
    this = ana.get(QUEUE, params={"view": "history"}).text
    assert f'id="contribution-{report.id}"' in this
    assert f'id="contribution-{old.id}"' not in this
    everything = ana.get(QUEUE, params={"view": "history", "period": "all", "task": old.task_id}).text
    assert f'id="contribution-{old.id}"' in everything
    assert f'id="contribution-{report.id}"' not in everything
    empty = ana.get(QUEUE, params={"view": "history", "task": "", "state": "declined"})
    assert "Nothing in this view" in empty.text
    assert "Newsletter" in ana.get(QUEUE, params={"view": "tasks", "period": "all"}).text
    mei = browse(cast.mei).get(QUEUE, params={"view": "history", "period": "all"}).text
    assert "contribution-" not in mei
    assert ana.get(QUEUE, params={"view": "elsewhere"}).status_code == 404
    assert "Nothing here is for you to answer" in browse(cast.mei).get(QUEUE).text


def test_the_queue_takes_as_few_queries_however_long(
    browse: Browse, cast: Cast, engine: sa.Engine, report: Contribution
) -> None:
    ana = browse(cast.ana)
    few = _statements(ana, engine)
    with inside(engine, cast.ana) as db:
        look_after(db, cast.lin, "newsletter")
        for key in ("website", "newsletter", "budget"):
            pledged(db, cast.lin, key)
            for _more in range(20):
                reported(db, cast.mei, key, at=NOW - dt.timedelta(days=9))
    assert _statements(ana, engine) == few


def _statements(browser: TestClient, engine: sa.Engine) -> int:
    with counted(engine) as said:
        assert browser.get(QUEUE).status_code == 200
    return len(said)
