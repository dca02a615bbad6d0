"""Hostile text where no page shows it: in mails, in files for spreadsheet programs, in the database."""

import csv
import io
import re
import zipfile
from itertools import product

import pytest
import sqlalchemy as sa
from jinja2 import meta
from pydantic import ValidationError
from sqlalchemy import select
from sqlmodel import col

from proof.figures import Figures
from tests.cast import NOW, TODAY, Cast
from tests.conftest import inside
from tests.hostile.corpus import corpus, injections
from tests.inputs import Field, inputs_of
from weave.app import assemble
from weave.formats.matrix import MatrixRow, write_matrix
from weave.models import Need
from weave.services import mails
from weave.services.mails import TEMPLATES, rendered

# What is no text in a mail.
TYPED = {"due_on": TODAY, "ends_on": TODAY, "until": NOW, "minutes": 15, "part": "holder"}
# What a mail is told to say, of which each has words of its own.
SAID = {
    "step": ("received", "talking", "passed on", "placed", "pool", "declined"),
    "about": ("asked", "missed", "pool"),
}
TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@pytest.mark.parametrize("template", sorted(path.stem for path in (TEMPLATES / "mails").glob("*.txt")))
def test_no_text_becomes_a_line_of_a_mails_head(template: str) -> None:
    source = (TEMPLATES / "mails" / f"{template}.txt").read_text(encoding="utf-8")
    names = meta.find_undeclared_variables(mails._templates().parse(source)) - {"_", "ngettext"}
    told = sorted(SAID.keys() & names)
    ways = [dict(zip(told, way, strict=True)) for way in product(*(SAID[name] for name in told))]
    for text, way in product(injections(), ways):
        values = {name: TYPED.get(name, text) for name in names} | way
        subject, body = rendered(template, "en", **values)
        assert subject == " ".join(subject.split()), repr(subject)
        assert len(subject) <= mails.LONGEST_SUBJECT
        assert body


def test_no_cell_of_a_file_is_reckoned(figures: Figures) -> None:
    texts = corpus()
    rows = [MatrixRow(text, text, text, (text,), "low", text, False, text, text, (text,)) for text in texts]
    roles = [(text, text) for text in texts]
    content = write_matrix(rows, "csv", "en", roles=roles, with_people=True).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(content, newline="")) for cell in row]
    running = [cell for cell in cells if cell.lstrip(" ").startswith(TRIGGERS)]
    figures.at_least("cells written", len(cells), 5_000)
    figures.none("cells that a spreadsheet program would reckon", len(running))
    workbook = write_matrix(rows, "xlsx", "en", roles=roles, with_people=True)
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        for name in archive.namelist():
            part = archive.read(name).decode("utf-8")
            assert not re.search(r"<f[ >]|<hyperlink|externalLink|ddeLink", part), name


def test_text_comes_back_letter_for_letter(engine: sa.Engine, cast: Cast, figures: Figures) -> None:
    texts = [text.replace("\0", "")[:200] for text in corpus()]
    with inside(engine, cast.ana) as db:
        db.add_all(Need(member_id=cast.mei.member_id, text=text, heard_on=TODAY) for text in texts)
    with inside(engine, cast.ana) as db:
        stored = list(db.scalars(select(col(Need.text)).order_by(col(Need.id))))
    figures.exactly("texts that came back letter for letter", sum(map(str.__eq__, stored, texts)), len(texts))


def test_forms_change_nothing_but_the_ends_and_the_line_breaks(figures: Figures) -> None:
    """What is not taken as it is, is refused: nothing is put right behind somebody's back."""
    every = [(inputs.name, field) for inputs in inputs_of(assemble()) for field in inputs.of("form")]
    fields = [(name, field) for name, field in every if _is_free(field)]
    changed: list[str] = []
    taken = refused = 0
    for name, field in fields:
        for text in corpus():
            try:
                value = field.type.validate_python(text)
            except ValidationError:
                refused += 1
                continue
            taken += 1
            if value != text.strip().replace("\r\n", "\n"):
                changed.append(f"{name} {field.name}: {text!r:.60} became {value!r:.60}")
    figures.at_least("fields of free text", len(fields), 40)
    figures.at_least("texts taken", taken, 10_000)
    figures.told("texts refused with a message", refused)
    figures.none("texts changed", len(changed))
    assert not changed, "\n".join(changed[:20])


def _is_free(field: Field) -> bool:
    """Takes any words as they are; other fields make something of them."""
    try:
        return bool(field.type.validate_python(" any words ") == "any words")
    except ValidationError:
        return False
