"""What stands in a cell: plain text, names, lists of roles, titles of categories."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from weave.formats.documents import Reason
from weave.formats.words import folded
from weave.i18n import Language

_BOLD = re.compile(
    r"\s*(?:<(b|strong)>(?P<tagged>.*?)</\1>|\*\*(?P<starred>.+?)\*\*)(?P<rest>.*)",
    re.DOTALL | re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"\\?[*＊※]\s*[^\s*＊※]")
_UNPRINTABLE = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
_SEPARATOR: dict[Language, str] = {"en": ", ", "zh_Hans": "、", "zh_Hant": "、"}


class Title(NamedTuple):
    name: str
    summary: str
    is_bold: bool


def cleaned(cell: str) -> str:
    """The text with one kind of line end and no blanks around it."""
    return re.sub(r"\r\n?|[\v\f]", "\n", cell).strip()


def name_in(cell: str) -> str:
    """A name on one line; a cell that is bold as a whole is its text."""
    bold = _BOLD.match(cell)
    return " ".join((_bold_text(bold) if bold and not bold["rest"].strip() else cell).split())


def title_in(cell: str) -> Title:
    """A category's title: its name, bold or not, then what it is about in brackets."""
    bold = _BOLD.match(cell)
    if bold:
        return Title(" ".join(_bold_text(bold).split()), _without_brackets(bold["rest"]), True)
    name, bracket, rest = re.match(r"([^(（]*)([(（]?)(.*)", cell, re.DOTALL).groups()  # type: ignore[union-attr]
    if name.strip() and bracket and rest.rstrip().endswith((")", "）")):
        return Title(" ".join(name.split()), rest.rstrip()[:-1].strip(), False)
    return Title(" ".join(cell.split()), "", False)


def _bold_text(bold: re.Match[str]) -> str:
    return bold["tagged"] if bold["tagged"] is not None else bold["starred"]


def _without_brackets(text: str) -> str:
    text = text.strip()
    return text[1:-1].strip() if text[:1] in ("(", "（") and text[-1:] in (")", "）") else text


def is_footnote(cell: str) -> bool:
    return _FOOTNOTE.match(cell) is not None


def fault_in(cell: str, longest: int) -> Reason | None:
    """What makes a cell unfit, whatever it stands for."""
    if len(cell) > longest:
        return Reason.CELL_TOO_LONG
    return Reason.CONTROL_CHARACTER if _UNPRINTABLE.search(cell) else None


def names_in(cell: str) -> tuple[str, ...]:
    """The names in a list, once each; semicolons or lines, where there are any, leave commas to the names."""
    separators = r"[;；\n]" if re.search(r"[;；\n]", cell) else r"[,，、]"
    names = {
        folded(name) or name: name
        for name in reversed([name_in(part) for part in re.split(separators, cell)])
    }
    return tuple(name for name in reversed(names.values()) if name)


def names_listed(names: Iterable[str], language: Language) -> str:
    """The names as one cell, such that `names_in` finds them again."""
    names = tuple(names)
    if any(re.search(r"[,，、]", name) for name in names):
        return "; ".join(names) + (";" if len(names) == 1 else "")
    return _SEPARATOR[language].join(names)
