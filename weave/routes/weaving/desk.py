"""The weaving desk: a weaver's first page."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from weave.auth import CurrentWeaver, NetworkSession
from weave.i18n import _
from weave.render import render, wants_fragment
from weave.services.weaving.contacts import find_people
from weave.services.weaving.desk import SILENT, desk_of

router = APIRouter()

SHOWN_LARGE = 3


@router.get("/desk", name="desk.show")
def show(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    q: Annotated[str, Query(max_length=200)] = "",
    why: Annotated[str, Query(max_length=20)] = "",
    whose: Annotated[str, Query(max_length=20)] = "",
) -> Response:
    why = why if why in {key for key, _label in why_labels()} else ""
    only_mine = whose == "mine"
    found = find_people(db, query=q, but=by.member_id) if q.strip() else []
    if wants_fragment(request):
        return render(request, "desk/show.html", block="found", q=q, found=found)
    desk = desk_of(db, by=by, why=why, only_mine=only_mine)
    return render(
        request,
        "desk/show.html",
        q=q,
        found=found,
        next=desk.next,
        due=desk.due,
        why=why,
        whys=why_labels(),
        whose="mine" if only_mine else None,
        large=SHOWN_LARGE,
    )


def why_labels() -> list[tuple[str, str]]:
    return [
        ("follow-up", _("with a follow-up due")),
        ("newcomer", _("new here")),
        ("overdue", _("beyond their rhythm")),
        ("soon", _("due soon")),
        (SILENT, _("not heard from for long")),
    ]
