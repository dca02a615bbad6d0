"""What a mix is asked for, and what it answers: plain data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

# A seating says for each round, for each table, which people sit there.
Seating = tuple[tuple[tuple[int, ...], ...], ...]


def pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


@dataclass(frozen=True)
class Asked:
    """A mix to find. `known` maps pairs to how well they know each other, above 0 and up to 1; `traits`
    maps, for each attribute to balance, people to a value; `absent` holds (round, person); `pinned` maps
    (round, person) to a table. Rounds and tables count from 0."""

    people: tuple[int, ...]
    rounds: int
    tables: int
    facilitators: frozenset[int] = frozenset()
    together: tuple[tuple[int, int], ...] = ()
    apart: tuple[tuple[int, int], ...] = ()
    traits: tuple[Mapping[int, str], ...] = ()
    known: Mapping[tuple[int, int], float] = field(default_factory=dict)
    absent: frozenset[tuple[int, int]] = frozenset()
    pinned: Mapping[tuple[int, int], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.rounds < 1 or not 1 <= self.tables <= len(self.people):
            raise ValueError("a mix has at least one round, and no more tables than people")
        if len(set(self.people)) != len(self.people):
            raise ValueError("nobody is seated twice in a round")
        if any(not 0 < weight <= 1 for weight in self.known.values()):
            raise ValueError("how well two know each other is above 0 and up to 1")

    def sizes(self, round_number: int) -> list[int]:
        """How many sit at each table of a round; they differ by at most one."""
        present = sum((round_number, person) not in self.absent for person in self.people)
        least, more = divmod(present, self.tables)
        return [least + (table < more) for table in range(self.tables)]

    @cached_property
    def acquainted(self) -> frozenset[tuple[int, int]]:
        """The pairs who know each other, whose meeting is not new."""
        return frozenset(pair(*two) for two in self.known)


def apart_of(asked: Asked) -> frozenset[tuple[int, int]]:
    """Every pair who cannot or should not meet: wishes, and facilitators who each have a table of their
    own."""
    pairs = {pair(*two) for two in asked.apart}
    facilitators = sorted(asked.facilitators & set(asked.people))
    if len(facilitators) <= asked.tables:
        pairs |= set(combinations(facilitators, 2))
    return frozenset(pairs)


def tables_for(people: int, size: int) -> int:
    """How many tables seat these people so that their sizes come nearest to this one."""
    return max(1, (2 * people + size) // (2 * size))
