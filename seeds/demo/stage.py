"""The stage of the demo: its people, and acting as one of them at a moment of the past."""

import datetime as dt
import random
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from seeds.demo.people import Sketch
from weave.db import actor_of
from weave.membership import Membership
from weave.models import (
    LEADING,
    Application,
    Category,
    Grant,
    GroupPlace,
    Member,
    Network,
    Role,
    Task,
    Term,
)
from weave.settings import Settings


@dataclass(slots=True)
class Stage:
    """What every scene of the history needs; `now` is when the demo is seeded."""

    db: Session
    network: Network
    now: dt.datetime
    rng: random.Random
    settings: Settings
    cast: dict[str, tuple[Sketch, Member]] = field(default_factory=dict)
    tasks: dict[str, Task] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    categories: dict[int, str] = field(default_factory=dict)
    applications: dict[str, Application] = field(default_factory=dict)

    @property
    def today(self) -> dt.date:
        return self.now.date()

    def member(self, name: str) -> Member:
        return self.cast[name][1]

    def sketch(self, name: str) -> Sketch:
        return self.cast[name][0]

    def moment(self, days_ago: float) -> dt.datetime:
        """A moment of a past day, between morning and evening."""
        at = self.now - dt.timedelta(days=days_ago)
        return (
            at if days_ago < 1 else at.replace(hour=self.rng.randrange(1, 14), minute=self.rng.randrange(60))
        )

    def evening(self, days_ago: int) -> dt.datetime:
        """Seven in the evening of a past day, where the network is."""
        return dt.datetime.combine(self.today - dt.timedelta(days=days_ago), dt.time(11, 0), dt.UTC)

    def acting(self, name: str, at: dt.datetime) -> Membership:
        """Be this member at this moment: what follows is hers, in the trail, too."""
        sketch, member = self.cast[name]
        actor = actor_of(self.db)
        actor.member_id, actor.account_id, actor.at = member.id, member.account_id, at
        grants = {grant for key in sketch.roles for grant in self.roles[key].grants()}
        return Membership(
            network=self.network,
            member_id=member.id,
            name=member.name,
            initials=member.initials,
            avatar=member.avatar,
            account_id=member.account_id,
            grants=frozenset[Grant](grants),
            by_link=False,
            theme="auto",
            now=at,
            leads=frozenset(
                place.working_group_id for place in self.places_of(name) if place.part in LEADING
            ),
        )

    def term_of(self, name: str) -> Term:
        """The one role that this member holds."""
        return self.db.scalars(select(Term).where(col(Term.member_id) == self.member(name).id)).one()

    def places_of(self, name: str) -> list[GroupPlace]:
        """Her places in working groups."""
        held = select(GroupPlace).where(col(GroupPlace.member_id) == self.member(name).id)
        return list(self.db.scalars(held))

    def category_key(self, task: Task) -> str:
        return self.categories[task.category_id]

    def look_up(self) -> None:
        """Find the tasks and roles by their shipped keys."""
        self.tasks = {task.key: task for task in self.db.scalars(select(Task)) if task.key}
        self.categories = {category.id: category.key or "" for category in self.db.scalars(select(Category))}
        self.roles = {
            role.key: role for role in self.db.scalars(select(Role).order_by(col(Role.id))) if role.key
        }
