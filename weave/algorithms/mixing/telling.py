"""What a seating is worth, in words' terms: new pairs of the most there could be, repeats, wishes broken."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from weave.algorithms.mixing.asked import Asked, Seating, apart_of, pair

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Broken:
    """A wish not kept, in one round: two apart who wish together, two together who wish apart, or a table
    without a facilitator."""

    round: int
    table: int = 0
    pair: Pair | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """`bound`: new pairs cannot be more. `repeats`: seatings of a pair beyond its first. `again`: first
    meetings of pairs who knew each other. `uneven`: the greatest distance of a table from the even share of
    a value."""

    new_pairs: int
    bound: int
    repeats: int
    again: int
    not_together: tuple[Broken, ...]
    not_apart: tuple[Broken, ...]
    not_led: tuple[Broken, ...]
    uneven: float

    @property
    def keeps_wishes(self) -> bool:
        return not (self.not_together or self.not_apart or self.not_led)


def tell(asked: Asked, seating: Seating) -> Told:
    met = meetings(seating)
    new = sum(two not in asked.acquainted for two in met)
    return Told(
        new_pairs=new,
        bound=bound(asked),
        repeats=sum(times - 1 for times in met.values()),
        again=len(met) - new,
        not_together=tuple(_not_together(asked, seating)),
        not_apart=tuple(_not_apart(asked, seating)),
        not_led=tuple(_not_led(asked, seating)),
        uneven=_uneven(asked, seating),
    )


def meetings(seating: Seating) -> Counter[Pair]:
    """How often each pair sits at one table."""
    return Counter(two for tables in seating for table in tables for two in combinations(sorted(table), 2))


def moved(before: Seating, after: Seating) -> int:
    """How many seats changed, of those who sit in both."""
    changed = 0
    for one, other in zip(before, after, strict=True):
        was = {person: g for g, table in enumerate(one) for person in table}
        changed += sum(was.get(person, g) != g for g, table in enumerate(other) for person in table)
    return changed


def bound(asked: Asked) -> int:
    """The most new pairs there can be: the least of what the tables hold, what each person can meet, the
    pairs who may meet, and, where a table must send two to one table of the next round, what that leaves."""
    hidden = asked.acquainted | apart_of(asked)
    n = len(asked.people)
    may_meet = dict.fromkeys(asked.people, n - 1)
    people = set(asked.people)
    barred = sum(one in people and other in people for one, other in hidden)
    for one, other in hidden:
        if one in people and other in people:
            may_meet[one] -= 1
            may_meet[other] -= 1
    sizes = [asked.sizes(r) for r in range(asked.rounds)]
    held = sum(size * (size - 1) // 2 for tables in sizes for size in tables)
    reach = {
        person: sum(sizes[r][0] - 1 for r in range(asked.rounds) if (r, person) not in asked.absent)
        for person in asked.people
    }
    bounds = [held, sum(min(reach[p], may_meet[p]) for p in asked.people) // 2, n * (n - 1) // 2 - barred]
    if not asked.absent:
        bounds.append(held - (asked.rounds - 1) * sum(_shared(size, asked.tables) for size in sizes[0]))
    return max(0, min(bounds))


def _shared(size: int, tables: int) -> int:
    """The pairs of one table who must sit together again, spread over so many tables as evenly as can be."""
    least, more = divmod(size, tables)
    return more * (least + 1) * least // 2 + (tables - more) * least * (least - 1) // 2


def _tables(seating: Seating) -> Iterable[tuple[int, int, frozenset[int]]]:
    for r, tables in enumerate(seating):
        for g, table in enumerate(tables):
            yield r, g, frozenset(table)


def _not_together(asked: Asked, seating: Seating) -> Iterable[Broken]:
    for r, tables in enumerate(seating):
        at = {person: g for g, table in enumerate(tables) for person in table}
        for one, other in asked.together:
            if one in at and other in at and at[one] != at[other]:
                yield Broken(r, at[one], pair(one, other))


def _not_apart(asked: Asked, seating: Seating) -> Iterable[Broken]:
    for r, g, table in _tables(seating):
        for one, other in asked.apart:
            if one in table and other in table:
                yield Broken(r, g, pair(one, other))


def _not_led(asked: Asked, seating: Seating) -> Iterable[Broken]:
    """Tables without a facilitator, where facilitators were named at all."""
    if asked.facilitators:
        for r, g, table in _tables(seating):
            if not table & asked.facilitators:
                yield Broken(r, g)


def _uneven(asked: Asked, seating: Seating) -> float:
    most = 0.0
    for trait in asked.traits:
        for tables in seating:
            seated = Counter(trait[p] for table in tables for p in table if p in trait)
            present = sum(len(table) for table in tables)
            for table in tables:
                here = Counter(trait[p] for p in table if p in trait)
                for value, count in seated.items():
                    most = max(most, abs(here[value] - count * len(table) / present))
    return round(most, 2)
