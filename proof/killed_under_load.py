"""Killed at any moment, Weave comes back with all that it acknowledged, once and whole."""

import random

from proof.installations import Kind, await_count, installation
from proof.ledger import Ledger
from proof.people import Town, settle
from proof.reckoning import reckon, tell
from proof.registry import Run, proves
from proof.serving import Server, serving
from proof.writers import writing

READY_SECONDS = 5.0
# A build shares its machine with others.
READY_SECONDS_SHORT = 90.0
KILLS = 200
KILLS_SHORT = 4
ACKNOWLEDGED = 150_000
ACKNOWLEDGED_SHORT = 400


@proves("killed-under-load", "kill -9 under eight writers loses, doubles and tears nothing")
def killed_under_load(run: Run) -> None:
    settings: list[tuple[Kind, int]] = [("sqlite", 1), ("postgresql", 2)]
    if not run.is_short:
        settings += [("sqlite", 2), ("postgresql", 1)]
    kills = (KILLS_SHORT if run.is_short else KILLS) // len(settings)
    wanted = (ACKNOWLEDGED_SHORT if run.is_short else ACKNOWLEDGED) // len(settings)
    acknowledged = 0
    for kind, workers in settings:
        with installation(run.folder, kind, workers=workers) as server:
            acknowledged += _kill_often(run, server, kills=kills, wanted=wanted)
    run.figures.at_least(
        "acknowledged in all", acknowledged, ACKNOWLEDGED_SHORT if run.is_short else ACKNOWLEDGED
    )


def _kill_often(run: Run, server: Server, *, kills: int, wanted: int) -> int:
    town = settle(server.database)
    ledger = Ledger()
    chance = random.Random(run.seed)
    slowest = 0.0
    with serving(server), writing(ledger, town.writers, port=server.port, seed=run.seed):
        for number in range(1, kills + 1):
            await_count(ledger, round(wanted * (number - chance.random() / 2) / kills))
            server.kill()
            slowest = max(slowest, server.start())
        await_count(ledger, wanted)
    _report(run, server, town, ledger, kills=kills, slowest=slowest)
    return len(ledger.acknowledged)


def _report(run: Run, server: Server, town: Town, ledger: Ledger, *, kills: int, slowest: float) -> None:
    run.figures.told(f"kills ({server.kind})", kills)
    limit = READY_SECONDS_SHORT if run.is_short else READY_SECONDS
    run.figures.at_most(f"seconds until ready again ({server.kind})", round(slowest, 2), limit)
    tell(run.figures, server.kind, reckon(server.database, town, ledger), ledger)
