"""Where everybody sits while a mix is looked for, with what each seat costs kept up to date."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from weave.algorithms.mixing.asked import Seating
from weave.algorithms.mixing.weights import OFTEN, REPEAT, Counts, Numbers, Weights

NOBODY = -1.0e12


class Seats:
    """R rounds of n people at tables; who is absent sits at a table past the last, which costs nothing.

    `costs[r, i, g]` is what person i would cost at table g of round r, everyone else staying; so a swap is
    judged by four of its entries, and making it changes O(n) of them.
    """

    def __init__(self, weights: Weights) -> None:
        asked = weights.asked
        self.weights = weights
        self.rounds, self.people, self.tables = asked.rounds, len(asked.people), asked.tables
        self.at: Counts = np.full((self.rounds, self.people), self.tables, dtype=np.int64)
        self.leads: npt.NDArray[np.bool_] = np.zeros((self.rounds, self.people), dtype=bool)
        self.met: Numbers = np.zeros((self.people, self.people))
        self.costs: Numbers = np.zeros((self.rounds, self.people, self.tables + 1))
        self.movable = weights.present.copy()
        for r, person in asked.pinned:
            if person in weights.places:
                self.movable[r, weights.places[person]] = False
        self.next: Numbers = self.marginal(self.met)

    def marginal(self, met: Numbers) -> Numbers:
        """n × n: what one more meeting of each pair weighs."""
        weight = np.minimum(self.weights.first + REPEAT * met, OFTEN) + self.weights.always
        np.fill_diagonal(weight, 0)
        return weight

    def seat(self, at: Counts, leads: npt.NDArray[np.bool_], *, only: int | None = None) -> None:
        """Take these seats, and reckon all costs anew, or only those of one round."""
        self.at, self.leads = at.copy(), leads.copy()
        self.met = np.zeros_like(self.met)
        for r in range(self.rounds):
            self.met += self.together(r)
        np.fill_diagonal(self.met, 0)
        self.next = self.marginal(self.met)
        for r in range(self.rounds) if only is None else (only,):
            self.reckon(r)

    def add_round(self, r: int, at: Counts) -> None:
        """Seat round r, which was empty; what it costs there is not reckoned yet."""
        self.at[r] = at
        together = self.together(r)
        np.fill_diagonal(together, 0)
        self.met += together
        self.next = self.marginal(self.met)

    def together(self, r: int) -> Numbers:
        """n × n: 1 where two sit at one table of round r, themselves included."""
        at = self.at[r]
        seated = at < self.tables
        found: Numbers = ((at[:, None] == at[None, :]) & seated[:, None]).astype(np.float64)
        return found

    def reckon(self, r: int) -> None:
        """Reckon the costs of one round, from how often each pair meets in the others."""
        together = self.together(r)
        weight = self.marginal(self.met - together)
        tables = np.zeros((self.people, self.tables + 1))
        tables[np.arange(self.people), self.at[r]] = 1
        tables[:, self.tables] = 0
        self.costs[r] = weight @ tables + self.weights.shares[r]

    def total(self) -> float:
        """What the whole seating weighs: first and later meetings, wishes and balance."""
        met, first = self.met, self.weights.first
        again = np.minimum(first + REPEAT, OFTEN) * (met > 1) + OFTEN * np.maximum(met - 2, 0)
        pairs = first * (met > 0) + again + self.weights.always * met
        seats = np.take_along_axis(self.weights.shares, self.at[:, :, None], axis=2)
        return float(pairs.sum() / 2 + seats.sum())

    def swap(self, r: int, i: int, j: int) -> None:
        """Let i and j, who sit at two tables of round r, change places."""
        at = self.at[r]
        g, h = at[i], at[j]
        with_i, with_j = np.flatnonzero(at == g), np.flatnonzero(at == h)
        with_i, with_j = with_i[with_i != i], with_j[with_j != j]
        column_i, column_j = self.next[i].copy(), self.next[j].copy()
        column_i[with_i] = self._weight(i, with_i, self.met[i, with_i] - 1)
        column_j[with_j] = self._weight(j, with_j, self.met[j, with_j] - 1)
        change = column_j - column_i
        self.costs[r, :, g] += change
        self.costs[r, :, h] -= change
        self._meet(r, i, with_i, with_j)
        self._meet(r, j, with_j, with_i)
        at[i], at[j] = h, g
        self.leads[r, [i, j]] = self.leads[r, [j, i]]

    def _weight(self, i: int, others: Counts, met: Numbers) -> Numbers:
        weight: Numbers = np.minimum(self.weights.first[i, others] + REPEAT * met, OFTEN)
        weight += self.weights.always[i, others]
        return weight

    def _meet(self, r: int, i: int, leaving: Counts, joining: Counts) -> None:
        """Person i leaves these and joins those in round r: what they weigh in the other rounds changes."""
        others = np.concatenate((leaving, joining))
        before = self.met[i, others]
        after = before.copy()
        after[: len(leaving)] -= 1
        after[len(leaving) :] += 1
        self.met[i, others] = self.met[others, i] = after
        self.next[i, others] = self.next[others, i] = self._weight(i, others, after)
        if self.rounds == 1:
            return
        theirs, mine = self.at[:, others], self.at[:, i]
        same = (theirs == mine[:, None]) & (mine < self.tables)[:, None]
        first = self.weights.first[i, others]
        change = np.minimum(first + REPEAT * (after - same), OFTEN) - np.minimum(
            first + REPEAT * (before - same), OFTEN
        )
        change[r] = 0
        rows, columns = np.nonzero(change)
        if not len(rows):
            return
        by = change[rows, columns]
        np.add.at(self.costs, (rows, others[columns], mine[rows]), by)
        np.add.at(self.costs, (rows, np.full_like(rows, i), theirs[rows, columns]), by)

    def seating(self) -> Seating:
        return seating_of(self.weights, self.at)


def seating_of(weights: Weights, at: Counts) -> Seating:
    people, tables = weights.asked.people, range(weights.asked.tables)
    return tuple(
        tuple(tuple(people[i] for i in np.flatnonzero(of_round == g).tolist()) for g in tables)
        for of_round in at
    )


def places_of(weights: Weights, seating: Sequence[Sequence[Sequence[int]]]) -> Counts:
    """A seating as an array, R × n; people who are not in it sit past the last table."""
    asked = weights.asked
    at = np.full((asked.rounds, len(asked.people)), asked.tables, dtype=np.int64)
    for r, tables in enumerate(seating):
        for g, table in enumerate(tables):
            for person in table:
                if person in weights.places:
                    at[r, weights.places[person]] = g
    return at
