"""XLSX in and out. What comes in is unpacked and counted within limits before anything interprets it."""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence

import xlsxwriter
from python_calamine import CalamineWorkbook, SheetTypeEnum

from weave.formats.documents import Reason, Row, UnreadableDocument
from weave.formats.workbook_limits import check_parts

MAX_UNPACKED = 32 * 1024 * 1024
MAX_PARTS = 500

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# The same rows give the same bytes, so the file does not tell when it was written.
_WRITTEN = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)


def is_workbook(content: bytes) -> bool:
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def old_workbook_reason(content: bytes) -> Reason | None:
    """A workbook of the old kind, or the shell around an encrypted one of the new kind."""
    if not content.startswith(_OLE):
        return None
    encrypted = "EncryptedPackage".encode("utf-16-le") in content
    return Reason.ENCRYPTED if encrypted else Reason.OLD_WORKBOOK


def read_workbook(content: bytes) -> Iterator[Row]:
    """The rows of all sheets, in their order, with the numbers that the sheet shows."""
    parts = _unpacked(content)
    check_parts(parts.values())
    rows = list(_sheet_rows(_packed(parts)))
    if not rows:
        raise UnreadableDocument(Reason.EMPTY)
    yield from rows


def _unpacked(content: bytes) -> Mapping[str, bytes]:
    """The parts that hold cells and strings, none longer than the directory promised."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if any(entry.flag_bits & 1 for entry in entries):
                raise UnreadableDocument(Reason.ENCRYPTED)
            if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
                raise UnreadableDocument(Reason.TOO_LARGE)
            parts = {
                entry.filename: archive.read(entry)
                for entry in entries
                if entry.filename.lower().endswith((".xml", ".rels"))
            }
    except UnreadableDocument:
        raise
    except (
        Exception
    ) as error:  # A broken archive fails in a dozen ways, none of which the person can act upon.
        raise UnreadableDocument(Reason.BROKEN_WORKBOOK) from error
    if "[Content_Types].xml" not in parts:
        raise UnreadableDocument(Reason.BROKEN_WORKBOOK)
    return parts


def _packed(parts: Mapping[str, bytes]) -> io.BytesIO:
    """The checked parts as a new archive: the reader sees them, not what a false directory hides."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    file.seek(0)
    return file


def _sheet_rows(file: io.BytesIO) -> Iterator[Row]:
    try:
        workbook = CalamineWorkbook.from_filelike(file)
        for sheet in workbook.sheets_metadata:
            if sheet.typ != SheetTypeEnum.WorkSheet:
                continue
            values = workbook.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
            for line, row in enumerate(values, start=1):
                cells = _cells(row)
                if cells:
                    yield Row(line, cells, sheet.name)
    except BaseException as error:
        # The reader's own panics are not Exceptions; everything else that is not one must go on.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise UnreadableDocument(Reason.BROKEN_WORKBOOK) from error


def _cells(row: Sequence[object]) -> tuple[str, ...]:
    cells = [_text(value) for value in row]
    while cells and not cells[-1].strip():
        cells.pop()
    return tuple(cells)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def write_workbook(sheets: Mapping[str, Iterable[Sequence[str]]]) -> bytes:
    """A workbook whose sheets hold text only; the first row of each stays in sight."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": _WRITTEN})
        bold = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        plain = workbook.add_format({"text_wrap": True, "valign": "top"})
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(_sheet_name(name))
            sheet.freeze_panes(1, 0)
            for line, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if cell and sheet.write_string(line, column, cell, plain if line else bold):
                        raise ValueError(f"A cell of {len(cell)} characters does not fit into a workbook")
            sheet.autofit(400)
    return file.getvalue()


def _sheet_name(name: str) -> str:
    """A name that a workbook allows."""
    return re.sub(r"[\[\]:*?/\\']", " ", name)[:31].strip() or "1"
