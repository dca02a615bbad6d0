"""The chain of the audit trail, by which a change, a removal or a reordering of its entries is found.

Entries are written in batches. A batch's link is the digest of the link before it, the first entry's id and
the entries themselves; the newest link stands beside the counter that the ids are drawn from. An entry takes
part with the digest of its content, not with the content: once a person is forgotten, content and salt can
go, and the chain still holds. The salt keeps a forgotten city or date from being guessed by its digest.
"""

import datetime as dt
import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

BEGINNING = ""
METADATA = (
    "network_id",
    "at",
    "by_member_id",
    "by_account_id",
    "via",
    "act",
    "kind",
    "row_id",
    "content_digest",
)

Entry = Mapping[str, Any]


def sealed(entry: Entry, salt: str | None = None) -> dict[str, Any]:
    """The entry with the digest of its content; an entry that tells nothing but the act has none.

    Only data that are to come out the same twice bring a salt of their own.
    """
    if entry["before"] is None and entry["after"] is None:
        return {**entry, "salt": None, "content_digest": ""}
    salt = salt or secrets.token_hex(16)
    return {**entry, "salt": salt, "content_digest": _content_digest(salt, entry)}


def batch_digest(entries: Iterable[Entry]) -> str:
    """What a batch says, without the ids, which are not yet drawn when this is asked."""
    return _digest(list(map(_metadata, entries)))


def link(previous: str, first_id: int, batch: str) -> str:
    """The link of a batch to what came before it; the database knows this function as `weave_link`."""
    return hashlib.sha256(f"{previous}:{first_id}:{batch}".encode()).hexdigest()


def _content_digest(salt: str, entry: Entry) -> str:
    return _digest([salt, entry["before"], entry["after"]])


def _metadata(entry: Entry) -> list[object]:
    return [_plain(entry.get(name)) for name in METADATA]


def _plain(value: object) -> object:
    return value.astimezone(dt.UTC).isoformat() if isinstance(value, dt.datetime) else value


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


@dataclass(slots=True)
class Finding:
    """How far a chain holds: all of it, or up to the entry that does not fit."""

    entries: int = 0
    cleared: int = 0
    head: str = BEGINNING
    unfit_id: int | None = None
    why: str = ""
    has_noted: bool = False

    @property
    def is_whole(self) -> bool:
        return not self.why


def checked(entries: Iterable[Entry], head: str, noted: str = "") -> Finding:
    """Follow a chain from its beginning to the head that is kept beside it; `entries` come in order of id.

    Who can write the whole file can forge the whole chain, but not so that it still holds a link that was
    `noted` elsewhere before.
    """
    finding = Finding()
    for batch in _batches(entries):
        wrong = _first_unfit(finding.head, batch)
        if wrong:
            finding.unfit_id, finding.why = wrong
            return finding
        finding.entries += len(batch)
        finding.cleared += sum(_is_cleared(entry) for entry in batch)
        finding.head = batch[0]["link"]
        finding.has_noted = finding.has_noted or finding.head == noted
    if finding.head != head:
        finding.why = "entries are missing at the end"
    return finding


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Entries that were written together: they follow each other and share their link."""
    batch: list[Entry] = []
    for entry in entries:
        if batch and entry["link"] != batch[0]["link"]:
            yield batch
            batch = []
        batch.append(entry)
    if batch:
        yield batch


def _first_unfit(previous: str, batch: Sequence[Entry]) -> tuple[int, str] | None:
    for offset, entry in enumerate(batch):
        if not _fits_its_digest(entry):
            return entry["id"], "its content was changed"
        if entry["id"] != batch[0]["id"] + offset:
            return entry["id"], "its place was changed, or the entry before it was removed"
    if batch[0]["link"] != link(previous, batch[0]["id"], batch_digest(batch)):
        return batch[0]["id"], "it was changed or moved, or the entry before it was removed"
    return None


def _fits_its_digest(entry: Entry) -> bool:
    if entry["salt"] is None:
        return entry["before"] is None and entry["after"] is None
    digest: str = entry["content_digest"]
    return digest == _content_digest(entry["salt"], entry)


def _is_cleared(entry: Entry) -> bool:
    return bool(entry["content_digest"]) and entry["salt"] is None
