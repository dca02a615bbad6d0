"""A network's settings, for its coordinators."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field, StringConstraints
from sqlalchemy.orm import Session

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Checkbox, Number, OrNone, RequiredLine, Submitted, Text, blank, submitted
from weave.i18n import LANGUAGES, OWN_NAMES, Language, _
from weave.membership import Membership
from weave.models import MemberNoun, Period, Tier
from weave.render import changed, render
from weave.services.network.network_settings import NetworkSettings, change_settings, settings_of
from weave.services.network.time_zones import time_zones
from weave.services.people.tiers import tier_label, tiers_of

router = APIRouter()

Points = Annotated[int, Field(ge=0, le=50)]


class NetworkSettingsForm(BaseModel):
    name: Annotated[RequiredLine, Field(max_length=120)]
    language: Language
    time_zone: RequiredLine
    member_noun: MemberNoun
    period: Period
    points_low: Points
    points_medium: Points
    points_high: Points
    capacity: Annotated[int, Field(ge=0, le=100)]
    takes_applications: Checkbox = False
    welcome: Annotated[Text, StringConstraints(max_length=1000)] = ""
    answer_days: Annotated[int, Field(ge=1, le=60)]
    round_day: OrNone[Annotated[int, Field(ge=1, le=28)]] = None
    version: Number

    def settings(self) -> NetworkSettings:
        return NetworkSettings(**self.model_dump(exclude={"version"}))


@router.get("/settings", name="network_settings.edit")
def edit(request: Request, db: NetworkSession, by: CurrentCoordinator) -> Response:
    return settings_page(request, db, by)


@router.post("/settings", name="network_settings.update")
def update(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    form: Annotated[Submitted[NetworkSettingsForm], Depends(submitted(NetworkSettingsForm))],
) -> Response:
    data = form.data
    if data is None:
        return settings_page(request, db, by, form=form, status=422)
    try:
        change_settings(db, network=by.network, settings=data.settings(), version=data.version)
    except Stale:
        form = _beside_theirs(by, form, data.settings())
        return settings_page(request, db, by, form=form, status=409)
    except Refused as error:
        return settings_page(request, db, by, form=form.refused(error), status=422)
    return changed(request, to=settings_address(request, by), notice=_("The settings are saved."))


def _beside_theirs(
    by: Membership, form: Submitted[NetworkSettingsForm], mine: NetworkSettings
) -> Submitted[NetworkSettingsForm]:
    """What was typed, beside whatever differs in what is stored; saved once more it replaces that."""
    typed, stored = _as_typed(mine), _as_typed(settings_of(by.network))
    form.values["version"] = by.network.version
    return form.outdated({name: value for name, value in stored.items() if value != typed[name]})


def _as_typed(settings: NetworkSettings) -> dict[str, str]:
    values = {name: getattr(settings, name) for name in NetworkSettings.__dataclass_fields__}
    return {
        name: ("true" if value else "") if isinstance(value, bool) else "" if value is None else str(value)
        for name, value in values.items()
    }


def settings_page(
    request: Request,
    db: Session,
    by: Membership,
    *,
    form: Submitted[Any] | None = None,
    rhythms: Submitted[Any] | None = None,
    status: int = 200,
) -> Response:
    """The settings with their two forms: the network's own, and its tiers' rhythms."""
    form = form or blank(**_as_typed(settings_of(by.network)), version=by.network.version)
    tiers = tiers_of(db)
    return render(
        request,
        "network_settings/edit.html",
        status=status,
        form=form,
        rhythms=rhythms or rhythms_as_stored(tiers),
        tiers=[(tier.id, tier_label(tier.key, tier.name)) for tier in tiers],
        languages=[(code, OWN_NAMES[code]) for code in LANGUAGES],
        zones=time_zones(by.network.time_zone),
    )


def rhythms_as_stored(tiers: list[Tier]) -> Submitted[Any]:
    return blank(
        **{f"{place}_{tier.id}": tier.rhythm_days for tier in tiers for place in ("rhythm", "before")}
    )


def settings_address(request: Request, by: Membership) -> str:
    address: str = request.app.state.addresses.within(by.network)("network_settings.edit")
    return address
