"""The address of the public form, to be handed on: with a QR code and a word for the channel."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from weave.auth import CurrentWeaver
from weave.qr import qr_of
from weave.render import render

router = APIRouter()


@router.get("/application-links", name="application_links.show")
def show(request: Request, by: CurrentWeaver, source: Annotated[str, Query(max_length=200)] = "") -> Response:
    channel = " ".join(source.split())[:40]
    path = request.app.state.addresses.within(None)(
        "application_forms.new", network=by.network.slug, source=channel
    )
    link = f"{request.app.state.settings.address}{path}"
    return render(request, "applications/links.html", link=link, source=channel, qr=qr_of(link))
