"""The frame of the matrix: the shipped categories and roles, before there is a task."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from seeds.matrix import shipped
from weave.i18n import LANGUAGES
from weave.models import Category, CategoryText, Role, RoleText, Workload


def ship_frame(db: Session, *, now: dt.datetime) -> None:
    """Add the shipped categories and roles that are not there yet, each with its texts."""
    _ship_categories(db, now)
    _ship_roles(db, now)


def _ship_categories(db: Session, now: dt.datetime) -> None:
    there = set(db.scalars(select(col(Category.key))))
    added = [
        (Category(key=shape.key, position=at), shape)
        for at, shape in enumerate(shipped().categories)
        if shape.key not in there
    ]
    db.add_all(row for row, _ in added)
    db.flush()
    for row, shape in added:
        for language in LANGUAGES:
            words = shape.texts[language]
            db.add(
                CategoryText(
                    category_id=row.id,
                    language=language,
                    name=words.name,
                    summary=words.summary,
                    written_at=now,
                )
            )
    db.flush()


def _ship_roles(db: Session, now: dt.datetime) -> None:
    there = set(db.scalars(select(col(Role.key))))
    added = [
        (
            Role(
                key=shape.key,
                position=at,
                workload=Workload(shape.workload),
                may_coordinate=shape.may_coordinate,
                may_weave=shape.may_weave,
                may_keep_data=shape.may_keep_data,
            ),
            shape,
        )
        for at, shape in enumerate(shipped().roles)
        if shape.key not in there
    ]
    db.add_all(row for row, _ in added)
    db.flush()
    for row, shape in added:
        for language in LANGUAGES:
            says = shape.texts[language]
            db.add(
                RoleText(
                    role_id=row.id,
                    language=language,
                    name=says.name,
                    definition=says.definition,
                    written_at=now,
                )
            )
    db.flush()
