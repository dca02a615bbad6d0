"""What becomes of an application: a group is asked, somebody talks, she is placed, waits, or is declined.

Each step that the applicant should know of is mailed to her; who owes an answer is told, too.
"""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from weave.algorithms.intake import OPEN, SETTLED, answer_due, next_choice
from weave.algorithms.people import Standing
from weave.errors import Conflict, NotFound, Refused
from weave.i18n import N_
from weave.membership import Membership
from weave.models import (
    Application,
    ApplicationChoice,
    ApplicationState,
    ChoiceState,
    GroupPart,
    Member,
    Network,
    WorkingGroup,
)
from weave.services.groups.group_places import take_into_group
from weave.services.holding import hold, hold_version
from weave.services.intake.application_mails import tell_applicant, tell_handlers
from weave.services.people.members import change_standing

SETTLED_ALREADY = N_("This application has been answered in the meantime.")


def choices_of(db: Session, application: Application) -> list[ApplicationChoice]:
    """The groups that she would like, in the order of her wishes."""
    return list(
        db.scalars(
            select(ApplicationChoice)
            .where(col(ApplicationChoice.application_id) == application.id)
            .order_by(col(ApplicationChoice.rank))
            .with_for_update()
        )
    )


def ask_next(db: Session, *, application: Application, network: Network, now: dt.datetime) -> bool:
    """Ask the next group that she named and that is still open; says whether there was one."""
    today = network.day_of(now)
    choices = choices_of(db, application)
    application.asked_id = None
    while (at := next_choice([choice.state for choice in choices])) is not None:
        choice = choices[at]
        if db.get_one(WorkingGroup, (network.id, choice.working_group_id)).closed_at:
            choice.state, choice.settled_on = ChoiceState.DROPPED, today
            continue
        choice.state, choice.asked_on = ChoiceState.ASKED, today
        await_answer(db, application=application, group_id=choice.working_group_id, network=network, now=now)
        return True
    return False


def await_answer(
    db: Session, *, application: Application, group_id: int | None, network: Network, now: dt.datetime
) -> None:
    """From now on the group owes an answer, or where none is asked whoever coordinates."""
    application.asked_id = group_id
    application.due_on = answer_due(network.day_of(now), network.answer_days)
    db.flush()
    tell_handlers(db, application=application, about="asked", group_id=group_id, network=network, now=now)


def talk(db: Session, *, application: Application, was: int | None, by: Membership) -> None:
    """Somebody takes it up, or over from `was`; the clock goes on until there is an answer."""
    hold(db, application)
    if application.state not in OPEN:
        raise Conflict(SETTLED_ALREADY)
    if application.handled_by_id != was:
        raise Conflict(N_("Somebody else has taken it up in the meantime."))
    is_first = application.state is ApplicationState.NEW
    application.state, application.handled_by_id = ApplicationState.TALKING, by.member_id
    db.flush()
    if is_first:
        tell_applicant(db, application=application, step="talking", now=by.now)


def place(
    db: Session,
    *,
    application: Application,
    group: WorkingGroup,
    word: str,
    version: int,
    by: Membership,
) -> None:
    """Let her into a working group, and so into the network."""
    _hold(db, application, version)
    if not by.may_lead(group.id) and not by.may_weave:
        raise NotFound
    member = _applicant(db, application)
    _move(db, member, Standing.ACTIVE, by.today, reason=group.name, by_id=by.member_id)
    try:
        take_into_group(db, group=group, member=member, part=GroupPart.MEMBER, starts_on=by.today)
    except Refused as error:
        raise Refused("group", error.message, **error.values) from None
    for choice in choices_of(db, application):
        if choice.working_group_id == group.id:
            choice.state, choice.settled_on = ChoiceState.ACCEPTED, by.today
        elif choice.state in (ChoiceState.ASKED, ChoiceState.WAITING):
            choice.state, choice.settled_on = ChoiceState.DROPPED, by.today
    # Where she was placed stays known, whoever was asked.
    application.asked_id = group.id
    _settle(db, application, ApplicationState.PLACED, word, by)
    tell_applicant(db, application=application, step="placed", now=by.now)


def pass_on(db: Session, *, application: Application, note: str, version: int, by: Membership) -> None:
    """The group that is asked cannot take her; the next one is asked, or at last the pool has her."""
    _hold(db, application, version)
    asked = [each for each in choices_of(db, application) if each.state is ChoiceState.ASKED]
    if not asked:
        raise Conflict(N_("No group is asked at the moment."))
    _settle_choice(asked[0], ChoiceState.PASSED, by.today, note)
    _go_on(db, application=application, network=by.network, now=by.now)


def _go_on(db: Session, *, application: Application, network: Network, now: dt.datetime) -> None:
    """To the next choice; with none left she is in the pool, from which she can still be placed."""
    application.state, application.handled_by_id = ApplicationState.NEW, None
    if ask_next(db, application=application, network=network, now=now):
        tell_applicant(db, application=application, step="passed on", now=now)
        return
    _into_pool(db, application, network.day_of(now))
    tell_applicant(db, application=application, step="pool", now=now)
    tell_handlers(db, application=application, about="pool", group_id=None, network=network, now=now)


def move_on_the_overdue(db: Session, *, network: Network, now: dt.datetime) -> None:
    """Where a group let the day go by, the next is asked; who coordinates sees the rest on the board."""
    today = network.day_of(now)
    overdue = (
        select(Application)
        .where(
            col(Application.state).in_(OPEN),
            col(Application.due_on) < today,
            col(Application.asked_id).is_not(None),
        )
        .order_by(col(Application.id))
        .with_for_update()
    )
    for application in db.scalars(overdue).all():
        for choice in choices_of(db, application):
            if choice.state is ChoiceState.ASKED:
                _settle_choice(choice, ChoiceState.UNANSWERED, today, "")
        missed = application.asked_id
        tell_handlers(db, application=application, about="missed", group_id=missed, network=network, now=now)
        _go_on(db, application=application, network=network, now=now)


def keep_in_pool(db: Session, *, application: Application, word: str, version: int, by: Membership) -> None:
    """Nothing fits now; she stays known and can be placed later."""
    _hold(db, application, version)
    if application.state is ApplicationState.POOL:
        raise Conflict(N_("This person is in the pool already."))
    _drop_choices(db, application, by.today)
    application.asked_id = None
    _settle(db, application, ApplicationState.POOL, word, by)
    _into_pool(db, application, by.today)
    tell_applicant(db, application=application, step="pool", now=by.now)


def decline(db: Session, *, application: Application, word: str, version: int, by: Membership) -> None:
    """Say no, with a word; she is on no list afterwards."""
    _hold(db, application, version)
    if not word:
        raise Refused("word", N_("A no needs a word: what could help this person instead?"))
    _drop_choices(db, application, by.today)
    application.asked_id = None
    _move(db, _applicant(db, application), Standing.ALUMNI, by.today, by_id=by.member_id)
    _settle(db, application, ApplicationState.DECLINED, word, by)
    tell_applicant(db, application=application, step="declined", now=by.now)


def withdraw(db: Session, *, application: Application, today: dt.date, now: dt.datetime) -> None:
    """She changed her mind; nobody needs to answer any more."""
    hold(db, application)
    if application.state in SETTLED:
        raise Conflict(SETTLED_ALREADY)
    _drop_choices(db, application, today)
    application.asked_id, application.due_on = None, None
    application.state, application.answered_at = ApplicationState.WITHDRAWN, now
    _move(db, _applicant(db, application), Standing.ALUMNI, today)
    db.flush()


def _hold(db: Session, application: Application, version: int) -> None:
    if application.state in SETTLED:
        raise Conflict(SETTLED_ALREADY)
    hold_version(db, application, version)
    if application.state in SETTLED:
        raise Conflict(SETTLED_ALREADY)


def _applicant(db: Session, application: Application) -> Member:
    return db.get_one(Member, (application.network_id, application.member_id))


def _move(
    db: Session,
    member: Member,
    standing: Standing,
    on: dt.date,
    *,
    reason: str = "",
    by_id: int | None = None,
) -> None:
    """Who has applied or is in the pool moves; whoever was let in by another way meanwhile stays there."""
    if member.standing not in (Standing.APPLIED, Standing.POOL):
        return
    if member.standing is Standing.APPLIED and standing is not Standing.ALUMNI:
        member.joined_on = on
    change_standing(db, member=member, standing=standing, on=on, reason=reason, by_id=by_id)


def _into_pool(db: Session, application: Application, today: dt.date) -> None:
    application.state, application.due_on = ApplicationState.POOL, None
    _move(db, _applicant(db, application), Standing.POOL, today)
    db.flush()


def _drop_choices(db: Session, application: Application, today: dt.date) -> None:
    for choice in choices_of(db, application):
        if choice.state in (ChoiceState.ASKED, ChoiceState.WAITING):
            choice.state, choice.settled_on = ChoiceState.DROPPED, today


def _settle_choice(choice: ApplicationChoice, state: ChoiceState, on: dt.date, note: str) -> None:
    choice.state, choice.settled_on, choice.note = state, on, note


def _settle(
    db: Session, application: Application, state: ApplicationState, word: str, by: Membership
) -> None:
    application.state, application.due_on = state, None
    application.answer, application.answered_at = word, by.now
    application.handled_by_id = by.member_id
    db.flush()
