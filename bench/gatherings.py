"""Invented events to mix: people in communities, with ties, wishes and facilitators; the same for the same
seed."""

import random
from itertools import combinations

from weave.algorithms.mixing.asked import Asked, pair


def golfers(tables: int, size: int, rounds: int) -> Asked:
    """The social golfer problem: strangers, and no wishes."""
    return Asked(tuple(range(tables * size)), rounds, tables)


def gathering(people: int, size: int, rounds: int, share_tied: float, seed: int = 1) -> Asked:
    """An event as they are: one facilitator for each table, a tenth wishing to be apart from somebody, and
    so many of all pairs tied, four in five of these ties within communities of about fifteen."""
    rng = random.Random(seed)
    tables = people // size
    everyone = list(range(people))
    rng.shuffle(everyone)
    community = {person: place // 15 for place, person in enumerate(everyone)}
    inside = [two for two in combinations(range(people), 2) if community[two[0]] == community[two[1]]]
    ties = round(share_tied * people * (people - 1) / 2)
    known = set(rng.sample(inside, min(len(inside), round(0.8 * ties))))
    while len(known) < ties:
        known.add(pair(*rng.sample(range(people), 2)))
    facilitators = rng.sample(range(people), tables)
    apart = [pair(*rng.sample(range(people), 2)) for _ in range(people // 20)]
    return Asked(
        tuple(range(people)),
        rounds,
        tables,
        facilitators=frozenset(facilitators),
        apart=tuple(sorted(set(apart))),
        known=dict.fromkeys(sorted(known), 1.0),
    )
