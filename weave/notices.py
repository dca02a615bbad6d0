"""One line carried over a redirect: what has just happened, and the way back where there is one."""

import base64
import json
from dataclasses import dataclass

from fastapi import Request, Response

COOKIE = "weave-notice"


@dataclass(frozen=True, slots=True)
class Notice:
    text: str
    tone: str = "good"
    undo_url: str | None = None


def leave(response: Response, notice: Notice, *, secure: bool) -> None:
    packed = json.dumps([notice.text, notice.tone, notice.undo_url]).encode()
    response.set_cookie(
        COOKIE,
        base64.urlsafe_b64encode(packed).decode(),
        max_age=60,
        secure=secure,
        httponly=True,
        samesite="lax",
    )


def read(request: Request) -> Notice | None:
    """The notice that the last answer left, if it is well-formed; a cookie is the browser's word only."""
    packed = request.cookies.get(COOKIE)
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


def clear(response: Response) -> None:
    response.delete_cookie(COOKIE, httponly=True)
