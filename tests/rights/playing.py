"""Playing one cell: a principal asks one route for one thing in one way; what came of it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlencode

import sqlalchemy as sa
from fastapi import FastAPI

from tests.cast import NOW, Cast
from tests.rights.asking import Asked, Slot
from tests.rights.canaries import CANARY, HILLSIDE, column_of
from tests.rights.principals import OF_HILLSIDE, Headers
from tests.rights.readable import may_read
from tests.rights.scene import Answer, Asking, Digest, Heard, Keeper
from tests.rights.things import Things
from weave import jobs
from weave.settings import Settings

Variant = Literal["plain", "htmx", "surplus", "json"]
READS_INTERNAL = ("keeper", "weaver", "coordinator")
REFUSALS = ("401", "403", "404")
# What no form asks for, and an attacker would like to set.
SURPLUS = {
    "network_id": "2",
    "role": "1",
    "status": "active",
    "standing": "alumni",
    "member_id": "1",
    "person_id": "1",
    "account_id": "1",
    "version": "99",
    "is_admin": "true",
    "may_coordinate": "true",
}
# Words of forms that choose what is done.
CHOSEN = {
    "check_ins.create": {"owner": ""},
    "check_ins.create_for_several": {"owner": ""},
    "contributions.report": {"link": ""},
    "leaves.create": {"starts_on": "2026-12-10", "ends_on": "2026-12-11"},
    "network_settings.update": {"time_zone": "UTC"},
    "shipped_texts.restore": {"what": "facts"},
    "matrix_imports.create": {"text": "task\tcategory\nqztyped\tEvents"},
    "sign_ins.create": {"email": "", "password": ""},
}
WORDS = {"network": "riverside", "kind": "csv", "token": "x" * 43}
# The random and the echoed parts of a page.
ECHOES = re.compile(r'name="(form_key|next)" value="[^"]*"')


@dataclass(frozen=True, slots=True)
class Outcome:
    answer: Answer
    wrote: bool
    leaks: tuple[str, ...]
    after: Digest

    @property
    def told(self) -> str:
        status = str(self.answer.status)
        return status if status in REFUSALS else "allow"


@dataclass(slots=True)
class Stage:
    app: FastAPI
    settings: Settings
    ask: Asking
    keeper: Keeper
    principals: dict[str, Headers]
    things: Things
    heard: Heard
    cast: Cast
    bare: set[str]
    at_first: Digest
    cells: int = 0

    @property
    def engine(self) -> sa.Engine:
        return self.keeper.engine

    @property
    def is_postgresql(self) -> bool:
        return self.engine.dialect.name == "postgresql"

    def ids_of(self, who: str) -> dict[str, int]:
        return self.things.others if who.endswith("_others") else self.things.hers

    def play(
        self,
        route: Asked,
        who: str,
        *,
        variant: Variant = "plain",
        values: dict[str, str] | None = None,
    ) -> Outcome:
        """Ask, look at all that came of it, and bring everything back as it was."""
        self.cells += 1
        given = {kind: str(number) for kind, number in self.ids_of(who).items()}
        path, query, form = _written(route, given, values or {})
        headers = dict(self.principals[who])
        if variant == "htmx":
            headers["hx-request"] = "true"
        if variant == "surplus":
            declared = {slot.name for slot in route.slots}
            form += [(name, value) for name, value in SURPLUS.items() if name not in declared]
        body = b""
        if route.method != "GET":
            is_json = variant == "json"
            kind = "application/json" if is_json else "application/x-www-form-urlencoded"
            headers["content-type"] = kind
            body = json.dumps(dict(form)).encode() if is_json else urlencode(form).encode()
        self.heard.take()
        before = self.keeper.moment()
        answer = self.ask(route.method, path, urlencode(query), headers, body)
        after = self.at_first
        if self.keeper.moment() != before:
            jobs.run_due(self.engine, self.settings, NOW)
            after = self.keeper.digest()
            self.keeper.restore()
        logs, mails = self.heard.take()
        leaks = (*_leaks(answer.text, who, path), *_in_mails(mails), *_in_logs(logs))
        return Outcome(answer, after != self.at_first, leaks, after)


def _written(
    route: Asked, given: dict[str, str], values: dict[str, str]
) -> tuple[str, list[tuple[str, str]], list[tuple[str, str]]]:
    """The address, the query and the form: rows as given, the rest harmless, unless a value is told."""
    path = route.path
    query: list[tuple[str, str]] = []
    form: list[tuple[str, str]] = [("form_key", "of this form")]
    for slot in route.slots:
        told = values.get(f"{slot.place}:{slot.name}", _usual(route, slot, given))
        if slot.place == "path":
            path = path.replace(f"{{{slot.name}}}", str(told or "1"))
        elif told is not None:
            (query if slot.place == "query" else form).append((slot.name, told))
    return path, query, form


def _usual(route: Asked, slot: Slot, given: dict[str, str]) -> str | None:
    if slot.place == "path" and slot.name in WORDS:
        return WORDS[slot.name]
    chosen = CHOSEN.get(route.name, {})
    if slot.name in chosen:
        return chosen[slot.name]
    if slot.kind:
        is_asked = slot.place != "query" or slot.info.is_required()
        return given[slot.kind] if is_asked else None
    return None if slot.place == "query" else slot.harmless()


def _leaks(text: str, who: str, path: str) -> Iterator[str]:
    """What came out that this person may not read here."""
    reads_hillside = who in OF_HILLSIDE and not path.startswith("/n/riverside")
    says_hillside = path.startswith(("/n/hillside", "/join/hillside"))
    for number, mark in set(CANARY.findall(text)):
        column = column_of(number)
        if mark == "h" and not reads_hillside:
            yield f"{column} of another network"
        if mark in "ow" and not may_read(who, column):
            yield f"{column} of somebody else"
        if mark == "i" and who not in READS_INTERNAL:
            yield f"{column} of an internal task"
    if not reads_hillside and HILLSIDE.search(text) and not says_hillside:
        yield "a name of another network"


def _in_mails(mails: str) -> Iterator[str]:
    """A mail to somebody here holds nothing of another network, and nothing that only weavers read."""
    for number, mark in set(CANARY.findall(mails)):
        if mark in "hw":
            yield f"{column_of(number)} in a mail"


def _in_logs(logs: str) -> Iterator[str]:
    """A log holds no content: nothing that was typed, nothing that is stored."""
    if CANARY.search(logs) or "qztyped" in logs or HILLSIDE.search(logs):
        yield f"in the log: {logs[:200]}"


def plain(outcome: Outcome, named: str) -> tuple[object, ...]:
    """The answer without what is random, and without the number that was asked for."""
    body = ECHOES.sub("", outcome.answer.body)
    body = re.sub(rf"(?<!\d){re.escape(named)}(?!\d)", "N", body)
    headers = tuple(
        (name, re.sub(rf"(?<!\d){re.escape(named)}(?!\d)", "N", value))
        for name, value in outcome.answer.headers
        if name not in ("content-length", "set-cookie")
    )
    return outcome.answer.status, headers, body
