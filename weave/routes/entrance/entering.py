"""What every way in has in common: the form that opens it, the limit on trying, the cookies it leaves."""

from collections.abc import Callable
from typing import Annotated, TypeVar

from fastapi import Request, Response
from pydantic import AfterValidator, BaseModel, EmailStr, StringConstraints
from sqlalchemy.orm import Session

from weave.addresses import local_path
from weave.auth import clock
from weave.cookies import cookie_name, set_cookie
from weave.forms import RawForm, Submitted, parse
from weave.models import Account
from weave.preferences import LANGUAGE_COOKIE, THEME_COOKIE, keep
from weave.render import see_other
from weave.services.entrance.accounts import normal_email
from weave.services.entrance.passwords import LONGEST
from weave.services.entrance.sign_in_limits import Tries, count_try
from weave.services.entrance.sign_ins import ABSOLUTE_LIMIT, end_sign_in_of, start_sign_in
from weave.settings import Settings

Form = TypeVar("Form", bound=BaseModel)
LONGEST_ADDRESS = 2000


def page_here(leads_to: str) -> str:
    """Where to go afterwards: a page of this site, however the address is spelled."""
    return local_path(leads_to) if len(leads_to) <= LONGEST_ADDRESS else "/"


# Never trimmed: a space may be meant.
Password = Annotated[str, StringConstraints(max_length=LONGEST)]
LeadsTo = Annotated[str, AfterValidator(page_here)]
MailAddress = Annotated[EmailStr, StringConstraints(max_length=254), AfterValidator(normal_email)]


def typed(form: type[Form]) -> Callable[..., Submitted[Form]]:
    """A dependency that reads `form` and asks nothing of the database.

    For forms whose check takes long and is counted apart: no transaction may be open meanwhile. Such a form
    acts once by what it carries: the old password, the code or the token is of no use a second time.
    """

    def read(raw: RawForm) -> Submitted[Form]:
        return parse(form, raw)

    read.form = form  # type: ignore[attr-defined]
    return read


def tries(request: Request, purpose: str, account: str) -> Tries:
    """What to count for this request; the address is the peer's, whatever a header says."""
    settings: Settings = request.app.state.settings
    address = request.client.host if request.client else ""
    return Tries.of(settings.key, purpose=purpose, account=account, address=address)


def may_try(request: Request, counted: Tries) -> bool:
    return count_try(request.app.state.engine, counted, now=clock(request))


def enter(request: Request, db: Session, account: Account, *, to: str, by_mail: bool = False) -> Response:
    """Sign an account in with a new session, and go to a page; the session before it ends."""
    settings: Settings = request.app.state.settings
    now = clock(request)
    if earlier := request.cookies.get(cookie_name(settings, "session")):
        end_sign_in_of(db, token=earlier, now=now)
    browser = request.headers.get("user-agent", "")
    token = start_sign_in(db, account=account, browser=browser, now=now, by_mail=by_mail)
    response = see_other(request, to)
    set_cookie(response, settings, "session", token, max_age=ABSOLUTE_LIMIT)
    if account.language:
        keep(response, settings, LANGUAGE_COOKIE, account.language)
    keep(response, settings, THEME_COOKIE, account.theme)
    return response


def keep_language(request: Request, response: Response, language: str | None) -> None:
    """Speak somebody's own language from now on, unless another was chosen in this browser."""
    settings: Settings = request.app.state.settings
    if language and cookie_name(settings, LANGUAGE_COOKIE) not in request.cookies:
        keep(response, settings, LANGUAGE_COOKIE, language)
