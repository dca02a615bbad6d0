"""A member's own page: what it shows, how few queries it takes, what a personal link may do."""

import re

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from starlette.testclient import TestClient

from tests.carrying import counted
from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, inside
from tests.giving import RIVERSIDE, by_link, look_after, pledged, reported
from weave.models import AssignmentState, Channel, CheckIn, CheckInMember, ContributionState, Pledge

MOST_QUERIES = 12


def _fill(engine: sa.Engine, cast: Cast, times: int) -> None:
    with inside(engine, cast.ana) as db:
        held = {1: ["website"], 2: ["newsletter", "budget", "legal"]}[times]
        for key in held:
            look_after(db, cast.mei, key)
        for _ in range(times * 5):
            given = reported(db, cast.mei, state=ContributionState.THANKED)
            given.answered_by_id, given.answer = cast.ana.member_id, "Thank you"
        pledged(db, cast.mei, {1: "member-onboarding", 2: "member-database"}[times])


def test_her_page_shows_what_concerns_her(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    with inside(engine, cast.ana) as db:
        asked = look_after(db, cast.mei, "newsletter")
        asked.state, asked.proposed_by_id, asked.answered_at = (
            AssignmentState.PROPOSED,
            cast.ana.member_id,
            None,
        )
        pledge = pledged(db, cast.mei, "budget")
        given = reported(db, cast.mei, state=ContributionState.THANKED)
        given.answer, given.answered_by_id = "Lovely", cast.ana.member_id
        reported(db, cast.mei)
    page = browse(cast.mei).get(f"{RIVERSIDE}/me").text
    assert f'id="ask-{asked.id}"' in page
    assert f'id="pledge-{pledge.id}"' in page
    assert f'id="given-{given.id}"' in page
    assert "Lovely" in page
    assert "1 thanked, 1 waiting" in page
    assert len(re.findall(r'id="help-\d+"', page)) == 3


def test_a_newcomer_sees_how_to_begin(browse: Browse, cast: Cast) -> None:
    page = browse(cast.mei).get(f"{RIVERSIDE}/me")
    assert page.status_code == 200
    assert "Nothing is reported yet" in page.text
    assert "me/contributions/new" in page.text


def test_it_takes_as_few_queries_however_much_there_is(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    mei = browse(cast.mei)
    taken = []
    for times in (1, 2):
        _fill(engine, cast, times)
        with counted(engine) as said:
            assert mei.get(f"{RIVERSIDE}/me").status_code == 200
        taken.append(len([each for each in said if not each.startswith(("BEGIN", "SELECT set_config"))]))
    assert taken[0] == taken[1] <= MOST_QUERIES


def test_she_reads_by_her_link_what_weavers_wrote_for_her_and_nothing_else(
    app: FastAPI, engine: sa.Engine, cast: Cast
) -> None:
    with inside(engine, cast.bo) as db:
        check_in = CheckIn(
            weaver_id=cast.bo.member_id,
            channel=Channel.PHONE,
            on=TODAY,
            shared_line="You like tables.",
            weavers_line="Is tired.",
            logged_at=NOW,
        )
        db.add(check_in)
        db.flush()
        db.add(CheckInMember(check_in_id=check_in.id, member_id=cast.lin.member_id))
    hers = by_link(app, engine, cast, cast.lin).get(f"{RIVERSIDE}/me").text
    assert "You like tables." in hers
    assert "Is tired." not in hers
    assert "You like tables." not in by_link(app, engine, cast, cast.mei).get(f"{RIVERSIDE}/me").text


def test_nobody_and_strangers_find_nothing(browse: Browse, cast: Cast, nobody: TestClient) -> None:
    assert nobody.get(f"{RIVERSIDE}/me").status_code == 401
    assert browse(cast.sam).get(f"{RIVERSIDE}/me").status_code == 404


@pytest.mark.parametrize(
    "path", ["/me", "/me/profile", "/me/record", "/me/ways-to-help", "/me/contributions/new"]
)
def test_a_personal_link_opens_her_own_pages(app: FastAPI, engine: sa.Engine, cast: Cast, path: str) -> None:
    page = by_link(app, engine, cast, cast.lin).get(RIVERSIDE + path)
    assert page.status_code == 200
    assert "/tasks/" not in page.text


def test_a_personal_link_pledges_reports_and_withdraws(app: FastAPI, engine: sa.Engine, cast: Cast) -> None:
    lin = by_link(app, engine, cast, cast.lin)
    with inside(engine, cast.ana) as db:
        task_id = pledged(db, cast.mei).task_id
    assert lin.post(f"{RIVERSIDE}/me/pledges", data={"task": task_id}).status_code == 303
    with inside(engine, cast.ana) as db:
        pledge = db.query(Pledge).filter_by(member_id=cast.lin.member_id).one()
    assert lin.post(f"{RIVERSIDE}/me/pledges/{pledge.id}/withdrawals").status_code == 303
    report = {"task": task_id, "what": "Read it", "done_on": "2026-11-20"}
    assert lin.post(f"{RIVERSIDE}/me/contributions", data=report).status_code == 303


def test_a_personal_link_does_not_answer_others(app: FastAPI, engine: sa.Engine, cast: Cast) -> None:
    """Not even for a task that she holds."""
    with inside(engine, cast.ana) as db:
        look_after(db, cast.lin)
        given, pledge = reported(db, cast.mei), pledged(db, cast.mei)
        own = reported(db, cast.lin)
    lin = by_link(app, engine, cast, cast.lin)
    assert lin.get(f"{RIVERSIDE}/contributions").status_code == 403
    for contribution in (given, own):
        to = f"{RIVERSIDE}/contributions/{contribution.id}/answers"
        assert lin.post(to, data={"answer": "thank", "version": 1}).status_code == 403
    assert lin.post(f"{RIVERSIDE}/pledges/{pledge.id}/answers", data={"answer": "accept"}).status_code == 403
    thanks = lin.post(f"{RIVERSIDE}/contributions/answers", data={"contribution": given.id})
    assert thanks.status_code == 403
