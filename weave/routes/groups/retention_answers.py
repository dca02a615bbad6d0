"""A lead's answers in a round, opened by a link that needs no password and shows nothing else."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, StringConstraints, create_model

from weave.algorithms.retention import Presence
from weave.auth import Anyone, GlobalSession, clock
from weave.db import actor_of
from weave.errors import Stale
from weave.forms import Line, OrNone, RawForm, Submitted, blank, parse, submitted
from weave.i18n import _
from weave.render import changed, render
from weave.routes.entrance.entering import keep_language
from weave.routes.groups.retention_rounds import presence_label
from weave.services.groups.retention_answers import Name, OpenRound, Said, again, answer, opened_by

open_router = APIRouter(include_in_schema=False, dependencies=[Anyone])

Tapped = OrNone[Presence]
Word = Annotated[Line, StringConstraints(max_length=200)]


class AnswersForm(BaseModel):
    """Its fields depend on the names: `presence_7`, `word_7`, and `was_7` for what was said before."""


@open_router.get("/rounds/{token}", name="retention_answers.new")
def new(request: Request, db: GlobalSession, token: str) -> Response:
    opened = opened_by(db, token=token, now=clock(request))
    if opened is None:
        return _gone(request)
    response = _page(request, opened, token, blank(**_as_stored(opened.names)))
    keep_language(request, response, opened.language)
    return response


def _gone(request: Request) -> Response:
    return render(request, "retention_answers/gone.html", status=404)


def _as_stored(names: Sequence[Name]) -> dict[str, str]:
    values: dict[str, str] = {}
    for name in names:
        said = name.presence.value if name.presence else ""
        key = name.person.id
        values |= {f"presence_{key}": said, f"was_{key}": said, f"word_{key}": name.word}
    return values


def _page(
    request: Request, opened: OpenRound, token: str, form: Submitted[Any], *, status: int = 200
) -> Response:
    return render(
        request,
        "retention_answers/new.html",
        status=status,
        opened=opened,
        token=token,
        form=form,
        presences=[(each.value, presence_label(each)) for each in Presence],
    )


@open_router.post("/rounds/{token}", name="retention_answers.create")
def create(
    request: Request,
    db: GlobalSession,
    token: str,
    raw: RawForm,
    _sent: Annotated[Submitted[AnswersForm], Depends(submitted(AnswersForm))],
) -> Response:
    now = clock(request)
    opened = opened_by(db, token=token, now=now)
    if opened is None:
        return _gone(request)
    form = parse(_form_for(opened), raw)
    if form.data is None:
        return _page(request, opened, token, form, status=422)
    actor = actor_of(db)
    actor.via, actor.account_id, actor.member_id = "retention link", None, opened.lead.id
    try:
        answer(db, opened=opened, said=_said(form.data, opened), today=opened.network.day_of(now), now=now)
    except Stale:
        fresh = again(db, opened=opened, today=opened.network.day_of(now))
        return _page(request, fresh, token, _beside_theirs(form, fresh), status=409)
    to = request.app.state.addresses.within(None)("retention_answers.new", token=token)
    return changed(request, to=to, notice=_("Thank you, it is kept. You can change it until the month ends."))


def _form_for(opened: OpenRound) -> type[BaseModel]:
    fields: dict[str, Any] = {}
    for name in opened.names:
        key = name.person.id
        fields[f"presence_{key}"] = (Tapped, None)
        fields[f"was_{key}"] = (Tapped, None)
        fields[f"word_{key}"] = (Word, "")
    return create_model("Answers", __base__=AnswersForm, **fields)


def _said(data: BaseModel, opened: OpenRound) -> dict[int, Said]:
    given = data.model_dump()
    return {
        key: Said(given[f"presence_{key}"], given[f"was_{key}"], given[f"word_{key}"])
        for key in (name.person.id for name in opened.names)
    }


def _beside_theirs(form: Submitted[BaseModel], opened: OpenRound) -> Submitted[BaseModel]:
    """What was tapped, beside what the other lead said meanwhile; sent once more it replaces that."""
    theirs: dict[str, str] = {}
    for name in opened.names:
        key = name.person.id
        stored = name.presence.value if name.presence else ""
        if stored != (form.values.get(f"presence_{key}") or "") and stored:
            theirs[f"presence_{key}"] = stored
        form.values[f"was_{key}"] = stored
    return form.outdated(theirs)
