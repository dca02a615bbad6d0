"""A crowd at work: each person asks, reads, and asks again; what is wrong with an answer is noted."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import quantiles

from proof.load.client import Answer, Closed, Connection
from proof.load.town import Act, Town, Visitor

Next = Callable[[Town, Visitor, random.Random], Act]
# An answer that asks for patience; in an overload it is right.
BUSY = frozenset({429, 503})


@dataclass(slots=True)
class Noted:
    """What a crowd has seen: seconds by kind of act, statuses, what was wrong, what was acknowledged."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    statuses: Counter[int] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    broken: int = 0
    sent: set[str] = field(default_factory=set)
    acknowledged: set[str] = field(default_factory=set)

    def share(self, hundredth: int, *kinds: str) -> float:
        """The time within which so many hundredths of these acts were answered, in ms."""
        times = [each for kind, found in self.seconds.items() if not kinds or kind in kinds for each in found]
        return quantiles(times, n=100)[hundredth - 1] * 1000 if len(times) > 1 else 0.0

    @property
    def answered(self) -> int:
        return sum(map(len, self.seconds.values()))


async def crowd(
    town: Town,
    port: int,
    *,
    people: int,
    seconds: float,
    pause: float,
    seed: int,
    act: Next,
    may_be_busy: bool = False,
) -> Noted:
    """So many people for so long, each of whom rests for `pause` seconds on average between two acts."""
    noted = Noted()
    until = time.monotonic() + seconds
    await asyncio.gather(
        *(
            _visit(
                town,
                town.visitors[number % len(town.visitors)],
                Connection(port),
                random.Random(seed * 100_003 + number),
                until,
                pause,
                act,
                may_be_busy,
                noted,
            )
            for number in range(people)
        )
    )
    return noted


async def _visit(
    town: Town,
    visitor: Visitor,
    connection: Connection,
    chance: random.Random,
    until: float,
    pause: float,
    act: Next,
    may_be_busy: bool,
    noted: Noted,
) -> None:
    # Nobody begins at the same moment as everybody else.
    await asyncio.sleep(chance.random() * pause)
    while time.monotonic() < until:
        now = act(town, visitor, chance)
        noted.sent |= {now.written} if now.written else set()
        begun = time.monotonic()
        try:
            cookie = visitor.cookie if now.is_signed_in else ""
            answer = await connection.ask(now.method, now.path, cookie, now.body, now.headers)
        except (Closed, OSError):
            noted.broken += 1
            continue
        noted.seconds.setdefault(now.kind, []).append(time.monotonic() - begun)
        noted.statuses[answer.status] += 1
        _look(now, visitor, answer, may_be_busy, noted)
        await asyncio.sleep(chance.expovariate(1 / pause) if pause else 0)
    connection.close()


def _look(act: Act, visitor: Visitor, answer: Answer, may_be_busy: bool, noted: Noted) -> None:
    """Is it the answer to this very request, and this very person's?"""
    if may_be_busy and answer.status in BUSY:
        return
    text = answer.body.decode(errors="replace")
    if answer.status != act.status:
        noted.wrong.append(f"{act.method} {act.path}: {answer.status}")
    elif act.holds not in text:
        noted.wrong.append(f"{act.method} {act.path}: without {act.holds}")
    elif act.is_whole and (f'data-reader="{visitor.reader}"' not in text or "</html>" not in text[-20:]):
        noted.wrong.append(f"{act.method} {act.path}: not the page of {visitor.reader}, or not whole")
    elif act.written:
        noted.acknowledged.add(act.written)
