"""Tiers: how often the members of each should hear from a weaver."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field, create_model

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Stale
from weave.forms import RawForm, Submitted, parse, submitted
from weave.i18n import _
from weave.models import Tier
from weave.render import changed
from weave.routes.network.network_settings import settings_address, settings_page
from weave.services.people.tiers import RAREST_DAYS, Rhythm, set_rhythms, tiers_of

router = APIRouter()

Days = Annotated[int, Field(ge=1, le=RAREST_DAYS)]


class TiersForm(BaseModel):
    """Its fields depend on the tiers that there are: `rhythm_3`, and `before_3` for what stood there."""


@router.post("/tiers", name="tiers.update")
def update(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    raw: RawForm,
    _sent: Annotated[Submitted[TiersForm], Depends(submitted(TiersForm))],
) -> Response:
    tiers = tiers_of(db)
    form = parse(_form_for(tiers), raw)
    if form.data is None:
        return settings_page(request, db, by, rhythms=form, status=422)
    try:
        set_rhythms(db, tiers=tiers, rhythms=_rhythms(form.data, tiers))
    except Stale:
        return settings_page(request, db, by, rhythms=_beside_theirs(form, tiers), status=409)
    return changed(request, to=f"{settings_address(request, by)}#tiers", notice=_("The rhythms are saved."))


def _form_for(tiers: list[Tier]) -> type[BaseModel]:
    named: dict[str, Any] = {
        f"{place}_{tier.id}": (Days, ...) for tier in tiers for place in ("rhythm", "before")
    }
    return create_model("Rhythms", __base__=TiersForm, **named)


def _rhythms(data: BaseModel, tiers: list[Tier]) -> dict[int, Rhythm]:
    given = data.model_dump()
    return {tier.id: Rhythm(given[f"rhythm_{tier.id}"], given[f"before_{tier.id}"]) for tier in tiers}


def _beside_theirs(form: Submitted[BaseModel], tiers: list[Tier]) -> Submitted[BaseModel]:
    """What was typed, beside what somebody else set meanwhile; saved once more it replaces that."""
    theirs = {}
    for tier in tiers:
        days = str(tier.rhythm_days)
        if days != form.values[f"rhythm_{tier.id}"]:
            theirs[f"rhythm_{tier.id}"] = days
        form.values[f"before_{tier.id}"] = days
    return form.outdated(theirs)
