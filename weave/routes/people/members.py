"""Members: the list, each one's page, adding somebody, putting right what is known of her."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, BeforeValidator, Field
from sqlalchemy.orm import Session

from weave import i18n
from weave.auth import CurrentDataKeeper, CurrentMember, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import (
    Checkbox,
    Day,
    Line,
    Number,
    OrNone,
    RequiredLine,
    Submitted,
    Text,
    blank,
    submitted,
)
from weave.i18n import N_, OWN_NAMES, Language, _
from weave.ids import CategoryId, IfAny, Ref, TierId, number_in
from weave.membership import Membership
from weave.models import Member, Standing
from weave.navigation import noun
from weave.render import changed, render
from weave.routes.entrance.entering import MailAddress
from weave.routes.giving.my_profile import RHYTHMS, rhythm_in_words
from weave.routes.paths import MemberInPath
from weave.services.entrance.invitations import invite
from weave.services.people.member_facts import (
    Choices,
    MemberFacts,
    choices_for_facts,
    facts_of,
    put_right,
    take_in,
)
from weave.services.people.member_list import ANY_ROLE, EVERYBODY, MemberFilters, members_of
from weave.services.people.member_pages import page_of_member
from weave.services.people.standings import standing_label

router = APIRouter()

Asked = Annotated[str, Query(max_length=200)]
OptionalEmail = Annotated[
    MailAddress | None,
    BeforeValidator(lambda value: value.strip() or None if isinstance(value, str) else value),
]


class MemberForm(BaseModel):
    name: Annotated[RequiredLine, Field(max_length=120)]
    name_latin: Annotated[Line, Field(max_length=120)] = ""
    email: OptionalEmail = None
    joined_on: Day
    city: Annotated[Line, Field(max_length=80)] = ""
    about: Annotated[Text, Field(max_length=1000)] = ""
    tier: OrNone[TierId] = None
    capacity: OrNone[Annotated[int, Field(ge=0, le=100)]] = None
    language: Language | Literal[""] = ""
    rhythm_days: OrNone[Annotated[int, Field(ge=1, le=1000)]] = None
    interests: Annotated[list[CategoryId], Field(max_length=200)] = []
    invite: Checkbox = False
    version: Number = 0

    def facts(self) -> MemberFacts:
        known = self.model_dump(exclude={"tier", "language", "interests", "invite", "version"})
        return MemberFacts(
            **known,
            tier_id=self.tier,
            language=self.language or None,
            interests=frozenset(self.interests),
        )


MemberSubmitted = Annotated[Submitted[MemberForm], Depends(submitted(MemberForm))]


def filters_in_query(
    q: Asked = "",
    standing: Asked = "",
    tier: IfAny[TierId] = None,
    role: Annotated[Asked, Ref("role")] = "",
    interest: IfAny[CategoryId] = None,
    page: Asked = "",
) -> MemberFilters:
    """A value that means nothing is passed over, so that an old link still opens the list."""
    return MemberFilters(
        q=q.strip(),
        standing=standing if standing in (*Standing, EVERYBODY) else "",
        tier=tier,
        role=ANY_ROLE if role == ANY_ROLE else number_in(role),
        interest=interest,
        page=max(1, number_in(page) or 1),
    )


@router.get("/members", name="members.index")
def index(
    request: Request,
    db: NetworkSession,
    by: CurrentMember,
    filters: Annotated[MemberFilters, Depends(filters_in_query)],
) -> Response:
    return render(
        request,
        "members/index.html",
        block="list",
        found=members_of(db, filters=filters, by=by),
        filters=filters,
        standings=_standings() if by.sees_every_member else [],
        label=standing_label,
        noun=noun(by.network.member_noun),
    )


def _standings() -> list[tuple[str, str]]:
    return [
        *((standing.value, standing_label(standing)) for standing in Standing),
        (EVERYBODY, _("Everybody")),
    ]


@router.get("/members/new", name="members.new")
def new(request: Request, db: NetworkSession, by: CurrentDataKeeper) -> Response:
    empty = dict.fromkeys(MemberForm.model_fields, "")
    form = blank(**{**empty, "joined_on": by.today, "interests": [], "version": 0})
    return _form_page(request, db, by, form)


@router.post("/members", name="members.create")
def create(request: Request, db: NetworkSession, by: CurrentDataKeeper, form: MemberSubmitted) -> Response:
    data = form.data
    if data is None:
        return _form_page(request, db, by, form, status=422)
    invites = data.invite and by.may_coordinate
    try:
        member = take_in(db, facts=data.facts(), by=by)
        if invites:
            _invite(db, by, member)
    except Refused as error:
        return _form_page(request, db, by, form.refused(error), status=422, known=_known(error))
    if invites:
        said = _("%(name)s is added, and the invitation is on its way.", name=member.name)
    else:
        said = _("%(name)s is added.", name=member.name)
    return changed(request, to=_address(request, by, member), notice=said)


def _invite(db: Session, by: Membership, member: Member) -> None:
    if not member.email:
        raise Refused("email", N_("An invitation needs an address to go to."))
    invite(db, member=member, role=None, email=member.email, by=by, now=by.now)


@router.get("/members/{member}", name="members.show")
def show(request: Request, db: NetworkSession, by: CurrentMember, member: MemberInPath) -> Response:
    return render(
        request,
        "members/show.html",
        shown=page_of_member(db, member=member, by=by),
        label=standing_label,
        own_names=OWN_NAMES,
        noun=noun(by.network.member_noun),
    )


@router.get("/members/{member}/edit", name="members.edit")
def edit(request: Request, db: NetworkSession, by: CurrentDataKeeper, member: MemberInPath) -> Response:
    form = blank(**_as_typed(facts_of(db, member=member)), version=member.version, invite="")
    return _form_page(request, db, by, form, member=member)


@router.post("/members/{member}", name="members.update")
def update(
    request: Request, db: NetworkSession, by: CurrentDataKeeper, member: MemberInPath, form: MemberSubmitted
) -> Response:
    data = form.data
    if data is None:
        return _form_page(request, db, by, form, status=422, member=member)
    try:
        put_right(db, member=member, facts=data.facts(), version=data.version, by=by)
    except Stale:
        beside = _beside_theirs(db, by, form, data.facts(), member)
        return _form_page(request, db, by, beside, status=409, member=member)
    except Refused as error:
        refused = form.refused(error)
        return _form_page(request, db, by, refused, status=422, member=member, known=_known(error))
    return changed(request, to=_address(request, by, member), notice=_("Saved."))


def _as_typed(facts: MemberFacts) -> dict[str, Any]:
    """The facts as the form's fields hold them."""
    fields = {name: getattr(facts, name) for name in MemberFacts.__dataclass_fields__ if name != "tier_id"}
    fields["tier"] = facts.tier_id
    fields["interests"] = sorted(facts.interests)
    return {name: "" if value is None else value for name, value in fields.items()}


def _beside_theirs(
    db: Session, by: Membership, form: Submitted[MemberForm], mine: MemberFacts, member: Member
) -> Submitted[MemberForm]:
    """What was typed, beside whatever differs in what is stored; saved once more it replaces that."""
    stored = facts_of(db, member=member)
    theirs, typed = _as_typed(stored), _as_typed(mine)
    differing = {name: str(value) for name, value in theirs.items() if value != typed[name]}
    if "interests" in differing:
        names = dict(choices_for_facts(db, by=by).categories)
        liked = [name for category_id, name in names.items() if category_id in stored.interests]
        differing["interests"] = i18n.listed(liked) or _("none")
    for name in ("name_latin", "email", "city", "about"):
        if differing.get(name) == "":
            differing[name] = _("nothing")
    form.values["version"] = member.version
    return form.outdated(differing)


def _form_page(
    request: Request,
    db: Session,
    by: Membership,
    form: Submitted[Any],
    *,
    status: int = 200,
    member: Member | None = None,
    known: int | None = None,
) -> Response:
    choices: Choices = choices_for_facts(db, by=by)
    return render(
        request,
        "members/edit.html" if member else "members/new.html",
        status=status,
        form=form,
        member=member,
        known=known,
        tiers=[("", _("None")), *choices.tiers],
        categories=choices.categories,
        languages=[("", _("Not known")), *OWN_NAMES.items()],
        rhythms=_rhythms(form.values["rhythm_days"]),
    )


def _rhythms(chosen: object) -> list[tuple[int | str, str]]:
    """Usual rhythms to choose from, and whatever was chosen before."""
    days = sorted({*RHYTHMS, number_in(str(chosen)) or RHYTHMS[0]})
    return [("", _("As their tier")), *((each, rhythm_in_words(each)) for each in days)]


def _known(error: Refused) -> int | None:
    """The member who has the address already, for the link to her."""
    member_id = error.values.get("member_id")
    return member_id if isinstance(member_id, int) else None


def _address(request: Request, by: Membership, member: Member) -> str:
    address: str = request.app.state.addresses.within(by.network)("members.show", member=member.id)
    return address
