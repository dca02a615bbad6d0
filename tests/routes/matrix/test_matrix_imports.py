"""Importing a matrix on its pages: upload, preview, yes, and back."""

import re

import pytest
import sqlalchemy as sa
from sqlalchemy import func, select
from sqlmodel import col
from starlette.testclient import TestClient

from tests.cast import Cast
from tests.conftest import Browse, Clock, inside
from tests.formats.samples import hand_kept_matrix
from weave.models import AuditEntry, MatrixImport, Task, Workload

IMPORTS = "/n/riverside/matrix-imports"
SMALL = "Category,Task,What it is,Workload\nCommunication,Website,New words,High\nGarden,Water,Daily,Low\n"


def upload(client: TestClient, text: str = SMALL, name: str = "m.csv") -> str:
    """Send a document; the address of its preview."""
    answer = client.post(IMPORTS, data={"text": ""}, files={"file": (name, text.encode(), "text/csv")})
    assert answer.status_code == 303
    return str(answer.headers["location"])


def confirmation(page: str) -> dict[str, str | list[str]]:
    """The form of a preview as it stands."""
    fingerprint = re.search(r'name="fingerprint" value="(\w+)"', page)
    form_key = re.search(
        r'action="[^"]+/confirmations">\s*<input type="hidden" name="form_key" value="([^"]+)"', page
    )
    assert fingerprint
    assert form_key
    numbers = re.findall(r'name="offered" value="(\d+)"', page)
    return {
        "fingerprint": fingerprint[1],
        "form_key": form_key[1],
        "offered": numbers,
        "tasks": numbers,
    }


def tasks(engine: sa.Engine, cast: Cast) -> int:
    with inside(engine, cast.ana) as db:
        return db.scalar(select(func.count()).select_from(Task)) or 0


def website(engine: sa.Engine, cast: Cast) -> Workload:
    with inside(engine, cast.ana) as db:
        row: Task = db.scalars(select(Task).where(col(Task.key) == "website")).one()
        return row.workload


def test_a_file_is_shown_before_anything_is_written(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    ana = browse(cast.ana)
    assert ana.get(f"{IMPORTS}/new").status_code == 200
    page = ana.get(upload(ana)).text
    assert "New words" in page
    assert "Water" in page
    assert "Garden" in page
    assert (tasks(engine, cast), website(engine, cast)) == (38, Workload.MEDIUM)


def test_the_yes_writes_it_once_and_it_can_be_taken_back(
    browse: Browse, cast: Cast, engine: sa.Engine
) -> None:
    ana = browse(cast.ana)
    url = upload(ana)
    form = confirmation(ana.get(url).text)
    for _ in range(2):
        answer = ana.post(f"{url}/confirmations", data=form)
        assert (answer.status_code, answer.headers["location"]) == (303, "/n/riverside/tasks")
    assert (tasks(engine, cast), website(engine, cast)) == (39, Workload.HIGH)
    again = ana.post(f"{url}/confirmations", data=form | {"form_key": "another"})
    assert again.status_code == 409
    assert "imported already" in again.text
    outcome = ana.get(url).text
    assert "Water" in outcome
    for _ in range(2):
        undone = ana.post(f"{url}/undoings", data={"form_key": "undo"})
        assert undone.status_code == 303
    assert (tasks(engine, cast), website(engine, cast)) == (38, Workload.MEDIUM)
    assert "taken back" in ana.get(url).text
    with inside(engine, cast.ana) as db:
        removed = select(AuditEntry).where(col(AuditEntry.kind) == "task", col(AuditEntry.act) == "removed")
        entry = db.scalars(removed).one()
        assert entry.by_member_id == cast.ana.member_id


def test_what_is_unticked_is_left_out(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    ana = browse(cast.ana)
    url = upload(ana)
    form = confirmation(ana.get(url).text)
    ana.post(f"{url}/confirmations", data=form | {"tasks": ["0"]})
    assert (tasks(engine, cast), website(engine, cast)) == (38, Workload.HIGH)


def test_a_matrix_changed_meanwhile_is_shown_again(browse: Browse, cast: Cast, engine: sa.Engine) -> None:
    ana = browse(cast.ana)
    url = upload(ana)
    form = confirmation(ana.get(url).text)
    with inside(engine, cast.ana) as db:
        db.scalars(select(Task).where(col(Task.key) == "website")).one().workload = Workload.HIGH
    answer = ana.post(f"{url}/confirmations", data=form)
    assert answer.status_code == 409
    assert "changed in the meantime" in answer.text
    assert tasks(engine, cast) == 38
    fresh = confirmation(answer.text)
    assert fresh["fingerprint"] != form["fingerprint"]
    assert ana.post(f"{url}/confirmations", data=fresh).status_code == 303
    assert tasks(engine, cast) == 39


def test_what_stands_in_the_way_of_taking_back_is_named(
    browse: Browse, cast: Cast, engine: sa.Engine, clock: Clock
) -> None:
    ana = browse(cast.ana)
    url = upload(ana)
    assert ana.post(f"{url}/undoings", data={}).status_code == 409
    ana.post(f"{url}/confirmations", data=confirmation(ana.get(url).text))
    with inside(engine, cast.ana) as db:
        db.scalars(select(Task).where(col(Task.key) == "website")).one().workload = Workload.LOW
    answer = ana.post(f"{url}/undoings", data={})
    assert answer.status_code == 409
    assert "Website" in answer.text
    assert "changed since" in answer.text
    assert (tasks(engine, cast), website(engine, cast)) == (39, Workload.LOW)
    clock.forward(days=8)
    assert "seven days" in ana.get(url).text


def test_pasted_text_is_read(browse: Browse, cast: Cast) -> None:
    ana = browse(cast.ana, language="zh_Hans")
    answer = ana.post(IMPORTS, data={"text": hand_kept_matrix()})
    assert answer.status_code == 303
    assert ana.get(answer.headers["location"]).status_code == 200


def test_lines_left_out_are_listed(browse: Browse, cast: Cast) -> None:
    ana = browse(cast.ana)
    page = ana.get(upload(ana, "Category,Task,Workload\nGarden,<b>Weed</b>,huge<i>\n")).text
    assert "This is no workload" in page
    assert "huge&lt;i&gt;" in page


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("m.csv", b"", "There is nothing in it."),
        ("m.xlsx", b"PK\x03\x04 broken", "damaged"),
        ("m.csv", b"a,b\n1,2\n", "names the columns"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_words(
    browse: Browse, cast: Cast, engine: sa.Engine, name: str, content: bytes, words: str
) -> None:
    answer = browse(cast.ana).post(IMPORTS, data={"text": ""}, files={"file": (name, content, "text/csv")})
    assert answer.status_code == 422
    assert words in answer.text
    assert 'id="error-file"' in answer.text
    with inside(engine, cast.ana) as db:
        assert db.scalar(select(func.count()).select_from(MatrixImport)) == 0


def test_bad_text_is_kept(browse: Browse, cast: Cast) -> None:
    answer = browse(cast.ana).post(IMPORTS, data={"text": "no table at all"})
    assert answer.status_code == 422
    assert "no table at all" in answer.text
    assert browse(cast.ana).post(IMPORTS, data={}).status_code == 422


def test_imports_are_for_coordinators_of_this_network(
    browse: Browse, nobody: TestClient, cast: Cast, engine: sa.Engine
) -> None:
    url = upload(browse(cast.ana))
    for person, inside_status in ((cast.mei, 403), (cast.bo, 403), (cast.sam, 404)):
        client = browse(person)
        assert client.get(f"{IMPORTS}/new").status_code == inside_status
        assert client.post(IMPORTS, data={"text": SMALL}).status_code == inside_status
        for answer in (
            client.get(url),
            client.post(f"{url}/confirmations", data={"fingerprint": "x"}),
            client.post(f"{url}/undoings", data={}),
        ):
            assert answer.status_code in (403, 404)
    assert nobody.get(url).status_code == 401
    assert nobody.post(IMPORTS, data={"text": SMALL}).status_code == 401
    theirs = url.replace("riverside", "hillside")
    assert browse(cast.sam).get(theirs).status_code == 404
    assert browse(cast.sam).post(f"{theirs}/confirmations", data={"fingerprint": "x"}).status_code == 404
    assert browse(cast.ana).post(f"{url}/confirmations", data={}).status_code == 422
    assert tasks(engine, cast) == 38
