"""Language and theme as this browser keeps them, also for somebody who has no account."""

import datetime as dt

from starlette.responses import Response

from weave.cookies import set_cookie
from weave.settings import Settings

LANGUAGE_COOKIE = "language"
THEME_COOKIE = "theme"
YEAR = dt.timedelta(days=365)


def keep(response: Response, settings: Settings, cookie: str, value: str) -> None:
    set_cookie(response, settings, cookie, value, max_age=YEAR)
