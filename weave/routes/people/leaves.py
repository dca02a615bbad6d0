"""Leaves: days away, noted by herself or a weaver, and ended when she is back."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import Myself, NetworkSession
from weave.errors import Forbidden, Refused
from weave.forms import Day, Line, Submitted, blank, submitted
from weave.i18n import _
from weave.membership import Membership
from weave.models import Member
from weave.render import changed, render
from weave.routes.paths import LeaveInPath, MemberInPath
from weave.services.people.leaves import add_leave, end_leave

router = APIRouter()


class LeaveForm(BaseModel):
    starts_on: Day
    ends_on: Day
    note: Line = ""


class LeaveEndingForm(BaseModel):
    """A button alone."""


@router.get("/members/{member}/leaves/new", name="leaves.new")
def new(request: Request, by: Myself, member: MemberInPath) -> Response:
    _refuse_others(by, member)
    return _page(request, member, blank(starts_on=by.today, ends_on="", note=""))


@router.post("/members/{member}/leaves", name="leaves.create")
def create(
    request: Request,
    db: NetworkSession,
    by: Myself,
    member: MemberInPath,
    form: Annotated[Submitted[LeaveForm], Depends(submitted(LeaveForm))],
) -> Response:
    _refuse_others(by, member)
    if form.data is None:
        return _page(request, member, form, status=422)
    try:
        add_leave(db, member=member, by=by, **dict(form.data))
    except Refused as error:
        return _page(request, member, form.refused(error), status=422)
    return changed(request, to=_address(request, by, member.id), notice=_("The leave is noted."))


@router.post("/leaves/{leave}/endings", name="leave_endings.create")
def create_ending(
    request: Request,
    db: NetworkSession,
    by: Myself,
    leave: LeaveInPath,
    _form: Annotated[Submitted[LeaveEndingForm], Depends(submitted(LeaveEndingForm))],
) -> Response:
    end_leave(db, leave=leave, by=by)
    return changed(request, to=_address(request, by, leave.member_id), notice=_("The leave is over."))


def _refuse_others(by: Membership, member: Member) -> None:
    if not by.may_arrange_leave(member.id):
        raise Forbidden


def _page(request: Request, member: Member, form: Submitted[Any], *, status: int = 200) -> Response:
    return render(request, "leaves/new.html", status=status, form=form, member=member)


def _address(request: Request, by: Membership, member_id: int) -> str:
    """Back to where she was: one's own page, or the member's."""
    url = request.app.state.addresses.within(by.network)
    address: str = url("me.show") if member_id == by.member_id else url("members.show", member=member_id)
    return address
