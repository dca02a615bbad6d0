"""A valid body for every route that writes, by hand, in an order in which each finds what it needs.

Values that begin with @ are looked up: `@task` is an id of `tests.stock`, `@version` the version of the row
that the path names last, `@today` the day. A route that is not here, or no longer exists, fails.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import sqlalchemy as sa
from fastapi import FastAPI
from httpx2 import Response
from sqlalchemy import select
from sqlmodel import SQLModel, col

from tests.cast import NOW, PASSWORD, TODAY, Cast
from tests.conftest import Browse, browser_of, inside
from tests.stock import Ids
from weave.db import EVERY_NETWORK, Actor, global_session
from weave.models import (
    Application,
    Attendance,
    AttendanceState,
    Event,
    EventKind,
    GroupPart,
    GroupPlace,
    Invitation,
    MatrixImport,
    Member,
    Mix,
    Network,
    RetentionLink,
    Role,
    SignIn,
    SignInLink,
    Standing,
    Tier,
    WorkingGroup,
)
from weave.routes.intake.application_forms import seal
from weave.services.matrix.matrix_imports import plan_of
from weave.tokens import new_token, token_hash

Values = dict[str, str]
# Tokens that were made for links; no log may hold one.
MADE: list[str] = []


@dataclass(frozen=True, slots=True)
class World:
    """Where the writes go; `ids` are those of `tests.stock`, by the word of the path."""

    app: FastAPI
    engine: sa.Engine
    cast: Cast
    browse: Browse
    ids: Ids


@dataclass(frozen=True, slots=True)
class Write:
    """`kind` is the table that the audit trail then speaks of; where it tells nothing, `because` says why."""

    name: str
    who: str
    kind: str
    body: Values = field(default_factory=dict)
    because: str = ""
    prepare: Callable[[World], Values] | None = None


def _another_sign_in(world: World) -> Values:
    """Somebody's other browser, and its number."""
    world.browse(world.cast.mei)
    with global_session(world.engine, actor=Actor(via="command")) as db:
        hers = select(col(SignIn.id)).where(col(SignIn.account_id) == world.cast.mei.account_id)
        return {"sign_in": str(max(db.scalars(hers)))}


def _fresh_token() -> str:
    MADE.append(new_token())
    return MADE[-1]


def _sign_in_link(world: World) -> Values:
    token = _fresh_token()
    with global_session(world.engine, actor=Actor(via="command")) as db:
        hashed, until = token_hash(token), NOW + dt.timedelta(hours=1)
        account_id = world.cast.bo.account_id
        db.add(SignInLink(account_id=account_id, token_hash=hashed, created_at=NOW, expires_at=until))
    return {"token": token}


def _invitation(world: World) -> Values:
    token = _fresh_token()
    with inside(world.engine, world.cast.ana) as db:
        hashed, until = token_hash(token), NOW + dt.timedelta(days=1)
        db.add(Invitation(email="ines@example.org", token_hash=hashed, invited_at=NOW, expires_at=until))
    return {"token": token}


def _shown_import(world: World) -> Values:
    with inside(world.engine, world.cast.ana) as db:
        shown = db.get_one(MatrixImport, (world.cast.ana.network_id, world.ids["matrix_import"]))
        return {"fingerprint": plan_of(db, matrix_import=shown).fingerprint}


def _rhythms(world: World) -> Values:
    with inside(world.engine, world.cast.ana) as db:
        tiers = db.scalars(select(Tier)).all()
        before = {f"before_{tier.id}": str(tier.rhythm_days) for tier in tiers}
        return before | {f"rhythm_{tier.id}": str(tier.rhythm_days + 1) for tier in tiers}


def _somebody_without_account(world: World) -> Values:
    return {"member": str(world.cast.lin.member_id)}


def _free_role(world: World) -> Values:
    """A role that nobody holds."""
    with inside(world.engine, world.cast.ana) as db:
        role = Role()
        db.add(role)
        db.flush()
        return {"role": str(role.id)}


def _retired_role(world: World) -> Values:
    role = _free_role(world)
    with inside(world.engine, world.cast.ana) as db:
        db.get_one(Role, (world.cast.ana.network_id, int(role["role"]))).retired_at = NOW
    return role


def _filled_form(world: World) -> Values:
    """As somebody from outside fills in the public form, in her time."""
    with global_session(world.engine, actor=Actor(via="command")) as db:
        db.get_one(Network, world.cast.ana.network_id).takes_applications = True
    key = world.app.state.settings.key
    drawn = seal(key, world.cast.ana.network_id, NOW - dt.timedelta(minutes=1))
    return {"name": "Ines", "email": "ines.new@example.org", "agrees": "true", "drawn": drawn}


def _application(world: World) -> Values:
    """One of somebody else, as the first is answered by now."""
    token = _fresh_token()
    with inside(world.engine, world.cast.ana) as db:
        db.add(
            Application(
                member_id=world.cast.lin.member_id,
                language="en",
                applied_at=NOW,
                token_hash=token_hash(token),
            )
        )
    return {"token": token}


def _somebody_waits(world: World) -> Values:
    """Another applicant, and the group that she is placed in."""
    with inside(world.engine, world.cast.ana) as db:
        member = Member(
            name="Udo", standing=Standing.APPLIED, standing_since=TODAY, joined_on=TODAY, initials="U"
        )
        group = WorkingGroup(name="Bakery")
        db.add_all([member, group])
        db.flush()
        waits = Application(
            member_id=member.id, language="en", applied_at=NOW, token_hash=token_hash(_fresh_token())
        )
        db.add(waits)
        db.flush()
        return {f"group_{waits.id}": str(group.id), f"version_{waits.id}": "1"}


def _empty_group(world: World) -> Values:
    """A working group that nobody is in."""
    with inside(world.engine, world.cast.ana) as db:
        group = WorkingGroup(name="Nobody's")
        db.add(group)
        db.flush()
        return {"working_group": str(group.id)}


def _closed_group(world: World) -> Values:
    group = _empty_group(world)
    with inside(world.engine, world.cast.ana) as db:
        row = db.get_one(WorkingGroup, (world.cast.ana.network_id, int(group["working_group"])))
        row.name, row.closed_at = "Old", NOW
    return group


def _led_group(world: World) -> Values:
    """A working group that can be asked: with a lead, and one more."""
    with inside(world.engine, world.cast.ana) as db:
        group = WorkingGroup(name="Choir")
        db.add(group)
        db.flush()
        for person, part in ((world.cast.bo, GroupPart.LEAD), (world.cast.lin, GroupPart.MEMBER)):
            db.add(
                GroupPlace(working_group_id=group.id, member_id=person.member_id, part=part, starts_on=TODAY)
            )
    return {}


def _answered_round(world: World) -> Values:
    """Bo's link to the round of a group that he leads, and what he says of Lin."""
    token = _fresh_token()
    with inside(world.engine, world.cast.ana) as db:
        his = select(RetentionLink).where(col(RetentionLink.member_id) == world.cast.bo.member_id)
        link = db.scalars(his.order_by(col(RetentionLink.round_id).desc()).limit(1)).one()
        link.token_hash = token_hash(token)
    return {"token": token, f"presence_{world.cast.lin.member_id}": "active"}


def _event_of_today(world: World) -> Values:
    return {"event": str(_event(world, [world.cast.ana.member_id]))}


def _event_of_four(world: World) -> Values:
    cast = world.cast
    return {"event": str(_event(world, [one.member_id for one in (cast.ana, cast.bo, cast.mei, cast.lin)]))}


def _event(world: World, coming: list[int]) -> int:
    """An event that begins today, and who comes to it."""
    with inside(world.engine, world.cast.ana) as db:
        event = Event(title="Now", kind=EventKind.SOCIAL, starts_at=NOW, ends_at=NOW + dt.timedelta(hours=1))
        db.add(event)
        db.flush()
        for one in coming:
            state = AttendanceState.COMING
            db.add(Attendance(event_id=event.id, member_id=one, state=state, answered_at=NOW))
        return event.id


def _mix_under_way(world: World) -> Values:
    with inside(world.engine, world.cast.ana) as db:
        mix = Mix(event_id=world.ids["event"], rounds=1, tables=1, seed=9, made_at=NOW)
        db.add(mix)
        db.flush()
        return {"mix": str(mix.id)}


WRITES = [
    Write("languages.create", "mei", "account", {"language": "zh_Hans"}),
    Write("themes.create", "mei", "account", {"theme": "dark"}),
    Write("passwords.update", "mei", "account", {"old": PASSWORD, "new": "another long password"}),
    Write("sign_ins.revoke", "mei", "sign_in", prepare=_another_sign_in),
    Write("sign_ins.revoke_others", "mei", "sign_in", prepare=_another_sign_in),
    Write("sign_outs.create", "mei", "sign_in"),
    Write("sign_ins.create", "", "sign_in", {"email": "bo@example.org", "password": PASSWORD}),
    Write("sign_in_links.create", "", "", {"email": "bo@example.org"}, because="asks for a mail, no more"),
    Write("sign_in_links.use", "", "sign_in_link", prepare=_sign_in_link),
    Write(
        "invitations.accept", "", "invitation", {"name": "Ines", "password": "a long password"},
        prepare=_invitation,
    ),
    Write("assignment_answers.create", "mei", "assignment", {"answer": "yes"}),
    Write("assignment_endings.create", "ana", "assignment", {"reason": "Enough"}),
    Write("assignments.create", "ana", "assignment", {"member": "@lin", "note": "Would you?"}),
    Write("assignment_requests.create", "mei", "assignment", {"part": "helper"}),
    Write(
        "check_ins.create_for_several", "bo", "check_in",
        {"channel": "phone", "on": "@today", "shared_line": "Hi", "member": "@member"},
    ),
    Write("check_ins.create", "bo", "check_in", {"channel": "phone", "on": "@today", "weavers_line": "Calm"}),
    Write(
        "check_ins.update", "bo", "check_in",
        {"channel": "video", "on": "@today", "weavers_line": "Better", "version": "@version"},
    ),
    Write("pledge_answers.create", "ana", "pledge", {"answer": "accept", "word": "Thanks"}),
    Write("pledge_withdrawals.create", "mei", "pledge"),
    Write("pledges.create", "mei", "pledge", {"task": "@task", "note": "I can"}),
    Write(
        "contributions.report", "mei", "contribution", {"task": "@task", "what": "Tea", "done_on": "@today"}
    ),
    Write("contribution_answers.create", "ana", "contribution", {"answer": "thank", "version": "@version"}),
    Write("contribution_answer_undoings.create", "ana", "contribution"),
    Write("contribution_answers.create_many", "ana", "contribution", {"contribution": "@contribution"}),
    Write("follow_up_completions.create", "bo", "follow_up"),
    Write("follow_up_reopenings.create", "bo", "follow_up"),
    Write("member_invitations.revoke", "ana", "invitation"),
    Write(
        "member_invitations.create", "ana", "invitation", {"email": "lin@example.org"},
        prepare=_somebody_without_account,
    ),
    Write("application_talks.create", "ana", "application", {"was": ""}),
    Write("application_answers.create", "ana", "application", {"answer": "pool", "version": "@version"}),
    Write("application_forms.create", "", "application", prepare=_filled_form),
    Write("application_withdrawals.create", "", "application", prepare=_application),
    Write("placements.create", "ana", "group_place", prepare=_somebody_waits),
    Write("working_groups.create", "ana", "working_group", {"name": "Kitchen"}),
    Write("working_groups.update", "ana", "working_group", {"name": "Garden", "version": "@version"}),
    Write("working_group_closures.create", "ana", "working_group", prepare=_empty_group),
    Write("working_group_reopenings.create", "ana", "working_group", prepare=_closed_group),
    Write(
        "group_places.create", "ana", "group_place",
        {"member": "@lin", "part": "member", "starts_on": "@today"},
    ),
    Write(
        "group_places.update", "ana", "group_place",
        {"part": "deputy", "starts_on": "@today", "version": "@version"},
    ),
    Write(
        "group_place_endings.create", "ana", "group_place",
        {"on": "@today", "reason": "Enough", "version": "@version"},
    ),
    Write("retention_rounds.create", "ana", "retention_round", prepare=_led_group),
    Write("retention_answers.create", "", "retention_answer", prepare=_answered_round),
    Write("leave_endings.create", "ana", "leave"),
    Write("leaves.create", "ana", "leave", {"starts_on": "2027-01-01", "ends_on": "2027-01-09"}),
    Write("matrix_import_confirmations.create", "ana", "task", prepare=_shown_import),
    Write("matrix_import_undoings.create", "ana", "task"),
    Write("matrix_imports.create", "ana", "matrix_import", {"text": "task\tcategory\nSing\tEvents"}),
    Write("my_profile.update", "mei", "member", {"city": "Suzhou", "version": "@version"}),
    Write("members.create", "ana", "member", {"name": "Nora", "joined_on": "@today"}),
    Write("needs.create", "bo", "need", {"text": "a garden"}),
    Write("need_closings.create", "bo", "need"),
    Write("need_reopenings.create", "bo", "need"),
    Write("offers.create", "bo", "offer", {"text": "a tent"}),
    Write("offer_closings.create", "bo", "offer"),
    Write("offer_reopenings.create", "bo", "offer"),
    Write("personal_links.create", "ana", "personal_link"),
    Write("personal_links.revoke", "ana", "personal_link"),
    Write(
        "events.create", "ana", "event",
        {"title": "Tea", "kind": "social", "starts_at": "2027-01-01T18:00", "ends_at": "2027-01-01T20:00"},
    ),
    Write(
        "events.update", "ana", "event",
        {
            "title": "Late tea", "kind": "social", "starts_at": "2027-01-01T18:00",
            "ends_at": "2027-01-01T20:00", "version": "@version",
        },
    ),
    Write("event_answers.create", "mei", "attendance", {"answer": "no"}),
    Write("attendances.create", "bo", "attendance", {"member": "@ana", "state": "coming"}),
    Write(
        "event_ticks.create", "bo", "attendance", {"listed": "@ana", "there": "@ana"},
        prepare=_event_of_today,
    ),
    Write("wishes.create", "bo", "wish", {"kind": "apart", "one": "@ana", "other": "@member"}),
    Write("wish_withdrawals.create", "bo", "wish"),
    Write("mixes.create", "bo", "mix", {"rounds": "2", "size": "2"}, prepare=_event_of_four),
    Write("mix_repetitions.create", "bo", "mix"),
    Write("mix_fittings.create", "bo", "mix", {"from_round": "1"}),
    Write("mix_stops.create", "bo", "mix", prepare=_mix_under_way),
    Write("roles.create", "ana", "role", {"name_en": "Gardener", "workload": "low"}),
    Write("terms.create", "ana", "term", {"member": "@ana", "starts_on": "@today"}),
    Write("terms.update", "ana", "term", {"starts_on": "2026-11-01", "version": "@version"}),
    Write("term_endings.create", "ana", "term", {"on": "@today", "version": "@version"}),
    Write("roles.update", "ana", "role", {"name_en": "Hosts", "workload": "high", "version": "@version"}),
    Write("role_retirements.create", "ana", "role", prepare=_free_role),
    Write("role_retirements.delete", "ana", "role", prepare=_retired_role),
    Write("tasks.create", "ana", "task", {"name_en": "Sweep", "category": "@category", "workload": "low"}),
    Write(
        "tasks.update", "ana", "task_text",
        {"name_en": "Other", "category": "@category", "workload": "low", "version": "@version"},
    ),
    Write("shipped_texts.restore", "ana", "task_text", {"what": "en"}),
    Write("task_hidings.create", "ana", "task"),
    Write("task_hidings.delete", "ana", "task"),
    Write("task_positions.update", "ana", "task", {"direction": "down"}),
    Write("tiers.update", "ana", "tier", prepare=_rhythms),
    Write(
        "network_settings.update", "ana", "network",
        {
            "name": "Riverbank", "language": "en", "time_zone": "UTC", "member_noun": "member",
            "period": "quarter", "points_low": "1", "points_medium": "2", "points_high": "3",
            "capacity": "6", "answer_days": "5", "version": "@version",
        },
    ),
    Write(
        "members.update", "ana", "member",
        {"name": "Mei", "email": "mei@example.org", "joined_on": "2025-10-16", "version": "@version"},
    ),
    Write(
        "standings.create", "ana", "standing_change",
        {"standing": "quiet", "was": "active", "on": "@today", "reason": "Away"},
    ),
]  # fmt: skip
# What only an empty installation and an empty matrix take: told apart.
ON_AN_EMPTY_DATABASE = {"set_ups.create", "shipped_matrices.create"}
VERSIONED = {name for name, table in SQLModel.metadata.tables.items() if "version" in table.columns}
# What a path means where it does not name the row itself.
NAMED_BY = {"my_profile.update": "member", "network_settings.update": "network"}


def perform(world: World, write: Write, path: str, more: Values | None = None) -> Response:
    """Send it as a browser would."""
    prepared = write.prepare(world) if write.prepare else {}
    browser = world.browse(getattr(world.cast, write.who)) if write.who else browser_of(world.app)
    browser.follow_redirects = False
    named = [*re.findall(r"{(\w+)}", path), NAMED_BY.get(write.name, "")]
    known = _known(world, [name for name in named if name in VERSIONED]) | prepared
    typed = {name: value for name, value in (write.body | prepared).items() if name not in named}
    body = {name: known[value[1:]] if value.startswith("@") else value for name, value in typed.items()}
    address = re.sub(r"{(\w+)}", lambda part: known[part[1]], path)
    if write.name == "contribution_answer_undoings.create":
        address += f"?contribution={known['contribution']}"
    return browser.post(address, data={"form_key": "", **body, **(more or {})})


def _known(world: World, versioned: list[str]) -> Values:
    known = {name: str(value) for name, value in world.ids.items()}
    known |= {
        "network": "riverside",
        "lin": str(world.cast.lin.member_id),
        "ana": str(world.cast.ana.member_id),
        "today": TODAY.isoformat(),
    }
    return known | ({"version": _version(world, versioned[-1])} if versioned else {})


def _version(world: World, kind: str) -> str:
    table = SQLModel.metadata.tables[kind]
    row = world.cast.ana.network_id if kind == "network" else world.ids[kind]
    of_network = table.c.network_id == world.cast.ana.network_id if kind != "network" else sa.true()
    chosen = select(table.c.version).where(table.c.id == row, of_network)
    with global_session(world.engine, actor=Actor(via="command")) as db:
        return str(db.execute(chosen, execution_options={EVERY_NETWORK: True}).scalar_one())
