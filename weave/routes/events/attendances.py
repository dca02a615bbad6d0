"""Who comes to an event: one's own answer, people put on the list, and the list ticked at the door."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field

from weave.auth import CurrentWeaver, Myself, NetworkSession
from weave.errors import Refused
from weave.forms import Line, Submitted, read_large_form, submitted
from weave.i18n import _, ngettext
from weave.ids import MemberId
from weave.models import AttendanceState, Member
from weave.render import changed
from weave.routes.events.events import event_address, event_page
from weave.routes.paths import EventInPath
from weave.services.events.attendance import answer, ask_to_come, tick
from weave.services.events.mixes import MOST_PEOPLE

router = APIRouter()


class AnswerForm(BaseModel):
    answer: Literal["yes", "no"]


class ListingForm(BaseModel):
    member: MemberId
    state: Literal["invited", "coming", "attended"]
    q: Line = ""


class TicksForm(BaseModel):
    """`listed` are all who stood on the list when it was drawn, `there` those with a tick."""

    listed: Annotated[list[MemberId], Field(max_length=MOST_PEOPLE)] = []
    there: Annotated[list[MemberId], Field(max_length=MOST_PEOPLE)] = []


@router.post("/events/{event}/answers", name="event_answers.create")
def create_answer(
    request: Request,
    db: NetworkSession,
    by: Myself,
    event: EventInPath,
    form: Annotated[Submitted[AnswerForm], Depends(submitted(AnswerForm))],
) -> Response:
    if form.data is None:
        return event_page(request, db, by, event, answer=form, status=422)
    state = answer(db, event=event, is_coming=form.data.answer == "yes", by=by)
    said = {
        AttendanceState.COMING: _("Good that you come."),
        AttendanceState.WAITING: _("All places are taken. You are on the waiting list."),
        AttendanceState.REFUSED: _("Thank you for saying that you cannot come."),
    }
    return changed(request, to=event_address(request, by, event), notice=said[state])


@router.post("/events/{event}/attendances", name="attendances.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    event: EventInPath,
    form: Annotated[Submitted[ListingForm], Depends(submitted(ListingForm))],
) -> Response:
    if form.data is None:
        return event_page(request, db, by, event, form=form, q=str(form.values["q"]), status=422)
    member = db.get(Member, (by.network.id, form.data.member))
    try:
        state = ask_to_come(db, event=event, member=member, state=AttendanceState(form.data.state), by=by)
    except Refused as error:
        return event_page(request, db, by, event, form=form.refused(error), q=form.data.q, status=422)
    name = member.name if member else ""
    said = (
        _("%(name)s is on the waiting list: all places are taken.", name=name)
        if state is AttendanceState.WAITING
        else _("%(name)s is on the list.", name=name)
    )
    return changed(request, to=f"{event_address(request, by, event)}#list", notice=said)


@router.post("/events/{event}/ticks", name="event_ticks.create")
def create_ticks(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    event: EventInPath,
    form: Annotated[Submitted[TicksForm], Depends(submitted(TicksForm, read_large_form))],
) -> Response:
    if form.data is None:
        return event_page(request, db, by, event, answer=form, status=422)
    there, missing = tick(db, event=event, listed=form.data.listed, there=form.data.there, by=by)
    said = ngettext("%(n)s person was there", "%(n)s people were there", there)
    told = _("Noted: %(there)s, %(missing)s did not come.", there=said, missing=missing)
    return changed(request, to=f"{event_address(request, by, event)}#list", notice=told)
