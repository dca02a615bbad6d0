"""What may write: only forms of Weave's own pages, and never a request that asks to read."""

from dataclasses import replace

import pytest
import sqlalchemy as sa
from fastapi import FastAPI

from proof.figures import Figures
from tests.boundary.asking import every_route
from tests.boundary.conftest import People
from tests.rows import changed, rows
from tests.stock import Ids

# Where a form may come from that is not a page of https://testserver, all with the person's own cookies.
ELSEWHERE: dict[str, dict[str, str]] = {
    "another site": {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"},
    "another site that claims to be this one": {
        "Sec-Fetch-Site": "cross-site",
        "Origin": "https://testserver",
    },
    "another host of the same site": {"Sec-Fetch-Site": "same-site", "Origin": "https://blog.testserver"},
    "no page at all": {"Sec-Fetch-Site": "none"},
    "a word that no browser says": {"Sec-Fetch-Site": "same-origin, cross-site"},
    "another host, in an old browser": {"Origin": "https://evil.example"},
    "a name that begins like this host": {"Origin": "https://testserver.evil.example"},
    "a name that ends like this host": {"Origin": "https://eviltestserver"},
    "this host as a user's name": {"Origin": "https://testserver@evil.example"},
    "another port": {"Origin": "https://testserver:8443"},
    "another scheme": {"Origin": "http://testserver"},
    "a frame without an origin": {"Origin": "null"},
    "an origin that cannot be read": {"Origin": "https://[testserver"},
    "an empty origin": {"Origin": ""},
    "a client that does not say": {},
}
# What a person leaves behind by reading: when they were here last, and where few may read, that they did.
SEEN = frozenset({"sign_in.last_seen_at"})
READ = {"audit_entry", "id_counter"}
LEFT_BY_READING: dict[str, set[str]] = {
    "check_ins.edit": READ,
    "check_ins.index": READ,
    "desk.show": READ,
    "matrix_exports.show": {"account_audit_entry", "account_trail"},
    "members.show": READ,
    "mix_exports.show": READ,
}


@pytest.mark.timeout(240)
def test_no_form_from_elsewhere_is_taken(
    app: FastAPI, engine: sa.Engine, ids: Ids, people: People, figures: Figures
) -> None:
    ana = replace(people["Ana"], says={})
    unsafe = [ask for ask in every_route(app, ids) if not ask.is_safe]
    before = rows(engine)
    taken = [
        f"{ask.name} from {where}"
        for ask in unsafe
        for where, headers in ELSEWHERE.items()
        if ana.send(ask, headers).status_code != 403
    ]
    written = changed(before, rows(engine))
    figures.told("routes that write", len(unsafe))
    figures.at_least("places from which forms come", len(ELSEWHERE), 8)
    figures.none("forms from elsewhere that were taken", len(taken))
    figures.none("tables that they changed", len(written))
    assert (taken, written) == ([], [])


@pytest.mark.timeout(240)
def test_reading_changes_nothing(
    app: FastAPI, engine: sa.Engine, ids: Ids, people: People, figures: Figures
) -> None:
    safe = [ask for ask in every_route(app, ids) if ask.is_safe]
    before = rows(engine, but=SEEN)
    wrote: dict[str, set[str]] = {}
    for ask in safe:
        for reader in people.values():
            reader.send(ask)
        people["Ana"].send(ask, {"HX-Request": "true"})
        after = rows(engine, but=SEEN)
        if tables := set(changed(before, after)):
            wrote[ask.name] = tables
        before = after
    figures.told("routes that read", len(safe))
    figures.told("reads", len(safe) * (len(people) + 1))
    surprises = {name for name, tables in wrote.items() if tables != LEFT_BY_READING.get(name)}
    figures.none("reads that wrote more than that they were", len(surprises))
    assert wrote == LEFT_BY_READING
