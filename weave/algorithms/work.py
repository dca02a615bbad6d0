"""What members carry: how heavy it is and in which part they carry it."""

from enum import StrEnum


class Workload(StrEnum):
    """How much a task or a role asks of whoever carries it."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Part(StrEnum):
    """What a member is on a task."""

    HOLDER = "holder"
    DEPUTY = "deputy"
    HELPER = "helper"


class AssignmentState(StrEnum):
    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ENDED = "ended"


# Open or taken: a member has at most one such assignment on a task.
LIVE = (AssignmentState.PROPOSED, AssignmentState.ACCEPTED)
