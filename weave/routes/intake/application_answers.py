"""What is done about an application: taking it up, and answering it."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from sqlalchemy.orm import Session

from weave.auth import CurrentHandler, NetworkSession
from weave.errors import Conflict, Forbidden, Refused, Stale
from weave.forms import Note, Number, OrNone, Submitted, submitted
from weave.i18n import N_, _
from weave.ids import MemberId, WorkingGroupId
from weave.membership import Membership
from weave.models import Application, WorkingGroup
from weave.render import changed
from weave.routes.intake.applications import application_page, state_label
from weave.routes.paths import ApplicationInPath
from weave.services.intake.steps import decline, keep_in_pool, pass_on, place, talk

router = APIRouter()


class TalkForm(BaseModel):
    """A button alone, with whoever had the application when it was drawn."""

    was: OrNone[MemberId] = None


class AnswerForm(BaseModel):
    answer: Literal["place", "pass", "pool", "decline"]
    group: OrNone[WorkingGroupId] = None
    word: Note = ""
    version: Number


@router.post("/applications/{application}/talks", name="application_talks.create")
def take_up(
    request: Request,
    db: NetworkSession,
    by: CurrentHandler,
    application: ApplicationInPath,
    form: Annotated[Submitted[TalkForm], Depends(submitted(TalkForm))],
) -> Response:
    talk(db, application=application, was=form.data.was if form.data else None, by=by)
    to = request.app.state.addresses.within(by.network)("applications.show", application=application.id)
    return changed(request, to=to, notice=_("It is yours now, and the applicant knows that you talk."))


@router.post("/applications/{application}/answers", name="application_answers.create")
def create(
    request: Request,
    db: NetworkSession,
    by: CurrentHandler,
    application: ApplicationInPath,
    form: Annotated[Submitted[AnswerForm], Depends(submitted(AnswerForm))],
) -> Response:
    data = form.data
    if data is None:
        return application_page(request, db, by, application, form=form, status=422)
    try:
        _answer(db, application, data, by)
    except Stale:
        form.values["version"] = application.version
        beside = form.outdated({"answer": state_label(application.state)})
        return application_page(request, db, by, application, form=beside, status=409)
    except Refused as error:
        return application_page(request, db, by, application, form=form.refused(error), status=422)
    except Conflict as settled:
        beside = form.outdated({"answer": _(settled.message, **settled.values)})
        return application_page(request, db, by, application, form=beside, status=409)
    told = {
        "place": _("Placed. The applicant is told, and is in the group."),
        "pass": _("Passed on. The next one is asked, and the applicant is told."),
        "pool": _("In the pool. The applicant is told."),
        "decline": _("Declined. The applicant is told."),
    }[data.answer]
    to = request.app.state.addresses.within(by.network)("applications.index")
    return changed(request, to=to, notice=told)


def _answer(db: Session, application: Application, data: AnswerForm, by: Membership) -> None:
    told: dict[str, Any] = {"application": application, "version": data.version, "by": by}
    if data.answer == "place":
        place(db, group=_group(db, by, data.group), word=data.word, **told)
    elif data.answer == "pass":
        pass_on(db, note=data.word[:300], **told)
    elif not by.may_weave:
        raise Forbidden
    elif data.answer == "pool":
        keep_in_pool(db, word=data.word, **told)
    else:
        decline(db, word=data.word, **told)


def _group(db: Session, by: Membership, group_id: int | None) -> WorkingGroup:
    group = db.get(WorkingGroup, (by.network.id, group_id)) if group_id else None
    if group is None or not (by.may_weave or by.may_lead(group.id)):
        raise Refused("group", N_("Please choose one of these."))
    return group
