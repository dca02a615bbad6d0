"""Statements that are built once and asked with other values: building one costs more than running it."""

import datetime as dt
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import bindparam

from weave.db import KEPT
from weave.i18n import language
from weave.models import Network
from weave.models.base import UtcDateTime
from weave.services.together import Listed
from weave.services.wording import Speaks

Statement = sa.Select[*tuple[Any, ...]]
Built = TypeVar("Built")

ME: sa.BindParameter[int] = bindparam("me", type_=sa.Integer())
# Whom a page is about, be it the reader or somebody else.
MEMBER: sa.BindParameter[int] = bindparam("member", type_=sa.Integer())
TODAY: sa.BindParameter[dt.date] = bindparam("today", type_=sa.Date())
# The first day and the first moment of the time that is looked back on.
SINCE: sa.BindParameter[dt.date] = bindparam("since", type_=sa.Date())
SINCE_AT: sa.BindParameter[dt.datetime] = bindparam("since_at", type_=UtcDateTime())
MOST: sa.BindParameter[int] = bindparam("most", type_=sa.Integer())

_BUILT: dict[tuple[Hashable, ...], Any] = {}


def prepared(build: Callable[..., Built], network: Network | None = None, *of: Hashable) -> Built:
    """What `build` makes of a network's language and of `of`: a statement, a list to be asked, or several.

    It is made once for each `of` and each reader's language, and so must not depend on anything else; `of`
    takes only few values. What a reader asks for goes in as a value of the statement.
    """
    key = (build, language(), network and network.language, *of)
    built = _BUILT.get(key)
    if built is None:
        given = () if network is None else (Speaks(network.language),)
        built = _BUILT[key] = _kept(build(*given, *of))
    return built  # type: ignore[no-any-return]


def _kept(built: Any) -> Any:
    if isinstance(built, tuple):
        return tuple(_kept(part) for part in built)
    return built.as_kept() if isinstance(built, Listed) else built.execution_options(**{KEPT: True})
