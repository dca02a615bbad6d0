"""Personal links: made, shown once, and revoked by those who hand them out."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.algorithms.people import INSIDE
from weave.auth import CurrentWeaver, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import _, html_lang
from weave.qr import qr_of
from weave.render import changed, render
from weave.routes.paths import MemberInPath
from weave.services.people.chat_texts import language_of, personal_link_text
from weave.services.people.people import people
from weave.services.people.personal_links import latest_of, renew, revoke
from weave.services.people.standings import refuse_outsider

router = APIRouter()


class LinkForm(BaseModel):
    """A button alone."""


LinkSubmitted = Annotated[Submitted[LinkForm], Depends(submitted(LinkForm))]


@router.get("/members/{member}/personal-link", name="personal_links.show")
def show(request: Request, db: NetworkSession, _by: CurrentWeaver, member: MemberInPath) -> Response:
    link = latest_of(db, member=member)
    return render(
        request,
        "personal_links/show.html",
        member=member,
        link=link,
        is_inside=member.standing in INSIDE,
        made_by=people(db, [link.made_by_id if link else None]),
    )


@router.post("/members/{member}/personal-link", name="personal_links.create")
def create(
    request: Request, db: NetworkSession, by: CurrentWeaver, member: MemberInPath, _form: LinkSubmitted
) -> Response:
    """The answer itself shows the link: nothing that is stored could show it again."""
    refuse_outsider(member)
    if receipt := getattr(request.state, "receipt", None):
        receipt.location = _address(request, member.id)
    token = renew(db, member=member, by_id=by.member_id, now=by.now)
    link = f"{request.app.state.settings.address}/l/{token}"
    return render(
        request,
        "personal_links/create.html",
        member=member,
        link=link,
        text=personal_link_text(member=member, network=by.network, link=link),
        text_lang=html_lang(language_of(member, by.network)),
        qr=qr_of(link),
    )


@router.post("/members/{member}/personal-link/revocations", name="personal_links.revoke")
def create_revocation(
    request: Request, db: NetworkSession, by: CurrentWeaver, member: MemberInPath, _form: LinkSubmitted
) -> Response:
    revoke(db, member=member, now=by.now)
    return changed(request, to=_address(request, member.id), notice=_("The link no longer works."))


def _address(request: Request, member_id: int) -> str:
    url = request.app.state.addresses.within(request.state.membership.network)
    address: str = url("personal_links.show", member=member_id)
    return address
