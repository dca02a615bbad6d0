"""A cache between people and Weave never gives anybody a page that was drawn for somebody else."""

from collections.abc import Iterable

import pytest
from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from proof.figures import Figures
from tests.boundary.asking import Asker, every_route
from tests.boundary.conftest import People
from tests.boundary.keeping import Cache
from tests.stock import Ids
from weave.render import static

READERS = ("Ana", "Bo", "Mei", "nobody")
HOW: dict[str, dict[str, str]] = {
    "whole": {},
    "as a fragment": {"hx-request": "true"},
    "back from history": {"hx-request": "true", "hx-history-restore-request": "true"},
}


@pytest.mark.timeout(240)
def test_nobody_is_given_anothers_page(app: FastAPI, ids: Ids, people: People, figures: Figures) -> None:
    caches = (Cache(is_hostile=False), Cache(is_hostile=True))
    safe = [ask for ask in every_route(app, ids) if ask.is_safe]
    mixed = [
        f"{ask.name} {how}: {who} was given what somebody else had asked for"
        for ask in safe
        for how, headers in HOW.items()
        for who in READERS
        if through(caches, people[who], ask.path, headers)
    ]
    figures.told("pages asked through a cache", len(safe) * len(HOW) * len(READERS))
    figures.none("pages of one person given to another", len(mixed))
    assert mixed == []


def through(caches: Iterable[Cache], browser: Asker, path: str, headers: dict[str, str]) -> bool:
    """Ask a page, and let the caches look on; says whether one of them would have answered of itself."""
    asked_with = headers | {"cookie": browser.cookie}
    offered = [cache.offers(path, asked_with) for cache in caches]
    answer = browser.request("GET", path, headers)
    for cache in caches:
        cache.sees(path, asked_with, answer)
    return any(offered)


def test_what_is_the_same_for_all_is_kept(people: People) -> None:
    caches = (Cache(is_hostile=False), Cache(is_hostile=True))
    kept = [through(caches, browser, static("css/base.css"), {}) for browser in people.values()]
    assert kept == [False] + [True] * (len(people) - 1)


@pytest.mark.parametrize(
    ("forgotten", "mixes"), [(["cache-control"], False), (["vary"], False), (["cache-control", "vary"], True)]
)
def test_each_of_two_headers_would_be_enough(
    app: FastAPI, people: People, forgotten: list[str], mixes: bool
) -> None:
    """And without both the cache does mix people up, so that this file would notice."""
    cache = Cache(is_hostile=True)
    behind = _without(app, [name.encode() for name in forgotten])
    askers = [Asker(behind, people[who].runner, people[who].cookies) for who in READERS]
    assert [through([cache], asker, "/n/riverside/me", {}) for asker in askers] == [
        False,
        *[mixes] * (len(READERS) - 1),
    ]


def _without(app: ASGIApp, forgotten: list[bytes]) -> ASGIApp:
    """Weave, but for headers that a careless change took out of every answer."""

    async def careless(scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if "headers" in message:
                message["headers"] = [pair for pair in message["headers"] if pair[0] not in forgotten]
            await send(message)

        await app(scope, receive, sending)

    return careless
