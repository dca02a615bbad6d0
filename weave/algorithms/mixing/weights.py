"""What two at one table weigh: whole numbers, so that sums are exact and the same on every machine."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from weave.algorithms.mixing.asked import Asked, pair

Numbers = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]

# Meeting again weighs more than any first meeting, and a third meeting a little more than a second.
REPEAT = 20
KNOWN = 19
OFTEN = 24
# One person more than the even share of her value at a table, squared.
IMBALANCE = 3
# Wishes weigh more than all that a swap could gain; keeping apart more than keeping together.
TOGETHER = 4_000
APART = 100_000


@dataclass(frozen=True)
class Weights:
    """An asked mix as arrays, people and tables by their places. A pair at one table weighs
    `min(first + REPEAT × earlier meetings, OFTEN) + always`; a person at a table of a round weighs
    `shares`."""

    asked: Asked

    @cached_property
    def places(self) -> dict[int, int]:
        return {person: place for place, person in enumerate(self.asked.people)}

    def _pairs(self, pairs: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
        places = self.places
        return [(places[a], places[b]) for a, b in pairs if a in places and b in places and a != b]

    @cached_property
    def first(self) -> Numbers:
        """n × n: what a first meeting weighs, from 0 for strangers."""
        weights = np.zeros((len(self.places), len(self.places)))
        for (one, other), known in self.asked.known.items():
            if one in self.places and other in self.places:
                i, j = self.places[one], self.places[other]
                weights[i, j] = weights[j, i] = max(1, round(KNOWN * known))
        return weights

    @cached_property
    def always(self) -> Numbers:
        """n × n: what a pair weighs however often they met, for wishes and balance.

        The squared distance from an even share, summed over the values, is a sum over pairs of one value and
        over people: (c − e)² = c + 2·pairs − 2·e·c + e².
        """
        weights = np.zeros((len(self.places), len(self.places)))
        for codes in self._codes:
            weights += 2 * IMBALANCE * ((codes[:, None] == codes[None, :]) & (codes[:, None] >= 0))
        for i, j in self._pairs(self.asked.together):
            weights[i, j] = weights[j, i] = weights[i, j] - TOGETHER
        for i, j in self._pairs(self.asked.apart):
            weights[i, j] = weights[j, i] = weights[i, j] + APART
        np.fill_diagonal(weights, 0)
        return weights

    @cached_property
    def _codes(self) -> list[Counts]:
        """For each trait the value of each person as a number, −1 where nothing is known."""
        found = []
        for trait in self.asked.traits:
            values = {value: code for code, value in enumerate(sorted(set(trait.values())))}
            found.append(
                np.array([values[trait[p]] if p in trait else -1 for p in self.asked.people], dtype=np.int64)
            )
        return found

    @cached_property
    def shares(self) -> Numbers:
        """R × n × (tables + 1): −2 × the even share of a person's values at a table, rounded."""
        asked = self.asked
        weights = np.zeros((asked.rounds, len(asked.people), asked.tables + 1))
        for r in range(asked.rounds):
            sizes = np.array(asked.sizes(r))
            here = self.present[r]
            for codes in self._codes:
                for code in range(codes.max(initial=-1) + 1):
                    ours = codes == code
                    even = (ours & here).sum() * sizes / max(1, here.sum())
                    weights[r, ours, : asked.tables] -= np.rint(2 * IMBALANCE * even)
        return weights

    @cached_property
    def floor(self) -> float:
        """No seating weighs less; nothing is better than strangers only, with all who wish so together."""
        if self.asked.traits:
            return -np.inf
        wishes = {pair(*two) for two in self._pairs(self.asked.together)}
        return -TOGETHER * sum(int((self.present[:, i] & self.present[:, j]).sum()) for i, j in wishes)

    @cached_property
    def present(self) -> npt.NDArray[np.bool_]:
        """R × n: who is there in which round."""
        here = np.ones((self.asked.rounds, len(self.asked.people)), dtype=bool)
        for r, person in self.asked.absent:
            if person in self.places and r < self.asked.rounds:
                here[r, self.places[person]] = False
        return here

    @cached_property
    def facilitates(self) -> npt.NDArray[np.bool_]:
        return np.array([person in self.asked.facilitators for person in self.asked.people], dtype=bool)

    @cached_property
    def units(self) -> list[list[int]]:
        """People by place who wish to sit together, directly or through others, the largest circle first."""
        circle = {place: [place] for place in range(len(self.places))}
        for i, j in self._pairs(self.asked.together):
            if circle[i] is not circle[j]:
                circle[i].extend(circle[j])
                for member in circle[j]:
                    circle[member] = circle[i]
        return sorted({id(unit): unit for unit in circle.values()}.values(), key=len, reverse=True)
