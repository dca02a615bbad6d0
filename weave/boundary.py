"""The outermost layer of the app: what every request must pass and every answer carries."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from weave import i18n
from weave.cookies import cookie_name
from weave.i18n import _
from weave.preferences import LANGUAGE_COOKIE
from weave.render import render
from weave.settings import Settings

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
# What a page depends on; no cache should keep any, and one that does must not mix them up.
DEPENDS_ON = ("Cookie", "HX-Request", "HX-Request-Type", "HX-History-Restore-Request", "Accept-Language")
DEFAULT_PORTS = {"http": 80, "https": 443}


class Boundary:
    """Refuses foreign writes, sets the language, adds security headers."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = _behind_proxies(app, settings)
        self.is_https = settings.is_https
        self.own_origin = _origin(settings.address)
        self.language_cookie = cookie_name(settings, LANGUAGE_COOKIE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        i18n.use_language(self._language(headers))
        answer = self.app
        if scope["method"] not in SAFE_METHODS and not self._is_same_origin(scope, headers):
            answer = _refusal(scope)
        await answer(scope, receive, self._with_headers(scope, send))

    def _is_same_origin(self, scope: Scope, headers: Headers) -> bool:
        """Browsers say where a form comes from; what says nothing must bring no cookie to abuse."""
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site == "same-origin"
        if "origin" not in headers:
            return "cookie" not in headers
        origin = _origin(headers["origin"])
        asked = _origin(f"{scope['scheme']}://{headers.get('host', '')}")
        return origin is not None and origin in (self.own_origin, asked)

    def _language(self, headers: Headers) -> i18n.Language:
        """As chosen before in this browser, else as the browser wishes."""
        for cookie in headers.get("cookie", "").split(";"):
            name, _equals, value = cookie.strip().partition("=")
            if name == self.language_cookie and (chosen := i18n.known_language(value)):
                return chosen
        return i18n.negotiate(headers.get("accept-language", ""))

    def _with_headers(self, scope: Scope, send: Send) -> Send:
        is_static = scope["path"].startswith("/static/")

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
                headers["X-Content-Type-Options"] = "nosniff"
                headers["X-Frame-Options"] = "DENY"
                headers["Referrer-Policy"] = "same-origin"
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
                headers["Cross-Origin-Resource-Policy"] = "same-origin"
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
                if self.is_https:
                    headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
                if not is_static:
                    headers["Cache-Control"] = "no-store"
                    for name in DEPENDS_ON:
                        headers.add_vary_header(name)
                elif scope["query_string"] and message["status"] in (200, 304):
                    headers["Cache-Control"] = "public, max-age=31536000, immutable"
                else:
                    headers["Cache-Control"] = "no-cache"
            await send(message)

        return sending


def _refusal(scope: Scope) -> ASGIApp:
    message = _("This came from another site, so nothing was done. Open the page here and send it again.")
    return render(Request(scope), "errors/forbidden.html", status=403, message=message)


def _behind_proxies(app: ASGIApp, settings: Settings) -> ASGIApp:
    """Take a trusted proxy's word for whom it speaks; else all who come through it would share one limit."""
    if not settings.proxies:
        return app
    believing: ASGIApp = ProxyHeadersMiddleware(app, settings.proxies)  # type: ignore[arg-type, assignment]
    return believing


def _origin(address: str) -> tuple[str, str, int] | None:
    """Scheme, host and port, if the address names them."""
    try:
        parts = urlsplit(address)
        port = parts.port or DEFAULT_PORTS[parts.scheme]
    except (ValueError, KeyError):
        return None
    return (parts.scheme, parts.hostname, port) if parts.hostname else None
