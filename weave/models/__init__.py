"""The tables, each with the behaviour that needs no query."""

from weave.algorithms.intake import ApplicationState, ChoiceState
from weave.algorithms.people import Audience, ProfileField, Standing
from weave.algorithms.periods import Period
from weave.algorithms.retention import Presence
from weave.algorithms.work import AssignmentState, Part, Workload
from weave.models.account import Account, FailedSignIns, FormReceipt, SignIn, SignInLink
from weave.models.application import Application, ApplicationChoice
from weave.models.assignment import Assignment
from weave.models.audit import AccountAuditEntry, AccountTrail, Act, AuditEntry
from weave.models.base import NetworkEntity, NetworkOwned, network_tables
from weave.models.check_in import (
    Channel,
    CheckIn,
    CheckInAmendment,
    CheckInMember,
    FollowUp,
    Need,
    Offer,
)
from weave.models.contribution import Contribution, ContributionState, GivenInMonth, Pledge, PledgeState
from weave.models.event import (
    Attendance,
    AttendanceState,
    Event,
    EventKind,
    Mix,
    MixState,
    Seat,
    Wish,
    WishKind,
)
from weave.models.job import Job
from weave.models.member import (
    Invitation,
    Leave,
    Member,
    MemberField,
    MemberInterest,
    PersonalLink,
    StandingChange,
    Tier,
)
from weave.models.network import IdCounter, MemberNoun, Network
from weave.models.retention import RetentionAnswer, RetentionLink, RetentionRound
from weave.models.role import Grant, Role, RoleText, Term
from weave.models.task import Category, CategoryText, MatrixImport, Task, TaskRole, TaskText
from weave.models.working_group import LEADING, GroupPart, GroupPlace, WorkingGroup

__all__ = [
    "LEADING",
    "Account",
    "AccountAuditEntry",
    "AccountTrail",
    "Act",
    "Application",
    "ApplicationChoice",
    "ApplicationState",
    "Assignment",
    "AssignmentState",
    "Attendance",
    "AttendanceState",
    "Audience",
    "AuditEntry",
    "Category",
    "CategoryText",
    "Channel",
    "CheckIn",
    "CheckInAmendment",
    "CheckInMember",
    "ChoiceState",
    "Contribution",
    "ContributionState",
    "Event",
    "EventKind",
    "FailedSignIns",
    "FollowUp",
    "FormReceipt",
    "GivenInMonth",
    "Grant",
    "GroupPart",
    "GroupPlace",
    "IdCounter",
    "Invitation",
    "Job",
    "Leave",
    "MatrixImport",
    "Member",
    "MemberField",
    "MemberInterest",
    "MemberNoun",
    "Mix",
    "MixState",
    "Need",
    "Network",
    "NetworkEntity",
    "NetworkOwned",
    "Offer",
    "Part",
    "Period",
    "PersonalLink",
    "Pledge",
    "PledgeState",
    "Presence",
    "ProfileField",
    "RetentionAnswer",
    "RetentionLink",
    "RetentionRound",
    "Role",
    "RoleText",
    "Seat",
    "SignIn",
    "SignInLink",
    "Standing",
    "StandingChange",
    "Task",
    "TaskRole",
    "TaskText",
    "Term",
    "Tier",
    "Wish",
    "WishKind",
    "WorkingGroup",
    "Workload",
    "network_tables",
]
