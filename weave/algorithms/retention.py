"""The retention round: what a lead says of each name, and what follows for where that person stands."""

from collections.abc import Collection
from enum import StrEnum

from weave.algorithms.people import Standing


class Presence(StrEnum):
    """Whether somebody still takes part in a working group."""

    ACTIVE = "active"
    QUIET = "quiet"
    PAUSED = "paused"
    LEFT = "left"


# From where a round moves somebody: who is in the pool or outside is decided by other means.
MOVED_FROM = (Standing.ACTIVE, Standing.QUIET, Standing.PAUSED)


def standing_after(said: Collection[Presence], now: Standing) -> Standing:
    """Where somebody stands after what the leads of all her groups said this month.

    One group in which she is active is enough. Who has left a group has not left the network: she is quiet
    until a person decides.
    """
    if now not in MOVED_FROM or not said:
        return now
    if Presence.ACTIVE in said:
        return Standing.ACTIVE
    return Standing.PAUSED if Presence.PAUSED in said else Standing.QUIET
