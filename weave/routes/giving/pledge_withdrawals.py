"""Taking a pledge back."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from weave.auth import Myself, NetworkSession
from weave.forms import Submitted, submitted
from weave.i18n import _
from weave.render import changed
from weave.routes.paths import PledgeInPath
from weave.services.giving.help_wanted import way_to_help
from weave.services.giving.pledges import withdraw_pledge

router = APIRouter()


class WithdrawalForm(BaseModel):
    """Nothing is asked: taking back needs no reason."""


@router.post("/me/pledges/{pledge}/withdrawals", name="pledge_withdrawals.create")
def create(
    request: Request,
    db: NetworkSession,
    by: Myself,
    pledge: PledgeInPath,
    _form: Annotated[Submitted[WithdrawalForm], Depends(submitted(WithdrawalForm))],
) -> Response:
    withdraw_pledge(db, pledge=pledge, by=by)
    url = request.app.state.addresses.within(by.network)
    return changed(
        request,
        "pledges/withdrawn.html",
        to=url("me.show"),
        notice=_("You took it back. No harm done; others can take it up."),
        pledge_id=pledge.id,
        way=way_to_help(db, task_id=pledge.task_id, by=by),
    )
