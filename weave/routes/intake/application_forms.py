"""The public form by which somebody from outside asks to join; one for each network, open to everybody.

Robots are held off without anybody's help: a field that people leave empty, a seal that says when the form
was drawn, and a limit on how often one address may try. Nothing that was typed is lost by any of them.
"""

import datetime as dt
import hmac
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, BeforeValidator, Field, StringConstraints
from sqlalchemy.orm import Session

from weave.auth import Anyone, GlobalSession, clock
from weave.db import Actor, actor_of, enter_network, global_session
from weave.errors import NotFound, Refused
from weave.forms import (
    Checkbox,
    Line,
    OrNone,
    RawForm,
    RequiredLine,
    Submitted,
    Text,
    blank,
    submitted,
)
from weave.i18n import N_, language
from weave.ids import CategoryId, WorkingGroupId
from weave.models import Network
from weave.render import changed, render
from weave.routes.entrance.entering import MailAddress, may_try, tries
from weave.services.intake.application_mails import status_token
from weave.services.intake.applying import (
    MOST_CHOICES,
    Wish,
    apply,
    groups_to_choose,
    interests_to_choose,
    network_that_takes,
)
from weave.services.network.change_lines import APPLICANT

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])

# Nobody reads and fills in a form in less; a form that lay open for longer is drawn anew.
QUICKEST = dt.timedelta(seconds=3)
LONGEST = dt.timedelta(days=2)
OptionalEmail = Annotated[
    MailAddress | None,
    BeforeValidator(lambda value: value.strip() or None if isinstance(value, str) else value),
]


class ApplicationForm(BaseModel):
    name: Annotated[RequiredLine, Field(max_length=120)]
    email: OptionalEmail = None
    contact: Line = ""
    choice_1: OrNone[WorkingGroupId] = None
    choice_2: OrNone[WorkingGroupId] = None
    choice_3: OrNone[WorkingGroupId] = None
    hours: OrNone[Annotated[int, Field(ge=0, le=80)]] = None
    skills: Annotated[Text, StringConstraints(max_length=500)] = ""
    interests: Annotated[list[CategoryId], Field(max_length=200)] = []
    message: Annotated[Text, StringConstraints(max_length=1000)] = ""
    agrees: Checkbox = False
    source: Annotated[Line, StringConstraints(max_length=40)] = ""
    website: Line = ""
    drawn: Line = ""

    def wish(self) -> Wish:
        named = (self.choice_1, self.choice_2, self.choice_3)
        return Wish(
            name=self.name,
            email=self.email,
            contact=self.contact,
            hours=self.hours,
            skills=self.skills,
            message=self.message,
            groups=[each for each in named if each is not None],
            interests=frozenset(self.interests),
            source=self.source,
            language=language(),
        )


def not_too_often(request: Request, network: str, raw: RawForm) -> bool:
    """Counted before the request has a transaction, in one of its own; at a closed door nothing counts."""
    engine = request.app.state.engine
    with global_session(engine, actor=Actor(via=APPLICANT), writes=False) as apart:
        if network_that_takes(apart, slug=network) is None:
            raise NotFound
    who = raw.get("email") or raw.get("contact") or (request.client.host if request.client else "")
    return may_try(request, tries(request, "application", str(who)))


@open_router.get("/join/{network}", name="application_forms.new")
def new(
    request: Request,
    db: GlobalSession,
    network: str,
    source: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    row = _network(db, network)
    empty: dict[str, Any] = dict.fromkeys(ApplicationForm.model_fields, "")
    drawn = seal(request.app.state.settings.key, row.id, clock(request))
    return _page(request, db, row, blank(**empty | {"interests": [], "source": source[:40], "drawn": drawn}))


def _network(db: Session, slug: str) -> Network:
    row = network_that_takes(db, slug=slug)
    if row is None:
        raise NotFound
    enter_network(db, row.id)
    return row


def _page(
    request: Request, db: Session, network: Network, form: Submitted[Any], *, status: int = 200
) -> Response:
    groups = groups_to_choose(db, today=network.day_of(clock(request)))
    return render(
        request,
        "applications/new.html",
        status=status,
        network=network,
        form=form,
        groups=groups,
        ranks=range(1, min(MOST_CHOICES, len(groups)) + 1),
        interests=interests_to_choose(db, network=network),
    )


@open_router.post("/join/{network}", name="application_forms.create")
def create(
    request: Request,
    db: GlobalSession,
    network: str,
    may_send: Annotated[bool, Depends(not_too_often)],
    form: Annotated[Submitted[ApplicationForm], Depends(submitted(ApplicationForm))],
) -> Response:
    row = _network(db, network)
    data = form.data
    if not may_send:
        too_many = N_("This has been sent too often. Please wait half an hour.")
        return _page(request, db, row, form.refused(Refused("", too_many)), status=429)
    if data is None:
        return _page(request, db, row, form, status=422)
    actor_of(db).via = APPLICANT
    settings = request.app.state.settings
    try:
        _refuse_robots(request, row, data, form)
        application = apply(db, wish=data.wish(), network=row, settings=settings, now=clock(request))
    except Refused as error:
        return _page(request, db, row, form.refused(error), status=422)
    url = request.app.state.addresses.within(None)
    if application is None or data.email:
        # The same for everybody who gave an address: nobody learns whether it was known.
        return changed(request, to=url("application_forms.sent", network=row.slug))
    token = status_token(settings, application)
    return changed(request, to=url("application_visits.show", token=token))


@open_router.get("/join/{network}/sent", name="application_forms.sent")
def sent(request: Request, db: GlobalSession, network: str) -> Response:
    return render(request, "applications/sent.html", network=_network(db, network))


def _refuse_robots(
    request: Request, network: Network, data: ApplicationForm, form: Submitted[ApplicationForm]
) -> None:
    if not data.agrees:
        raise Refused("agrees", N_("Please agree, or we may not keep what you wrote."))
    if data.website:
        raise Refused("website", N_("Please leave this field empty. It is there to catch robots."))
    now = clock(request)
    key = request.app.state.settings.key
    drawn = _drawn_at(key, network.id, data.drawn)
    if drawn is None or now - drawn > LONGEST:
        form.values["drawn"] = seal(key, network.id, now - QUICKEST)
        raise Refused("", N_("The form has been open for long. Please send it once more."))
    if now - drawn < QUICKEST:
        raise Refused("", N_("That was very quick. Please look over it once more, and send it again."))


def seal(key: bytes, network_id: int, moment: dt.datetime) -> str:
    """When a form was drawn, so that nobody can say otherwise."""
    second = str(int(moment.timestamp()))
    return f"{second}.{_signed(key, network_id, second)}"


def _drawn_at(key: bytes, network_id: int, sealed: str) -> dt.datetime | None:
    second, _dot, signature = sealed.partition(".")
    if not hmac.compare_digest(signature.encode(), _signed(key, network_id, second).encode()):
        return None
    return dt.datetime.fromtimestamp(int(second), dt.UTC)


def _signed(key: bytes, network_id: int, second: str) -> str:
    return hmac.digest(key, f"drawn {network_id} {second}".encode(), "sha256").hex()
