"""What a member tells about herself, with her account or her personal link."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy.orm import Session

from weave.auth import Myself, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Line, Number, OrNone, Submitted, Text, blank, submitted
from weave.i18n import OWN_NAMES, Language, _, known_language, listed, ngettext
from weave.ids import CategoryId
from weave.membership import Membership
from weave.models import Member
from weave.render import changed, render
from weave.services.giving.help_wanted import liked_categories
from weave.services.giving.my_profile import Profile, myself, profile_of, update_profile
from weave.services.people.leaves import leaves_of
from weave.services.weaving.needs import needs_and_offers_of

router = APIRouter()

RHYTHMS = (14, 30, 60, 90, 180)


class ProfileForm(BaseModel):
    version: Number
    about: Annotated[Text, Field(max_length=1000)] = ""
    city: Annotated[Line, Field(max_length=80)] = ""
    language: Language | Literal[""] = ""
    capacity: OrNone[Annotated[int, Field(ge=0, le=100)]] = None
    rhythm_days: OrNone[Annotated[int, Field(ge=1, le=365)]] = None
    interests: Annotated[list[CategoryId], Field(max_length=200)] = []

    def profile(self) -> Profile:
        return Profile(
            about=self.about,
            city=self.city,
            language=self.language or None,
            capacity=self.capacity,
            rhythm_days=self.rhythm_days,
            interests=frozenset(self.interests),
        )


@router.get("/me/profile", name="my_profile.edit")
def edit(request: Request, db: NetworkSession, by: Myself) -> Response:
    member = myself(db, by=by)
    return _profile(request, db, by, member, _filled(member, profile_of(db, member=member)))


@router.post("/me/profile", name="my_profile.update")
def update(
    request: Request,
    db: NetworkSession,
    by: Myself,
    form: Annotated[Submitted[ProfileForm], Depends(submitted(ProfileForm))],
) -> Response:
    member = myself(db, by=by)
    if form.data is None:
        return _profile(request, db, by, member, form, status=422)
    try:
        update_profile(db, member=member, version=form.data.version, profile=form.data.profile())
    except Refused as error:
        return _profile(request, db, by, member, form.refused(error), status=422)
    except Stale:
        return _outdated(request, db, by, member, form)
    url = request.app.state.addresses.within(by.network)
    return changed(request, to=url("my_profile.edit"), notice=_("Your profile is saved."))


def _filled(member: Member, profile: Profile) -> Submitted[Any]:
    return blank(
        version=member.version,
        about=profile.about,
        city=profile.city,
        language=profile.language or "",
        capacity="" if profile.capacity is None else profile.capacity,
        rhythm_days="" if profile.rhythm_days is None else profile.rhythm_days,
        interests=sorted(profile.interests),
    )


def _outdated(
    request: Request, db: Session, by: Membership, member: Member, form: Submitted[Any]
) -> Response:
    """What she typed beside what was saved meanwhile; saving again decides for hers."""
    saved = profile_of(db, member=member)
    names = [category.name for category in liked_categories(db, by=by) if category.id in saved.interests]
    usual = _("As usual")
    theirs = {
        "about": saved.about,
        "city": saved.city,
        "language": own_name(saved.language) or usual,
        "capacity": str(by.network.capacity if saved.capacity is None else saved.capacity),
        "rhythm_days": rhythm_in_words(saved.rhythm_days) if saved.rhythm_days else usual,
        "interests": listed(names),
    }
    form = form.outdated(theirs)
    form.values["version"] = member.version
    return _profile(request, db, by, member, form, status=409)


def own_name(language: str | None) -> str:
    known = known_language(language)
    return OWN_NAMES[known] if known else ""


def rhythm_in_words(days: int) -> str:
    if days % 30 == 0:
        return ngettext("Every month", "Every %(n)s months", days // 30)
    if days % 7 == 0:
        return ngettext("Every week", "Every %(n)s weeks", days // 7)
    return ngettext("Every day", "Every %(n)s days", days)


def _profile(
    request: Request,
    db: Session,
    by: Membership,
    member: Member,
    form: Submitted[Any],
    *,
    status: int = 200,
) -> Response:
    rhythms = {*RHYTHMS, member.rhythm_days} - {None}
    return render(
        request,
        "my_profile/edit.html",
        block="form",
        status=status,
        form=form,
        member=member,
        categories=liked_categories(db, by=by),
        languages=OWN_NAMES,
        rhythms=[(days, rhythm_in_words(days)) for days in sorted(filter(None, rhythms))],
        leaves=leaves_of(db, member_id=member.id, by=by),
        needs_and_offers=needs_and_offers_of(db, member_id=member.id),
    )
