"""Pages and fragments: the Jinja environment, and the only place that reads htmx's headers."""

import datetime as dt
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from jinja2_fragments import render_block
from markupsafe import Markup

from weave import i18n, notices
from weave.cookies import cookie_name
from weave.membership import Membership, SignedIn
from weave.navigation import NavGroup, navigation
from weave.notices import Notice
from weave.preferences import THEME_COOKIE
from weave.settings import Settings

HERE = Path(__file__).parent
STATIC = HERE / "static"


@dataclass(frozen=True, slots=True)
class Page:
    """What every template may rely on."""

    locale: i18n.Language
    path: str
    theme: str
    network: Any
    by: Membership | None
    account: SignedIn | None
    nav: tuple[NavGroup, ...]
    notice: Notice | None
    mail_is_off: bool
    today: dt.date
    zone: str
    form_key: str = field(default_factory=lambda: secrets.token_urlsafe(18))

    @property
    def lang(self) -> str:
        return i18n.html_lang(self.locale)

    @property
    def reader(self) -> str:
        """Whose page it is, for what the browser keeps: nobody else's drafts are shown on it."""
        if self.account:
            return f"account-{self.account.account_id}"
        return f"{self.by.network.slug}-{self.by.member_id}" if self.by else ""

    @property
    def languages(self) -> list[tuple[str, str]]:
        return [(code, i18n.OWN_NAMES[code]) for code in i18n.LANGUAGES]


def render(
    request: Request, template: str, *, block: str | None = None, status: int = 200, **context: Any
) -> Response:
    """A whole page; or only `block` of it when htmx asks for a part.

    Status 400 and above keeps nothing of what the request wrote.
    """
    if status >= 400:
        request.state.refused = True
    page = page_of(request)
    context["page"] = page
    context["url"] = request.app.state.addresses.within(page.network)
    environment: Environment = request.app.state.templates
    if block and wants_fragment(request):
        html = render_block(environment, template, block, **context)
    else:
        html = environment.get_template(template).render(context)
    response = HTMLResponse(html, status)
    if page.notice:
        notices.clear(response, request.app.state.settings)
    return response


def changed(
    request: Request,
    template: str | None = None,
    *,
    to: str,
    notice: Notice | str | None = None,
    **context: Any,
) -> Response:
    """The answer to a write: fragments where htmx asked for them, else the page that shows the result."""
    if receipt := getattr(request.state, "receipt", None):
        receipt.location = to
    if isinstance(notice, str):
        notice = Notice(notice)
    if template and wants_fragment(request):
        request.state.notice = notice
        return render(request, template, **context)
    response = see_other(request, to)
    if notice:
        notices.leave(response, request.app.state.settings, notice)
    return response


def see_other(request: Request, to: str) -> Response:
    """Go and see another page; htmx is told in its own way, so that the whole page is drawn."""
    if wants_fragment(request):
        return Response(status_code=200, headers={"HX-Redirect": to})
    return RedirectResponse(to, status_code=303)


def wants_fragment(request: Request) -> bool:
    """htmx asks for a part, and not to bring back a page from the browser's history."""
    headers = request.headers
    return (
        headers.get("HX-Request") == "true"
        and headers.get("HX-History-Restore-Request") != "true"
        and headers.get("HX-Request-Type", "partial") == "partial"
    )


def page_of(request: Request) -> Page:
    by: Membership | None = getattr(request.state, "membership", None)
    account: SignedIn | None = getattr(request.state, "signed_in", None)
    settings: Settings = request.app.state.settings
    whole = not wants_fragment(request)
    query = f"?{request.url.query}" if request.url.query else ""
    notice = getattr(request.state, "notice", None)
    if notice is None and whole:
        notice = notices.read(request, settings)
    return Page(
        locale=i18n.language(),
        path=request.url.path + query,
        theme=account.theme if account else request.cookies.get(cookie_name(settings, THEME_COOKIE), "auto"),
        network=by.network if by else None,
        by=by,
        account=account,
        nav=_navigation(request, by) if by and whole else (),
        notice=notice,
        mail_is_off=by is not None and by.may_coordinate and not settings.sends_mail,
        today=by.today if by else request.app.state.clock().date(),
        zone=by.network.time_zone if by else "UTC",
    )


def _navigation(request: Request, by: Membership) -> tuple[NavGroup, ...]:
    url = request.app.state.addresses.within(by.network)
    return navigation(by, url, request.url.path, getattr(request.state, "attention", None))


def make_templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
        auto_reload=False,
        cache_size=-1,
    )
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        lambda message: i18n.catalog(i18n.language()).gettext(message),
        lambda one, many, n: i18n.catalog(i18n.language()).ngettext(one, many, n),
        newstyle=False,
    )
    environment.policies["ext.i18n.trimmed"] = True
    environment.globals.update({"_": i18n._, "ngettext": i18n.ngettext, "static": static, "icon": icon})
    for spoken in (
        i18n.date,
        i18n.weekday_date,
        i18n.month,
        i18n.datetime,
        i18n.span,
        i18n.ago,
        i18n.number,
        i18n.listed,
        i18n.hours,
    ):
        environment.filters[spoken.__name__] = _at_each_request(spoken)
    environment.globals["htmx"] = environment.get_template("components/htmx.html").module
    environment.globals["ui"] = environment.get_template("components/ui.html").module
    return environment


def _at_each_request(spoken: Callable[..., str]) -> Callable[..., str]:
    """A filter that Jinja may not work out ahead: of a constant it would keep the first reader's language."""

    @pass_context
    def said(_context: Context, *values: Any) -> str:
        return spoken(*values)

    return said


@cache
def static(path: str) -> str:
    """The address of a static file, with a fingerprint so that browsers may keep it for a year."""
    digest = hashlib.sha256((STATIC / path).read_bytes()).hexdigest()[:12]
    return f"/static/{path}?v={digest}"


@cache
def icon(name: str) -> Markup:
    return Markup('<svg class="icon" aria-hidden="true"><use href="{}#{}"></use></svg>').format(
        static("icons.svg"), name
    )
