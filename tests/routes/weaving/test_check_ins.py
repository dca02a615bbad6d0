"""Logging check-ins, reading the history, putting them right."""

import datetime as dt
import re

import pytest
import sqlalchemy as sa
from sqlalchemy import func, select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import TODAY, Cast
from tests.conftest import Browse, Clock, inside
from weave.models import (
    Act,
    AuditEntry,
    Channel,
    CheckIn,
    CheckInAmendment,
    CheckInMember,
    FollowUp,
    Need,
    NetworkEntity,
    Offer,
)

HERE = "/n/riverside"
SHARED, PRIVATE = "Talked about the harvest tea", "Is changing jobs"


def logged(cast: Cast, **other: object) -> dict[str, object]:
    mei = cast.mei.member_id
    return {
        "channel": "wechat",
        "on": TODAY.isoformat(),
        "shared_line": SHARED,
        "weavers_line": PRIVATE,
        f"need-{mei}": ["facilitating", "", "a tent"],
        f"offer-{mei}": ["a room in Hangzhou"],
        "due": "14",
        "step": "introduce her to Oren",
        **other,
    }


def form_of(cast: Cast) -> str:
    return f"{HERE}/members/{cast.mei.member_id}/check-ins"


def log(browser: TestClient, cast: Cast, **other: object) -> int:
    """Log a check-in with Mei and return its id."""
    answer = browser.post(form_of(cast), data=logged(cast, **other))
    assert answer.status_code == 303
    history = browser.get(form_of(cast)).text
    return max(int(found) for found in re.findall(r'id="check-in-(\d+)"', history))


def count(engine: sa.Engine, cast: Cast, kind: type[NetworkEntity]) -> int:
    with inside(engine, cast.bo) as db:
        return db.scalar(select(func.count()).select_from(kind)) or 0


def test_a_weaver_logs_a_check_in(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    answer = browse(cast.bo).post(form_of(cast), data=logged(cast, form_key="k"))
    assert (answer.status_code, answer.headers["location"]) == (303, f"{HERE}/members/{cast.mei.member_id}")
    with inside(engine, cast.bo) as db:
        check_in = db.scalars(select(CheckIn)).one()
        assert (check_in.weaver_id, check_in.channel, check_in.on) == (
            cast.bo.member_id,
            Channel.WECHAT,
            TODAY,
        )
        assert (check_in.shared_line, check_in.weavers_line) == (SHARED, PRIVATE)
        assert db.scalars(select(col(CheckInMember.member_id))).all() == [cast.mei.member_id]
        needs = db.execute(select(col(Need.text), col(Need.heard_on), col(Need.member_id))).all()
        assert needs == [("facilitating", TODAY, cast.mei.member_id), ("a tent", TODAY, cast.mei.member_id)]
        assert db.scalars(select(col(Offer.text))).all() == ["a room in Hangzhou"]
        step = db.scalars(select(FollowUp)).one()
        assert (step.what, step.due_on) == ("introduce her to Oren", TODAY + dt.timedelta(days=14))
        assert (step.owner_id, step.check_in_id) == (cast.bo.member_id, check_in.id)
        kinds = set(db.scalars(select(col(AuditEntry.kind)).where(col(AuditEntry.act) == Act.ADDED)))
        assert kinds >= {"check_in", "check_in_member", "need", "offer", "follow_up"}
        told = select(AuditEntry).where(col(AuditEntry.kind) == "check_in")
        assert PRIVATE not in str([entry.after for entry in db.scalars(told)])


def test_with_htmx_the_page_is_brought_up_to_date(browse: Browse, cast: Cast) -> None:
    answer = browse(cast.bo, htmx=True).post(form_of(cast), data=logged(cast))
    assert answer.status_code == 200
    form, line = answer.text.index('id="check-in-form"'), answer.text.index('id="check-ins"')
    last, notice = answer.text.index('id="last-contact"'), answer.text.index('id="notice"')
    assert form < line < last < notice
    assert SHARED in answer.text[line:last]
    assert SHARED not in answer.text[form:line]


def test_from_its_own_page_it_leads_to_the_member(browse: Browse, cast: Cast) -> None:
    answer = browse(cast.bo, htmx=True).post(form_of(cast), data=logged(cast, leads_to="member"))
    assert answer.headers["HX-Redirect"] == f"{HERE}/members/{cast.mei.member_id}"


def test_sent_twice_it_acts_once(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    bo = browse(cast.bo)
    for _ in range(2):
        assert bo.post(form_of(cast), data=logged(cast, form_key="same")).status_code == 303
    assert count(engine, cast, CheckIn) == 1


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"on": (TODAY + dt.timedelta(days=1)).isoformat()}, "on"),
        ({"on": "yesterday"}, "on"),
        ({"channel": "pigeon"}, "channel"),
        ({"shared_line": "x" * 1001}, "shared_line"),
        ({"due": ""}, "due"),
        ({"due": "day"}, "due_on"),
        ({"due": "day", "due_on": "2026-11-19"}, "due_on"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_lost(
    engine: sa.Engine, browse: Browse, cast: Cast, wrong: dict[str, object], field: str
) -> None:
    answer = browse(cast.bo).post(form_of(cast), data=logged(cast, **wrong))
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.text
    for typed in (PRIVATE, "a tent", "a room in Hangzhou", "introduce her to Oren"):
        assert typed in answer.text
    assert [count(engine, cast, kind) for kind in (CheckIn, Need, Offer, FollowUp)] == [0, 0, 0, 0]


def test_a_need_too_long_is_refused_beside_its_line(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    name = f"need-{cast.mei.member_id}"
    answer = browse(cast.bo).post(form_of(cast), data=logged(cast, **{name: ["a tent", "x" * 201]}))
    assert answer.status_code == 422
    assert f'id="error-{name}"' in answer.text
    assert count(engine, cast, CheckIn) == 0


def test_one_tap_plans_another_talk(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    browse(cast.bo).post(form_of(cast), data=logged(cast, due="7", step="", owner=cast.ana.member_id))
    with inside(engine, cast.bo) as db:
        step = db.scalars(select(FollowUp)).one()
        assert (step.what, step.owner_id) == ("Talk again", cast.ana.member_id)


def test_only_weavers_can_own_a_follow_up(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    for owner in (cast.lin.member_id, 999_999):
        answer = browse(cast.bo).post(form_of(cast), data=logged(cast, owner=owner))
        assert (answer.status_code, 'id="error-owner"' in answer.text) == (422, True)
    assert count(engine, cast, FollowUp) == 0


def test_who_may_log(engine: sa.Engine, browse: Browse, nobody: TestClient, cast: Cast) -> None:
    several = logged(cast, member=[cast.mei.member_id])
    for path, data in ((form_of(cast), logged(cast)), (f"{HERE}/check-ins", several)):
        assert browse(cast.mei).post(path, data=data).status_code == 403
        assert browse(cast.sam).post(path, data=data).status_code == 404
        assert nobody.post(path, data=data).status_code == 401
    for path in (f"{form_of(cast)}/new", f"{HERE}/check-ins/new", f"{HERE}/desk"):
        assert browse(cast.mei).get(path).status_code == 403
        assert browse(cast.sam).get(path).status_code == 404
    assert browse(cast.bo).post(f"{HERE}/members/999999/check-ins", data=logged(cast)).status_code == 404
    assert count(engine, cast, CheckIn) == 0


def test_nobody_logs_a_talk_with_herself(browse: Browse, cast: Cast) -> None:
    path = f"{HERE}/members/{cast.bo.member_id}/check-ins"
    assert browse(cast.bo).post(path, data=logged(cast)).status_code == 422


def test_the_form_says_who_can_read(browse: Browse, cast: Cast) -> None:
    page = browse(cast.bo).get(f"{form_of(cast)}/new").text
    assert "2 people can read this: weavers and coordinators" in page
    assert re.search('title="(Bo Lindqvist and Ana Ruiz|Ana Ruiz and Bo Lindqvist)"', page)
    assert f'value="{TODAY.isoformat()}"' in page


def test_several_at_once(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    bo, mei, lin = browse(cast.bo), cast.mei.member_id, cast.lin.member_id
    page = bo.get(f"{HERE}/check-ins/new?member={mei}&q=ly").text
    assert f"{HERE}/check-ins/new?member={mei}&amp;member={lin}" in page
    data = logged(cast, member=[mei, lin], owner=cast.ana.member_id, **{f"need-{lin}": ["a bicycle"]})
    answer = bo.post(f"{HERE}/check-ins", data=data)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{HERE}/desk")
    with inside(engine, cast.bo) as db:
        assert set(db.scalars(select(col(CheckInMember.member_id)))) == {mei, lin}
        assert set(db.execute(select(col(Need.member_id), col(Need.text)))) == {
            (mei, "facilitating"),
            (mei, "a tent"),
            (lin, "a bicycle"),
        }
        steps = set(db.execute(select(col(FollowUp.member_id), col(FollowUp.owner_id))))
        assert steps == {(mei, cast.ana.member_id), (lin, cast.ana.member_id)}
    assert "with 林宇" in bo.get(form_of(cast)).text


def test_several_need_somebody_and_nobody_from_elsewhere(
    engine: sa.Engine, browse: Browse, cast: Cast
) -> None:
    bo = browse(cast.bo)
    alone = bo.post(f"{HERE}/check-ins", data=logged(cast))
    assert (alone.status_code, 'id="error-member"' in alone.text) == (422, True)
    stranger = bo.post(f"{HERE}/check-ins", data=logged(cast, member=[cast.mei.member_id, 999_999]))
    assert stranger.status_code == 404
    assert bo.get(f"{HERE}/check-ins/new?member=999999").status_code == 404
    assert count(engine, cast, CheckIn) == 0


def test_the_author_edits_within_a_day_without_a_trace(
    engine: sa.Engine, browse: Browse, cast: Cast, clock: Clock
) -> None:
    bo = browse(cast.bo)
    check_in = log(bo, cast)
    clock.forward(hours=23)
    assert PRIVATE in bo.get(f"{HERE}/check-ins/{check_in}").text
    changed = {"channel": "phone", "on": TODAY.isoformat(), "shared_line": "New", "version": 1}
    assert bo.post(f"{HERE}/check-ins/{check_in}", data=changed).status_code == 303
    with inside(engine, cast.bo) as db:
        row = db.scalars(select(CheckIn)).one()
        assert (row.channel, row.shared_line, row.weavers_line) == (Channel.PHONE, "New", "")
    assert count(engine, cast, CheckInAmendment) == 0


@pytest.mark.parametrize(("who", "hours"), [("bo", 25), ("ana", 1)])
def test_later_or_by_another_hand_the_earlier_text_stays(
    engine: sa.Engine, browse: Browse, cast: Cast, clock: Clock, who: str, hours: int
) -> None:
    check_in = log(browse(cast.bo), cast)
    clock.forward(hours=hours)
    editor = getattr(cast, who)
    changed = {"channel": "wechat", "on": TODAY.isoformat(), "shared_line": "New", "version": 1}
    assert browse(editor).post(f"{HERE}/check-ins/{check_in}", data=changed).status_code == 303
    with inside(engine, cast.bo) as db:
        before = db.scalars(select(CheckInAmendment)).one()
        assert (before.shared_line, before.weavers_line) == (SHARED, PRIVATE)
        assert (before.by_id, before.at) == (editor.member_id, clock())
    for reader, reads_private in ((cast.bo, True), (cast.mei, False)):
        page = browse(reader).get(form_of(cast)).text
        assert "Amended, earlier text" in page
        assert (SHARED in page, PRIVATE in page) == (True, reads_private)


def test_saving_without_a_change_amends_nothing(
    engine: sa.Engine, browse: Browse, cast: Cast, clock: Clock
) -> None:
    check_in = log(browse(cast.bo), cast)
    clock.forward(days=3)
    assert (
        browse(cast.bo).post(f"{HERE}/check-ins/{check_in}", data=logged(cast, version=1)).status_code == 303
    )
    assert count(engine, cast, CheckInAmendment) == 0


def test_two_people_editing_see_both_texts(engine: sa.Engine, browse: Browse, cast: Cast) -> None:
    check_in = log(browse(cast.bo), cast)
    path, first = f"{HERE}/check-ins/{check_in}", logged(cast, version=1, shared_line="Saved by Ana")
    assert browse(cast.ana).post(path, data=first).status_code == 303
    second = logged(cast, version=1, shared_line="Typed by Bo")
    answer = browse(cast.bo).post(path, data=second)
    assert answer.status_code == 409
    assert "Saved by Ana" in answer.text
    assert "Typed by Bo" in answer.text
    assert 'name="version" value="2"' in answer.text
    assert browse(cast.bo).post(path, data=second | {"version": 2}).status_code == 303
    with inside(engine, cast.bo) as db:
        assert db.scalars(select(col(CheckIn.shared_line))).one() == "Typed by Bo"


def test_who_may_edit(engine: sa.Engine, browse: Browse, nobody: TestClient, cast: Cast) -> None:
    check_in = log(browse(cast.ana), cast)
    path, data = f"{HERE}/check-ins/{check_in}", logged(cast, version=1, shared_line="Not hers")
    for browser, status in (
        (browse(cast.bo), 403),
        (browse(cast.mei), 403),
        (browse(cast.sam), 404),
        (nobody, 401),
    ):
        assert browser.get(path).status_code == status
        assert browser.post(path, data=data).status_code == status
    assert browse(cast.ana).get(f"{HERE}/check-ins/999999").status_code == 404
    future = logged(cast, version=1, on=(TODAY + dt.timedelta(days=1)).isoformat())
    refused = browse(cast.ana).post(path, data=future)
    assert (refused.status_code, 'id="error-on"' in refused.text, PRIVATE in refused.text) == (
        422,
        True,
        True,
    )
    with inside(engine, cast.bo) as db:
        assert db.scalars(select(col(CheckIn.shared_line))).one() == SHARED


def test_the_history_shows_each_reader_what_is_for_her(browse: Browse, cast: Cast) -> None:
    log(browse(cast.bo), cast)
    weaver, herself = browse(cast.bo).get(form_of(cast)).text, browse(cast.mei).get(form_of(cast)).text
    for text in (SHARED, "facilitating", "a room in Hangzhou"):
        assert text in weaver
        assert text in herself
    for text in (PRIVATE, "introduce her to Oren"):
        assert text in weaver
        assert text not in herself
    others = f"{HERE}/members/{cast.lin.member_id}/check-ins"
    assert browse(cast.mei).get(others).status_code == 403


def test_a_long_history_comes_a_page_at_a_time(browse: Browse, cast: Cast) -> None:
    bo = browse(cast.bo)
    for days in range(52):
        day = TODAY - dt.timedelta(days=days // 2)
        bo.post(
            form_of(cast), data={"channel": "phone", "on": day.isoformat(), "shared_line": f"Talk {days}."}
        )
    first = bo.get(form_of(cast)).text
    older = re.search(r'href="([^"]+older_than[^"]+)"', first)
    assert older
    second = bo.get(older[1]).text
    lines = [set(re.findall(r'id="check-in-(\d+)"', page)) for page in (first, second)]
    assert [len(found) for found in lines] == [50, 2]
    assert not lines[0] & lines[1]


def test_reading_a_weavers_only_line_is_recorded_once_for_a_page(
    engine: sa.Engine, browse: Browse, cast: Cast
) -> None:
    def reads() -> list[tuple[int | None, str, str]]:
        with inside(engine, cast.bo) as db:
            rows = db.scalars(
                select(AuditEntry).where(col(AuditEntry.act) == Act.READ).order_by(col(AuditEntry.id))
            )
            return [(row.by_member_id, row.kind, row.row_id) for row in rows]

    bo, mei = browse(cast.bo), str(cast.mei.member_id)
    bo.post(form_of(cast), data=logged(cast, weavers_line="", step="", due=""))
    bo.get(form_of(cast))
    assert reads() == []
    bo.post(form_of(cast), data=logged(cast))
    bo.post(form_of(cast), data=logged(cast))
    browse(cast.mei).get(form_of(cast))
    assert reads() == []
    browse(cast.ana).get(form_of(cast))
    assert reads() == [(cast.ana.member_id, "member", mei)]
    check_in = log(bo, cast)
    bo.get(f"{HERE}/check-ins/{check_in}")
    assert reads()[1:] == [(cast.bo.member_id, "member", mei), (cast.bo.member_id, "check_in", str(check_in))]


def test_a_check_in_with_nobody_keeps_what_was_typed(browse: Browse, cast: Cast) -> None:
    form = {"channel": "phone", "on": TODAY.isoformat(), "shared_line": "Two hours about the garden"}
    answer = browse(cast.bo).post("/n/riverside/check-ins", data=form)
    assert answer.status_code == 422
    assert "Choose whom you talked with." in answer.text
    assert "Two hours about the garden" in answer.text
