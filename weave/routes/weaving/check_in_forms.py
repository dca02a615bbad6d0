"""The form of a check-in: its fields, what they mean together, and what its page needs to be drawn."""

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field
from sqlalchemy.orm import Session

from weave.errors import Refused
from weave.forms import Day, Number, OptionalDate, OrNone, Submitted, Text, blank
from weave.i18n import N_, _
from weave.ids import MemberId
from weave.membership import Membership
from weave.models import Channel, CheckIn, Member
from weave.routes.weaving.heard import HeardLines
from weave.services.weaving.check_ins import NextStep, log_check_in
from weave.services.weaving.contacts import channel_label, last_contacts, weavers

SharedLine = Annotated[Text, Field(max_length=1000)]
StepLine = Annotated[Text, Field(max_length=300)]


class CheckInForm(BaseModel):
    """The follow-up is due in so many days, on the day `due_on`, or never; the page leads on or stays."""

    channel: Channel
    on: Day
    shared_line: SharedLine = ""
    weavers_line: Text = ""
    due: Literal["", "7", "14", "30", "day"] = ""
    due_on: OptionalDate = None
    step: StepLine = ""
    step_with: OrNone[MemberId] = None
    owner: OrNone[MemberId] = None
    leads_to: Literal["", "member"] = ""


class SeveralForm(CheckInForm):
    member: Annotated[list[MemberId], Field(max_length=200)] = []


class EditForm(BaseModel):
    channel: Channel
    on: Day
    shared_line: SharedLine = ""
    weavers_line: Text = ""
    version: Number
    member: OrNone[MemberId] = None


def fresh_form(by: Membership, *, channel: Channel | None = None, leads_to: str = "") -> Submitted[Any]:
    """As few taps as can be: today, as they talked last time, no follow-up."""
    return blank(
        channel=channel or "",
        on=by.today.isoformat(),
        shared_line="",
        weavers_line="",
        due="",
        due_on="",
        step="",
        step_with="",
        owner=by.member_id,
        leads_to=leads_to,
    )


def form_context(
    db: Session, by: Membership, members: Sequence[Member], form: Submitted[Any], heard: HeardLines
) -> dict[str, Any]:
    """What `check_ins/_form.html` needs, for one member or several."""
    readers = weavers(db, by.today)
    owners = [(by.member_id, _("Me"))]
    owners.extend((reader.id, reader.name) for reader in readers if reader.id != by.member_id)
    return {
        "form": form,
        "heard": heard,
        "members": members,
        "readers": readers,
        "owners": owners,
        "channels": [(channel.value, channel_label(channel)) for channel in Channel],
        "dues": dues(),
    }


def one_context(
    db: Session,
    by: Membership,
    member: Member,
    *,
    is_inline: bool,
    form: Submitted[Any] | None = None,
    heard: HeardLines | None = None,
) -> dict[str, Any]:
    """The same for one member, with a fresh form unless there is one that was sent already."""
    last = last_contacts(db, [member.id]).get(member.id)
    if form is None:
        form = fresh_form(by, channel=last.channel if last else None, leads_to="" if is_inline else "member")
    context = form_context(db, by, [member], form, heard or HeardLines())
    return {**context, "member": member, "last_contact": last, "is_inline": is_inline}


def dues() -> list[tuple[str, str]]:
    return [
        ("", _("None")),
        ("7", _("In a week")),
        ("14", _("In two weeks")),
        ("30", _("In a month")),
        ("day", _("On a day…")),
    ]


def log(
    db: Session, by: Membership, members: Sequence[Member], data: CheckInForm, heard: HeardLines
) -> CheckIn:
    return log_check_in(
        db,
        by=by,
        members=members,
        channel=data.channel,
        on=data.on,
        shared_line=data.shared_line,
        weavers_line=data.weavers_line,
        heard=heard.entries,
        next_step=_next_step(by, members, data),
    )


def _next_step(by: Membership, members: Sequence[Member], data: CheckInForm) -> NextStep | None:
    if not data.due and not data.step:
        return None
    ids = tuple(member.id for member in members if data.step_with in (None, member.id))
    what = data.step or _("Talk again")
    return NextStep(ids, what, _due_on(by, data), data.owner or by.member_id)


def _due_on(by: Membership, data: CheckInForm) -> dt.date:
    if not data.due:
        raise Refused("due", N_("By when? Choose a day, or leave the follow-up empty."))
    if data.due != "day":
        return by.today + dt.timedelta(days=int(data.due))
    if data.due_on is None:
        raise Refused("due_on", N_("Please give a date, such as 2026-11-20."))
    return data.due_on
