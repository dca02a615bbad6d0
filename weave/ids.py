"""Numbers that name a row of the network, as a path, a query or a form says them: one type for each kind.

Whatever carries such a number is annotated with its kind, or `tests/rights` fails: each is tried with the
numbers of other people and of other networks.
"""

from dataclasses import dataclass
from typing import Annotated, TypeVar

from annotated_types import Ge, Le
from pydantic import BeforeValidator

# Larger than any id, smaller than what a database column can compare with.
LARGEST = 2**31 - 1
Named = TypeVar("Named", bound=int)


@dataclass(frozen=True, slots=True)
class Ref:
    """Says of a number which kind of row it names."""

    kind: str


Id = Annotated[int, Ge(1), Le(LARGEST)]
ApplicationId = Annotated[Id, Ref("application")]
AssignmentId = Annotated[Id, Ref("assignment")]
CategoryId = Annotated[Id, Ref("category")]
CheckInId = Annotated[Id, Ref("check_in")]
ContributionId = Annotated[Id, Ref("contribution")]
EventId = Annotated[Id, Ref("event")]
FollowUpId = Annotated[Id, Ref("follow_up")]
GroupPlaceId = Annotated[Id, Ref("group_place")]
InvitationId = Annotated[Id, Ref("invitation")]
LeaveId = Annotated[Id, Ref("leave")]
MatrixImportId = Annotated[Id, Ref("matrix_import")]
MemberId = Annotated[Id, Ref("member")]
MixId = Annotated[Id, Ref("mix")]
NeedId = Annotated[Id, Ref("need")]
OfferId = Annotated[Id, Ref("offer")]
PledgeId = Annotated[Id, Ref("pledge")]
RoleId = Annotated[Id, Ref("role")]
SignInId = Annotated[Id, Ref("sign_in")]
TaskId = Annotated[Id, Ref("task")]
TermId = Annotated[Id, Ref("term")]
TierId = Annotated[Id, Ref("tier")]
WorkingGroupId = Annotated[Id, Ref("working_group")]
WishId = Annotated[Id, Ref("wish")]


def number_in(text: object) -> int | None:
    """The id that somebody typed or an address holds, if it is one."""
    if not (isinstance(text, str) and text.isascii() and text.isdigit() and len(text) < 20):
        return None
    return int(text) if 0 < int(text) <= LARGEST else None


# In an address: a value that means nothing is passed over, so that an old link still opens the page.
IfAny = Annotated[Named | None, BeforeValidator(number_in)]
