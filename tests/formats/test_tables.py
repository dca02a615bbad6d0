"""Text files of any encoding and delimiter become the same rows."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.samples import table
from weave.formats.documents import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Reason, UnreadableDocument
from weave.formats.tables import neutralised, read_rows, restored, write_csv

HEADERS = {"Name", "Note", "名称", "备注", "名稱", "備註"}
TRIGGERS = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]


def recognise(cells: Sequence[str]) -> int:
    return sum(cell in HEADERS for cell in cells)


def read(content: bytes | str, filename: str = "notes.txt") -> list[tuple[str, ...]]:
    raw = content.encode() if isinstance(content, str) else content
    return [row.cells for row in read_rows(raw, filename, recognise)]


def refusal(content: bytes) -> Reason:
    with pytest.raises(UnreadableDocument) as refused:
        read_rows(content, "notes.csv", recognise)
    return refused.value.reason


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gbk", "gb18030"]
)
def test_reads_simplified_chinese(encoding: str) -> None:
    text = table(("名称", "备注"), ("网络编织者", "织网，倾听"), ("预算", "钱和时间"))
    assert read(text.encode(encoding)) == [
        ("名称", "备注"),
        ("网络编织者", "织网，倾听"),
        ("预算", "钱和时间"),
    ]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "big5", "cp950", "big5hkscs", "gb18030"]
)
def test_reads_traditional_chinese(encoding: str) -> None:
    text = table(("名稱", "備註"), ("網絡編織者", "織網，傾聽"), ("預算", "錢和時間"))
    assert read(text.encode(encoding)) == [
        ("名稱", "備註"),
        ("網絡編織者", "織網，傾聽"),
        ("預算", "錢和時間"),
    ]


@pytest.mark.parametrize(
    ("note", "encoding"),
    [
        ("和成员一对一聊聊，听听近况，再推荐适合各人的机会", "gbk"),
        ("和成員一對一聊聊，聽聽近況，再介紹適合各人的機會", "big5"),
        ("Café, crème brûlée, voilà", "cp1252"),
    ],
)
def test_english_headers_leave_the_choice_to_the_text(note: str, encoding: str) -> None:
    assert read(table(("Name", "Note"), ("A", note)).encode(encoding)) == [("Name", "Note"), ("A", note)]


def test_a_broken_byte_costs_one_cell_and_not_the_file() -> None:
    content = "名称,备注\n甲,好\n乙,坏".encode()
    broken = content.replace("坏".encode(), b"\xe5\x9d")
    assert read(broken) == [("名称", "备注"), ("甲", "好"), ("乙", "\ufffd")]


@pytest.mark.parametrize("delimiter", ["\t", ",", ";", "，", "；"])
@pytest.mark.parametrize("filename", ["notes.csv", "notes.tsv", "notes"])
def test_finds_the_delimiter_by_the_headers(delimiter: str, filename: str) -> None:
    text = table(("Name", "Note"), ("a, b; c，d；e\tf", "g"), delimiter=delimiter)
    assert read(text, filename) == [("Name", "Note"), ("a, b; c，d；e\tf", "g")]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_counts_lines_as_an_editor_does(ending: str) -> None:
    text = ending.join(["", "Name,Note", "", '"one', 'two",x', ",,", "three,y", ""])
    rows = read_rows(text.encode(), "notes.csv", recognise)
    assert [(row.line, row.cells[0]) for row in rows] == [(2, "Name"), (4, f"one{ending}two"), (7, "three")]


@pytest.mark.parametrize(
    "line", ['"Hello" she said,x', 'five 5" pipes,x', '"never closed,x', 'a,"b" c', '"",""x""']
)
def test_a_lone_quotation_mark_is_text(line: str) -> None:
    rows = read(f'Name,Note\n{line}\n"fine, this one",y\n')
    assert rows == [("Name", "Note"), tuple(line.split(",")), ("fine, this one", "y")]


def test_many_lone_quotation_marks_are_read_in_time() -> None:
    text = "Name,Note\n" + '"a,b\n' * (MAX_ROWS - 1)
    assert read(text)[1:] == [('"a', "b")] * (MAX_ROWS - 1)


def test_trailing_and_blank_cells_do_not_count() -> None:
    wide = "," * 500
    assert read(f"Name,Note{wide}\na,b{wide}\n{wide}\n , ,\n") == [("Name", "Note"), ("a", "b")]


def test_limits_are_kept() -> None:
    header = b"Name,Note\n"
    assert len(read(header + b"a,b\n" * (MAX_ROWS - 1))) == MAX_ROWS
    assert refusal(header + b"a,b\n" * MAX_ROWS) is Reason.TOO_MANY_ROWS
    assert len(read(header + b"a," * (MAX_COLUMNS - 1) + b"z")[1]) == MAX_COLUMNS
    assert refusal(header + b"a," * MAX_COLUMNS + b"z") is Reason.TOO_MANY_COLUMNS
    assert refusal(header + b"a," * 1_000_000) is Reason.TOO_MANY_COLUMNS
    assert refusal(b"x" * (MAX_BYTES + 1)) is Reason.TOO_LARGE


@pytest.mark.parametrize("content", [b"", b"\n \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0"])
def test_nothing_is_empty(content: bytes) -> None:
    assert refusal(content) is Reason.EMPTY


def test_says_what_is_no_table() -> None:
    assert refusal(b"Dear all,\nsee you on Tuesday, at six.\n") is Reason.NO_HEADER
    assert refusal("各位好，\n周二六点见。\n".encode("gbk")) is Reason.NO_HEADER
    assert refusal(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))) is Reason.NOT_TEXT


def test_own_files_open_in_spreadsheet_programs() -> None:
    content = write_csv([("Name", "Note"), ("织网", 'a "b", c')])
    assert content == b"\xef\xbb\xbfName,Note\r\n\xe7\xbb\x87\xe7\xbd\x91," + b'"a ""b"", c"\r\n'


@pytest.mark.parametrize("trigger", TRIGGERS)
@pytest.mark.parametrize("before", ["", "'", "''"])
def test_nothing_that_is_written_runs_as_a_formula(trigger: str, before: str) -> None:
    cell = f"{before}{trigger}1+1"
    assert neutralised(cell) == f"'{cell}"
    rows = [("Name", "Note"), ("x", cell)]
    assert f"'{cell}" in write_csv(rows).decode("utf-8-sig")
    assert read(write_csv(rows)) == rows


@given(st.text(st.sampled_from([*TRIGGERS, "'", "a", "\n", '"', ",", " "]), max_size=8))
def test_restoring_undoes_neutralising(cell: str) -> None:
    assert restored(neutralised(cell)) == cell
    assert not neutralised(cell).startswith(tuple(TRIGGERS))


cells = st.text(st.characters(codec="utf-8"), max_size=30)


@given(st.lists(st.tuples(cells, cells, cells.filter(str.strip)), max_size=10))
def test_what_is_written_is_read_again(rows: list[tuple[str, ...]]) -> None:
    written = [("Name", "Note", "Name"), *rows]
    assert read(write_csv(written)) == written


@given(
    st.lists(st.tuples(cells, cells.filter(str.strip)), max_size=5), st.sampled_from(["\t", ";", ",", "，"])
)
def test_every_line_with_something_on_it_is_a_row(rows: list[tuple[str, ...]], delimiter: str) -> None:
    text = table(("Name", "Note"), *rows, delimiter=delimiter)
    found = read_rows(text.encode(), "notes", recognise)
    assert len(found) == len(rows) + 1
    assert [row.line for row in found] == sorted({row.line for row in found})


@given(st.one_of(st.binary(max_size=400), st.binary(max_size=200).map(lambda tail: b"Name,Note\n" + tail)))
def test_any_bytes_are_rows_or_refused(content: bytes) -> None:
    try:
        rows = read_rows(content, "notes.csv", recognise)
    except UnreadableDocument:
        return
    assert rows
    for row in rows:
        assert any(cell.strip() for cell in row.cells)
