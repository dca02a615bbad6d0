"""Handing a task back, and taking a question back."""

import sqlalchemy as sa
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, inside
from tests.routes.matrix.test_assignment_answers import proposed, state
from weave.models import Assignment, AssignmentState

RIVERSIDE = "/n/riverside"


def endings(assignment_id: int) -> str:
    return f"{RIVERSIDE}/assignments/{assignment_id}/endings"


def accepted(engine: sa.Engine, cast: Cast) -> int:
    assignment_id = proposed(engine, cast)
    with inside(engine, cast.ana) as db:
        row = db.get_one(Assignment, (cast.ana.network_id, assignment_id))
        row.state, row.answered_at = AssignmentState.ACCEPTED, NOW
    return assignment_id


def test_she_hands_it_back_with_a_reason(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    held = accepted(engine, cast)
    mei = browse(cast.mei)
    assert "Website" in mei.get(f"{endings(held)}/new").text
    wrong = mei.post(endings(held), data={"reason": "", "on": "2026-11-20"})
    assert wrong.status_code == 422
    assert 'id="error-reason"' in wrong.text
    assert 'value="2026-11-20"' in wrong.text
    late = mei.post(endings(held), data={"reason": "moving", "on": "2026-12-24"})
    assert late.status_code == 422
    assert 'value="moving"' in late.text
    assert mei.post(endings(held), data={"reason": "moving", "on": "not a day"}).status_code == 422
    assert mei.post(endings(held), data={"reason": "moving"}).headers["location"] == f"{RIVERSIDE}/me"
    row = state(engine, cast, held)
    assert (row.state, row.reason, row.ended_on) == (AssignmentState.ENDED, "moving", TODAY)
    assert mei.post(endings(held), data={"reason": "moving"}).status_code == 409


def test_a_coordinator_takes_a_question_back(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    asked = proposed(engine, cast)
    answer = browse(cast.ana).post(endings(asked), data={})
    assert answer.status_code == 303
    assert "/tasks#task-" in answer.headers["location"]
    assert state(engine, cast, asked).state is AssignmentState.ENDED


def test_a_form_sent_twice_ends_once(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    held = accepted(engine, cast)
    mei = browse(cast.mei)
    for _ in range(2):
        answer = mei.post(endings(held), data={"reason": "moving", "form_key": "the-same"})
        assert answer.status_code == 303


def test_nobody_else_ends_it(browse: Browse, nobody: TestClient, cast: Cast, engine: sa.Engine) -> None:
    held = accepted(engine, cast)
    for person in (cast.bo, cast.sam):
        assert browse(person).post(endings(held), data={"reason": "x"}).status_code == 404
        assert browse(person).get(f"{endings(held)}/new").status_code == 404
    assert nobody.post(endings(held), data={"reason": "x"}).status_code == 401
    assert state(engine, cast, held).state is AssignmentState.ACCEPTED
