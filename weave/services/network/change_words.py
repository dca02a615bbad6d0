"""What tables, columns and their values are called where changes are told: one table, asked by name."""

from dataclasses import dataclass
from enum import StrEnum

from weave.i18n import N_


class Topic(StrEnum):
    """What changes can be narrowed to."""

    MEMBERS = "members"
    ACCESS = "access"
    ROLES = "roles"
    MATRIX = "matrix"
    ASSIGNMENTS = "assignments"
    CHECK_INS = "check_ins"
    CONTRIBUTIONS = "contributions"
    GROUPS = "groups"
    INTAKE = "intake"
    EVENTS = "events"
    SETTINGS = "settings"


TOPICS: dict[Topic, str] = {
    Topic.MEMBERS: N_("Members"),
    Topic.ACCESS: N_("Links and invitations"),
    Topic.ROLES: N_("Roles and terms"),
    Topic.MATRIX: N_("Matrix"),
    Topic.ASSIGNMENTS: N_("Assignments"),
    Topic.CHECK_INS: N_("Check-ins"),
    Topic.CONTRIBUTIONS: N_("Pledges and contributions"),
    Topic.GROUPS: N_("Working groups"),
    Topic.INTAKE: N_("Applications"),
    Topic.EVENTS: N_("Events"),
    Topic.SETTINGS: N_("Settings"),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A table: its topic, and how one of its rows is named, also to whom it belongs (`own`)."""

    topic: Topic
    named: str
    own: str = ""


# What stands between %(…)s is the name of the row that the column <…>_id leads to.
KINDS: dict[str, Kind] = {
    "application": Kind(Topic.INTAKE, N_("the application of %(member)s"), own=N_("their own application")),
    "application_choice": Kind(Topic.INTAKE, N_("“%(working_group)s” as a choice in an application")),
    "assignment": Kind(
        Topic.ASSIGNMENTS,
        N_("the assignment of %(member)s to “%(task)s”"),
        own=N_("an assignment of their own to “%(task)s”"),
    ),
    "attendance": Kind(
        Topic.EVENTS, N_("%(member)s at “%(event)s”"), own=N_("their own answer to “%(event)s”")
    ),
    "category": Kind(Topic.MATRIX, N_("the category “%(self)s”")),
    "category_text": Kind(Topic.MATRIX, N_("the %(language)s text of the category “%(category)s”")),
    "check_in": Kind(Topic.CHECK_INS, N_("a check-in by %(weaver)s"), own=N_("a check-in of their own")),
    "check_in_amendment": Kind(Topic.CHECK_INS, N_("the earlier text of a check-in")),
    "check_in_member": Kind(Topic.CHECK_INS, N_("%(member)s in a check-in")),
    "contribution": Kind(
        Topic.CONTRIBUTIONS,
        N_("a contribution of %(member)s to “%(task)s”"),
        own=N_("a contribution of their own to “%(task)s”"),
    ),
    "event": Kind(Topic.EVENTS, N_("the event “%(self)s”")),
    "follow_up": Kind(Topic.CHECK_INS, N_("a follow-up with %(member)s")),
    "group_place": Kind(
        Topic.GROUPS,
        N_("the place of %(member)s in “%(working_group)s”"),
        own=N_("a place of their own in “%(working_group)s”"),
    ),
    "invitation": Kind(Topic.ACCESS, N_("the invitation to %(email)s")),
    "leave": Kind(Topic.MEMBERS, N_("a leave of %(member)s"), own=N_("a leave of their own")),
    "matrix_import": Kind(Topic.MATRIX, N_("the imported document “%(filename)s”")),
    "member": Kind(Topic.MEMBERS, N_("%(self)s"), own=N_("their own entry")),
    "member_field": Kind(
        Topic.MEMBERS, N_("what %(member)s tells about themselves"), own=N_("what they tell about themselves")
    ),
    "member_interest": Kind(Topic.MEMBERS, N_("the interest of %(member)s in “%(category)s”")),
    "mix": Kind(Topic.EVENTS, N_("a mix of “%(event)s”")),
    "need": Kind(Topic.CHECK_INS, N_("a need of %(member)s"), own=N_("a need of their own")),
    "network": Kind(Topic.SETTINGS, N_("the network")),
    "offer": Kind(Topic.CHECK_INS, N_("an offer of %(member)s"), own=N_("an offer of their own")),
    "personal_link": Kind(
        Topic.ACCESS, N_("the personal link of %(member)s"), own=N_("their own personal link")
    ),
    "pledge": Kind(
        Topic.CONTRIBUTIONS,
        N_("the pledge of %(member)s for “%(task)s”"),
        own=N_("a pledge of their own for “%(task)s”"),
    ),
    "retention_answer": Kind(Topic.GROUPS, N_("what was said of %(member)s in a retention round")),
    "retention_link": Kind(Topic.GROUPS, N_("the link of %(member)s to a retention round")),
    "retention_round": Kind(Topic.GROUPS, N_("the retention round of “%(working_group)s”")),
    "role": Kind(Topic.ROLES, N_("the role “%(self)s”")),
    "role_text": Kind(Topic.ROLES, N_("the %(language)s text of the role “%(role)s”")),
    "standing_change": Kind(Topic.MEMBERS, N_("the standing of %(member)s")),
    "task": Kind(Topic.MATRIX, N_("the task “%(self)s”")),
    "task_role": Kind(Topic.MATRIX, N_("the key role “%(role)s” of “%(task)s”")),
    "task_text": Kind(Topic.MATRIX, N_("the %(language)s text of the task “%(task)s”")),
    "term": Kind(Topic.ROLES, N_("%(member)s as “%(role)s”")),
    "tier": Kind(Topic.SETTINGS, N_("the tier “%(self)s”")),
    "working_group": Kind(Topic.GROUPS, N_("the working group “%(self)s”")),
    "wish": Kind(Topic.EVENTS, N_("the wish about %(one)s and %(other)s")),
}

# A column's name, or `table.column` where it means something else there.
COLUMNS: dict[str, str] = {
    "about": N_("the lines about them"),
    "accepted_at": N_("the acceptance"),
    "account_id": N_("the sign-in"),
    "after": N_("the new standing"),
    "answer": N_("the answer"),
    "answer_days": N_("the working days until an answer"),
    "answered_at": N_("the time of the answer"),
    "answered_by_id": N_("who answered"),
    "application_id": N_("the application"),
    "applied_at": N_("the time of applying"),
    "asked_at": N_("the time of asking"),
    "asked_id": N_("the group that is asked"),
    "asked_on": N_("the day of asking"),
    "at": N_("the time"),
    "audience": N_("who can read it"),
    "avatar": N_("the colour"),
    "before": N_("the standing before"),
    "by_id": N_("who did it"),
    "capacity": N_("the capacity"),
    "category_id": N_("the category"),
    "channel": N_("the channel"),
    "check_in_id": N_("the check-in"),
    "city": N_("the city"),
    "closed_at": N_("the closing"),
    "closed_on": N_("the day it was closed"),
    "confirmed_at": N_("the confirmation"),
    "contact": N_("how to reach them"),
    "created_at": N_("the founding"),
    "definition": N_("the definition"),
    "done_at": N_("the time it was done"),
    "done_by_id": N_("who did it"),
    "done_on": N_("the day"),
    "due_on": N_("the due date"),
    "email": N_("the mail address"),
    "end_reason": N_("the reason for the end"),
    "ended_on": N_("the last day"),
    "ends_at": N_("the end"),
    "ends_on": N_("the last day"),
    "evens_cities": N_("whether cities are spread"),
    "evens_newcomers": N_("whether newcomers are spread"),
    "evens_tiers": N_("whether tiers are spread"),
    "event_id": N_("the event"),
    "expires_at": N_("the expiry"),
    "facilitates": N_("whether they facilitate"),
    "field": N_("the field"),
    "filename": N_("the file"),
    "handled_by_id": N_("who took it up"),
    "heard_on": N_("the day it was heard"),
    "help_minutes": N_("the time to help"),
    "hidden_at": N_("the hiding"),
    "hint": N_("how to contribute"),
    "hours": N_("the hours a week"),
    "id": N_("the number"),
    "initials": N_("the initials"),
    "invited_at": N_("the time of the invitation"),
    "invited_by_id": N_("who invited"),
    "is_internal": N_("whether it is internal"),
    "joined_on": N_("the day of joining"),
    "key": N_("the shipped original"),
    "kind": N_("the kind"),
    "language": N_("the language"),
    "link": N_("the link"),
    "logged_at": N_("the time of logging"),
    "looks_for": N_("whom it looks for"),
    "made_at": N_("the time it was made"),
    "made_by_id": N_("who made it"),
    "may_coordinate": N_("the right to coordinate"),
    "may_keep_data": N_("the right to keep data"),
    "may_lead": N_("the right to lead a group"),
    "may_weave": N_("the right to weave"),
    "member_id": N_("the person"),
    "member_noun": N_("the word for its people"),
    "message": N_("the message"),
    "minutes": N_("the time it took"),
    "missed_at": N_("the time it was missed"),
    "month": N_("the month"),
    "name": N_("the name"),
    "name_latin": N_("the name in Latin letters"),
    "note": N_("the note"),
    "on": N_("the day"),
    "one_id": N_("one of the two"),
    "other_id": N_("the other of the two"),
    "owner_id": N_("who takes care of it"),
    "group_place.part": N_("the part in the group"),
    "part": N_("the part"),
    "period": N_("the period"),
    "place": N_("the place"),
    "pledge_id": N_("the pledge"),
    "pledged_at": N_("the time of the pledge"),
    "points_high": N_("the points of a high workload"),
    "points_low": N_("the points of a low workload"),
    "points_medium": N_("the points of a medium workload"),
    "position": N_("the place in the order"),
    "presence": N_("whether they are still there"),
    "proposed_at": N_("the time of the proposal"),
    "proposed_by_id": N_("who proposed it"),
    "purpose": N_("the purpose"),
    "rank": N_("the rank of the wish"),
    "read_at": N_("the time of reading"),
    "reason": N_("the reason"),
    "reminded_at": N_("the reminder"),
    "reported_at": N_("the time of the report"),
    "retired_at": N_("the retirement"),
    "revoked_at": N_("the revocation"),
    "rhythm_days": N_("the rhythm in days"),
    "role_id": N_("the role"),
    "round_day": N_("the day of the monthly round"),
    "round_id": N_("the retention round"),
    "rounds": N_("the rounds"),
    "settled_on": N_("the day of the answer"),
    "shared_line": N_("the line for the member"),
    "skills": N_("the skills"),
    "slug": N_("the address"),
    "source": N_("the channel that brought them"),
    "standing": N_("the standing"),
    "standing_since": N_("the day of the standing"),
    "starts_at": N_("the beginning"),
    "starts_on": N_("the first day"),
    "state": N_("the state"),
    "suggested_id": N_("who was suggested instead"),
    "summary": N_("the summary"),
    "tables": N_("the tables"),
    "takes_applicants": N_("whether it takes newcomers"),
    "takes_applications": N_("whether the public form is open"),
    "task_id": N_("the task"),
    "text": N_("the text"),
    "tier_id": N_("the tier"),
    "time_zone": N_("the time zone"),
    "title": N_("the title"),
    "token_hash": N_("the key"),
    "undone_at": N_("the undoing"),
    "value": N_("the content"),
    "weaver_id": N_("the weaver"),
    "weavers_line": N_("the weavers-only line"),
    "welcome": N_("the words of welcome"),
    "what": N_("what was done"),
    "follow_up.what": N_("the next step"),
    "word": N_("the word"),
    "working_group_id": N_("the working group"),
    "workload": N_("the workload"),
    "written_at": N_("the time of writing"),
}

# What stands in columns of choices.
VALUES: dict[str, str] = {
    "accepted": N_("accepted"),
    "active": N_("active"),
    "adjusted": N_("adjusted"),
    "alumni": N_("has left"),
    "apart": N_("apart"),
    "applied": N_("applied"),
    "asked": N_("is asked"),
    "attended": N_("was there"),
    "birthday": N_("birthday"),
    "channel": N_("best channel"),
    "coming": N_("coming"),
    "coordinators": N_("coordinators"),
    "declined": N_("declined"),
    "deputy": N_("deputy"),
    "done": N_("done"),
    "dropped": N_("not needed any more"),
    "email": N_("mail"),
    "ended": N_("ended"),
    "gathering": N_("gathering"),
    "helper": N_("helper"),
    "high": N_("high"),
    "holder": N_("holder"),
    "hours": N_("hours a week"),
    "in_person": N_("in person"),
    "invited": N_("invited"),
    "languages": N_("languages"),
    "lead": N_("lead"),
    "left": N_("has left the group"),
    "low": N_("low"),
    "me": N_("only me"),
    "medium": N_("medium"),
    "member": N_("members"),
    "message": N_("message"),
    "missed": N_("did not come"),
    "month": N_("month"),
    "network": N_("everybody in the network"),
    "new": N_("new"),
    "open": N_("waiting for an answer"),
    "participant": N_("participants"),
    "passed": N_("passed on"),
    "paused": N_("paused"),
    "phone": N_("phone"),
    "placed": N_("placed"),
    "pool": N_("in the pool"),
    "proposed": N_("proposed"),
    "quarter": N_("quarter"),
    "quiet": N_("quiet"),
    "ready": N_("ready"),
    "refused": N_("cannot come"),
    "reported": N_("reported"),
    "searching": N_("searching"),
    "skills": N_("skills"),
    "social": N_("social"),
    "stopping": N_("stopping"),
    "talking": N_("talking"),
    "thanked": N_("thanked"),
    "together": N_("together"),
    "training": N_("training"),
    "unanswered": N_("did not answer"),
    "video": N_("video"),
    "volunteer": N_("volunteers"),
    "waiting": N_("waiting"),
    "weavers": N_("leads and weavers"),
    "wechat": N_("WeChat"),
    "withdrawn": N_("withdrawn"),
    "workshop": N_("workshop"),
    "year": N_("year"),
}

# Columns that follow from others, or repeat who did it and when; told only where nothing else is.
ECHOES = frozenset(
    {
        "answered_at",
        "answered_by_id",
        "avatar",
        "done_by_id",
        "initials",
        "proposed_at",
        "standing_since",
        "written_at",
    }
)
# The column that says most, where several change at once.
LEADS = ("state", "standing")


def column_label(kind: str, column: str) -> str:
    """The untranslated words for a column; a column that has none is a KeyError."""
    return COLUMNS.get(f"{kind}.{column}") or COLUMNS[column]
