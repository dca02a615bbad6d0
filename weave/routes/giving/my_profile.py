"""What a member tells about herself, with her account or her personal link."""

import datetime as dt
import re
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import AfterValidator, BaseModel, Field
from sqlalchemy.orm import Session

from weave.auth import Myself, NetworkSession
from weave.errors import Refused, Stale
from weave.forms import Line, Number, OrNone, Submitted, Text, blank, submitted
from weave.i18n import OWN_NAMES, Language, _, known_language, listed, ngettext
from weave.ids import CategoryId
from weave.membership import Membership
from weave.models import Audience, Member, ProfileField
from weave.render import changed, render
from weave.services.giving.help_wanted import liked_categories
from weave.services.giving.my_profile import Profile, myself, profile_of, update_profile
from weave.services.people.leaves import leaves_of
from weave.services.people.profile_fields import LABELS, READERS, REASONS
from weave.services.weaving.needs import needs_and_offers_of

router = APIRouter()

RHYTHMS = (14, 30, 60, 90, 180)


def _day_of_year(text: str) -> str:
    """Month and day, as 05-17; 2000 was a leap year."""
    if not text:
        return ""
    if not re.fullmatch(r"[0-9]{1,2}-[0-9]{1,2}", text):
        raise ValueError("no day of a year")
    month, day = map(int, text.split("-"))
    return f"{dt.date(2000, month, day):%m-%d}"


class ProfileForm(BaseModel):
    version: Number
    about: Annotated[Text, Field(max_length=1000)] = ""
    city: Annotated[Line, Field(max_length=80)] = ""
    language: Language | Literal[""] = ""
    capacity: OrNone[Annotated[int, Field(ge=0, le=100)]] = None
    rhythm_days: OrNone[Annotated[int, Field(ge=1, le=365)]] = None
    interests: Annotated[list[CategoryId], Field(max_length=200)] = []
    phone: Annotated[Line, Field(max_length=40)] = ""
    phone_audience: Audience = Audience.ME
    wechat: Annotated[Line, Field(max_length=80)] = ""
    wechat_audience: Audience = Audience.ME
    channel: Annotated[Line, Field(max_length=80)] = ""
    channel_audience: Audience = Audience.ME
    languages: Line = ""
    languages_audience: Audience = Audience.ME
    skills: Line = ""
    skills_audience: Audience = Audience.ME
    hours: OrNone[Annotated[int, Field(ge=0, le=168)]] = None
    hours_audience: Audience = Audience.ME
    birthday: Annotated[Line, AfterValidator(_day_of_year)] = ""
    birthday_audience: Audience = Audience.ME

    def profile(self) -> Profile:
        return Profile(
            about=self.about,
            city=self.city,
            language=self.language or None,
            capacity=self.capacity,
            rhythm_days=self.rhythm_days,
            interests=frozenset(self.interests),
            fields={field: self._told(field) for field in ProfileField},
        )

    def _told(self, field: ProfileField) -> tuple[str, Audience]:
        value = getattr(self, field)
        return "" if value is None else str(value), getattr(self, f"{field}_audience")


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
        **_as_typed(profile),
    )


def _as_typed(profile: Profile) -> dict[str, str]:
    typed: dict[str, str] = {}
    for field in ProfileField:
        typed[field.value], audience = profile.fields.get(field, ("", Audience.ME))
        typed[f"{field}_audience"] = audience.value
    return typed


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
        **_as_typed(saved),
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
        told=[(field.value, _(LABELS[field]), _(REASONS[field])) for field in ProfileField],
        audiences=[(audience.value, _(label)) for audience, label in READERS.items()],
        needs_and_offers=needs_and_offers_of(db, member_id=member.id),
    )
