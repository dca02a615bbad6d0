"""Places in a working group: letting somebody in, making her lead or deputy, ending her place."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, StringConstraints
from sqlalchemy.orm import Session

from weave.auth import CurrentMember, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Day, Line, Number, RequiredLine, Submitted, blank, submitted
from weave.i18n import N_, _
from weave.ids import MemberId
from weave.membership import Membership
from weave.models import GroupPart, GroupPlace, Member, Standing
from weave.render import changed, render
from weave.routes.groups.working_groups import group_address, group_page, part_label
from weave.routes.paths import LedGroupInPath, LedPlaceInPath
from weave.services.groups.group_places import change_place, end_place, place_card, take_into_group

router = APIRouter()


class PlaceForm(BaseModel):
    member: MemberId
    part: GroupPart
    starts_on: Day
    q: Line = ""


class PlaceChangeForm(BaseModel):
    part: GroupPart
    starts_on: Day
    version: Number


class PlaceEndingForm(BaseModel):
    on: Day
    reason: Annotated[RequiredLine, StringConstraints(max_length=200)]
    version: Number


@router.post("/working-groups/{working_group}/places", name="group_places.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    working_group: LedGroupInPath,
    form: Annotated[Submitted[PlaceForm], Depends(submitted(PlaceForm))],
) -> Response:
    data = form.data
    if data is None:
        q = str(form.values["q"])
        return group_page(request, db, by, working_group, form=form, q=q, status=422)
    member = db.get(Member, (by.network.id, data.member))
    try:
        if member is None or (member.standing is Standing.APPLIED and not by.sees_every_member):
            raise Refused("member", N_("Please choose one of these."))
        take_into_group(db, group=working_group, member=member, part=data.part, starts_on=data.starts_on)
    except Refused as error:
        refused = form.refused(error)
        return group_page(request, db, by, working_group, form=refused, q=data.q, status=422)
    told = _("%(name)s is in the group.", name=member.name)
    return changed(request, to=group_address(request, by, working_group.id), notice=told)


@router.get("/group-places/{group_place}/edit", name="group_places.edit")
def edit(request: Request, db: NetworkSession, by: CurrentMember, group_place: LedPlaceInPath) -> Response:
    return _page(request, db, by, group_place)


@router.post("/group-places/{group_place}", name="group_places.update")
def update(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    group_place: LedPlaceInPath,
    form: Annotated[Submitted[PlaceChangeForm], Depends(submitted(PlaceChangeForm))],
) -> Response:
    data = form.data
    if data is None:
        return _page(request, db, by, group_place, form=form, status=422)
    try:
        change_place(db, place=group_place, part=data.part, starts_on=data.starts_on, version=data.version)
    except Stale:
        form.values["version"] = group_place.version
        theirs = {"part": group_place.part.value, "starts_on": group_place.starts_on.isoformat()}
        typed = {"part": data.part.value, "starts_on": data.starts_on.isoformat()}
        beside = form.outdated({name: value for name, value in theirs.items() if value != typed[name]})
        return _page(request, db, by, group_place, form=beside, status=409)
    except Refused as error:
        return _page(request, db, by, group_place, form=form.refused(error), status=422)
    return changed(request, to=group_address(request, by, group_place.working_group_id), notice=_("Saved."))


@router.post("/group-places/{group_place}/endings", name="group_place_endings.create")
def end(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    group_place: LedPlaceInPath,
    form: Annotated[Submitted[PlaceEndingForm], Depends(submitted(PlaceEndingForm))],
) -> Response:
    data = form.data
    if data is None:
        return _page(request, db, by, group_place, ending=form, status=422)
    try:
        end_place(db, place=group_place, on=data.on, reason=data.reason, version=data.version, by=by)
    except Stale:
        form.values["version"] = group_place.version
        theirs = {"on": group_place.ends_on.isoformat() if group_place.ends_on else _("no end")}
        if group_place.end_reason:
            theirs["reason"] = group_place.end_reason
        return _page(request, db, by, group_place, ending=form.outdated(theirs), status=409)
    except Refused as error:
        return _page(request, db, by, group_place, ending=form.refused(error), status=422)
    return changed(
        request, to=group_address(request, by, group_place.working_group_id), notice=_("The place has ended.")
    )


def _page(
    request: Request,
    db: Session,
    by: Membership,
    place: GroupPlace,
    *,
    form: Submitted[Any] | None = None,
    ending: Submitted[Any] | None = None,
    status: int = 200,
) -> Response:
    """One place with its two forms: the part, and the end."""
    version = place.version
    return render(
        request,
        "group_places/edit.html",
        status=status,
        place=place_card(db, place=place, today=by.today),
        form=form or blank(part=place.part.value, starts_on=place.starts_on, version=version),
        ending=ending or blank(on=by.today, reason="", version=version),
        parts=[(part.value, part_label(part)) for part in GroupPart],
    )
