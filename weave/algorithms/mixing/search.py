"""Looking for a mix: tabu search over swaps from several starts, told as it goes."""

import heapq
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import cycle

import numpy as np
import numpy.typing as npt

from weave.algorithms.mixing.asked import Asked, Seating
from weave.algorithms.mixing.seats import Seats, seating_of
from weave.algorithms.mixing.starts import fitted, leaders, seat_round
from weave.algorithms.mixing.weights import Counts, Weights

# A search tells how it stands after each slice of steps, so that it can be watched and stopped.
SLICE = 100
# Swaps looked at in one step, about: whole rounds of small events, a few people's swaps in large ones.
LOOKED_AT = 6_000
BARRED = 1.0e9
# Steps without a gain after which a search starts anew; more each time.
PATIENCE = 800
# Steps for each round alone, where a seating is built round by round.
DEPTH = 400
# Steps for which somebody does not go back to a table, from and to, by turns: short ones suit large events
# with room for gains everywhere, long ones the last repeats of a small one (measured by bench.mixing).
TENURES = ((1, 6), (3, 12))


@dataclass(frozen=True, slots=True)
class Found:
    """The best seating after so many steps, and what it weighs (less is better)."""

    steps: int
    weight: float
    seating: Seating


@dataclass(slots=True)
class _Best:
    weight: float
    at: Counts
    leads: npt.NDArray[np.bool_]


class _Tabu:
    """One search: a swap a step, the best that is not barred; who moved does not go back for a while.

    A bar is a high cost at the table that was left, so that looking for the best swap heeds it by itself.
    """

    def __init__(self, seats: Seats, rng: random.Random, tenure: tuple[int, int]) -> None:
        self.seats, self.rng, self.tenure = seats, rng, tenure
        self.step = 0
        self.bars: list[tuple[int, int, int, int]] = []
        self.total = seats.total()
        self.best = _Best(self.total, seats.at.copy(), seats.leads.copy())
        self.best_step = 0

    def go(self) -> None:
        """Make one step."""
        self.step += 1
        costs = self.seats.costs
        while self.bars and self.bars[0][0] <= self.step:
            _, r, one, table = heapq.heappop(self.bars)
            costs[r, one, table] -= BARRED
        swap = self._choose()
        if swap is None:
            return
        r, i, j, change = swap
        at = self.seats.at[r]
        left = (at[i], at[j])
        self.seats.swap(r, i, j)
        for one, table in zip((i, j), left, strict=True):
            costs[r, one, table] += BARRED
            shortest, longest = self.tenure
            until = self.step + shortest + int(self.rng.random() * (longest - shortest + 1))
            heapq.heappush(self.bars, (until, r, one, int(table)))
        self.total += change
        if self.total < self.best.weight:
            self.best = _Best(self.total, self.seats.at.copy(), self.seats.leads.copy())
            self.best_step = self.step

    def _choose(self) -> tuple[int, int, int, float] | None:
        """The best swap that is not barred: the round, two people, and the change of weight."""
        seats = self.seats
        n, width = seats.people, seats.tables + 1
        costs = seats.costs.reshape(-1)
        at = seats.at.reshape(-1)
        own = costs.take(self._rows + at)
        movable = seats.movable.reshape(-1)
        # Who costs nothing need not move; with values to balance every seat costs or saves something.
        rows = np.flatnonzero(movable if seats.weights.asked.traits else movable & (own > 0))
        most = max(1, LOOKED_AT // n)
        if len(rows) > most:
            rows = rows[
                (np.arange(most) * len(rows) + int(self.rng.random() * len(rows))) // most % len(rows)
            ]
        if not len(rows):
            return None
        rounds, people = np.divmod(rows, n)
        here, there = at[rows, None], seats.at[rounds]
        change = costs.take((rows * width)[:, None] + there)
        change += costs.take(self._rows.reshape(seats.rounds, n)[rounds] + here)
        change -= np.where(movable, own, -10 * BARRED).reshape(seats.rounds, n)[rounds]
        change -= 2 * seats.next[people]
        change -= own[rows, None]
        change[here == there] = np.inf
        self._bar_leads(rounds, people, change)
        least = float(change.min())
        if least >= BARRED / 2:
            return None
        among = np.flatnonzero(change == least)
        row, j = divmod(int(among[int(self.rng.random() * len(among))]), n)
        return int(rounds[row]), int(people[row]), j, least

    @cached_property
    def _rows(self) -> Counts:
        """Where the costs of each person in each round begin."""
        return np.arange(self.seats.rounds * self.seats.people) * (self.seats.tables + 1)

    def _bar_leads(self, rounds: Counts, people: Counts, change: npt.NDArray[np.float64]) -> None:
        """Who facilitates a table changes places with another facilitator only."""
        leads, can = self.seats.leads, self.seats.weights.facilitates
        if can.any():
            other = leads[rounds, people][:, None] != leads[rounds]
            change[other & ~(can[people][:, None] & can[None, :])] = np.inf


def search(asked: Asked, seed: int, steps: int) -> Iterator[Found]:
    """Look for a mix for so many steps: yields the best so far at once, after each slice, and at the end.
    The same seed gives the same seatings step by step, so more steps are never worse; building a start may
    take a few steps more than asked for."""
    rng = random.Random(seed)
    seats = Seats(Weights(asked))
    best: _Best | None = None
    done = 0
    for start in _starts(rounds=asked.rounds):
        for used in _build(start, seats, rng):
            done += used
            if best is not None:
                yield _found(done, best, seats)
        tabu = _Tabu(seats, rng, start.tenure)
        while True:
            if best is None or tabu.best.weight < best.weight:
                best = tabu.best
            yield _found(done, best, seats)
            if done >= steps or best.weight <= seats.weights.floor or asked.tables == 1:
                return
            if tabu.step - tabu.best_step >= start.patience:
                break
            for _ in range(min(SLICE, steps - done)):
                tabu.go()
                done += 1


def _found(done: int, best: _Best, seats: Seats) -> Found:
    return Found(done, best.weight, seating_of(seats.weights, best.at))


@dataclass(frozen=True, slots=True)
class _Start:
    """Where to start from: a `construction`, or round by round, each improved alone for `depth` steps, or
    `blindly`; `patience` is the steps without a gain after which the next start is tried."""

    tenure: tuple[int, int]
    patience: int
    depth: int = 0
    blindly: bool = False
    construction: bool = False


def _starts(*, rounds: int) -> Iterator[_Start]:
    """A quick one first, so that there is something to show; then without end, each time with more
    patience."""
    patience = PATIENCE
    yield _Start(TENURES[0], patience // 4)
    for tenure in cycle(TENURES):
        yield _Start(tenure, patience, construction=True)
        if rounds > 1:
            yield _Start(tenure, patience, depth=DEPTH)
        yield _Start(tenure, patience, blindly=True)
        patience = patience * 3 // 2


def _build(start: _Start, seats: Seats, rng: random.Random) -> Iterator[int]:
    """Seat everybody as this start does; yields the steps used, round by round."""
    weights = seats.weights
    if start.construction:
        at = fitted(weights, rng)
        if at is not None:
            seats.seat(at, leaders(weights, at))
            return
    at = np.full_like(seats.at, seats.tables)
    seats.seat(at, leaders(weights, at), only=0)
    for r in range(seats.rounds):
        seats.add_round(r, seat_round(seats, r, rng, blindly=start.blindly))
        if start.depth:
            _improve_round(seats, r, rng, start)
        yield start.depth
    seats.seat(seats.at, leaders(weights, seats.at))


def _improve_round(seats: Seats, r: int, rng: random.Random, start: _Start) -> None:
    """Search in round r alone, those before it staying as they are."""
    movable = seats.movable
    seats.seat(seats.at, leaders(seats.weights, seats.at), only=r)
    seats.movable = np.zeros_like(movable)
    seats.movable[r] = movable[r]
    tabu = _Tabu(seats, rng, start.tenure)
    for _ in range(start.depth):
        tabu.go()
    seats.movable = movable
    seats.seat(tabu.best.at, tabu.best.leads, only=r)
