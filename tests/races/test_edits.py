"""Two people change one thing: one of them wins, and the other is shown both and loses nothing."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from starlette.testclient import TestClient

from proof.figures import Figures
from tests.cast import Cast
from tests.conftest import Browse, inside
from tests.inputs import forms_of
from tests.races.edits import EDITS, NEW_THINGS, Edit, Filled, address, form_on
from tests.stock import stock
from tests.test_house import routes_of

RACES = 2


@pytest.fixture
def paths(app: FastAPI) -> dict[str, str]:
    """Where each route that takes a version is."""
    return {
        str(route.name): str(route.path)
        for route in routes_of(app)
        if any("version" in form.model_fields for form in forms_of(route))
    }


@pytest.fixture
def ids(engine: sa.Engine, cast: Cast) -> Mapping[str, object]:
    """Mei's things, which Ana may change."""
    hers, _others, _foreign = stock(engine, cast)
    return hers


def test_every_form_with_a_version_is_raced(paths: dict[str, str]) -> None:
    assert set(paths) - NEW_THINGS == set(EDITS)


@pytest.mark.parametrize("name", EDITS)
def test_who_is_later_sees_both_and_loses_nothing(
    name: str,
    paths: dict[str, str],
    ids: Mapping[str, object],
    browse: Browse,
    cast: Cast,
    engine: sa.Engine,
) -> None:
    edit, action = EDITS[name], address(paths[name], ids)
    one, other = browse(cast.ana), browse(cast.ana)
    forms = [form_on(client, address(edit.page, ids), action) for client in (one, other)]
    first = forms[0].saying(**{edit.field: edit.first}, **edit.more).sent_by(one)
    assert first[0] == 303, first[1]
    status, text = forms[1].saying(**{edit.field: edit.second}, **edit.more).sent_by(other)
    assert status == 409
    assert edit.second in text, "what was typed is gone"
    assert edit.first in text, "what the other saved is not shown"
    assert edit.first in kept(engine, cast, edit)
    assert edit.second not in kept(engine, cast, edit)


@pytest.mark.parametrize("name", EDITS)
def test_of_two_at_once_one_wins(
    name: str,
    paths: dict[str, str],
    ids: Mapping[str, object],
    browse: Browse,
    cast: Cast,
    figures: Figures,
) -> None:
    edit, action = EDITS[name], address(paths[name], ids)
    browsers = browse(cast.ana), browse(cast.ana)
    raced = won = kept_theirs = 0
    for race in range(1 if edit.is_final else RACES):
        texts = edit.texts(race)
        forms = [form_on(client, address(edit.page, ids), action) for client in browsers]
        said = [
            form.saying(**{edit.field: text}, **edit.more) for form, text in zip(forms, texts, strict=True)
        ]
        answers = at_once(list(zip(said, browsers, strict=True)))
        won += [status for status, _ in answers].count(303)
        kept_theirs += sum(all(text in page for text in texts) for status, page in answers if status == 409)
        raced += 1
    figures.told("races", raced)
    figures.exactly("winners", won, raced)
    figures.exactly("losers who see both texts", kept_theirs, raced)


def at_once(sendings: list[tuple[Filled, TestClient]]) -> list[tuple[int, str]]:
    """Send them all at the same moment."""
    start = Barrier(len(sendings))

    def send(sending: tuple[Filled, TestClient]) -> tuple[int, str]:
        form, client = sending
        start.wait()
        return form.sent_by(client)

    with ThreadPoolExecutor(len(sendings)) as pool:
        return list(pool.map(send, sendings))


def kept(engine: sa.Engine, cast: Cast, edit: Edit) -> set[str]:
    """What stands in the column that the form changes, of all rows of the network."""
    with inside(engine, cast.ana) as db:
        return {str(value) for value in db.scalars(sa.select(edit.kept_in))}
