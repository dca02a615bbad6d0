"""Wishes: two who should sit together at an event, or should not; noted beside the form of a mix."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import CurrentWeaver, NetworkSession
from weave.errors import Refused
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.ids import MemberId
from weave.membership import Membership
from weave.models import WishKind
from weave.render import changed
from weave.routes.events.mixes import TapSubmitted, mix_form_page
from weave.routes.paths import EventInPath, WishInPath
from weave.services.events.wishes import add_wish, remove_wish

router = APIRouter()


class WishForm(BaseModel):
    kind: Literal["together", "apart"]
    one: MemberId
    other: MemberId


@router.post("/events/{event}/wishes", name="wishes.create")
def create_wish(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    event: EventInPath,
    form: Annotated[Submitted[WishForm], Depends(submitted(WishForm))],
) -> Response:
    if form.data is None:
        return mix_form_page(request, db, event, wish=form, status=422)
    data = form.data
    try:
        add_wish(db, event=event, kind=WishKind(data.kind), one_id=data.one, other_id=data.other)
    except Refused as error:
        return mix_form_page(request, db, event, wish=form.refused(error), status=422)
    return changed(request, to=f"{_address(request, by, event.id)}#wishes", notice=_("The wish is noted."))


@router.post("/wishes/{wish}/withdrawals", name="wish_withdrawals.create")
def create_withdrawal(
    request: Request, db: NetworkSession, by: CurrentWeaver, wish: WishInPath, _form: TapSubmitted
) -> Response:
    event_id = wish.event_id
    remove_wish(db, wish=wish)
    return changed(
        request, to=f"{_address(request, by, event_id)}#wishes", notice=_("The wish is taken away.")
    )


def _address(request: Request, by: Membership, event_id: int) -> str:
    address: str = request.app.state.addresses.within(by.network)("mixes.new", event=event_id)
    return address
