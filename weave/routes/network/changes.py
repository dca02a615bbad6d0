"""The audit trail, for coordinators."""

import datetime as dt
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from weave.auth import CurrentCoordinator, NetworkSession
from weave.i18n import _
from weave.ids import IfAny, MemberId
from weave.render import render
from weave.services.network.change_words import TOPICS, Topic
from weave.services.network.changes import ChangeFilters, changes_of

router = APIRouter()

Asked = Annotated[str, Query(max_length=200)]


def filters_in_query(
    who: Asked = "", person: IfAny[MemberId] = None, topic: Asked = "", day: Asked = "", before: Asked = ""
) -> ChangeFilters:
    """A value that means nothing is passed over, so that an old link still opens the trail."""
    return ChangeFilters(
        who=who.strip(),
        person=person,
        topic=topic if topic in list(Topic) else "",
        day=day if _is_day(day) else "",
        before=before,
    )


def _is_day(text: str) -> bool:
    try:
        return 1900 < dt.date.fromisoformat(text).year < 9000
    except ValueError:
        return False


@router.get("/changes", name="changes.index")
def index(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    filters: Annotated[ChangeFilters, Depends(filters_in_query)],
) -> Response:
    return render(
        request,
        "changes/index.html",
        block="list",
        found=changes_of(db, filters=filters, by=by),
        filters=filters,
        topics=[(topic.value, _(words)) for topic, words in TOPICS.items()],
    )
