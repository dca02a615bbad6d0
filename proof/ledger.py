"""The ledger: every form that was sent, and which of them Weave has acknowledged."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["check-in", "pledge", "report", "change"]


@dataclass(frozen=True, slots=True)
class Form:
    """A form as a person fills it; `text` is in nothing else, `key` is what makes it act once."""

    kind: Kind
    by: int
    path: str
    key: str
    text: str
    fields: dict[str, str]


@dataclass(slots=True)
class Ledger:
    """Shared by the writers; each only ever adds to it."""

    sent: dict[str, Form] = field(default_factory=dict)
    acknowledged: dict[str, Form] = field(default_factory=dict)
    answers: Counter[int] = field(default_factory=Counter)
    # Answers that ask for patience, but do not say how long or do not give back what was typed.
    unkind: list[str] = field(default_factory=list)
    # What no fault excuses: refusals of forms that are right, crashes.
    wrong: list[str] = field(default_factory=list)
    # The longest time from sending a form to its answer.
    slowest: float = 0.0
