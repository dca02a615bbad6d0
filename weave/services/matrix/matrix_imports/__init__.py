"""Importing a matrix: a document is read and kept, shown as what it would do, and written after a yes."""

import datetime as dt
from collections.abc import Collection
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.db import network_of
from weave.errors import Conflict
from weave.formats.matrix import MatrixDocument, read_matrix
from weave.i18n import N_
from weave.models import MatrixImport, Network
from weave.services.matrix.matrix_imports.applying import apply_plan
from weave.services.matrix.matrix_imports.planning import Plan, plan_import
from weave.services.matrix.matrix_imports.snapshots import Snapshot
from weave.services.matrix.matrix_imports.standing import standing_matrix
from weave.services.matrix.matrix_imports.storing import as_json, from_json
from weave.services.matrix.matrix_imports.undoing import (
    Obstacle,
    Touched,
    obstacles_to_undo,
    restore,
    touched_by,
)

__all__ = [
    "UNDO_WITHIN",
    "Obstacle",
    "Plan",
    "Snapshot",
    "Touched",
    "confirm_import",
    "keep_document",
    "latest_imports",
    "may_be_undone",
    "obstacles",
    "plan_import",
    "plan_of",
    "read_matrix",
    "standing_matrix",
    "touched_by",
    "undo_import",
]

UNDO_WITHIN = dt.timedelta(days=7)


def keep_document(
    db: Session, *, document: MatrixDocument, filename: str, by_id: int | None, now: dt.datetime
) -> MatrixImport:
    """Keep what was read until somebody says yes to it."""
    matrix_import = MatrixImport(
        by_id=by_id,
        filename=filename[:200],
        language=document.language,
        document=as_json(document),
        read_at=now,
    )
    db.add(matrix_import)
    db.flush()
    return matrix_import


def plan_of(db: Session, *, matrix_import: MatrixImport) -> Plan:
    """What the document would do to the matrix as it stands now."""
    document = from_json(cast(dict[str, Any], matrix_import.document))
    return plan_import(document, standing_matrix(db))


def confirm_import(
    db: Session,
    *,
    matrix_import: MatrixImport,
    now: dt.datetime,
    shown: str | None = None,
    without: Collection[int] = (),
) -> Plan:
    """Write it, once, and only as it was `shown`; imports of one network wait for each other."""
    _take_turns(db, matrix_import)
    if matrix_import.confirmed_at:
        raise Conflict(N_("This document was imported already."))
    document = from_json(cast(dict[str, Any], matrix_import.document))
    standing = standing_matrix(db)
    plan = plan_import(document, standing)
    if shown is not None and shown != plan.fingerprint:
        raise Conflict(
            N_("The matrix was changed in the meantime. Please look at what the document would do now.")
        )
    plan = plan.without(without)
    matrix_import.undo = cast(dict[str, object], apply_plan(db, plan, standing, now))
    matrix_import.confirmed_at = now
    db.flush()
    return plan


def obstacles(db: Session, *, matrix_import: MatrixImport) -> list[Obstacle]:
    """What was changed or taken into use since the import, and so keeps it from being taken back."""
    return obstacles_to_undo(db, matrix_import, standing_matrix(db))


def may_be_undone(matrix_import: MatrixImport, now: dt.datetime) -> bool:
    """Whether there is still time to take an import back."""
    confirmed_at = matrix_import.confirmed_at
    return bool(confirmed_at and not matrix_import.undone_at and now - confirmed_at <= UNDO_WITHIN)


def undo_import(db: Session, *, matrix_import: MatrixImport, now: dt.datetime) -> None:
    """Put the matrix back to what it was before the import."""
    _take_turns(db, matrix_import)
    if matrix_import.undone_at:
        raise Conflict(N_("This import was taken back already."))
    if not may_be_undone(matrix_import, now):
        raise Conflict(N_("An import can be taken back within seven days."))
    standing = standing_matrix(db)
    if obstacles_to_undo(db, matrix_import, standing):
        raise Conflict(
            N_("Some of what was imported was changed or is in use by now, so nothing was taken back.")
        )
    try:
        with db.begin_nested():
            restore(db, matrix_import, standing)
    except IntegrityError:
        raise Conflict(
            N_("Some of what was imported has come into use, so nothing was taken back.")
        ) from None
    matrix_import.undone_at = now
    db.flush()


def _take_turns(db: Session, matrix_import: MatrixImport) -> None:
    """Of two who say yes at once, the second waits, and then sees what the first has done."""
    network_id = network_of(db)
    db.execute(select(col(Network.id)).where(col(Network.id) == network_id).with_for_update(key_share=True))
    db.refresh(matrix_import)


def latest_imports(db: Session, *, limit: int = 5) -> list[MatrixImport]:
    """The imports that somebody said yes to, newest first."""
    return list(
        db.scalars(
            select(MatrixImport)
            .where(col(MatrixImport.confirmed_at).is_not(None))
            .order_by(col(MatrixImport.confirmed_at).desc(), col(MatrixImport.id).desc())
            .limit(limit)
        )
    )
