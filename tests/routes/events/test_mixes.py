"""Mixes: asked for with wishes, watched, stopped, repeated, fitted, printed, taken out as a file."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import NOW, Cast
from tests.conftest import Browse, inside
from tests.services.events.gatherings import coming, event, guests
from weave.jobs import run_due
from weave.models import Attendance, AttendanceState, Mix, MixState, Wish
from weave.services.events import searches
from weave.settings import Settings

HERE = "/n/riverside"


@pytest.fixture(autouse=True)
def short_searches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searches, "STEPS", 300)
    monkeypatch.setattr(searches, "FEWEST_STEPS", 100)


@pytest.fixture
def people(engine: sa.Engine, cast: Cast) -> list[int]:
    """Who comes to the event, one with a name that a spreadsheet would run."""
    with inside(engine, cast.ana) as db:
        found = guests(db, 8)
        found[0].name = "=1+1"
        coming(db, event(db), found)
        return [person.id for person in found]


@pytest.fixture
def tea(engine: sa.Engine, cast: Cast, people: list[int]) -> str:
    with inside(engine, cast.ana) as db:
        return f"{HERE}/events/{db.scalars(select(col(Attendance.event_id))).first()}"


@pytest.fixture
def bo(browse: Browse, cast: Cast) -> TestClient:
    return browse(cast.bo)


def asked(browser: TestClient, tea: str, **more: object) -> str:
    answer = browser.post(f"{tea}/mixes", data={"rounds": "2", "size": "4", **more})
    assert answer.status_code == 303
    location: str = answer.headers["location"]
    return location


def test_a_mix_is_asked_for_watched_and_shown(
    bo: TestClient, tea: str, people: list[int], engine: sa.Engine, settings: Settings
) -> None:
    form = bo.get(f"{tea}/mixes/new").text
    assert f'value="{people[0]}"' in form
    mix = asked(bo, tea, facilitators=[str(people[0]), str(people[1])], evens_cities="true")
    waiting = bo.get(mix)
    assert 'id="search"' in waiting.text
    assert "<progress" in waiting.text
    fragment = bo.get(mix, headers={"HX-Request": "true"})
    assert fragment.text.lstrip().startswith("<div")
    run_due(engine, settings, NOW)
    assert bo.get(mix, headers={"HX-Request": "true"}).headers["hx-redirect"] == mix
    page = bo.get(mix).text
    assert 'id="round-2"' in page
    assert page.count('class="leads"') == 4
    assert "Guest 7" in bo.get(f"{mix}?layout=print").text
    assert f'href="{mix}"' in bo.get(tea).text


def test_a_search_is_stopped(
    bo: TestClient, tea: str, engine: sa.Engine, cast: Cast, settings: Settings
) -> None:
    mix = asked(bo, tea)
    assert bo.post(f"{mix}/stops").status_code == 303
    assert "keeping the best so far" in bo.get(mix).text
    run_due(engine, settings, NOW)
    with inside(engine, cast.bo) as db:
        assert db.scalars(select(Mix)).one().state is MixState.READY


def test_a_mix_is_repeated(bo: TestClient, tea: str, engine: sa.Engine, settings: Settings) -> None:
    mix = asked(bo, tea)
    run_due(engine, settings, NOW)
    again = bo.post(f"{mix}/repetitions")
    assert again.status_code == 303
    assert again.headers["location"] != mix


def test_no_shows_are_fitted(
    bo: TestClient, tea: str, people: list[int], engine: sa.Engine, cast: Cast, settings: Settings
) -> None:
    mix = asked(bo, tea)
    assert bo.post(f"{mix}/fittings", data={"from_round": "1"}).status_code == 409
    run_due(engine, settings, NOW)
    assert 'id="fit"' not in bo.get(mix).text
    with inside(engine, cast.bo) as db:
        for row in db.scalars(select(Attendance).where(col(Attendance.member_id) == people[3])):
            row.state = AttendanceState.MISSED
    assert "Guest 3" in bo.get(mix).text.split('id="fit"')[1].split("</section>")[0]
    for wrong in ("", "0", "3", "x"):
        answer = bo.post(f"{mix}/fittings", data={"from_round": wrong})
        assert answer.status_code == 422
        assert 'id="error-from_round"' in answer.text
    fitted = bo.post(f"{mix}/fittings", data={"from_round": "2"})
    assert fitted.status_code == 303
    page = bo.get(fitted.headers["location"]).text
    assert "Guest 3" in page.split('id="round-1"')[1].split("</section>")[0]
    assert "Guest 3" not in page.split('id="round-2"')[1].split("</section>")[0]


def test_the_file_runs_nothing(bo: TestClient, tea: str, engine: sa.Engine, settings: Settings) -> None:
    mix = asked(bo, tea)
    assert bo.get(f"{mix}/exports/csv").status_code == 409
    run_due(engine, settings, NOW)
    file = bo.get(f"{mix}/exports/csv")
    assert file.headers["content-type"].startswith("text/csv")
    lines = file.content.decode("utf-8-sig").splitlines()
    assert lines[0] == "Round,Table,Name,Facilitates"
    assert len(lines) == 1 + 2 * 8
    assert any("'=1+1" in line for line in lines)
    assert not any(",=1+1" in line for line in lines)


@pytest.mark.parametrize(
    ("field", "value"), [("rounds", "0"), ("rounds", ""), ("rounds", "21"), ("size", "1"), ("size", "8")]
)
def test_bad_input_keeps_what_was_typed(bo: TestClient, tea: str, field: str, value: str) -> None:
    answer = bo.post(f"{tea}/mixes", data={"rounds": "7", "size": "4", "evens_tiers": "true", field: value})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    assert f'value="{value}"' in answer.text


def test_wishes_are_noted_and_taken_away(
    bo: TestClient, tea: str, people: list[int], engine: sa.Engine, cast: Cast
) -> None:
    wish = {"kind": "apart", "one": str(people[1]), "other": str(people[2])}
    assert bo.post(f"{tea}/wishes", data=wish).status_code == 303
    assert bo.post(f"{tea}/wishes", data=wish).status_code == 422
    assert bo.post(f"{tea}/wishes", data=wish | {"one": ""}).status_code == 422
    assert bo.post(f"{tea}/wishes", data=wish | {"kind": "near"}).status_code == 422
    with inside(engine, cast.bo) as db:
        number = db.scalars(select(Wish)).one().id
    assert f'id="wish-{number}"' in bo.get(f"{tea}/mixes/new").text
    assert bo.post(f"{HERE}/wishes/{number}/withdrawals").status_code == 303
    assert bo.post(f"{HERE}/wishes/{number}/withdrawals").status_code == 404


def test_too_few_are_told_what_to_do(bo: TestClient, engine: sa.Engine, cast: Cast) -> None:
    with inside(engine, cast.ana) as db:
        address = f"{HERE}/events/{event(db).id}"
    assert "Too few to mix" in bo.get(f"{address}/mixes/new").text
    assert bo.post(f"{address}/mixes", data={"rounds": "2", "size": "2"}).status_code == 422


def test_others_see_no_mix(browse: Browse, bo: TestClient, tea: str, cast: Cast) -> None:
    mix = asked(bo, tea)
    mei, sam = browse(cast.mei), browse(cast.sam)
    for address in (mix, f"{mix}/exports/csv", f"{tea}/mixes/new"):
        assert mei.get(address).status_code == 403
        assert sam.get(address).status_code == 404
    for address, sent in (
        (f"{tea}/mixes", {"rounds": "2", "size": "4"}),
        (f"{mix}/stops", {}),
        (f"{mix}/repetitions", {}),
        (f"{mix}/fittings", {"from_round": "1"}),
        (f"{tea}/wishes", {"kind": "apart"}),
    ):
        assert mei.post(address, data=sent).status_code == 403
        assert sam.post(address, data=sent).status_code == 404
