"""Mixes of an event: asked for, watched, stopped, fitted to who is there, printed, taken out as a file."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy.orm import Session

from weave.audit import record_read
from weave.auth import CurrentWeaver, NetworkSession
from weave.errors import Conflict, Refused
from weave.formats.tables import write_csv
from weave.forms import Checkbox, Submitted, blank, submitted
from weave.i18n import N_, _, ngettext
from weave.ids import MemberId
from weave.membership import Membership
from weave.models import Event, Mix, MixState
from weave.render import changed, render, see_other, wants_fragment
from weave.routes.paths import EventInPath, MixInPath
from weave.services.events.events import attendees_of
from weave.services.events.mix_pages import page_of_mix, repeated, rows_for_file
from weave.services.events.mixes import MOST_PEOPLE, MOST_ROUNDS, MixFacts, ask_for_mix, fit, mix_again, stop
from weave.services.events.wishes import wishes_of

router = APIRouter()


class MixForm(BaseModel):
    rounds: Annotated[int, Field(ge=1, le=MOST_ROUNDS)]
    size: Annotated[int, Field(ge=2, le=100)]
    facilitators: Annotated[list[MemberId], Field(max_length=MOST_PEOPLE)] = []
    evens_cities: Checkbox = False
    evens_tiers: Checkbox = False
    evens_newcomers: Checkbox = False


class FittingForm(BaseModel):
    from_round: Annotated[int, Field(ge=1, le=MOST_ROUNDS)]


class TapForm(BaseModel):
    """A button alone."""


TapSubmitted = Annotated[Submitted[TapForm], Depends(submitted(TapForm))]


@router.get("/events/{event}/mixes/new", name="mixes.new")
def new(request: Request, db: NetworkSession, _by: CurrentWeaver, event: EventInPath) -> Response:
    return mix_form_page(request, db, event)


@router.post("/events/{event}/mixes", name="mixes.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    event: EventInPath,
    form: Annotated[Submitted[MixForm], Depends(submitted(MixForm))],
) -> Response:
    if form.data is None:
        return mix_form_page(request, db, event, form=form, status=422)
    try:
        mix = ask_for_mix(db, event=event, facts=MixFacts(**dict(form.data)), by=by)
    except Refused as error:
        return mix_form_page(request, db, event, form=form.refused(error), status=422)
    return changed(request, to=_address(request, by, mix))


def mix_form_page(
    request: Request,
    db: Session,
    event: Event,
    *,
    form: Submitted[Any] | None = None,
    wish: Submitted[Any] | None = None,
    status: int = 200,
) -> Response:
    attendees = attendees_of(db, event=event)
    present = attendees.of("coming", "attended")
    usual = {"rounds": 3, "size": 4, "evens_cities": "", "evens_tiers": "", "evens_newcomers": ""}
    leading = [str(one.person.id) for one in present if one.facilitates]
    return render(
        request,
        "mixes/new.html",
        status=status,
        event=event,
        present=[(one.person.id, one.person.name) for one in present],
        form=form or blank(**usual, facilitators=leading),
        wish=wish or blank(kind="apart", one="", other=""),
        wishes=wishes_of(db, event=event),
    )


@router.get("/mixes/{mix}", name="mixes.show")
def show(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    mix: MixInPath,
    layout: Literal["screen", "print"] = "screen",
) -> Response:
    if mix.state is MixState.READY and wants_fragment(request):
        return see_other(request, _address(request, by, mix))
    return _mix_page(request, db, by, mix, template="print" if layout == "print" else "show")


def _mix_page(
    request: Request,
    db: Session,
    by: Membership,
    mix: Mix,
    *,
    template: str = "show",
    form: Submitted[Any] | None = None,
    status: int = 200,
) -> Response:
    page = page_of_mix(db, mix=mix)
    event = db.get_one(Event, (by.network.id, mix.event_id))
    return render(
        request,
        f"mixes/{template}.html",
        block="search" if request.method == "GET" and template == "show" else None,
        status=status,
        event=event,
        mix=mix,
        is_ready=mix.state is MixState.READY,
        tables=page,
        repeated=repeated(page),
        form=form or blank(from_round=1),
    )


@router.post("/mixes/{mix}/stops", name="mix_stops.create")
def create_stop(
    request: Request, db: NetworkSession, by: CurrentWeaver, mix: MixInPath, _form: TapSubmitted
) -> Response:
    stop(db, mix=mix)
    return changed(request, to=_address(request, by, mix), notice=_("The best so far is kept."))


@router.post("/mixes/{mix}/repetitions", name="mix_repetitions.create")
def create_repetition(
    request: Request, db: NetworkSession, by: CurrentWeaver, mix: MixInPath, _form: TapSubmitted
) -> Response:
    again = mix_again(db, mix=mix, by=by)
    return changed(request, to=_address(request, by, again))


@router.post("/mixes/{mix}/fittings", name="mix_fittings.create")
def create_fitting(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    mix: MixInPath,
    form: Annotated[Submitted[FittingForm], Depends(submitted(FittingForm))],
) -> Response:
    if form.data is None:
        return _mix_page(request, db, by, mix, form=form, status=422)
    try:
        fitted, seats = fit(db, mix=mix, from_round=form.data.from_round, by=by)
    except Refused as error:
        return _mix_page(request, db, by, mix, form=form.refused(error), status=422)
    told = ngettext(
        "Fitted to who is there; %(n)s seat changed besides.",
        "Fitted to who is there; %(n)s seats changed besides.",
        seats,
    )
    return changed(request, to=_address(request, by, fitted), notice=told)


@router.get("/mixes/{mix}/exports/csv", name="mix_exports.show")
def show_export(db: NetworkSession, by: CurrentWeaver, mix: MixInPath) -> Response:
    if mix.state is not MixState.READY:
        raise Conflict(N_("The search is still going on."))
    page = page_of_mix(db, mix=mix)
    record_read(db, mix)
    content = write_csv(rows_for_file(page, (_("Round"), _("Table"), _("Name"), _("Facilitates"))))
    filename = f"{by.network.slug}-mix-{mix.id}.csv"
    return Response(
        content,
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{filename}"'},
    )


def _address(request: Request, by: Membership, mix: Mix) -> str:
    address: str = request.app.state.addresses.within(by.network)("mixes.show", mix=mix.id)
    return address
