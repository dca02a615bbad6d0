"""Asks each route as each role: values by schemathesis, things by name from a stocked database."""

import itertools
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import schemathesis
import sqlalchemy as sa
from fastapi import FastAPI
from httpx2 import Response
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.core.result import Ok
from starlette.testclient import TestClient

from proof.bad_input.description import described
from proof.bad_input.judging import judged
from tests.conftest import OWN_PAGE
from tests.inputs import Inputs, forms_of, inputs_of
from tests.rights.table import table
from tests.stock import MISSING, Ids
from tests.test_house import routes_of
from weave import i18n

BAD_PARTS = ("0", "-1", "9" * 25, "2147483648", "x", "%00", "1e9", "٣", "%ff%fe", " ")
NAMED_OTHERWISE = {"suggested": "member", "owner": "member", "step_with": "member", "roles": "role"}
LANGUAGES: dict[str, i18n.Language] = {
    "coordinator": "en",
    "weaver": "zh_Hant",
    "member": "zh_Hans",
    "link": "en",
    "nobody": "zh_Hant",
}


@dataclass(slots=True)
class Found:
    """How many were asked, and what was wrong, each with the first words of an example."""

    asked: int = 0
    statuses: dict[int, int] = field(default_factory=dict)
    wrong: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stage:
    """A stocked database behind the app; `fresh` is a copy to go back to; without one they `enter` anew."""

    app: FastAPI
    engine: sa.Engine
    things: tuple[Ids, Ids, Ids]
    cookies: dict[str, dict[str, str]]
    database: Path | None = None
    fresh: Path | None = None
    enter: Callable[[], dict[str, dict[str, str]]] | None = None

    def go_back(self) -> None:
        if self.enter is not None:
            self.cookies.update(self.enter())
        if self.database is None or self.fresh is None:
            return
        self.engine.dispose()
        for rest in self.database.parent.glob(f"{self.database.name}-*"):
            rest.unlink()
        shutil.copy(self.fresh, self.database)


def ask_all(stage: Stage, who: str, *, cases: dict[str, int], start: int) -> Found:
    """Ask every route as this role, so many times by its method; those that take nothing are asked once."""
    found = Found()
    rights = {(row.name, row.method): row.expected for row in table()}
    forms = {str(route.name): next(iter(forms_of(route)), None) for route in routes_of(stage.app)}
    known = {(inputs.path, inputs.method): inputs for inputs in inputs_of(stage.app)}
    schema = schemathesis.openapi.from_dict(described(known.values()))
    i18n.use_language(LANGUAGES[who])
    for number, each in enumerate(schema.get_all_operations()):
        assert isinstance(each, Ok), each
        operation = each.ok()
        inputs = known[operation.path, operation.method.upper()]
        right = rights[inputs.name, inputs.method].get(who, "allow")
        stage.go_back()
        chance = random.Random(f"{start} {who} {number}")
        drawn = list(_cases(operation, inputs, cases[inputs.method], start + number))
        # Few forms fit a button: then the things and the headers vary.
        for case in itertools.islice(itertools.cycle(drawn), cases[inputs.method] if inputs.fields else 1):
            answer, body = _ask(stage, who, inputs, case, chance)
            found.asked += 1
            found.statuses[answer.status_code] = found.statuses.get(answer.status_code, 0) + 1
            for kind, words in judged(inputs, forms[inputs.name], answer, body, LANGUAGES[who], right):
                told = f"{inputs.name} as {who}: {words} <- {answer.request.url} {body}"
                found.wrong.setdefault(kind, []).append(told[:600])
            if inputs.method == "POST" and answer.status_code in (200, 303):
                stage.go_back()
    return found


def _cases(operation: Any, inputs: Inputs, count: int, start: int) -> Iterator[Any]:
    """What fits the description, and what does not; drawn whole before the first is asked."""
    varied = [field.place for field in inputs.fields if field.place != "path"]
    if not varied:
        yield {}
        return
    path = {field.name: "1" for field in inputs.of("path")}
    for mode, share in ((GenerationMode.POSITIVE, (count + 1) // 2), (GenerationMode.NEGATIVE, count // 2)):
        strategy = operation.as_strategy(generation_mode=mode, path_parameters=path or None)
        yield from _drawn(strategy, share, start)


def _drawn(strategy: Any, count: int, start: int) -> list[Any]:
    drawn: list[Any] = []

    @seed(start)
    @settings(
        max_examples=max(count, 1),
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=strategy)
    def draw(case: Any) -> None:
        drawn.append({"query": case.query, "body": case.body})

    try:
        draw()
    except Unsatisfiable:
        return []  # nothing misfits what takes anything
    return drawn


def _ask(
    stage: Stage, who: str, inputs: Inputs, case: dict[str, Any], chance: random.Random
) -> tuple[Response, str]:
    browser = TestClient(stage.app, follow_redirects=False, raise_server_exceptions=False, headers=OWN_PAGE)
    for name, value in stage.cookies[who].items():
        browser.cookies.set(name, value)
    browser.cookies.set("weave-language", LANGUAGES[who])
    path = inputs.path
    for part in inputs.of("path"):
        path = path.replace(f"{{{part.name}}}", _part(stage, part.name, chance))
    query = _said(stage, case.get("query"), chance)
    address = f"{path}?{query}" if query else path
    headers = {"HX-Request": "true"} if chance.random() < 0.2 else {}
    if inputs.method == "GET":
        return browser.get(address, headers=headers), ""
    body = _said(stage, case.get("body"), chance)
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    return browser.request(inputs.method, address, content=body.encode(), headers=headers), body


def _part(stage: Stage, name: str, chance: random.Random) -> str:
    """Mostly a thing that is there, else another's, another network's, none at all, or nonsense."""
    if name == "network":
        return chance.choices(("riverside", "hillside", quote(chance.choice(BAD_PARTS))), (90, 5, 5))[0]
    if name == "kind":
        return chance.choice(("csv", "xlsx", "exe"))
    own, others, foreign = (ids.get(name) for ids in stage.things)
    if own is None:
        return quote(chance.choice(("x" * 43, *BAD_PARTS)))
    chosen = chance.choices((own, others, foreign, MISSING, None), (65, 15, 5, 5, 10))[0]
    return quote(chance.choice(BAD_PARTS)) if chosen is None else str(chosen)


def _said(stage: Stage, values: Any, chance: random.Random) -> str:
    """As a browser would send it; a field that names a thing mostly names one that is there."""
    if not isinstance(values, dict):
        return ""
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        kind = NAMED_OTHERWISE.get(name, name)
        if kind in stage.things[0] and chance.random() < 0.7:
            whose = chance.choices(stage.things, (6, 3, 1))[0]
            pairs.append((name, str(whose.get(kind, MISSING))))
            continue
        several = value if isinstance(value, list) else [value]
        pairs += [(str(name), _as_text(one)) for one in several]
    return urlencode(pairs, errors="replace")


def _as_text(value: Any) -> str:
    return "" if value is None else "true" if value is True else str(value)
