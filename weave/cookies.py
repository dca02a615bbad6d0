"""Every cookie that Weave leaves in a browser: only this very host can set it, no script reads it."""

import datetime as dt

from starlette.responses import Response

from weave.settings import Settings


def cookie_name(settings: Settings, name: str) -> str:
    """A `__Host-` cookie can only be set by this very host, over TLS."""
    return f"__Host-weave-{name}" if settings.is_https else f"weave-{name}"


def set_cookie(
    response: Response, settings: Settings, name: str, value: str, *, max_age: dt.timedelta | None = None
) -> None:
    response.set_cookie(
        cookie_name(settings, name),
        value,
        max_age=int(max_age.total_seconds()) if max_age else None,
        path="/",
        secure=settings.is_https,
        httponly=True,
        samesite="lax",
    )


def clear_cookie(response: Response, settings: Settings, name: str) -> None:
    """With all that it was set with, or a browser would not let go of it."""
    response.delete_cookie(
        cookie_name(settings, name), path="/", secure=settings.is_https, httponly=True, samesite="lax"
    )
