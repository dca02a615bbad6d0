"""What the pages of mixes show: tables of people, wishes not kept, and one's own seats."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from weave.algorithms.mixing import Asked, Told, pair, tell
from weave.membership import Membership
from weave.models import Event, Member, Mix, MixState, Seat
from weave.services.events.mixes import present_at, seating_of, wished
from weave.services.people.people import PersonCard, people


@dataclass(frozen=True, slots=True)
class MixPage:
    """A mix as its page shows it: tables of people for each round, wishes not kept, and who changed since."""

    rounds: tuple[tuple[tuple[PersonCard, ...], ...], ...]
    facilitators: frozenset[int]
    told: Told
    people: Mapping[int, PersonCard]
    leading: int
    tables: int
    missing: tuple[PersonCard, ...]
    late: tuple[PersonCard, ...]

    @property
    def too_few_lead(self) -> bool:
        """Fewer facilitate than there are tables, so that some have nobody in every round."""
        return 0 < self.leading < self.tables

    @property
    def broken(self) -> int:
        """How many wishes were not kept; that too few facilitate is one."""
        told = self.told
        not_led = 1 if self.too_few_lead else len(told.not_led)
        return len(told.not_apart) + len(told.not_together) + not_led


def page_of_mix(db: Session, *, mix: Mix) -> MixPage:
    seating = seating_of(db, mix=mix)
    present = set(present_at(db, mix.event_id))
    last = {person for table in seating[-1] for person in table}
    seated = {person for tables in seating for table in tables for person in table}
    cards = people(db, seated | present)
    # As much of the question as says which wishes were kept.
    everyone = tuple(sorted(seated)) or tuple(range(mix.tables))
    asked = Asked(everyone, mix.rounds, mix.tables, **wished(db, event_id=mix.event_id))
    return MixPage(
        rounds=tuple(
            tuple(_in_order(table, cards, asked.facilitators) for table in tables) for tables in seating
        ),
        facilitators=asked.facilitators,
        told=tell(asked, seating),
        people=cards,
        leading=len(asked.facilitators & seated),
        tables=mix.tables,
        missing=tuple(cards[person] for person in sorted(last - present)),
        late=tuple(cards[person] for person in sorted(present - last)),
    )


def _in_order(
    table: tuple[int, ...], cards: Mapping[int, PersonCard], facilitators: Collection[int]
) -> tuple[PersonCard, ...]:
    """Who facilitates first."""
    return tuple(cards[person] for person in sorted(table, key=lambda one: (one not in facilitators, one)))


@dataclass(frozen=True, slots=True)
class MySeat:
    """Where the reader sits in a round, and with whom."""

    round: int
    table: int
    others: tuple[PersonCard, ...]


def my_seats(db: Session, *, event: Event, by: Membership) -> list[MySeat]:
    """The reader's own tables of the event's latest mix that is ready."""
    latest = (
        select(sa.func.max(col(Mix.id)))
        .where(col(Mix.event_id) == event.id, col(Mix.state) == MixState.READY)
        .scalar_subquery()
    )
    mine = aliased(Seat)
    rows = db.execute(
        select(
            col(Seat.round),
            col(Seat.at_table),
            col(Member.id),
            col(Member.name),
            col(Member.initials),
            col(Member.avatar),
        )
        .join(
            mine,
            sa.and_(
                col(mine.mix_id) == col(Seat.mix_id),
                col(mine.round) == col(Seat.round),
                col(mine.at_table) == col(Seat.at_table),
            ),
        )
        .join(Member, col(Member.id) == col(Seat.member_id))
        .where(col(Seat.mix_id) == latest, col(mine.member_id) == by.member_id)
        .order_by(col(Seat.round), col(Member.sort_key), col(Member.id))
    ).all()
    tables = {row.round: row.at_table for row in rows}
    return [
        MySeat(
            number,
            table,
            tuple(PersonCard(*row[2:]) for row in rows if row.round == number and row.id != by.member_id),
        )
        for number, table in sorted(tables.items())
    ]


def rows_for_file(page: MixPage, words: tuple[str, str, str, str]) -> list[list[str]]:
    """A line for each seat: round, table, name, whether she facilitates."""
    head = [*words[:3], words[3]]
    lines = [
        [str(r), str(g), person.name, words[3] if person.id in page.facilitators else ""]
        for r, tables in enumerate(page.rounds, start=1)
        for g, table in enumerate(tables, start=1)
        for person in table
    ]
    return [head, *lines]


def repeated(page: MixPage) -> Counter[tuple[int, int]]:
    """Pairs who sit together more than once, and how often."""
    seating = tuple(tuple(tuple(one.id for one in table) for table in tables) for tables in page.rounds)
    met = Counter(
        pair(one, other)
        for tables in seating
        for table in tables
        for at, one in enumerate(table)
        for other in table[at + 1 :]
    )
    return Counter({two: times for two, times in met.items() if times > 1})
