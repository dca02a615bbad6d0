"""The objects that a path names: looked up inside the asker's network, and only if she may know of them."""

from typing import Annotated, TypeVar

from fastapi import Depends
from sqlalchemy.orm import Session

from weave.auth import Myself, NetworkSession
from weave.errors import Forbidden, NotFound
from weave.ids import (
    ApplicationId,
    AssignmentId,
    CheckInId,
    ContributionId,
    EventId,
    FollowUpId,
    GroupPlaceId,
    LeaveId,
    MatrixImportId,
    MemberId,
    MixId,
    PledgeId,
    RoleId,
    TaskId,
    TermId,
    WishId,
    WorkingGroupId,
)
from weave.models import (
    Application,
    Assignment,
    CheckIn,
    Contribution,
    Event,
    FollowUp,
    GroupPlace,
    Leave,
    MatrixImport,
    Member,
    Mix,
    NetworkEntity,
    Pledge,
    Role,
    Standing,
    Task,
    Term,
    Wish,
    WorkingGroup,
)
from weave.services.giving.answers import may_know

Entity = TypeVar("Entity", bound=NetworkEntity)
Asked = TypeVar("Asked", Pledge, Contribution)


def found(db: Session, kind: type[Entity], network_id: int, row_id: int) -> Entity:
    """The network's row with this id, or the same 404 as for one that never existed."""
    row = db.get(kind, (network_id, row_id))
    if row is None:
        raise NotFound
    return row


def member_in_path(member: MemberId, by: Myself, db: NetworkSession) -> Member:
    row = found(db, Member, by.network.id, member)
    if row.standing is Standing.APPLIED and not by.sees_every_member:
        raise NotFound
    return row


def task_in_path(task: TaskId, by: Myself, db: NetworkSession) -> Task:
    """Internal and hidden tasks do not exist for those who may not see them."""
    row = found(db, Task, by.network.id, task)
    if (row.is_internal and not by.sees_internal) or (row.hidden_at and not by.may_coordinate):
        raise NotFound
    return row


def role_in_path(role: RoleId, by: Myself, db: NetworkSession) -> Role:
    return found(db, Role, by.network.id, role)


def term_in_path(term: TermId, by: Myself, db: NetworkSession) -> Term:
    return found(db, Term, by.network.id, term)


def assignment_in_path(assignment: AssignmentId, by: Myself, db: NetworkSession) -> Assignment:
    """A coordinator may know of every assignment, anybody else of her own."""
    row = found(db, Assignment, by.network.id, assignment)
    if not by.may_coordinate and row.member_id != by.member_id:
        raise NotFound
    return row


def application_in_path(application: ApplicationId, by: Myself, db: NetworkSession) -> Application:
    """Weavers handle every application, a lead those that the own group is asked about or has taken."""
    row = found(db, Application, by.network.id, application)
    if not by.may_weave and row.asked_id not in by.leads:
        raise NotFound
    return row


def check_in_in_path(check_in: CheckInId, by: Myself, db: NetworkSession) -> CheckIn:
    if not by.may_weave:
        raise NotFound
    return found(db, CheckIn, by.network.id, check_in)


def follow_up_in_path(follow_up: FollowUpId, by: Myself, db: NetworkSession) -> FollowUp:
    if not by.may_weave:
        raise NotFound
    return found(db, FollowUp, by.network.id, follow_up)


def leave_in_path(leave: LeaveId, by: Myself, db: NetworkSession) -> Leave:
    row = found(db, Leave, by.network.id, leave)
    if not by.may_weave and row.member_id != by.member_id:
        raise NotFound
    return row


def matrix_import_in_path(matrix_import: MatrixImportId, by: Myself, db: NetworkSession) -> MatrixImport:
    if not by.may_coordinate:
        raise NotFound
    return found(db, MatrixImport, by.network.id, matrix_import)


def working_group_in_path(working_group: WorkingGroupId, by: Myself, db: NetworkSession) -> WorkingGroup:
    return found(db, WorkingGroup, by.network.id, working_group)


def led_group_in_path(working_group: WorkingGroupId, by: Myself, db: NetworkSession) -> WorkingGroup:
    """Everybody may know of a group; only its leads and coordinators act on it."""
    row = found(db, WorkingGroup, by.network.id, working_group)
    if not by.may_lead(row.id):
        raise Forbidden
    return row


def led_place_in_path(group_place: GroupPlaceId, by: Myself, db: NetworkSession) -> GroupPlace:
    row = found(db, GroupPlace, by.network.id, group_place)
    if not by.may_lead(row.working_group_id):
        raise Forbidden
    return row


def pledge_in_path(pledge: PledgeId, by: Myself, db: NetworkSession) -> Pledge:
    return _known(found(db, Pledge, by.network.id, pledge), by, db)


def contribution_in_path(contribution: ContributionId, by: Myself, db: NetworkSession) -> Contribution:
    return _known(found(db, Contribution, by.network.id, contribution), by, db)


def _known(question: Asked, by: Myself, db: Session) -> Asked:
    """Hers, hers to answer, or a weaver's to know; anybody else learns nothing of it."""
    if not may_know(db, question=question, by=by):
        raise NotFound
    return question


def event_in_path(event: EventId, by: Myself, db: NetworkSession) -> Event:
    return found(db, Event, by.network.id, event)


def mix_in_path(mix: MixId, by: Myself, db: NetworkSession) -> Mix:
    """Before it is ready, and as a whole, a mix is for those who make it."""
    if not by.may_weave:
        raise NotFound
    return found(db, Mix, by.network.id, mix)


def wish_in_path(wish: WishId, by: Myself, db: NetworkSession) -> Wish:
    if not by.may_weave:
        raise NotFound
    return found(db, Wish, by.network.id, wish)


MemberInPath = Annotated[Member, Depends(member_in_path)]
TaskInPath = Annotated[Task, Depends(task_in_path)]
RoleInPath = Annotated[Role, Depends(role_in_path)]
TermInPath = Annotated[Term, Depends(term_in_path)]
AssignmentInPath = Annotated[Assignment, Depends(assignment_in_path)]
CheckInInPath = Annotated[CheckIn, Depends(check_in_in_path)]
FollowUpInPath = Annotated[FollowUp, Depends(follow_up_in_path)]
LeaveInPath = Annotated[Leave, Depends(leave_in_path)]
MatrixImportInPath = Annotated[MatrixImport, Depends(matrix_import_in_path)]
PledgeInPath = Annotated[Pledge, Depends(pledge_in_path)]
ContributionInPath = Annotated[Contribution, Depends(contribution_in_path)]
WorkingGroupInPath = Annotated[WorkingGroup, Depends(working_group_in_path)]
LedGroupInPath = Annotated[WorkingGroup, Depends(led_group_in_path)]
LedPlaceInPath = Annotated[GroupPlace, Depends(led_place_in_path)]
ApplicationInPath = Annotated[Application, Depends(application_in_path)]
EventInPath = Annotated[Event, Depends(event_in_path)]
MixInPath = Annotated[Mix, Depends(mix_in_path)]
WishInPath = Annotated[Wish, Depends(wish_in_path)]
