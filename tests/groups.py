"""Working groups for tests: with a lead, if one is named."""

from sqlalchemy.orm import Session

from tests.cast import TODAY, Person
from weave.models import GroupPart, GroupPlace, Member, WorkingGroup
from weave.services.groups.group_places import take_into_group
from weave.services.groups.working_groups import GroupFacts, found_group


def group_of(
    db: Session, name: str, *, lead: Person | None = None, capacity: int | None = None
) -> WorkingGroup:
    group = found_group(db, facts=GroupFacts(name, "What it is for", "Who fits", capacity, True))
    if lead:
        let_in(db, group, lead, GroupPart.LEAD)
    return group


def let_in(
    db: Session, group: WorkingGroup, person: Person, part: GroupPart = GroupPart.MEMBER
) -> GroupPlace:
    member = db.get_one(Member, (person.network_id, person.member_id))
    return take_into_group(db, group=group, member=member, part=part, starts_on=TODAY)
