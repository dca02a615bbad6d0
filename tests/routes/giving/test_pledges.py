"""Small ways to help: found, taken up, taken back, answered."""

import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.carrying import task_of
from tests.cast import Cast, Person
from tests.conftest import Browse, inside
from tests.giving import RIVERSIDE, look_after, pledged
from weave.models import Category, MemberInterest, Pledge, PledgeState

PLEDGES = f"{RIVERSIDE}/me/pledges"
WAYS = f"{RIVERSIDE}/me/ways-to-help"


def website(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.ana) as db:
        return task_of(db, "website").id


def pledges_of(engine: sa.Engine, person: Person) -> list[Pledge]:
    with inside(engine, person) as db:
        rows = select(Pledge).where(col(Pledge.member_id) == person.member_id).order_by(col(Pledge.id))
        return list(db.scalars(rows))


def test_ways_to_help_are_filtered_in_the_address(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    with inside(engine, cast.ana) as db:
        funding = db.query(Category).filter_by(key="funding").one()
        db.add(MemberInterest(member_id=cast.mei.member_id, category_id=funding.id))
    mei = browse(cast.mei)
    assert mei.get(WAYS).text.count('class="card threaded hue-') == 34
    liked = mei.get(WAYS, params={"interests": "1"}).text
    assert liked.count('class="card threaded hue-') == liked.count('class="card threaded hue-funding') > 0
    assert mei.get(WAYS, params={"category": funding.id}).text.count("hue-funding") == liked.count(
        "hue-funding"
    )
    quick = mei.get(WAYS, params={"minutes": "15", "category": funding.id}).text
    assert quick.count("hue-funding") < liked.count("hue-funding")
    assert mei.get(WAYS, params={"minutes": "1"}).text.count("Drop a filter") == 1
    assert mei.get(WAYS, params={"category": "", "minutes": ""}).status_code == 200
    assert mei.get(WAYS, params={"minutes": "soon"}).status_code == 404


def test_one_tap_pledges_and_comes_back_to_the_list(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    task_id = website(engine, cast)
    sent = {"task": task_id, "note": "Gladly", "next": f"{WAYS}?minutes=30", "form_key": "abc"}
    mei = browse(cast.mei)
    answer = mei.post(PLEDGES, data=sent)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{WAYS}?minutes=30")
    again = mei.post(PLEDGES, data=sent)
    assert (again.status_code, again.headers["location"]) == (303, f"{WAYS}?minutes=30")
    (pledge,) = pledges_of(engine, cast.mei)
    assert (pledge.task_id, pledge.note, pledge.state) == (task_id, "Gladly", PledgeState.OPEN)
    assert mei.post(PLEDGES, data={"task": task_id}).status_code == 409


def test_it_never_leads_elsewhere(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    sent = {"task": website(engine, cast), "next": "//example.org"}
    assert browse(cast.mei).post(PLEDGES, data=sent).headers["location"] == "/"


def test_in_place_the_card_says_so(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    task_id = website(engine, cast)
    mei = browse(cast.mei, htmx=True)
    card = mei.post(PLEDGES, data={"task": task_id}).text
    (pledge,) = pledges_of(engine, cast.mei)
    assert f'id="help-{task_id}"' in card
    assert f"/me/pledges/{pledge.id}/withdrawals" in card
    assert '<hx-partial id="notice"' in card
    back = mei.post(f"{PLEDGES}/{pledge.id}/withdrawals").text
    assert f'<hx-partial id="pledge-{pledge.id}"' in back
    assert f'<hx-partial id="help-{task_id}"' in back
    assert pledges_of(engine, cast.mei)[0].state is PledgeState.WITHDRAWN


def test_a_word_too_long_is_kept_and_nothing_written(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    sent = {"task": website(engine, cast), "note": "x" * 501}
    answer = browse(cast.mei).post(PLEDGES, data=sent)
    assert answer.status_code == 422
    assert "x" * 501 in answer.text
    assert pledges_of(engine, cast.mei) == []


def test_tasks_that_take_no_pledges_are_not_there(
    browse: Browse, cast: Cast, engine: sa.Engine, nobody: TestClient
) -> None:
    task_id = website(engine, cast)
    with inside(engine, cast.ana) as db:
        internal = task_of(db, "legal").id
    mei = browse(cast.mei)
    for wrong in (internal, 999_999, "soon", "", -1, "9" * 30):
        assert mei.post(PLEDGES, data={"task": wrong}).status_code == 404, wrong
    assert nobody.post(PLEDGES, data={"task": task_id}).status_code == 401
    assert browse(cast.sam).post(PLEDGES, data={"task": task_id}).status_code == 404
    assert pledges_of(engine, cast.mei) == []


def test_only_her_own_is_withdrawn(browse: Browse, cast: Cast, engine: sa.Engine, nobody: TestClient) -> None:
    with inside(engine, cast.ana) as db:
        pledge = pledged(db, cast.lin)
    to = f"{PLEDGES}/{pledge.id}/withdrawals"
    assert nobody.post(to).status_code == 401
    assert browse(cast.sam).post(to).status_code == 404
    assert browse(cast.mei).post(to).status_code == 404
    assert browse(cast.ana).post(to).status_code == 403
    assert pledges_of(engine, cast.lin)[0].state is PledgeState.OPEN


def test_the_holder_answers(browse: Browse, cast: Cast, engine: sa.Engine, nobody: TestClient) -> None:
    with inside(engine, cast.ana) as db:
        look_after(db, cast.bo)
        pledge = pledged(db, cast.mei)
    to = f"{RIVERSIDE}/pledges/{pledge.id}/answers"
    yes = {"answer": "accept", "word": "Please do"}
    assert nobody.post(to, data=yes).status_code == 401
    assert browse(cast.sam).post(to, data=yes).status_code == 404
    assert browse(cast.mei).post(to, data=yes).status_code == 403
    bo = browse(cast.bo)
    assert "would like to help" in bo.get(f"{to}/new").text
    for wrong in ({"answer": "decline", "word": ""}, {"answer": "perhaps", "word": "Hm"}, {"word": "Hm"}):
        refused = bo.post(to, data=wrong)
        assert refused.status_code == 422
        assert wrong["word"] in refused.text
    assert bo.post(to, data=yes).headers["location"] == f"{RIVERSIDE}/contributions"
    (answered,) = pledges_of(engine, cast.mei)
    assert (answered.state, answered.answer) == (PledgeState.ACCEPTED, "Please do")
    late = browse(cast.ana).post(to, data={"answer": "decline", "word": "Rather not"})
    assert late.status_code == 409
    assert "Bo Lindqvist has accepted this already." in late.text
    assert "Rather not" in late.text
    assert "Please do" in browse(cast.mei).get(f"{RIVERSIDE}/me").text


def test_a_weaver_without_the_task_knows_of_it_but_does_not_answer(
    browse: Browse, cast: Cast, engine: sa.Engine
) -> None:
    with inside(engine, cast.ana) as db:
        pledge = pledged(db, cast.mei)
    to = f"{RIVERSIDE}/pledges/{pledge.id}/answers"
    assert browse(cast.bo).post(to, data={"answer": "accept"}).status_code == 403
    assert browse(cast.bo).get(f"{to}/new").status_code == 403
