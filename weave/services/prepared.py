"""Statements that are built once and asked with other values: building one costs more than running it."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from weave.db import KEPT
from weave.i18n import language
from weave.models import Network
from weave.models.base import UtcDateTime

Statement = sa.Select[*tuple[Any, ...]]
Build = Callable[[Network], Statement]

ME: sa.BindParameter[int] = bindparam("me", type_=sa.Integer())
TODAY: sa.BindParameter[dt.date] = bindparam("today", type_=sa.Date())
# The first day and the first moment of the time that is looked back on.
SINCE: sa.BindParameter[dt.date] = bindparam("since", type_=sa.Date())
SINCE_AT: sa.BindParameter[dt.datetime] = bindparam("since_at", type_=UtcDateTime())
MOST: sa.BindParameter[int] = bindparam("most", type_=sa.Integer())

_BUILT: dict[tuple[Build, str, str], Statement] = {}


def prepared(build: Build, network: Network) -> Statement:
    """What `build` makes of a network; it may use nothing of it but its language, through `best_text`."""
    key = (build, language(), network.language)
    statement = _BUILT.get(key)
    if statement is None:
        statement = _BUILT[key] = build(network).execution_options(**{KEPT: True})
    return statement
