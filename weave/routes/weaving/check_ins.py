"""Logging a talk with one member or several, reading the history, putting a check-in right."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from sqlalchemy.orm import Session

from weave import i18n
from weave.audit import record_read
from weave.auth import CurrentMember, CurrentWeaver, NetworkSession
from weave.errors import Forbidden, Refused, Stale
from weave.forms import RawForm, Submitted, blank, submitted
from weave.i18n import N_, _
from weave.ids import CheckInId, MemberId, number_in
from weave.membership import Membership
from weave.models import Channel, CheckIn, Member
from weave.render import changed, render, wants_fragment
from weave.routes.paths import CheckInInPath, MemberInPath
from weave.routes.weaving.check_in_forms import (
    CheckInForm,
    EditForm,
    SeveralForm,
    form_context,
    fresh_form,
    log,
    one_context,
)
from weave.routes.weaving.heard import HeardLines, heard_in
from weave.services.people.people import PersonCard
from weave.services.weaving.check_ins import (
    change_check_in,
    history_of,
    line_of,
    members_of,
    participants_of,
)
from weave.services.weaving.contacts import channel_label, find_people, weavers

router = APIRouter()

INDEX_PAGE = 50


@router.get("/members/{member}/check-ins", name="check_ins.index")
def index(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    member: MemberInPath,
    older_than: CheckInId | None = None,
) -> Response:
    if not by.may_read_check_ins(member.id):
        raise Forbidden
    history = history_of(db, member_id=member.id, by=by, older_than=older_than, limit=INDEX_PAGE)
    return render(request, "check_ins/index.html", member=member, history=history, is_newest=not older_than)


@router.get("/members/{member}/check-ins/new", name="check_ins.new")
def new(request: Request, db: NetworkSession, by: CurrentWeaver, member: MemberInPath) -> Response:
    context = one_context(db, by, member, is_inline=wants_fragment(request))
    return render(request, "check_ins/new.html", block="form", **context)


@router.post("/members/{member}/check-ins", name="check_ins.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    member: MemberInPath,
    raw: RawForm,
    form: Annotated[Submitted[CheckInForm], Depends(submitted(CheckInForm))],
) -> Response:
    heard = heard_in(raw, [member])
    form = heard.checked(form)
    is_inline = form.values["leads_to"] == ""
    if form.data is not None:
        try:
            check_in = log(db, by, [member], form.data, heard)
        except Refused as error:
            form = form.refused(error)
        else:
            return _logged(request, db, by, member, check_in, is_inline=is_inline)
    context = one_context(db, by, member, is_inline=is_inline, form=form, heard=heard)
    return render(request, "check_ins/new.html", block="form", status=422, **context)


def _logged(
    request: Request, db: Session, by: Membership, member: Member, check_in: CheckIn, *, is_inline: bool
) -> Response:
    to = _address(request, by, "members.show", member=member.id)
    notice = _("Check-in saved.")
    if not (is_inline and wants_fragment(request)):
        return changed(request, to=to, notice=notice)
    line = line_of(db, check_in=check_in, member_id=member.id, by=by)
    context = one_context(db, by, member, is_inline=True)
    return changed(request, "check_ins/create.html", to=to, notice=notice, check_in=line, **context)


@router.get("/check-ins/new", name="check_ins.new_for_several")
def new_for_several(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    member: Annotated[list[MemberId] | None, Query(max_length=30)] = None,
    q: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    members = members_of(db, member or [])
    chosen = {person.id for person in members}
    found = [card for card in find_people(db, query=q, but=by.member_id) if card.id not in chosen]
    context = form_context(db, by, members, fresh_form(by), HeardLines())
    return _several_page(request, context, q=q, found=found)


@router.post("/check-ins", name="check_ins.create_for_several")
def create_for_several(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    raw: RawForm,
    form: Annotated[Submitted[SeveralForm], Depends(submitted(SeveralForm))],
) -> Response:
    members = members_of(db, [chosen for value in form.values["member"] if (chosen := number_in(value))])
    heard = heard_in(raw, members)
    form = heard.checked(form)
    if not members:
        form = form.refused(Refused("member", N_("Choose whom you talked with.")))
    if form.data is not None:
        try:
            log(db, by, members, form.data, heard)
        except Refused as error:
            form = form.refused(error)
        else:
            return changed(request, to=_address(request, by, "desk.show"), notice=_("Check-in saved."))
    return _several_page(request, form_context(db, by, members, form, heard), status=422)


def _several_page(
    request: Request,
    context: dict[str, Any],
    *,
    q: str = "",
    found: Sequence[PersonCard] = (),
    status: int = 200,
) -> Response:
    return render(
        request,
        "check_ins/new_for_several.html",
        block="people_and_form",
        status=status,
        q=q,
        found=found,
        **context,
    )


@router.get("/check-ins/{check_in}", name="check_ins.edit")
def edit(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    check_in: CheckInInPath,
    member: MemberId | None = None,
) -> Response:
    if not by.may_edit(check_in):
        raise Forbidden
    if check_in.weavers_line:
        record_read(db, check_in)
    form = blank(
        channel=check_in.channel.value,
        on=check_in.on.isoformat(),
        shared_line=check_in.shared_line,
        weavers_line=check_in.weavers_line,
        version=check_in.version,
        member=member or "",
    )
    return _edit_page(request, db, by, check_in, form)


@router.post("/check-ins/{check_in}", name="check_ins.update")
def update(
    request: Request,
    db: NetworkSession,
    by: CurrentWeaver,
    check_in: CheckInInPath,
    form: Annotated[Submitted[EditForm], Depends(submitted(EditForm))],
) -> Response:
    if not by.may_edit(check_in):
        raise Forbidden
    if form.data is None:
        return _edit_page(request, db, by, check_in, form, status=422)
    try:
        change_check_in(db, check_in=check_in, by=by, **form.data.model_dump(exclude={"member"}))
    except Refused as error:
        return _edit_page(request, db, by, check_in, form.refused(error), status=422)
    except Stale:
        newer = _as_saved(check_in, form.data)
        return _edit_page(request, db, by, check_in, form.outdated(newer), status=409)
    people = [card.id for card in participants_of(db, check_in=check_in)]
    to = form.data.member if form.data.member in people else people[0]
    return changed(request, to=_address(request, by, "members.show", member=to), notice=_("Check-in saved."))


def _as_saved(check_in: CheckIn, typed: EditForm) -> dict[str, str]:
    """What somebody else saved meanwhile, where it differs from what was typed here."""
    saved = {
        "channel": channel_label(check_in.channel),
        "on": i18n.date(check_in.on),
        "shared_line": check_in.shared_line,
        "weavers_line": check_in.weavers_line,
    }
    return {name: value for name, value in saved.items() if getattr(check_in, name) != getattr(typed, name)}


def _edit_page(
    request: Request,
    db: Session,
    by: Membership,
    check_in: CheckIn,
    form: Submitted[Any],
    *,
    status: int = 200,
) -> Response:
    return render(
        request,
        "check_ins/edit.html",
        block="form",
        status=status,
        form=form,
        check_in=check_in,
        people=participants_of(db, check_in=check_in),
        readers=weavers(db, by.today),
        channels=[(channel.value, channel_label(channel)) for channel in Channel],
        version=check_in.version if form.theirs else form.values["version"],
        leaves_trace=by.leaves_trace(check_in),
    )


def _address(request: Request, by: Membership, name: str, **values: Any) -> str:
    address: str = request.app.state.addresses.within(by.network)(name, **values)
    return address
