"""Everybody goes through all their pages and presses each kind of link and button there is."""

import random

import typer

from proof.browsing import demo_in_a_browser
from proof.registry import Run, proves
from tests.browser.pages import addresses
from tests.browser.pressing import Pressing
from tests.browser.readers import PRINCIPALS, come_in
from tests.browser.visitor import visiting

# Of the controls pressed as they stand, some are refused; the browser says so in its console.
REFUSED = ("the server responded with a status of 4",)


@proves("click-through", "each kind of link and button pressed: no script runs that should not, none breaks")
def click_through(run: Run) -> None:
    chance = random.Random(run.seed)
    pressing = Pressing(most=24 if run.is_short else 10_000)
    faults: list[str] = []
    with demo_in_a_browser(run) as (browser, place):
        for who in ("coordinator", "link") if run.is_short else PRINCIPALS:
            paths = list(addresses(place, who))
            if run.is_short:
                paths = chance.sample(paths, min(8, len(paths)))
            with visiting(browser, place, expected=REFUSED) as visitor:
                come_in(visitor, who)
                pressing.every_page(visitor, paths)
                faults += visitor.faults
                visitor.faults.clear()
    for fault in [*faults, *pressing.broken]:
        typer.echo(fault)
    run.figures.told("pages opened", pressing.pages)
    run.figures.at_least("kinds of controls pressed", len(pressing.pressed), 24 if run.is_short else 150)
    run.figures.none("violations, script errors and requests to other hosts", len(faults))
    run.figures.none("controls that broke and answers of 500 and above", len(pressing.broken))
