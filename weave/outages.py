"""Faults of the machine that pass, such as a full disk or a database that is away, and the answer to them."""

import errno
import logging
from typing import Any

import sqlalchemy as sa
from fastapi import Request, Response
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from weave.boundary import SAFE_METHODS
from weave.forms import MOST_FIELDS
from weave.render import render

RETRY_AFTER_SECONDS = 5
# Never sent back, however short the way.
SECRETS = frozenset({"password", "old", "new", "code"})
# Written by the page, not by a person.
KEY = "form_key"
OURS = frozenset({KEY, "next"})
# SQLite's busy, locked, read-only, input or output error, full, cannot open, locking protocol.
SQLITE_PASSING = frozenset({5, 6, 8, 10, 13, 14, 15})
# PostgreSQL's classes: connection, resources, intervention by the operator, the system; then single states:
# read-only transaction, serialization, deadlock, lock not available.
POSTGRES_PASSING = ("08", "53", "57", "58", "25006", "40001", "40P01", "55P03")
MACHINE_PASSING = frozenset(
    {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM}
)

log = logging.getLogger("weave.outages")


def passes(error: Exception) -> bool:
    """Whether the same request may well succeed in a while, without a change to Weave."""
    if isinstance(error, (sa.exc.TimeoutError, sa.exc.DisconnectionError)):
        return True
    if isinstance(error, sa.exc.DBAPIError):
        return error.connection_invalidated or _is_passing(error.orig)
    return isinstance(error, OSError) and error.errno in MACHINE_PASSING


def _is_passing(error: Any) -> bool:
    """What the driver says: SQLite by its code, PostgreSQL by its state (none where it was not reached)."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return (code & 0xFF) in SQLITE_PASSING
    state = getattr(error, "sqlstate", "")
    return type(error).__name__ == "OperationalError" if state is None else state.startswith(POSTGRES_PASSING)


async def unavailable(request: Request, error: Exception) -> Response:
    """Come back in a moment; what was typed comes along, with its key, so that it is done once."""
    log.warning("%s: %s", asked_for(request), _in_one_line(error))
    sent = await _sent(request)
    response = render(
        request,
        "errors/unavailable.html",
        status=503,
        key=next((value for name, value in sent if name == KEY), ""),
        sent=[(name, value) for name, value in sent if name != KEY],
        typed=[value for name, value in sent if _is_typed(name, value)],
        is_page=request.method in SAFE_METHODS,
    )
    response.headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
    return response


def asked_for(request: Request) -> str:
    """`POST members.update of riverside`: a path may hold a token, a query what somebody looked for."""
    network = request.path_params.get("network") if getattr(request.state, "membership", None) else None
    route = getattr(request.scope.get("route"), "name", "?")
    return f"{request.method} {route}" + (f" of {network}" if network else "")


def _in_one_line(error: Exception) -> str:
    told = str(error.orig if isinstance(error, sa.exc.DBAPIError) else error).strip()
    return f"{type(error).__name__}: {told.splitlines()[0] if told else ''}"


async def _sent(request: Request) -> list[tuple[str, str]]:
    """The fields of the form; none when it holds a secret, a file, or nothing that makes it act once."""
    if request.method in SAFE_METHODS:
        return []
    try:
        form = await request.form(max_files=0, max_fields=MOST_FIELDS)
    except (HTTPException, ClientDisconnect, OSError, RuntimeError):
        # Too much of it, or what was read of it could not be kept.
        return []
    fields = form.multi_items()
    names = {name for name, _ in fields}
    if KEY not in names or names & SECRETS:
        return []
    texts = [(name, value) for name, value in fields if isinstance(value, str)]
    return texts if len(texts) == len(fields) else []


def _is_typed(name: str, value: str) -> bool:
    """Whether a person wrote it in their own words: choices and numbers are short."""
    return name not in OURS and (len(value) > 12 or not value.isascii())
