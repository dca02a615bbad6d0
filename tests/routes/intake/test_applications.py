"""The board of applications: taken up, placed, passed on, kept in the pool, declined; overdue ones go on."""

import datetime as dt

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col

from tests.cast import NOW, TODAY, Cast
from tests.conftest import Browse, Clock, inside
from tests.groups import group_of
from tests.mailbox import mails
from weave.db import Actor, global_session, network_session
from weave.models import (
    Application,
    ApplicationChoice,
    ApplicationState,
    ChoiceState,
    GroupPlace,
    Member,
    Network,
    Standing,
    StandingChange,
)
from weave.services.intake.applying import Wish, apply
from weave.services.intake.steps import move_on_the_overdue
from weave.settings import Settings

BOARD = "/n/riverside/applications"
WEEK = dt.timedelta(days=7)


@pytest.fixture
def groups(engine: sa.Engine, cast: Cast) -> tuple[int, int]:
    """Mei leads the kitchen, nobody leads the garden."""
    with inside(engine, cast.ana) as db:
        kitchen = group_of(db, "Kitchen", lead=cast.mei, capacity=2)
        return kitchen.id, group_of(db, "Garden").id


def applied(
    engine: sa.Engine,
    cast: Cast,
    settings: Settings,
    *wanted: int,
    name: str = "Ines Costa",
    at: dt.datetime = NOW,
) -> Application:
    wish = Wish(
        name=name,
        email=f"{name.split()[0].lower()}@example.org",
        contact="",
        hours=3,
        skills="Bread",
        message="I bake.",
        groups=wanted,
        interests=frozenset(),
        source="",
        language="en",
    )
    with global_session(engine, actor=Actor(via="command")) as db:
        network = db.get_one(Network, cast.ana.network_id)
    with inside(engine, cast.ana) as db:
        application = apply(db, wish=wish, network=network, settings=settings, now=at)
        assert application is not None
        return application


def now_of(engine: sa.Engine, application: Application) -> tuple[Application, list[ChoiceState], Standing]:
    network_id = application.network_id
    with network_session(engine, network_id, actor=Actor(via="command"), writes=False) as db:
        row = db.get_one(Application, (network_id, application.id))
        choices = db.scalars(
            select(ApplicationChoice)
            .where(col(ApplicationChoice.application_id) == row.id)
            .order_by(col(ApplicationChoice.rank))
        )
        member = db.get_one(Member, (network_id, row.member_id))
        return row, [choice.state for choice in choices], member.standing


def answer(application: Application, **typed: str) -> dict[str, str]:
    return {"word": "", "group": "", "version": str(application.version), **typed}


def test_the_board_shows_what_waits_to_those_who_handle_it(
    browse: Browse, engine: sa.Engine, cast: Cast, settings: Settings, groups: tuple[int, int]
) -> None:
    kitchen, garden = groups
    ines = applied(engine, cast, settings, kitchen)
    udo = applied(engine, cast, settings, garden, name="Udo Brandt")
    for person in (cast.ana, cast.bo):
        page = browse(person).get(BOARD).text
        assert "Ines Costa" in page
        assert "Udo Brandt" in page
    mei = browse(cast.mei)
    page = mei.get(BOARD).text
    assert "Ines Costa" in page
    assert "Udo Brandt" not in page
    assert mei.get(f"{BOARD}/{ines.id}").status_code == 200
    assert mei.get(f"{BOARD}/{udo.id}").status_code == 404
    assert browse(cast.sam).get(f"{BOARD}/{ines.id}").status_code == 404


def test_who_handles_nothing_sees_no_board(browse: Browse, cast: Cast) -> None:
    assert browse(cast.mei).get(BOARD).status_code == 403
    assert "Nobody waits for an answer" in browse(cast.ana).get(BOARD).text


def test_a_lead_takes_it_up_and_places(
    browse: Browse,
    engine: sa.Engine,
    cast: Cast,
    settings: Settings,
    clock: Clock,
    groups: tuple[int, int],
    caplog: pytest.LogCaptureFixture,
) -> None:
    kitchen, garden = groups
    application = applied(engine, cast, settings, kitchen, garden)
    mei = browse(cast.mei)
    assert mei.post(f"{BOARD}/{application.id}/talks", data={"was": ""}).status_code == 303
    row, _choices, _standing = now_of(engine, application)
    assert (row.state, row.handled_by_id) == (ApplicationState.TALKING, cast.mei.member_id)
    elsewhere = answer(row, answer="place", group=str(garden))
    assert mei.post(f"{BOARD}/{application.id}/answers", data=elsewhere).status_code == 422
    here = answer(row, answer="place", group=str(kitchen), word="Come on Thursday")
    assert mei.post(f"{BOARD}/{application.id}/answers", data=here).headers["location"] == BOARD
    row, choices, standing = now_of(engine, application)
    assert (row.state, row.due_on, standing) == (ApplicationState.PLACED, None, Standing.ACTIVE)
    assert choices == [ChoiceState.ACCEPTED, ChoiceState.DROPPED]
    with inside(engine, cast.ana) as db:
        placed = db.scalars(select(GroupPlace).where(col(GroupPlace.member_id) == row.member_id)).one()
        assert (placed.working_group_id, placed.starts_on) == (kitchen, TODAY)
        steps = select(StandingChange).where(col(StandingChange.member_id) == row.member_id)
        assert [step.after for step in db.scalars(steps.order_by(col(StandingChange.id)))] == [
            Standing.APPLIED,
            Standing.ACTIVE,
        ]
    told = "\n".join(mails(engine, settings, caplog, clock()))
    assert "Come on Thursday" in told


def test_of_two_who_take_it_up_the_second_learns_of_the_first(
    browse: Browse, engine: sa.Engine, cast: Cast, settings: Settings, groups: tuple[int, int]
) -> None:
    application = applied(engine, cast, settings, groups[0])
    assert browse(cast.mei).post(f"{BOARD}/{application.id}/talks", data={"was": ""}).status_code == 303
    late = browse(cast.ana).post(f"{BOARD}/{application.id}/talks", data={"was": ""})
    assert late.status_code == 409
    assert "Somebody else has taken it up" in late.text
    taken = {"was": str(cast.mei.member_id)}
    assert browse(cast.ana).post(f"{BOARD}/{application.id}/talks", data=taken).status_code == 303


def test_a_group_passes_on_to_the_next_and_the_last_to_the_pool(
    browse: Browse, engine: sa.Engine, cast: Cast, settings: Settings, groups: tuple[int, int]
) -> None:
    kitchen, garden = groups
    application = applied(engine, cast, settings, kitchen, garden)
    passing = answer(application, answer="pass", word="No oven left")
    assert browse(cast.mei).post(f"{BOARD}/{application.id}/answers", data=passing).status_code == 303
    row, choices, _standing = now_of(engine, application)
    assert (row.asked_id, row.state, row.answer) == (garden, ApplicationState.NEW, "")
    assert choices == [ChoiceState.PASSED, ChoiceState.ASKED]
    assert browse(cast.mei).get(f"{BOARD}/{application.id}").status_code == 404
    assert "No oven left" in browse(cast.ana).get(f"{BOARD}/{application.id}").text
    passing = answer(row, answer="pass")
    assert browse(cast.ana).post(f"{BOARD}/{application.id}/answers", data=passing).status_code == 303
    row, choices, standing = now_of(engine, application)
    assert (row.asked_id, row.state, row.due_on) == (None, ApplicationState.POOL, None)
    assert (choices, standing) == ([ChoiceState.PASSED, ChoiceState.PASSED], Standing.POOL)


def test_who_is_in_the_pool_is_placed_later(
    browse: Browse, engine: sa.Engine, cast: Cast, settings: Settings, groups: tuple[int, int]
) -> None:
    application = applied(engine, cast, settings)
    ana = browse(cast.ana)
    ana.post(f"{BOARD}/{application.id}/answers", data=answer(application, answer="pool", word="In spring"))
    assert "Ines Costa" in ana.get(BOARD, params={"state": "pool"}).text
    row, _choices, _standing = now_of(engine, application)
    later = answer(row, answer="place", group=str(groups[1]))
    assert ana.post(f"{BOARD}/{application.id}/answers", data=later).status_code == 303
    assert now_of(engine, application)[2] is Standing.ACTIVE


def test_a_no_needs_a_word(browse: Browse, engine: sa.Engine, cast: Cast, settings: Settings) -> None:
    application = applied(engine, cast, settings)
    ana = browse(cast.ana)
    silent = ana.post(f"{BOARD}/{application.id}/answers", data=answer(application, answer="decline"))
    assert silent.status_code == 422
    assert "A no needs a word" in silent.text
    kind = answer(application, answer="decline", word="Try the food bank")
    assert ana.post(f"{BOARD}/{application.id}/answers", data=kind).status_code == 303
    row, _choices, standing = now_of(engine, application)
    assert (row.state, standing) == (ApplicationState.DECLINED, Standing.ALUMNI)


def test_a_lead_neither_declines_nor_pools(
    browse: Browse, engine: sa.Engine, cast: Cast, settings: Settings, groups: tuple[int, int]
) -> None:
    application = applied(engine, cast, settings, groups[0])
    mei = browse(cast.mei)
    for kind in ("decline", "pool"):
        data = answer(application, answer=kind, word="No")
        assert mei.post(f"{BOARD}/{application.id}/answers", data=data).status_code == 403
    assert now_of(engine, application)[0].state is ApplicationState.NEW


def test_a_full_group_is_told_and_nothing_is_half_done(
    browse: Browse, engine: sa.Engine, cast: Cast, settings: Settings, groups: tuple[int, int]
) -> None:
    first = applied(engine, cast, settings, groups[0])
    second = applied(engine, cast, settings, groups[0], name="Udo Brandt")
    ana = browse(cast.ana)
    place = {"answer": "place", "group": str(groups[0]), "word": "Welcome in"}
    assert ana.post(f"{BOARD}/{first.id}/answers", data=answer(first, **place)).status_code == 303
    full = ana.post(f"{BOARD}/{second.id}/answers", data=answer(second, **place))
    assert full.status_code == 422
    assert "The group is full" in full.text
    assert "Welcome in" in full.text
    row, _choices, standing = now_of(engine, second)
    assert (row.state, standing) == (ApplicationState.NEW, Standing.APPLIED)


def test_no_answer_moves_on_to_the_second_choice_then_to_the_pool(
    engine: sa.Engine,
    cast: Cast,
    settings: Settings,
    groups: tuple[int, int],
    caplog: pytest.LogCaptureFixture,
) -> None:
    application = applied(engine, cast, settings, *groups)
    mails(engine, settings, caplog, NOW)
    due = application.due_on
    assert due is not None
    on_the_day = dt.datetime.combine(due, dt.time(7), dt.UTC)

    def morning(after: dt.timedelta) -> None:
        with inside(engine, cast.ana) as db:
            network = db.get_one(Network, cast.ana.network_id)
            move_on_the_overdue(db, network=network, now=on_the_day + after)

    morning(dt.timedelta())
    assert now_of(engine, application)[0].asked_id == groups[0]
    morning(dt.timedelta(days=1))
    moved, choices, _standing = now_of(engine, application)
    assert moved.asked_id == groups[1]
    assert choices == [ChoiceState.UNANSWERED, ChoiceState.ASKED]
    told = "\n".join(mails(engine, settings, caplog, on_the_day + dt.timedelta(days=1)))
    assert "To: mei@example.org\nSubject: The application of Ines Costa has gone on" in told
    assert "To: ines@example.org" in told
    # Nobody leads the garden, so those who coordinate are asked for it.
    assert "To: ana@example.org\nSubject: Ines Costa would like to join Riverside" in told
    morning(3 * WEEK)
    moved, choices, standing = now_of(engine, application)
    assert (moved.state, standing) == (ApplicationState.POOL, Standing.POOL)
    told = "\n".join(mails(engine, settings, caplog, on_the_day + 3 * WEEK))
    assert "Subject: Ines Costa is in the pool" in told


def test_who_coordinates_sees_what_is_late(
    browse: Browse, engine: sa.Engine, cast: Cast, settings: Settings, clock: Clock
) -> None:
    applied(engine, cast, settings)
    clock.forward(days=10)
    page = browse(cast.ana).get(BOARD).text
    assert "3 days late" in page
    assert "Whoever coordinates is asked" in page


def test_the_form_is_shared_with_a_word_for_the_channel(browse: Browse, cast: Cast) -> None:
    page = browse(cast.ana).get("/n/riverside/application-links", params={"source": "open day"}).text
    assert "http://testserver/join/riverside?source=open+day" in page
    assert "<svg" in page
    assert "The public form is closed" in page
    assert browse(cast.mei).get("/n/riverside/application-links").status_code == 403
