"""A network as plain dictionaries: what each act may do to it, told without a database and without a route.

Every act returns the status of its answer; what it changes, it changes here.
"""

import datetime as dt
from dataclasses import asdict, dataclass, field
from typing import Any

TODAY = dt.date(2026, 11, 20)
OUTSIDE = ("applied", "alumni")
DONE = 303


@dataclass(slots=True)
class Who:
    """Somebody of a network; who has an account is an actor."""

    member_id: int
    standing: str = "active"
    coordinates: bool = False
    weaves: bool = False
    has_account: bool = True


@dataclass(slots=True)
class Assignment:
    task: int
    member: int
    part: str
    state: str
    proposed_by: int
    answered_by: int | None = None

    @property
    def is_live(self) -> bool:
        return self.state in ("proposed", "accepted")


@dataclass(slots=True)
class Pledge:
    task: int
    member: int
    state: str = "open"

    @property
    def is_live(self) -> bool:
        return self.state in ("open", "accepted")


@dataclass(slots=True)
class Contribution:
    task: int
    member: int
    what: str
    state: str = "reported"
    pledge: int | None = None
    version: int = 1


@dataclass(slots=True)
class CheckIn:
    weaver: int
    members: tuple[int, ...]
    shared: str


@dataclass(slots=True)
class Term:
    role: int
    member: int
    starts: dt.date
    ends: dt.date | None
    version: int = 1


@dataclass(slots=True)
class Network:
    """`people` by name; the rest by the ids that the database gave them."""

    slug: str
    people: dict[str, Who]
    tasks: list[int]
    roles: list[int]
    assignments: dict[int, Assignment] = field(default_factory=dict)
    pledges: dict[int, Pledge] = field(default_factory=dict)
    contributions: dict[int, Contribution] = field(default_factory=dict)
    check_ins: dict[int, CheckIn] = field(default_factory=dict)
    terms: dict[int, Term] = field(default_factory=dict)
    # Rows that the last act added, whose ids only the database knows.
    added: list[Any] = field(default_factory=list)

    def _add(self, row: Any) -> int:
        self.added.append(row)
        return DONE

    def member(self, member_id: int) -> Who:
        return next(who for who in self.people.values() if who.member_id == member_id)

    def _live(self, task: int, member: int) -> bool:
        rows = self.assignments.values()
        return any(one.is_live and (one.task, one.member) == (task, member) for one in rows)

    def _carries(self, task: int, member: int, parts: tuple[str, ...] = ("holder", "deputy")) -> bool:
        return any(
            one.state == "accepted" and one.part in parts and (one.task, one.member) == (task, member)
            for one in self.assignments.values()
        )

    def propose(self, by: Who, task: int, member: int, part: str, *, agreed: bool) -> int:
        if not by.coordinates:
            return 403
        if self.member(member).standing in OUTSIDE:
            return 422
        if self._live(task, member):
            return 409
        taken = agreed or member == by.member_id
        answered = by.member_id if taken else None
        state = "accepted" if taken else "proposed"
        return self._add(Assignment(task, member, part, state, by.member_id, answered))

    def ask_for(self, by: Who, task: int, part: str) -> int:
        if part == "deputy":
            return 422
        if self._live(task, by.member_id):
            return 409
        return self._add(Assignment(task, by.member_id, part, "proposed", by.member_id))

    def answer(self, by: Who, assignment: int, *, yes: bool, reason: str) -> int:
        row = self.assignments[assignment]
        if not by.coordinates and row.member != by.member_id:
            return 404
        is_request = row.proposed_by == row.member
        if not (by.coordinates if is_request else row.member == by.member_id):
            return 403
        if row.state != "proposed":
            return 409
        if not yes and not reason:
            return 422
        row.state, row.answered_by = "accepted" if yes else "declined", by.member_id
        return DONE

    def end(self, by: Who, assignment: int, reason: str) -> int:
        row = self.assignments[assignment]
        if not by.coordinates and row.member != by.member_id:
            return 404
        if not row.is_live:
            return 409
        is_slip = row.answered_by == row.proposed_by == by.member_id
        if row.state == "accepted" and not reason:
            if not is_slip:
                return 422
            row.answered_by = None
        row.state = "ended"
        return DONE

    def pledge(self, by: Who, task: int) -> int:
        if self._carries(task, by.member_id, ("holder",)) or self._pledged(by, task):
            return 409
        return self._add(Pledge(task, by.member_id))

    def _pledged(self, by: Who, task: int) -> int | None:
        rows = self.pledges.items()
        return next(
            (key for key, one in rows if one.is_live and (one.task, one.member) == (task, by.member_id)), None
        )

    def _may_answer(self, by: Who, row: Pledge | Contribution) -> bool:
        if row.member != by.member_id:
            return by.coordinates or self._carries(row.task, by.member_id)
        others = [
            who
            for who in self.people.values()
            if who is not by and who.has_account and who.standing not in OUTSIDE
        ]
        nobody_else = not any(who.coordinates or self._carries(row.task, who.member_id) for who in others)
        return by.coordinates and nobody_else

    def _may_know(self, by: Who, row: Pledge | Contribution) -> bool:
        return by.weaves or by.coordinates or row.member == by.member_id or self._may_answer(by, row)

    def answer_pledge(self, by: Who, pledge: int, *, yes: bool, word: str) -> int:
        row = self.pledges[pledge]
        if not self._may_know(by, row):
            return 404
        if not self._may_answer(by, row):
            return 403
        if not yes and not word:
            return 422
        if row.state != "open":
            return 409
        row.state = "accepted" if yes else "declined"
        return DONE

    def withdraw(self, by: Who, pledge: int) -> int:
        row = self.pledges[pledge]
        if not self._may_know(by, row):
            return 404
        if row.member != by.member_id:
            return 403
        if not row.is_live:
            return 409
        row.state = "withdrawn"
        return DONE

    def report(self, by: Who, task: int, what: str, on: dt.date) -> int:
        if on > TODAY or not what:
            return 422
        pledge = self._pledged(by, task)
        if pledge is not None:
            self.pledges[pledge].state = "done"
        return self._add(Contribution(task, by.member_id, what, pledge=pledge))

    def answer_report(self, by: Who, contribution: int, *, thanks: bool, word: str, version: int) -> int:
        row = self.contributions[contribution]
        if not self._may_know(by, row):
            return 404
        if not self._may_answer(by, row):
            return 403
        if not thanks and not word:
            return 422
        if version != row.version or (row.state != "reported" and not by.coordinates):
            return 409
        row.state = "thanked" if thanks else "declined"
        return DONE

    def check_in(self, by: Who, member: int, shared: str, on: dt.date) -> int:
        if not (by.weaves or by.coordinates):
            return 403
        if member == by.member_id or on > TODAY:
            return 422
        return self._add(CheckIn(by.member_id, (member,), shared))

    def give_role(self, by: Who, role: int, member: int, starts: dt.date, ends: dt.date | None) -> int:
        if not by.coordinates:
            return 403
        if self.member(member).standing in OUTSIDE or (ends and ends < starts):
            return 422
        for one in self.terms.values():
            same = (one.role, one.member) == (role, member)
            if same and (one.ends is None or one.ends >= starts) and (ends is None or one.starts <= ends):
                return 422
        return self._add(Term(role, member, starts, ends))

    def end_term(self, by: Who, term: int, on: dt.date, version: int) -> int:
        if not by.coordinates:
            return 403
        row = self.terms[term]
        if (row.ends and row.ends < TODAY) or version != row.version:
            return 409
        if row.starts > TODAY:
            del self.terms[term]
            return DONE
        if on < row.starts:
            return 422
        row.ends = on
        return DONE

    def move(self, by: Who, member: int, standing: str, was: str) -> int:
        if not by.coordinates:
            return 403
        who = self.member(member)
        if was != who.standing:
            return 409
        if standing in (who.standing, "applied"):
            return 422
        who.standing = standing
        return DONE

    def told(self) -> dict[str, Any]:
        """All of it, to be compared with what the database holds."""
        kinds = ("assignments", "pledges", "contributions", "check_ins", "terms")
        rows = {kind: {key: asdict(row) for key, row in getattr(self, kind).items()} for kind in kinds}
        return {**rows, "standings": {who.member_id: who.standing for who in self.people.values()}}
