"""Answering a question: yes, no with a reason, or somebody else."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, inside
from weave.models import Assignment, AssignmentState, PersonalLink, Task
from weave.services.people.members import add_member
from weave.tokens import token_hash

RIVERSIDE = "/n/riverside"


def proposed(engine: sa.Engine, cast: Cast, *, by_herself: bool = False) -> int:
    with inside(engine, cast.ana) as db:
        task_id = db.scalars(select(col(Task.id)).where(col(Task.key) == "website")).one()
        row = Assignment(
            task_id=task_id,
            member_id=cast.mei.member_id,
            proposed_by_id=cast.mei.member_id if by_herself else cast.ana.member_id,
            proposed_at=NOW,
        )
        db.add(row)
        db.flush()
        return row.id


@pytest.fixture
def asked(engine: sa.Engine, cast: Cast) -> int:
    return proposed(engine, cast)


def state(engine: sa.Engine, cast: Cast, assignment_id: int) -> Assignment:
    with inside(engine, cast.ana) as db:
        row: Assignment = db.get_one(Assignment, (cast.ana.network_id, assignment_id))
        return row


def answers(assignment_id: int) -> str:
    return f"{RIVERSIDE}/assignments/{assignment_id}/answers"


def test_she_says_yes(browse: Browse, cast: Cast, engine: sa.Engine, asked: int) -> None:
    mei = browse(cast.mei)
    assert "Will you hold “Website”?" in mei.get(f"{answers(asked)}/new").text
    answer = mei.post(answers(asked), data={"answer": "yes"})
    assert answer.status_code == 303
    assert state(engine, cast, asked).state is AssignmentState.ACCEPTED
    assert mei.post(answers(asked), data={"answer": "yes"}).status_code == 409
    assert mei.get(f"{answers(asked)}/new").status_code == 409


def test_in_place_the_question_goes_and_thanks_come(browse: Browse, cast: Cast, asked: int) -> None:
    answer = browse(cast.mei, htmx=True).post(answers(asked), data={"answer": "yes"})
    assert answer.status_code == 200
    assert "Thank you" in answer.text
    assert "<article" not in answer.text
    assert f'<hx-partial id="ask-{asked}" data-hx-swap="delete">' in answer.text


def test_she_answers_by_her_personal_link(
    nobody: TestClient, cast: Cast, engine: sa.Engine, asked: int
) -> None:
    with inside(engine, cast.ana) as db:
        db.add(PersonalLink(member_id=cast.mei.member_id, token_hash=token_hash("hers"), made_at=NOW))
    nobody.cookies.set("weave-link", "hers")
    assert nobody.get(f"{answers(asked)}/new").status_code == 200
    assert nobody.post(f"{RIVERSIDE}/assignments/{asked}/endings", data={}).status_code == 403
    assert nobody.post(answers(asked), data={"answer": "no", "reason": "ill"}).status_code == 303
    assert state(engine, cast, asked).state is AssignmentState.DECLINED


def test_a_no_without_a_reason_keeps_what_was_typed(
    browse: Browse, cast: Cast, engine: sa.Engine, asked: int
) -> None:
    answer = browse(cast.mei).post(answers(asked), data={"answer": "no", "q": "林宇"})
    assert answer.status_code == 422
    assert f'id="error-reason-{asked}"' in answer.text
    assert 'value="林宇"' in answer.text
    in_place = browse(cast.mei, htmx=True).post(answers(asked), data={"answer": "no"})
    assert in_place.status_code == 422
    assert in_place.text.strip().startswith("<article")
    assert state(engine, cast, asked).state is AssignmentState.PROPOSED


def test_somebody_else_is_named_by_typing(browse: Browse, cast: Cast, engine: sa.Engine, asked: int) -> None:
    answer = browse(cast.mei).post(answers(asked), data={"answer": "no", "reason": "ill", "q": "lin yu"})
    assert answer.status_code == 303
    assert state(engine, cast, asked).suggested_id == cast.lin.member_id
    page = browse(cast.ana).get(f"{RIVERSIDE}/assignment-requests").text
    assert "林宇" in page
    assert "ill" in page


def test_of_several_with_the_name_she_chooses_one(
    browse: Browse, cast: Cast, engine: sa.Engine, asked: int
) -> None:
    with inside(engine, cast.ana) as db:
        other = add_member(db, name="Lin Yan", today=TODAY).id
    mei = browse(cast.mei)
    data = {"answer": "no", "reason": "ill", "q": "lin y"}
    several = mei.post(answers(asked), data=data)
    assert several.status_code == 422
    assert f'name="suggested" value="{other}"' in several.text
    assert mei.post(answers(asked), data=data | {"q": "nobody"}).status_code == 422
    assert mei.post(answers(asked), data=data | {"suggested": str(other)}).status_code == 303
    assert state(engine, cast, asked).suggested_id == other


def test_people_are_offered_while_she_types(browse: Browse, cast: Cast, asked: int) -> None:
    found = browse(cast.mei, htmx=True).get(f"{answers(asked)}/new?q=lin")
    assert "林宇" in found.text
    assert "Lindqvist" in found.text
    assert "<article" not in found.text
    assert "@" not in found.text


def test_a_coordinator_answers_who_asked_for_a_task(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    request = proposed(engine, cast, by_herself=True)
    assert browse(cast.mei).post(answers(request), data={"answer": "yes"}).status_code == 403
    ana = browse(cast.ana)
    wrong = ana.post(answers(request), data={"answer": "no", "reason": ""})
    assert wrong.status_code == 422
    assert f'id="error-reason-{request}"' in wrong.text
    assert ana.post(answers(request), data={"answer": "yes"}).status_code == 303
    row = state(engine, cast, request)
    assert (row.state, row.answered_by_id) == (AssignmentState.ACCEPTED, cast.ana.member_id)


def test_a_question_is_answered_by_who_was_asked(
    browse: Browse, nobody: TestClient, cast: Cast, engine: sa.Engine, asked: int
) -> None:
    data = {"answer": "yes"}
    for person, status in ((cast.ana, 403), (cast.bo, 404), (cast.sam, 404)):
        assert browse(person).post(answers(asked), data=data).status_code == status
        assert browse(person).get(f"{answers(asked)}/new").status_code == status
    assert nobody.post(answers(asked), data=data).status_code == 401
    assert browse(cast.mei).post(answers(999_999), data=data).status_code == 404
    stranger = {"answer": "no", "reason": "ill", "suggested": "999999"}
    assert browse(cast.mei).post(answers(asked), data=stranger).status_code == 404
    assert browse(cast.mei).post(answers(asked), data={"answer": "maybe"}).status_code == 422
    assert state(engine, cast, asked).state is AssignmentState.PROPOSED
