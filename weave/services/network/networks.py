"""Founding a network: its counter, its tiers and the shipped matrix in every language."""

import datetime as dt
import re

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from seeds.matrix import shipped
from weave.algorithms.names import pinyin_of
from weave.db import enter_network
from weave.i18n import LANGUAGES
from weave.models import (
    Category,
    IdCounter,
    Network,
    Role,
    Task,
    TaskRole,
    TaskText,
    Tier,
    Workload,
)
from weave.services.network.frames import ship_frame

# How often a member of each shipped tier should hear from a weaver.
RHYTHMS = {"ordinary": 90, "formal": 60, "volunteer": 30, "donor": 120, "honorary": 180}


def found_network(
    db: Session, *, name: str, slug: str, language: str, time_zone: str, now: dt.datetime
) -> Network:
    """Add a network with its tiers; the session is inside it from here on."""
    network = Network(name=name, slug=slug, language=language, time_zone=time_zone, created_at=now)
    db.add(network)
    db.flush()
    enter_network(db, network.id)
    db.add(IdCounter())
    db.flush()
    for position, (key, rhythm_days) in enumerate(RHYTHMS.items()):
        db.add(Tier(key=key, rhythm_days=rhythm_days, position=position))
    db.flush()
    return network


def free_slug(db: Session, name: str) -> str:
    """An address for a network of this name that no other has."""
    wanted = _address_of(name) or _address_of(" ".join(pinyin_of(name))) or "network"
    taken = set(db.scalars(select(col(Network.slug)).where(col(Network.slug).startswith(wanted))))
    candidates = (wanted if n == 1 else f"{wanted}-{n}" for n in range(1, len(taken) + 2))
    return next(slug for slug in candidates if slug not in taken)


def _address_of(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.lower())[:40].strip("-")


def ship_matrix(db: Session, *, now: dt.datetime) -> None:
    """Add the shipped categories, roles and tasks, each with its texts; what is there stays as it is."""
    ship_frame(db, now=now)
    categories = {row.key: row for row in db.scalars(select(Category))}
    roles = {row.key: row for row in db.scalars(select(Role))}
    shapes = shipped().tasks
    tasks = [
        Task(
            key=shape.key,
            category_id=categories[shape.category].id,
            position=at,
            workload=Workload(shape.workload),
            is_internal=shape.internal,
            help_minutes=shape.help_minutes,
        )
        for at, shape in enumerate(shapes)
    ]
    db.add_all(tasks)
    db.flush()
    for task, shape in zip(tasks, shapes, strict=True):
        for language in LANGUAGES:
            text = shape.texts[language]
            db.add(
                TaskText(
                    task_id=task.id,
                    language=language,
                    name=text.name,
                    summary=text.summary,
                    hint=text.hint,
                    written_at=now,
                )
            )
        for at, key in enumerate(shape.roles):
            db.add(TaskRole(task_id=task.id, role_id=roles[key].id, position=at))
    db.flush()
