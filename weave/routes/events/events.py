"""Events: what comes, what was; one event, made and changed."""

import datetime as dt
import zoneinfo
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import AfterValidator, BaseModel, Field
from sqlalchemy.orm import Session

from weave.auth import CurrentWeaver, Myself, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Line, Note, Number, OrNone, RequiredLine, Submitted, Text, blank, submitted
from weave.i18n import _
from weave.ids import LARGEST
from weave.membership import Membership
from weave.models import Event, EventKind
from weave.render import changed, render
from weave.routes.paths import EventInPath
from weave.services.events.events import (
    EventFacts,
    add_event,
    attendees_of,
    change_event,
    events_past,
    events_to_come,
)
from weave.services.events.mix_pages import my_seats
from weave.services.events.mixes import mixes_of
from weave.services.roles.terms import people_to_choose

router = APIRouter()


def _local(moment: dt.datetime) -> dt.datetime:
    if moment.tzinfo is not None or not 1900 <= moment.year <= 2199:
        raise ValueError("a time of the network's own clock")
    return moment


def _web_address(text: str) -> str:
    if text and not text.startswith(("https://", "http://")):
        raise ValueError("not an address of the web")
    return text


Moment = Annotated[dt.datetime, AfterValidator(_local)]


class EventForm(BaseModel):
    title: Annotated[RequiredLine, Field(max_length=120)]
    kind: EventKind
    starts_at: Moment
    ends_at: Moment
    place: Line = ""
    link: Annotated[Note, AfterValidator(_web_address)] = ""
    capacity: OrNone[Annotated[int, Field(ge=1, le=LARGEST)]] = None
    note: Annotated[Text, Field(max_length=1000)] = ""
    version: Number = 0

    def facts(self, by: Membership) -> EventFacts:
        """The same with its times in the network's zone."""
        zone = zoneinfo.ZoneInfo(by.network.time_zone)
        values = self.model_dump(exclude={"version"})
        for name in ("starts_at", "ends_at"):
            values[name] = values[name].replace(tzinfo=zone).astimezone(dt.UTC)
        return EventFacts(**values)


EventSubmitted = Annotated[Submitted[EventForm], Depends(submitted(EventForm))]


@router.get("/events", name="events.index")
def index(request: Request, db: NetworkSession, by: Myself) -> Response:
    return render(request, "events/index.html", coming=events_to_come(db, by=by), past=events_past(db, by=by))


@router.get("/events/new", name="events.new")
def new(request: Request, by: CurrentWeaver) -> Response:
    day = by.today + dt.timedelta(days=14)
    values = {"starts_at": f"{day}T18:00", "ends_at": f"{day}T20:00", "kind": EventKind.GATHERING.value}
    empty = dict.fromkeys(("title", "place", "link", "capacity", "note"), "")
    return render(request, "events/new.html", form=blank(**empty, **values, version=0))


@router.post("/events", name="events.create")
def create(request: Request, db: NetworkSession, by: CurrentWeaver, form: EventSubmitted) -> Response:
    if form.data is None:
        return render(request, "events/new.html", status=422, form=form)
    try:
        event = add_event(db, facts=form.data.facts(by))
    except Refused as error:
        return render(request, "events/new.html", status=422, form=form.refused(error))
    return changed(request, to=event_address(request, by, event), notice=_("The event is there. Who comes?"))


@router.get("/events/{event}", name="events.show")
def show(
    request: Request,
    db: NetworkSession,
    by: Myself,
    event: EventInPath,
    q: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    return event_page(request, db, by, event, q=q)


def event_page(
    request: Request,
    db: Session,
    by: Membership,
    event: Event,
    *,
    form: Submitted[Any] | None = None,
    answer: Submitted[Any] | None = None,
    q: str = "",
    status: int = 200,
) -> Response:
    """One event: the reader's answer and tables; for weavers the whole list, and the mixes."""
    choices, more = people_to_choose(db, q=q) if by.may_weave else ([], False)
    return render(
        request,
        "events/show.html",
        block="choices" if request.method == "GET" else None,
        status=status,
        event=event,
        attendees=attendees_of(db, event=event),
        seats=my_seats(db, event=event, by=by),
        mixes=mixes_of(db, event=event) if by.may_weave else [],
        is_over=event.ends_at < by.now,
        has_begun=by.day_of(event.starts_at) <= by.today,
        form=form or blank(member="", state="invited"),
        answer=answer or blank(),
        q=q,
        choices=choices,
        has_more_choices=more,
    )


@router.get("/events/{event}/edit", name="events.edit")
def edit(request: Request, by: CurrentWeaver, event: EventInPath) -> Response:
    return render(request, "events/edit.html", form=blank(**_stored(event, by)), event=event)


@router.post("/events/{event}", name="events.update")
def update(
    request: Request, db: NetworkSession, by: CurrentWeaver, event: EventInPath, form: EventSubmitted
) -> Response:
    if form.data is None:
        return render(request, "events/edit.html", status=422, form=form, event=event)
    try:
        change_event(db, event=event, facts=form.data.facts(by), version=form.data.version, by=by)
    except Stale:
        return render(request, "events/edit.html", status=409, form=_beside(form, event, by), event=event)
    except Refused as error:
        return render(request, "events/edit.html", status=422, form=form.refused(error), event=event)
    return changed(request, to=event_address(request, by, event), notice=_("The event is saved."))


def _stored(event: Event, by: Membership) -> dict[str, str]:
    """The event as its form would say it."""
    zone = zoneinfo.ZoneInfo(by.network.time_zone)
    return {
        "title": event.title,
        "kind": event.kind.value,
        "starts_at": event.starts_at.astimezone(zone).strftime("%Y-%m-%dT%H:%M"),
        "ends_at": event.ends_at.astimezone(zone).strftime("%Y-%m-%dT%H:%M"),
        "place": event.place,
        "link": event.link,
        "capacity": "" if event.capacity is None else str(event.capacity),
        "note": event.note,
        "version": str(event.version),
    }


def _beside(form: Submitted[EventForm], event: Event, by: Membership) -> Submitted[EventForm]:
    """What was typed, beside whatever differs in what is stored; saved once more it replaces that."""
    stored = _stored(event, by)
    form.values["version"] = stored.pop("version")
    return form.outdated(
        {name: value or _("nothing") for name, value in stored.items() if value != form.values[name]}
    )


def event_address(request: Request, by: Membership, event: Event) -> str:
    address: str = request.app.state.addresses.within(by.network)("events.show", event=event.id)
    return address
