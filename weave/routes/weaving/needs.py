"""Needs and offers on a member's page: noted, closed, opened again; by a weaver or the member herself."""

from typing import Annotated, TypeVar

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import Myself, NetworkSession
from weave.errors import Forbidden
from weave.forms import RequiredLine, Submitted, submitted
from weave.i18n import _
from weave.ids import NeedId, OfferId
from weave.membership import Membership
from weave.models import Member, Need, Offer
from weave.notices import Notice
from weave.render import changed, render
from weave.routes.paths import MemberInPath, found
from weave.services.weaving.needs import close, needs_and_offers_of, note, reopen

router = APIRouter()

Entry = TypeVar("Entry", Need, Offer)


class NoteForm(BaseModel):
    text: RequiredLine


class TapForm(BaseModel):
    """A button alone."""


NoteSubmitted = Annotated[Submitted[NoteForm], Depends(submitted(NoteForm))]
TapSubmitted = Annotated[Submitted[TapForm], Depends(submitted(TapForm))]


def need_in_path(need: NeedId, by: Myself, db: NetworkSession) -> Need:
    return _allowed(by, found(db, Need, by.network.id, need))


def offer_in_path(offer: OfferId, by: Myself, db: NetworkSession) -> Offer:
    return _allowed(by, found(db, Offer, by.network.id, offer))


def _allowed(by: Membership, entry: Entry) -> Entry:
    if not by.may_note_for(entry.member_id):
        raise Forbidden
    return entry


NeedInPath = Annotated[Need, Depends(need_in_path)]
OfferInPath = Annotated[Offer, Depends(offer_in_path)]


@router.post("/members/{member}/needs", name="needs.create")
def create_need(
    request: Request, db: NetworkSession, by: Myself, member: MemberInPath, form: NoteSubmitted
) -> Response:
    return _note(request, db, by, member, Need, form)


@router.post("/members/{member}/offers", name="offers.create")
def create_offer(
    request: Request, db: NetworkSession, by: Myself, member: MemberInPath, form: NoteSubmitted
) -> Response:
    return _note(request, db, by, member, Offer, form)


@router.post("/needs/{need}/closings", name="need_closings.create")
def close_need(
    request: Request, db: NetworkSession, by: Myself, need: NeedInPath, _form: TapSubmitted
) -> Response:
    close(db, entry=need, today=by.today)
    undo = _url(request, by, "need_reopenings.create", need=need.id)
    return _changed(request, db, by, need.member_id, Notice(_("The need is closed."), undo_url=undo))


@router.post("/offers/{offer}/closings", name="offer_closings.create")
def close_offer(
    request: Request, db: NetworkSession, by: Myself, offer: OfferInPath, _form: TapSubmitted
) -> Response:
    close(db, entry=offer, today=by.today)
    undo = _url(request, by, "offer_reopenings.create", offer=offer.id)
    return _changed(request, db, by, offer.member_id, Notice(_("The offer is closed."), undo_url=undo))


@router.post("/needs/{need}/reopenings", name="need_reopenings.create")
def reopen_need(
    request: Request, db: NetworkSession, by: Myself, need: NeedInPath, _form: TapSubmitted
) -> Response:
    reopen(db, entry=need)
    return _changed(request, db, by, need.member_id, Notice(_("The need is open again.")))


@router.post("/offers/{offer}/reopenings", name="offer_reopenings.create")
def reopen_offer(
    request: Request, db: NetworkSession, by: Myself, offer: OfferInPath, _form: TapSubmitted
) -> Response:
    reopen(db, entry=offer)
    return _changed(request, db, by, offer.member_id, Notice(_("The offer is open again.")))


def _note(
    request: Request,
    db: Session,
    by: Membership,
    member: Member,
    kind: type[Need] | type[Offer],
    form: Submitted[NoteForm],
) -> Response:
    if not by.may_note_for(member.id):
        raise Forbidden
    if form.data is None:
        wrong = {"kind": kind.__tablename__, "value": form.values["text"], "error": form.errors["text"]}
        context = {"member": member, "needs_and_offers": needs_and_offers_of(db, member_id=member.id)}
        return render(request, "needs/index.html", block="needs", status=422, wrong=wrong, **context)
    note(db, kind=kind, member=member, text=form.data.text, heard_on=by.today)
    said = _("The need is noted.") if kind is Need else _("The offer is noted.")
    return _changed(request, db, by, member.id, Notice(said))


def _changed(request: Request, db: Session, by: Membership, member_id: int, notice: Notice) -> Response:
    """Back to where she was: weavers are on the member's page, the member herself on her own."""
    to = _url(request, by, "members.show", member=member_id) if by.may_weave else _url(request, by, "me.show")
    return changed(
        request,
        "needs/change.html",
        to=to,
        notice=notice,
        needs_and_offers=needs_and_offers_of(db, member_id=member_id),
    )


def _url(request: Request, by: Membership, name: str, **values: int) -> str:
    address: str = request.app.state.addresses.within(by.network)(name, **values)
    return address
