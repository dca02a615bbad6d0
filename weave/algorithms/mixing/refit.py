"""Somebody comes late, or does not come: a seating kept as it is but for the seats that must change."""

import numpy as np

from weave.algorithms.mixing.asked import Asked, Seating
from weave.algorithms.mixing.seats import Seats, places_of, seating_of
from weave.algorithms.mixing.starts import leaders
from weave.algorithms.mixing.weights import TOGETHER, Counts, Weights


def refit(asked: Asked, seating: Seating, *, start: int = 0) -> Seating:
    """This seating for the people now asked for, changed from round `start` on only where it must be:
    newcomers are seated, tables are evened out, tables without a facilitator get one, and wishes that broke
    are kept again where one exchange does it. Earlier rounds stay as they were, with all who sat there."""
    weights = Weights(asked)
    seats = Seats(weights)
    at = places_of(weights, seating)
    for r in range(start, asked.rounds):
        at[r, ~weights.present[r]] = asked.tables
    for r in range(start, asked.rounds):
        seats.seat(at, leaders(weights, at), only=r)
        _seat_newcomers(seats, r)
        _even_out(seats, r)
        _lead(seats, r)
        _keep_wishes(seats, r)
        at = seats.at
    return (*seating[:start], *seating_of(weights, seats.at)[start:])


def _put(seats: Seats, r: int, person: int, table: int) -> None:
    at = seats.at.copy()
    at[r, person] = table
    seats.seat(at, leaders(seats.weights, at), only=r)


def _sizes(seats: Seats, r: int) -> Counts:
    found: Counts = np.bincount(seats.at[r], minlength=seats.tables + 1)[: seats.tables]
    return found


def _seat_newcomers(seats: Seats, r: int) -> None:
    for person in np.flatnonzero(seats.weights.present[r] & (seats.at[r] == seats.tables)).tolist():
        sizes = _sizes(seats, r)
        small = np.flatnonzero(sizes == sizes.min())
        _put(seats, r, person, int(small[np.argmin(seats.costs[r, person, small])]))


def _even_out(seats: Seats, r: int) -> None:
    """Move people from the largest to the smallest tables, the cheapest first, until sizes differ by one at
    most; a table's only facilitator stays while others can go."""
    while True:
        sizes = _sizes(seats, r)
        if sizes.max() - sizes.min() <= 1:
            return
        at = seats.at[r]
        people = np.flatnonzero(seats.movable[r] & np.isin(at, np.flatnonzero(sizes == sizes.max())))
        if not len(people):
            return
        small = np.flatnonzero(sizes == sizes.min())
        change = seats.costs[r][np.ix_(people, small)] - seats.costs[r, people, at[people]][:, None]
        change += np.where(seats.leads[r, people], TOGETHER, 0)[:, None]
        row, column = divmod(int(np.argmin(change)), len(small))
        _put(seats, r, int(people[row]), int(small[column]))


def _lead(seats: Seats, r: int) -> None:
    """Give each table without a facilitator one who sits where there are several."""
    can = seats.weights.facilitates
    for table in range(seats.tables):
        at = seats.at[r]
        if (can & (at == table)).any():
            continue
        spare = np.flatnonzero(can & ~seats.leads[r] & seats.movable[r] & (at < seats.tables))
        others = np.flatnonzero(seats.movable[r] & (at == table))
        if len(spare) and len(others):
            _exchange(seats, r, spare, others)


def _keep_wishes(seats: Seats, r: int) -> None:
    """Exchange whoever sits beside somebody against a wish, while one exchange makes it good."""
    for _ in range(seats.people):
        at = seats.at[r]
        own = seats.costs[r, np.arange(seats.people), at]
        free = seats.movable[r] & (at < seats.tables) & ~seats.leads[r]
        unhappy = np.flatnonzero(free & (own > own.min(initial=0) + TOGETHER / 2))
        if not len(unhappy) or not _exchange(seats, r, unhappy, np.flatnonzero(free), at_least=TOGETHER / 2):
            return


def _exchange(seats: Seats, r: int, some: Counts, others: Counts, *, at_least: float = 0.0) -> bool:
    """Make the best exchange between some and others, if it gains at least so much."""
    at, costs = seats.at[r], seats.costs[r]
    change = costs[np.ix_(some, at[others])] + costs[np.ix_(others, at[some])].T
    change -= costs[some, at[some]][:, None] + costs[others, at[others]][None, :]
    change -= 2 * seats.next[np.ix_(some, others)]
    change[at[some][:, None] == at[others][None, :]] = np.inf
    row, column = divmod(int(np.argmin(change)), len(others))
    if not change[row, column] < np.inf or (at_least and change[row, column] > -at_least):
        return False
    new = seats.at.copy()
    new[r, [some[row], others[column]]] = new[r, [others[column], some[row]]]
    seats.seat(new, leaders(seats.weights, new), only=r)
    return True
