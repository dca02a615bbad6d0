"""Holding a row while it is changed: of two who change it at once the second sees what the first left."""

from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import Session

from weave.errors import NotFound, Stale
from weave.models import NetworkEntity
from weave.models.base import Versioned


def hold(db: Session, row: NetworkEntity | Versioned) -> None:
    """Wait for whoever is changing this row, and see it as they left it; it may be gone by then."""
    try:
        db.refresh(row, with_for_update=True)
    except InvalidRequestError:
        raise NotFound from None


def hold_version(db: Session, row: Versioned, version: int) -> None:
    """The same for a row whose form was drawn at `version`: it must not have changed since."""
    hold(db, row)
    if row.version != version:
        raise Stale
