"""A person in a network, where she stands, when she is away, what she likes to do."""

import datetime as dt
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from weave.algorithms.people import Audience, ProfileField, Standing
from weave.models.base import (
    BY_BYTES,
    NetworkEntity,
    NetworkOwned,
    UtcDateTime,
    Versioned,
    choice,
    references,
)


class Tier(NetworkEntity, table=True):
    """A kind of membership; its rhythm says how often its members should hear from a weaver."""

    __table_args__ = (sa.UniqueConstraint("network_id", "key"),)

    key: str = Field(max_length=40)
    name: str | None = Field(default=None, max_length=80, description="The network's own name for it.")
    rhythm_days: int = 90
    position: int = 0


class Member(NetworkEntity, Versioned, table=True):
    __table_args__ = (
        references("tier_id", "tier"),
        sa.UniqueConstraint("network_id", "account_id"),
        sa.Index("uq_member_network_id_email", "network_id", "email", unique=True),
        # A page of the list is read off this alone, in its order.
        sa.Index(None, "network_id", "sort_key", "id", "standing"),
        sa.Index(None, "network_id", "standing"),
        sa.Index(None, "network_id", "joined_on"),
    )

    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    name: str = Field(max_length=120)
    name_latin: str = Field(default="", max_length=120, description="As she writes it in Latin letters.")
    sort_key: str = Field(default="", sa_type=BY_BYTES)
    search_text: str = Field(default="", max_length=2000)
    initials: str = Field(default="", max_length=8)
    avatar: int = Field(default=0, description="The hue of her initials, 0 to 11.")
    email: str | None = Field(default=None, max_length=254)
    city: str = Field(default="", max_length=80)
    about: str = Field(default="", max_length=1000)
    language: str | None = Field(default=None, max_length=10)
    tier_id: int | None = Field(default=None)
    standing: Standing = Field(default=Standing.ACTIVE, sa_type=choice(Standing))
    standing_since: dt.date
    joined_on: dt.date
    capacity: int | None = Field(default=None, description="Points she can carry; empty: the network's.")
    rhythm_days: int | None = Field(default=None, description="How often she wants to hear from a weaver.")
    contacts: int = Field(default=0, description="How often weavers talked with her; kept by `weave.kept`.")
    last_contact_on: dt.date | None = Field(default=None, description="When last; kept like that.")
    last_given_on: dt.date | None = Field(default=None, description="Her last contribution; kept like that.")


class StandingChange(NetworkEntity, table=True):
    """A dated step from one standing to another, with its reason."""

    __tablename__ = "standing_change"
    __table_args__ = (
        references("member_id", "member"),
        references("by_id", "member"),
        sa.Index(None, "network_id", "member_id", "on"),
        sa.Index(None, "network_id", "on"),
    )

    member_id: int
    before: Standing | None = Field(default=None, sa_type=choice(Standing, name="before"))
    after: Standing = Field(sa_type=choice(Standing, name="after"))
    on: dt.date
    reason: str = Field(default="", max_length=500)
    by_id: int | None = None


class Leave(NetworkEntity, table=True):
    """Days on which a member carries nothing."""

    __table_args__ = (
        references("member_id", "member"),
        sa.CheckConstraint("ends_on >= starts_on", name="order"),
        sa.Index(None, "network_id", "member_id"),
        sa.Index(None, "network_id", "ends_on"),
    )

    member_id: int
    starts_on: dt.date
    ends_on: dt.date
    note: str = Field(default="", max_length=200)


class MemberField(NetworkOwned, table=True):
    """What a member tells about herself, and who may read it; a field that she leaves empty has no row."""

    __tablename__ = "member_field"
    __table_args__ = (references("member_id", "member"),)
    # Whoever reads the trail may be no reader of the field.
    closed: ClassVar[frozenset[str]] = frozenset({"value"})

    member_id: int = Field(primary_key=True)
    field: ProfileField = Field(primary_key=True, sa_type=choice(ProfileField, name="field"))
    value: str = Field(max_length=200)
    audience: Audience = Field(default=Audience.ME, sa_type=choice(Audience))


class MemberInterest(NetworkOwned, table=True):
    """A category of tasks that a member likes to help with."""

    __tablename__ = "member_interest"
    __table_args__ = (references("member_id", "member"), references("category_id", "category"))

    member_id: int = Field(primary_key=True)
    category_id: int = Field(primary_key=True)


class PersonalLink(NetworkEntity, table=True):
    """Opens one member's own page without a password; only the token's hash is kept."""

    __tablename__ = "personal_link"
    __table_args__ = (
        references("member_id", "member"),
        references("made_by_id", "member"),
        sa.Index(None, "network_id", "member_id"),
    )

    member_id: int
    made_by_id: int | None = None
    token_hash: str = Field(max_length=64, unique=True)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    revoked_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class Invitation(NetworkEntity, table=True):
    """Asks one address to join this network, perhaps in a role; its mailed link works once."""

    __table_args__ = (
        references("member_id", "member"),
        references("role_id", "role"),
        references("invited_by_id", "member"),
        sa.Index(None, "network_id", "email"),
        sa.Index(None, "network_id", "member_id"),
    )

    email: str = Field(max_length=254)
    member_id: int | None = None
    role_id: int | None = None
    invited_by_id: int | None = None
    token_hash: str | None = Field(default=None, max_length=64, unique=True)
    invited_at: dt.datetime = Field(sa_type=UtcDateTime)
    expires_at: dt.datetime = Field(sa_type=UtcDateTime)
    accepted_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
