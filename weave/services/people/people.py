"""People as pages show them: a name, initials and a hue."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.models import Member


@dataclass(frozen=True, slots=True)
class PersonCard:
    id: int
    name: str
    initials: str
    avatar: int


def people(db: Session, ids: Iterable[int | None]) -> dict[int, PersonCard]:
    """The cards of these members, by id, in one query."""
    wanted = {member_id for member_id in ids if member_id is not None}
    if not wanted:
        return {}
    rows = db.execute(
        select(col(Member.id), col(Member.name), col(Member.initials), col(Member.avatar)).where(
            col(Member.id).in_(wanted)
        )
    )
    return {row.id: PersonCard(*row) for row in rows}
