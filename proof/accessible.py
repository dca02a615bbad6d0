"""axe finds nothing on any page: everybody's, in each language, light and dark, zoomed in and on a phone."""

import random

import typer

from proof.browsing import demo_in_a_browser
from proof.registry import Run, proves
from tests.browser.judging import judged, untranslated
from tests.browser.pages import addresses
from tests.browser.readers import PRINCIPALS, come_in
from tests.browser.visitor import visiting
from weave.i18n import LANGUAGES

# Of each person's pages in each language; the tests judge every page in English besides.
IN_SHORT = 1


@proves(
    "accessible", "axe finds nothing: each page × person × language, light and dark, 100 %, 200 % and phone"
)
def accessible(run: Run) -> None:
    chance = random.Random(run.seed)
    faults: list[str] = []
    judgements = 0
    with demo_in_a_browser(run) as (browser, place):
        for language in LANGUAGES[1:] if run.is_short else LANGUAGES:
            for who in PRINCIPALS:
                paths = list(addresses(place, who))
                if run.is_short:
                    paths = chance.sample(paths, IN_SHORT)
                with visiting(browser, place, language=language) as visitor:
                    come_in(visitor, who)
                    for path in paths:
                        visitor.go(path)
                        found = [*judged(visitor), *untranslated(visitor.page, language)]
                        faults += [f"{language} {who} {path}: {fault}" for fault in found]
                        judgements += 1
    for fault in faults:
        typer.echo(fault)
    run.figures.told("pages judged, each at three sights, light and dark", judgements)
    run.figures.none("findings", len(faults))
