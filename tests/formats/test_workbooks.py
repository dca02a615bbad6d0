"""Workbooks are read as their sheets show them, and refused before they can do harm."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from weave.formats.documents import MAX_COLUMNS, MAX_ROWS, Reason, Row, UnreadableDocument
from weave.formats.tables import read_rows
from weave.formats.workbooks import MAX_UNPACKED, _unpacked, write_workbook

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def recognise(cells: Sequence[str]) -> int:
    return 0


def read(content: bytes) -> list[Row]:
    return list(read_rows(content, "notes.xlsx", recognise))


def refusal(content: bytes) -> Reason:
    with pytest.raises(UnreadableDocument) as refused:
        read(content)
    return refused.value.reason


def workbook(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        fill(book)
    return file.getvalue()


def changed(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The same workbook with one part replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry)
            new.writestr(entry.filename, change(part) if entry.filename == name else part)
    return file.getvalue()


SMALL = write_workbook({"Notes": [("Name", "Note"), ("织网", "x")]})


def test_rows_come_with_the_numbers_that_the_sheet_shows() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        first = book.add_worksheet("One")
        first.write_string(2, 1, "Name")
        first.write_string(7, 0, "Ana")
        chart = book.add_chart({"type": "bar"})
        chart.add_series({"values": "=One!$A$1:$A$8"})
        book.add_chartsheet("Chart").set_chart(chart)
        book.add_worksheet("Empty")
        book.add_worksheet("Two").write_string(0, 0, "Bo")

    assert read(workbook(fill)) == [
        Row(3, ("", "Name"), "One"),
        Row(8, ("Ana",), "One"),
        Row(1, ("Bo",), "Two"),
    ]


def test_values_are_read_as_people_wrote_them() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("Notes")
        sheet.write_row(0, 0, ["text", 3, 2.5, True])
        sheet.write_formula(1, 0, "=1+1", value=2)
        sheet.merge_range(2, 0, 4, 0, "merged")
        sheet.write_string(4, 1, "last")

    rows = read(workbook(fill))
    assert [row.cells for row in rows] == [("text", "3", "2.5", "TRUE"), ("2",), ("merged",), ("", "last")]


def test_own_workbooks_hold_text_only() -> None:
    triggers = ["=1+1", "+1", "-1", "@x", "＝1", "http://example.org", "007", "'quoted", "_x0041_"]
    content = write_workbook({"Notes": [("Name", "Note"), *((trigger, "x") for trigger in triggers)]})
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheet = archive.read(SHEET).decode()
    assert not re.search(r"<f>|<hyperlink|<v>[^<]*</v></f>", sheet)
    assert set(re.findall(r'<c [^>]*?t="(\w+)"', sheet)) == {"s"}
    assert "<pane " in sheet
    assert [row.cells[0] for row in read(content)][1:] == triggers


def test_the_same_rows_give_the_same_bytes() -> None:
    assert write_workbook({"Notes": [("Name", "Note"), ("织网", "x")]}) == SMALL


def test_a_sheet_may_have_any_name() -> None:
    [row] = read(write_workbook({"What: 'a/b' [c]?": [("Name",)]}))
    assert row.sheet == "What   a b   c"
    assert read(write_workbook({"***": [("Name",)]}))[0].sheet == "1"


def test_a_cell_that_cannot_be_written_is_not_left_out() -> None:
    with pytest.raises(ValueError, match="40000 characters"):
        write_workbook({"Notes": [("x" * 40_000,)]})


cells = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")
)


@given(st.lists(st.tuples(cells, cells.filter(str.strip)), min_size=1, max_size=6))
def test_what_is_written_is_read_again(rows: list[tuple[str, str]]) -> None:
    assert [row.cells for row in read(write_workbook({"Notes": rows}))] == rows


@pytest.mark.parametrize("keep", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook_is_broken(keep: float) -> None:
    assert refusal(SMALL[: int(len(SMALL) * keep)]) is Reason.BROKEN_WORKBOOK


@given(st.data())
def test_a_damaged_workbook_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(SMALL)
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        rows = read(bytes(content))
    except UnreadableDocument:
        return
    assert rows


@given(
    st.sampled_from(["xl/workbook.xml", SHEET, STRINGS, "xl/styles.xml", "[Content_Types].xml"]), st.data()
)
def test_a_damaged_part_is_read_or_refused(name: str, data: st.DataObject) -> None:
    def damage(part: bytes) -> bytes:
        at = data.draw(st.integers(0, len(part)))
        return part[:at] + data.draw(st.binary(max_size=8)) + part[at + data.draw(st.integers(0, 8)) :]

    try:
        rows = read(changed(SMALL, name, damage))
    except UnreadableDocument:
        return
    assert rows


def test_other_archives_are_no_workbooks() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("content.xml", "<office/>")
    assert refusal(file.getvalue()) is Reason.BROKEN_WORKBOOK


def test_an_empty_workbook_is_empty() -> None:
    assert refusal(write_workbook({"Notes": []})) is Reason.EMPTY


def test_old_and_encrypted_workbooks_are_told_apart() -> None:
    assert refusal(ENCRYPTED + "EncryptedPackage".encode("utf-16-le")) is Reason.ENCRYPTED
    assert refusal(ENCRYPTED + b"Workbook") is Reason.OLD_WORKBOOK
    locked = bytearray(SMALL)
    locked[locked.rfind(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(locked)) is Reason.ENCRYPTED


def test_an_archive_that_unpacks_to_too_much_is_refused_by_its_directory() -> None:
    assert refusal(changed(SMALL, STRINGS, lambda part: part + b" " * MAX_UNPACKED)) is Reason.TOO_LARGE


def test_what_a_lying_directory_hides_is_never_unpacked() -> None:
    """Twenty megabytes of blanks follow the strings, and the directory tells of the strings alone."""
    strings = _part(SMALL, STRINGS).encode()
    swollen = changed(SMALL, STRINGS, lambda part: part + b" " * 20_000_000)
    assert read(swollen) == read(SMALL)
    honest_size, checksum = len(strings).to_bytes(4, "little"), zlib.crc32(strings).to_bytes(4, "little")
    at = swollen.rfind(STRINGS.encode()) - 46
    lying = swollen[: at + 24] + honest_size + swollen[at + 28 :]
    assert refusal(lying) is Reason.BROKEN_WORKBOOK
    consistent = lying[: at + 16] + checksum + lying[at + 20 :]
    assert read(consistent) == read(SMALL)
    assert [len(part) for name, part in _unpacked(consistent).items() if name == STRINGS] == [len(strings)]


def test_too_many_parts_are_refused() -> None:
    file = io.BytesIO(SMALL)
    with zipfile.ZipFile(file, "a") as archive:
        for number in range(600):
            archive.writestr(f"xl/media/{number}.png", b"")
    assert refusal(file.getvalue()) is Reason.TOO_LARGE


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("XFD1048576", Reason.TOO_MANY_ROWS),
        (f"A{MAX_ROWS + 1}", Reason.TOO_MANY_ROWS),
        ("BM1", Reason.TOO_MANY_COLUMNS),
        ("A99999999999", Reason.BROKEN_WORKBOOK),
        ("1A", Reason.BROKEN_WORKBOOK),
    ],
)
def test_a_cell_far_away_does_not_make_a_huge_table(reference: str, reason: Reason) -> None:
    far = changed(SMALL, SHEET, lambda part: part.replace(b'r="B2"', f'r="{reference}"'.encode()))
    assert refusal(far) is reason


def test_cells_without_a_reference_are_counted_too() -> None:
    rows = b"<row>" + b"<c><v>1</v></c>" * (MAX_COLUMNS + 1) + b"</row>"
    assert refusal(_with_rows(rows)) is Reason.TOO_MANY_COLUMNS
    assert refusal(_with_rows(b"<row><c><v>1</v></c></row>" * (MAX_ROWS + 1))) is Reason.TOO_MANY_ROWS


def test_empty_cells_with_a_format_may_reach_anywhere() -> None:
    far = changed(
        SMALL,
        SHEET,
        lambda part: part.replace(b"</row></sheetData>", b'<c r="XFD2" s="1"/></row></sheetData>'),
    )
    assert read(far) == read(SMALL)


def test_one_string_in_every_cell_is_refused() -> None:
    """Five thousand cells of a string of ten thousand characters are fifty million."""
    long = changed(SMALL, STRINGS, lambda part: part.replace(b"<t>x</t>", b"<t>" + b"x" * 10_000 + b"</t>"))
    index = re.findall(r'r="B2"[^>]*><v>(\d+)</v>', _part(long, SHEET))[0]
    rows = f'<row><c t="s"><v>{index}</v></c></row>'.encode() * MAX_ROWS
    assert refusal(changed(long, SHEET, lambda part: _replace_rows(part, rows))) is Reason.TOO_LARGE


@pytest.mark.parametrize("name", [SHEET, STRINGS, "xl/workbook.xml"])
def test_entities_are_refused(name: str) -> None:
    doctype = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    bomb = changed(SMALL, name, lambda part: part.replace(b"?>", b"?>" + doctype, 1))
    assert refusal(bomb) is Reason.BROKEN_WORKBOOK


def _with_rows(rows: bytes) -> bytes:
    return changed(SMALL, SHEET, lambda part: _replace_rows(part, rows))


def _replace_rows(part: bytes, rows: bytes) -> bytes:
    return re.sub(
        rb"<sheetData>.*</sheetData>", b"<sheetData>" + rows + b"</sheetData>", part, flags=re.DOTALL
    )


def _part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()
