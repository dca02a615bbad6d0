"""Setting up: the first visitor of an empty installation, with the code that the server printed."""

import zoneinfo
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import AfterValidator, BaseModel

from weave.auth import Anyone, GlobalSession, clock
from weave.errors import NotFound, Refused
from weave.forms import RequiredLine, Submitted, blank
from weave.i18n import LANGUAGES, N_, OWN_NAMES, Language, language
from weave.render import render
from weave.routes.entrance.entering import MailAddress, Password, enter, may_try, tries, typed
from weave.services.entrance.passwords import check_new_password, hash_password
from weave.services.entrance.set_up import Beginning, has_account, is_set_up_code, set_up
from weave.services.entrance.sign_in_limits import forgive

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])

# The names that people know; the zone database also lists old and technical ones.
REGIONS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
TIME_ZONES = [
    "UTC",
    *sorted(zone for zone in zoneinfo.available_timezones() if zone.split("/")[0] in REGIONS),
]


def _known_zone(name: str) -> str:
    if name not in TIME_ZONES:
        raise ValueError("no such time zone")
    return name


class SetUpForm(BaseModel):
    code: RequiredLine
    email: MailAddress
    password: Password
    name: RequiredLine
    network: RequiredLine
    language: Language
    time_zone: Annotated[str, AfterValidator(_known_zone)] = "UTC"
    matrix: Literal["shipped", "empty"] = "shipped"


@open_router.get("/set-up", name="set_ups.new")
def new(request: Request, db: GlobalSession) -> Response:
    if has_account(db):
        raise NotFound
    values = dict.fromkeys(SetUpForm.model_fields, "")
    form = blank(**values | {"language": language(), "time_zone": "UTC", "matrix": "shipped"})
    return _page(request, form)


def _page(request: Request, form: Submitted[Any], *, status: int = 200) -> Response:
    languages = [(code, OWN_NAMES[code]) for code in LANGUAGES]
    zones = [(zone, zone.replace("_", " ")) for zone in TIME_ZONES]
    return render(request, "set_ups/new.html", status=status, form=form, languages=languages, zones=zones)


@open_router.post("/set-up", name="set_ups.create")
def create(
    request: Request, db: GlobalSession, form: Annotated[Submitted[SetUpForm], Depends(typed(SetUpForm))]
) -> Response:
    _refuse_once_set_up(db)
    data = form.data
    if data is None:
        return _page(request, form, status=422)
    counted = tries(request, "set-up", "")
    if not may_try(request, counted):
        too_many = N_("This has been tried too often. Please wait half an hour.")
        return _page(request, form.refused(Refused("code", too_many)), status=429)
    try:
        if not is_set_up_code(request.app.state.settings, data.code):
            raise Refused("code", N_("This is not the code. The server printed it when it started."))
        check_new_password(data.password, email=data.email)
    except Refused as error:
        return _page(request, form.refused(error), status=422)
    beginning = Beginning(
        email=data.email,
        password_hash=hash_password(data.password),
        person=data.name,
        network=data.network,
        language=data.language,
        time_zone=data.time_zone,
        with_tasks=data.matrix == "shipped",
    )
    forgive(db, counted, now=clock(request))
    account, network = set_up(db, beginning=beginning, now=clock(request))
    return enter(request, db, account, to=request.app.state.addresses.within(network)("tasks.index"))


def _refuse_once_set_up(db: GlobalSession) -> None:
    """Looked up before any work is done, and given up at once: what follows has transactions of its own."""
    is_over = has_account(db)
    db.commit()
    if is_over:
        raise NotFound
