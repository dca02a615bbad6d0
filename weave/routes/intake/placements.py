"""Placing everybody who waits at once: the proposal, and the yes to it."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, create_model

from weave.auth import CurrentCoordinator, NetworkSession
from weave.errors import Conflict, Refused
from weave.forms import Note, Number, OrNone, RawForm, Submitted, blank, parse, submitted
from weave.i18n import _, ngettext
from weave.ids import WorkingGroupId
from weave.notices import Notice
from weave.render import changed, render
from weave.services.intake.placements import Batch, Chosen, confirm, proposed

router = APIRouter()

Group = OrNone[WorkingGroupId]


class PlacementForm(BaseModel):
    """Its fields depend on who waits: `group_7`, and `version_7` of what was decided upon."""

    word: Note = ""


@router.get("/placements/new", name="placements.new")
def new(request: Request, db: NetworkSession, by: CurrentCoordinator) -> Response:
    batch = proposed(db, by=by)
    values = {f"group_{each.id}": each.group_id or "" for each in batch.proposals}
    return _page(request, batch, blank(**values, word=""))


def _page(request: Request, batch: Batch, form: Submitted[Any], *, status: int = 200) -> Response:
    groups = [("", _("Not now")), *((group.id, group.name) for group in batch.groups)]
    return render(request, "placements/new.html", status=status, batch=batch, form=form, groups=groups)


@router.post("/placements", name="placements.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentCoordinator,
    raw: RawForm,
    _sent: Annotated[Submitted[PlacementForm], Depends(submitted(PlacementForm))],
) -> Response:
    batch = proposed(db, by=by)
    form = parse(_form_for(batch), raw)
    if form.data is None:
        return _page(request, batch, form, status=422)
    chosen = _chosen(form.data, batch)
    try:
        confirm(db, chosen=chosen, word=getattr(form.data, "word", ""), by=by)
    except Refused as error:
        return _page(request, batch, form.refused(error), status=422)
    except Conflict as changed_meanwhile:
        beside = form.outdated({"": _(changed_meanwhile.message)})
        return _page(request, batch, beside, status=409)
    told = ngettext("%(n)s person is placed and told.", "%(n)s people are placed and told.", len(chosen))
    to = request.app.state.addresses.within(by.network)("applications.index")
    return changed(request, to=to, notice=Notice(told, "good" if chosen else "info"))


def _form_for(batch: Batch) -> type[BaseModel]:
    named: dict[str, Any] = {}
    for each in batch.proposals:
        named[f"group_{each.id}"] = (Group, None)
        named[f"version_{each.id}"] = (Number, 0)
    return create_model("Placements", __base__=PlacementForm, **named)


def _chosen(data: BaseModel, batch: Batch) -> list[Chosen]:
    given = data.model_dump()
    return [
        Chosen(each.id, given[f"group_{each.id}"], given[f"version_{each.id}"])
        for each in batch.proposals
        if given[f"group_{each.id}"] is not None
    ]
