"""Counts a workbook's cells and strings in its XML, because a few bytes can ask the reader for gigabytes."""

import re
from collections import Counter
from collections.abc import Iterable
from xml.parsers import expat

from weave.formats.documents import MAX_COLUMNS, MAX_ROWS, Reason, UnreadableDocument

# One shared string may stand in every cell, and each cell becomes a copy of it.
MAX_CHARACTERS = 16 * 1024 * 1024

_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")


def check_parts(parts: Iterable[bytes]) -> None:
    """Refuse a workbook that would not fit, before it is read."""
    area = 0
    uses: Counter[int] = Counter()
    lengths: list[int] = []
    for part in parts:
        count = _PartCount()
        count.read(part)
        area += count.rows * count.columns
        uses.update(count.shared_uses)
        lengths.extend(count.shared_lengths)
    if area > MAX_ROWS * MAX_COLUMNS:
        raise UnreadableDocument(Reason.TOO_LARGE)
    if (
        sum(lengths[string] * times for string, times in uses.items() if 0 <= string < len(lengths))
        > MAX_CHARACTERS
    ):
        raise UnreadableDocument(Reason.TOO_LARGE)


class _PartCount:
    """How far one part's cells reach, and which shared strings it holds or uses."""

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self.shared_uses: Counter[int] = Counter()
        self.shared_lengths: list[int] = []
        self._row = self._column = 0
        self._is_shared = False
        self._text: list[str] | None = None

    def read(self, part: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            parser.Parse(part, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise UnreadableDocument(Reason.BROKEN_WORKBOOK) from error

    def _refuse(self, *_: object) -> None:
        """A workbook has no document type; it is where entities that grow come from."""
        raise UnreadableDocument(Reason.BROKEN_WORKBOOK)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(" ")[2]:
            case "row":
                self._row = int(attributes.get("r", self._row + 1))
                self._column = 0
            case "c":
                self._go_to(attributes.get("r"))
                self._is_shared = attributes.get("t") == "s"
            case "v":
                self._reach()
                self._text = [] if self._is_shared else None
            case "is" | "f":
                self._reach()
            case "si":
                self.shared_lengths.append(0)

    def _go_to(self, reference: str | None) -> None:
        if reference is None:
            self._column += 1
            return
        found = _REFERENCE.fullmatch(reference)
        if found is None:
            raise UnreadableDocument(Reason.BROKEN_WORKBOOK)
        self._column = 0
        for letter in found[1].upper():
            self._column = self._column * 26 + ord(letter) - ord("A") + 1
        self._row = int(found[2])

    def _reach(self) -> None:
        """A cell with a value stands here."""
        self.rows = max(self.rows, self._row)
        self.columns = max(self.columns, self._column)
        if self.rows > MAX_ROWS:
            raise UnreadableDocument(Reason.TOO_MANY_ROWS)
        if self.columns > MAX_COLUMNS:
            raise UnreadableDocument(Reason.TOO_MANY_COLUMNS)

    def _characters(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)
        elif self.shared_lengths:
            self.shared_lengths[-1] += len(text)

    def _end(self, name: str) -> None:
        if self._text is not None and name.rpartition(" ")[2] == "v":
            self.shared_uses[int("".join(self._text) or -1)] += 1
            self._text = None
