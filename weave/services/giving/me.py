"""A member's first page: what she is asked, what she holds, how she could help, what she gave."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from weave.membership import Membership
from weave.services.giving.contributions import Record, record_asked
from weave.services.giving.help_wanted import WayToHelp, a_few_for, ways_to_help
from weave.services.giving.pledges import MyPledge, pledges_of
from weave.services.matrix.assignments import Ask, HeldTask, asks_of, held_asked
from weave.services.together import Asked, ask_together
from weave.services.weaving.shared_lines import SharedLine, shared_lines_of


@dataclass(frozen=True, slots=True)
class MyPage:
    asks: list[Ask]
    held: list[HeldTask]
    pledges: list[MyPledge]
    ways: list[WayToHelp]
    more_ways: int
    record: Record
    talks: list[SharedLine]


def my_page(db: Session, *, by: Membership) -> MyPage:
    ways = [way for way in ways_to_help(db, by=by) if way.pledge_id is None]
    few = a_few_for(ways, by=by)
    questions: dict[str, Asked[Any]] = {
        "held": held_asked(member_id=by.member_id, by=by),
        "record": record_asked(member_id=by.member_id, by=by, latest=5),
    }
    return MyPage(
        asks=asks_of(db, member_id=by.member_id, by=by),
        pledges=pledges_of(db, by=by),
        ways=few,
        more_ways=len(ways) - len(few),
        talks=shared_lines_of(db, by=by, latest=3),
        **ask_together(db, questions),
    )
