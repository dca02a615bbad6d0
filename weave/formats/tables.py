"""Files of rows and cells: CSV, TSV and XLSX, whoever wrote them, and how Weave writes its own."""

import csv
import io
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from weave.formats.documents import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Reason, Row, UnreadableDocument
from weave.formats.encodings import SAMPLE, best_encoding, candidates, decoded
from weave.formats.workbooks import is_workbook, old_workbook_reason, read_workbook, write_workbook

__all__ = ["Recognise", "read_rows", "write_csv", "write_workbook"]

# How many headers a row of cells holds; 0 if it is none.
Recognise = Callable[[Sequence[str]], int]

# A header further down than this decides nothing.
SAMPLE_ROWS = 500
DELIMITERS = ("\t", ",", ";", "，", "；")

# A spreadsheet program takes a cell that begins like this for a formula or a command.
_TRIGGERS = "=+\\-@\t\r＝＋－＠"
_DANGEROUS = re.compile(f"'*[{_TRIGGERS}]")
_NEUTRALISED = re.compile(f"'+[{_TRIGGERS}]")


def read_rows(content: bytes, filename: str, recognise: Recognise) -> tuple[Row, ...]:
    """The rows of a file; `recognise` decides where its encoding or delimiter could be this or that."""
    if len(content) > MAX_BYTES:
        raise UnreadableDocument(Reason.TOO_LARGE)
    if not content.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise UnreadableDocument(Reason.EMPTY)
    if is_workbook(content):
        found = read_workbook(content)
    elif (reason := old_workbook_reason(content)) is not None:
        raise UnreadableDocument(reason)
    else:
        found = _text_rows(content, filename, recognise)
    return tuple(_within_limits(found))


def _within_limits(rows: Iterable[Row]) -> Iterator[Row]:
    for count, row in enumerate(rows, start=1):
        if count > MAX_ROWS:
            raise UnreadableDocument(Reason.TOO_MANY_ROWS)
        if len(row.cells) > MAX_COLUMNS:
            raise UnreadableDocument(Reason.TOO_MANY_COLUMNS)
        yield row


def _text_rows(content: bytes, filename: str, recognise: Recognise) -> Iterator[Row]:
    order = sorted(
        DELIMITERS, key=lambda delimiter: not (filename.lower().endswith(".csv") and delimiter == ",")
    )

    def headers_found(text: str, delimiters: Sequence[str] = order) -> int:
        found = (
            recognise(cells[:MAX_COLUMNS])
            for delimiter in delimiters
            for _, cells in itertools.islice(_records(text[:SAMPLE], delimiter), SAMPLE_ROWS)
        )
        return max(found, default=0)

    best = best_encoding(content, headers_found)
    if best is None:
        raise UnreadableDocument(_why_not_read(content))
    text = decoded(content, *best)
    delimiter = max(order, key=lambda candidate: headers_found(text, (candidate,)))
    for line, cells in _records(text, delimiter):
        filled = [restored(cell) for cell in cells]
        while filled and not filled[-1].strip():
            filled.pop()
        if filled:
            yield Row(line, tuple(filled))


def _why_not_read(content: bytes) -> Reason:
    """No header was found: is it because this is not text at all?"""
    for encoding in candidates(content):
        try:
            text = decoded(content, encoding)
        except UnicodeDecodeError:
            continue
        if not re.search(r"[\0-\x08\x0e-\x1f]", text):
            return Reason.NO_HEADER
    return Reason.NOT_TEXT


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line where it starts.

    A quotation mark that is not closed properly belongs to the text: people paste such cells, and the rest of
    the file must not vanish in them.
    """
    lines = list(io.StringIO(text, newline=""))
    at = 0
    while at < len(lines):
        cells, used = None, 1
        if '"' in lines[at]:
            cells, used = _quoted_record(lines, at, delimiter)
        yield at + 1, cells if cells is not None else lines[at].rstrip("\r\n").split(delimiter)
        at += used


def _quoted_record(lines: Sequence[str], at: int, delimiter: str) -> tuple[list[str] | None, int]:
    reader = csv.reader((lines[i] for i in range(at, len(lines))), delimiter=delimiter, strict=True)
    try:
        return next(reader), reader.line_num
    except csv.Error:
        return None, 1


def neutralised(cell: str) -> str:
    """The cell such that no spreadsheet program runs it; `restored` gives back the same cell."""
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def restored(cell: str) -> str:
    return cell[1:] if _NEUTRALISED.match(cell) else cell


def write_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """CSV that spreadsheet programs open rightly: with a mark for UTF-8, and without formulas."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerows([neutralised(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")
