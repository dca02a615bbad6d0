"""Every route, at every status that it can give, carries the headers that keep browsers in order.

Routes come from the app, headers and statuses from the tables below: a status that is new fails until it is
written down, one that no longer occurs does, too.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from httpx2 import Response

from proof.figures import Figures
from tests.boundary.asking import Ask, every_route
from tests.boundary.conftest import People
from tests.stock import MISSING, Ids
from weave.errors import Stale
from weave.render import static

ALWAYS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
}
DEPENDS_ON = {"cookie", "hx-request", "hx-request-type", "hx-history-restore-request", "accept-language"}
COOKIES = {"session", "link", "language", "theme", "notice"}
COOKIE_RULES = {"path=/", "secure", "httponly", "samesite=lax"}

UNREADABLE = {"Content-Type": "multipart/form-data; boundary=-"}

# What is done to a route, and every status that this may lead to.
STATUSES = {
    "as nobody": {200, 303, 401, 404, 422},
    "as a stranger to the network": {200, 303, 404, 422, 429},
    "with a personal link": {200, 303, 401, 403, 404, 422},
    "as a coordinator": {200, 303, 403, 404, 409, 422},
    "for a fragment": {200, 303, 403, 404, 409, 422},
    "for what does not exist": {200, 303, 404, 409, 422},
    "with an id that is none": {404},
    "only for the headers": {405},
    "by a method that it has not": {405},
    "from another site": {403},
    "with too much": {413},
    "with a packed form": {415},
    "with a form that cannot be read": {400, 404},
    "while somebody was faster": {200, 404, 409},
    "while the database is away": {200, 404, 503},
    "while something breaks": {200, 404, 500},
}


@pytest.mark.timeout(240)
def test_every_answer_of_every_route(app: FastAPI, ids: Ids, people: People, figures: Figures) -> None:
    routes = every_route(app, ids)
    absent = every_route(app, dict.fromkeys(ids, MISSING))
    no_ids = [ask for ask in every_route(app, dict.fromkeys(ids, "none")) if "/none" in ask.path]
    unsafe = [ask for ask in routes if not ask.is_safe]
    ana = people["Ana"]

    answers: dict[str, list[tuple[Ask, Response]]] = {
        "as nobody": [(ask, people["nobody"].send(ask)) for ask in routes],
        "for what does not exist": [(ask, ana.send(ask)) for ask in absent[:-1]],
        "with an id that is none": [(ask, ana.send(ask)) for ask in no_ids],
        "only for the headers": [(ask, ana.request("HEAD", ask.path)) for ask in routes if ask.is_safe],
        "by a method that it has not": [(ask, ana.request("DELETE", ask.path)) for ask in routes],
        "from another site": [(ask, ana.send(ask, {"Sec-Fetch-Site": "cross-site"})) for ask in unsafe],
        "with too much": [(ask, ana.send(ask, {"Content-Length": "99999999"})) for ask in unsafe],
        "with a packed form": [(ask, ana.send(ask, {"Content-Encoding": "gzip"})) for ask in unsafe],
    }
    for trouble, error in TROUBLES.items():
        with failing(error):
            answers[trouble] = [(ask, ana.send(ask)) for ask in routes]
    answers |= {
        "with a personal link": [(ask, people["Mei by her link"].send(ask)) for ask in routes],
        "with a form that cannot be read": [(ask, ana.send(ask, UNREADABLE)) for ask in unsafe[:-1]],
        "for a fragment": [(ask, ana.send(ask, {"HX-Request": "true"})) for ask in routes[:-1]],
        "as a coordinator": [(ask, ana.send(ask)) for ask in routes],
        "as a stranger to the network": [(ask, people["Wei"].send(ask)) for ask in routes],
    }

    seen = {done: {answer.status_code for _ask, answer in pairs} for done, pairs in answers.items()}
    assert seen == STATUSES
    every = [(ask, answer) for pairs in answers.values() for ask, answer in pairs]
    faults = [
        f"{ask.name}, {answer.status_code}: {fault}" for ask, answer in every for fault in missing(answer)
    ]
    figures.told("routes", len(routes))
    figures.told("answers", len(every))
    figures.none("answers without a header that all must have", len(faults))
    assert not faults, "\n".join(faults)


def test_every_answer_beside_the_routes(people: People) -> None:
    """Static files, the list of routes for machines, and what is no route at all."""
    sheet = static("css/base.css")
    whole = people["nobody"].request("GET", sheet)
    asked = [
        ("GET", sheet, {}, 200),
        ("GET", sheet, {"If-None-Match": whole.headers["etag"]}, 304),
        ("HEAD", sheet, {}, 200),
        ("GET", "/static/css/base.css", {}, 200),
        ("GET", "/static/css/nowhere.css?v=1", {}, 404),
        ("POST", sheet, {}, 405),
        ("POST", sheet, {"Sec-Fetch-Site": "cross-site"}, 403),
        ("GET", "/nowhere", {}, 404),
        ("GET", "/n/riverside/tasks/", {}, 404),
        ("GET", "/api/openapi.json", {}, 200),
        ("BREW", "/", {}, 405),
        ("OPTIONS", "/", {}, 405),
    ]
    for method, path, headers, status in asked:
        answer = people["nobody"].request(method, path, headers)
        assert answer.status_code == status, (method, path, answer.status_code)
        if path.startswith("/static"):
            kept = (
                "public, max-age=31536000, immutable" if status in (200, 304) and "?" in path else "no-cache"
            )
            assert answer.headers["cache-control"] == kept, (method, path)
            assert [fault for fault in missing(answer) if not fault.startswith(("cache", "vary"))] == []
        else:
            assert list(missing(answer)) == [], (method, path)


TROUBLES: dict[str, Exception] = {
    "while somebody was faster": Stale(),
    "while the database is away": sa.exc.TimeoutError("no connection is free"),
    "while something breaks": RuntimeError("planted"),
}


@contextmanager
def failing(error: Exception) -> Iterator[None]:
    """Every route that asks the database meets this."""
    with pytest.MonkeyPatch.context() as patch:

        def fail(*_args: object, **_kwargs: object) -> None:
            raise error

        patch.setattr("weave.db.open_session", fail)
        yield


def missing(answer: Response) -> Iterator[str]:
    """What this answer should carry and does not."""
    for name, value in ALWAYS.items():
        if answer.headers.get_list(name) != [value]:
            yield f"{name}: {answer.headers.get(name)}"
    if answer.headers.get("cache-control") != "no-store":
        yield f"cache-control: {answer.headers.get('cache-control')}"
    stated = {part.strip().lower() for part in answer.headers.get("vary", "").split(",")}
    if not stated >= DEPENDS_ON:
        yield f"vary: {answer.headers.get('vary')}"
    for cookie in answer.headers.get_list("set-cookie"):
        yield from loose(cookie)


def loose(cookie: str) -> Iterator[str]:
    """What is wrong with a cookie that an answer sets or takes back."""
    pair, *rules = [part.strip() for part in cookie.split(";")]
    name = pair.partition("=")[0]
    if name.removeprefix("__Host-weave-") not in COOKIES or not name.startswith("__Host-weave-"):
        yield f"a cookie by the name of {name}"
    stated = {rule.lower() for rule in rules}
    if not stated >= COOKIE_RULES or any(rule.startswith("domain") for rule in stated):
        yield f"{name}: {rules}"
