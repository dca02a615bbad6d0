"""Roles: what they are, who holds them, which of them nobody holds."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, StringConstraints
from sqlalchemy.orm import Session

from weave.auth import CurrentCoordinator, CurrentMember, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Checkbox, Line, Number, Submitted, Text, blank, submitted
from weave.i18n import LANGUAGES, OWN_NAMES, _
from weave.ids import number_in
from weave.membership import Membership
from weave.models import Grant, Role, Workload
from weave.render import changed, render
from weave.routes.paths import RoleInPath
from weave.services.roles.roles import (
    RoleWords,
    add_role,
    change_role,
    role_card,
    roles_of,
    tasks_of_role,
    words_of_role,
)
from weave.services.roles.terms import ending_soon, people_to_choose

router = APIRouter()

Name = Annotated[Line, StringConstraints(max_length=120)]
Definition = Annotated[Text, StringConstraints(max_length=1000)]


class RoleForm(BaseModel):
    name_en: Name = ""
    name_zh_hans: Name = ""
    name_zh_hant: Name = ""
    definition_en: Definition = ""
    definition_zh_hans: Definition = ""
    definition_zh_hant: Definition = ""
    workload: Workload
    may_coordinate: Checkbox = False
    may_weave: Checkbox = False
    may_keep_data: Checkbox = False
    may_lead: Checkbox = False
    version: Number = 0

    def words(self) -> dict[str, RoleWords]:
        return {
            code: RoleWords(
                code, getattr(self, f"name_{code}".lower()), getattr(self, f"definition_{code}".lower())
            )
            for code in LANGUAGES
        }

    def grants(self) -> frozenset[Grant]:
        return frozenset(grant for grant in Grant if getattr(self, f"may_{grant.value}"))


RoleSubmitted = Annotated[Submitted[RoleForm], Depends(submitted(RoleForm))]


@router.get("/roles", name="roles.index")
def index(request: Request, db: NetworkSession, by: CurrentMember) -> Response:
    roles = roles_of(db, by=by)
    ending = ending_soon(db, by=by) if by.may_coordinate else []
    return render(request, "roles/index.html", roles=roles, ending=ending)


@router.get("/roles/new", name="roles.new")
def new(request: Request, _by: CurrentCoordinator) -> Response:
    form = blank(**_redrawn(RoleForm(workload=Workload.MEDIUM)))
    return render(request, "roles/new.html", form=form, languages=_languages())


@router.post("/roles", name="roles.create")
def create(request: Request, db: NetworkSession, by: CurrentCoordinator, form: RoleSubmitted) -> Response:
    if form.data is None:
        return render(request, "roles/new.html", status=422, form=form, languages=_languages())
    data = form.data
    try:
        role = add_role(db, words=data.words(), workload=data.workload, grants=data.grants(), by=by)
    except Refused as error:
        return render(request, "roles/new.html", status=422, form=form.refused(error), languages=_languages())
    return changed(request, to=_address(request, by, role), notice=_("Role added. Who takes it on?"))


@router.get("/roles/{role}", name="roles.show")
def show(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    role: RoleInPath,
    q: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    return role_page(request, db, by, role, q=q, form=blank(member="", starts_on=by.today, ends_on=""))


def role_page(
    request: Request,
    db: Session,
    by: Membership,
    role: Role,
    *,
    form: Submitted[Any],
    q: str = "",
    status: int = 200,
) -> Response:
    """One role, with the form that gives it to somebody for those who may."""
    chosen_id = number_in(form.values.get("member"))
    choices, more = people_to_choose(db, q=q, chosen_id=chosen_id) if by.may_coordinate else ([], False)
    return render(
        request,
        "roles/show.html",
        block="choices" if request.method == "GET" else None,
        status=status,
        role=role_card(db, role=role, by=by),
        words=words_of_role(db, role=role),
        tasks=tasks_of_role(db, role=role, by=by),
        form=form,
        q=q,
        choices=choices,
        has_more_choices=more,
        own_names=OWN_NAMES,
    )


@router.get("/roles/{role}/edit", name="roles.edit")
def edit(request: Request, db: NetworkSession, by: CurrentCoordinator, role: RoleInPath) -> Response:
    form = blank(**_redrawn(_stored(db, role)))
    return _edit_page(request, db, by, role, form)


@router.post("/roles/{role}", name="roles.update")
def update(
    request: Request, db: NetworkSession, by: CurrentCoordinator, role: RoleInPath, form: RoleSubmitted
) -> Response:
    data = form.data
    if data is None:
        return _edit_page(request, db, by, role, form, status=422)
    try:
        change_role(
            db,
            role=role,
            words=data.words(),
            workload=data.workload,
            grants=data.grants(),
            version=data.version,
            by=by,
        )
    except Stale:
        return _edit_page(request, db, by, role, _beside_theirs(form, data, _stored(db, role)), status=409)
    except Refused as error:
        return _edit_page(request, db, by, role, form.refused(error), status=422)
    return changed(request, to=_address(request, by, role), notice=_("Role saved."))


def _edit_page(
    request: Request,
    db: Session,
    by: Membership,
    role: Role,
    form: Submitted[Any],
    *,
    status: int = 200,
) -> Response:
    card = role_card(db, role=role, by=by)
    return render(request, "roles/edit.html", status=status, form=form, role=card, languages=_languages())


def _stored(db: Session, role: Role) -> RoleForm:
    """The role as its form would say it."""
    words = {
        f"{field}_{text.language}".lower(): getattr(text, field)
        for text in words_of_role(db, role=role)
        for field in ("name", "definition")
    }
    rights = {f"may_{grant.value}": grant in role.grants() for grant in Grant}
    return RoleForm(workload=role.workload, version=role.version, **words, **rights)


def _redrawn(form: RoleForm) -> dict[str, Any]:
    return {
        name: ("true" if value else "") if isinstance(value, bool) else value
        for name, value in form.model_dump(mode="json").items()
    }


def _beside_theirs(form: Submitted[RoleForm], mine: RoleForm, theirs: RoleForm) -> Submitted[RoleForm]:
    """What was typed, beside whatever differs in what is stored; saved once more it replaces that."""
    ours, stored = _redrawn(mine), _redrawn(theirs)
    differing = {name: str(value) for name, value in stored.items() if value != ours[name]}
    form.values["version"] = differing.pop("version", form.values.get("version"))
    return form.outdated(differing)


def _languages() -> list[tuple[str, str]]:
    return [(code, OWN_NAMES[code]) for code in LANGUAGES]


def _address(request: Request, by: Membership, role: Role) -> str:
    address: str = request.app.state.addresses.within(by.network)("roles.show", role=role.id)
    return address
