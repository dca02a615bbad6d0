"""Needs and offers: noted and closed by a weaver, or by the member herself."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import TODAY, Cast
from tests.conftest import Browse, inside
from weave.models import Need, Offer

KINDS = [("needs", Need), ("offers", Offer)]


@pytest.mark.parametrize(("word", "kind"), KINDS)
def test_noted_closed_and_opened_again(
    engine: sa.Engine, browse: Browse, cast: Cast, word: str, kind: type[Need] | type[Offer]
) -> None:
    bo, member = browse(cast.bo), f"/n/riverside/members/{cast.mei.member_id}"
    for _ in range(2):
        answer = bo.post(f"{member}/{word}", data={"text": " a tent ", "form_key": "k"})
        assert (answer.status_code, answer.headers["location"]) == (303, member)
    with inside(engine, cast.bo) as db:
        entry = db.scalars(select(kind)).one()
        assert (entry.text, entry.heard_on, entry.member_id) == ("a tent", TODAY, cast.mei.member_id)
    fragment = browse(cast.bo, htmx=True).post(f"/n/riverside/{word}/{entry.id}/closings")
    assert 'id="needs-and-offers"' in fragment.text
    assert "a tent" not in fragment.text
    with inside(engine, cast.bo) as db:
        assert db.scalars(select(col(kind.closed_on))).one() == TODAY
    assert bo.post(f"/n/riverside/{word}/{entry.id}/reopenings").status_code == 303
    with inside(engine, cast.bo) as db:
        assert db.scalars(select(col(kind.closed_on))).one() is None


@pytest.mark.parametrize(("word", "kind"), KINDS)
def test_a_member_keeps_her_own_and_nobody_elses(
    engine: sa.Engine,
    browse: Browse,
    nobody: TestClient,
    cast: Cast,
    word: str,
    kind: type[Need] | type[Offer],
) -> None:
    mei = browse(cast.mei)
    own = mei.post(f"/n/riverside/members/{cast.mei.member_id}/{word}", data={"text": "a map"})
    assert own.status_code == 303
    hers = f"/n/riverside/members/{cast.lin.member_id}/{word}"
    assert mei.post(hers, data={"text": "x"}).status_code == 403
    assert browse(cast.sam).post(hers, data={"text": "x"}).status_code == 404
    assert nobody.post(hers, data={"text": "x"}).status_code == 401
    browse(cast.bo).post(hers, data={"text": "a bicycle"})
    with inside(engine, cast.bo) as db:
        ids = {row.text: row.id for row in db.scalars(select(kind))}
    assert set(ids) == {"a map", "a bicycle"}
    for act in ("closings", "reopenings"):
        assert mei.post(f"/n/riverside/{word}/{ids['a bicycle']}/{act}").status_code == 403
        assert browse(cast.sam).post(f"/n/riverside/{word}/{ids['a map']}/{act}").status_code == 404
        assert mei.post(f"/n/riverside/{word}/{ids['a map']}/{act}").status_code == 303


@pytest.mark.parametrize("text", ["", "x" * 201])
def test_what_is_wrong_is_said_and_kept(browse: Browse, cast: Cast, text: str) -> None:
    path = f"/n/riverside/members/{cast.mei.member_id}/offers"
    answer = browse(cast.bo).post(path, data={"text": text})
    assert (answer.status_code, text in answer.text) == (422, True)
    assert 'id="error-text-offer"' in answer.text
    assert 'id="error-text-need"' not in answer.text
