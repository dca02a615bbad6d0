"""What the parts of a network's history share: its people, its tasks, the days it looks back on."""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from bench.building.book import Book
from weave.models import Standing, Workload

# The present of every network that is built; the app is served as if it were this moment.
NOW = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
FOUNDED = NOW - dt.timedelta(days=1_200)


@dataclass(frozen=True, slots=True)
class Person:
    """A member, as far as her history needs it."""

    id: int
    language: str
    joined_on: dt.date
    standing: Standing
    account_id: int | None

    @property
    def is_inside(self) -> bool:
        return self.standing not in (Standing.APPLIED, Standing.ALUMNI)


@dataclass(frozen=True, slots=True)
class Thing:
    """A task, a role or a category of the network, by its shipped key."""

    id: int
    key: str
    category: str
    workload: Workload
    is_internal: bool


@dataclass(slots=True)
class Stage:
    """Whatever happens in one network."""

    book: Book
    rng: random.Random
    tasks: Sequence[Thing]
    roles: dict[str, int]
    categories: Sequence[int]
    tiers: dict[str, int]
    people: list[Person] = field(default_factory=list)
    coordinators: list[Person] = field(default_factory=list)
    weavers: list[Person] = field(default_factory=list)
    # The ids of the working groups.
    groups: list[int] = field(default_factory=list)

    @property
    def inside(self) -> list[Person]:
        return [person for person in self.people if person.is_inside]

    def day_since(self, first: dt.date) -> dt.date:
        """A day from then until now, rather a late one."""
        days = (TODAY - first).days
        return TODAY - dt.timedelta(days=int(days * self.rng.random() ** 1.4))

    def moment_of(self, day: dt.date) -> dt.datetime:
        """A moment of a day that is not to come."""
        at = dt.datetime.combine(day, dt.time(self.rng.randrange(1, 9), self.rng.randrange(60)), dt.UTC)
        return min(at, NOW)

    def later(self, at: dt.datetime, *, days: tuple[int, int]) -> dt.datetime:
        """A moment between so and so many days later, or now."""
        return min(at + dt.timedelta(days=self.rng.randrange(*days), minutes=self.rng.randrange(90)), NOW)
