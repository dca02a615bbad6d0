"""Working groups: the list, each one's page, founding and changing them."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, Field, StringConstraints
from sqlalchemy.orm import Session

from weave.auth import CurrentFounder, CurrentMember, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Checkbox, Number, OrNone, RequiredLine, Submitted, Text, blank, submitted
from weave.i18n import _
from weave.ids import number_in
from weave.membership import Membership
from weave.models import GroupPart, Member, WorkingGroup
from weave.render import changed, render
from weave.routes.paths import LedGroupInPath, WorkingGroupInPath
from weave.services.groups.group_places import past_places_in, places_in, take_into_group
from weave.services.groups.retention_rounds import own_round
from weave.services.groups.working_groups import (
    GroupFacts,
    change_group,
    facts_of_group,
    found_group,
    group_card,
    groups_of,
)
from weave.services.roles.terms import people_to_choose

router = APIRouter()


class WorkingGroupForm(BaseModel):
    name: Annotated[RequiredLine, Field(max_length=80)]
    purpose: Annotated[Text, StringConstraints(max_length=1000)] = ""
    looks_for: Annotated[Text, StringConstraints(max_length=500)] = ""
    capacity: OrNone[Annotated[int, Field(ge=1, le=10_000)]] = None
    takes_applicants: Checkbox = False
    version: Number = 0

    def facts(self) -> GroupFacts:
        return GroupFacts(**self.model_dump(exclude={"version"}))


GroupSubmitted = Annotated[Submitted[WorkingGroupForm], Depends(submitted(WorkingGroupForm))]


@router.get("/working-groups", name="working_groups.index")
def index(request: Request, db: NetworkSession, by: CurrentMember) -> Response:
    return render(request, "working_groups/index.html", groups=groups_of(db, by=by))


@router.get("/working-groups/new", name="working_groups.new")
def new(request: Request, _by: CurrentFounder) -> Response:
    empty = dict.fromkeys(WorkingGroupForm.model_fields, "")
    form = blank(**empty | {"takes_applicants": "true", "version": 0})
    return render(request, "working_groups/new.html", form=form)


@router.post("/working-groups", name="working_groups.create")
def create(request: Request, db: NetworkSession, by: CurrentFounder, form: GroupSubmitted) -> Response:
    if form.data is None:
        return render(request, "working_groups/new.html", status=422, form=form)
    try:
        group = found_group(db, facts=form.data.facts())
    except Refused as error:
        return render(request, "working_groups/new.html", status=422, form=form.refused(error))
    if by.may_coordinate:
        told = _("The group is there. Who leads it?")
    else:
        # Who may found a group of her own leads it from the first day.
        me = db.get_one(Member, (by.network.id, by.member_id))
        take_into_group(db, group=group, member=me, part=GroupPart.LEAD, starts_on=by.today)
        told = _("The group is there, and you lead it.")
    return changed(request, to=group_address(request, by, group.id), notice=told)


@router.get("/working-groups/{working_group}", name="working_groups.show")
def show(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    working_group: WorkingGroupInPath,
    q: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    form = blank(member="", part=GroupPart.MEMBER.value, starts_on=by.today)
    return group_page(request, db, by, working_group, form=form, q=q)


def group_page(
    request: Request,
    db: Session,
    by: Membership,
    group: WorkingGroup,
    *,
    form: Submitted[Any],
    q: str = "",
    status: int = 200,
) -> Response:
    """One group, with the form that lets somebody in for those who may."""
    may_lead = by.may_lead(group.id)
    chosen_id = number_in(form.values.get("member"))
    choices, more = people_to_choose(db, q=q, chosen_id=chosen_id) if may_lead else ([], False)
    return render(
        request,
        "working_groups/show.html",
        block="choices" if request.method == "GET" else None,
        status=status,
        group=group_card(db, group=group, today=by.today),
        places=places_in(db, group=group, today=by.today),
        past=past_places_in(db, group=group, today=by.today) if may_lead else [],
        may_lead=may_lead,
        round_path=own_round(
            db,
            group_id=group.id,
            member_id=by.member_id,
            settings=request.app.state.settings,
            today=by.today,
        )
        if group.id in by.leads
        else "",
        form=form,
        q=q,
        choices=choices,
        has_more_choices=more,
        part_label=part_label,
    )


@router.get("/working-groups/{working_group}/edit", name="working_groups.edit")
def edit(request: Request, db: NetworkSession, by: CurrentMember, working_group: LedGroupInPath) -> Response:
    form = blank(**_as_typed(facts_of_group(working_group)), version=working_group.version)
    return _edit_page(request, db, by, working_group, form)


@router.post("/working-groups/{working_group}", name="working_groups.update")
def update(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    working_group: LedGroupInPath,
    form: GroupSubmitted,
) -> Response:
    data = form.data
    if data is None:
        return _edit_page(request, db, by, working_group, form, status=422)
    try:
        change_group(db, group=working_group, facts=data.facts(), version=data.version)
    except Stale:
        beside = _beside_theirs(form, data.facts(), working_group)
        return _edit_page(request, db, by, working_group, beside, status=409)
    except Refused as error:
        return _edit_page(request, db, by, working_group, form.refused(error), status=422)
    return changed(request, to=group_address(request, by, working_group.id), notice=_("Saved."))


def _edit_page(
    request: Request,
    db: Session,
    by: Membership,
    group: WorkingGroup,
    form: Submitted[Any],
    *,
    status: int = 200,
) -> Response:
    card = group_card(db, group=group, today=by.today)
    return render(request, "working_groups/edit.html", status=status, form=form, group=card)


def _as_typed(facts: GroupFacts) -> dict[str, str]:
    return {
        name: ("true" if value else "") if isinstance(value, bool) else "" if value is None else str(value)
        for name, value in asdict(facts).items()
    }


def _beside_theirs(
    form: Submitted[WorkingGroupForm], mine: GroupFacts, group: WorkingGroup
) -> Submitted[WorkingGroupForm]:
    """What was typed, beside whatever differs in what is stored; saved once more it replaces that."""
    ours, stored = _as_typed(mine), _as_typed(facts_of_group(group))
    differing = {name: value for name, value in stored.items() if value != ours[name]}
    for name in ("purpose", "looks_for", "capacity"):
        if differing.get(name) == "":
            differing[name] = _("nothing")
    form.values["version"] = group.version
    return form.outdated(differing)


def part_label(part: GroupPart) -> str:
    return {
        GroupPart.LEAD: _("Lead"),
        GroupPart.DEPUTY: _("Deputy"),
        GroupPart.MEMBER: _("Member of the group"),
    }[part]


def group_address(request: Request, by: Membership, group_id: int) -> str:
    address: str = request.app.state.addresses.within(by.network)(
        "working_groups.show", working_group=group_id
    )
    return address
