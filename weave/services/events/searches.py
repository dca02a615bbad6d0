"""Looking for a mix, as a job: progress that survives a reload, stopped when asked, the best so far kept."""

import time

from weave.algorithms.mixing import Asked, Seating, bound, tell
from weave.db import Actor, network_session
from weave.jobs import Work, handles
from weave.models import Mix, MixState
from weave.services.events.mixes import MIX, asked_of, keep_mix

# Steps until a search ends; so many make four to ten seconds on one core, whatever the size.
STEPS = 30_000
FEWEST_STEPS = 2_000
# How often the search writes down how far it is, and asks whether it should go on.
TELL_EVERY = 0.5
# After each slice of steps the pages get the processor for a moment.
REST = 0.001


def steps_for(people: int) -> int:
    """Large events take longer for a step, and are nearly perfect from the start."""
    return max(FEWEST_STEPS, min(STEPS, STEPS * 150 // max(1, people)))


@handles(MIX)
def look_for_mix(work: Work) -> None:
    """Search, and keep the best. Taken up again after a crash it finds the same, for the seed is the same."""
    network_id, mix_id = int(str(work.payload["network_id"])), int(str(work.payload["mix_id"]))
    with network_session(work.engine, network_id, actor=_actor(work), writes=False) as db:
        mix = db.get(Mix, (network_id, mix_id))
        if mix is None or mix.state is MixState.READY:
            return
        asked, seed = asked_of(db, mix=mix), mix.seed
    found = _searched(work, network_id, mix_id, asked, seed)
    with network_session(work.engine, network_id, actor=_actor(work)) as db:
        mix = db.get_one(Mix, (network_id, mix_id), with_for_update=True)
        if mix.state is not MixState.READY:
            keep_mix(db, mix=mix, asked=asked, seating=found)


def _actor(work: Work) -> Actor:
    return Actor(via="job", at=work.now)


def _searched(work: Work, network_id: int, mix_id: int, asked: Asked, seed: int) -> Seating:
    from weave.algorithms.mixing.search import Found, search

    steps = steps_for(len(asked.people))
    most = bound(asked)
    told_at = time.monotonic()
    best: Found | None = None
    for best in search(asked, seed, steps):
        time.sleep(REST)
        if time.monotonic() - told_at >= TELL_EVERY:
            told_at = time.monotonic()
            values = {
                "percent": min(99, 100 * best.steps // steps),
                "new_pairs": tell(asked, best.seating).new_pairs,
                "bound": most,
            }
            if not _goes_on(work, network_id, mix_id, values):
                break
    assert best is not None, "a search yields a seating at once"
    return best.seating


def _goes_on(work: Work, network_id: int, mix_id: int, values: dict[str, int]) -> bool:
    """Write down how far it is; whether nobody has asked to stop."""
    with network_session(work.engine, network_id, actor=_actor(work)) as db:
        mix = db.get_one(Mix, (network_id, mix_id), with_for_update=True)
        for column, value in values.items():
            setattr(mix, column, value)
        return mix.state is MixState.SEARCHING
