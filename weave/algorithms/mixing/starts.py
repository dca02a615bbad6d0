"""Where a search may start: round by round, at random, or from a construction fitted to the people."""

import random

import numpy as np
import numpy.typing as npt

from weave.algorithms.mixing.constructions import construction
from weave.algorithms.mixing.seats import Seats
from weave.algorithms.mixing.weights import APART, Counts, Numbers, Weights

Leads = npt.NDArray[np.bool_]
# Steps of fitting a construction to the people, at most.
FITTING = 3_000


def leaders(weights: Weights, at: Counts) -> Leads:
    """R × n: who facilitates the own table; the first facilitator of each table does."""
    leads = np.zeros(at.shape, dtype=bool)
    for r in range(len(at)):
        led: set[int] = set()
        for i in np.flatnonzero(weights.facilitates).tolist():
            table = int(at[r, i])
            if table < weights.asked.tables and table not in led:
                led.add(table)
                leads[r, i] = True
    return leads


def seat_round(seats: Seats, r: int, rng: random.Random, *, blindly: bool = False) -> Counts:
    """The seats of everybody in round r, each where she costs least beside those who sit; pinned people
    first, then a facilitator for each table, then circles who wish to be together, then the others in any
    order."""
    weights = seats.weights
    pinned = {
        weights.places[person]: g
        for (q, person), g in weights.asked.pinned.items()
        if q == r and person in weights.places
    }
    present = set(np.flatnonzero(weights.present[r]).tolist())
    free = np.array([*weights.asked.sizes(r), 0], dtype=np.int64)
    # By tables first, since a whole table's row changes with each who sits down.
    costs = weights.shares[r].T.copy()
    at = np.full(seats.people, seats.tables, dtype=np.int64)

    def put(i: int, g: int) -> None:
        at[i] = g
        free[g] -= 1
        present.discard(i)
        costs[g] += seats.next[i]

    for i, g in pinned.items():
        if i in present and free[g] > 0:
            put(i, g)
    led = {int(at[i]) for i in np.flatnonzero(weights.facilitates)}
    tables = [g for g in range(seats.tables) if g not in led]
    rng.shuffle(tables)
    facilitators = [i for i in np.flatnonzero(weights.facilitates).tolist() if i in present]
    rng.shuffle(facilitators)
    for i, g in zip(facilitators, tables, strict=False):
        put(i, g)
    for unit in _in_any_order(weights.units, rng):
        for i in unit:
            if i in present:
                put(i, _least(costs[:, i], free, len(unit), rng, blindly=blindly))
    return at


def _in_any_order(units: list[list[int]], rng: random.Random) -> list[list[int]]:
    """Circles first, since they need room; within one size in any order."""
    order = [(-len(unit), rng.random(), unit) for unit in units]
    return [unit for _, _, unit in sorted(order, key=lambda one: one[:2])]


def _least(costs: Numbers, free: Counts, room: int, rng: random.Random, *, blindly: bool) -> int:
    """The table with a free seat where this costs least; a circle looks for room for all of it first."""
    open_tables = np.flatnonzero(free > 0)
    if blindly:
        return int(open_tables[int(rng.random() * len(open_tables))])
    ranked = costs[open_tables] + np.where(free[open_tables] < room, APART / 2, 0) * (room > 1)
    least = open_tables[ranked == ranked.min()]
    return int(least[int(rng.random() * len(least))])


def fitted(weights: Weights, rng: random.Random) -> Counts | None:
    """A construction without repeats, its places given to the people so that those who know each other, or
    wish to be apart, meet little there. None where no construction is known or it does not suit."""
    asked = weights.asked
    if asked.absent or asked.pinned or asked.rounds < 2:
        return None
    rounds = construction(len(asked.people), asked.tables, asked.rounds)
    if rounds is None:
        return None
    n = len(asked.people)
    points = np.array(rounds, dtype=np.int64)
    order = list(range(n))
    rng.shuffle(order)
    # The first points of a construction sit one to a table, so that facilitators can have them.
    leading = [i for i in order if weights.facilitates[i]][: asked.tables]
    order = leading + [i for i in order if i not in set(leading)]
    point_of = np.empty(n, dtype=np.int64)
    point_of[order] = np.arange(n)
    meets = (points[:, :, None] == points[:, None, :]).sum(axis=0).astype(np.float64)
    np.fill_diagonal(meets, 0)
    fixed = np.zeros(n, dtype=bool)
    fixed[leading] = True
    _relabel(weights.first + weights.always, meets, point_of, fixed, rng)
    return points[:, point_of]


def _relabel(weight: Numbers, meets: Numbers, point_of: Counts, fixed: Leads, rng: random.Random) -> None:
    """Exchange points, tabu after tabu (Taillard 1991), to lessen Σ weight × meetings; ends on the best
    found."""
    n = len(point_of)
    now = meets[np.ix_(point_of, point_of)]
    product = weight @ now
    total = best = float((weight * now).sum()) / 2
    kept = point_of.copy()
    banned = np.zeros(n, dtype=np.int64)
    barred = fixed[:, None] != fixed[None, :]
    np.fill_diagonal(barred, True)
    for step in range(max(200, min(FITTING, 40_000_000 // n**2))):
        own = np.diagonal(product)
        change = product + product.T - own[:, None] - own[None, :] + 2 * weight * now
        change[barred] = np.inf
        busy = banned > step
        change[busy[:, None] | busy[None, :]] = np.inf
        least = np.flatnonzero(change == change.min())
        i, j = divmod(int(least[int(rng.random() * len(least))]), n)
        total += float(change[i, j])
        _exchange(weight, now, product, i, j)
        point_of[[i, j]] = point_of[[j, i]]
        banned[[i, j]] = step + 2 + int(rng.random() * (n // 4 + 1))
        if total < best:
            best, kept = total, point_of.copy()
            if best <= 0:
                break
    point_of[:] = kept


def _exchange(weight: Numbers, now: Numbers, product: Numbers, i: int, j: int) -> None:
    """Exchange the points of i and j in the meetings, and keep weight @ meetings up to date."""
    difference = now[j] - now[i]
    difference[[i, j]] = 0
    product += np.outer(weight[:, i] - weight[:, j], difference)
    now[[i, j]] = now[[j, i]]
    now[:, [i, j]] = now[:, [j, i]]
    product[:, i] = weight @ now[:, i]
    product[:, j] = weight @ now[:, j]
