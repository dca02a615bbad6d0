"""One line carried over a redirect: what has just happened, and the way back where there is one."""

import base64
import datetime as dt
import json
from dataclasses import dataclass

from fastapi import Request, Response

from weave.cookies import clear_cookie, cookie_name, set_cookie
from weave.settings import Settings

COOKIE = "notice"
# Time for the redirect that it is carried over.
KEPT_FOR = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Notice:
    text: str
    tone: str = "good"
    undo_url: str | None = None


def leave(response: Response, settings: Settings, notice: Notice) -> None:
    packed = json.dumps([notice.text, notice.tone, notice.undo_url]).encode()
    set_cookie(response, settings, COOKIE, base64.urlsafe_b64encode(packed).decode(), max_age=KEPT_FOR)


def read(request: Request, settings: Settings) -> Notice | None:
    """The notice that the last answer left, if it is well-formed; a cookie is the browser's word only."""
    packed = request.cookies.get(cookie_name(settings, COOKIE))
    if not packed:
        return None
    try:
        text, tone, undo_url = json.loads(base64.urlsafe_b64decode(packed.encode()))
    except ValueError:
        return None
    if not isinstance(text, str) or tone not in ("good", "info", "warn", "alert"):
        return None
    local = isinstance(undo_url, str) and undo_url.startswith("/") and not undo_url.startswith("//")
    return Notice(text[:500], tone, undo_url if local else None)


def clear(response: Response, settings: Settings) -> None:
    clear_cookie(response, settings, COOKIE)
