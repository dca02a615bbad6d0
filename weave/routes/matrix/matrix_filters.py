"""What the address asks of the matrix, for its page and its exports alike."""

from typing import Annotated

from fastapi import Depends, Query

from weave.auth import CurrentMember
from weave.ids import CategoryId, IfAny, RoleId
from weave.models import Workload
from weave.services.matrix.matrix_views import Access, Filters

Value = Annotated[str, Query(max_length=200)]


def filters_in_query(
    by: CurrentMember,
    category: IfAny[CategoryId] = None,
    role: IfAny[RoleId] = None,
    workload: Value = "",
    access: Value = "",
    uncovered: Value = "",
    on_one: Value = "",
    unanswered: Value = "",
    given: Value = "",
    mine: Value = "",
    hidden: Value = "",
    q: Value = "",
) -> Filters:
    """A value that means nothing is passed over, so that an old link still opens the matrix."""
    return Filters(
        category=category,
        role=role,
        workload=next((level for level in Workload if level == workload), None),
        access=_access(access) if by.sees_internal else None,
        uncovered=bool(uncovered),
        on_one=bool(on_one),
        unanswered=bool(unanswered),
        given=bool(given),
        mine=bool(mine),
        hidden=bool(hidden) and by.may_coordinate,
        q=q.strip(),
    )


def _access(text: str) -> Access | None:
    return "internal" if text == "internal" else "open" if text == "open" else None


FiltersInQuery = Annotated[Filters, Depends(filters_in_query)]
