"""Whoever times the answers does not learn whether an address has an account here."""

import datetime as dt
import time
from collections.abc import Callable
from itertools import count
from statistics import median

from starlette.testclient import TestClient

from proof.people import settle
from proof.registry import Run, proves
from tests.cast import NOW
from tests.conftest import OWN_PAGE
from weave.app import create_app
from weave.db import make_engine
from weave.settings import Settings

PAIRS, PAIRS_SHORT = 200, 10
# Part of the median by which the two may differ; a build shares its machine with others and asks less often.
APART, APART_SHORT = 0.05, 0.25

KNOWN = "ana@example.org"
Ask = Callable[[str], int]


@proves("alike-in-time", "addresses with and without an account are answered in the same time")
def alike_in_time(run: Run) -> None:
    settings = Settings(data_dir=run.folder, base_url="http://testserver")
    settle(settings.database, writers=0)
    engine = make_engine(settings.database)
    hours = count()
    # Each request an hour after the other: nobody may try so often otherwise.
    app = create_app(settings, engine, lambda: NOW + dt.timedelta(hours=next(hours)))
    client = TestClient(app, follow_redirects=False, headers=OWN_PAGE)

    def sign_in(email: str) -> int:
        return client.post("/sign-in", data={"email": email, "password": "a wrong guess"}).status_code

    def ask_for_link(email: str) -> int:
        return client.post("/sign-in-links", data={"email": email}).status_code

    try:
        for what, ask in (("signing in", sign_in), ("asking for a link", ask_for_link)):
            _compare(run, what, ask)
    finally:
        engine.dispose()


def _compare(run: Run, what: str, ask: Ask) -> None:
    """One of each by turns, so that whatever else the machine does falls on both."""
    ask(KNOWN), ask("warm.up@example.org")
    spent: dict[bool, list[float]] = {True: [], False: []}
    different = 0
    for number in range(PAIRS_SHORT if run.is_short else PAIRS):
        statuses = []
        for is_known in (True, False) if number % 2 else (False, True):
            # The same length, as a longer address takes longer by itself.
            email = KNOWN if is_known else f"e{number % 100:02d}@example.org"
            begun = time.process_time()
            statuses.append(ask(email))
            spent[is_known].append(time.process_time() - begun)
        different += len(set(statuses)) - 1
    known, unknown = median(spent[True]), median(spent[False])
    run.figures.told(f"{what}, CPU ms where there is an account", round(known * 1000, 2))
    run.figures.told(f"{what}, CPU ms where there is none", round(unknown * 1000, 2))
    apart = abs(known - unknown) / max(known, unknown)
    run.figures.at_most(f"{what}, medians apart", round(apart, 4), APART_SHORT if run.is_short else APART)
    run.figures.none(f"{what}, statuses that differ", different)
