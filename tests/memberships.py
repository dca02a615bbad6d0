"""What a request would know of the person asking, for tests of services."""

from sqlalchemy.orm import Session

from tests.cast import NOW, Person
from weave.membership import Membership
from weave.models import Grant, Member, Network


def membership(db: Session, person: Person, *grants: str) -> Membership:
    """The person in her own network, with these grants."""
    member = db.get_one(Member, (person.network_id, person.member_id))
    return Membership(
        network=db.get_one(Network, person.network_id),
        member_id=member.id,
        name=member.name,
        initials=member.initials,
        avatar=member.avatar,
        account_id=person.account_id or None,
        grants=frozenset(Grant(grant) for grant in grants),
        by_link=False,
        theme="auto",
        now=NOW,
    )
