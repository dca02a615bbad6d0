"""Language and theme as this browser keeps them, also for somebody who has no account."""

from starlette.responses import Response

from weave.settings import Settings

LANGUAGE_COOKIE = "weave-language"
THEME_COOKIE = "weave-theme"
YEAR = 365 * 24 * 3600


def keep(response: Response, settings: Settings, cookie: str, value: str) -> None:
    response.set_cookie(cookie, value, max_age=YEAR, secure=settings.is_https, httponly=True, samesite="lax")
