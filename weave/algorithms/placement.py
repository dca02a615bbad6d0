"""Placing a batch of applicants so that no applicant and group would both rather have each other.

Deferred acceptance in which the applicants propose (Gale & Shapley, "College admissions and the stability of
marriage", 1962; Roth, 1984): stable, and nobody gains by hiding what she really wishes.
"""

import heapq
import re
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"[a-z0-9]{3,}|[\u3400-\u9fff]+")
# Words that say nothing about what somebody can do.
_EMPTY = frozenset(
    {"and", "are", "for", "from", "have", "help", "like", "not", "our", "people", "some", "that", "the"}
    | {"they", "this", "want", "who", "with", "work", "would", "you", "your"}
)


@dataclass(frozen=True, slots=True)
class Applicant:
    """Somebody with her wishes, the dearest first; `merits` say how well she fits what a group looks for."""

    id: int
    wishes: tuple[int, ...]
    merits: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """Where somebody is proposed; `passed` are the dearer wishes that had no room for her, in their order."""

    group_id: int | None
    rank: int | None
    passed: tuple[int, ...]


def place_all(applicants: Sequence[Applicant], room: Mapping[int, int | None]) -> dict[int, Placed]:
    """A stable proposal for everybody, by id; `room` is how many more each group takes, None for any number.

    A group prefers who fits better, and of equals who stands earlier in `applicants`. A group that is not in
    `room` takes nobody.
    """
    order = {each.id: at for at, each in enumerate(applicants)}
    by_id = {each.id: each for each in applicants}
    # The heap of a group has on top whom it would let go first.
    held: dict[int, list[tuple[int, int, int]]] = {group_id: [] for group_id in room}
    asked = dict.fromkeys(order, 0)
    waiting = deque(order)
    while waiting:
        person = by_id[waiting.popleft()]
        while asked[person.id] < len(person.wishes):
            group_id = person.wishes[asked[person.id]]
            asked[person.id] += 1
            if group_id not in room:
                continue
            heapq.heappush(held[group_id], (person.merits.get(group_id, 0), -order[person.id], person.id))
            limit = room[group_id]
            if limit is None or len(held[group_id]) <= limit:
                break
            let_go = heapq.heappop(held[group_id])[2]
            if let_go != person.id:
                waiting.append(let_go)
                break
    where = {person_id: group_id for group_id, seats in held.items() for *_rank, person_id in seats}
    return {each.id: _placed(each, where.get(each.id)) for each in applicants}


def _placed(person: Applicant, group_id: int | None) -> Placed:
    if group_id is None:
        return Placed(None, None, person.wishes)
    at = person.wishes.index(group_id)
    return Placed(group_id, at + 1, person.wishes[:at])


def common_words(offered: str, looked_for: str) -> tuple[str, ...]:
    """What stands in both texts, in the order of the second: words, of Chinese each two characters."""
    have = set(_words(offered))
    return tuple(dict.fromkeys(word for word in _words(looked_for) if word in have))


def _words(text: str) -> list[str]:
    found: list[str] = []
    for word in _WORD.findall(text.lower()):
        if word.isascii():
            if word not in _EMPTY:
                found.append(word)
        else:
            found += ["".join(pair) for pair in pairwise(word)]
    return found
