"""The outermost layer of the app: what every request must pass and every answer carries."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from weave import i18n
from weave.preferences import LANGUAGE_COOKIE
from weave.settings import Settings

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class Boundary:
    """Refuses foreign writes, sets the language, adds security headers."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = _behind_proxies(app, settings)
        self.is_https = settings.is_https
        self.own_host = urlsplit(settings.base_url).netloc

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        i18n.use_language(_language(headers))
        answer: ASGIApp = self.app
        if scope["method"] not in SAFE_METHODS and not self._is_same_origin(headers):
            answer = PlainTextResponse(
                "This form was sent from another site. Open the page and send it there.", 403
            )
        await answer(scope, receive, self._with_headers(scope, send))

    def _is_same_origin(self, headers: Headers) -> bool:
        """Browsers say where a form comes from; what says nothing has no cookies to abuse."""
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site in ("same-origin", "none")
        origin = headers.get("origin")
        if origin is None:
            return True
        return urlsplit(origin).netloc in {headers.get("host", ""), self.own_host} - {""}

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
                if is_static and scope["query_string"] and message["status"] == 200:
                    headers["Cache-Control"] = "public, max-age=31536000, immutable"
                elif not is_static:
                    headers["Cache-Control"] = "no-store"
                    headers.setdefault("Vary", "Cookie, HX-Request, HX-Request-Type")
            await send(message)

        return sending


def _behind_proxies(app: ASGIApp, settings: Settings) -> ASGIApp:
    """Take a trusted proxy's word for whom it speaks; else all who come through it would share one limit."""
    if not settings.proxies:
        return app
    believing: ASGIApp = ProxyHeadersMiddleware(app, settings.proxies)  # type: ignore[arg-type, assignment]
    return believing


def _language(headers: Headers) -> i18n.Language:
    """As chosen before in this browser, else as the browser wishes."""
    for cookie in headers.get("cookie", "").split(";"):
        name, _, value = cookie.strip().partition("=")
        if name == LANGUAGE_COOKIE and (chosen := i18n.known_language(value)):
            return chosen
    return i18n.negotiate(headers.get("accept-language", ""))
