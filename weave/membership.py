"""Who is asking, and the rules about what she may do; asked by routes, services and templates alike."""

import datetime as dt
from dataclasses import dataclass
from typing import Protocol

from weave.algorithms.people import Audience
from weave.models import Assignment, Grant, Network

# A check-in may be put right without a trace for so long.
CORRECTED_WITHIN = dt.timedelta(hours=24)


class Logged(Protocol):
    """A check-in, or what a page knows of one."""

    @property
    def weaver_id(self) -> int: ...

    @property
    def logged_at(self) -> dt.datetime: ...


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An account in one browser."""

    account_id: int
    sign_in_id: int
    email: str
    language: str | None
    theme: str
    by_mail: bool
    since: dt.datetime


@dataclass(frozen=True, slots=True)
class Membership:
    """A member in the network she is asking in; `by_link` when she came with her personal link.

    `leads` are the working groups that she leads or stands in for the lead of, by id.
    """

    network: Network
    member_id: int
    name: str
    initials: str
    avatar: int
    account_id: int | None
    grants: frozenset[Grant]
    by_link: bool
    theme: str
    now: dt.datetime
    leads: frozenset[int] = frozenset()

    @property
    def today(self) -> dt.date:
        return self.day_of(self.now)

    def day_of(self, moment: dt.datetime) -> dt.date:
        """The day of a moment where the network is."""
        return self.network.day_of(moment)

    @property
    def may_coordinate(self) -> bool:
        return Grant.COORDINATE in self.grants

    @property
    def may_weave(self) -> bool:
        return Grant.WEAVE in self.grants or self.may_coordinate

    @property
    def may_keep_data(self) -> bool:
        return Grant.KEEP_DATA in self.grants or self.may_coordinate

    @property
    def may_found_groups(self) -> bool:
        """Who holds a role with the right to lead may begin a group of her own."""
        return self.may_coordinate or Grant.LEAD in self.grants

    def may_lead(self, group_id: int) -> bool:
        """A lead acts on the own group only."""
        return self.may_coordinate or group_id in self.leads

    @property
    def handles_applications(self) -> bool:
        """Weavers handle all of them, a lead those that the own group is asked about."""
        return self.may_weave or bool(self.leads)

    @property
    def sees_internal(self) -> bool:
        """Internal tasks are for those who coordinate, weave or keep data."""
        return self.may_weave or self.may_keep_data

    def may_answer(self, assignment: Assignment) -> bool:
        """Who was asked answers: the member, or a coordinator when the member asked for the task herself."""
        return self.may_coordinate if assignment.is_request else assignment.member_id == self.member_id

    def may_end(self, assignment: Assignment) -> bool:
        return self.may_coordinate or assignment.member_id == self.member_id

    def may_read_check_ins(self, member_id: int) -> bool:
        """A weaver reads everybody's, a member the shared lines of her own."""
        return self.may_weave or member_id == self.member_id

    def may_edit(self, check_in: Logged) -> bool:
        """Who logged it, while she weaves, or a coordinator."""
        return self.may_coordinate or (self.may_weave and check_in.weaver_id == self.member_id)

    def leaves_trace(self, check_in: Logged) -> bool:
        """Only who logged it, and only within a day, changes it without keeping what it said before."""
        is_fresh = self.now - check_in.logged_at < CORRECTED_WITHIN
        return not (is_fresh and check_in.weaver_id == self.member_id)

    def audiences(self, member_id: int) -> tuple[Audience, ...]:
        """Those that she belongs to, of what this member tells about herself."""
        if member_id == self.member_id:
            return tuple(Audience)
        if self.may_coordinate:
            return (Audience.NETWORK, Audience.WEAVERS, Audience.COORDINATORS)
        if self.may_weave or self.leads:
            return (Audience.NETWORK, Audience.WEAVERS)
        return (Audience.NETWORK,)

    def may_note_for(self, member_id: int) -> bool:
        """Needs and offers: a weaver notes anybody's, a member her own."""
        return self.may_weave or member_id == self.member_id

    @property
    def sees_every_member(self) -> bool:
        """Who applied, who has left, how to reach them; a member sees those who are in, as members do."""
        return self.may_weave or self.may_keep_data

    def may_arrange_leave(self, member_id: int) -> bool:
        """A weaver arranges anybody's, a member her own."""
        return self.may_weave or member_id == self.member_id
